"""Take the pictures of the documents in the real window, in light and in dark.

Usage: screenshots.py FOLDER. The transcript is the first sample; what is marked in it is below.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hands import Hands

    from reader_app.session import Session
    from reader_app.transcript.span import Span

SAMPLE = Path(__file__).resolve().parent.parent / "resources/samples/harbour-plan-briefing.txt"

MARKED: tuple[tuple[str, tuple[str, ...], str], ...] = ()
"""Quotes of the sample with the names of their tags and their notes, in reading order."""
SELECTED = ""
"""The words that are being selected while the picture is taken."""


def place(session: Session, words: str) -> Span:
    """Return where ``words`` stand in the transcript."""
    from reader_app.transcript.span import Span

    start = session.transcript.text.find(words)
    if start < 0:
        raise SystemExit(f"The sample does not say “{words}”.")
    return Span(start, start + len(words))


def mark(session: Session) -> None:
    """Mark everything that the pictures show."""
    for words, names, note in MARKED:
        tags = tuple(session.tag_named(name).id for name in names)
        session.mark(place(session, words), tags, note)
    session.choose(None)


def photograph(hands: Hands, folder: Path) -> None:
    """Take the light picture and the dark one."""
    session = hands.window.session
    mark(session)
    hands.drag_over(place(session, SELECTED))
    for theme in ("light", "dark"):
        hands.window.actions_by_id[f"view.theme_{theme}"].trigger()
        hands.photograph(folder / f"{theme}.png")
        print(folder / f"{theme}.png")


def main(folder: Path) -> int:
    """Take the pictures."""
    from hands import at_the_window

    library = Path(os.environ["TRANSCRIPT_READER_HOME"]) / "library.sqlite3"
    with at_the_window(library, SAMPLE) as hands:
        photograph(hands, folder)
    return 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="transcript-reader-") as home:
        os.environ["TRANSCRIPT_READER_HOME"] = home
        sys.exit(main(Path(sys.argv[1])))
