"""The convention of one document: which of the lines that could begin a turn do.

It is guessed from the whole: labels that recur are speakers, and what looks like them is one too.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.labels import is_in_capitals, is_plain_name, label_in, without_aside
from reader_app.structure.lone import LoneLabels
from reader_app.structure.opening import Mark as Mark
from reader_app.structure.opening import Opening as Opening
from reader_app.structure.rules import (
    ASKS,
    EXAMINATION,
    EXAMINER,
    LINE,
    LINES,
    MOMENT,
    REST_OF_CLOCK,
)
from reader_app.structure.stamps import milliseconds
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Lines:
    """The lines of a text, sorted by what they could be; openings by what they are.

    A line is known by the position of its first character.
    """

    def __init__(self, text: str, first: int = 0) -> None:
        """Look at ``text`` from position ``first`` on, where a line begins."""
        self.text = text
        self.openings: dict[int, Opening] = {}
        """Lines that begin a turn, in order."""
        self.others: defaultdict[str, dict[int, int]] = defaultdict(dict)
        """The ends of what other lines match, by the group of ``rules.LINE``."""
        self._sort(first)
        convention = _Convention(self)
        seen, self.openings = self.openings, self._joined(convention.settled(), convention.forms)
        self.has_marks = convention.has_marks
        """Whether questions or answers are marked."""
        if self.has_marks:
            self._read_examinations()
        self.boxes: dict[int, int] = {}
        """Headings between two rules, and where they end."""
        self.is_lone = self._read_lone()
        """Whether labels stand alone on their line, without a colon."""
        self.doubtful: list[int] = []
        if not self.is_lone and len(seen) > len(self.openings):
            self.doubtful = [n for n, opening in seen.items() if self._is_refused(n, opening)]
        """Lines that look like an opening, but not like the others."""

    def end(self, line: int) -> int:
        """Return where a line ends; its line end is not part of it."""
        end = self.text.find("\n", line)
        return len(self.text) if end < 0 else end

    def before(self, line: int) -> int:
        """Return the line before ``line``, or -1."""
        return self.text.rfind("\n", 0, line - 1) + 1 if line else -1

    def of(self, line: int) -> str:
        """Return the words of a line."""
        return self.text[line : self.end(line)]

    def is_blank(self, line: int) -> bool:
        """Whether there is no ink in a line."""
        return not self.of(line).strip()

    def follows_blank(self, line: int) -> bool:
        """Whether the line before is blank, or there is none."""
        return line == 0 or self.is_blank(self.before(line))

    def _read_examinations(self) -> None:
        """Put down the headings over the questions of each counsel."""
        if "EXAMINATION" in self.text:
            for match in EXAMINATION.finditer(self.text):
                if match.start() not in self.openings:
                    self.others["heading"][match.start()] = match.end()

    def _read_lone(self) -> bool:
        """Read labels without a colon, where they are more than those with one."""
        lone = LoneLabels(self)
        if len(lone.openings) <= len(self.openings) // 2:
            return False
        self.openings, self.boxes = lone.openings, lone.headings
        self.others["heading"] |= lone.headings
        self.has_marks = any(opening.mark for opening in lone.openings.values())
        return True

    def _is_refused(self, line: int, opening: Opening) -> bool:
        if line in self.openings or line in self.others["segment"] or opening.mark:
            return False
        return opening.fitness == _FIT and self.follows_blank(line)

    def _joined(self, openings: dict[int, Opening], forms: set[str]) -> dict[int, Opening]:
        """Leave out the openings that only cut one speaker's words into segments."""
        if _TAGGED not in forms:
            return openings
        begun = {}
        before: Opening | None = None
        for line, opening in openings.items():
            goes_on = before is not None and before.label == opening.label
            if goes_on and opening.form == _TAGGED and not self.follows_blank(line):
                self.others["segment"][line] = line + opening.words
            else:
                begun[line] = opening
            before = opening
        return begun

    def _sort(self, first: int) -> None:
        openings, alike = self.openings, dict[str, Opening]()
        find, bare = alike.get, _BARE
        if top := LINE.match(self.text, first):
            self._keep(first, top)
        for match in LINES.finditer(self.text, first):
            head, line = match[0], match.start() + 1
            known = find(head)
            if known is not None and match.lastindex not in bare:
                openings[line] = known
                continue
            opening = self._keep(line, match)
            if opening is not None and opening.is_repeatable and not _MAY_BE_CLOCK.search(head):
                alike[head] = opening

    def _keep(self, line: int, match: re.Match[str]) -> Opening | None:
        """Put down what a line could be."""
        group = match.lastgroup or ""
        opening = _READERS[group](line, match) if group in _READERS else None
        if opening is None:
            self.others[group][line] = match.end()
        else:
            self.openings[line] = opening
        return opening


