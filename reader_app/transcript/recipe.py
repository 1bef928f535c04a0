"""How files of one source are to be read, where the convention that was guessed is not theirs.

A recipe works on any transcript, whatever its format; :mod:`reader_app.structure.rereading`
applies it.

Files are of the same source where they were read by the same format, set their labels alike, and
lay in the same folder: a folder alone holds downloads of every kind, and a convention alone is
shared by half the world. See :func:`source_kind`.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ReaderError

if TYPE_CHECKING:
    import regex

    from reader_app.transcript.model import Transcript

_LONGEST = 200
_DIGITS = re.compile(r"\d+")


class Recipe(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the reader says of the convention of a file."""

    not_labels: tuple[str, ...] = ()
    """Labels that are none, letter case aside: their lines belong to the turn before."""
    speaker_pattern: str = ""
    """What begins a line that begins a turn; its first group is the speaker's name."""
    heading_pattern: str = ""
    """What a line is, from its beginning to its end, that is a heading."""
    marks: bool = True
    """Whether ``Q`` and ``A`` mark questions and answers."""

    def __bool__(self) -> bool:
        return self != Recipe()


class BadRecipe(ReaderError):
    """A pattern cannot be used."""


def compiled(pattern: str) -> regex.Pattern[str]:
    """Return a pattern, which can be given up when it takes too long. Raises ``BadRecipe``."""
    import regex  # not needed where no pattern is given

    said = f"The pattern “{pattern[:60]}”"
    if len(pattern) > _LONGEST:
        raise BadRecipe(f"{said} is longer than {_LONGEST} characters.")
    try:
        return regex.compile(pattern)
    except (regex.error, OverflowError, RecursionError) as error:
        raise BadRecipe(f"{said} is not a regular expression: {error}.") from error


def source_kind(transcript: Transcript, folder: str) -> str:
    """Return what files of the same source have in common: format, setting of labels, folder.

    The folder is not to be read from it. ``transcript`` is as it was read without a recipe.
    """
    from hashlib import sha256

    forms = Counter(
        _form(turn.span.start, turn.words.start, turn.label, transcript.text)
        for turn in transcript.turns
        if turn.label and turn.kind.is_spoken
    )
    form = forms.most_common(1)[0][0] if forms else "no labels"
    return f"{transcript.format} | {form} | {sha256(folder.encode()).hexdigest()[:16]}"


def _form(start: int, words: int, label: str, text: str) -> str:
    """Return how a label is set: ``[0:0] NAME:``."""
    printed = text[start:words].replace(label, "NAME" if label.isupper() else "Name", 1)
    return " ".join(_DIGITS.sub("0", printed).replace("\n", "⏎").split())
