"""Tables: which column says who speaks, which what is said, and when.

It is told from the names of the columns and from what stands in them, never from their order.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.documents._column_names import role_of
from reader_app.formats.documents._times import clock, is_clock
from reader_app.structure.labels import fitness

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    _Test = Callable[[Sequence[str]], bool]

Row = list[str]

_SAMPLE = 400
"""Rows that are looked at; what a table is made of shows in them."""
_WIDEST = 64
"""Columns that are looked at."""
_NAMED = 2.0
_LONGEST_LABEL = 80
_MOST_WORDS = 10
_SURE = 0.5
_FILLED = 0.5
_SPARSE = 0.1
_CLOCKS = 0.8
_TWICE = 2
_LETTERS = 1.5
"""Letters a cell of words has at least, on the average."""
_CHANGES = 0.04
_MEANINGS = {
    "asks": """q qq question questions frage fragen pregunta pergunta domanda vraag fråga pytanie
вопрос питання 问 問 提问 提問 質問 질문""",
    "tells": """a answer answers antwort respuesta resposta réponse risposta antwoord svar odpowiedź
ответ 答 回答 答复 답변""",
    "stage": """stage action event sound noise non-speech nonspeech music stage_direction didascalia
regieanweisung description""",
    "heading": "heading section title chapter titre titel título titolo",
}
_MEANING = {word.casefold(): name for name, words in _MEANINGS.items() for word in words.split()}


class Columns(msgspec.Struct, frozen=True):
    """Which column is which, counted from 0; None where there is none."""

    words: int
    speaker: int | None = None
    time: int | None = None
    end: int | None = None
    kind: int | None = None
    group: int | None = None
    """What the rows are parted by: the date of a debate, the name of a recording."""
    part: int | None = None
    """The role of who speaks."""
    surname: int | None = None
    """The second half of the name of who speaks."""
    has_header: bool = False

    @property
    def is_talk(self) -> bool:
        """Whether the table says who speaks or when."""
        return self.speaker is not None or self.time is not None

    @property
    def known(self) -> set[int]:
        """The columns that are understood."""
        names = (self.speaker, self.surname, self.part)
        found = (self.words, *names, self.time, self.end, self.kind, self.group)
        return {column for column in found if column is not None}


def meaning(cell: str) -> str:
    """Return what the cell of a column of kinds says: ``asks``, ``tells``, or another kind."""
    return _MEANING.get(cell.strip().strip(".:").casefold(), "")


def columns_of(rows: Sequence[Row]) -> Columns | None:
    """Return which column of a table is which, or None where no column holds words."""
    sample = [row[:_WIDEST] for row in rows[:_SAMPLE] if any(map(str.strip, row))]
    if not sample:
        return None
    return _Finder(sample).columns()


class _Finder:
    """What the columns of one table hold."""

    def __init__(self, rows: Sequence[Row]) -> None:
        width = max(map(len, rows))
        self._names = self._header(rows)
        self._has_header = bool(self._names)
        body = rows[1:] if self._has_header else rows
        self._columns = [
            [row[n].strip() if n < len(row) else "" for row in body] for n in range(width)
        ]

    @staticmethod
    def _header(rows: Sequence[Row]) -> dict[int, str]:
        """Return what the cells of the first row name, or nothing where it is no header."""
        cells = [cell.strip() for cell in rows[0]]
        names = {n: role for n, cell in enumerate(cells) if (role := role_of(cell))}
        filled = [cell for cell in cells if cell]
        if any(is_clock(cell) or len(cell) > _LONGEST_LABEL for cell in filled):
            return {}
        if len(set(names.values()) - {"other"}) >= min(_TWICE, len(filled)):
            return names
        return names if _FILLED * len(filled) <= len(names) and _stands_apart(rows) else {}

    def _named(self, role: str) -> list[int]:
        return [n for n, name in self._names.items() if name == role and n < len(self._columns)]

    def columns(self) -> Columns | None:
        """Return which column is which."""
        words = self._words()
        if words is None:
            return None
        taken = {words}
        time, end = self._times(taken)
        taken |= {column for column in (time, end) if column is not None}
        kind = self._first("kind", taken, self._is_kind)
        taken |= {kind} if kind is not None else set()
        speaker = self._speaker(taken)
        taken |= {speaker} if speaker is not None else set()
        part = self._first("part", taken, any)
        if speaker is None:
            speaker, part = part, None
        return Columns(
            words=words,
            speaker=speaker,
            time=time,
            end=end,
            kind=kind,
            group=self._first("group", taken, _is_group),
            part=part,
            surname=self._first("surname", taken, any) if speaker is not None else None,
            has_header=self._has_header,
        )

    # -- each -------------------------------------------------------------------------------------

    def _words(self) -> int | None:
        """Return the column of words: the longest, and best the one named so."""
        lengths = [_mean_length(column) for column in self._columns]
        most = max(lengths)
        if most < _LETTERS:
            return None
        scores = [
            length / most + (_NAMED if self._names.get(n) == "words" else 0.0) if length else 0.0
            for n, length in enumerate(lengths)
            if n < len(self._columns)
        ]
        best = max(range(len(scores)), key=scores.__getitem__)
        if self._names.get(best) in ("time", "end", "speaker") and len(self._columns) > 1:
            others = [n for n in range(len(scores)) if self._names.get(n) not in _NO_WORDS]
            best = max(others, key=scores.__getitem__, default=best)
        return best if scores[best] else None

    def _times(self, taken: set[int]) -> tuple[int | None, int | None]:
        starts = [n for n in self._named("time") if n not in taken and self._has_times(n)]
        ends = [n for n in self._named("end") if n not in taken and self._has_times(n)]
        if starts:
            return starts[0], ends[0] if ends else None
        clocks = [n for n in self._unnamed(taken) if self._has_clocks(n)]
        if not clocks and not self._has_header:
            clocks = self._pair_of_numbers(taken)
        return (clocks[0] if clocks else None, clocks[1] if len(clocks) > 1 else None)

    def _unnamed(self, taken: set[int]) -> list[int]:
        return [n for n in range(len(self._columns)) if n not in taken and n not in self._names]

    def _has_times(self, column: int) -> bool:
        filled = [cell for cell in self._columns[column] if cell]
        return bool(filled) and sum(clock(cell) is not None for cell in filled) >= _FILLED * len(
            filled
        )

    def _has_clocks(self, column: int) -> bool:
        filled = [cell for cell in self._columns[column] if cell]
        return bool(filled) and sum(map(is_clock, filled)) >= _CLOCKS * len(filled)

    def _pair_of_numbers(self, taken: set[int]) -> list[int]:
        """Return two columns that count up and in which the first is before the second."""
        numbers = [n for n in self._unnamed(taken) if all(map(_NUMBER.match, self._columns[n]))]
        for first, second in pairwise(numbers):
            begins = [float(cell) for cell in self._columns[first]]
            ends = [float(cell) for cell in self._columns[second]]
            rises = all(a <= b for a, b in pairwise(begins))
            if rises and all(a < b for a, b in zip(begins, ends, strict=True)):
                return [first, second]
        return []

    def _is_kind(self, column: Sequence[str]) -> bool:
        return any(map(meaning, column))

    def _speaker(self, taken: set[int]) -> int | None:
        """Return the column of short names that recur, best the one named so."""
        named = [n for n in self._named("speaker") if n not in taken and any(self._columns[n])]
        if named:
            return max(named, key=lambda n: _likeness(self._columns[n]))
        scores = {n: _likeness(self._columns[n]) for n in self._unnamed(taken)}
        best = max(scores, key=scores.__getitem__, default=None)
        if best is None or scores[best] < _SURE:
            return None
        is_sparse = _fill(self._columns[best]) < _FILLED
        return None if is_sparse and not self._says_changes(best) else best

    def _says_changes(self, column: int) -> bool:
        """Whether names stand only where the speaker changes: from the first row, before words."""
        cells = self._columns[column]
        return cells[0] != "" and _fill(cells) >= _SPARSE and column < self._longest()

    def _longest(self) -> int:
        lengths = [_mean_length(column) for column in self._columns]
        return max(range(len(lengths)), key=lengths.__getitem__)

    def _first(self, role: str, taken: set[int], fits: _Test) -> int | None:
        return next(
            (n for n in self._named(role) if n not in taken and fits(self._columns[n])), None
        )


_NO_WORDS = frozenset({"time", "end", "speaker", "kind", "part", "group", "other"})
_SENTENCE = re.compile(r"[.?!…。？！؟]$")
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,9})?$")


def _mean_length(column: Sequence[str]) -> float:
    """Return how many letters a cell of a column has."""
    return sum(sum(map(str.isalpha, cell)) for cell in column) / (len(column) or 1)


def _stands_apart(rows: Sequence[Row]) -> bool:
    """Whether the cells of the first row come but once, and are no sentences."""
    if len(rows) <= _TWICE:
        return False
    for n, cell in enumerate(rows[0]):
        below = {row[n].strip() for row in rows[1:] if n < len(row)}
        if cell.strip() in below - {""} or _SENTENCE.search(cell.strip()):
            return False
    return True


def _fill(column: Sequence[str]) -> float:
    return sum(map(bool, column)) / (len(column) or 1)


def _likeness(column: Sequence[str]) -> float:
    """Tell how well a column looks like names of speakers: short, fit, and coming again."""
    filled = [cell.rstrip(":： ") for cell in column if cell]
    if not filled:
        return 0.0
    fit = sum(_could_be_label(cell) for cell in filled) / len(filled)
    times = Counter(filled)
    again = sum(count for count in times.values() if count > 1) / len(filled)
    changes = sum(a != b for a, b in pairwise(filled)) / len(filled)
    return fit * again if len(times) > 1 and changes > _CHANGES else 0.0


def _could_be_label(cell: str) -> bool:
    is_short = len(cell) <= _LONGEST_LABEL and len(cell.split()) <= _MOST_WORDS
    return is_short and not is_clock(cell) and fitness(cell) > 0


def _is_group(column: Sequence[str]) -> bool:
    """Whether the values of a column come in long runs."""
    changes = sum(a != b for a, b in pairwise(column))
    return any(column) and changes <= max(1, len(column) // 10)
