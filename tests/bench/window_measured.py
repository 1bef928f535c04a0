"""One real window on one library: opens, scrolls and marks its large transcript, and says how long
that took, as JSON. A process of its own, so that its memory is its own too."""

import gc
import json
import os
import resource
import sys
import time
from argparse import ArgumentParser
from contextlib import closing
from pathlib import Path
from typing import Self

from figures import once
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from reader_app.annotation.edits import AddHighlight
from reader_app.annotation.model import highlight
from reader_app.library.store import Library
from reader_app.transcript.identity import new_id
from reader_app.transcript.span import Span
from reader_app.ui.pane.pane import TranscriptPane
from reader_app.ui.window.program import Program, application

NOTCH = 90
"""Pixels of one turn of the wheel."""


class Painted(QObject):
    """Tells when a pane has been painted, with all that is painted in the same breath."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0
        self._paint = TranscriptPane.paintEvent
        TranscriptPane.paintEvent = lambda pane, event: self._note(pane, event)
        self._wanted, self._loop = "", QEventLoop()

    def _note(self, pane, event) -> None:
        self._paint(pane, event)
        transcript = pane.brush.transcript if pane.brush else None
        if transcript and transcript.id == self._wanted:
            # Is delivered when the event in which everything is painted has ended.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def customEvent(self, _event) -> None:
        self.at = time.perf_counter()
        self._loop.quit()

    def wait(self, transcript_id: str) -> float:
        """Let the program run until a transcript has been painted, and return when that was."""
        self._wanted = transcript_id
        self._loop.exec()
        return self.at


class Bench:
    """A window, and what is done in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._app = application()
        self._painted = Painted()
        self._program = Program(self._app, path)
        self._program.open_library()
        gc.freeze()  # as the program does before it waits for its reader
        self.window = self._program.window
        with closing(Library.open(path, read_only=True)) as library:  # its memory is not counted
            held = library.transcripts()
        small, large = (one.id for one in sorted(held, key=lambda one: one.turns))
        self._large = large
        self.window.opening.open_transcript(small)
        self._painted.wait(small)
        QTest.qWait(300)

    def measure(self, rounds: int, steps: int, marks: int) -> dict[str, object]:
        told: dict[str, object] = {"opening": self.open(rounds)}
        told |= {"memory": self.memory, "program": self.before}
        if steps:
            told |= {"wheel": self.scroll(steps), "drag": self.drag(steps // 4)}
        if marks:
            told |= self.mark(marks)
        return told

    # -- opening ----------------------------------------------------------------------------------

    def open(self, rounds: int) -> list[float]:
        """Open the large transcript again and again."""
        opening = []
        self.before = memory()
        for number in range(rounds):
            gc.collect()
            opening.append(self._until_painted(self._open_once))
            self._until_whole()
            if number == 0:
                self.memory = memory()
            if number < rounds - 1:
                self.window.session.close()
                QTest.qWait(50)
        return opening

    def _open_once(self) -> None:
        self.window.opening.open_transcript(self._large)

    def _until_whole(self) -> None:
        while not self.window.session.is_whole:
            QTest.qWait(10)
        QTest.qWait(100)

    def _until_painted(self, act) -> float:
        """Return the milliseconds until what ``act`` does to the large transcript is painted."""
        before = time.perf_counter()
        act()
        return (self._painted.wait(self._large) - before) * 1000

    # -- scrolling --------------------------------------------------------------------------------

    def scroll(self, steps: int) -> list[float]:
        """Turn the wheel, through text that was not seen before."""
        return [self._until_painted(self._turn_wheel) for _ in range(steps)]

    def _turn_wheel(self) -> None:
        view = self.window.pane.pane.viewport()
        at = QPointF(view.rect().center())
        scrolled = QPoint(0, -NOTCH)
        none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(
            at,
            view.mapToGlobal(at),
            scrolled,
            scrolled,
            Qt.MouseButton.NoButton,
            none,
            phase,
            False,
        )
        self._app.sendEvent(view, event)

    def drag(self, steps: int) -> list[float]:
        """Drag the scroll bar through the whole text."""
        bar = self.window.pane.view.scroll_bar
        bar.setSliderDown(True)
        last = bar.maximum()
        places = [last * step // (steps + 1) for step in range(1, steps + 1)]
        took = [
            self._until_painted(lambda place=place: bar.setSliderPosition(place))
            for place in places
        ]
        bar.setSliderDown(False)
        QTest.qWait(50)
        return took

    # -- marking ----------------------------------------------------------------------------------

    def mark(self, count: int) -> dict[str, list[float]]:
        """Give a tag by its key; write a highlight without a window, and as much to a bare file."""
        told: dict[str, list[float]] = {"durable": [], "painted": [], "commits": [], "appends": []}
        written = 0
        with Log(self._path.with_name("appended")) as log:
            for number in range(count):
                durable, painted = self._mark_by_key(number)
                told["durable"].append(durable)
                told["painted"].append(painted)
                if number % 2:  # each comes first as often as the other
                    told["appends"].append(log.append(written))
                commit, written = self._commit(number)
                told["commits"].append(commit)
                if not number % 2:
                    told["appends"].append(log.append(written))
        return told

    def _mark_by_key(self, number: int) -> tuple[float, float]:
        session, pane = self.window.session, self.window.pane
        start = len(session.transcript.text) * (number + 1) // 60
        start = session.transcript.text.index(" ", start) + 1
        pane.show_span(Span(start, start + 60), select=True)
        pane.set_focus()
        QTest.qWait(20)
        known, durable = len(session.highlights), []

        def press() -> None:
            durable.append(once(lambda: QTest.keyClick(pane.pane, Qt.Key.Key_1)))

        painted = self._until_painted(press)
        assert len(session.highlights) == known + 1
        return durable[0], painted

    def _commit(self, number: int) -> tuple[float, int]:
        """Write a highlight, and return in what time, and how many bytes the log grew by."""
        session = self.window.session
        start = 100 + number
        made = highlight(
            new_id(), self._large, session.transcript.text, Span(start, start + 50), author="Ada"
        )
        log = self._path.with_name(f"{self._path.name}-wal")
        before = log.stat().st_size
        took = once(lambda: session.history.do(AddHighlight(made)))
        return took, log.stat().st_size - before


class Log:
    """A bare file that grows as SQLite's log does, where the library is.

    The disk has to keep as many bytes, and the new size of the file, as for a commit.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Self:
        self._file = self._path.open("wb", buffering=0)
        return self

    def __exit__(self, *_raised: object) -> None:
        self._file.close()
        self._path.unlink()

    def append(self, size: int) -> float:
        """Return how long it takes to have so many more bytes on disk, in milliseconds."""
        written = os.urandom(size)

        def keep() -> None:
            self._file.write(written)
            getattr(os, "fdatasync", os.fsync)(self._file.fileno())

        return once(keep)


def memory() -> float:
    """Return the memory this process holds, in megabytes; where that is not told, the most yet."""
    gc.collect()
    told = Path("/proc/self/statm")
    if told.exists():
        return int(told.read_text().split()[1]) * resource.getpagesize() / 1e6
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3


def main() -> int:
    parser = ArgumentParser()
    parser.add_argument("library", type=Path)
    for name in ("rounds", "steps", "marks"):
        parser.add_argument(f"--{name}", type=int, default=0)
    given = parser.parse_args()
    told = Bench(given.library).measure(given.rounds, given.steps, given.marks)
    sys.stdout.write(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)  # what is still open is of no account


if __name__ == "__main__":
    main()
