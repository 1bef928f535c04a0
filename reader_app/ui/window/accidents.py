"""What happens when something goes wrong that nobody thought of: it is told, and work goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader_app.errors import ReaderError
from reader_app.ui.controls.messages import tell
from reader_app.ui.wording.phrases import phrase

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QMessageBox


class Accidents(QObject):
    """Takes the exceptions that nothing else took, of every thread."""

    happened = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.happened.connect(self._tell)
        self._open: QMessageBox | None = None

    def watch(self) -> None:
        """Take the place of Python's own hooks."""
        sys.excepthook = self._caught
        threading.excepthook = lambda caught: self.happened.emit(caught.exc_value)

    def _caught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if not isinstance(error, ReaderError):
            sys.__excepthook__(kind, error, trace)
        self.happened.emit(error)

    def _tell(self, error: BaseException) -> None:
        """Show one dialog; what happens while it is open goes to the standard error only."""
        if self._open is not None:
            return
        parent = QApplication.activeWindow()
        if isinstance(error, ReaderError):
            self._open = tell(parent, phrase(str(error)))
        else:
            self._open = tell(
                parent,
                self.tr("Something went wrong that should not: {error}").format(error=error),
                self.tr("Everything up to now is saved, and you can go on."),
            )
            self._open.setDetailedText("".join(traceback.format_exception(error)))
        self._open.finished.connect(self._forget)

    def _forget(self) -> None:
        self._open = None
