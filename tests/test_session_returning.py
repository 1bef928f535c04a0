"""Going back in the history while transcripts lie open."""

import pytest

from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.transcript.corrections import Correction
from reader_app.transcript.mending import describe
from reader_app.transcript.model import Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

TEXT = "HOST: The tide is high."


@pytest.fixture
def library(tmp_path):
    library = Library.open(tmp_path / "library.sqlite3")
    turns = (Turn(1, TurnKind.SPEECH, None, "HOST", Span(0, 23), Span(6, 23)),)
    for name in ("tides", "winds"):
        made = Transcript(name, name.title(), TEXT, "plain text", f"{name}.txt", turns)
        library.put_transcript(made, TEXT.encode())
    yield library
    library.close()


@pytest.fixture
def session(library):
    """Both transcripts were marked, corrected and renamed; the first mark is the way back."""
    session = Session(library, "Ada")
    for name in ("tides", "winds"):
        session.open(name)
        session.mark(Span(10, 14))
        session.correct([Correction(Span(6, 9), "A")])
        session.mend(describe(session.transcript, f"{name} again", None, None), "rename")
    return session


def first(library):
    return library.entries()[-1].id


def test_going_back_shows_every_open_transcript_as_it_was(session, library):
    session.took(session.history.go_to(first(library)), None)
    shown = {
        sheet.transcript.id: (sheet.transcript.text, sheet.transcript.title, len(sheet.highlights))
        for sheet in session.sheets
    }
    assert shown == {"tides": (TEXT, "Tides", 1), "winds": (TEXT, "Winds", 0)}


def test_what_is_shown_is_what_the_library_holds(session, library):
    for step in (lambda: session.took(session.history.go_to(first(library)), None), session.undo):
        step()
        for sheet in session.sheets:
            assert sheet.transcript == library.transcript(sheet.transcript.id)
            assert sheet.highlights == library.highlights(sheet.transcript.id)
