"""What is read in the background and opened later, while another program changes the library."""

import pytest

from reader_app.annotation.edits import AddHighlight
from reader_app.annotation.history import History
from reader_app.annotation.mending import edit_between
from reader_app.annotation.model import highlight
from reader_app.library.reading import first_reading, reading
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.structure.reading import structure
from reader_app.transcript import mending
from reader_app.transcript.span import Span

TEXT = "ADA: Are the boats in?\n\nBEN: They are.\n\nADA: Good.\n"
LONG = TEXT + "\nBEN: The tide is low.\n" * 6000


@pytest.fixture
def library(tmp_path):
    library = Library.open(tmp_path / "library.sqlite3")
    yield library
    library.close()


@pytest.fixture
def session(library):
    return Session(library, "Ada")


@pytest.fixture
def other(library):
    """Return the history as another program writes it."""
    own = Library.open(library.path)
    yield History(own, "Ben")
    own.close()


@pytest.fixture
def put(library):
    def put(text):
        transcript = structure(text, "boats.txt", "plain text")
        library.put_transcript(transcript, text.encode())
        return transcript

    return put


def mended_by(other, transcript):
    joined = mending.join_turns(transcript, 2)
    other.do(edit_between(transcript, joined, "join turns 2 and 3"))
    return joined


def test_what_was_mended_since_it_was_read_is_shown_as_it_is_now(session, library, other, put):
    transcript = put(TEXT)
    found = reading(library, transcript.id)
    joined = mended_by(other, transcript)
    session.show(found)
    assert session.transcript == joined
    assert [share.turns for share in session.shares] == [1, 1]


def test_what_was_marked_since_it_was_read_is_shown(session, library, other, put):
    transcript = put(TEXT)
    found = reading(library, transcript.id)
    marked = highlight("h1", transcript.id, TEXT, Span(9, 18))
    other.do(AddHighlight(marked))
    session.show(found)
    assert session.highlights == [marked]


def test_what_lies_open_already_follows_too(session, library, other, put):
    transcript = put(TEXT)
    session.open(transcript.id)
    found = reading(library, transcript.id)
    joined = mended_by(other, transcript)
    session.show(found)
    assert session.transcript == joined


def test_the_rest_of_what_was_mended_meanwhile_brings_the_whole_anew(
    session, library, other, put, qtbot
):
    transcript = put(LONG)
    session.show(first_reading(library, transcript.id))
    assert not session.is_whole
    joined = mended_by(other, transcript)
    with qtbot.waitSignals([session.structure_changed, session.completed]):
        session.workspace.complete(reading(library, transcript.id))
    assert session.is_whole
    assert session.transcript == joined


def test_a_rest_that_was_read_before_another_program_marked_has_its_highlights_too(
    session, library, other, put
):
    transcript = put(LONG)
    session.show(first_reading(library, transcript.id))
    rest = reading(library, transcript.id, session.transcript)
    marked = highlight("h1", transcript.id, LONG, Span(9, 18))
    other.do(AddHighlight(marked))
    session.workspace.complete(rest)
    assert session.highlights == [marked]
