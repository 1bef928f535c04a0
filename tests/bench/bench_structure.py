"""Measure how long the structure of 5 MB takes, as a multiple of reading and decoding them."""

import sys
from collections.abc import Iterator

import libraries
from figures import READING, Figure, against, once

from reader_app.structure.reading import structure

SIZE = 5_000_000
ROUNDS = 5
MOST = 6


def figures() -> Iterator[Figure]:
    path = libraries.written(SIZE)
    text = path.read_text(encoding="utf-8")
    reading, finding = [], []
    for _ in range(ROUNDS):  # in turn, so that a busy machine is busy for both
        reading += libraries.reading(SIZE)
        finding += [once(lambda: structure(text, path.name, "plain text")) for _ in range(5)]
    yield against("structure of 5 MB", finding, reading, READING, MOST)


if __name__ == "__main__":
    for figure in figures():
        sys.stdout.write(f"{figure.line()}\n")
