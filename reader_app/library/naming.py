"""What links are shown as: the words of their targets as the library holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader_app.annotation.codebook import Codebook
from reader_app.annotation.links import Kind, Link, Shown, links
from reader_app.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader_app.annotation.links import Target
    from reader_app.annotation.model import Highlight, Memo, Tag
    from reader_app.library.store import Library

_QUOTED = 60
"""Characters of a highlight by which a link names it."""


def shown(library: Library, codebook: Codebook, link: Link) -> Shown:
    """Return how a link is shown: with the words of its target as they are now."""
    words = _words(library, codebook, link.target) if link.target else None
    if words is None:
        return Shown(link.words, is_there=False)
    return Shown(words or link.words, is_there=True)


def _words(library: Library, codebook: Codebook, target: Target) -> str | None:
    """Return what a target is called: nothing where the link says it, None where it is gone."""
    if target.kind is Kind.TAG:
        tag = codebook.get(target.id)
        return f"#{codebook.path(tag)}" if tag else None
    if target.kind is not Kind.HIGHLIGHT:
        if not library.holds(target.id):
            return None
        return "" if target.kind is Kind.PASSAGE else library.title(target.id)
    try:
        marked = library.highlight(target.id)
    except NotFound:
        return None
    return f"“{_brief(marked.quote)}”" if library.holds(marked.transcript) else None


def _brief(quote: str) -> str:
    line = " ".join(quote[: 4 * _QUOTED].split())
    if len(line) <= _QUOTED:
        return line
    return line[:_QUOTED].rsplit(" ", 1)[0] + "…"


class Written(NamedTuple):
    """What a reader wrote on a transcript beside highlights, and what all links are shown as."""

    memos: tuple[Memo, ...]
    """On the transcript, on its turns, and on tags."""
    links: Mapping[str, Shown]
    """By the link's target, as it stands in a note."""


def written_on(
    library: Library, transcript: str, highlights: Iterable[Highlight], tags: Sequence[Tag]
) -> Written:
    """Return the memos that go out with a transcript, and what the links in its notes say."""
    on_tags = [memo for tag in tags for memo in library.memos_on_tag(tag.id)]
    memos = (*library.memos(transcript), *on_tags)
    codebook = Codebook(tags)
    texts = [*(one.note for one in highlights), *(memo.text for memo in memos)]
    named = {str(link.target): link for text in texts for link in links(text) if link.target}
    return Written(memos, {name: shown(library, codebook, link) for name, link in named.items()})
