"""A briefing with questions, sections and three speakers, in a real library."""

from dataclasses import replace

import pytest

from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.settings import Settings
from reader_app.transcript.model import Exchange, Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span
from reader_app.ui.looks.look import Look
from reader_app.ui.looks.theme import themes
from reader_app.ui.outline.panel import OutlinePanel

LINES = [
    (TurnKind.HEADING, None, "Harbour"),
    (TurnKind.SPEECH, "okoro", "We have time for two questions about the plan of the harbour."),
    (TurnKind.QUESTION, "radio", "What did the dredging cost?"),
    (TurnKind.ANSWER, "lund", "It fell by a third."),
    (TurnKind.ANSWER, "okoro", "The auditors have seen it."),
    (TurnKind.HEADING, None, "Ferry"),
    (TurnKind.QUESTION, "radio", "Will the ferry 🚢 keep its berth?"),
]
SPEAKERS = (
    Speaker("lund", "Engineer Lund", colour=1),
    Speaker("okoro", "Mayor Okoro", role="moderator"),
    Speaker("radio", "Radio 4", colour=2),
)
EXCHANGES = (
    Exchange("Q1", 3, (4, 5), "radio", ("lund", "okoro")),
    Exchange("Q2", 7, (), "radio"),
)


def build(lines=LINES, speakers=SPEAKERS, exchanges=EXCHANGES):
    """Return a transcript of (kind, speaker, words) lines."""
    text, turns = "", []
    for number, (kind, speaker, words) in enumerate(lines, 1):
        span = Span(len(text), len(text) + len(words))
        level = 1 if kind is TurnKind.HEADING else 0
        turns.append(Turn(number, kind, speaker, None, span, span, level))
        text += words + "\n\n"
    return Transcript("t", "T", text, "x", "t.txt", tuple(turns), speakers, exchanges)


@pytest.fixture
def look():
    return Look(themes()["light"], Settings(None))


@pytest.fixture
def session(qapp):
    library = Library.open(None)
    yield Session(library, "reader")
    library.close()


@pytest.fixture
def opened(session):
    """Put a transcript in the library and open it."""

    def put(transcript):
        session.library.put_transcript(transcript, transcript.id.encode())
        session.open(transcript.id)
        return session.transcript

    return put


@pytest.fixture
def briefing(opened):
    return opened(build())


@pytest.fixture
def bare():
    """Return a transcript without questions, speakers and headings."""
    return build([(TurnKind.OTHER, None, "Only words.")], (), ())


@pytest.fixture
def reporters():
    """Return a transcript whose asker is named by what he reports for."""
    asker = Speaker("radio", "Reporter from the Island Post", role="reporter", colour=2)
    return build(speakers=(*SPEAKERS[:2], asker))


@pytest.fixture
def titled():
    """Return a transcript with one heading, which is its title."""
    return replace(build(LINES[:5], exchanges=EXCHANGES[:1]), title="Harbour")


@pytest.fixture
def headed():
    """Return a transcript of many questions under two headings."""
    lines = [(TurnKind.HEADING, None, "Harbour"), (TurnKind.HEADING, None, "Ferry")]
    lines += [(TurnKind.QUESTION, "radio", "Why?")] * 60
    asked = tuple(Exchange(f"Q{number}", number + 2, (), "radio") for number in range(1, 61))
    return build(lines, SPEAKERS, asked)


@pytest.fixture
def many():
    """Return a transcript of 2,000 questions, each answered at once."""
    lines, exchanges = [], []
    for number in range(1, 4001, 2):
        lines += [(TurnKind.QUESTION, "radio", "Why?"), (TurnKind.ANSWER, "lund", "Because.")]
        label = f"Q{len(exchanges) + 1}"
        exchanges.append(Exchange(label, number, (number + 1,), "radio", ("lund",)))
    return build(lines, SPEAKERS, tuple(exchanges))


@pytest.fixture
def panel(qtbot, session, look):
    made = OutlinePanel(session, look)
    qtbot.addWidget(made)
    made.resize(240, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made
