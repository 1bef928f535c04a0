"""Memos on tags, transcripts and turns."""

from reader_app.annotation.edits import AddTag, RemoveMemo, RemoveTag, WriteMemo
from reader_app.annotation.history import History
from reader_app.annotation.model import Memo, Tag

ON_TAG = Memo("m", tag="boats", text="Everything that floats.")
ON_TURN = Memo("n", transcript="t", position=14, text="Evades.")


def test_a_memo_is_written_and_taken_back(memory):
    history = History(memory)
    history.do(WriteMemo(ON_TURN))
    history.undo()
    assert memory.rows["memo"] == {}
    history.redo()
    assert memory.memo("n") == ON_TURN


def test_what_is_typed_in_one_go_is_one_edit(memory):
    history = History(memory)
    for text in ("E", "Ev", "Evades."):
        history.do(WriteMemo(Memo("n", transcript="t", text=text)))
    history.undo()
    assert memory.rows["memo"] == {}


def test_a_removed_memo_comes_back(memory):
    history = History(memory)
    history.do(WriteMemo(ON_TURN))
    history.do(RemoveMemo("n"))
    history.undo()
    assert memory.memo("n") == ON_TURN


def test_a_removed_tag_takes_its_memo_along_and_brings_it_back(memory):
    history = History(memory)
    history.do(AddTag(Tag("boats", "boats")))
    history.do(WriteMemo(ON_TAG))
    history.do(RemoveTag("boats"))
    assert memory.rows["memo"] == {}
    history.undo()
    assert memory.memo("m") == ON_TAG


def test_the_history_says_what_a_memo_is_on(memory):
    history = History(memory)
    history.do(AddTag(Tag("boats", "boats")))
    assert history.do(WriteMemo(ON_TAG)).what == "memo on tag “boats”"
    assert history.do(WriteMemo(ON_TURN)).what == "memo on a turn of “title of t”"
