"""Two versions of a talk, and what becomes of words of the one in the other."""

from dataclasses import replace

import pytest

from reader_app import formats
from reader_app.formats.source import Source
from reader_app.transcript.span import Span
from reader_app.versions import Versions


@pytest.fixture
def read():
    def read(text, language="en"):
        return replace(formats.read(Source("talk.txt", text.encode())), language=language)

    return read


@pytest.fixture
def placed(read):
    """Return what becomes of words, and the words that stand there in the new version."""

    def placed(old, new, words, nth=1, language="en"):
        versions = Versions(read(old, language), read(new, language), lambda _share: None)
        start = -1
        for _ in range(nth):
            start = versions.old.text.index(words, start + 1)
        found = versions.place(Span(start, start + len(words)))
        return found, found.span.of(versions.new.text) if found.span else None

    return placed
