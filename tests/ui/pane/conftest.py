"""A pane on a real library, with a transcript whose layers are written down by hand."""

import pytest

from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.settings import Settings
from reader_app.transcript.model import Cue, Exchange, Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span
from reader_app.ui.looks.look import Look
from reader_app.ui.looks.theme import themes
from reader_app.ui.pane.view import PaneView

WARDEN = Speaker("w", "Ada Hale", "warden", labels=("Warden Hale",), colour=0)
KEEPER = Speaker("k", "Keeper Voss", labels=("A",), colour=1)
RADIO = Speaker("r", "Radio Skerry", labels=("Q1",), colour=2)
WORDS = "The lamp turns and the harbour sleeps while 🐟 boats come home with the tide. "

PARTS = [
    (TurnKind.SPEECH, WARDEN, "Warden Hale", "Warden Hale: ", WORDS * 3),
    (TurnKind.QUESTION, RADIO, "Q1", "Q1: ", "What did the lens cost, and who paid?"),
    (TurnKind.ANSWER, KEEPER, "A", "A: ", "Ninety crowns.\n\nThe carriage is in it."),
    (TurnKind.STAGE, None, None, "", "(Laughter.)"),
]


def build(parts, transcript_id="t", **layers):
    """Return a transcript of these (kind, speaker, label, printed label, words)."""
    turns, text = [], ""
    for number, (kind, speaker, label, printed, words) in enumerate(parts, 1):
        start = len(text)
        text += printed + words
        turns.append(
            Turn(
                number,
                kind,
                speaker.id if speaker else None,
                label,
                Span(start, len(text)),
                Span(start + len(printed), len(text)),
            )
        )
        text += "\n\n"
    speakers = tuple({part[1].id: part[1] for part in parts if part[1]}.values())
    return Transcript(
        transcript_id, "Lens", text, "plain text", "lens.txt", tuple(turns), speakers, **layers
    )


@pytest.fixture(name="build")
def build_fixture():
    return build


@pytest.fixture
def session():
    library = Library.open(None)
    yield Session(library, "Ada")
    library.close()


@pytest.fixture
def look():
    return Look(themes()["light"], Settings(None))


@pytest.fixture
def view(qtbot, session, look):
    view = PaneView(session, look)
    qtbot.addWidget(view)
    view.resize(800, 500)
    with qtbot.waitExposed(view):
        view.show()
    view.set_focus()
    return view


@pytest.fixture
def opened(view, session):
    """Return what opens a transcript in the view."""

    def opened(transcript):
        session.library.put_transcript(transcript, transcript.text.encode())
        session.open(transcript.id)
        return view

    return opened


@pytest.fixture
def pane(opened):
    exchange = Exchange("Q1", 2, (3,), "r", ("k",))
    return opened(build(PARTS, exchanges=(exchange,), cues=(Cue(0, 5000),))).pane


@pytest.fixture
def long_pane(opened):
    parts = [(TurnKind.SPEECH, WARDEN, "Warden Hale", "Warden Hale: ", WORDS * 4)] * 80
    return opened(build(parts)).pane


@pytest.fixture
def find(session):
    """Return the span of some words of the open transcript."""

    def found(words, after=0):
        start = session.transcript.text.index(words, after)
        return Span(start, start + len(words))

    return found
