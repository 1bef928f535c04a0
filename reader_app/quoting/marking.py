"""Marking what is quoted as checked, as an edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.edits import AddHighlight, ChangeStatus
from reader_app.annotation.history import now
from reader_app.annotation.model import Status, highlight, with_status
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from reader_app.annotation.edits import Edit
    from reader_app.library.store import Library
    from reader_app.quoting.verdict import Place


def mark_checked(library: Library, place: Place, author: str) -> Edit | None:
    """Return the edit by which a place bears a highlight that is checked; None if it does.

    A highlight of just these words becomes checked; else one is made. Raises ``LibraryError``.
    """
    marked = library.highlights_beginning(place.transcript, place.span)
    known = next((one for one in marked if one.span == place.span), None)
    if known is None:
        text = library.transcript(place.transcript).text
        made = highlight(new_id(), place.transcript, text, place.span, author=author, now=now())
        return AddHighlight(with_status(made, Status.CHECKED))
    is_checked = known.status is Status.CHECKED
    return None if is_checked else ChangeStatus(known.id, Status.CHECKED, now(), before=known)
