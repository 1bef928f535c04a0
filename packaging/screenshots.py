"""Take the pictures of the documents in the real window, in light and in dark.

Usage: screenshots.py FOLDER [FILE]. FILE is a sample where none is given; which of its answers'
sentences are marked, and how, is below.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hands import Hands

    from reader_app.session import Session
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span

SENTENCE = re.compile(r"\S[^.!?…]+[.!?…]+")
SAMPLE = Path(__file__).resolve().parent.parent / "resources/samples/harbour-plan-briefing.txt"

MARKED: tuple[tuple[int, int, tuple[str, ...], str], ...] = (
    (0, 1, ("figure",), "Ask the ferry office for its **log** of cancelled crossings."),
    (1, 3, ("claim",), ""),
    (2, 3, ("follow up",), "Which nine days?"),
    (6, 7, ("quote",), ""),
)
"""First and last sentence of the answers (the last is not included), names of tags, note."""
SELECTED = 3
"""The sentence that is being selected while the picture is taken."""


def sentences(transcript: Transcript) -> list[Span]:
    """Return the sentences of all answers, in reading order."""
    from reader_app.transcript.model import TurnKind
    from reader_app.transcript.span import Span

    return [
        Span(turn.words.start + found.start(), turn.words.start + found.end())
        for turn in transcript.turns
        if turn.kind is TurnKind.ANSWER
        for found in SENTENCE.finditer(turn.words.of(transcript.text))
    ]


def mark(session: Session, places: list[Span]) -> None:
    """Mark everything that the pictures show."""
    from reader_app.transcript.span import Span

    for first, last, names, note in MARKED:
        tags = tuple(session.tag_named(name).id for name in names)
        session.mark(Span(places[first].start, places[last - 1].end), tags, note)
    session.choose(None)


def photograph(hands: Hands, folder: Path) -> None:
    """Take the light picture and the dark one."""
    session = hands.window.session
    places = sentences(session.transcript)
    mark(session, places)
    for theme in ("light", "dark"):
        hands.window.actions_by_id[f"view.theme_{theme}"].trigger()
        hands.drag_over(places[SELECTED])
        hands.photograph(folder / f"{theme}.png")
        print(folder / f"{theme}.png")


def main(folder: Path, file: Path = SAMPLE) -> int:
    """Take the pictures."""
    from hands import at_the_window

    library = Path(os.environ["TRANSCRIPT_READER_HOME"]) / "library.sqlite3"
    with at_the_window(library, file) as hands:
        photograph(hands, folder)
    return 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="transcript-reader-") as home:
        os.environ["TRANSCRIPT_READER_HOME"] = home
        sys.exit(main(*map(Path, sys.argv[1:])))
