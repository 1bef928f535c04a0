from dataclasses import replace

import pytest

from reader_app.library.parts_read import keep_parts_read, parts_read
from reader_app.library.store import Library
from reader_app.transcript.span import Span

PARTS = [Span(0, 20), Span(65, 90)]


@pytest.fixture
def read(stored, transcript):
    """A library on disk whose transcript has been read in part."""
    keep_parts_read(stored, transcript.id, PARTS)
    return stored


def test_what_was_read_is_known_after_a_restart(read, path, transcript):
    again = Library.open(path)
    assert parts_read(again, transcript.id) == PARTS
    keep_parts_read(again, transcript.id, [Span(0, 90)])
    assert parts_read(again, transcript.id) == [Span(0, 90)]
    assert parts_read(again, "another") == []
    again.close()


def test_a_library_that_can_only_be_read_stays_as_it_is(read, path, transcript):
    shut = Library.open(path, read_only=True)
    keep_parts_read(shut, transcript.id, [])
    assert parts_read(shut, transcript.id) == PARTS
    shut.close()


def test_nothing_is_read_of_a_text_that_was_replaced(read, transcript):
    read.put_transcript(replace(transcript, text=transcript.text + "x"), b"another")
    assert parts_read(read, transcript.id) == []
