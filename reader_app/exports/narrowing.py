"""What an export was narrowed to, in a line, so that nobody takes a part for the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.annotation.lens import Part

if TYPE_CHECKING:
    from reader_app.exports.document import Document

_PARTS = {Part.QUESTIONS: "questions", Part.ANSWERS: "answers"}


def narrowing(document: Document) -> str:
    """Return ``Only: answers · Milo Hart · tagged claim``, or nothing where all was taken."""
    lens = document.lens
    if not lens:
        return ""
    who = [one.name for one in document.transcript.speakers if one.id in lens.speakers]
    tags = [name for id_, name in document.tag_names.items() if id_ in lens.tags]
    parts = [
        _PARTS.get(lens.part, ""),
        ", ".join([*who, *sorted(lens.roles)]),
        f"tagged {', '.join(tags)}" if tags else "",
        f"with “{lens.words}”" if lens.words else "",
    ]
    said = " · ".join(part for part in parts if part)
    return f"Only: {said}" if said else ""
