"""One annotated transcript that every export is shown on, and its golden files."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader_app.annotation.model import Status, Tag, highlight
from reader_app.exports.document import Document
from reader_app.transcript.model import Cue, Exchange, Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

GOLDENS = Path(__file__).parent / "goldens"
NOW = "2031-05-02T09:00:00.000+00:00"
TAGS = (
    Tag("t1", "claim", "amber", 1),
    Tag("t2", "follow up", "indigo", 2),
    Tag("t3", "never used", "rose", 3),
)
SPEAKERS = (
    Speaker("m", "Ines Faro", "moderator"),
    Speaker("a", "Tomas Brandt", "reporter", "Coast Daily", colour=1),
    Speaker("p", "Priya Nair", "harbour master", colour=2),
    Speaker("w", "Wen Li", None, "Pilot Guild", colour=3),
)
TURNS = [
    (TurnKind.HEADING, None, None, "Opening"),
    (TurnKind.SPEECH, "Ines Faro", "m", "Good morning. Two questions today."),
    (TurnKind.QUESTION, "Q1", "a", "How many boats came in?"),
    (
        TurnKind.ANSWER,
        "A",
        "p",
        "1. Twelve came in: *Gull*, _Tern_ & [others].\n\nThe thirteenth <Heron> is late.",
    ),
    (TurnKind.STAGE, None, None, "(A bell rings.)"),
    (TurnKind.ANSWER, "A", "w", "We sent a pilot\nat 4 a.m., #Heron answered."),
    (TurnKind.SPEECH, "Ines Faro", "m", "The next question, please."),
    (TurnKind.QUESTION, "Q2", None, "Is the channel open?"),
    (TurnKind.ANSWER, "A", "p", "It is."),
]


@dataclass(frozen=True)
class Harbour:
    """The shared transcript, with ways to point into it."""

    transcript: Transcript

    def span(self, first, last=""):
        """Return from where ``first`` begins to where ``last`` ends."""
        start = self.transcript.text.index(first)
        end = self.transcript.text.index(last or first, start) + len(last or first)
        return Span(start, end)

    def mark(self, name, first, last="", **more):
        span = self.span(first, last)
        return highlight(name, "h", self.transcript.text, span, now=NOW, author="Jo", **more)


def harbour():
    text, turns = "", []
    for number, (kind, label, speaker, words) in enumerate(TURNS, start=1):
        start = len(text)
        text += f"{label}: {words}" if label else words
        spans = Span(start, len(text)), Span(len(text) - len(words), len(text))
        turns.append(Turn(number, kind, speaker, label, *spans, int(kind is TurnKind.HEADING)))
        text += "\n\n"
    return Harbour(
        Transcript(
            "h",
            "Harbour briefing #7",
            text,
            "plain text",
            "harbour_briefing.txt",
            tuple(turns),
            SPEAKERS,
            (Exchange("Q1", 3, (4, 6), "a", ("p", "w")), Exchange("Q2", 8, (9,), None, ("p",))),
            (Cue(0, 0), Cue(text.index("A: 1."), 61_500), Cue(text.index("A: We"), 95_000)),
            date="2031-05-02",
            language="en",
            metadata={"place": "Quay 4"},
        )
    )


@pytest.fixture(scope="session")
def briefing():
    return harbour()


@pytest.fixture(scope="session")
def document(briefing):
    mark = briefing.mark
    fence = "Ask again:\n\n```\nlog of the pilot"
    disputed = replace_status(mark("5", "The next question"), Status.DISPUTED)
    return Document(
        briefing.transcript,
        (
            mark("1", "Two questions", note="See the *agenda*.\n\n- first\n- second"),
            mark("2", "1. Twelve", "Heron> is late.", tags=("t1", "t2"), note=fence),
            mark("3", "Heron> is late.", "pilot", tags=("t2",)),
            mark("4", "#Heron answered.", tags=("t1",), note="# Not a chapter"),
            disputed,
            mark("6", "It is.", tags=("t1",)),
        ),
        TAGS,
    )


def replace_status(marked, status):
    fields = {name: getattr(marked, name) for name in marked.__struct_fields__}
    return type(marked)(**fields | {"status": status})


@pytest.fixture
def golden():
    """Compare with a golden file; ``UPDATE_GOLDENS=1`` writes it anew."""

    def compare(name, text):
        path = GOLDENS / name
        if os.environ.get("UPDATE_GOLDENS"):
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare
