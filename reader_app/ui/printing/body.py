"""The words of the transcript as blocks: labels, paragraphs, headings, stage directions."""

from __future__ import annotations

import re
from collections import defaultdict
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING

from pygments.token import Comment, Generic, Literal, String, is_token_subtype

from reader_app.structure.lexer import line_tokens
from reader_app.transcript.model import TurnKind
from reader_app.transcript.span import Span
from reader_app.ui.pane.flow import begun_within_lines, wrapped_at
from reader_app.ui.pane.inking import LABEL_MARKS, label_range
from reader_app.ui.pane.paragraphs import Above, Paragraph, aside, paragraph
from reader_app.ui.printing.blocks import GAP, Block, Ink, Run, Style, joined
from reader_app.ui.printing.passage import Passage, passage
from reader_app.ui.wording.names import short_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pygments.token import _TokenType

    from reader_app.annotation.lens import Narrowed
    from reader_app.transcript.model import Transcript, Turn
    from reader_app.ui.printing.numbering import Numbering
    from reader_app.ui.printing.passage import Change

_LINE_END = re.compile(r"[\n\r]")
_HASHES = re.compile(r"\s*#{1,6}\s+|\s+#+\s*$")
_ORNAMENT = re.compile(r"[\W_]+")
_RULED = re.compile(r"\s*(?:[-=_*─━—―~·・]\s*){3,}")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_ENDED = re.compile(r"[.!?…。！？:：;]\W*\d*$")
"""How a paragraph ends whose next line begins another one."""
_ONE_LINE = 80
"""Code points that certainly fill a line."""
_BULLET = re.compile(r"\s*(?:[-*+•–]|\w{1,3}[.)])\s")
_SIGNS = re.compile(r"[*_`]+")
_STYLES = {
    TurnKind.HEADING: Style.HEADING,
    TurnKind.STAGE: Style.STAGE,
    TurnKind.OTHER: Style.OTHER,
}
_INKS: tuple[tuple[_TokenType, Ink], ...] = (
    (Comment, Ink.STAGE),
    (Literal.Date, Ink.QUIET),
    (Generic.Strong, Ink.STRONG),
    (Generic.Emph, Ink.EMPHASIS),
    (String.Backtick, Ink.CODE),
)
_SIGNED = (Ink.STRONG, Ink.EMPHASIS, Ink.CODE)
_HEADING_ABOVE = (1.0, 1.6, 1.3, 1.0)
_BRIEF = 140
"""Code points of a middling turn; where it has fewer, labels stand before the words, not above."""
_SAMPLE = 400
_TURN_ABOVE, _PARAGRAPH_ABOVE, _STAGE_ABOVE = 0.6, 0.35, 0.5
_RULE_ABOVE, _LIST_ABOVE = 0.7, 0.12

_OMISSION = Block(Style.OTHER, Passage("…"), above=_TURN_ABOVE, keeps=True, is_ragged=True)


