"""Highlights and tags: what a reader adds to a transcript."""

from __future__ import annotations

from enum import StrEnum
from unicodedata import normalize

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
    DONE = "done"
    TO_CHECK_AGAIN = "to check again"
    """It was checked, and its words are others now; the program says so, no reader sets it."""


CHOSEN = tuple(status for status in Status if status is not Status.TO_CHECK_AGAIN)
"""The statuses a reader can give."""


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
    include: str = ""
    """What belongs under it."""
    exclude: str = ""
    """What does not, though it looks as if."""
    place: int = 0
    """Among the tags of the same parent, where its reader ordered them; equals stand by name."""


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
    important: bool = False
    checked: str = ""
    """Digest of the words that were checked, or empty where they never were."""


class Memo(msgspec.Struct, frozen=True):
    """A note (Markdown) on a tag, or on a transcript: on the whole, or on one of its turns.

    Exactly one of ``transcript`` and ``tag`` is given.
    """

    id: str
    transcript: str | None = None
    tag: str | None = None
    position: int | None = None
    """Where the turn begins that it is on, in code points; None is the whole transcript."""
    text: str = ""
    author: str = ""
    created: str = ""
    """ISO 8601, UTC."""
    modified: str = ""


def reading_order(marked: Highlight) -> tuple[int, int, str]:
    """Return what highlights are sorted by: start, then end; the id only settles a tie."""
    return marked.span.start, marked.span.end, marked.id


def digest(words: str) -> str:
    """Return the SHA-256 (hex) of words as a reader sees them: composed, spaces of one kind."""
    from hashlib import sha256  # takes as long to import as all of this, and is seldom needed

    return sha256(normalize("NFC", " ".join(words.split())).encode()).hexdigest()


def with_status(marked: Highlight, status: Status) -> Highlight:
    """Return a highlight of this status; what becomes checked keeps the digest of its words."""
    checked = digest(marked.quote) if status is Status.CHECKED else ""
    return msgspec.structs.replace(marked, status=status, checked=checked)


def rewritten(marked: Highlight, quote: str) -> Highlight:
    """Return a highlight of other words.

    What was checked is to be checked again where its words have become others, and is checked where
    they are again what they were.
    """
    status = marked.status
    if marked.checked and quote != marked.quote:
        is_same = digest(quote) == marked.checked
        status = Status.CHECKED if is_same else Status.TO_CHECK_AGAIN
    return msgspec.structs.replace(marked, quote=quote, status=status)


def placed(marked: Highlight, text: str, span: Span) -> Highlight:
    """Return a highlight at ``span`` of ``text``, with the words that stand there."""
    return msgspec.structs.replace(
        rewritten(marked, span.of(text)),
        span=span,
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


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
    made = Highlight(
        id=id,
        transcript=transcript,
        span=span,
        quote="",
        tags=tags,
        note=note,
        author=author,
        created=now,
        modified=now,
    )
    return placed(made, text, span)


TAG_COLOURS = ("amber", "green", "indigo", "rose", "sky", "brown", "teal", "violet", "slate")
"""The names of the palette of tags, in the order new tags take them."""

STARTER_TAGS = ("claim", "figure", "follow up", "quote")
"""The tags of a new library, on the keys 1 to 4; they can be renamed or removed like any other."""
