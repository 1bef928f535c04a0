import json

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source


def meeting(*rows):
    entries = [{"speaker": who, "content": text} for who, text in rows]
    return {"topic_list": [{"topic": "Roof"}], "meeting_transcripts": entries}


def test_each_entry_is_a_turn(open_json, turns):
    rows = ("The Chair", "Order."), ("The Chair", "The roof leaks."), ("Ms. Ann Pell", "Again?")
    talk = open_json(meeting(*rows))
    assert talk.format == "QMSum"
    assert turns(talk) == list(rows)
    assert "Roof" not in talk.text


def test_brackets_within_brackets_stay_in_the_label(open_json, turns):
    label = "The Chair (Hon. Ann Pell (Northgate, Ind.))"
    assert turns(open_json(meeting((label, "Order."))))[0][0] == label


def test_an_entry_without_words_is_passed_over(open_json, turns):
    assert turns(open_json(meeting((None, None), ("A. Pell", "Here.")))) == [("A. Pell", "Here.")]


def test_an_empty_meeting_is_refused(open_json):
    with pytest.raises(ImportFailed, match="nothing is said"):
        open_json(meeting(("A", "")))


def test_meetings_that_follow_each_other_in_a_file_are_all_read(turns):
    lines = [
        json.dumps({"meeting_transcripts": [{"speaker": who, "content": said}]})
        for who, said in (("Chair", "Begin ."), ("Clerk", "Again ."))
    ]
    talk = read(Source("train.jsonl", "\n".join(lines).encode()))
    assert turns(talk) == [("Chair", "Begin ."), ("Clerk", "Again .")]
