"""The session and the structure of what is open."""

import pytest

from reader_app.annotation.model import highlight
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.structure.reading import structure
from reader_app.transcript import mending
from reader_app.transcript.span import Span

TEXT = "ADA: Are the boats in?\n\nBEN: They are.\n\nADA: Good.\n"


@pytest.fixture
def session():
    library = Library.open(None)
    transcript = structure(TEXT, "boats.txt", "plain text")
    library.put_transcript(transcript, TEXT.encode())
    library.put_highlight(highlight("h1", transcript.id, TEXT, Span(9, 18)))
    session = Session(library, "Ada")
    session.open(transcript.id)
    yield session
    library.close()


def test_what_is_mended_is_shown_and_undone(session, qtbot):
    before, marked = session.transcript, list(session.highlights)
    with qtbot.waitSignal(session.structure_changed) as changed:
        session.mend(mending.join_turns(before, 2), "join turns 2 and 3")
    assert [turn.number for turn in session.transcript.turns] == [1, 2]
    assert changed.args[0] is session.transcript
    assert [share.turns for share in session.shares] == [1, 1]
    with qtbot.waitSignal(session.structure_changed):
        assert session.undo().what == "join turns 2 and 3"
    assert session.transcript == before
    assert session.highlights == marked


def test_marking_leaves_the_structure_alone(session, qtbot):
    with qtbot.assertNotEmitted(session.structure_changed):
        session.mark(Span(0, 3))


def test_mending_nothing_is_no_edit(session):
    session.mend(session.transcript, "nothing")
    assert session.undo() is None


def test_another_transcript_is_not_mended(session):
    other = structure(TEXT, "boats.txt", "plain text")
    with pytest.raises(ValueError, match="another transcript"):
        session.mend(other, "other")
