"""The rows of a table to turns."""

from __future__ import annotations

import re
from collections import defaultdict
from html import unescape
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.documents._cell_labels import parted
from reader_app.formats.documents._table import Columns, Row, meaning
from reader_app.formats.documents._times import milliseconds, remark
from reader_app.structure.composer import PARAGRAPH
from reader_app.structure.convention import Mark
from reader_app.structure.rules import ASKS, LINE
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.structure.composer import Composer

_ASIDE = re.compile(r"[\s*_]*(?:\([^()]{1,400}\)|\[[^\[\]]{1,400}\]|（[^（）]{1,400}）)[\s.*_]*$")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_LINE_ENDS = re.compile(r"[ \t]*(?:\r\n?|\n)\s*")
_SENTENCE = re.compile(r"[.?!…。？！][\"'”’»)\]]*$")
_COLON = re.compile(r"[\s:：]+$")
_MOSTLY = 0.6


class Told(msgspec.Struct, frozen=True):
    """A row, understood."""

    words: str
    label: str | None
    kind: TurnKind
    mark: Mark
    time: int | None
    remark: str
    group: str


def mark_of(label: str) -> Mark:
    """Tell whether a label is the mark of a question or an answer, such as ``Q1``."""
    found = LINE.match(f"{label}: ")
    if found is None or found["ask"] is None:
        return Mark.NONE
    return Mark.ASKS if ASKS.match(found["mark"]) else Mark.TELLS


def is_aside(words: str) -> bool:
    """Whether words stand wholly in brackets, as ``(Applause)`` does."""
    return _ASIDE.match(words) is not None


def add_rows(composer: Composer, rows: Sequence[Row], columns: Columns) -> dict[str, str]:
    """Add the rows below the header to ``composer``; return the role of each label."""
    told = _told(rows, columns)
    joint = PARAGRAPH if _ends_sentences(told) else None
    prints_labels = _prints_labels(rows, columns)
    groups = {row.group for row in told if row.group}
    group = groups.pop() if len(groups) == 1 else ""  # the only one parts nothing
    latest: Told | None = None
    named = {row.label for row in told if row.words}
    for row in told:
        if row.group and row.group != group:
            composer.add(row.group, kind=TurnKind.HEADING, level=1)
            group, latest = row.group, None
        if row.remark:
            composer.add(row.remark, kind=TurnKind.OTHER, time=row.time)
            latest = None
        if not row.words and row.label and row.label not in named:
            _begin_section(composer, row)
            latest = None
        if not row.words:
            continue
        if latest is not None and _goes_on(latest, row, prints_labels):
            composer.go_on(row.words, joint=joint, time=row.time)
        else:
            _begin(composer, row)
            latest = row
    return _parts(rows, columns)


def _begin(composer: Composer, row: Told) -> None:
    if row.kind is TurnKind.STAGE and row.label:
        composer.add(f"{row.label}: {row.words}", kind=row.kind, time=row.time)
        return
    level = 2 if row.kind is TurnKind.HEADING else 0
    composer.add(row.words, row.label, kind=row.kind, mark=row.mark, time=row.time, level=level)


def _begin_section(composer: Composer, row: Told) -> None:
    """Write what stands across the columns of a table, and is nobody's name."""
    if is_aside(row.label or ""):
        composer.add(row.label or "", kind=TurnKind.STAGE, time=row.time)
    else:
        composer.add(row.label or "", kind=TurnKind.HEADING, level=2, time=row.time)


def _goes_on(latest: Told, row: Told, prints_labels: bool) -> bool:
    """Whether a row is said in the same breath as the one before."""
    if latest.kind is TurnKind.STAGE or row.kind is TurnKind.STAGE:
        return False
    if row.label is None and latest.label is not None:
        return row.mark is Mark.NONE and row.kind is TurnKind.SPEECH
    is_same = (latest.label, latest.kind, latest.mark) == (row.label, row.kind, row.mark)
    return is_same and not prints_labels and (row.label is not None or row.time is not None)


