"""Opening keeps the window awake: it goes on with its events while a file is read."""

import pytest
from PySide6.QtCore import QTimer

from reader_app.annotation.history import History
from reader_app.importing import import_file

AWAKE = 5
"""Events the window must have handled meanwhile; one that waits for the reading handles none."""


class Heartbeat:
    """Counts how often the window came to do something else."""

    def __init__(self, parent):
        self.beats = 0
        self._timer = QTimer(parent, interval=2)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self):
        self.beats += 1


@pytest.fixture
def turns(tmp_path):
    """Return a file of five megabytes in eleven thousand turns."""
    file = tmp_path / "turns.txt"
    words = "and the harbour lies quiet under the moon " * 10
    said = "".join(f"SPEAKER {number % 6 + 1}: {words}.\n\n" for number in range(11_500))
    file.write_text(said, encoding="utf-8")
    return file


@pytest.fixture
def line(tmp_path):
    """Return a file of five megabytes in one line."""
    file = tmp_path / "line.txt"
    file.write_text("and the harbour lies quiet " * 190_000, encoding="utf-8")
    return file


@pytest.mark.parametrize("name", ["turns", "line"])
def test_the_window_stays_awake_while_five_megabytes_are_opened(qtbot, empty_window, request, name):
    file, heartbeat = request.getfixturevalue(name), Heartbeat(empty_window)
    with qtbot.waitSignal(empty_window.session.transcript_opened, timeout=60_000):
        empty_window.opening.open_files([str(file)])
    assert heartbeat.beats >= AWAKE


def test_a_transcript_of_the_library_is_opened_in_the_background(qtbot, empty_window, briefing):
    library = empty_window.session.library
    imported = import_file(library, briefing, History(library, "Ada"))
    with qtbot.waitSignal(empty_window.session.transcript_opened):
        empty_window.opening.open_transcript(imported.transcript.id)
        assert empty_window.session.transcript is None
    assert empty_window.session.transcript == imported.transcript
