def word(text, start, who="speaker_0", kind="word"):
    return {"text": text, "start": start, "end": start, "type": kind, "speaker_id": who}


def test_words_are_in_seconds_and_bring_their_blanks(open_json, turns, moments):
    gap = word(" ", 0.2, kind="spacing")
    words = [word("Low", 0.1), gap, word("tide?", 0.5), gap, word("High.", 2.5, "speaker_1")]
    talk = open_json({"language_code": "eng", "text": "Low tide? High.", "words": words})
    assert talk.format == "ElevenLabs"
    assert turns(talk) == [("speaker_0", "Low tide?"), ("speaker_1", "High.")]
    assert [time for _, time in moments(talk) if time > 100] == [500, 2500, 2500]


def test_a_script_without_blanks_gets_none(open_json):
    talk = open_json({"words": [word("ท", 0.1), word("ะ", 0.2), word("x", 0.3)]})
    assert talk.text.endswith("ทะx")


def test_a_sound_is_no_part_of_a_word(open_json):
    talk = open_json({"words": [word("Low.", 0.1), word("(laughter)", 0.2, kind="audio_event")]})
    assert talk.text.endswith("Low. (laughter)")


def test_channels_are_in_the_order_of_their_times(open_json, turns):
    said = [("Low?", 1, 0), ("No.", 3, 1)]
    parts = [{"channel_index": n, "words": [word(text, at, None)]} for text, at, n in said]
    told = [("Channel 0", "Low?"), ("Channel 1", "No.")]
    assert turns(open_json({"transcripts": parts[::-1]})) == told
