"""Measure how long the structure of 5 MB takes, as a multiple of reading and decoding them."""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader_app.structure.reading import structure

SIZE = 5_000_000
ROUNDS = 15
BUDGET = 6
PHRASES = (
    "it’s — “we” the harbour master said that every figure had been looked at again and nothing "
    "was found which would change what was agreed last spring about the quay and its lights"
)
WORDS = PHRASES.split()
NAMES = ("Marta Lindqvist", "Tom Okafor", "Inês Duarte", "Moderator", "Priya Raman", "MR. HALE")


def transcript() -> str:
    """Return 5 MB of what a transcript looks like: about 20,000 turns."""
    chance = random.Random(5)
    turns, size = [], 0
    while size < SIZE:
        words = " ".join(chance.choices(WORDS, k=chance.randint(20, 70))).capitalize()
        turns.append(f"{chance.choice(NAMES)}: {words}.\n\n")
        size += len(turns[-1].encode())
    return "".join(turns)


def once(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes, in milliseconds."""
    before = time.perf_counter()
    work()
    return (time.perf_counter() - before) * 1000


def main() -> int:
    """Print the ratio; return 1 where it is over the budget."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "talk.txt"
        path.write_text(transcript(), encoding="utf-8")
        text = path.read_text(encoding="utf-8")
        reading, finding = [], []
        for _ in range(ROUNDS):  # in turn, so that a busy machine is busy for both
            reading.append(once(lambda: path.read_text(encoding="utf-8")))
            finding.append(once(lambda: structure(text, path.name, "plain text")))
    floor, median = statistics.median(reading), statistics.median(finding)
    ratio = median / floor
    sys.stdout.write(
        f"structure of 5 MB: {ratio:.1f} × read and decode "
        f"({median:.0f} ms, {floor:.1f} ms; at most {BUDGET} ×)\n"
    )
    return int(ratio > BUDGET)


if __name__ == "__main__":
    raise SystemExit(main())
