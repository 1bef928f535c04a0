"""What an entry of the history changed, in words."""

from reader_app.annotation.edits import (
    AddHighlight,
    AddTag,
    ChangeNote,
    CorrectText,
    RemoveHighlight,
    Several,
)
from reader_app.annotation.history import Entry, State
from reader_app.annotation.model import Tag, highlight
from reader_app.annotation.retelling import Difference, differences
from reader_app.transcript.corrections import Correction
from reader_app.transcript.span import Span

MARKED = highlight("h", "t", "The ferry runs.", Span(4, 9))


def entry(edit, inverse):
    return Entry("e", "", "Ada", "", "t", State.DONE, edit, inverse)


def test_a_note_is_told_before_and_after():
    told = differences(entry(ChangeNote("h", "why?"), ChangeNote("h", "")))
    assert told == [Difference("", "why?")]


def test_a_correction_tells_each_of_its_words():
    forth = CorrectText("t", (Correction(Span(0, 3), "A"), Correction(Span(10, 14), "ran")))
    back = CorrectText("t", (Correction(Span(0, 1), "The"), Correction(Span(8, 11), "runs")))
    assert differences(entry(forth, back)) == [Difference("The", "A"), Difference("runs", "ran")]


def test_a_highlight_that_goes_leaves_nothing():
    told = differences(entry(RemoveHighlight("h"), AddHighlight(MARKED)))
    assert told == [Difference("ferry", "")]


def test_of_several_edits_each_is_told_in_order_up_to_a_limit():
    forth = Several(tuple(ChangeNote("h", str(n)) for n in range(9)), "many")
    back = Several(tuple(ChangeNote("h", "") for _ in range(9)), "many")
    assert [one.after for one in differences(entry(forth, back), 3)] == ["0", "1", "2"]


def test_what_changes_no_words_tells_nothing():
    added = AddTag(Tag("x", "x"))
    assert differences(entry(added, added)) == []
