"""What the program imports before its first transcript is seen: all of that is waited for."""

import os
import subprocess
import sys

import pytest

from reader_app import settings as s
from reader_app.annotation.history import History
from reader_app.importing import import_file
from reader_app.library.store import Library
from reader_app.paths import library_path, settings_path
from reader_app.settings import Settings

NEEDED_LATER = {
    "charset_normalizer",  # to guess an encoding
    "html",  # for a tip
    "justhtml",
    "pygments.lexer",
    "pygments.styles",
    "pypdfium2",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtTest",
    "PySide6.QtXml",
    "reader_app.cli",
    "reader_app.commands",
    "reader_app.exports",
    "reader_app.formats",
    "reader_app.importing",
    "reader_app.library.backup",
    "reader_app.library.check",
    "reader_app.structure.convention",
    "reader_app.structure.reading",
    "reader_app.ui.dialogs",
    "reader_app.ui.printing",
    "reader_app.ui.looks.text_style",
    "regex",
    "sqlite_utils",  # where a library is made or brought up to date
    "xml",
}

START = """
import sys
from PySide6.QtWidgets import QApplication

def run(app):
    window = next(each for each in app.topLevelWidgets() if hasattr(each, "session"))
    assert window.session.transcript
    assert not window.grab().isNull()
    print(*sorted(sys.modules))
    return 0

QApplication.exec = run
from reader_app.app import main
sys.exit(main([]))
"""


@pytest.fixture
def started(tmp_path):
    """Start the program on the transcript that was open last; return what it has imported."""
    talk = tmp_path / "talk.txt"
    talk.write_text("Ada: Good morning.\n\nBo: Good morning [laughs].\n", encoding="utf-8")
    library = Library.open(library_path())
    known = import_file(library, talk, History(library, "Ada")).transcript
    library.close()
    Settings(settings_path()).set(s.LAST_TRANSCRIPT, known.id)
    place = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", START], env=place, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.split()


def test_what_is_needed_later_is_imported_later(started):
    early = [name for name in started if name in NEEDED_LATER]
    assert early == []


CORE = "import sys; from reader_app.app import _import_core; _import_core(); print(*sys.modules)"


def test_most_that_needs_no_qt_is_imported_before_qt(started):
    ended = subprocess.run([sys.executable, "-c", CORE], capture_output=True, text=True, check=True)
    before = set(ended.stdout.split())
    drawn = ("reader_app.ui", "reader_app.session")
    ours = {name for name in started if name.startswith("reader_app.")}
    core = {name for name in ours if not name.startswith(drawn)}
    assert "PySide6" not in before
    assert len(core - before) < len(core & before) / 8
