"""Reading a transcript by a recipe: other turns over the same text.

Labels that are none go, and turns are cut where lines begin as the reader says.
"""

from __future__ import annotations

from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.asked import asked_anew
from reader_app.structure.speakers import Cast
from reader_app.transcript.asking import with_answers
from reader_app.transcript.model import Exchange, Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.recipe import BadRecipe, compiled
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import regex

    from reader_app.transcript.recipe import Recipe

    Pattern = regex.Pattern[str]

_with = msgspec.structs.replace
_WINDOW = 120
"""Code points of a line that a pattern sees."""
_SECONDS = 5.0
"""A pattern that takes longer over a whole text is given up."""


class _Cut(msgspec.Struct, frozen=True):
    """A line that begins something: a turn, or a heading that is one line long."""

    start: int
    words: int
    end: int
    name: str | None


def apply(transcript: Transcript, recipe: Recipe) -> Transcript:
    """Return the transcript as the recipe reads it. Raises ``BadRecipe``."""
    if not recipe:
        return transcript
    cuts = _cuts(transcript.text, recipe)
    turns: Iterable[Turn] = transcript.turns
    if not recipe.marks:
        turns = map(_unmarked, turns)
        transcript = replace(transcript, exchanges=())
    refused = {label.casefold().strip() for label in recipe.not_labels}
    turns = _joined(turns, refused)
    cast = _Cast(transcript, cuts)
    if cuts:
        turns = _merged(_cut(turns, cuts, transcript.text, cast), {cut.start for cut in cuts})
    found = _renumbered(transcript, list(turns), cast, refused)
    return asked_anew(found) if recipe.marks else found


class _Cast:
    """The speakers, and those whom the reader's pattern tells."""

    def __init__(self, transcript: Transcript, cuts: Iterable[_Cut]) -> None:
        self._known = transcript.speakers
        self._ids = {label.casefold(): s.id for s in self._known for label in (s.name, *s.labels)}
        names = dict.fromkeys(cut.name for cut in cuts if cut.name)
        self._new = Cast(transcript.title)
        self._new.name(name for name in names if name.casefold() not in self._ids)

    def id_of(self, label: str) -> str:
        """Return the id of who is printed as ``label``."""
        known = self._ids.get(label.casefold()) or self._new.id_of(label)
        return known or self._new.id_of_name(label)

    def speakers(self, used: set[str | None]) -> Iterator[Speaker]:
        """Return everybody, in order; those of the pattern if they are ``used``."""
        yield from self._known
        first = len(self._known)
        new = (s for s in self._new.speakers if s.id in used)
        for place, speaker in enumerate(new, first):
            yield _with(speaker, colour=place)


def _unmarked(turn: Turn) -> Turn:
    is_marked = turn.kind in {TurnKind.QUESTION, TurnKind.ANSWER}
    return _with(turn, kind=TurnKind.SPEECH) if is_marked else turn


def _joined(turns: Iterable[Turn], refused: set[str]) -> Iterator[Turn]:
    """Join turns whose label is none to what is said before."""
    last: Turn | None = None
    for turn in turns:
        if (turn.label or "").casefold() not in refused or not turn.label:
            if last:
                yield last
            last = turn
        elif last and last.kind.is_spoken:
            last = _longer(last, turn.span.end)
        else:
            if last:
                yield last
            last = _with(turn, kind=TurnKind.OTHER, speaker=None, label=None, words=turn.span)
    if last:
        yield last


def _longer(turn: Turn, end: int) -> Turn:
    return _with(turn, span=Span(turn.span.start, end), words=Span(turn.words.start, end))


def _cuts(text: str, recipe: Recipe) -> list[_Cut]:
    """Return the lines that a pattern fits, in order. Raises ``BadRecipe``."""
    speaker = compiled(recipe.speaker_pattern) if recipe.speaker_pattern else None
    heading = compiled(recipe.heading_pattern) if recipe.heading_pattern else None
    if not speaker and not heading:
        return []
    stop = monotonic() + _SECONDS
    try:
        found = (_line_cut(text, line, speaker, heading, stop) for line in _lines(text))
        return [cut for cut in found if cut]
    except TimeoutError:
        raise BadRecipe("The pattern takes too long to be looked for.") from None


def _lines(text: str) -> Iterator[Span]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield Span(start, end)
        start = end + 1


def _line_cut(
    text: str, where: Span, speaker: Pattern | None, heading: Pattern | None, stop: float
) -> _Cut | None:
    start = where.start
    line = text[start : min(where.end, start + _WINDOW)].rstrip()
    if not line:
        return None
    left = max(stop - monotonic(), 0.001)
    if heading and len(where) <= _WINDOW and heading.fullmatch(line, timeout=left):
        return _Cut(start, start, start + len(line), None)
    return _opening(speaker.match(line, timeout=left), line, start) if speaker else None


def _opening(match: regex.Match[str] | None, line: str, start: int) -> _Cut | None:
    if match is None:
        return None
    name = (match[1] or "") if match.re.groups else match[0]
    name = name.strip().rstrip(":：").strip()
    if not name:
        return None
    after = match.end() + len(line[match.end() :]) - len(line[match.end() :].lstrip())
    return _Cut(start, start + after, start + len(line), name)


