"""The faces and colours of a line's characters, as Qt's format ranges."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from reader_app.transcript.model import TurnKind
from reader_app.transcript.utf16 import Utf16Map
from reader_app.ui.pane.tokens import token_formats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

    from reader_app.transcript.model import Transcript, Turn
    from reader_app.ui.pane.paragraphs import Paragraph
    from reader_app.ui.pane.typography import Typography
    from reader_app.ui.theme import Theme

_MARKS = re.compile(r"[*_#>`]+\s*|[:：]\s*$")
_CLEAR = QColor(0, 0, 0, 0)

Piece = tuple[int, int, QTextCharFormat]
"""From, to (code points of the line), and what they look like."""


class Inking:
    """Chooses faces and colours; made anew for each theme, typography and transcript."""

    def __init__(self, theme: Theme, type_: Typography, transcript: Transcript) -> None:
        self._theme = theme
        self._type = type_
        self._transcript = transcript
        self._quiet = theme.colour("quiet")

    def formats(self, line: Paragraph) -> list[QTextLayout.FormatRange]:
        """Return the ranges for a line, in Qt's units from its beginning."""
        if line.is_blank:
            return []
        units = Utf16Map(line.text)
        return [
            _range(units.to_utf16(start), units.to_utf16(end), made)
            for start, end, made in self._pieces(line)
            if start < end
        ]

    def speaker_colour(self, turn: Turn) -> QColor:
        """Return the colour in which a turn's label is set."""
        speaker = self._transcript.speaker_of(turn)
        return self._theme.speaker(speaker.colour) if speaker else self._quiet

    def _pieces(self, line: Paragraph) -> Iterator[Piece]:
        yield from self._body(line)
        if line.turn and line.label:
            yield from self._label(line, line.turn)
        yield from token_formats(line, self._theme, self._type)
        if line.kind is TurnKind.HEADING:
            yield from self._heading_marks(line)

    def _body(self, line: Paragraph) -> Iterator[Piece]:
        """Set apart what is not spoken."""
        if line.turn is None or line.kind is TurnKind.OTHER:
            yield 0, len(line.text), _ink(self._quiet)
        elif line.kind is TurnKind.STAGE:
            yield 0, len(line.text), _ink(self._quiet, self._type.italic)
        elif line.kind is TurnKind.HEADING:
            face = self._type.heading(line.turn.level)
            yield 0, len(line.text), _ink(self._theme.colour("ink"), face)

    def _label(self, line: Paragraph, turn: Turn) -> Iterator[Piece]:
        """Set the bare label in the speaker's colour, and the marks around it out of sight."""
        printed = line.text[: line.label]
        bare = turn.label or ""
        start = max(0, printed.find(bare))
        yield 0, line.label, _ink(self._quiet, self._type.small)
        yield start, start + len(bare), _ink(self.speaker_colour(turn), self._type.label)
        for found in _MARKS.finditer(printed):
            is_outside = found.end() <= start or found.start() >= start + len(bare)
            if is_outside:
                is_colon = found[0][0] in ":："
                face = self._type.small if is_colon else self._type.mark
                yield found.start(), found.end(), _ink(_CLEAR, face)

    def _heading_marks(self, line: Paragraph) -> Iterator[Piece]:
        found = re.match(r"\s*#{1,6}\s+", line.text)
        if found:
            yield 0, found.end(), _ink(_CLEAR, self._type.mark)


def _ink(colour: QColor, face: QFont | None = None) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    if face is not None:
        made.setFont(face)
    return made


def _range(start: int, end: int, made: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = start
    found.length = end - start
    found.format = made
    return found
