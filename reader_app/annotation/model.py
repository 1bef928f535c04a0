"""Highlights and tags: what a reader adds to a transcript."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from reader_app.transcript.span import Span

CONTEXT = 32
"""How many code points of context a highlight keeps on each side of its quote."""


class Status(StrEnum):
    """How far a highlight has been checked."""

    NONE = "none"
    TO_CHECK = "to check"
    CHECKED = "checked"
    DISPUTED = "disputed"


class Tag(msgspec.Struct, frozen=True):
    """A word of the codebook.

    ``colour`` is a name of the palette that every theme fills (``amber``, ``green`` …); ``key`` is
    the digit 1 to 9 that gives the tag at once, or None.
    """

    id: str
    name: str
    colour: str = "amber"
    key: int | None = None
    parent: str | None = None
    description: str = ""


class Highlight(msgspec.Struct, frozen=True, gc=False):
    """A span someone marked, with the words it covered and a little of what stands around them."""

    id: str
    transcript: str
    span: Span
    quote: str
    prefix: str = ""
    suffix: str = ""
    tags: tuple[str, ...] = ()
    """``Tag.id`` of each tag, in the order they were given."""
    note: str = ""
    """Markdown."""
    status: Status = Status.NONE
    author: str = ""
    created: str = ""
    """ISO 8601, UTC."""
    modified: str = ""


def reading_order(marked: Highlight) -> tuple[int, int, str]:
    """Return what highlights are sorted by: start, then end; the id only settles a tie."""
    return marked.span.start, marked.span.end, marked.id


def highlight(
    id: str,  # noqa: A002 (the field's own name)
    transcript: str,
    text: str,
    span: Span,
    *,
    tags: tuple[str, ...] = (),
    note: str = "",
    author: str = "",
    now: str = "",
) -> Highlight:
    """Return a highlight of ``span``, with its quote and context taken from ``text``."""
    return Highlight(
        id=id,
        transcript=transcript,
        span=span,
        quote=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        tags=tags,
        note=note,
        author=author,
        created=now,
        modified=now,
    )


TAG_COLOURS = ("amber", "green", "indigo", "rose", "sky", "brown", "teal", "violet", "slate")
"""The names of the palette of tags, in the order new tags take them."""

STARTER_TAGS = ("claim", "figure", "follow up", "quote")
"""The tags of a new library, on the keys 1 to 4; they can be renamed or removed like any other."""
