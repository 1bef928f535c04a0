"""What a correction of its text makes of a document that lies open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.annotation.edits import (
    AddHighlight,
    ChangeHighlight,
    CorrectText,
    MoveHighlight,
    parts_of,
)
from reader_app.annotation.history import State
from reader_app.annotation.moving import all_moved
from reader_app.transcript.corrections import CorrectionMap, difference
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from reader_app.annotation.edits import Edit
    from reader_app.annotation.history import Entry
    from reader_app.annotation.model import Highlight
    from reader_app.library.reading import Reading
    from reader_app.transcript.model import Transcript


@dataclass(frozen=True)
class Rewording:
    """A transcript with other words, and the map that leads to them."""

    transcript: Transcript
    changes: CorrectionMap
    highlights: list[Highlight] | None
    """None where they have to be read from the library."""
    found: Reading | None
    """All that is told of it, where it was read since."""


def applied(entry: Entry) -> Edit:
    """Return the edit that was done last: the entry's or, where that was undone, its inverse."""
    return entry.inverse if entry.state is State.UNDONE else entry.edit


def first_words(entry: Entry) -> Span | None:
    """Return where the first of the words are that an entry has put into the text, or None."""
    edit = applied(entry)
    if not isinstance(edit, CorrectText) or not edit.corrections:
        return None
    first = edit.corrections[0]
    return Span(first.span.start, first.span.start + len(first.replacement))


def names_places(edit: Edit) -> bool:
    """Tell whether an edit says where in a text, so that it is of no use for another text."""
    placed = AddHighlight | ChangeHighlight | MoveHighlight | CorrectText
    return any(isinstance(part, placed) for part in parts_of(edit))


def is_of_text(entry: Entry) -> bool:
    """Tell whether an entry corrected the text of one transcript, and nothing else."""
    return isinstance(entry.edit, CorrectText)


def reworded(
    before: Transcript,
    after: Transcript,
    highlights: list[Highlight] | None,
    entry: Entry | None,
    found: Reading | None,
) -> Rewording:
    """Return what leads from the words of one transcript to those of the other.

    ``highlights`` are those of ``before``, as far as they are known. Where ``entry`` does not tell
    the map, it is the one of a single correction.
    """
    edit = applied(entry) if entry else None
    changes = _told(edit, before, after)
    if found is not None or changes is None:
        changes = changes or CorrectionMap([difference(before.text, after.text)])
        return Rewording(after, changes, found.highlights if found else None, found)
    if highlights is not None:
        known = edit.restored.highlights if isinstance(edit, CorrectText) and edit.restored else ()
        highlights = all_moved(highlights, before.text, after.text, changes, known)
    return Rewording(after, changes, highlights, None)


def _told(edit: Edit | None, before: Transcript, after: Transcript) -> CorrectionMap | None:
    """Return the map of an edit, where it is what leads from one text to the other."""
    if not isinstance(edit, CorrectText):
        return None
    changes = CorrectionMap(edit.corrections)
    return changes if changes.apply(before.text) == after.text else None