class _Convention:
    """What one document does, told from every line in it that could begin a turn."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._openings = lines.openings
        ids = list(map(id, self._openings.values()))
        alike = Counter(ids)
        distinct = dict(zip(ids, self._openings.values(), strict=True))
        self._counts = [(opening, alike[key]) for key, opening in distinct.items()]
        self._sure = self._sure_labels()
        self._is_small = self._writes_names_small()
        self._mark_forms = self._sound_mark_forms()
        self._label_forms = {
            o.form for o, _ in self._counts if o.label in self._sure and not o.mark
        }
        if not self._sure:
            self._label_forms = self._forms_at_first_sight()

    @property
    def forms(self) -> set[str]:
        """The forms of all that could be an opening."""
        return {opening.form for opening, _ in self._counts}

    @property
    def has_marks(self) -> bool:
        """Whether questions or answers are marked."""
        return bool(self._mark_forms)

    def _forms_at_first_sight(self) -> set[str]:
        """Return the forms of labels in a text too short for any to recur."""
        fit = {n: o for n, o in self._openings.items() if o.fitness == _FIT and not o.mark}
        text = self._lines.text
        is_first = bool(fit) and not text[: min(fit)].strip()
        if is_first or self._mark_forms:
            return {opening.form for opening in fit.values()}
        paragraphs = text.count("\n\n") + 1
        is_dense = len(fit) >= 2 and len(fit) > _DENSE * paragraphs
        return {opening.form for opening in fit.values()} if is_dense else set()

    def settled(self) -> dict[int, Opening]:
        """Return the openings that are."""
        verdicts = {id(opening): self._verdict(opening) for opening, _ in self._counts}
        if all(verdicts.values()):
            return self._openings
        self._learn_habits()
        return {
            line: opening
            for line, opening in self._openings.items()
            if (verdict := verdicts[id(opening)])
            or (verdict is None and self._fits_at(line, opening))
        }

    def _fits_at(self, line: int, opening: Opening) -> bool:
        """Tell whether what could be an opening is one at this place."""
        if opening.mark:
            return self._lines.follows_blank(line)
        return (
            (line >= self._first or self._begins_talk(line, opening))
            and (is_in_capitals(opening.label) or not self._in_capitals)
            and (not self._after_blank or self._lines.follows_blank(line))
        )

    def _begins_talk(self, line: int, opening: Opening) -> bool:
        """Tell a first speaker from a field of the heading, such as ``Place: Old Hall``."""
        above = self._lines.before(line)
        if above in self._lines.others["stamped"] and MOMENT.match(self._lines.of(above)):
            return True
        words = self._lines.of(line)[opening.words :].rstrip()
        return words[-1:] in _SENTENCE_ENDS and (not self._sure or len(words.split()) > 1)

    def _verdict(self, opening: Opening) -> bool | None:
        """Tell whether ``opening`` begins a turn; None where it depends on its place."""
        if opening.mark:
            if opening.form not in self._mark_forms:
                return False
            if opening.form == _NARROW:
                return None if opening.mark is Mark.ASKS else False
            return True
        if opening.label in self._sure:
            return True
        if self._mark_forms and EXAMINER.fullmatch(opening.label):
            return True
        looks_fit = opening.fitness == _FIT or (self._is_small and is_plain_name(opening.label))
        return None if looks_fit and opening.form in self._label_forms else False

    def _sure_labels(self) -> set[str]:
        """Return the labels that recur, in a setting which the document uses throughout."""
        totals: Counter[str] = Counter()
        spoken: Counter[str] = Counter()
        labels = [
            (opening, count)
            for opening, count in self._counts
            if not opening.mark and not EXAMINER.fullmatch(opening.label)
        ]
        for opening, count in labels:
            totals[_name(opening)] += count
            spoken[_name(opening)] += 0 if opening.is_bare else count
        recurring = {
            _name(opening)
            for opening, _ in labels
            if totals[_name(opening)] >= (2 if opening.fitness == _FIT else 3)
        }
        bare = {label for label in recurring if not spoken[label]}
        times = sum(totals[label] for label in recurring)
        if sum(totals[label] for label in bare) < _RARELY * times:
            recurring -= bare
        return {opening.label for opening, _ in labels if _name(opening) in recurring}

    def _writes_names_small(self) -> bool:
        """Tell whether nearly every label that recurs is written small, as in hasty minutes."""
        sure = [(o.label, n) for o, n in self._counts if not o.mark and o.label in self._sure]
        small = [(label, count) for label, count in sure if is_plain_name(label)]
        often = sum(count for _, count in small) >= _MOSTLY * sum(count for _, count in sure)
        return often and len({label for label, _ in small}) >= _FEWEST_SMALL

    def _sound_mark_forms(self) -> set[str]:
        """Return the forms in which this document marks questions."""
        asked: Counter[str] = Counter()
        told: Counter[str] = Counter()
        for opening, count in self._counts:
            if opening.mark:
                (asked if opening.mark is Mark.ASKS else told)[opening.form] += count
        return {
            form
            for form, count in asked.items()
            if form in _COLONS or count + told[form] >= (3 if form == _NARROW else 2)
        }

    def _learn_habits(self) -> None:
        """Learn from the sure labels where the others can stand, and how they are written."""
        sure = [(n, o) for n, o in self._openings.items() if not o.mark and o.label in self._sure]
        most = _MOSTLY * len(sure)
        marked = (line for line, opening in self._openings.items() if opening.mark)
        self._first = sure[0][0] if sure else next(marked, 0)
        blanks = sum(self._lines.follows_blank(line) for line, _ in sure)
        capitals = sum(is_in_capitals(opening.label) for _, opening in sure)
        self._after_blank = bool(sure) and blanks >= most
        self._in_capitals = bool(sure) and capitals >= most


def _name(opening: Opening) -> str:
    """Return what recurs of a label: ``Ida Berg (ABC)`` may be ``Ida Berg`` from then on."""
    return without_aside(opening.label) if opening.fitness == _FIT else opening.label


def _labelled(line: int, match: re.Match[str], begin: int | None = None) -> Opening | None:
    """Take apart ``Name: words`` or ``Name  0:21`` from ``begin`` on."""
    begin = line if begin is None else begin
    text, end = match.string, match.end()
    rest = REST_OF_CLOCK.match(text, end) if _MAY_BE_CLOCK.search(text, begin, end) else None
    label = label_in(text[begin:end], is_stamped=rest is not None)
    if label is None or not label.fitness:
        return None
    end = rest.end() if rest else end
    time = milliseconds(text[begin + label.start + len(label.text) : end])
    is_bare = _is_line_end(text, end)
    form = ("strong" if label.is_strong else "plain") + (" clock" if rest else "")
    return Opening(
        _indent(text[line:end]),
        begin - line + label.start,
        end - line,
        label.text,
        f"{form} bare" if is_bare else form,
        label.fitness,
        time=time,
        is_bare=is_bare,
    )


def _stamped(line: int, match: re.Match[str]) -> Opening | None:
    """Take apart ``[0:21] Name: words``."""
    if not match["later"]:
        return None
    opening = _labelled(line, match, match.start("later"))
    time = milliseconds(match.string[line : match.start("later")])
    return opening and msgspec.structs.replace(opening, time=time, form="stamped")


def _tagged(line: int, match: re.Match[str]) -> Opening:
    """Take apart ``[Name] [0:21] words``."""
    time = milliseconds(match.string[match.end("tag") : match.end()])
    start = match.start("tag") - line
    is_bare = _is_line_end(match.string, match.end())
    return Opening(
        start - 1, start, match.end() - line, match["tag"], _TAGGED, time=time, is_bare=is_bare
    )


def _marked(line: int, match: re.Match[str]) -> Opening:
    """Take apart ``Q1: words`` and the like."""
    after = match["after"]
    asks = ASKS.match(match["mark"]) is not None
    return Opening(
        _indent(match.string[line : match.end()]),
        match.start("mark") - line,
        match.end() - line,
        match["mark"],
        after.strip() or (_NARROW if after == " " else "wide"),
        mark=Mark.ASKS if asks else Mark.TELLS,
        kind=TurnKind.QUESTION if asks else TurnKind.SPEECH,
        is_bare=_is_line_end(match.string, match.end()),
    )


def _is_line_end(text: str, position: int) -> bool:
    return position == len(text) or text[position] == "\n"


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


_MAY_BE_CLOCK = re.compile(r"\d:\Z")
_NARROW = "narrow"
_TAGGED = "tagged"
_COLONS = frozenset(":：")
_SENTENCE_ENDS = frozenset('.?!…。？！"”»')
_MOSTLY = 0.9
_FEWEST_SMALL = 3
_RARELY = 0.3
_DENSE = 0.3
_FIT = 2
_BARE = frozenset({LINE.groupindex["ask_bare"], LINE.groupindex["colon_bare"]})
_READERS: Mapping[str, Callable[[int, re.Match[str]], Opening | None]] = {
    "colon": _labelled,
    "colon_bare": _labelled,
    "stamped": _stamped,
    "tagged": _tagged,
    "ask": _marked,
    "ask_bare": _marked,
}
