"""A real window on a real library, with a transcript of our own."""

import sys
import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from reader_app.annotation.history import History
from reader_app.importing import import_file
from reader_app.library.store import Library
from reader_app.paths import settings_path
from reader_app.session import Session
from reader_app.settings import Settings
from reader_app.transcript.span import Span
from reader_app.ui.looks.look import Look
from reader_app.ui.looks.style import dress, palette, sheet
from reader_app.ui.looks.theme import themes
from reader_app.ui.window.main_window import MainWindow
from reader_app.ui.window.program import Program

BRIEFING = """\
Lighthouse briefing
4 May 2031

Warden Hale: Good morning. We begin with the lamp & its repair.

Q1: Coastal Herald: When will the lamp burn again?

Keeper Voss: By the end of June. The lens came back on Tuesday.

Warden Hale: The next question, please.

Q2: Radio Skerry: What did the lens cost?

Keeper Voss: Less than we feared: ninety crowns, with the carriage.
"""


@pytest.fixture
def briefing(tmp_path):
    path = tmp_path / "briefing.txt"
    path.write_text(BRIEFING, encoding="utf-8")
    return path


@pytest.fixture
def library(tmp_path):
    library = Library.open(tmp_path / "library.sqlite3")
    yield library
    library.close()


@pytest.fixture
def session(library):
    return Session(library, "Ada")


@pytest.fixture
def settings():
    return Settings(settings_path())


@pytest.fixture
def look(settings):
    return Look(themes()["light"], settings)


@pytest.fixture
def dressed(qapp, look):
    """Dress the whole program in the theme of the look, as it is worn outside of tests."""
    before = qapp.palette(), qapp.styleSheet()
    dress(qapp, palette(look.theme), sheet(look.theme))
    yield look.theme
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dress(qapp, *before)


@pytest.fixture
def empty_window(qtbot, session, look, settings):
    window = MainWindow(session, look, settings)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.fixture
def window(empty_window, session, briefing):
    imported = import_file(session.library, briefing, History(session.library, "Ada"))
    session.open(imported.transcript.id)
    empty_window.pane.set_focus()
    return empty_window


@pytest.fixture
def find(session):
    """Return the span of some words of the open transcript."""

    def found(words):
        start = session.transcript.text.index(words)
        return Span(start, start + len(words))

    return found


@pytest.fixture
def command(request):
    """Return an action of the window by its id."""
    return lambda name: request.getfixturevalue("empty_window").actions_by_id[name]


@pytest.fixture
def unnamed():
    """Return what finds the controls that a screen reader would have no words for."""

    def unnamed(parent):
        return [
            f"{type(each).__name__} in {type(each.parent()).__name__}"
            for each in parent.findChildren(QWidget)
            if each.isVisible()
            and (each.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(each, QAbstractButton))
            and not (each.accessibleName() or getattr(each, "text", str)())
            and not each.objectName().startswith("qt_")  # a part of a control that has a name
        ]

    return unnamed


@pytest.fixture
def program(qapp, qtbot, tmp_path, monkeypatch):
    """Return a maker of programs; what they change of the process is put back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    before = qapp.palette(), qapp.styleSheet()
    made = []

    def make(path=tmp_path / "library.sqlite3", files=()):
        made.append(Program(qapp, path, files))
        made[-1].open_library()
        return made[-1]

    yield make
    for each in made:
        for shown in (*each.windows, each.question):
            if shown is not None and isValid(shown):
                shown.deleteLater()
        each.end()
        each.deleteLater()
    # What is gone must be gone before the style sheet is changed for all that is left.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dress(qapp, *before)