def _told(rows: Sequence[Row], columns: Columns) -> list[Told]:
    words = [clean(_cell(row, columns.words)) for row in rows]
    labels = [_label(row, columns) for row in rows]
    if columns.speaker is None and (both := parted(words)):
        labels, words = [label for label, _ in both], [said for _, said in both]
    times = [_cell(row, columns.time) for row in rows]
    groups = [clean(_cell(row, columns.group)) for row in rows]
    kinds = [_cell(row, columns.kind) for row in rows]
    silent = _silent(labels, words)
    understood = [
        _kind(*row)
        for row in zip(
            words, labels, map(meaning, kinds), (n in silent for n in labels), strict=True
        )
    ]
    asks = any(mark_of(label) is Mark.ASKS for label in set(labels))
    marks = [
        _mark(label, kind) if asks or not label else Mark.NONE
        for label, kind in zip(labels, understood, strict=True)
    ]
    remarks = map(remark, times)
    parts = zip(
        words, labels, understood, marks, milliseconds(times, words), remarks, groups, strict=True
    )
    return _answered([Told(said, label or None, *rest) for said, label, *rest in parts])


def _kind(words: str, label: str, said: str, is_silent: bool) -> TurnKind:
    if said == "stage" or (is_aside(words) and (is_silent or not label)):
        return TurnKind.STAGE
    if said == "heading":
        return TurnKind.HEADING
    if said == "asks":
        return TurnKind.QUESTION
    return TurnKind.ANSWER if said == "tells" else TurnKind.SPEECH


def _mark(label: str, kind: TurnKind) -> Mark:
    """Return the mark of a row that names nobody: its label, or the kind it is given."""
    if label:
        return mark_of(label)
    return _MARKS.get(kind, Mark.NONE)


_MARKS = {TurnKind.QUESTION: Mark.ASKS, TurnKind.ANSWER: Mark.TELLS}


def _answered(told: Sequence[Told]) -> list[Told]:
    """Return the rows with those that follow another's question as its answers."""
    asker: str | None = None
    answered: list[Told] = []
    for row in told:
        if row.kind is TurnKind.QUESTION and not row.mark:
            asker = row.label
        elif row.kind is TurnKind.HEADING:
            asker = None
        elif asker and row.kind is TurnKind.SPEECH and row.label and row.label != asker:
            row = msgspec.structs.replace(row, kind=TurnKind.ANSWER)
        answered.append(row)
    return answered


def _silent(labels: Sequence[str], words: Sequence[str]) -> set[str]:
    """Return the labels under which there is hardly anything but asides, such as ``Audience``."""
    asides: defaultdict[str, list[bool]] = defaultdict(list)
    for label, said in zip(labels, words, strict=True):
        if said:
            asides[label].append(is_aside(said))
    return {label for label, found in asides.items() if 2 * sum(found) > len(found)}


def _prints_labels(rows: Sequence[Row], columns: Columns) -> bool:
    """Whether the labels are as printed, with their colon: each of them begins a turn."""
    cells = [cell for row in rows if (cell := _cell(row, columns.speaker).strip())]
    return sum(cell.endswith((":", "：")) for cell in cells) > _MOSTLY * len(cells) > 0


def _ends_sentences(told: Sequence[Told]) -> bool:
    """Whether rows are paragraphs, not pieces of sentences."""
    said = [row.words for row in told if row.words]
    return sum(bool(_SENTENCE.search(words)) for words in said) >= _MOSTLY * len(said)


def _parts(rows: Sequence[Row], columns: Columns) -> dict[str, str]:
    """Return the role of each label, where a column says it."""
    if columns.part is None or columns.speaker is None:
        return {}
    return {
        label: part.casefold()
        for row in rows
        if (label := _label(row, columns)) and (part := clean(_cell(row, columns.part)))
    }


def _label(row: Row, columns: Columns) -> str:
    names = (clean(_cell(row, column)) for column in (columns.speaker, columns.surname))
    return _COLON.sub("", " ".join(filter(None, names)))


def _cell(row: Row, column: int | None) -> str:
    return row[column] if column is not None and column < len(row) else ""


def clean(cell: str) -> str:
    """Return the words of a cell: entities decoded, LF line ends, no blanks around."""
    if "&" in cell and _ENTITY.search(cell):
        cell = unescape(cell)
    return _LINE_ENDS.sub("\n", cell.strip()).replace("\0", "")
