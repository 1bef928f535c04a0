"""What one shown line of the text is: whose, which part is label, how much space goes above."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

import msgspec

from reader_app.transcript.model import Turn, TurnKind
from reader_app.transcript.span import Span
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript


class Above(Enum):
    """The space above a line."""

    NONE = "none"
    PARAGRAPH = "paragraph"
    TURN = "turn"


class Paragraph(msgspec.Struct, frozen=True):
    """One line of the text, or a piece of a very long one."""

    span: Span
    text: str
    turn: Turn | None
    """The turn it belongs to; None for what lies in no turn."""
    opens: bool
    """Whether its turn begins with it."""
    label: int
    """How many code points at its beginning are the printed label with its punctuation.

    A label may go on in the next lines: who asks on one, ``Q1:`` on another.
    """
    above: Above
    after_blank: bool
    """Whether an empty line comes before it."""
    is_blank: bool
    is_between: bool
    """Whether a part of the label comes before it, and no word of the turn."""

    @property
    def kind(self) -> TurnKind:
        """The kind of its turn."""
        return self.turn.kind if self.turn else TurnKind.OTHER


def paragraph(transcript: Transcript, span: Span) -> Paragraph:
    """Return what the line of ``transcript`` at ``span`` is."""
    text = span.of(transcript.text)
    is_blank = not text.strip()
    turn = transcript.turn_at(max(span.start, span.end - 1))
    if turn and turn.span.end <= span.start:
        turn = None
    opens = turn is not None and not is_blank and span.start <= turn.span.start <= span.end
    label = _label_length(turn, span) if turn and turn.label and not is_blank else 0
    is_between = turn is not None and turn.span.start < span.start <= turn.words.start
    after_blank = _is_after_blank(transcript.text, span.start)
    above = Above.NONE
    if not is_between and (opens or after_blank):
        is_list = turn is not None and _goes_on(transcript, turn)
        above = Above.TURN if opens and not is_list else Above.PARAGRAPH
    return Paragraph(span, text, turn, opens, label, above, after_blank, is_blank, is_between)


def _goes_on(transcript: Transcript, turn: Turn) -> bool:
    """Tell whether a turn nobody speaks follows one like it: names of those present, say."""
    if turn.kind is not TurnKind.OTHER or turn.number < 2:
        return False
    return transcript.turn(turn.number - 1).kind is TurnKind.OTHER


def _label_length(turn: Turn, span: Span) -> int:
    return max(0, min(turn.words.start, span.end) - span.start)


def _is_after_blank(text: str, start: int) -> bool:
    """Tell whether the line before ``start`` is empty; nothing is before a piece of a long line."""
    if start == 0 or text[start - 1] not in "\n\r":
        return False
    before = text.rfind("\n", 0, start - 1) + 1
    return not text[before:start].strip()


def aside(transcript: Transcript, turn: Turn) -> tuple[str, str]:
    """Return what stands beside a printed label: a name it does not give, and what is done.

    Either may be empty. Where no label is printed, both are.
    """
    if not turn.label:
        return "", ""
    printed = transcript.text[turn.span.start : turn.words.start]
    speaker = transcript.speaker_of(turn)
    return _missing_name(printed, speaker.name) if speaker else "", deed(transcript, turn)


def deed(transcript: Transcript, turn: Turn) -> str:
    """Return what is done in a turn, or the role of who speaks; empty where neither is known."""
    done = ""
    if turn.kind is TurnKind.QUESTION:
        done = translated("asks", "Pane")
    elif turn.kind is TurnKind.ANSWER:
        done = translated("answers", "Pane")
    speaker = transcript.speaker_of(turn)
    return done or (speaker.role if speaker else "") or ""


def _missing_name(printed: str, name: str) -> str:
    """Return ``name`` where the printed label has no word of it, as ``A`` or ``Q1`` have not."""
    printed, known = printed.casefold(), name.casefold()
    is_there = known in printed or _words(printed) & _words(known)
    return "" if is_there else name


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name))
