"""Places in the text and in Qt's document, which differ by more than the unit.

A line of many thousand characters would take Qt seconds to break. It is shown as several
paragraphs without a space between; the text itself stays one line. So is a line in which a turn
begins. Lines that the file was wrapped at are shown as running text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reader_app.transcript.utf16 import Utf16Map

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.transcript.corrections import CorrectionMap

LONGEST = 8_000
"""Code points in a line that is shown as one paragraph; longer ones are shown in pieces."""
PIECE = 4_000
_DENSE_FROM = "\u2e80"
"""From here on stand the scripts of East Asia, which put no space between words."""
_NO_WIDTH = "\u200b"


class Change(NamedTuple):
    """What is put into Qt's document instead of what is there."""

    position: int
    """In Qt's units, as the document was before."""
    length: int
    put: str


class Places:
    """The text as it is shown, and the way from its code points to Qt's positions and back."""

    def __init__(self, text: str, wrapped: Sequence[int] = (), begun: Sequence[int] = ()) -> None:
        """``begun`` is where a turn begins within a line, which is broken there."""
        running = _running(text.replace("\r", "\n"), wrapped)
        breaks = sorted({*_breaks(running), *begun}) if begun else _breaks(running)
        self._put(text, breaks, wrapped)
        self.shown = _with_breaks(running, self._breaks)

    def _put(self, text: str, breaks: list[int], wrapped: Sequence[int]) -> None:
        self._utf16 = Utf16Map(text)
        self._wrapped = wrapped
        self._breaks = breaks
        """Code points before which the shown text has a line end that the text has not."""
        self._units = [self._utf16.to_utf16(place) + i for i, place in enumerate(self._breaks)]

    def moved(self, changes: CorrectionMap, text: str) -> tuple[Places, list[Change]]:
        """Return the places of a corrected ``text``, broken where it was, and what leads there.

        ``changes_to`` leads on to where it is to be broken. Nothing is known of what is shown.
        """
        cut = {w for w in self._wrapped if changes.touches(w, w + 1)}
        breaks = {changes.place(place) for place in self._breaks if not changes.removes(place - 1)}
        other = Places.__new__(Places)
        wrapped = [changes.place(w) for w in self._wrapped if w not in cut]
        other._put(text, sorted(breaks), wrapped)  # noqa: SLF001 (its own kind)
        found = [Change(self.to_qt(w), 1, "\n") for w in cut if not changes.removes(w)]
        for one in changes.corrections:
            start, end = self.to_qt(one.span.start), self.to_qt(one.span.end)
            found.append(Change(start, end - start, one.replacement))
        return other, sorted(found, reverse=True)

    def to_qt(self, position: int) -> int:
        """Return Qt's position of the code point at ``position``."""
        return self._utf16.to_utf16(position) + bisect_right(self._breaks, position)

    def to_text(self, position: int) -> int:
        """Return the code point at Qt's ``position``."""
        return self._utf16.to_code_points(position - bisect_left(self._units, position))

    def changes_to(self, other: Places, text: str) -> list[Change]:
        """Return what leads from what is shown to what ``other`` shows of the same ``text``.

        From the end to the beginning, so that one does not move the next.
        """
        old, new = set(self._breaks), set(other._breaks)
        before, after = set(self._wrapped), set(other._wrapped)
        found = [Change(self.to_qt(place), 0, "\n") for place in new - old]
        found += [Change(self.to_qt(place) - 1, 1, "") for place in old - new]
        found += [Change(self.to_qt(place), 1, _joint(text, place)) for place in after - before]
        found += [Change(self.to_qt(place), 1, "\n") for place in before - after]
        return sorted(found, reverse=True)

    @cached_property
    def line_starts(self) -> list[int]:
        """Where each line that is shown begins, in code points of the text."""
        added = [place + number for number, place in enumerate(self._breaks)]
        starts = [0, *(found.end() for found in re.finditer("\n", self.shown))]
        if not added:
            return starts
        return [start - bisect_left(added, start) for start in starts]


def _running(text: str, wrapped: Sequence[int]) -> str:
    """Return ``text`` with blanks for the line ends at ``wrapped``; nothing moves."""
    if not wrapped:
        return text
    parts: list[str] = []
    start = 0
    for end in wrapped:
        parts += text[start:end], _joint(text, end)
        start = end + 1
    return "".join([*parts, text[start:]])


def _joint(text: str, end: int) -> str:
    """Return a space, or what has no width between letters that are written without spaces."""
    before, after = text[end - 1 : end], text[end + 1 : end + 2]
    is_dense = before >= _DENSE_FROM and after >= _DENSE_FROM
    return _NO_WIDTH if is_dense and not (before + after).isspace() else " "


def _breaks(text: str) -> list[int]:
    """Return where the text is broken for showing, in ascending order."""
    found: list[int] = []
    start = 0
    while len(text) - start > LONGEST:
        end = text.rfind("\n", start, start + LONGEST + 1)
        if end >= 0:
            start = end + 1
            continue
        start = _piece_end(text, start)
        found.append(start)
    return found


def _piece_end(text: str, start: int) -> int:
    """Return the end of a piece: after a space where there is one, else anywhere."""
    space = text.rfind(" ", start + PIECE // 2, start + PIECE)
    return space + 1 if space >= 0 else start + PIECE


def _with_breaks(text: str, breaks: list[int]) -> str:
    if not breaks:
        return text
    edges = [0, *breaks, len(text)]
    return "\n".join(text[edges[i] : edges[i + 1]] for i in range(len(edges) - 1))
