"""Measure search over a thousand transcripts of ten thousand words each."""

import random
import sys
from collections.abc import Iterator
from contextlib import closing

import libraries
from figures import Figure, in_frames, once, share

from reader_app.library.store import Library

ASKED = 200
MOST = {"a word": 20, "two words": 20, "a phrase": 50, "a beginning": 150}
"""Milliseconds for the slowest of a hundred, as promised for ten times as many transcripts."""


def figures() -> Iterator[Figure]:
    path = libraries.conversations()
    path.read_bytes()  # what is not in memory yet would measure the disk
    with closing(Library.open(path, read_only=True)) as library:
        for what, queries in _queries(library).items():
            times = [once(lambda query=query: library.search(query)) for query in queries]
            quick, slow = share(times, 50), share(times, 99)
            told = in_frames("", slow, MOST[what] / (1000 / 60))
            words = f"p50 {quick:.1f}, p99 {slow:.1f} ms of {MOST[what]} ms"
            name = f"search for {what}, 1,000 transcripts"
            yield Figure(name, told.value, told.unit, round(told.target, 1), words)


def _queries(library: Library) -> dict[str, list[str]]:
    """Return what is asked for: words as often as they are said, so common ones too."""
    chance = random.Random(17)
    said = []
    for each in chance.sample(library.transcripts(), 20):
        said += library.transcript(each.id).text.replace(".", "").lower().split()
    pairs = [place for place in range(len(said) - 1) if ":" not in said[place] + said[place + 1]]

    def pick(make) -> list[str]:
        return [make(place) for place in chance.sample(pairs, ASKED)]

    return {
        "a word": pick(lambda place: said[place]),
        "two words": pick(lambda place: f"{said[place]} {said[place + 1]}"),
        "a phrase": pick(lambda place: f'"{said[place]} {said[place + 1]}"'),
        "a beginning": pick(lambda place: f"{said[place][:4]}*"),
    }


if __name__ == "__main__":
    for figure in figures():
        sys.stdout.write(f"{figure.line()}\n")
