"""Pygments styles as the colours of the transcript's words, on the paper of a theme.

A style is made for a ground of its own. Where one of its colours is too weak on the paper, or on
what highlighted words stand on, it is made darker or lighter until it can be read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pygments.styles import get_all_styles, get_style_by_name
from pygments.token import string_to_tokentype
from pygments.util import ClassNotFound
from PySide6.QtGui import QColor

from reader_app.ui.looks.contrast import readable

if TYPE_CHECKING:
    from pygments.style import Style

    from reader_app.ui.looks.theme import Theme

WORDS = (
    "Comment",
    "Literal.Date",
    "Generic.Heading",
    "Generic.Strong",
    "Generic.Emph",
    "String.Backtick",
)
"""What the transcript's lexer knows in the words of a turn."""
_SPEAKERS = (
    "Name.Label",
    "Keyword",
    "Name.Function",
    "String",
    "Name.Class",
    "Number",
    "Name.Tag",
    "Name.Builtin",
    "Keyword.Type",
    "Name.Constant",
    "Name.Decorator",
    "Operator.Word",
)
"""Where the colours of speakers are taken from: as many different ones as a style has."""


_MIDDLE = 0.5
"""Lightness from which on a ground counts as light."""


def style_names() -> list[str]:
    """Return the name of every Pygments style there is, in alphabetical order."""
    return sorted(get_all_styles())


def suits(theme: Theme, name: str) -> bool:
    """Tell whether a style is made for a ground as light or as dark as the theme's paper."""
    ground = QColor(get_style_by_name(name).background_color)
    return (ground.lightnessF() < _MIDDLE) is theme.is_dark


def dressed(theme: Theme, name: str) -> tuple[Theme, Theme]:
    """Return the theme with the style's speakers, and that with all its colours, for the text.

    Both are ``theme`` itself where there is no style of that name.
    """
    try:
        style = get_style_by_name(name)
    except ClassNotFound:
        return theme, theme
    ink, text = theme.colour("ink"), theme.grounds()
    panels = [theme.colour(role) for role in ("ground", "card", "current", "chip")]

    def colour(token: str, grounds: list[QColor] = text) -> QColor:
        return readable(_colour(style, token) or ink, grounds, theme.contrast, ink)

    names = dict.fromkeys(colour(token, text + panels).name() for token in _SPEAKERS)
    shown = replace(theme, speakers=tuple(map(QColor, names)))
    roles = {**theme.roles, "ink": colour("Text"), "quiet": colour("Comment")}
    return shown, replace(shown, roles=roles, words={token: colour(token) for token in WORDS})


def _colour(style: type[Style], token: str) -> QColor | None:
    """Return a style's own colour for a token; None where it leaves it to the reader."""
    found = style.style_for_token(string_to_tokentype(token))["color"]
    return QColor(f"#{found}") if found else None
