"""Finding every quotation of an article: by its marks, and by being set apart as a block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.quoting.marks import Quoted, quoted
from reader_app.quoting.quotation import Quotation, read_quotation
from reader_app.quoting.words import MASK, QUOTES, one_line
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.quoting.article import Article

_ATTRIBUTION = re.compile(
    rf"\n[ \t{MASK}]*(?:—|–|--|-|―)[ \t{MASK}]*(?P<who>[^\n]{{1,200}})[\s{MASK}]*\Z"
)
_AROUND = 240
"""Characters of a sentence that are looked at beside a quotation."""
_BETWEEN = 120
"""Characters at most between two parts of one quotation."""
_SENTENCE_END = re.compile(r"[.!?。！？](?=[\s\"'”’»]|\Z)|\n[ \t\0]*\n")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|St|Sr|Jr|Hon|Lt|Col|Gen|[A-Z])\Z")


def quotations(article: Article) -> list[Quotation]:
    """Return the quotations of an article, in order."""
    text, places = article.text, list[Quoted]()
    blocks: dict[Span, str] = {}
    outside = text
    for block in article.blocks:
        parts = _in_block(text, block)
        if parts is None:
            one, who = _whole_block(text, block)
            blocks[one.span] = who
            places.append(one)
        else:
            places += parts
        outside = outside[: block.start] + " " * len(block) + outside[block.end :]
    places = sorted(places + quoted(outside), key=lambda one: one.span)
    found: list[Quotation] = []
    blank = _blanked(text, places)
    for place in places:
        before, after = _sentence(blank, place.span)
        made = read_quotation(
            text,
            place.span,
            place.words,
            place.inner,
            before=before,
            after=blocks.get(place.span) or after,
            is_block=place.span in blocks,
            is_closed=place.is_closed,
            continues=_goes_on(text, found[-1] if found else None, place),
        )
        if made:
            found.append(made)
    return found


def _in_block(text: str, block: Span) -> list[Quoted] | None:
    """Return the quotations within a block that tells who speaks, or None of a mere quotation."""
    said = block.of(text)
    first = len(said) - len(said.lstrip(f" \t\n{MASK}"))
    if said[first : first + 1] not in QUOTES or not said.strip():
        return None
    found = [_shifted(one, block.start) for one in quoted(said)]
    is_first = bool(found) and found[0].span.start == block.start + first
    rest = one_line(_blanked(text, found)[found[-1].span.end : block.end]) if found else ""
    return found if is_first and (len(found) > 1 or rest.strip("\"'”’.,;:!?")) else None


def _shifted(one: Quoted, by: int) -> Quoted:
    spans = (Span(s.start + by, s.end + by) for s in (one.span, one.words, *one.inner))
    span, words, *inner = spans
    return Quoted(span, words, tuple(inner), one.is_closed)


def _whole_block(text: str, block: Span) -> tuple[Quoted, str]:
    """Return a block as a quotation, and who is named below it."""
    said, who = block.of(text), ""
    if found := _ATTRIBUTION.search(said):
        said, who = said[: found.start()], found["who"]
    blank = f" \t\n{MASK}"
    start, end = len(said) - len(said.lstrip(blank)), len(said.rstrip(blank))
    whole = Span(block.start + start, block.start + max(start, end))
    marks = whole.of(text)
    is_marked = len(marks) > 1 and marks[0] in QUOTES and marks[-1] in QUOTES
    words = Span(whole.start + 1, whole.end - 1) if is_marked else whole
    return Quoted(whole, words, _repeated(text, words)), who.replace(MASK, "")


def _repeated(text: str, words: Span) -> tuple[Span, ...]:
    """Return the marks at the beginnings of paragraphs."""
    found = re.finditer(rf"\n[ \t{MASK}]*\n[ \t{MASK}]*([{QUOTES}])", words.of(text))
    return tuple(Span(words.start + one.start(1), words.start + one.end(1)) for one in found)


def _blanked(text: str, places: Sequence[Quoted]) -> str:
    """Return the text with a space for every character of a quotation, but for its full stop."""
    parts: list[str] = []
    at = 0
    for place in places:
        stop = "." if text[place.words.end - 1] in ".。" else " "
        parts += (text[at : place.span.start], " " * (len(place.span) - 1), stop)
        at = max(at, place.span.end)
    return "".join([*parts, text[at:]])


def _sentence(blank: str, span: Span) -> tuple[str, str]:
    """Return what stands before and after a quotation in its sentence."""
    before = blank[max(0, span.start - _AROUND) : span.start]
    after = blank[span.end : span.end + _AROUND]
    ends = [e for e in _SENTENCE_END.finditer(before) if not _TITLE.search(before, 0, e.start())]
    first = next(
        (e for e in _SENTENCE_END.finditer(after) if not _TITLE.search(after, 0, e.start())), None
    )
    return (
        one_line(before[ends[-1].end() :] if ends else before),
        one_line(after[: first.start()] if first else after),
    )


def _goes_on(text: str, last: Quotation | None, place: Quoted) -> bool:
    """Tell whether a quotation goes on with the one before, after words such as “she said”."""
    if last is None or last.is_block:
        return False
    between = text[last.span.end : place.span.start]
    if not between.strip() or len(between) > _BETWEEN or _SENTENCE_END.search(between):
        return False
    has_comma = last.text[-1:] in ",，–—-" or between.lstrip()[:1] in ",，–—-"
    begins = place.words.of(text).lstrip()[:1]
    return has_comma and (begins.islower() or between.rstrip()[-1:] in ",，")
