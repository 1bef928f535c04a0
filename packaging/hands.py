"""A person at the real window: hands for mouse and keys, eyes that wait for what shall come."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.ui.pane.pane import TranscriptPane
from reader_app.ui.sidebar.note import NoteEditor
from reader_app.ui.window.program import Program, application

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtWidgets import QWidget

    from reader_app.annotation.model import Highlight
    from reader_app.transcript.span import Span
    from reader_app.ui.window.main_window import MainWindow

T = TypeVar("T")
LEFT = Qt.MouseButton.LeftButton
PATIENCE = 30.0
"""Seconds after which what was waited for counts as missing."""
_SMALLEST = 0
"""What Qt calls the quality of a PNG is how little it is compressed; nothing is lost in either."""
STEPS = 12
"""Places at which the mouse is seen while it is dragged."""


@contextmanager
def at_the_window(library: Path, *files: Path) -> Iterator[Hands]:
    """Show the window on ``files``, or on what was open last, until the block ends."""
    program = Program(application(), library, [str(file) for file in files])
    program.open_library()
    if program.window is None:
        raise SystemExit("The window did not open.")
    hands = Hands(program.window)
    hands.wait_for(lambda: hands.window.session.transcript, "the transcript")
    hands.wait_for(lambda: hands.window.queue.running is None, "the end of opening")
    yield hands
    program.window.close()
    program.end()


class Hands:
    """Does in a window what a person would do, one thing after another."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        window.activateWindow()
        self.wait_for(window.isActiveWindow, "the keyboard")

    @property
    def pane(self) -> TranscriptPane:
        """The text."""
        return self.window.findChild(TranscriptPane)

    def wait_for(self, look: Callable[[], T], what: str) -> T:
        """Wait until ``look`` sees something, and return it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if seen := look():
                return seen
            _let_pass(20)
        raise SystemExit(f"Waited {PATIENCE:.0f} seconds in vain for {what}.")

    def look_at_window(self) -> QPixmap:
        """Return the window as it stands on the screen, once it is the same at two glances."""
        place = self.window.frameGeometry()
        screen = self.window.screen()
        glances: list[QImage] = []

        def at_rest() -> bool:
            seen = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height())
            glances.append(seen.toImage())
            return len(glances) > 1 and glances[-1] == glances[-2]

        self.wait_for(at_rest, "the window to come to rest")
        return QPixmap.fromImage(glances[-1])

    def show(self, span: Span) -> list[QRectF]:
        """Bring words of the text into view, and return where they stand in it, line by line."""
        self.pane.show_span(span)
        self.wait_for(lambda: self.pane.is_in_view(span), "the words in view")
        return self.pane.span_rects(span)

    def face_dialog(self) -> QWidget:
        """Wait for a dialog and give it the keyboard, as a window manager would."""
        dialog = self.wait_for(QApplication.activeModalWidget, "the dialog")
        dialog.activateWindow()
        self.wait_for(dialog.isActiveWindow, "the keyboard in the dialog")
        return dialog

    def drag_over(self, span: Span) -> None:
        """Select ``span`` of the text with the mouse."""
        rects = self.show(span)
        start = QPoint(round(rects[0].left()), round(rects[0].center().y()))
        end = QPoint(round(rects[-1].right()), round(rects[-1].center().y()))
        view = self.pane.viewport()
        QTest.mousePress(view, LEFT, pos=start)
        for step in range(1, STEPS + 1):
            QTest.mouseMove(view, start + (end - start) * (step / STEPS), delay=10)
        QTest.mouseRelease(view, LEFT, pos=end)
        self.wait_for(lambda: self.window.session.selection == span, "the selection")

    def click(self, widget: QWidget) -> None:
        """Click into the middle of something."""
        QTest.mouseClick(widget, LEFT)

    def press(self, keys: str) -> None:
        """Press a key, or several together, named as Qt names shortcuts: ``Ctrl+E``."""
        QTest.keySequence(self._focus(), keys)

    def type(self, words: str) -> None:
        """Type words into what has the keyboard."""
        QTest.keyClicks(self._focus(), words)

    def _focus(self) -> QWidget:
        return self.wait_for(QApplication.focusWidget, "something that has the keyboard")

    def tag(self, span: Span, key: str) -> None:
        """Select words with the mouse and give them the tag on a key."""
        self.drag_over(span)
        self.press(key)
        self.wait_for(lambda: self._chosen() and self._chosen().tags, "the tag")

    def write_note(self, words: str) -> None:
        """Write a note on what is chosen."""
        self.press("N")
        self.wait_for(lambda: isinstance(QApplication.focusWidget(), NoteEditor), "the note")
        self.type(words)
        self.press("Ctrl+Return")
        self.wait_for(lambda: self._chosen() and self._chosen().note == words, "the note")

    def _chosen(self) -> Highlight | None:
        return self.window.session.chosen

    def export(self, form: str, path: Path) -> None:
        """Write what was marked to a file, by the dialog."""
        self.press("Ctrl+E")
        dialog = self.face_dialog()
        self.press("Alt+F")
        self.type(form)
        self.click(dialog.path)
        self.press("Ctrl+A")
        self.type(str(path))
        self.press("Return")
        self.wait_for(path.is_file, f"the file {path}")
        self.window.activateWindow()
        self.wait_for(self.window.isActiveWindow, "the keyboard")

    def photograph(self, path: Path) -> None:
        """Write a picture of the window as it stands on the screen."""
        picture = self.look_at_window()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not picture.save(str(path), "PNG", _SMALLEST):
            raise SystemExit(f"{path} could not be written.")


def _let_pass(milliseconds: int) -> None:
    """Let the window live on; unlike QTest's own wait, this leaves Python to other threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