class Body:
    """Turns one transcript into blocks, from its first line to its last."""

    def __init__(
        self,
        transcript: Transcript,
        numbering: Numbering,
        skipped: Collection[str] = (),
        narrowed: Narrowed | None = None,
    ) -> None:
        self._transcript = transcript
        self._narrowed = narrowed
        self._has_gap = False
        """Whether something was left out, which the lens does not take."""
        self._numbering = numbering
        self._skipped = frozenset(skipped)
        """Lines before the first word that is spoken which the title page has already."""
        self._introduced: set[str] = set()
        self._has_lines = any(place.line for place in transcript.pages)
        """Whether printed lines are cited, which then stay as they are."""
        self._ambiguous = _ambiguous_labels(transcript)
        self._runs_in = _is_brief(transcript)
        self._has_spoken = False
        self._last: Block | None = None
        self._label_kept: Block | None = None
        self._was_ruled = False
        """Whether a line of dashes or the like, which is not printed, comes before."""
        self._has_escapes = "markdown" in transcript.format.casefold()

    def blocks(self) -> Iterator[Block]:
        """Give the blocks in reading order."""
        for span in _lines(self._transcript):
            line = paragraph(self._transcript, span)
            if line.is_blank or self._is_said_already(line) or self._is_left_out(line):
                continue
            if self._has_gap:
                self._has_gap = False
                yield _OMISSION
            for block in self._of_line(line):
                for made in self._run_in(block) if self._runs_in else (block,):
                    self._last = made
                    yield made
        yield from (self._label_kept,) if self._label_kept else ()

    def _run_in(self, block: Block) -> Iterator[Block]:
        """Put a label before the words it opens, on their own line."""
        label, self._label_kept = self._label_kept, None
        if block.style is Style.LABEL:
            self._label_kept = joined(label, block) if label else block
        elif label and block.style is Style.TEXT:
            yield joined(label, block)
        else:
            yield from (label, block) if label else (block,)

    def _is_left_out(self, line: Paragraph) -> bool:
        if self._narrowed is None:
            return False
        is_taken = line.turn is not None and line.turn.number in self._narrowed.turns
        self._has_gap = self._has_gap or not is_taken
        return not is_taken

    def _is_said_already(self, line: Paragraph) -> bool:
        self._has_spoken = self._has_spoken or line.kind.is_spoken
        if self._has_spoken or any(self._numbering.within(line.span.start, line.span.end)):
            return False
        return plain(line.text) in self._skipped

    def _of_line(self, line: Paragraph) -> Iterator[Block]:
        if line.label and line.turn:
            yield self._label(line, line.turn)
        elif line.turn and self._is_unlabelled(line, line.turn):
            yield self._name(line.turn)
        rest = Span(line.span.start + line.label, line.span.end).inked(self._transcript.text)
        if _RULED.fullmatch(rest.of(self._transcript.text)):
            self._was_ruled = True
        elif rest and not (line.kind is TurnKind.HEADING and _ORNAMENT.fullmatch(line.text)):
            yield self._words(line, rest)
            self._was_ruled = False

    # -- labels -----------------------------------------------------------------------------------

    def _label(self, line: Paragraph, turn: Turn) -> Block:
        """Return the printed label, with what stands beside it on a screen."""
        begin = line.span.start
        whole = Span(begin, begin + line.label).inked(self._transcript.text)
        low, high = (begin + place for place in label_range(line))
        changes: list[Change] = [
            (begin + found.start(), begin + found.end(), "")
            for found in LABEL_MARKS.finditer(line.text[: line.label])
            if begin + found.end() <= low or begin + found.start() >= high
        ]
        made = passage(self._transcript.text, whole, changes)
        speaker = self._transcript.speaker_of(turn)
        runs = [Run(0, len(made.text), Ink.QUIET)]
        if name := made.shown(low, high):
            made = _in_capitals(made, *name)
            runs.append(Run(*name, Ink.NAME, speaker.colour if speaker else None))
        made, runs = self._beside(made, runs, line, turn)
        return Block(
            Style.LABEL,
            made,
            tuple(runs),
            above=_TURN_ABOVE if line.opens else 0.0,
            keeps=True,
            is_ragged=True,
            start=whole.start,
            end=whole.end,
            turn=turn.number if line.opens else 0,
        )

    def _is_unlabelled(self, line: Paragraph, turn: Turn) -> bool:
        """Tell whether somebody who is named begins to speak without a printed label."""
        is_spoken = line.opens and not turn.label and turn.kind.is_spoken
        return is_spoken and self._transcript.speaker_of(turn) is not None

    def _name(self, turn: Turn) -> Block:
        """Return who speaks, as it stands over the words on a screen."""
        speaker = self._transcript.speaker_of(turn)
        name = short_name(speaker).upper() if speaker else ""
        runs = (Run(0, len(name), Ink.NAME, speaker.colour if speaker else None),)
        above, number = _TURN_ABOVE, turn.number
        return Block(Style.LABEL, Passage(name), runs, above=above, keeps=True, turn=number)

    def _beside(
        self, made: Passage, runs: list[Run], line: Paragraph, turn: Turn
    ) -> tuple[Passage, list[Run]]:
        """Add the name a bare label stands for, and at first mention what its bearer is."""
        speaker = self._transcript.speaker_of(turn)
        if not line.opens or speaker is None:
            return made, runs
        text = made.text
        name, _deed = aside(self._transcript, turn)
        is_new = speaker.id not in self._introduced
        if name and (is_new or turn.label in self._ambiguous):
            name = name.upper()
            runs.append(Run(len(text) + 1, len(text) + 1 + len(name), Ink.NAME, speaker.colour))
            text += GAP + name
        if speaker.role and is_new and speaker.role != speaker.name:
            runs.append(Run(len(text) + 1, len(text) + 1 + len(speaker.role), Ink.ROLE))
            text += GAP + speaker.role
        self._introduced.add(speaker.id)
        return Passage(text, made.pieces), runs

    # -- words ------------------------------------------------------------------------------------

    def _words(self, line: Paragraph, span: Span) -> Block:
        style = _STYLES.get(line.kind, Style.TEXT) if line.turn else Style.OTHER
        stretches = list(_stretches(line, span))
        changes = [change for each in stretches for change in each.changes]
        if style is Style.HEADING:
            changes += _found(_HASHES, line)
        if self._has_escapes:
            changes += _found(_ESCAPE, line)
        references = list(self._numbering.within(span.start, span.end))
        changes += [(each.position, each.position, each.words) for each in references]
        made = passage(self._transcript.text, span, changes)
        runs = [
            Run(*place, each.ink)
            for each in stretches
            if (place := made.shown(each.start, each.end))
        ]
        for each in references:
            before = made.shown(span.start, each.position)
            begin = before[1] if before else 0
            runs.append(Run(begin, begin + len(each.words), Ink.NUMBER, each.colour))
        above, is_indented = self._space(line, style)
        return Block(
            style,
            made,
            tuple(runs),
            above=max(above, _RULE_ABOVE) if self._was_ruled else above,
            keeps=style is Style.HEADING,
            is_indented=is_indented,
            is_ragged=self._has_lines or style is not Style.TEXT,
            level=max(1, line.turn.level) if line.turn else 1,
            start=span.start,
            end=span.end,
            turn=self._number(line),
        )

    def _number(self, line: Paragraph) -> int:
        """Return the number of the turn that begins with a line, unless it stands by its label."""
        if line.turn is None or not line.opens or line.label:
            return 0
        return 0 if self._is_unlabelled(line, line.turn) else line.turn.number

    def _space(self, line: Paragraph, style: Style) -> tuple[float, bool]:
        """Return the space above, and whether the first line is set in."""
        if style is Style.HEADING:
            level = min(line.turn.level if line.turn else 1, len(_HEADING_ABOVE) - 1)
            return _HEADING_ABOVE[max(1, level)] if line.opens else 0.0, False
        last = self._last.style if self._last else None
        if last is Style.LABEL:
            return 0.0, False
        if style is Style.STAGE or last is Style.STAGE:
            return _STAGE_ABOVE, False
        if line.above is Above.TURN:
            return _TURN_ABOVE, False
        if style is Style.TEXT and not line.opens and not self._has_lines:
            return 0.0, last is Style.TEXT and (line.after_blank or self._is_new(line))
        if style is last is Style.OTHER:
            return _LIST_ABOVE if line.after_blank else 0.0, False
        return _PARAGRAPH_ABOVE if line.after_blank else 0.0, False

    def _is_new(self, line: Paragraph) -> bool:
        """Tell whether a line right under the last one looks like a paragraph of its own."""
        before = self._last.passage.text if self._last else ""
        is_whole = len(before) > _ONE_LINE and _ENDED.search(before) is not None
        return is_whole and not _BULLET.match(line.text)


