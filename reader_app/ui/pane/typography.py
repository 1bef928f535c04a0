"""The measures of the page: faces, line pitch, measure and spaces, taken from the look."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextCharFormat

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from reader_app.ui.looks.look import Look

_SAMPLE = "We have time for a few more questions, and the committee will then meet again in March. "
_HEADINGS = (1.0, 1.45, 1.22, 1.08)
"""Sizes by level, as shares of the text's."""
_OF_TURN = 0.45
"""What a turn has above it more than a paragraph, as a share of a line."""
_NAMES = 8.5
"""Width of names in the margin, in sizes of the text."""
_LEAST = 20
"""How wide the text shall be beside names in the margin, in sizes."""
_NARROW = 96
"""Pixels that stay free beside names and text."""


@dataclass(frozen=True)
class Typography:
    """All lengths in pixels."""

    text: QFont
    label: QFont
    small: QFont
    mark: QFont
    """For marks of the source that only a machine needs; all but invisible."""
    size: float
    pitch: float
    """From one baseline of the text to the next."""
    label_pitch: float
    """From a label's baseline to the first of its words."""
    baseline: float
    """From the top of a text line's room to its baseline."""
    measure: int
    paragraph_gap: float
    turn_gap: float
    blank: float | None
    """Height of a blank line; None where several are collapsed into the space of a paragraph."""
    speakers: str
    """How speakers are named: in ``capitals``, ``bold``, or in the ``margin``."""
    names: int
    """Width that their names take in the margin; 0 where they stand over their words."""

    def heading(self, level: int) -> QFont:
        """Return the face of a heading; ``level`` is 1 for the highest."""
        font = QFont(self.text)
        font.setPixelSize(round(self.size * _HEADINGS[min(max(level, 1), len(_HEADINGS) - 1)]))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def letter_as_capital(self, letter: str, colour: QColor) -> QTextCharFormat:
        """Return a format that gives a letter of a label the width of its capital."""
        metrics = QFontMetricsF(self.label)
        missing = metrics.horizontalAdvance(letter.upper()) - metrics.horizontalAdvance(letter)
        made = QTextCharFormat()
        made.setFont(self.label)
        made.setFontLetterSpacing(self.label.letterSpacing() + missing)
        made.setForeground(colour)
        return made

    @property
    def italic(self) -> QFont:
        """The face of stage directions."""
        font = QFont(self.text)
        font.setItalic(True)
        return font


def typography(look: Look, room: float = math.inf) -> Typography:
    """Return the measures for a look and a pane that is ``room`` pixels wide.

    Where the pane is narrow, names stand over their words rather than in the margin.
    """
    text = QFont(look.text_font)
    metrics = QFontMetricsF(text)
    size = _pixels(text)
    text.setPixelSize(round(size))
    pitch = round(max(size * look.line_height, metrics.ascent() + metrics.descent()))
    measure = round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * look.measure)
    names, speakers = round(size * _NAMES), look.speakers
    if speakers != "margin" or room < names + _NARROW + min(measure, size * _LEAST):
        names = 0
        speakers = speakers if speakers == "bold" else "capitals"
    gap = round(pitch * look.paragraph_space)
    return Typography(
        text=text,
        label=_bold(text) if speakers == "bold" else _label_font(size),
        small=_small_font(size),
        mark=_mark_font(),
        size=size,
        pitch=pitch,
        label_pitch=pitch if speakers == "bold" else round(size * 1.3),
        baseline=round((pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()),
        measure=measure,
        paragraph_gap=gap,
        turn_gap=gap + round(pitch * _OF_TURN),
        blank=None if look.collapses_blanks else pitch,
        speakers=speakers,
        names=names,
    )


def _pixels(font: QFont) -> float:
    screen = QGuiApplication.primaryScreen()
    return max(6.0, font.pointSizeF() * screen.logicalDotsPerInchY() / 72.0)


def _label_font(size: float) -> QFont:
    font = _small_font(size)
    font.setKerning(False)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, round(size * 0.045, 1))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _bold(text: QFont) -> QFont:
    font = QFont(text)
    font.setWeight(QFont.Weight.Bold)
    return font


def _small_font(size: float) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(9, round(size * 0.7)))
    return font


def _mark_font() -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(1)
    return font
