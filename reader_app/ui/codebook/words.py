"""What will happen to highlights where tags go, in a sentence, said beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.rearranging import chosen
from reader_app.library.tag_uses import carried
from reader_app.ui.wording.words import counted, translated

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader_app.annotation.codebook import Codebook
    from reader_app.library.store import Library
    from reader_app.library.tag_uses import Carried

_HERE = "Codebook"


def highlights(count: int) -> str:
    """Return a number of highlights."""
    return counted(count, translated("1 highlight", _HERE), translated("{n} highlights", _HERE))


def _tags(count: int) -> str:
    return counted(count, translated("1 tag", _HERE), translated("{n} tags", _HERE))


def _where(found: Carried) -> str:
    """Return ``12 highlights in 3 transcripts``."""
    places = counted(
        found.transcripts,
        translated("1 transcript", _HERE),
        translated("{n} transcripts", _HERE),
    )
    whole = translated("{highlights} in {transcripts}", _HERE)
    return whole.format(highlights=highlights(found.highlights), transcripts=places)


def names(book: Codebook, ids: Collection[str]) -> str:
    """Return the paths of one or two tags in quotation marks, or how many they are."""
    tags = [tag for tag in book if tag.id in ids]
    if len(tags) > 2:
        return _tags(len(tags))
    return ", ".join(f"“{book.path(tag)}”" for tag in tags)


def what_goes(library: Library, book: Codebook, ids: Collection[str]) -> str:
    """Return what removing tags does; nothing where nobody would miss them."""
    found, said = carried(library, ids), list[str]()
    if found.highlights:
        one = translated("{where} lose this tag.", _HERE)
        many = translated("{where} lose one of these tags or more.", _HERE)
        said.append((one if len(ids) == 1 else many).format(where=_where(found)))
    if found.alone:
        left = translated("Without any tag then: {highlights}.", _HERE)
        said.append(left.format(highlights=highlights(found.alone)))
    below = {child.id for tag_id in ids for child in book.children(tag_id)} - set(ids)
    if below:
        rise = translated("What stands below rises one level: {tags}.", _HERE)
        said.append(rise.format(tags=_tags(len(below))))
    if any(library.memos_on_tag(tag_id) for tag_id in ids):
        said.append(translated("Memos go with them.", _HERE))
    return " ".join(said)


def what_merges(library: Library, book: Codebook, ids: Collection[str], kept: str) -> str:
    """Return what making one tag of several does."""
    gone = [tag_id for tag_id in ids if tag_id != kept]
    found = carried(library, gone)
    one = translated("{gone} becomes {kept}.", _HERE)
    many = translated("{gone} become {kept}.", _HERE)
    both = carried(library, [*gone, kept]).several
    becomes = one if len(gone) == 1 else many
    said = [becomes.format(gone=names(book, gone), kept=names(book, [kept]))]
    if found.highlights:
        said.append(translated("{where} change.", _HERE).format(where=_where(found)))
    if both:
        once = translated("What carries both carries it once: {highlights}.", _HERE)
        said.append(once.format(highlights=highlights(both)))
    below = sum(len(book.children(tag.id)) for tag in chosen(book, gone))
    if below:
        said.append(translated("Their tags go along.", _HERE))
    return " ".join(said)
