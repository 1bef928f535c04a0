"""The faces and colours of a line's characters, as Qt's format ranges."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from reader_app.transcript.model import TurnKind
from reader_app.transcript.utf16 import Utf16Map
from reader_app.ui.pane.shade import Shade
from reader_app.ui.pane.tokens import token_formats
from reader_app.ui.wording.names import short_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

    from reader_app.transcript.model import Transcript, Turn
    from reader_app.ui.looks.theme import Theme
    from reader_app.ui.pane.paragraphs import Paragraph
    from reader_app.ui.pane.typography import Typography

LABEL_MARKS = re.compile(r"[*_#>`]+\s*|[:：](?=[\s*_]*$)\s*")
"""What stands around a bare label where it is printed."""
_WORD = re.compile(r"\S+")
_CLEAR = QColor(0, 0, 0, 0)

Piece = tuple[int, int, QTextCharFormat]
"""From, to (code points of the line), and what they look like."""


class Inking:
    """Chooses faces and colours; made anew for each theme, typography and transcript."""

    def __init__(
        self,
        theme: Theme,
        type_: Typography,
        transcript: Transcript,
        shade: Shade | None = None,
    ) -> None:
        self._theme = theme
        self.shade = shade or Shade(theme)
        """What a lens leaves out is paler."""
        self._type = type_
        self._transcript = transcript
        self._quiet = theme.colour("quiet")
        self._capitals: dict[str, QTextCharFormat] = {}

    def formats(self, line: Paragraph) -> list[QTextLayout.FormatRange]:
        """Return the ranges for a line, in Qt's units from its beginning."""
        if line.is_blank:
            return []
        units = Utf16Map(line.text)
        pieces = self._faded(line) if self.shade.fades(line) else self._pieces(line)
        return [
            _range(units.to_utf16(start), units.to_utf16(end), made)
            for start, end, made in pieces
            if start < end
        ]

    def folded(self, line: Paragraph) -> list[QTextLayout.FormatRange]:
        """Return what puts all of a line out of sight; it takes next to no room."""
        return [_range(0, len(line.text) * 2, _ink(_CLEAR, self._type.mark))]

    def colour(self, line: Paragraph, colour: QColor) -> QColor:
        """Return a colour of words as it is in this line."""
        return self.shade.words(colour) if self.shade.fades(line) else colour

    def _faded(self, line: Paragraph) -> Iterator[Piece]:
        yield 0, len(line.text), _ink(self.shade.words(self._theme.colour("ink")))
        for start, end, made in self._pieces(line):
            if made.foreground().style() is not Qt.BrushStyle.NoBrush:
                made.setForeground(self.shade.words(made.foreground().color()))
            yield start, end, made

    def hides_label(self, line: Paragraph) -> bool:
        """Tell whether a line's printed label is out of sight, since a name stands in the margin.

        Where nothing was said after the label, it stays.
        """
        if not self._type.names or not line.label or line.turn is None:
            return False
        return bool(line.turn.words.of(self._transcript.text).strip())

    def name_over(self, line: Paragraph) -> str:
        """Return who speaks, to be drawn over a line whose turn begins without a printed label.

        Empty where nobody is named, or a name stands in the margin.
        """
        turn = line.turn
        if turn is None or not line.opens or turn.label or self._type.names:
            return ""
        speaker = self._transcript.speaker_of(turn) if turn.kind.is_spoken else None
        return short_name(speaker) if speaker else ""

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
            yield 0, len(line.text), _ink(self._theme.word("Generic.Heading"), face)

    def label_colour(self, line: Paragraph) -> QColor | None:
        """Return the colour of a label to be drawn in capitals; None where it is printed so."""
        if self._type.speakers == "bold" or self.hides_label(line):
            return None
        bare = _bare_label(line)
        is_capital = bare == bare.upper()
        return self.speaker_colour(line.turn) if line.turn and not is_capital else None

    def _label(self, line: Paragraph, turn: Turn) -> Iterator[Piece]:
        """Set the bare label in the speaker's colour, and the marks around it out of sight."""
        if self.hides_label(line):
            yield 0, line.label, _ink(_CLEAR, self._type.mark)
            return
        printed = line.text[: line.label]
        start, end = label_range(line)
        yield 0, line.label, _ink(self._quiet, self._type.small)
        if not line.opens or self.label_colour(line) is None:
            yield start, end, _ink(self.speaker_colour(turn), self._type.label)
        else:
            yield from self._room_for_capitals(line, start, end)
        for found in LABEL_MARKS.finditer(printed):
            if found.end() <= start or found.start() >= end:
                is_colon = found[0][0] in ":："
                face = self._type.small if is_colon else self._type.mark
                yield found.start(), found.end(), _ink(_CLEAR, face)

    def _room_for_capitals(self, line: Paragraph, start: int, end: int) -> Iterator[Piece]:
        """Give each letter the width of its capital.

        Qt does not set a document's letters in capitals for the sake of a format range, so they
        are drawn over the letters they stand for.
        """
        for place in range(start, end):
            letter = line.text[place]
            if letter not in self._capitals:
                self._capitals[letter] = self._type.letter_as_capital(letter, _CLEAR)
            yield place, place + 1, self._capitals[letter]

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


def label_range(line: Paragraph) -> tuple[int, int]:
    """Return from where to where the bare label is in a line; all of it that is not punctuation.

    Where the line holds another part of the label, such as who asks, that part counts.
    """
    printed = line.text[: line.label]
    bare = line.turn.label if line.turn and line.turn.label else ""
    start = printed.find(bare)
    if bare and start >= 0:
        return start, start + len(bare)
    return len(printed) - len(printed.lstrip("*_# \t")), len(printed.rstrip("*_:： \t"))


def words_of_label(line: Paragraph) -> Iterator[tuple[int, int]]:
    """Give the words of the bare label, so that each can be drawn in its own place."""
    start, end = label_range(line)
    for found in _WORD.finditer(line.text, start, end):
        yield found.start(), found.end()


def _bare_label(line: Paragraph) -> str:
    start, end = label_range(line)
    return line.text[start:end]
