"""What a lens takes, in words: ``Answers of Milo Hart``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader_app.annotation.lens import Part
from reader_app.ui.wording.names import short_name
from reader_app.ui.wording.words import apart, counted, number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.annotation.lens import Lens, Narrowed
    from reader_app.annotation.model import Tag
    from reader_app.transcript.model import Transcript

_NAMED = 2
"""How many speakers, roles or tags are named; more are counted."""


def lens_words(lens: Lens, transcript: Transcript, tags: Iterable[Tag]) -> str:
    """Return what ``lens`` takes: ``Answers of Milo Hart, tagged claim, with “weir”``."""
    who = _listed([*_speakers(lens, transcript), *sorted(lens.roles)], _tr("{n} speakers"))
    names = [tag.name for tag in tags if tag.id in lens.tags]
    part = {Part.QUESTIONS: _tr("Questions"), Part.ANSWERS: _tr("Answers")}.get(lens.part, "")
    said = [_tr("{part} of {who}").format(part=part, who=who) if part and who else part or who]
    if lens.tags:
        said.append(_tr("tagged {tags}").format(tags=_listed(names, _tr("{n} tags")) or "?"))
    if lens.words:
        said.append(_tr("with “{words}”").format(words=apart(lens.words)))
    words = ", ".join(part for part in said if part)
    return f"{words[:1].upper()}{words[1:]}"


def count_words(narrowed: Narrowed, transcript: Transcript) -> str:
    """Return ``12 of 80 turns``."""
    shown, every = len(narrowed.turns), len(transcript.turns)
    words = _tr("{shown} of 1 turn") if every == 1 else _tr("{shown} of {all} turns")
    return words.format(shown=number(shown), all=number(every))


def _speakers(lens: Lens, transcript: Transcript) -> list[str]:
    return [short_name(who) for who in transcript.speakers if who.id in lens.speakers]


def _listed(names: list[str], many: str) -> str:
    """Return a few names, or how many there are."""
    if len(names) > _NAMED:
        return counted(len(names), many, many)
    if len(names) == _NAMED:
        return _tr("{first} and {second}").format(first=apart(names[0]), second=apart(names[1]))
    return "".join(map(apart, names))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Lens", words)
