"""Whether a transcript is as it was when it was read, whoever has changed it since."""

import pytest
from msgspec.structs import replace

from reader_app.annotation.edits import (
    AddHighlight,
    AddTag,
    AddTranscript,
    LockText,
    WriteMemo,
)
from reader_app.annotation.history import History, now
from reader_app.annotation.model import Memo, Tag
from reader_app.library.store import Library


@pytest.fixture
def history(stored):
    return History(stored, "Ada")


@pytest.fixture
def other(stored, path):
    """Return the history as another program writes it."""
    library = Library.open(path)
    yield History(library, "Ben")
    library.close()


def test_nothing_was_done(stored, other, transcript):
    assert stored.is_as_of(stored.stamp(), transcript.id)
    assert other._log.is_as_of(stored.stamp(), transcript.id)


def test_what_another_program_has_done_is_known(stored, other, transcript, mark):
    before = stored.stamp()
    other.do(AddHighlight(mark(transcript, "harbour")))
    assert not stored.is_as_of(before, transcript.id)
    assert stored.is_as_of(stored.stamp(), transcript.id)


def test_what_is_done_to_the_codebook_may_be_done_to_every_transcript(stored, other, transcript):
    before = stored.stamp()
    other.do(AddTag(Tag("t1", "tides", "red")))
    assert not stored.is_as_of(before, transcript.id)


def test_what_is_done_to_another_transcript_is_no_matter(stored, other, transcript, paged):
    before = stored.stamp()
    stored.put_transcript(paged, b"")
    other.do(AddTranscript(paged.id, "Paged"))
    other.do(LockText(paged.id, True))
    assert stored.is_as_of(before, transcript.id)


def test_what_is_undone_and_done_again_is_known(stored, history, other, transcript, mark):
    history.do(AddHighlight(mark(transcript, "harbour")))
    done = stored.stamp()
    other.undo()
    undone = stored.stamp()
    assert not stored.is_as_of(done, transcript.id)
    other.redo()
    assert stored.is_as_of(done, transcript.id)
    assert not stored.is_as_of(undone, transcript.id)


def test_what_is_done_in_the_place_of_something_undone_is_known(
    stored, history, other, transcript, mark
):
    history.do(AddHighlight(mark(transcript, "harbour")))
    history.undo()
    before = stored.stamp()
    other.redo()
    other.do(AddHighlight(mark(transcript, "ferry", "h2")))
    other.undo()
    assert not stored.is_as_of(before, transcript.id)


def test_what_is_merged_into_the_last_entry_is_known(stored, history, transcript):
    memo = Memo("m1", transcript.id, text="a")
    first = history.do(WriteMemo(memo))
    before = stored.stamp()
    while now() == first.time:
        """Nobody types as fast as that."""
    history.do(WriteMemo(replace(memo, text="ab"), memo))
    assert len(stored.entries()) == 1
    assert not stored.is_as_of(before, transcript.id)
