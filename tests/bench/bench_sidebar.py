"""Measure the cards of 20,000 highlights: scrolling, choosing, filtering, adding, removing."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import libraries
from bench_window import copied
from figures import FRAMES, Figure, in_frames, share

HERE = Path(__file__).resolve().parent
SIZE, HIGHLIGHTS = 500_000, 20_000
MOST = {"scroll": 1.0, "jump": None, "choose": 3.0, "filter": 3.0, "add": 3.0, "remove": 3.0}
"""Frames that each may take: scrolling one, whatever answers a key or a click 50 ms."""


def figures() -> Iterator[Figure]:
    for what, times in measured().items():
        percent = 99 if what == "scroll" else 95
        words = f"p50 {share(times, 50):.1f}, p{percent} {share(times, percent):.1f}, "
        words += f"max {max(times):.1f} ms"
        name = f"{what} cards, {HIGHLIGHTS:,} highlights"
        value = in_frames("", share(times, percent)).value
        yield Figure(name, value, FRAMES, MOST[what], words)


def measured() -> dict[str, list[float]]:
    path = libraries.library(SIZE, HIGHLIGHTS)
    with tempfile.TemporaryDirectory(dir=libraries.ROOM) as home:
        place = {"QT_QPA_PLATFORM": "offscreen", "TRANSCRIPT_READER_HOME": home}
        command = [sys.executable, HERE / "sidebar_measured.py", copied(path, Path(home))]
        ended = subprocess.run(
            command, env=os.environ | place, capture_output=True, text=True, check=False
        )
    if ended.returncode:
        raise SystemExit(ended.stderr)
    return json.loads(ended.stdout)


if __name__ == "__main__":
    for figure in figures():
        sys.stdout.write(f"{figure.line()}\n")
