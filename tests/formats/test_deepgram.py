def word(text, start, who=None):
    plain = text.strip(".,?").lower()
    word = {"word": plain, "punctuated_word": text, "start": start, "end": start + 0.3}
    return word if who is None else {**word, "speaker": who}


WORDS = [word("Is", 0, 0), word("it", 0.5, 0), word("deep?", 1, 0), word("Very.", 2, 1)]


def answer(*tracks, **results):
    channels = [
        {
            "alternatives": [
                {"transcript": " ".join(w["punctuated_word"] for w in track), "words": track}
            ]
        }
        for track in tracks
    ]
    return {
        "metadata": {"created": "2030-01-02T03:04:05Z"},
        "results": {"channels": channels, **results},
    }


def utterance(text, start, who, words):
    return {"transcript": text, "start": start, "end": start + 1, "speaker": who, "words": words}


def test_speakers_of_words_make_turns(open_json, turns, moments):
    talk = open_json(answer(WORDS))
    assert talk.format == "Deepgram"
    assert turns(talk) == [("Speaker 0", "Is it deep?"), ("Speaker 1", "Very.")]
    assert ("deep?", 1000) in moments(talk)


def test_the_same_words_are_used_once(open_json, turns):
    utterances = [utterance("Is it deep?", 0, 0, WORDS[:3]), utterance("Very.", 2, 1, WORDS[3:])]
    talk = open_json(answer(WORDS, utterances=utterances))
    assert turns(talk) == [("Speaker 0", "Is it deep?"), ("Speaker 1", "Very.")]


def test_the_day_of_the_transcription_is_not_that_of_the_talk(open_json):
    talk = open_json(answer(WORDS))
    assert talk.date is None
    assert talk.metadata["transcribed"].startswith("2030-01-02")


def test_nobody_is_invented(open_json, turns):
    talk = open_json(answer([word("Silent", 0), word("night.", 1)]))
    assert turns(talk) == [(None, "Silent night.")]


def test_channels_are_speakers_in_order_of_time(open_json, turns):
    talk = open_json(answer([word("Over?", 0), word("Out.", 4)], [word("Over.", 2)]))
    assert turns(talk) == [("Channel 0", "Over?"), ("Channel 1", "Over."), ("Channel 0", "Out.")]


def test_speakers_of_two_channels_are_not_confused(open_json, turns):
    talk = open_json(answer([word("Left.", 0, 0)], [word("Right.", 2, 0)]))
    assert [label for label, _ in turns(talk)] == ["Speaker 0 (Channel 0)", "Speaker 0 (Channel 1)"]
    assert len(talk.speakers) == 2


def test_a_transcript_without_words_is_read(open_json, turns):
    channels = [{"alternatives": [{"transcript": "Only this."}]}]
    assert turns(open_json({"results": {"channels": channels}})) == [(None, "Only this.")]


def test_utterances_alone_are_read(open_json, turns):
    said = [
        {"transcript": "Low tide?", "start": 1, "channel": 0, "speaker": 0},
        {"transcript": "No.", "start": 3, "channel": 1, "speaker": 0},
    ]
    told = [("Speaker 0 (Channel 0)", "Low tide?"), ("Speaker 0 (Channel 1)", "No.")]
    assert turns(open_json({"results": {"utterances": said}})) == told


def test_what_was_recognised_live_is_read_once(open_json, turns):
    def result(text, speaker, *, is_final):
        words = [{"word": word, "start": 1, "speaker": speaker} for word in text.split()]
        best = {"transcript": text, "words": words}
        return {"type": "Results", "is_final": is_final, "channel": {"alternatives": [best]}}

    rows = [result("low", 0, is_final=False), result("low tide", 0, is_final=True)]
    talk = open_json([*rows, result("no", 1, is_final=True), {"type": "Metadata"}])
    assert turns(talk) == [("Speaker 0", "low tide"), ("Speaker 1", "no")]
