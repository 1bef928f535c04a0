import pytest

from reader_app.errors import ImportFailed


def word(text, start, **more):
    times = {"start_time": str(start), "end_time": str(start + 0.4)}
    return {"type": "pronunciation", "alternatives": [{"content": text}], **times, **more}


def mark(text):
    return {"type": "punctuation", "alternatives": [{"confidence": "0.0", "content": text}]}


def spell(who, start, end):
    return {"speaker_label": who, "start_time": str(start), "end_time": str(end), "items": []}


ITEMS = [word("Two", 0.5), word("tickets", 1.0), mark(","), word("please", 1.5), mark(".")]
ITEMS += [word("Return", 3.0), mark("?")]


def job(**results):
    return {"jobName": "counter 4", "results": {"transcripts": [{"transcript": "x"}], **results}}


def test_speakers_are_joined_by_time_and_punctuation_to_its_word(open_json, turns, moments):
    labels = {"segments": [spell("spk_0", 0.5, 2), spell("spk_1", 3.0, 4)]}
    talk = open_json(job(items=ITEMS, speaker_labels=labels))
    assert (talk.format, talk.title) == ("Amazon Transcribe", "counter 4")
    assert turns(talk) == [("spk_0", "Two tickets, please."), ("spk_1", "Return?")]
    assert ("please.", 1500) in moments(talk)


def test_words_may_say_themselves_who_speaks(open_json, turns):
    items = [
        word("Next", 0, speaker_label="spk_0"),
        mark("!"),
        word("Me", 1, speaker_label="spk_1"),
    ]
    assert turns(open_json(job(items=items))) == [("spk_0", "Next!"), ("spk_1", "Me")]
    assert turns(open_json(items)) == [("spk_0", "Next!"), ("spk_1", "Me")]


def test_without_speakers_nobody_is_named(open_json, turns):
    talk = open_json(job(items=ITEMS))
    assert talk.speakers == ()
    assert turns(talk) == [(None, "Two tickets, please. Return?")]


def test_channels_are_put_in_order_of_time(open_json, turns):
    channels = [
        {
            "channel_label": "ch_0",
            "items": [word("Hello", 0), mark("."), word("Bye", 4), mark(".")],
        },
        {"channel_label": "ch_1", "items": [word("Hi", 2), mark(".")]},
    ]
    talk = open_json(job(items=[word("Hello", 0)], channel_labels={"channels": channels}))
    assert turns(talk) == [("ch_0", "Hello."), ("ch_1", "Hi."), ("ch_0", "Bye.")]


def test_only_the_whole_is_read_where_there_are_no_words(open_json, turns):
    assert turns(open_json(job(items=[]))) == [(None, "x")]


def test_silence_is_refused(open_json):
    with pytest.raises(ImportFailed, match="nothing is said"):
        open_json(job(items=[], transcripts=[{"transcript": ""}]))


def call(*rows):
    return {"JobName": "lost umbrella", "LanguageCode": "en-GB", "Transcript": list(rows)}


def said(who, text, start):
    first = {"Type": "pronunciation", "Content": text.split()[0], "BeginOffsetMillis": start}
    times = {"BeginOffsetMillis": start, "EndOffsetMillis": start + 900}
    return {"ParticipantRole": who, "Content": text, "Items": [first], **times}


def test_a_call_is_read_by_participants(open_json, turns, moments):
    rows = (
        said("AGENT", "Lost property.", 40),
        said("AGENT", "Hello?", 960),
        said("CUSTOMER", "Hi.", 2000),
    )
    talk = open_json(call(*rows))
    assert turns(talk) == [("AGENT", "Lost property. Hello?"), ("CUSTOMER", "Hi.")]
    assert [speaker.role for speaker in talk.speakers] == ["agent", "customer"]
    assert (talk.title, talk.language) == ("lost umbrella", "en-GB")
    assert ("Hi.", 2000) in moments(talk)


def test_who_takes_part_stands_beside_what_is_said(open_json, turns):
    who = [
        {"ParticipantId": "c-1", "ParticipantRole": "CUSTOMER"},
        {"ParticipantId": "a-1", "ParticipantRole": "AGENT", "DisplayName": "Ada Berg"},
    ]
    said = [
        {"Content": "It broke.", "ParticipantId": "c-1"},
        {"Content": "Oh.", "ParticipantId": "a-1"},
    ]
    talk = open_json({"Participants": who, "Transcript": said})
    assert turns(talk) == [("CUSTOMER", "It broke."), ("Ada Berg", "Oh.")]
    assert [speaker.role for speaker in talk.speakers] == ["customer", "agent"]


def test_segments_are_read_where_there_are_no_words(open_json, turns):
    said = [{"transcript": "Low tide.", "start_time": "1.5", "speaker_label": "spk_0"}]
    talk = open_json({"results": {"transcripts": [{"transcript": ""}], "audio_segments": said}})
    assert turns(talk) == [("spk_0", "Low tide.")]
    assert talk.cues[0].time == 1500


def test_of_several_languages_the_one_spoken_most_is_told(open_json):
    spoken = [("de-DE", 2.5), ("fr-FR", 30.0)]
    codes = [{"language_code": code, "duration_in_seconds": length} for code, length in spoken]
    value = {"results": {"transcripts": [{"transcript": "Oui."}], "language_codes": codes}}
    assert open_json(value).language == "fr-FR"
