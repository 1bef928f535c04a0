"""The lens as it is asked for on the command line: by names of speakers, roles and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.filtering import fold
from reader_app.annotation.lens import Lens, Part
from reader_app.errors import NotFound

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Sequence

    from reader_app.annotation.model import Tag
    from reader_app.exports import Document
    from reader_app.transcript.model import Transcript

_NOBODY = frozenset({""})
"""Matches no id, so that a transcript without the speaker that is asked for gives nothing."""


def takes_lens(parser: ArgumentParser) -> None:
    """Let a command be narrowed; an option given several times asks for any of its values."""
    for option, what in (
        ("speaker", "what this one says: a name or printed label"),
        ("role", "what people of this role say, as “witness”"),
        ("tag", "what bears this tag"),
    ):
        words = f"only {what}; may be repeated"
        parser.add_argument(
            f"--{option}", metavar=option.upper(), action="append", default=[], help=words
        )
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--questions", action="store_true", help="only what lies in questions")
    part.add_argument("--answers", action="store_true", help="only what lies in answers")
    parser.add_argument("--words", default="", help="only what lies in turns that say these words")


def narrowed(documents: Iterable[Document], given: Namespace) -> list[Document]:
    """Return the documents as they were asked for. Raises ``NotFound`` for what is in none."""
    known = list(documents)
    asks = (given.speaker, given.role, given.tag, given.questions, given.answers, given.words)
    if not any(asks):
        return known
    transcripts = [document.transcript for document in known]
    for name in given.speaker:
        if not any(_speakers(each, [name]) for each in transcripts):
            raise NotFound(f"No speaker is called “{name}”; see “outline”.")
    for name in given.role:
        if not any(_roles(each, [name]) for each in transcripts):
            raise NotFound(f"No speaker has the role “{name}”; see “outline”.")
    return [document.through(_lens(document, given)) for document in known]


def _lens(document: Document, given: Namespace) -> Lens:
    transcript = document.transcript
    return Lens(
        speakers=_speakers(transcript, given.speaker)
        or (_NOBODY if given.speaker else frozenset()),
        roles=_roles(transcript, given.role) or (_NOBODY if given.role else frozenset()),
        part=_part(given),
        tags=_tags(document.tags, given.tag),
        words=" ".join(given.words.split()),
    )


def _part(given: Namespace) -> Part:
    if given.questions:
        return Part.QUESTIONS
    return Part.ANSWERS if given.answers else Part.ALL


def _speakers(transcript: Transcript, names: Sequence[str]) -> frozenset[str]:
    wanted = set(map(fold, names))
    return frozenset(
        who.id
        for who in transcript.speakers
        if not wanted.isdisjoint(map(fold, (who.name, *who.labels)))
    )


def _roles(transcript: Transcript, names: Sequence[str]) -> frozenset[str]:
    wanted = set(map(fold, names))
    return frozenset(
        who.role for who in transcript.speakers if who.role and fold(who.role) in wanted
    )


def _tags(tags: Iterable[Tag], names: Sequence[str]) -> frozenset[str]:
    """Return the ids of the tags of these names. Raises ``NotFound``."""
    known = {fold(tag.name): tag.id for tag in tags}
    for name in names:
        if fold(name.removeprefix("#")) not in known:
            raise NotFound(f"The codebook has no tag “{name}”.")
    return frozenset(known[fold(name.removeprefix("#"))] for name in names)
