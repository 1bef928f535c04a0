"""A quotation of an article: its words, and what its writer left out, put in or changed openly."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from reader_app.quoting.spoken import NOTE
from reader_app.quoting.words import MASK, QUOTES, Words, one_line
from reader_app.transcript.span import Span

SHORT = 2
"""Words of a quotation that is too short to be more than a name or a phrase set apart."""
_SHORT_UNSPACED = 4
_DOTS = r"(?:…|\.[ \u00a0\u202f]?\.[ \u00a0\u202f]?\.(?:[ \u00a0\u202f]?\.)?)"
_CUT = re.compile(
    rf"(?P<left>[\[(（［]\s*(?:{_DOTS}|[-–—]{{1,3}}|)\s*[\])）］]|{_DOTS}|……)"
    rf"|(?P<note>{NOTE.pattern})|(?P<bracket>[\[［](?P<inside>[^\[\]［］\n]{{1,160}})[\]］])"
)
_SAID_OF_IT = re.compile(r"(?i)(?:sic|!|\?|[*_]*sic[*_]*[.!]?|emphasis (?:added|mine))\W*")
_LETTER = re.compile(r"\W*[^\W\d_]\W*")
_WORD_BEFORE, _WORD_AFTER = re.compile(r"[\w'’-]*\Z"), re.compile(r"[\w'’-]*")


class Joint(StrEnum):
    """How a piece of a quotation follows the one before."""

    LEFT_OUT = "left out"
    """An ellipsis says that words are left out."""
    PUT_IN = "put in"
    """Square brackets say that words are the writer's."""


class _Cut:
    """Where a quotation is no longer word for word."""

    def __init__(self, span: Span, joint: Joint, words: str) -> None:
        self.span, self.joint, self.words = span, joint, words


@dataclass(frozen=True)
class Piece:
    """Words of a quotation that stand together: those from ``first`` up to before ``last``."""

    first: int
    last: int
    joint: Joint | None = None
    """None for the first piece."""
    put_in: str = ""
    """What the square brackets before it hold."""

    def __len__(self) -> int:
        return self.last - self.first


@dataclass(frozen=True)
class Quotation:
    """What an article puts in quotation marks, or sets apart as a block."""

    span: Span
    """In the article, with its marks."""
    text: str
    """Its words as printed, on one line."""
    words: Words = field(repr=False)
    printed: str = field(repr=False, default="")
    """Its words as they stand in the article, line ends included."""
    offset: int = 0
    """Where in the article ``printed``, and the text of ``words``, begin."""
    pieces: tuple[Piece, ...] = ()
    changed: frozenset[int] = frozenset()
    """Words whose first letter is openly changed: ``[T]he``."""
    before: str = ""
    """The article's sentence before it, without other quotations."""
    after: str = ""
    is_block: bool = False
    is_closed: bool = True
    continues: bool = False
    """Whether it goes on with the quotation before, after “she said”."""

    @property
    def is_short(self) -> bool:
        """Whether it is no more than a word or two."""
        keys = self.words.keys
        is_unspaced = sum(map(len, keys)) <= len(keys) * 1.5 and not self.text.isascii()
        if is_unspaced:
            return len(keys) <= _SHORT_UNSPACED
        return len(keys) <= SHORT or len(self.text.split()) <= SHORT

    @property
    def anchor(self) -> Piece:
        """The longest piece."""
        return max(self.pieces, key=len)

    def place(self, first: int, last: int) -> Span:
        """Return where in the article words stand."""
        starts, ends = self.words.starts, self.words.ends
        return Span(self.offset + starts[first], self.offset + ends[last - 1])


def read_quotation(
    text: str, span: Span, words: Span, inner: tuple[Span, ...] = (), **told: object
) -> Quotation | None:
    """Return the quotation whose ``words`` stand in a text, or None where there are none.

    ``inner`` are marks in it that are repeated and say nothing.
    """
    said = _without(
        words.of(text), [Span(s.start - words.start, s.end - words.start) for s in inner]
    )
    said = re.sub(rf"(\n[ \t{MASK}]*)[{QUOTES}](?=\w)", rf"\1{MASK}", said)
    said, cuts, letters = _taken_apart(said)
    found = Words(_without(said, [cut.span for cut in cuts]))
    pieces = _pieces(found, cuts)
    if not pieces:
        return None
    changed = frozenset(n for n, start in enumerate(found.starts) if start in letters)
    shown = one_line(words.of(text))
    return Quotation(span, shown, found, words.of(text), words.start, pieces, changed, **told)  # type: ignore[arg-type]


def _without(text: str, spans: list[Span]) -> str:
    parts: list[str] = []
    at = 0
    for span in spans:
        parts += (text[at : span.start], MASK * len(span))
        at = span.end
    return "".join([*parts, text[at:]])


def _taken_apart(said: str) -> tuple[str, list[_Cut], set[int]]:
    """Return the text without notes, its cuts, and where letters stand that are openly changed."""
    cuts: list[_Cut] = []
    letters: set[int] = set()
    for found in _CUT.finditer(said):
        span = Span(*found.span())
        inside = found["inside"] or ""
        if found["left"]:
            cuts.append(_Cut(span, Joint.LEFT_OUT, ""))
        elif found["note"] or _SAID_OF_IT.fullmatch(inside):
            said = _without(said, [span])
        elif _LETTER.fullmatch(inside) and said[span.end : span.end + 1].isalpha():
            letter = inside.strip()
            said = said[: span.start] + (MASK * len(span) + letter)[-len(span) :] + said[span.end :]
            letters.add(span.end - len(letter))
        else:
            cuts.append(_Cut(_whole_words(said, span), Joint.PUT_IN, inside))
    return said, cuts, letters


def _whole_words(said: str, span: Span) -> Span:
    """Return brackets with what of the word they stand in: ``want[ed]``."""
    before, after = _WORD_BEFORE.search(said, 0, span.start), _WORD_AFTER.match(said, span.end)
    start = before.start() if before else span.start
    return Span(start, after.end() if after else span.end)


def _pieces(words: Words, cuts: list[_Cut]) -> tuple[Piece, ...]:
    """Return the words between the cuts."""
    pieces: list[Piece] = []
    first, joint, put_in = 0, None, ""
    for cut in [*cuts, _Cut(Span(len(words.text), len(words.text)), Joint.LEFT_OUT, "")]:
        last = next(
            (n for n in range(first, len(words)) if words.starts[n] >= cut.span.start), None
        )
        last = len(words) if last is None else last
        if last > first:
            pieces.append(Piece(first, last, joint if pieces else None, put_in if pieces else ""))
            joint, put_in = None, ""
        joint = cut.joint if joint is not Joint.LEFT_OUT else joint
        put_in = f"{put_in} {cut.words}".strip()
        first = last
    return tuple(pieces)