def _cut(turns: Iterable[Turn], cuts: list[_Cut], text: str, cast: _Cast) -> Iterator[Turn]:
    """Cut turns before each line that begins something."""
    ahead = iter(cuts)
    cut = next(ahead, None)
    for whole in turns:
        rest: Turn | None = whole
        while rest and cut and cut.start < rest.span.end:
            if _ink_end(text, cut.start, cut.end) > rest.span.start:
                before, made, rest = _parts(rest, cut, text, cast)
                yield from (part for part in (before, made if cut.name is None else None) if part)
            cut = next(ahead, None)
        if rest:
            yield rest


def _ink_end(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


def _parts(turn: Turn, cut: _Cut, text: str, cast: _Cast) -> tuple[Turn | None, Turn, Turn | None]:
    """Return what of a turn comes before a cut, the line that is cut, and what comes after.

    The turn that a speaker's line begins is the last of these.
    """
    start = max(turn.span.start, cut.start)
    before_end = turn.span.start + len(text[turn.span.start : start].rstrip())
    before = _shorter(turn, turn.span.start, before_end) if before_end > turn.span.start else None
    if cut.name is None:
        line = Span(start, min(cut.end, turn.span.end))
        heading = _with(
            turn, kind=TurnKind.HEADING, speaker=None, label=None, span=line, words=line, level=1
        )
        after = text[line.end : turn.span.end]
        begin = line.end + len(after) - len(after.lstrip())
        rest = _shorter(turn, begin, turn.span.end) if after.strip() else None
        return before, heading, rest
    made = _with(
        turn,
        kind=turn.kind if turn.kind.is_spoken else TurnKind.SPEECH,
        speaker=cast.id_of(cut.name),
        label=cut.name,
        level=0,
        span=Span(start, turn.span.end),
        words=Span(min(max(cut.words, start), turn.span.end), turn.span.end),
    )
    return before, made, made


def _shorter(turn: Turn, start: int, end: int) -> Turn:
    """Return a part of a turn; only its beginning bears the label."""
    words = min(max(start, turn.words.start), end)
    label = turn.label if start == turn.span.start else None
    return _with(turn, span=Span(start, end), words=Span(words, end), label=label)


def _merged(turns: Iterable[Turn], starts: set[int]) -> Iterator[Turn]:
    """Join paragraphs of nobody to the turn of who speaks, where the pattern told who."""
    last: Turn | None = None
    is_named = False
    for turn in turns:
        is_loose = turn.kind is TurnKind.SPEECH and turn.speaker is None and turn.label is None
        if last and is_named and is_loose:
            last = _longer(last, turn.span.end)
            continue
        if last:
            yield last
        last, is_named = turn, turn.label is not None and turn.span.start in starts
    if last:
        yield last


def _renumbered(
    transcript: Transcript, turns: list[Turn], cast: _Cast, refused: set[str]
) -> Transcript:
    """Return the transcript with these turns; the exchanges name them."""
    numbered = tuple(_with(turn, number=number) for number, turn in enumerate(turns, 1))
    whole = replace(transcript, turns=numbered, exchanges=())
    exchanges = []
    for exchange in transcript.exchanges:
        question = _now(transcript, whole, exchange.question)
        answers = dict.fromkeys(_now(transcript, whole, n) for n in exchange.answers)
        if numbered[question - 1].kind is TurnKind.QUESTION:
            answers.pop(question, None)
            exchanges.append(_asked(exchange, question, tuple(answers), numbered))
    used = {turn.speaker for turn in numbered}
    speakers = tuple(
        _with(s, labels=tuple(one for one in s.labels if one.casefold() not in refused))
        for s in cast.speakers(used)
        if s.id in used or not refused.intersection(map(str.casefold, s.labels))
    )
    kept = {speaker.id for speaker in speakers}
    askers = (e if e.asker in kept else _with(e, asker=None) for e in exchanges)
    return replace(whole, speakers=speakers, exchanges=tuple(askers))


def _now(before: Transcript, after: Transcript, number: int) -> int:
    """Return the number of the turn that stands now where turn ``number`` stood."""
    there = after.turn_at(before.turns[number - 1].span.start)
    return there.number if there else 1


def _asked(
    exchange: Exchange, question: int, answers: tuple[int, ...], turns: tuple[Turn, ...]
) -> Exchange:
    return with_answers(_with(exchange, question=question), answers, turns)


def with_known_speakers(transcript: Transcript, known: Iterable[Speaker]) -> Transcript:
    """Return a new reading in which speakers are those ``known`` by the same printed label.

    So names, parts and colours that the reader has given stay.
    """
    by_label = {label: speaker for speaker in known for label in speaker.labels}
    same: dict[str, Speaker] = {}
    for speaker in transcript.speakers:
        old = next((by_label[one] for one in speaker.labels if one in by_label), None)
        if old and old not in same.values():
            same[speaker.id] = _with(old, labels=speaker.labels)
    ids = {new: old.id for new, old in same.items()}
    turns = tuple(
        _with(t, speaker=ids[t.speaker]) if t.speaker in ids else t for t in transcript.turns
    )
    exchanges = tuple(
        _with(
            e,
            asker=ids.get(e.asker or "", e.asker),
            answerers=tuple(ids.get(one, one) for one in e.answerers),
        )
        for e in transcript.exchanges
    )
    speakers = tuple(same.get(s.id, s) for s in transcript.speakers)
    return replace(transcript, speakers=speakers, turns=turns, exchanges=exchanges)
