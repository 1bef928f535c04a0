"""Paragraphs whose words say who speaks: written as a plain text, and read by its conventions.

Headings and bold labels are marked for the reading as Markdown marks them; afterwards the marks are
taken out again, and every layer with them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.documents._times import clock
from reader_app.structure.reading import structure
from reader_app.transcript.model import Cue, Transcript, Turn, TurnKind, Unread
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from reader_app.formats.documents._blocks import About, Paragraph

_LONGEST_LABEL = 120
_SPACED = 0.2
"""Share of empty paragraphs above which it is they that part the others."""
_TIME = re.compile(r"[\s\[(]*\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\s\])]*")
_AFTER_LABEL = re.compile(r"\s{0,9}[\[(]?\d{1,3}:\d{2}")


def read_text(
    paragraphs: Sequence[Paragraph],
    source_name: str,
    format_name: str,
    about: About,
    unread: Sequence[Unread] = (),
) -> Transcript:
    """Return the transcript that the words of ``paragraphs`` make."""
    written = _Written(paragraphs, frozenset())
    found = structure(written.text, source_name, format_name)
    if over := written.headings_over(found):
        written = _Written(paragraphs, over)
        found = structure(written.text, source_name, format_name)
    title = about.title if found.title == source_name.rpartition(".")[0] else ""
    clean = _spoken(_unmarked(found, written.marks))
    return replace(
        clean,
        title=title or clean.title,
        language=about.language or clean.language,
        metadata={**about.metadata, **clean.metadata},
        cues=_with_times(clean, written.times, written.marks),
        unread=(*unread, *clean.unread),
    )


class _Written:
    """The text that paragraphs make, and what was put into it."""

    def __init__(self, paragraphs: Sequence[Paragraph], over: Set[int]) -> None:
        """Write ``paragraphs``; those whose numbers are in ``over`` are headings."""
        self._parts: list[str] = []
        self._length = 0
        self.marks: list[tuple[int, int]] = []
        """Where each mark stands, and how long it is."""
        self.times: list[tuple[int, int]] = []
        """Where a time stands by itself, and its milliseconds."""
        inked = [n for n, p in enumerate(paragraphs) if p.text]
        paragraphs = paragraphs[inked[0] : inked[-1] + 1] if inked else []
        is_spaced = len(paragraphs) - len(inked) >= _SPACED * len(paragraphs)
        joint = "\n" if is_spaced else "\n\n"
        self._shown = [p for p in paragraphs if p.text or is_spaced]
        self._starts: list[int] = []
        for number, paragraph in enumerate(self._shown):
            if number:
                self._write(joint)
            self._starts.append(self._length)
            self._paragraph(paragraph, number in over)
        self.text = "".join(self._parts)

    def headings_over(self, found: Transcript) -> set[int]:
        """Return which headings stand between the turns found; others are part of a speech."""
        begun = {turn.span.start for turn in found.turns if turn.label}
        over: set[int] = set()
        is_before_turn = not begun
        for number in range(len(self._shown) - 1, -1, -1):
            paragraph, start = self._shown[number], self._starts[number]
            if not paragraph.text:
                continue
            is_heading = paragraph.level and "\n" not in paragraph.text
            if not is_heading:
                is_time = _TIME.fullmatch(paragraph.text) is not None
                is_before_turn = not begun or start in begun or (is_time and is_before_turn)
            elif (is_before_turn or start < min(begun)) and not _TIME.fullmatch(paragraph.text):
                over.add(number)
        return over

    def _write(self, words: str, *, is_mark: bool = False) -> None:
        if is_mark:
            self.marks.append((self._length, len(words)))
        self._parts.append(words)
        self._length += len(words)

    def _paragraph(self, paragraph: Paragraph, is_heading: bool) -> None:
        text = paragraph.text
        if _TIME.fullmatch(text):
            self.times.append((self._length, round(1000 * (clock(text.strip(" \t[(")) or 0))))
        elif is_heading:
            self._write("#" * min(paragraph.level, 6) + " ", is_mark=True)
        elif lead := _label_lead(paragraph):
            self._write("**", is_mark=True)
            self._write(text[:lead])
            self._write("**", is_mark=True)
            text = text[lead:]
        self._write(text)


def _spoken(transcript: Transcript) -> Transcript:
    """Take what stands under headings as spoken, where nobody is named and all would be silent."""
    if any(turn.kind.is_spoken for turn in transcript.turns):
        return transcript
    turns = (
        msgspec.structs.replace(turn, kind=TurnKind.SPEECH) if turn.kind is TurnKind.OTHER else turn
        for turn in transcript.turns
    )
    return replace(transcript, turns=tuple(turns))


def _label_lead(paragraph: Paragraph) -> int:
    """Return how long the label is with which a paragraph begins in its own look, or 0."""
    text = paragraph.text
    lead = len(text[: paragraph.lead].rstrip())
    label = text[:lead]
    if not 0 < lead <= _LONGEST_LABEL or "\n" in label or "*" in label or ":" in label[:-1]:
        return 0
    after = text[lead:]
    if label.endswith((":", "：")):
        return lead
    is_label = after.startswith((":", "：")) or _AFTER_LABEL.match(after) is not None
    return lead if is_label else 0


# -- taking the marks out -------------------------------------------------------------------------


class _Map:
    """Positions of the text with marks to those of the text without."""

    def __init__(self, marks: Sequence[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in marks]
        self._lengths = [length for _, length in marks]
        self._before = [0, *accumulate(self._lengths)]

    def position(self, old: int) -> int:
        index = bisect_left(self._starts, old)
        if index and old < self._starts[index - 1] + self._lengths[index - 1]:
            return self._starts[index - 1] - self._before[index - 1]
        return old - self._before[index]

    def span(self, old: Span) -> Span:
        return Span(self.position(old.start), self.position(old.end))


def _unmarked(transcript: Transcript, marks: Sequence[tuple[int, int]]) -> Transcript:
    """Return ``transcript`` without the marks."""
    if not marks:
        return transcript
    to = _Map(marks)
    return replace(
        transcript,
        text=_without(transcript.text, marks),
        turns=tuple(_moved(turn, to) for turn in transcript.turns),
        cues=tuple(Cue(to.position(cue.position), cue.time) for cue in transcript.cues),
        unread=tuple(
            Unread(line.line, line.text.replace("**", ""), line.why) for line in transcript.unread
        ),
    )


def _moved(turn: Turn, to: _Map) -> Turn:
    return msgspec.structs.replace(turn, span=to.span(turn.span), words=to.span(turn.words))


def _without(text: str, marks: Iterable[tuple[int, int]]) -> str:
    parts: list[str] = []
    end = 0
    for start, length in marks:
        parts.append(text[end:start])
        end = start + length
    return "".join([*parts, text[end:]])


def _with_times(
    transcript: Transcript, times: Sequence[tuple[int, int]], marks: Sequence[tuple[int, int]]
) -> tuple[Cue, ...]:
    """Return the cues, with one for the turn after each time that stands by itself."""
    to = _Map(marks)
    starts = [turn.span.start for turn in transcript.turns if turn.kind.is_spoken]
    cues = {cue.position: cue for cue in transcript.cues}
    for old, time in times:
        index = bisect_left(starts, to.position(old))
        if index < len(starts):
            cues.setdefault(starts[index], Cue(starts[index], time))
    return tuple(sorted(cues.values()))
