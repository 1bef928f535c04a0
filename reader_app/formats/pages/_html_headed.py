"""Lines of a page to plain text, and its structure, where only the words say who speaks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.reading import structure
from reader_app.transcript.corrections import Correction, CorrectionMap
from reader_app.transcript.model import TurnKind
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.formats.pages._html_lines import Line
    from reader_app.transcript.model import Transcript


def written(lines: Sequence[Line]) -> str:
    """Return the lines as plain text, without anything that marks a heading."""
    return "".join(_joint(line) + line.text for line in lines).strip("\n")


def headed(lines: Sequence[Line], source_name: str, format: str) -> Transcript:  # noqa: A002
    """Find the structure of ``lines``, whose headings are told by the mark-up."""
    parts: list[str] = []
    marks: set[int] = set()
    length = 0
    for line in lines:
        joint = _joint(line) if parts else ""
        if line.level:
            marks.add(length + len(joint))
            joint += "#" * line.level + " "
        parts.append(joint + line.text)
        length += len(parts[-1])
    return _without_marks(structure("".join(parts), source_name, format), marks)


def _joint(line: Line) -> str:
    return "\n\n" if line.is_apart or line.level else "\n"


def _without_marks(transcript: Transcript, marks: set[int]) -> Transcript:
    """Take the signs away by which the structure knew the headings."""
    text = transcript.text
    cuts = [Span(at, text.index(" ", at) + 1) for at in marks]
    if not cuts:
        return transcript
    moved = CorrectionMap(Correction(cut, "") for cut in cuts)
    return replace(
        transcript,
        text=moved.apply(text),
        turns=tuple(
            msgspec.structs.replace(
                turn,
                span=moved.span(turn.span),
                words=moved.span(turn.words),
                level=turn.level if turn.kind is TurnKind.HEADING else 0,
            )
            for turn in transcript.turns
        ),
        cues=tuple(
            msgspec.structs.replace(cue, position=moved.start(cue.position))
            for cue in transcript.cues
        ),
    )
