"""Places in the text and in Qt's document, which differ by more than the unit.

A line of many thousand characters would take Qt seconds to break. It is shown as several
paragraphs without a space between; the text itself stays one line.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from reader_app.transcript.utf16 import Utf16Map

LONGEST = 8_000
"""Code points in a line that is shown as one paragraph; longer ones are shown in pieces."""
PIECE = 4_000


class Places:
    """The text as it is shown, and the way from its code points to Qt's positions and back."""

    def __init__(self, text: str) -> None:
        self._utf16 = Utf16Map(text)
        self._breaks = _breaks(text)
        """Code points before which the shown text has a line end that the text has not."""
        self._units = [self._utf16.to_utf16(place) + i for i, place in enumerate(self._breaks)]
        self.shown = _with_breaks(text.replace("\r", "\n"), self._breaks)

    def to_qt(self, position: int) -> int:
        """Return Qt's position of the code point at ``position``."""
        return self._utf16.to_utf16(position) + bisect_right(self._breaks, position)

    def to_text(self, position: int) -> int:
        """Return the code point at Qt's ``position``."""
        return self._utf16.to_code_points(position - bisect_left(self._units, position))


def _breaks(text: str) -> list[int]:
    """Return where the text is broken for showing, in ascending order."""
    found: list[int] = []
    start = 0
    while len(text) - start > LONGEST:
        end = text.rfind("\n", start, start + LONGEST)
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
