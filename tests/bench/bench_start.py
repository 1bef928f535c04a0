"""Measure from the start of the program to its first painted transcript, against a bare window."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import libraries
from figures import Figure, against, once

from reader_app import settings as s
from reader_app.annotation.history import History
from reader_app.importing import import_file
from reader_app.library.store import Library
from reader_app.paths import resource
from reader_app.settings import Settings

HERE = Path(__file__).resolve().parent
ROUNDS = 11
MOST = 1.75


def figures() -> Iterator[Figure]:
    ours, bare = [], []
    source = resource(libraries.SAMPLE)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        last = _last_opened(home, source)
        for number in range(ROUNDS + 1):
            Settings(home / "settings.json").set(s.LAST_TRANSCRIPT, last)
            times = (
                _started(home, "start_of_program.py"),
                _started(home, "start_of_bare.py", source),
            )
            if number:  # the first finds no compiled modules
                ours.append(times[0])
                bare.append(times[1])
    yield against("start to the first transcript", ours, bare, "× a bare window", MOST)


def _last_opened(home: Path, source: Path) -> str:
    """Make a library with a transcript in it, and return what that is known by."""
    with closing(Library.open(home / "library.sqlite3")) as library:
        return import_file(library, source, History(library, "Ada")).transcript.id


def _started(home: Path, name: str, *given: Path) -> float:
    """Return how long a window takes to be painted, from the start of its process."""
    place = {
        "QT_QPA_PLATFORM": "offscreen",
        "TRANSCRIPT_READER_HOME": str(home),
        "PYTHONPYCACHEPREFIX": str(libraries.ROOM / "compiled"),
    }
    # An installed program is compiled.
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, HERE / name, *given]
    return once(
        lambda: subprocess.run(command, env=kept | place, check=True, stderr=subprocess.DEVNULL)
    )


if __name__ == "__main__":
    for figure in figures():
        sys.stdout.write(f"{figure.line()}\n")
