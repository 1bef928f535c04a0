"""One real window with many highlights: scrolls, chooses, filters, adds and removes their cards,
and says how long each took until it was painted, as JSON."""

import json
import os
import random
import sys
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader_app.library.store import Library
from reader_app.transcript.span import Span
from reader_app.ui.window.program import Program, application

ROUNDS = 40
STEPS = 300
STEP = 90
"""Pixels that one turn of the wheel scrolls."""
FILTERS = ("#cl", "is:checked", "the", "harbour", "", "#", "zzz", "")


class Bench:
    """The window, and what is done in its sidebar."""

    def __init__(self, path: Path) -> None:
        self._app = application()
        self._program = Program(self._app, path)
        self._program.open_library()
        with closing(Library.open(path, read_only=True)) as library:
            large = max(library.transcripts(), key=lambda one: one.turns)
        self.window = self._program.window
        self.window.resize(1400, 900)
        self.window.show()
        self.window.opening.open_transcript(large.id)
        session = self.window.session
        while session.transcript is None or not session.is_whole:
            QTest.qWait(20)
        QTest.qWait(300)
        self._some = random.Random(7)

    def _took(self, act) -> float:
        """Return the milliseconds until what ``act`` does is painted."""
        before = time.perf_counter()
        act()
        for _ in range(3):
            self._app.sendPostedEvents()
            self._app.processEvents()
        return (time.perf_counter() - before) * 1000

    def measure(self) -> dict[str, list[float]]:
        return {
            "scroll": self.scroll(),
            "jump": self.jump(),
            "choose": self.choose(),
            "filter": self.filter(),
            "add": self.add(),
            "remove": self.remove(),
        }

    def scroll(self) -> list[float]:
        bar = self.window.sidebar.cards.verticalScrollBar()
        return [self._took(lambda: bar.setValue(bar.value() + STEP)) for _ in range(STEPS)]

    def jump(self) -> list[float]:
        """Drag the scroll bar to places far apart."""
        bar = self.window.sidebar.cards.verticalScrollBar()
        places = [bar.maximum() * step // ROUNDS for step in range(ROUNDS)]
        return [self._took(lambda place=place: bar.setValue(place)) for place in places]

    def choose(self) -> list[float]:
        """Choose highlights near and far, as the text does."""
        session = self.window.session
        some = self._some.sample(session.highlights, ROUNDS)
        return [self._took(lambda one=one: session.choose(one)) for one in some]

    def filter(self) -> list[float]:
        line = self.window.sidebar.filter
        return [
            self._took(lambda words=words: line.setText(words)) for words in FILTERS for _ in "ab"
        ]

    def add(self) -> list[float]:
        session, times = self.window.session, []
        for number in range(ROUNDS):
            start = len(session.transcript.text) * (number + 1) // (ROUNDS + 2)
            self.window.pane.show_span(Span(start, start + 40), select=True)
            self.window.pane.set_focus()
            QTest.qWait(10)
            times.append(self._took(self._press))
        return times

    def _press(self) -> None:
        QTest.keyClick(self.window.pane.pane, Qt.Key.Key_1)

    def remove(self) -> list[float]:
        session = self.window.session
        some = self._some.sample(session.highlights, ROUNDS)
        return [self._took(lambda one=one: session.remove(one)) for one in some]


def main() -> int:
    told = Bench(Path(sys.argv[1])).measure()
    sys.stdout.write(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)  # what is still open is of no account


if __name__ == "__main__":
    main()
