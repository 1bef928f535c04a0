"""The faces of a print and how far its lines stand apart.

Faces belong to the thread that makes them, so each that lays out or draws makes its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextCharFormat

from reader_app.ui.printing.blocks import Block, Ink, Run, Style
from reader_app.ui.printing.sheet import POINT

if TYPE_CHECKING:
    from reader_app.ui.printing.choices import Choices
    from reader_app.ui.printing.inks import Inks

_LEADING, _DENSE_LEADING = 1.42, 1.6
_SMALL, _LABEL, _NOTE, _SIDE = 0.76, 0.73, 0.88, 0.78
_TITLE, _LONG, _DATE, _PART = 2.0, 1.55, 1.0, 1.2
_LONG_TITLE = 60
"""Code points from which a title is set smaller."""
_HEADINGS = (1.0, 1.45, 1.2, 1.05)
_SIDE_LEADING = 1.32
_TRACKING = 0.06
"""Room between capitals, as a share of their size."""
_KEEP_LIGATURES_APART = QFont.Tag("liga")
"""A PDF does not say which letters most ligatures stand for: they could not be searched."""


@dataclass(frozen=True)
class Setting:
    """How the lines of a block are set: their face, and twips from one to the next."""

    font: QFont
    pitch: float
    baseline: float
    """From the top of a line's room to its baseline."""


class Faces:
    """The faces for these choices."""

    def __init__(self, choices: Choices, is_dense: bool, is_rtl: bool) -> None:
        self._has_italics = not is_dense and not is_rtl
        """Scripts that have no italics are not slanted."""
        self.size = choices.size * POINT
        self.pitch = round(self.size * (_DENSE_LEADING if is_dense else _LEADING))
        self._family = choices.face
        self.text = self.face(1.0)
        self.small = self.face(_SMALL)
        self.side = self.face(_SIDE)
        self.name = self.face(_LABEL, QFont.Weight.DemiBold)
        self.name.setLetterSpacing(
            QFont.SpacingType.AbsoluteSpacing, self.size * _LABEL * _TRACKING
        )
        self._settings = {style: self._setting(style) for style in Style}
        self._headings = [
            self._set(self.face(share, QFont.Weight.DemiBold), 1.25) for share in _HEADINGS
        ]
        self._long_title = self._set(self.face(_LONG, QFont.Weight.DemiBold), 1.2)
        self.beside = self._set(self.side, _SIDE_LEADING)
        """How notes beside the text are set."""

    def setting(self, block: Block) -> Setting:
        """Return how the lines of a block are set."""
        if block.style is Style.TITLE and len(block.passage.text) > _LONG_TITLE:
            return self._long_title
        if block.style is Style.HEADING:
            return self._headings[min(max(block.level, 1), len(self._headings) - 1)]
        return self._settings[block.style]

    def face(self, share: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the text's face at a share of its size."""
        font = QFont(self._family)
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(round(self.size * share))
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(_KEEP_LIGATURES_APART, 0)
        return font

    def format(self, run: Run, inks: Inks) -> QTextCharFormat:
        """Return what a stretch looks like."""
        made = QTextCharFormat()
        if run.ink is Ink.NAME:
            made.setFont(self.name)
            made.setForeground(inks.speaker(run.colour if isinstance(run.colour, int) else None))
        elif run.ink in {Ink.ROLE, Ink.QUIET}:
            made.setFont(self.italic(self.small) if run.ink is Ink.ROLE else self.small)
            made.setForeground(inks.quiet)
        elif run.ink in {Ink.NUMBER, Ink.TAGS}:
            made.setForeground(inks.tag(str(run.colour)).stripe)
            made.setFontWeight(QFont.Weight.DemiBold)
            if run.ink is Ink.NUMBER:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        else:
            self._emphasise(made, run.ink, inks)
        return made

    def _setting(self, style: Style) -> Setting:
        if style in {Style.TITLE, Style.PART}:
            is_title = style is Style.TITLE
            return self._set(self.face(_TITLE if is_title else _PART, QFont.Weight.DemiBold), 1.18)
        if style is Style.DATE:
            return self._set(self.face(_DATE), _LEADING)
        if style is Style.STAGE:
            return self._on_grid(self.italic(self.text))
        if style in {Style.NOTE, Style.TAG, Style.PERSON}:
            return self._set(self.face(_NOTE), _LEADING)
        if style is Style.RULE:
            return Setting(self.small, round(self.pitch * 0.9), 0.0)
        if style is Style.LABEL:
            return self._set_in(self.text, round(self.size * 1.32))
        return self._on_grid(self.text)

    def _on_grid(self, font: QFont) -> Setting:
        return self._set_in(font, self.pitch)

    def _set(self, font: QFont, leading: float) -> Setting:
        return self._set_in(font, round(font.pixelSize() * leading))

    def _set_in(self, font: QFont, pitch: float) -> Setting:
        metrics = QFontMetricsF(font)
        ascent, descent = metrics.ascent(), metrics.descent()
        return Setting(font, pitch, (pitch - ascent - descent) / 2 + ascent)

    def _emphasise(self, made: QTextCharFormat, ink: Ink, inks: Inks) -> None:
        if ink is Ink.STRONG:
            made.setFontWeight(QFont.Weight.DemiBold)
        elif ink is Ink.CODE:
            families = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
            made.setFontFamilies(families)
        else:
            made.setFontItalic(self._has_italics or ink is Ink.EMPHASIS)
        if ink is Ink.STAGE:
            made.setForeground(inks.quiet)

    def italic(self, font: QFont) -> QFont:
        """Return a face in italics, where the script has them."""
        made = QFont(font)
        made.setItalic(self._has_italics)
        return made
