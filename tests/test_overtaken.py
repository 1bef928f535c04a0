"""A transcript that lies open while another program, or a thread of this one, corrects its text."""

import pytest

from reader_app.annotation.edits import CorrectText
from reader_app.annotation.history import History
from reader_app.errors import Overtaken
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.transcript.corrections import Correction
from reader_app.transcript.model import Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

TEXT = "HOST: The tide is high."
TIDE = Span(10, 14)
LONGER = CorrectText("tides", (Correction(Span(6, 9), "Today, the"),), name="correct")


@pytest.fixture
def library(tmp_path):
    library = Library.open(tmp_path / "library.sqlite3")
    turns = (Turn(1, TurnKind.SPEECH, None, "HOST", Span(0, 23), Span(6, 23)),)
    made = Transcript("tides", "Tides", TEXT, "plain text", "tides.txt", turns)
    library.put_transcript(made, TEXT.encode())
    yield library
    library.close()


@pytest.fixture
def session(library):
    session = Session(library, "Ada")
    session.open("tides")
    return session


@pytest.fixture
def other(library):
    other = Library.open(library.path)
    yield other
    other.close()


def quotes_are_exact(session, library):
    text = library.text("tides")
    assert session.transcript.text == text
    assert session.highlights == library.highlights("tides")
    return all(one.span.of(text) == one.quote for one in session.highlights)


def test_words_that_moved_meanwhile_are_not_marked_at_their_old_place(session, library, other):
    History(other, "Ben").do(LONGER)
    with pytest.raises(Overtaken):
        session.mark(TIDE)
    assert session.highlights == []
    made = session.mark(Span(17, 21))
    assert made.quote == "tide"
    assert quotes_are_exact(session, library)


def test_ends_are_not_set_by_old_places(session, library, other):
    made = session.mark(TIDE)
    History(other, "Ben").do(LONGER)
    with pytest.raises(Overtaken):
        session.set_span(made, Span(6, 14))
    assert [one.quote for one in session.highlights] == ["tide"]
    assert quotes_are_exact(session, library)


def test_a_copy_with_all_its_places_does_not_bring_old_ones_back(session, library, other):
    made = session.mark(TIDE)
    History(other, "Ben").do(LONGER)
    with pytest.raises(Overtaken):
        session.set_important(made, True)
    assert quotes_are_exact(session, library)


def test_a_note_is_kept_whatever_the_text_has_become(session, library, other):
    made = session.mark(TIDE)
    History(other, "Ben").do(LONGER)
    session.set_note(made, "Typed for an hour.")
    assert library.highlight(made.id).note == "Typed for an hour."
    assert quotes_are_exact(session, library)


def test_a_correction_made_in_a_thread_may_arrive_after_that(session, library, other):
    entry = History(other, "Ada").do(LONGER)
    with pytest.raises(Overtaken):
        session.mark(TIDE)
    session.took(entry, None)
    session.mark(Span(17, 21))
    assert [one.quote for one in session.highlights] == ["tide"]
    assert quotes_are_exact(session, library)


def test_undo_shows_the_words_that_another_program_has_made(session, library, other):
    session.mark(TIDE)
    History(other, "Ben").do(LONGER)
    session.undo()  # the other program's correction: it was done last
    assert session.transcript.text == TEXT
    History(other, "Ben").do(LONGER)
    session.undo()
    session.undo()
    assert session.highlights == []
    assert quotes_are_exact(session, library)
