def item(text, start, who, kind="word", **more):
    best = {"content": text, "confidence": 1.0, "speaker": who}
    return {
        "type": kind,
        "start_time": start,
        "end_time": start + 0.4,
        "alternatives": [best],
        **more,
    }


STOP = {"kind": "punctuation", "attaches_to": "previous", "is_eos": True}


def test_words_and_punctuation_make_turns(open_json, turns, moments):
    results = [item("Sold", 1.0, "S1"), item(".", 1.4, "S1", **STOP), item("Where", 2.0, "S2")]
    talk = open_json({"format": "2.9", "job": {"id": "x"}, "results": results})
    assert talk.format == "Speechmatics"
    assert turns(talk) == [("S1", "Sold."), ("S2", "Where")]
    assert ("Where", 2000) in moments(talk)


def test_an_unknown_speaker_is_nobody(open_json, turns):
    assert turns(open_json({"results": [item("Psst", 0, "UU")]})) == [(None, "Psst")]


def test_channels_are_put_in_order_of_time(open_json, turns):
    results = [item("Ship", 0, None, channel="left"), item("Shore", 1, None, channel="right")]
    results += [item("ahoy", 5, None, channel="left")]
    talk = open_json({"results": results})
    assert turns(talk) == [("left", "Ship"), ("right", "Shore"), ("left", "ahoy")]


def test_the_first_form_is_read_too(open_json, turns, moments):
    value = {
        "job": {"lang": "en"},
        "speakers": [{"name": "M1", "time": "0.50"}, {"name": "F2", "time": "2.00"}],
        "words": [
            {"name": "Sold", "time": "0.50", "duration": "0.20"},
            {"name": ".", "time": "0.70", "duration": "0.00"},
            {"name": "Where", "time": "2.10", "duration": "0.30"},
        ],
    }
    talk = open_json(value)
    assert turns(talk) == [("M1", "Sold."), ("F2", "Where")]
    assert ("Where", 2100) in moments(talk)


def test_a_mark_that_opens_stands_close_to_the_word_after_it(open_json):
    mark = {"type": "punctuation", "alternatives": [{"content": "“"}], "attaches_to": "next"}
    close = {"type": "punctuation", "alternatives": [{"content": "”"}], "attaches_to": "previous"}
    words = [{"type": "word", "alternatives": [{"content": text}]} for text in ("Say", "so")]
    talk = open_json({"results": [words[0], mark, words[1], close, words[0]]})
    assert talk.text == "Say “so” Say"
