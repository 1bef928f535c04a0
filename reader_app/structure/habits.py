"""What one document does: which lines that could begin a turn do, told from all of them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reader_app.structure.inline import MOMENT
from reader_app.structure.labels import (
    is_in_capitals,
    is_plain_name,
    is_titled,
    is_voice,
    without_aside,
)
from reader_app.structure.opening import INK, NARROW, Mark
from reader_app.structure.rules import EXAMINER

if TYPE_CHECKING:
    from reader_app.structure.convention import Lines
    from reader_app.structure.opening import Opening

FIT = 2
"""The fitness of a label that is one at first sight."""


class Habits:
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
        fit = {n: o for n, o in self._openings.items() if o.fitness == FIT and not o.mark}
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
            and (not self._after_blank or self._stands_free(line))
        )

    def _stands_free(self, line: int) -> bool:
        """Whether what is above a line is at an end: blank, nobody's words, or a whole turn."""
        if self._lines.follows_blank(line):
            return True
        above = self._lines.before(line)
        if any(above in self._lines.others[group] for group in _LOOSE):
            return True
        if above in self._lines.others["stamped"]:
            return MOMENT.match(self._lines.of(above)) is not None
        turn = self._openings.get(above)
        is_turn = (
            turn is not None and not turn.is_bare and bool(turn.mark or turn.label in self._sure)
        )
        return is_turn and self._lines.of(above).rstrip()[-1:] in _SENTENCE_ENDS

    def _begins_talk(self, line: int, opening: Opening) -> bool:
        """Tell a first speaker from a field of the heading, such as ``Place: Old Hall``."""
        above = self._lines.before(line)
        if above in self._lines.others["stamped"] and MOMENT.match(self._lines.of(above)):
            return True
        if self._sure and self._is_known(line, opening.label):
            return True
        said = self._said(line, opening)
        words = said.split()
        if said[-1:] in _SENTENCE_ENDS and (not self._sure or len(words) > 1):
            return True
        small = sum(word[0].islower() for word in words)
        return bool(self._sure) and small >= _TALKS and small > len(words) / 2

    def _said(self, line: int, opening: Opening) -> str:
        """Return the words after a label, in its line or the next with any."""
        said = self._lines.of(line)[opening.words :].strip()
        if said or not self._sure:
            return said
        text = self._lines.text
        ink = INK.search(text, line + opening.words)
        return self._lines.of(ink.start()).rstrip() if ink else ""

    def _is_known(self, line: int, label: str) -> bool:
        return is_titled(label) or _is_introduced(label, self._lines.text[: min(line, _HEAD)])

    def _verdict(self, opening: Opening) -> bool | None:
        """Tell whether ``opening`` begins a turn; None where it depends on its place."""
        if opening.mark:
            if opening.form not in self._mark_forms:
                return False
            if opening.form == NARROW:
                return None if opening.mark is Mark.ASKS else False
            return True
        if opening.label in self._sure:
            return True
        if self._mark_forms and EXAMINER.fullmatch(opening.label):
            return True
        looks_fit = opening.fitness == FIT or (self._is_small and is_plain_name(opening.label))
        return None if looks_fit and self._has_form(opening) else False

    def _has_form(self, opening: Opening) -> bool:
        """Whether a label is set as those are that recur; a voice without a name may be plainer."""
        if opening.form in self._label_forms:
            return True
        return (
            is_voice(opening.label)
            and f"strong{opening.form.removeprefix('plain')}" in self._label_forms
        )

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
            if totals[_name(opening)] >= (2 if opening.fitness == FIT else 3)
        }
        if sum(spoken[name] > 0 for name in recurring) < _FEW:
            recurring |= self._known_at_sight(recurring)
        bare = {label for label in recurring if not spoken[label]}
        times = sum(totals[label] for label in recurring)
        if sum(totals[label] for label in bare) < _RARELY * times:
            recurring -= bare
        return {opening.label for opening, _ in labels if _name(opening) in recurring}

    def _known_at_sight(self, recurring: set[str]) -> set[str]:
        """Return who has a title or was introduced, where that is not one alone."""
        lines = self._lines
        fit = [(n, o) for n, o in self._openings.items() if o.fitness == FIT and not o.mark]
        known = {
            _name(opening)
            for line, opening in fit[:_MOST_AT_SIGHT]
            if lines.follows_blank(line) and self._is_known(line, opening.label)
        }
        return known if len(known | recurring) >= _FEW else set()

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
            if form in _COLONS or count + told[form] >= (3 if form == NARROW else 2)
        } | {opening.form for opening, _ in self._counts if _asks_at_sight(opening)}

    def _learn_habits(self) -> None:
        """Learn from the sure labels where the others can stand, and how they are written."""
        sure = [(n, o) for n, o in self._openings.items() if not o.mark and o.label in self._sure]
        most = _MOSTLY * len(sure)
        marked = (line for line, opening in self._openings.items() if opening.mark)
        self._first = sure[0][0] if sure else next(marked, 0)
        blanks = sum(self._lines.follows_blank(line) for line, _ in sure)
        capitals = sum(is_in_capitals(opening.label) for _, opening in sure)
        is_code = len(self._sure) == 1 and all(len(label) <= _CODE for label in self._sure)
        self._after_blank = bool(sure) and blanks >= most
        self._in_capitals = bool(sure) and capitals >= most and not is_code


def _name(opening: Opening) -> str:
    """Return what recurs of a label: ``Ida Berg (ABC)`` may be ``Ida Berg`` from then on."""
    return without_aside(opening.label) if opening.fitness == FIT else opening.label


def _asks_at_sight(opening: Opening) -> bool:
    """Whether a mark can hardly be anything else, though it stands once."""
    if opening.mark is not Mark.ASKS or opening.form == NARROW:
        return False
    word = opening.label.rstrip("0123456789 ")
    return opening.label == "Q" if word == opening.label else len(word) > 1


def _is_introduced(label: str, before: str) -> bool:
    """Whether the head of a document says who ``label`` is: ``Ida Berg, Harbour``, ``(IB)``."""
    name = without_aside(label)
    if " " not in name:
        return name.isupper() and f"({name})" in before
    at = before.find(name)
    return at >= 0 and _SAYS_WHO.match(before, at + len(name)) is not None


_COLONS = frozenset(":：")
_SENTENCE_ENDS = frozenset('.?!…。？！"”»')
_LOOSE = ("stage", "field", "rule", "heading")
"""Lines that are nobody's words."""
_SAYS_WHO = re.compile(r"[ \t]*(?:[,(]|[-–—] )[ \t]*\S")
_HEAD = 6_000
_FEW = 2
_CODE = 4
"""Characters of a label that is in capitals because it is initials, not because all labels are."""
_MOST_AT_SIGHT = 500
_TALKS = 4
"""So many small words make talk, and not the value of a field."""
_MOSTLY = 0.9
_FEWEST_SMALL = 3
_RARELY = 0.3
_DENSE = 0.3
