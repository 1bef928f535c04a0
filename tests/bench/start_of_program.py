"""The program as its command starts it; ends when the transcript that was open last is painted."""

import os

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class Watch(QObject):
    def eventFilter(self, _seen, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False


def run(app):
    window = next(each for each in app.topLevelWidgets() if hasattr(each, "session"))
    assert window.session.transcript
    watch = Watch()
    window.pane.pane.viewport().installEventFilter(watch)
    return run_events()


run_events, QApplication.exec = QApplication.exec, run

from reader_app.app import main  # noqa: E402 (only now, as its command imports it)

main([])
