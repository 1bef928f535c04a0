"""Measure the window: opening, memory, frames while scrolling, adding a highlight."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import libraries
from figures import FRAMES, KEEPING, READING, Figure, against, in_frames, share

HERE = Path(__file__).resolve().parent
PEAK_OF_LARGEST = 450
"""Megabytes for 50 MB of text."""


@dataclass(frozen=True)
class Case:
    """One transcript, and what is measured with it."""

    size: int
    highlights: int
    most: float | None
    """How often its file could be read and decoded while it is opened."""
    rounds: int = 7
    steps: int = 0
    marks: int = 0

    @property
    def name(self) -> str:
        size = f"{self.size // 1000} KB" if self.size < 1_000_000 else f"{self.size // 10**6} MB"
        return f"{size} with {self.highlights:,} highlights"


CASES = (
    Case(14_000, 1_000, None),
    Case(500_000, 1_000, 25),
    Case(500_000, 20_000, None, steps=300),
    Case(5_000_000, 0, 12),
    Case(5_000_000, 1_000, 12, marks=40),
    Case(5_000_000, 20_000, 12, steps=300, marks=40),
    Case(5_000_000, 100_000, None),
    Case(50_000_000, 20_000, 12, rounds=3),
)


def figures() -> Iterator[Figure]:
    for case in CASES:
        path = libraries.library(case.size, case.highlights)
        reading = libraries.reading(case.size)
        told = _measured(case, path)
        yield from _opening(case, told, reading)
        if case.steps:
            yield from _frames(case, told)
        if case.marks:
            yield from _marking(case, told)


def _measured(case: Case, path: Path) -> dict:
    """Measure in a process of its own, so that each has its own memory and settings."""
    limits = ("rounds", "steps", "marks")
    given = [f"--{name}={getattr(case, name)}" for name in limits]
    with tempfile.TemporaryDirectory(dir=libraries.ROOM) as home:
        library = copied(path, Path(home)) if case.marks else path
        place = {"QT_QPA_PLATFORM": "offscreen", "TRANSCRIPT_READER_HOME": home}
        command = [sys.executable, HERE / "window_measured.py", library, *given]
        ended = subprocess.run(
            command, env=os.environ | place, capture_output=True, text=True, check=False
        )
    if ended.returncode:
        raise SystemExit(ended.stderr)
    return json.loads(ended.stdout)


def copied(library: Path, folder: Path) -> Path:
    """Return a copy that can be marked, all of it on disk before anything is measured."""
    copy = Path(shutil.copy(library, folder / "library.sqlite3"))
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    return copy


def _opening(case: Case, told: dict, reading: list[float]) -> Iterator[Figure]:
    name = f"open {case.name}"
    if case.most is None:
        yield in_frames(name, share(told["opening"], 50), None)
    else:
        yield against(name, told["opening"], reading, READING, case.most)
    most = PEAK_OF_LARGEST if case.size == 50_000_000 else None
    before = f"{told['program']:.0f} MB before"
    yield Figure(f"memory with {case.name}", told["memory"], "MB", most, before)


def _frames(case: Case, told: dict) -> Iterator[Figure]:
    for way in ("wheel", "drag"):
        times = told[way]
        words = f"p50 {share(times, 50):.1f}, p99 {share(times, 99):.1f}, max {max(times):.1f} ms"
        most = 1.0 if way == "wheel" else None
        yield Figure(
            f"frame by {way}, {case.name}",
            in_frames("", share(times, 99)).value,
            FRAMES,
            most,
            words,
        )


def _marking(case: Case, told: dict) -> Iterator[Figure]:
    yield in_frames(f"mark by a key, painted, {case.name}", share(told["painted"], 50), 0.6)
    yield against("commit of a highlight", told["commits"], told["appends"], KEEPING, 2)


if __name__ == "__main__":
    for figure in figures():
        sys.stdout.write(f"{figure.line()}\n")
