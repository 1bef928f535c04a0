import json

import pytest

from reader_app.errors import ImportFailed


@pytest.mark.parametrize(
    "keys",
    [
        ("speaker", "text"),
        ("name", "content"),
        ("who", "utterance"),
        ("Speaker", "Body"),
        ("author", "message"),
    ],
)
def test_fields_may_have_any_common_name(open_json, turns, keys):
    rows = [dict(zip(keys, row, strict=True)) for row in (("Ada", "Ho."), ("Ben", "Hm."))]
    talk = open_json({"meta": {"n": 2}, "data": {"items": rows}})
    assert talk.format == "JSON"
    assert turns(talk) == [("Ada", "Ho."), ("Ben", "Hm.")]


@pytest.mark.parametrize(
    ("key", "times", "unit"),
    [
        ("start", [0.5, 4.0], 1000),
        ("begin", [1, 4], 1000),
        ("ts", ["1.5", "4"], 1000),
        ("start", [500, 4000], 1),
        ("startTime", ["500", "4000"], 1),
        ("start_ms", [5, 6], 1),
    ],
)
def test_times_are_in_seconds_or_milliseconds(open_json, key, times, unit):
    rows = [{"text": f"Some words here {n}.", key: time} for n, time in enumerate(times)]
    expected = [round(float(time) * unit) for time in times]
    assert [cue.time for cue in open_json(rows).cues] == expected


def test_rows_of_one_speaker_are_one_turn(open_json, turns):
    rows = [{"speaker": who, "text": "Hm."} for who in ("Ada", "Ada", "Ben")]
    assert turns(open_json(rows)) == [("Ada", "Hm. Hm."), ("Ben", "Hm.")]


def test_the_list_in_which_somebody_speaks_is_taken(open_json, turns):
    words = [{"text": word, "start": n} for n, word in enumerate(["Ho", "there", "sailor"])]
    talk = open_json({"words": words, "turns": [{"speaker": "Ada", "text": "Ho there"}]})
    assert turns(talk) == [("Ada", "Ho there")]


def test_nulls_are_passed_over(open_json, turns):
    rows = [{"speaker": None, "text": None}, {"speaker": "Ada", "text": "Ho."}, None, 7]
    rows += [{"speaker": None, "text": "Wind."}, {"speaker": "Ben", "text": "Hm."}]
    assert turns(open_json(rows)) == [("Ada", "Ho."), (None, "Wind."), ("Ben", "Hm.")]


@pytest.mark.parametrize(
    "value",
    [
        {"name": "package", "version": "1.0"},
        [{"text": "only words"}, {"text": "and nobody"}],
        [{"title": "a list", "price": 4}],
        [[1, 2], [3, 4]],
    ],
)
def test_what_is_no_talk_is_refused(open_json, value):
    with pytest.raises(ImportFailed, match="no list of who says what, or when"):
        open_json(value)


def test_json_is_not_read_as_plain_text(open_json):
    with pytest.raises(ImportFailed):
        open_json({"a": "Ada: Ho."}, "talk.txt")


def test_deep_values_in_known_places_do_no_harm(open_json, turns):
    deep = json.loads("[" * 400 + "]" * 400)
    rows = [
        {"speaker": deep, "text": "Ho.", "start": deep},
        {"speaker": "Ben", "text": "Hm.", "start": 1},
    ]
    assert turns(open_json(rows))[-1] == ("Ben", "Hm.")


def test_words_within_one_record_do_not_outweigh_what_is_said_in_all(open_json, turns):
    first = {"text": "The tide is low.", "at": 1, "parts": [{"text": "The", "speaker": "a"}]}
    records = [{**first, "start": 1}, {"text": "It will be high at nine.", "start": 5}]
    assert "nine" in open_json({"items": records}).text
