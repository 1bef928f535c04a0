"""What stands before and after the words: title and speakers; notes and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.address import place_words
from reader_app.ui.printing.blocks import GAP, Block, Ink, Run, Style
from reader_app.ui.printing.notes import paragraphs_of
from reader_app.ui.printing.numbering import colour_of
from reader_app.ui.printing.passage import Passage
from reader_app.ui.wording.phrases import place_said
from reader_app.ui.wording.words import counted, long_date, translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader_app.annotation.model import Highlight, Tag
    from reader_app.transcript.model import Speaker, Transcript

_LISTED = 12
"""Speakers that have a line each; where there are more, they stand one after the other."""


def front(transcript: Transcript, lens: str = "") -> Iterator[Block]:
    """Give the title, the date, who speaks, and what ``lens`` leaves of it."""
    yield Block(Style.TITLE, Passage(transcript.title), keeps=True, is_ragged=True)
    if date := long_date(transcript.date):
        yield _ours(Block(Style.DATE, Passage(date), above=0.25, keeps=True))
    yield from _people(transcript)
    if lens:
        words = translated("Only a part: {lens}", "printing").format(lens=lens)
        runs = (Run(0, len(words), Ink.QUIET),)
        yield _ours(Block(Style.PERSON, Passage(words), runs, above=0.5))
    yield Block(Style.RULE, Passage(""), above=0.5)


def said_in_front(transcript: Transcript) -> tuple[str, ...]:
    """Return the lines that need not be repeated where they open the text too."""
    title, date, iso = transcript.title, long_date(transcript.date), transcript.date or ""
    said = (title, date, iso, f"{title} {iso}", f"{title} {date}")
    return tuple(" ".join(words.casefold().split()) for words in said if words)


def _people(transcript: Transcript) -> Iterator[Block]:
    speakers = transcript.speakers
    if len(speakers) <= _LISTED:
        for place, speaker in enumerate(speakers):
            words, runs = _person(speaker, 0)
            yield _person_block(words, runs, 0.0 if place else 0.7)
        return
    text, runs = "", []
    for speaker in speakers:
        text += " · " if text else ""
        words, more = _person(speaker, len(text))
        text, runs = text + words, runs + more
    yield _person_block(text, runs, 0.7)


def _person(speaker: Speaker, at: int) -> tuple[str, list[Run]]:
    """Return a speaker in words that begin at ``at``, and how they look."""
    name = speaker.name.upper()
    runs = [Run(at, at + len(name), Ink.NAME, speaker.colour)]
    what = ", ".join(part for part in (speaker.role, speaker.affiliation) if part)
    if not what:
        return name, runs
    begin = at + len(name) + len(GAP)
    return f"{name}{GAP}{what}", [*runs, Run(begin, begin + len(what), Ink.ROLE)]


def _person_block(words: str, runs: list[Run], above: float) -> Block:
    return _ours(Block(Style.PERSON, Passage(words), tuple(runs), above=above))


def notes(
    transcript: Transcript, noted: Sequence[tuple[int, Highlight]], colours: Mapping[str, str]
) -> Iterator[Block]:
    """Give the notes, with their numbers, that found no room beside the text."""
    if not noted:
        return
    yield _part(translated("Notes", "printing"))
    for number, marked in noted:
        head = f"{number}{GAP}"
        where = place_said(place_words(transcript, marked.span))
        runs = (
            Run(0, len(str(number)), Ink.TAGS, colour_of(marked, colours)),
            Run(len(head), len(head) + len(where), Ink.QUIET),
        )
        yield _ours(Block(Style.NOTE, Passage(head + where), runs, above=0.4, keeps=True))
        for words, more in paragraphs_of(marked.note):
            yield Block(Style.NOTE, Passage(words), more, is_ragged=True)


def legend(tags: Sequence[Tag], counts: Mapping[str, int]) -> Iterator[Block]:
    """Give the tags that are used, with their colours."""
    used = [tag for tag in tags if counts.get(tag.id)]
    if not used:
        return
    yield _part(translated("Tags", "printing"))
    names = {tag.id: tag.name for tag in tags}
    for tag in used:
        parent = f"{names[tag.parent]} / " if tag.parent in names else ""
        name = f"{parent}{tag.name}"
        number = counted(
            counts[tag.id],
            translated("{n} highlight", "printing"),
            translated("{n} highlights", "printing"),
        )
        words = f"{name}{GAP}{number}"
        runs = [Run(0, len(name), Ink.TAGS, tag.colour), Run(len(name), len(words), Ink.QUIET)]
        if what := " ".join(tag.description.split()):
            words += f"{GAP}{what}"
        yield _ours(Block(Style.TAG, Passage(words), tuple(runs), above=0.15, colour=tag.colour))


def _part(words: str) -> Block:
    return _ours(Block(Style.PART, Passage(words), above=1.6, keeps=True))


def _ours(block: Block) -> Block:
    """Return a block as one that stands where the lines of the page begin."""
    return msgspec.structs.replace(block, is_ragged=True, is_ours=True)
