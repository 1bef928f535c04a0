def row(text, start, end, **more):
    return {"text": text, "offsets": {"from": start, "to": end}, **more}


def value(*rows):
    return {"result": {"language": "en"}, "transcription": list(rows)}


def test_offsets_are_milliseconds(open_json, turns, moments):
    talk = open_json(value(row(" Mind the", 0, 900), row(" step.", 900, 1500)))
    assert (talk.format, talk.language) == ("whisper.cpp", "en")
    assert turns(talk) == [(None, "Mind the step.")]
    assert moments(talk) == [("Mind", 0), ("step.", 900)]


def test_tokens_that_begin_a_word_give_it_their_time(open_json, moments):
    tokens = [
        row("[_BEG_]", 0, 0),
        row(" Mind", 10, 200),
        row("ful", 200, 400),
        row(" step", 400, 900),
    ]
    talk = open_json(value(row(" Mindful step", 0, 900, tokens=tokens)))
    assert moments(talk) == [("Mindful", 0), ("Mindful", 10), ("step", 400)]


def test_a_turn_that_nobody_is_named_for_is_a_turn(open_json, turns):
    talk = open_json(value(row(" Ready", 0, 1, speaker_turn_next=True), row(" Yes", 1, 2)))
    assert turns(talk) == [(None, "Ready"), (None, "Yes")]


def test_numbered_speakers_are_called_as_it_prints_them(open_json, turns):
    rows = (
        row(" Ready?", 0, 1, speaker="0"),
        row(" Yes.", 1, 2, speaker="1"),
        row(" Hm.", 2, 3, speaker="?"),
    )
    assert turns(open_json(value(*rows))) == [
        ("Speaker 0", "Ready?"),
        ("Speaker 1", "Yes."),
        (None, "Hm."),
    ]


def test_printed_times_do_where_there_are_no_offsets(open_json, moments):
    rows = [{"text": " Late.", "timestamps": {"from": "00:01:02,500", "to": "00:01:03,000"}}]
    assert moments(open_json({"transcription": rows})) == [("Late.", 62_500)]
