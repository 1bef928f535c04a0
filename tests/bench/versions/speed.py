"""How long 5 MB with 20,000 highlights take, and how much memory."""

import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import texts
from revisions import revised

from reader_app import formats
from reader_app.formats.source import Source
from reader_app.versions import Versions

WORDS = 850_000
HIGHLIGHTS = 20_000


def seconds(kinds: tuple[str, ...]) -> list[tuple[str, float, int]]:
    """Return seconds of one processor for each kind of revision, and how often progress is told."""
    chance = random.Random(3)
    vocabulary = texts.vocabulary()
    text = texts.conversation(chance, vocabulary, texts.frequencies(len(vocabulary)), WORDS)
    old = formats.read(Source("large.txt", text.encode()))
    marked = texts.highlights(old, HIGHLIGHTS, ["one", "two", "three"])
    found = []
    for kind in kinds:
        new = revised(old, kind, chance).new
        told: list[float] = []
        begun = time.process_time()
        versions = Versions(old, new, told.append)
        for each in marked:
            versions.place(each.span)
        found.append((kind, time.process_time() - begun, len(told)))
    return found
