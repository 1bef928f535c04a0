"""Take the pictures of the documents in the real window: in light, in dark, reading and finding.

Usage: screenshots.py FOLDER. The window shows a sample; what is marked in it is below.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hands import Hands

    from reader_app.session import Session
    from reader_app.transcript.span import Span

SAMPLE = Path(__file__).resolve().parent.parent / "resources/samples/harbour-plan-briefing.txt"
SIZE = (1360, 880)
"""Of the window, in pixels."""


@dataclass(frozen=True)
class Mark:
    """What shall be marked: the words from ``first`` to ``last``, and with what."""

    first: str
    last: str
    tags: tuple[str, ...]
    status: str = ""
    note: str = ""


MARKED = (
    Mark(
        "They gain about",
        "cancelled last winter",
        ("claim",),
        "to check",
        "Ask the ferry office for its **log** of cancelled crossings.",
    ),
    Mark("how many we cancelled", "to the north-westerly", ("figure",)),
    Mark("in ten years of measurements", "on nine days.", ("figure", "follow up"), "checked"),
    Mark("a quay the ferry cannot", "not a connection.", ("quote",)),
    Mark(
        "The figure in the plan",
        "other fourteen?",
        ("follow up",),
        "",
        "Both plans, *side by side*.",
    ),
    Mark("Six million is", "waited for the permit.", ("figure",)),
    Mark("I would rather show", "an overrun tomorrow.", ("quote",)),
    Mark("Our share is capped", "nine million.", ("claim", "figure"), "disputed"),
    Mark("ninety decibels", "bedroom window", ("figure",)),
    Mark("nobody sets foot", "the breakwater", ("claim",)),
    Mark("We have passed your", "in writing.", ("follow up",), "to check"),
    Mark("We take down the fence", "in May.", ("claim",)),
)
CHOSEN = 0
"""Which of them is chosen while the picture is taken."""
UPPERMOST = "Reporter from the Lindhaven Courier"
SELECTED = ("Nine days, not", "nine weeks.")
"""The words that are being selected."""
LOOKED_FOR = "ferry"


def passage(text: str, first: str, last: str) -> Span:
    """Return what ``text`` holds from some words to some others after them."""
    from reader_app.transcript.span import Span

    start = text.index(first)
    return Span(start, text.index(last, start) + len(last))


def mark(session: Session) -> None:
    """Mark everything that the pictures show."""
    from reader_app.annotation.model import Status

    text = session.transcript.text
    made = []
    for each in MARKED:
        tags = tuple(session.tag_named(name).id for name in each.tags)
        made.append(session.mark(passage(text, each.first, each.last), tags, each.note))
        if each.status:
            session.set_status(made[-1], Status(each.status))
    session.choose(session.library.highlight(made[CHOSEN].id))


def photograph(hands: Hands, folder: Path) -> None:
    """Take the light picture and the dark one, and those of reading and of finding."""
    mark(hands.window.session)
    hands.window.resize(*SIZE)
    for theme in ("light", "dark"):
        wear(hands, theme)
        begin(hands)
        hands.drag_over(passage(hands.window.session.transcript.text, *SELECTED))
        take(hands, folder / f"{theme}.png")
    read(hands, folder / "reading.png")
    find(hands, folder / "finding.png")


def do(hands: Hands, command: str) -> None:
    """Do a command, and wait until the window is at rest again."""
    hands.window.actions_by_id[command].trigger()
    hands.look_at_window()


def begin(hands: Hands) -> None:
    """Bring the words into view that all pictures show."""
    text = hands.window.session.transcript.text
    hands.pane.show_reading(text.index(UPPERMOST))


def wear(hands: Hands, theme: str) -> None:
    """Wear a theme."""
    from reader_app.ui.looks.style import choose_theme

    choose_theme(hands.window.settings, hands.window.look, theme)
    hands.look_at_window()


def take(hands: Hands, path: Path) -> None:
    """Take a picture, and say so."""
    hands.photograph(path)
    print(path)


def read(hands: Hands, path: Path) -> None:
    """Take a picture of the reading menu over another theme."""
    wear(hands, "sepia")
    begin(hands)
    do(hands, "view.reading")
    take(hands, path)
    hands.press("Esc")


def find(hands: Hands, path: Path) -> None:
    """Take a picture of what is found where all but answers is folded."""
    wear(hands, "white")
    do(hands, "find.start")
    hands.type(LOOKED_FOR)
    if not hands.window.actions_by_id["find.list"].isChecked():
        do(hands, "find.list")
    do(hands, "lens.answers")
    do(hands, "lens.folds")
    take(hands, path)


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
