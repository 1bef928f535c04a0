"""What was found of an article's quotations, as Markdown and as plain values."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader_app.exports.commonmark import escape_line
from reader_app.quoting.verdict import State
from reader_app.quoting.words import MASK
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.quoting.verdict import Change, Place, Verdict

Stretch = tuple[str, "Change | None"]


def stretches(verdict: Verdict) -> list[Stretch]:
    """Return the words of a quotation in order, those that differ each with their difference."""
    quotation = verdict.quotation
    found: list[Stretch] = []
    at = quotation.offset
    for change in sorted(verdict.changes, key=lambda change: change.place):
        place = change.place
        if place.start < at:
            continue
        found.append((_between(verdict, at, place.start), None))
        found.append((change.quoted, change))
        at = place.end
    found.append((_between(verdict, at, quotation.offset + len(quotation.words.text)), None))
    return [(words, change) for words, change in found if words or change]


def _between(verdict: Verdict, start: int, end: int) -> str:
    """Return a part of a quotation, its white space as single spaces, also at both ends."""
    offset = verdict.quotation.offset
    part = Span(start - offset, end - offset).of(verdict.quotation.printed).replace(MASK, "")
    words = " ".join(part.split())
    if not words:
        return " " if part else ""
    return f"{' ' * part[0].isspace()}{words}{' ' * part[-1].isspace()}"


def marked_words(verdict: Verdict) -> str:
    """Return a quotation in which ``{+…+}`` is quoted and ``[-…-]`` is said instead."""
    return "".join(
        words if change is None else _marked(change) for words, change in stretches(verdict)
    )


def _marked(change: Change) -> str:
    said = f"[-{change.said}-]" if change.said else ""
    quoted = f"{{+{change.quoted}+}}" if change.quoted else ""
    is_gap = not change.quoted
    return f" {said}" if is_gap else f"{said}{quoted}"


def remarks(verdict: Verdict) -> list[str]:
    """Return what is to be said of a quotation, the gravest first."""
    found = [_told(change) for change in verdict.gravest] if verdict.places else []
    if verdict.state is State.NOT_FOUND and verdict.place:
        found = [f"nearest: “{verdict.place.words}”"]
    if verdict.named:
        who = " and ".join(verdict.place.speakers) if verdict.place else ""
        found.append(f"said by {who} in the transcript, not by {verdict.named}")
    found += verdict.cautions
    if verdict.times > 1:
        found.append(f"found {verdict.times} times")
    if verdict.quotation.is_short:
        found.append("short")
    return found


def _told(change: Change) -> str:
    if not change.said:
        return f"{change.kind}: “{change.quoted}” is not said"
    if not change.quoted:
        return f"{change.kind}: “{change.said}” is left out"
    return f"{change.kind}: “{change.quoted}”, said “{change.said}”"


def counts(verdicts: Sequence[Verdict]) -> str:
    """Return ``3 exact, 1 differing, 0 not found``."""
    found = Counter(verdict.state for verdict in verdicts)
    return ", ".join(f"{found[state]} {state}" for state in State)


def as_markdown(verdicts: Sequence[Verdict], title: str = "") -> str:
    """Return a report to be kept beside the article."""
    blocks = [f"# Quotes of {escape_line(title)}" if title else "# Quotes"]
    blocks.append(f"{len(verdicts)} quotes: {counts(verdicts)}")
    for number, verdict in enumerate(verdicts, 1):
        words = "".join(
            escape_line_within(words) if change is None else _emphasised(change)
            for words, change in stretches(verdict)
        )
        lines = [f"{number}. **{verdict.state}** “{words.strip()}”"]
        if verdict.place and verdict.state is not State.NOT_FOUND:
            lines.append(f"   — {escape_line(place_line(verdict.place))}")
        lines += [f"   - {escape_line(remark)}" for remark in remarks(verdict)]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def escape_line_within(words: str) -> str:
    """Return words for the middle of a line, with the spaces at their ends."""
    inner = escape_line(words)
    if not inner:
        return " " if words else ""
    return f"{' ' * words[0].isspace()}{inner}{' ' * words[-1].isspace()}"


def _emphasised(change: Change) -> str:
    """Return a difference as words struck out, which are said, and strong ones, quoted."""
    said = f"~~{escape_line(change.said)}~~" if change.said else ""
    quoted = f"**{escape_line(change.quoted)}**" if change.quoted else ""
    return f" {said}" if not quoted else " ".join(part for part in (said, quoted) if part)


def place_line(place: Place) -> str:
    """Return who says it, in what, and where."""
    parts = (", ".join(place.speakers), place.title, place.date, place.address)
    return ", ".join(part for part in parts if part)


def as_values(verdicts: Sequence[Verdict]) -> list[dict[str, object]]:
    """Return the verdicts as plain values; positions are code points."""
    return [
        {
            "quote": verdict.quotation.text,
            "start": verdict.quotation.span.start,
            "end": verdict.quotation.span.end,
            "state": verdict.state.value,
            "short": verdict.quotation.is_short,
            "block": verdict.quotation.is_block,
            "times": verdict.times,
            "places": [_place(place) for place in verdict.places],
            "changes": [_change(change) for change in verdict.gravest],
            "cautions": [caution.value for caution in verdict.cautions],
            "named_instead": verdict.named or None,
        }
        for verdict in verdicts
    ]


def _place(place: Place) -> dict[str, object]:
    return {
        "transcript": place.transcript,
        "title": place.title,
        "date": place.date,
        "start": place.span.start,
        "end": place.span.end,
        "words": place.words,
        "address": place.address,
        "speakers": list(place.speakers),
    }


def _change(change: Change) -> dict[str, object]:
    return {
        "kind": change.kind.value,
        "quoted": change.quoted,
        "said": change.said,
        "start": change.place.start,
        "end": change.place.end,
    }
