"""The lexer's tokens inside a line, in the faces and colours of the look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygments.token import Comment, Generic, Literal, String, is_token_subtype
from PySide6.QtGui import QFont, QFontDatabase, QTextCharFormat

from reader_app.structure.inline import spoken_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygments.token import _TokenType

    from reader_app.ui.looks.theme import Theme
    from reader_app.ui.pane.paragraphs import Paragraph
    from reader_app.ui.pane.typography import Typography


def token_formats(
    line: Paragraph, theme: Theme, type_: Typography
) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Give the pieces of a line's words that the lexer sees something in."""
    if not line.kind.is_spoken:
        return
    for start, end, token in spoken_tokens(line.text, line.label):
        if (made := _format(token, theme, type_)) is not None:
            yield start, end, made


def _format(token: _TokenType, theme: Theme, type_: Typography) -> QTextCharFormat | None:
    """Return what a token looks like; None for what is left as it is."""
    made = QTextCharFormat()
    if is_token_subtype(token, Comment):
        made.setFontItalic(True)
    elif is_token_subtype(token, Literal.Date):
        made.setFont(type_.small)
    elif is_token_subtype(token, Generic.Strong):
        made.setFontWeight(QFont.Weight.DemiBold)
    elif is_token_subtype(token, Generic.Emph):
        made.setFontItalic(True)
    elif is_token_subtype(token, String.Backtick):
        families = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
        made.setFontFamilies(families)
    else:
        return None
    made.setForeground(theme.word(str(token).removeprefix("Token.")))
    return made
