"""A short hearing with four highlights, in a real library."""

import pytest

from reader_app.annotation.model import Status
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.settings import Settings
from reader_app.transcript.model import Exchange, Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span
from reader_app.ui.looks.look import Look
from reader_app.ui.looks.theme import themes
from reader_app.ui.sidebar.panel import SidebarPanel

TEXT = (
    "What did the dredging cost?\n\n"
    "It fell by a third 🚢 against the estimate, from four to three million.\n\n"
    "The auditors have had every invoice since November.\n"
)
_SPOKEN = ((TurnKind.QUESTION, "radio"), (TurnKind.ANSWER, "lund"), (TurnKind.ANSWER, "okoro"))
SPEAKERS = (
    Speaker("radio", "Radio 4"),
    Speaker("lund", "Engineer Lund", colour=1),
    Speaker("okoro", "Mayor Okoro", colour=2),
)


def span_of(words, text=TEXT):
    start = text.index(words)
    return Span(start, start + len(words))


def build(text=TEXT, transcript_id="t"):
    """Return a transcript of a question and two answers, a paragraph each."""
    spans = [span_of(line, text) for line in text.split("\n") if line]
    turns = tuple(
        Turn(number, kind, speaker, None, span, span)
        for number, (span, (kind, speaker)) in enumerate(zip(spans, _SPOKEN, strict=True), 1)
    )
    exchange = Exchange("Q1", 1, (2, 3), "radio", ("lund", "okoro"))
    return Transcript(transcript_id, "T", text, "x", "t.txt", turns, SPEAKERS, (exchange,))


@pytest.fixture
def look():
    return Look(themes()["light"], Settings(None))


@pytest.fixture
def session(qapp):
    library = Library.open(None)
    transcript = build()
    library.put_transcript(transcript, b"t")
    made = Session(library, "reader")
    made.open("t")
    yield made
    library.close()


@pytest.fixture
def panel(qtbot, session, look):
    made = SidebarPanel(session, look)
    qtbot.addWidget(made)
    made.resize(320, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def marked(session):
    """Make four highlights, in reading order: cost, third, million, auditors."""
    claim, figure = session.tags[0].id, session.tags[1].id
    session.mark(span_of("dredging cost"), (claim,), note="Ask for the **annex**.")
    third = session.mark(span_of("a third 🚢"), (claim, figure))
    session.set_status(third, Status.TO_CHECK)
    session.mark(span_of("three million"), (figure,))
    session.mark(span_of("auditors"))
    session.choose(None)
    return session.highlights
