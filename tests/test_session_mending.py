"""The session and the structure of what is open."""

from contextlib import suppress

import pytest

from reader_app.annotation.model import highlight
from reader_app.errors import Overtaken, ReaderError
from reader_app.library.reading import reading
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.structure.reading import structure
from reader_app.transcript import asking, mending
from reader_app.transcript.model import TurnKind
from reader_app.transcript.span import Span

TEXT = "ADA: Are the boats in?\n\nBEN: They are.\n\nADA: Good.\n"


@pytest.fixture
def session(tmp_path):
    library = Library.open(tmp_path / "library.sqlite3")
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


MENDS = {
    "split": lambda t: mending.split_turn(t, 1, t.text.index("the boats")),
    "join": lambda t: mending.join_turns(t, 1),
    "give": lambda t: mending.give_turns(t, [2], None),
    "merge": lambda t: mending.merge_speakers(t, t.speakers[-1].id, [t.speakers[0].id]),
    "remove": lambda t: mending.remove_speaker(t, t.speakers[-1].id),
    "question": lambda t: asking.mark_question(t, 1, [2, 3]),
    "kind": lambda t: mending.change_kind(t, [1, 3], TurnKind.HEADING, 2),
    "details": lambda t: mending.describe(t, "Boats", "2031", "en"),
}


@pytest.mark.parametrize("first", MENDS)
@pytest.mark.parametrize("second", MENDS)
def test_what_is_shown_is_what_the_library_holds(session, first, second):
    for name in (first, second):
        with suppress(ReaderError):
            session.mend(MENDS[name](session.transcript), name)
        assert session.transcript == session.library.transcript(session.transcript.id)
    for step in (session.undo, session.undo, session.redo, session.redo, session.undo):
        step()
        assert session.transcript == session.library.transcript(session.transcript.id)


@pytest.fixture
def other(session):
    """Another program on the same library, which has the same transcript open."""
    library = Library.open(session.library.path)
    other = Session(library, "Ben")
    other.open(session.transcript.id)
    yield other
    library.close()


def test_nothing_is_mended_that_another_program_has_changed(session, other, qtbot):
    other.mend(mending.join_turns(other.transcript, 1), "join turns 1 and 2")
    with qtbot.waitSignal(session.structure_changed), pytest.raises(Overtaken):
        session.mend(mending.join_turns(session.transcript, 2), "join turns 2 and 3")
    assert session.transcript == other.transcript
    session.mend(mending.join_turns(session.transcript, 1), "join turns 1 and 2")
    assert len(session.transcript.turns) == 1


def test_opening_another_transcript_hides_nothing_that_another_program_has_changed(session, other):
    first, second = session.sheet, structure("CY: Hm.\n", "hm.txt", "plain text")
    session.library.put_transcript(second, b"CY: Hm.")
    other.mend(mending.join_turns(other.transcript, 1), "join turns 1 and 2")
    session.open(second.id)
    session.mend(mending.change_kind(session.transcript, [1], TurnKind.STAGE), "make turn 1 stage")
    session.turn_to(first)
    with pytest.raises(Overtaken):
        session.mend(mending.join_turns(session.transcript, 2), "join turns 2 and 3")
    assert session.transcript == other.transcript


def test_what_another_program_did_elsewhere_hinders_no_mending(session, other):
    other.mark(Span(0, 3))
    session.mend(mending.join_turns(session.transcript, 1), "join turns 1 and 2")
    assert len(session.transcript.turns) == 2


def test_undo_takes_back_what_another_program_mended(session, other):
    before = session.transcript
    other.mend(mending.join_turns(other.transcript, 1), "join turns 1 and 2")
    session.undo()
    assert session.transcript == before == session.library.transcript(before.id)


def test_what_was_read_before_a_mend_is_shown_mended(session):
    found = reading(session.library, session.transcript.id, changes=session.changes)
    session.mend(mending.join_turns(session.transcript, 1), "join turns 1 and 2")
    session.show(found)
    assert len(session.transcript.turns) == 2


def test_a_mend_is_taken_back_and_done_again_from_another_transcript(session):
    mended, other = session.transcript, structure("CY: Hm.\n", "hm.txt", "plain text")
    session.library.put_transcript(other, b"CY: Hm.")
    session.mend(mending.join_turns(mended, 1), "join turns 1 and 2")
    for step, turns in ((session.undo, 3), (session.redo, 2)):
        session.open(other.id)
        step()
        assert session.transcript == session.library.transcript(mended.id)
        assert len(session.transcript.turns) == turns
