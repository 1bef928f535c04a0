"""Libraries to measure with, made once under ``build/bench`` from texts of our own."""

import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import texts

from reader_app.annotation.history import History
from reader_app.importing import import_file
from reader_app.library.schema import LATEST
from reader_app.library.store import Library
from reader_app.paths import resource

ROOM = Path(__file__).resolve().parent.parent.parent / "build" / "bench"
SAMPLE = "samples/harbour-plan-briefing.txt"
CONVERSATIONS, LENGTH = 1_000, 10_000
"""Transcripts to be searched, and words in each."""


def written(size: int) -> Path:
    """Return a file of so many bytes of transcript."""
    path = ROOM / f"{_edition()}-{size}.txt"
    if not path.exists():
        ROOM.mkdir(parents=True, exist_ok=True)
        _finish(path, lambda part: part.write_text(texts.text(size), encoding="utf-8"))
    return path


def reading(size: int) -> list[float]:
    """Return how long it takes to read and decode the file of this size, in milliseconds."""
    command = [sys.executable, Path(__file__).with_name("reading.py"), written(size)]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def library(size: int, highlights: int) -> Path:
    """Return a library that holds a sample and one transcript of this size."""
    path = ROOM / f"{_edition()}-{size}-{highlights}.sqlite3"
    if not path.exists():
        source = written(size)
        _finish(path, lambda part: _fill(part, source, highlights))
    return path


def conversations() -> Path:
    """Return a library to be searched: a tenth of the largest that is promised to be quick."""
    path = ROOM / f"{_edition()}-conversations.sqlite3"
    if not path.exists():
        ROOM.mkdir(parents=True, exist_ok=True)
        _finish(path, _talk)
    return path


def _edition() -> str:
    """Return what the files depend on, shortened: how they are made and how they are kept."""
    made_by = b"".join(Path(each.__file__ or "").read_bytes() for each in (texts,))
    return hashlib.sha256(made_by + Path(__file__).read_bytes()).hexdigest()[:8] + f"-v{LATEST}"


def _finish(path: Path, make) -> None:
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    make(part)
    os.replace(part, path)


def _fill(path: Path, source: Path, highlights: int) -> None:
    with closing(Library.open(path)) as library:
        history = History(library, texts.AUTHOR)
        import_file(library, resource(SAMPLE), history)
        transcript = import_file(library, source, history).transcript
        tags = [tag.id for tag in library.tags()]
        with library.transaction():
            for each in texts.highlights(transcript, highlights, tags):
                library.put_highlight(each)


def _talk(path: Path) -> None:
    words = texts.vocabulary()
    sums = texts.frequencies(len(words))
    chance = random.Random(13)
    with closing(Library.open(path)) as library, tempfile.TemporaryDirectory() as folder:
        history = History(library, texts.AUTHOR)
        for number in range(CONVERSATIONS):
            file = Path(folder) / f"talk {number}.txt"
            file.write_text(texts.conversation(chance, words, sums, LENGTH), encoding="utf-8")
            import_file(library, file, history)
