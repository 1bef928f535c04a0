"""How well a colour can be told from its ground, after WCAG 2, and colours mended until it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Iterable

_STEP = 0.02


def luminance(colour: QColor) -> float:
    """Return the relative luminance, 0.0 for black to 1.0 for white."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colours, 1.0 to 21.0."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def readable(colour: QColor, grounds: Iterable[QColor], least: float, last: QColor) -> QColor:
    """Return ``colour``, moved towards ``last`` until its contrast on all ``grounds`` suffices.

    ``last`` is what can be read in any case: the ink. Hue and saturation stay as long as they can.
    """
    known = list(grounds)
    is_light = luminance(last) > max(map(luminance, known))
    hue, saturation, lightness = colour.hslHueF(), colour.hslSaturationF(), colour.lightnessF()
    while min(contrast(colour, ground) for ground in known) < least:
        lightness += _STEP if is_light else -_STEP
        if not 0.0 <= lightness <= 1.0:
            return last
        made = QColor.fromHslF(max(0.0, hue), saturation, lightness)
        colour = QColor(made.rgb())  # as it is on the screen, with 256 steps of each
    return colour


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)
