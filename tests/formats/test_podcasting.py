import pytest

from reader_app.errors import ImportFailed


def segment(body, start, who=None):
    timed = {"startTime": start, "endTime": start + 0.3, "body": body}
    return timed if who is None else {**timed, "speaker": who}


def value(*segments):
    return {"version": "1.0.0", "segments": list(segments)}


def test_words_of_one_speaker_are_one_turn(open_json, turns, moments):
    words = segment("Mind", 0.5, "Ada Finch"), segment("the", 1, "Ada Finch")
    words += segment("step.\n", 1.5, "Ada Finch"), segment("Ouch", 2, "Ben")
    talk = open_json(value(*words))
    assert talk.format == "Podcasting 2.0"
    assert turns(talk) == [("Ada Finch", "Mind the step."), ("Ben", "Ouch")]
    assert ("step.", 1500) in moments(talk)


def test_punctuation_by_itself_follows_its_word(open_json, turns):
    words = segment("Stop", 0, "Ada"), segment(",", 1, "Ada"), segment("thief", 2, "Ada")
    assert turns(open_json(value(*words))) == [("Ada", "Stop, thief")]


def test_blanks_stand_where_the_script_has_them(open_json, turns):
    korean = segment("비가", 0, "수아"), segment("와요", 1, "수아")
    japanese = segment("雨が", 2, "ゆき"), segment("降る", 3, "ゆき")
    assert turns(open_json(value(*korean, *japanese))) == [
        ("수아", "비가 와요"),
        ("ゆき", "雨が降る"),
    ]


def test_nobody_is_invented(open_json):
    assert open_json(value(segment("Rain.", 0))).speakers == ()


def test_empty_bodies_are_refused(open_json):
    with pytest.raises(ImportFailed, match="nothing is said"):
        open_json(value(segment("", 0), segment(None, 1)))


def test_a_mark_that_nobody_says_belongs_to_the_words_before_it(open_json, turns):
    said = [("Ada", "Low"), ("", "?"), ("Bo", "No.")]
    segments = [
        {"speaker": who, "startTime": n, "body": text} for n, (who, text) in enumerate(said)
    ]
    assert turns(open_json({"segments": segments})) == [("Ada", "Low?"), ("Bo", "No.")]
