"""What the search index knows words by: one rule, for what is written and for what is asked.

Letter case, accents and forms of the same letter (full width, ligatures) are put aside. Scripts
that set no space between words (Han, kana, Thai …), and Hangul, whose words take endings, are
indexed character by character, so that any part of a word is found, as a phrase of its characters.
A trigram index would take 2.8 times the text and find nothing under three characters; a scan of the
text would slow down with the library.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u2e80-\u2fdf\u3005\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
_ACCENT = re.compile("[\u0300-\u036f]")
_PUNCTUATION = re.compile("[\u00a0\u00a1\u00ab\u00bb\u00bf\u2010-\u2027\u202f\u2030-\u203a]")


@cache
def _term() -> re.Pattern[str]:
    # Vowel signs and accents are part of a word; Python's \w leaves them out.
    points = map(chr, range(0x300, 0x11A00))
    marks = "".join(point for point in points if unicodedata.category(point)[0] == "M")
    return re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[^\W_]|[{marks}])+")


def word_pattern() -> re.Pattern[str]:
    """Return what finds the words of a text; each is a term, or several."""
    return _term()


class Term(msgspec.Struct, frozen=True, gc=False):
    """A term of a text and where it stands."""

    term: str
    span: Span


def folded(text: str) -> str:
    """Return ``text`` without letter case, accents and compatible forms."""
    if text.isascii():
        return text.lower()
    bare = _ACCENT.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFC", bare).casefold()


def terms(text: str) -> list[str]:
    """Return the terms of a text, in order."""
    return _term().findall(folded(text))


def index_text(text: str) -> str:
    """Return the terms of a text with spaces between, as the index takes them.

    The index lowers ASCII and takes its words apart by the same rule itself, and faster.
    """
    if text.isascii():
        return text
    bare = folded(_PUNCTUATION.sub(" ", text))
    return bare if bare.isascii() else " ".join(_term().findall(bare))


def plain(text: str) -> str | None:
    """Return ``text`` folded with every letter in its place, or None where one would move.

    None moves where all but the punctuation is ASCII.
    """
    bare = _PUNCTUATION.sub(" ", text)
    return bare.lower() if bare.isascii() else None


def placed_terms(text: str) -> Iterator[Term]:
    """Yield the terms of a text with their places in it."""
    for found in _term().finditer(text):
        span = Span(found.start(), found.end())
        for term in terms(found[0]):
            yield Term(term, span)
