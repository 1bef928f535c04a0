"""The codebook: finding a tag by its name, and making new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.model import TAG_COLOURS, Tag
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence


def tag_named(codebook: Sequence[Tag], name: str) -> Tag | None:
    """Return the tag of this name, letter case aside, or None."""
    wanted = " ".join(name.split()).casefold()
    return next((tag for tag in codebook if tag.name.casefold() == wanted), None)


def new_tag(codebook: Sequence[Tag], name: str) -> Tag:
    """Return a tag that is not in the codebook yet, with the next free colour and key."""
    taken = {tag.key for tag in codebook}
    key = next((digit for digit in range(1, 10) if digit not in taken), None)
    colour = TAG_COLOURS[len(codebook) % len(TAG_COLOURS)]
    return Tag(new_id(), " ".join(name.split()), colour, key)