class _Stretch:
    """What the lexer sees in a line, in code points of the transcript."""

    def __init__(self, start: int, end: int, ink: Ink, text: str) -> None:
        self.start, self.end, self.ink = start, end, ink
        self.changes: list[Change] = []
        signs = _SIGNS.match(text) if ink in _SIGNED else None
        if signs and text.endswith(signs[0][::-1]) and len(text) > 2 * len(signs[0]):
            length = len(signs[0])
            self.changes = [(start, start + length, ""), (end - length, end, "")]


def _stretches(line: Paragraph, span: Span) -> Iterator[_Stretch]:
    if line.kind in {TurnKind.HEADING, TurnKind.STAGE}:
        return
    begin = line.span.start
    for start, end, token in line_tokens(line.text, line.kind, line.label):
        ink = next((ink for type_, ink in _INKS if is_token_subtype(token, type_)), None)
        start, end = max(begin + start, span.start), min(begin + end, span.end)
        if ink and start < end:
            yield _Stretch(start, end, ink, line.text[start - begin : end - begin])


def _lines(transcript: Transcript) -> Iterator[Span]:
    """Give the lines, those that go on in the next one joined, and cut where a turn begins."""
    wrapped = frozenset(wrapped_at(transcript))
    ends = [found.span() for found in _LINE_END.finditer(transcript.text)]
    cuts = [(place, place) for place in begun_within_lines(transcript)]
    start = 0
    for end, next_start in merge((edge for edge in ends if edge[0] not in wrapped), cuts):
        yield Span(start, end)
        start = next_start
    yield Span(start, len(transcript.text))


def _in_capitals(made: Passage, start: int, end: int) -> Passage:
    """Set a name in capitals, where that keeps every place."""
    capital = made.text[start:end].upper()
    if len(capital) != end - start:
        return made
    return Passage(made.text[:start] + capital + made.text[end:], made.pieces)


def _found(marks: re.Pattern[str], line: Paragraph) -> list[Change]:
    """Return what leaves the marks out that a line has of a kind."""
    begin = line.span.start
    return [(begin + f.start(), begin + f.end(), "") for f in marks.finditer(line.text)]


def plain(words: str) -> str:
    """Return words for comparing: without marks, blanks and letter case."""
    return " ".join(words.strip("*_#= \t\n").casefold().split())


def _is_brief(transcript: Transcript) -> bool:
    """Tell whether most turns are so short that a line of its own for each label is a waste."""
    spoken = (turn for turn in transcript.turns if turn.kind.is_spoken)
    lengths = sorted(len(turn.words) for turn in islice(spoken, _SAMPLE))
    return bool(lengths) and lengths[len(lengths) // 2] < _BRIEF


def _ambiguous_labels(transcript: Transcript) -> frozenset[str]:
    """Return the labels that stand for more than one: ``A`` for all who answer."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for turn in transcript.turns:
        if turn.label and turn.speaker:
            bearers[turn.label].add(turn.speaker)
    return frozenset(label for label, speakers in bearers.items() if len(speakers) > 1)
