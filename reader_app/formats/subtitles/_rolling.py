"""Captions that roll: a line is shown again above the next one, or grows word by word."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.formats.subtitles._captions import Caption

_AT_ONCE = 500
"""Milliseconds between two captions that follow each other without a gap."""
_SCREEN = 2_000
"""Characters that fit a screen, at most."""
_SHARE = 0.25
"""Of all captions, how many go on with what the one before shows where captions roll."""


def without_repeats(captions: Sequence[Caption]) -> list[Caption]:
    """Return ``captions`` without what each repeats of the one before, if they roll at all.

    What is merely said twice stays: only where captions show old lines together with new ones,
    again and again, a repeated line is one that is still on the screen.
    """
    words = [_words(caption) for caption in captions]
    repeats = [0]
    for index, (before, after) in enumerate(pairwise(captions), 1):
        is_next = before.start <= after.start <= before.end + _AT_ONCE
        repeats.append(_repeated(words[index - 1], words[index], after) if is_next else 0)
    goes_on = sum(0 < n < len(words[index]) for index, n in enumerate(repeats))
    is_timed = any(line.moments for caption in captions for line in caption.lines)
    is_rolling = goes_on >= 2 or (goes_on and is_timed)
    repeating = sum(map(bool, repeats))
    if not is_rolling or repeating <= _SHARE * len(captions):
        return list(captions)
    return [_without(caption, n) for caption, n in zip(captions, repeats, strict=True)]


def _words(caption: Caption) -> list[str]:
    """Return the words that are seen at a time; none where they fit no screen."""
    fits = sum(len(line.text) for line in caption.lines) <= _SCREEN
    return [word for line in caption.lines for word in line.text.split()] if fits else []


def _repeated(before: list[str], after: list[str], caption: Caption) -> int:
    """Return how many words at the beginning of ``after`` are those that ``before`` ends with.

    They are whole lines of either caption; a word that two lines share by chance is none.
    """
    if not before or not after:
        return 0
    ends = [0]
    for line in caption.lines:
        ends.append(ends[-1] + len(line.text.split()))
    whole = {*ends, len(before)}
    fitting = (n for n in sorted(whole, reverse=True) if 0 < n <= min(len(before), len(after)))
    return next((n for n in fitting if before[-n:] == after[:n]), 0)


def _without(caption: Caption, words: int) -> Caption:
    """Return ``caption`` without its first ``words`` words."""
    lines = []
    for line in caption.lines:
        own = line.text.split()
        if words >= len(own):
            words -= len(own)
            continue
        lines.append(line.cut(len(" ".join(own[:words]))) if words else line)
        words = 0
    return msgspec.structs.replace(caption, lines=tuple(lines))
