"""A small transcript of our own, and libraries that hold it."""

import pytest

from reader_app.annotation.model import highlight
from reader_app.library.store import Library
from reader_app.transcript.model import (
    Cue,
    Exchange,
    PageLine,
    Speaker,
    Transcript,
    Turn,
    TurnKind,
    Unread,
)
from reader_app.transcript.span import Span

LINES = (
    ("HOST: Welcome to the harbour.", "speech", "host"),
    ("Q1: Will the ferry run on Sundays?", "question", "asker"),
    ("A: The ferry will run, Señora, from spring onwards.", "answer", "captain"),
    ("A: 渡し船は毎日運航します。", "answer", "mate"),
)


def make_transcript(name="harbour", lines=LINES, **more):
    """A transcript with every layer; each line is a turn, its label ends at the first colon."""
    turns, start = [], 0
    for number, (line, kind, speaker) in enumerate(lines, start=1):
        label, _, _ = line.partition(":")
        span = Span(start, start + len(line))
        words = Span(start + len(label) + 2, span.end)
        turns.append(Turn(number, TurnKind(kind), speaker, label, span, words))
        start += len(line) + 1
    ids = dict.fromkeys(speaker for _, _, speaker in lines)
    return Transcript(
        id=name,
        title=more.pop("title", "At the harbour"),
        text="\n".join(line for line, _, _ in lines),
        format="plain text",
        source_name=f"{name}.txt",
        turns=tuple(turns),
        speakers=tuple(Speaker(s, s.title(), "crew", None, (s.upper(),), 3) for s in ids),
        exchanges=more.pop("exchanges", (Exchange("Q1", 2, (3, 4), "asker", ("captain", "mate")),)),
        cues=tuple(Cue(turn.span.start, turn.number * 1500) for turn in turns),
        **more,
    )


@pytest.fixture
def make():
    return make_transcript


@pytest.fixture
def transcript():
    return make_transcript(
        unread=(Unread(9, "???", "no letters"),),
        date="2031-04-05",
        language="en",
        metadata={"place": "Pier 3"},
    )


@pytest.fixture
def paged():
    return make_transcript("paged", pages=(PageLine(0, 7, 1), PageLine(30, 7, 2)))


@pytest.fixture
def library():
    library = Library.open(None)
    yield library
    library.close()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def stored(path, transcript):
    """A library on disk that holds the transcript."""
    library = Library.open(path)
    library.put_transcript(transcript, transcript.text.encode())
    yield library
    library.close()


@pytest.fixture
def mark():
    """Make a highlight of some words of a transcript."""

    def made(transcript, words, name="h1", **more):
        start = transcript.text.index(words)
        span = Span(start, start + len(words))
        return highlight(name, transcript.id, transcript.text, span, now="2031-04-05T06:07", **more)

    return made
