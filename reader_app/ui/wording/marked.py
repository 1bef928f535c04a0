"""A highlight in a few words, wherever it is named: its tags, who marked it and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader_app.ui.wording.words import apart, short_moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader_app.annotation.model import Highlight, Tag

STAR = "★"
_LONGEST = 90


def tag_words(marked: Highlight, tags: Mapping[str, Tag]) -> str:
    """Return the names of its tags, with a star before them where it is important."""
    names = ", ".join(apart(tags[tag].name) for tag in marked.tags if tag in tags)
    words = names or QCoreApplication.translate("Marked", "no tag")
    return f"{STAR} {words}" if marked.important else words


def important_words() -> str:
    """Return what says on paper that something is important."""
    return f"{STAR} {QCoreApplication.translate('Marked', 'important')}"


def signed_words(marked: Highlight) -> str:
    """Return who marked it and when: ``Ada · 14 Mar 2026, 09:30``."""
    return " · ".join(filter(None, (apart(marked.author), short_moment(marked.created))))


def brief_words(words: str, most: int = _LONGEST) -> str:
    """Return words on one line, cut where they are many."""
    line = " ".join(words[: 2 * most].split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def has_authors(highlights: Iterable[Highlight]) -> bool:
    """Tell whether more than one person has marked these."""
    several = iter(highlights)
    first = next(several, None)
    return first is not None and any(one.author != first.author for one in several)


def marked_lines(marked: Highlight, tags: Mapping[str, Tag], *, is_signed: bool) -> list[str]:
    """Return tags and quote, the beginning of its note, and who marked it, a line each."""
    lines = [
        f"{tag_words(marked, tags)} — “{apart(brief_words(marked.quote))}”",
        apart(brief_words(marked.note)),
        signed_words(marked) if is_signed else "",
    ]
    return [line for line in lines if line]
