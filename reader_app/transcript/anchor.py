"""Finding a quote again in a text that has changed, without guessing in silence.

After the W3C Web Annotation Data Model's text position and text quote selectors (§4.2.4, §4.2.5):
the place is tried first, then the exact quote, chosen among several by what stands around it.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import takewhile

import msgspec

from reader_app.transcript.span import Span


class Fate(StrEnum):
    """What became of an anchored quote."""

    KEPT = "kept"
    """It stands at its place."""
    MOVED = "moved"
    """Its words stand elsewhere; the reader is shown where, and decides."""
    LOST = "lost"
    """Its words are not in the text."""


class Anchor(msgspec.Struct, frozen=True):
    """A place, the words that stood there, and up to 32 code points on each side."""

    span: Span
    quote: str
    prefix: str = ""
    suffix: str = ""


class Located(msgspec.Struct, frozen=True):
    """Where an anchor is now; ``span`` is None exactly where it is lost."""

    fate: Fate
    span: Span | None


def locate(anchor: Anchor, text: str) -> Located:
    """Find ``anchor`` in ``text``."""
    if anchor.quote and anchor.span.of(text) == anchor.quote:
        return Located(Fate.KEPT, anchor.span)
    best = max(
        _occurrences(anchor.quote, text),
        key=lambda start: (_context(anchor, text, start), -abs(start - anchor.span.start)),
        default=None,
    )
    if best is None:
        return Located(Fate.LOST, None)
    return Located(Fate.MOVED, Span(best, best + len(anchor.quote)))


def _occurrences(quote: str, text: str) -> list[int]:
    """Return where ``quote`` begins in ``text``; an empty quote is nowhere."""
    found: list[int] = []
    start = text.find(quote) if quote else -1
    while start >= 0:
        found.append(start)
        start = text.find(quote, start + 1)
    return found


def _context(anchor: Anchor, text: str, start: int) -> int:
    """Return how many code points around an occurrence agree with the anchor's context."""
    end = start + len(anchor.quote)
    before = text[max(0, start - len(anchor.prefix)) : start]
    after = text[end : end + len(anchor.suffix)]
    return _agreement(before[::-1], anchor.prefix[::-1]) + _agreement(after, anchor.suffix)


def _agreement(one: str, other: str) -> int:
    """Return how many characters two texts share at their beginning."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
