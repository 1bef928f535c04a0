"""Printed records set by hand: labels that end in a full stop, and lines broken to a measure.

    ``  Ms. HALE. Mr. Chairman, the lamp on the pier``

So the Congressional Record and the hearings of its committees are published: a paragraph begins
with an indent, a speech with its speaker's name, and ``[[Page S8561]]`` stands where a page ends.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from reader_app.structure.composer import Composer
from reader_app.transcript.model import TurnKind

_TITLES = """Mr Mrs Ms Miss Dr Messrs Senator Representative Congressman Congresswoman Delegate
Chairman Chairwoman Chair Secretary Director Judge General Admiral Colonel Captain Major Sergeant
Governor Mayor Ambassador Commissioner Professor Reverend Chief Sheriff Justice Attorney"""
_SURNAME = r"(?:[dD][aeiu]\s|[vV][ao]n\s|[lL]a\s|St\.\s)?[A-Z][\w'’-]+"
_LABEL = re.compile(
    rf"""(?P<indent>\s{{1,8}})(?P<label>
      (?:(?:{"|".join(_TITLES.split())})\b\.?(?:\s(?:[A-Z]\.|General))*(?:\s{_SURNAME}){{1,3}}
        (?:\sof\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?)?
       |The\s(?:[A-Z][\w'’]*|pro|tempore|[a-z]+)(?:\s(?:[A-Z][\w'’]*|pro|tempore)){{0,3}})
      (?:\s[(\[][^()\[\]]{{1,60}}[)\]])?)
    \.\s+(?=["'“`(\[]*[A-Z0-9])""",
    re.VERBOSE,
)
_CAPITALS = re.compile(r"\b(?:[A-Z][a-z]{0,3})?[A-Z]{2,}[\w'’-]*\b")
_PAGE = re.compile(r"\s*\[{1,2}Page\s[A-Z]{0,2}(?P<page>\d{1,6})\]{1,2}\s*")
_RULE = re.compile(r"\s*(?:[_=*-]\s?){4,}")
_STAGE = re.compile(r"\[[^\[\]]{1,400}\]|\([^()]{1,400}\)")
_CENTRED = 8
_HEADING_LINES = 4
_RECORDED = re.compile(
    r"There being no objection, |The following (?:is|are) the |The (?:\w+ ){1,3}as follows:"
)
_LEAST = 2


@dataclass
class _Paragraph:
    """Lines that a printer broke to a measure, made one again."""

    indent: int
    lines: list[str]
    pages: dict[int, int] = field(default_factory=dict)
    """The page that begins with a line, by the line's place."""
    inner: int | None = None
    """The indent of the second line and those after it."""

    @property
    def text(self) -> str:
        """The words, on one line."""
        return " ".join(line.strip() for line in self.lines)

    @property
    def parts(self) -> list[tuple[int | None, str]]:
        """The words of each page, with the page where it begins here."""
        starts = sorted({0, *self.pages})
        return [
            (self.pages.get(start), " ".join(line.strip() for line in self.lines[start:end]))
            for start, end in zip(starts, [*starts[1:], len(self.lines)], strict=True)
        ]


def read_record(text: str) -> Composer | None:
    """Return the turns of a printed record, or None where ``text`` is none."""
    paragraphs = _paragraphs(text)
    labels = _labels(paragraphs)
    if sum(label is not None for label in labels) < _LEAST:
        return None
    record = _Record()
    for paragraph, label, later in zip(
        paragraphs, labels, [*labels[1:], labels[_last(labels)]], strict=True
    ):
        record.write(paragraph, label, is_last=later is not None)
    return record.composer


def _paragraphs(text: str) -> list[_Paragraph]:
    found: list[_Paragraph] = []
    is_parted, page = True, None
    for line in _without_gaps_at_pages(text.split("\n")):
        if mark := _PAGE.fullmatch(line):
            page = int(mark["page"])
            continue
        if not line.strip():
            is_parted = True
            continue
        if is_parted or not _goes_on(found[-1], line):
            found.append(_Paragraph(_indent(line), []))
        elif found[-1].inner is None:
            found[-1].inner = _indent(line)
        if page is not None:
            found[-1].pages[len(found[-1].lines)] = page
        found[-1].lines.append(line)
        is_parted, page = False, None
    return found


def _without_gaps_at_pages(lines: list[str]) -> list[str]:
    """Drop the blank lines around the mark of a page: a paragraph may run over it."""
    kept: list[str] = []
    for line in lines:
        after_mark = bool(kept) and _PAGE.fullmatch(kept[-1]) is not None
        if _PAGE.fullmatch(line):
            while kept and not kept[-1].strip():
                kept.pop()
        elif not line.strip() and after_mark:
            continue
        kept.append(line)
    return kept


def _goes_on(paragraph: _Paragraph, line: str) -> bool:
    indent, last = _indent(line), paragraph.lines[-1].rstrip()
    if last.endswith(":"):
        return False
    if indent >= _CENTRED and last == last.upper() and any(map(str.isalpha, last)):
        return True
    if _RULE.fullmatch(line) or _RULE.fullmatch(paragraph.lines[-1]):
        return False
    if paragraph.indent >= _CENTRED:
        return indent >= _CENTRED
    if paragraph.inner is None:
        return indent < paragraph.indent
    return indent == paragraph.inner


def _labels(paragraphs: list[_Paragraph]) -> list[re.Match[str] | None]:
    """Return the label that each paragraph begins with, as far as the record uses it as one."""
    found = [_LABEL.match(" ".join([p.lines[0], *p.lines[1:2]])) for p in paragraphs]
    found = [
        m if m and len(m["indent"]) == p.indent else None
        for m, p in zip(found, paragraphs, strict=True)
    ]
    times = Counter(match["label"] for match in found if match)
    in_capitals = sum(n for label, n in times.items() if _CAPITALS.search(label))
    all_capitals = in_capitals * 2 > times.total()
    indents = Counter(m.start("label") for m in found if m and times[m["label"]] > 1)
    indent = indents.most_common(1)[0][0] if indents else None
    return [
        match
        if match
        and (_CAPITALS.search(match["label"]) if all_capitals else times[match["label"]] > 1)
        and indent in (None, match.start("label"))
        else None
        for match in found
    ]


def _last(labels: list[re.Match[str] | None]) -> int:
    """Return the place of a label, which the end of the record stands for as well as any."""
    return next(place for place, label in enumerate(labels) if label is not None)


class _Record:
    """Writes paragraphs as turns: what follows a rule or a heading is nobody's, up to a label."""

    def __init__(self) -> None:
        self.composer = Composer()
        self._kind: TurnKind | None = None
        """Of the turn in which a paragraph may go on."""

    def write(
        self, paragraph: _Paragraph, label: re.Match[str] | None, *, is_last: bool = False
    ) -> None:
        """Write a paragraph: a turn where it has a label; ``is_last`` where one follows."""
        (page, words), *later = paragraph.parts
        if page is not None:
            self.composer.page(page, 0)
        if label is not None:
            self.composer.add(words[len(label["label"]) + 1 :], label["label"])
            self._kind = TurnKind.SPEECH
        elif alone := _kind_alone(paragraph, is_last=is_last):
            self.composer.add(words, kind=alone, level=1 if alone is TurnKind.HEADING else 0)
            self._kind = None
        elif self._kind is None or (self._kind is TurnKind.SPEECH and _RECORDED.match(words)):
            self.composer.add(words, kind=TurnKind.OTHER)
            self._kind = TurnKind.OTHER
        else:
            self.composer.go_on(words, joint="\n\n")
        for page, words in later:
            if page is not None:
                self.composer.page(page, 0)
            self.composer.go_on(words, joint=" ")


def _kind_alone(paragraph: _Paragraph, *, is_last: bool) -> TurnKind | None:
    """Return what a paragraph is that belongs to no other."""
    if _RULE.fullmatch(paragraph.text):
        return TurnKind.OTHER
    if is_last and _STAGE.fullmatch(paragraph.text):
        return TurnKind.STAGE
    return TurnKind.HEADING if _is_heading(paragraph) else None


def _is_heading(paragraph: _Paragraph) -> bool:
    text = paragraph.text
    return (
        _indent(paragraph.lines[-1]) >= _CENTRED
        and len(paragraph.lines) <= _HEADING_LINES
        and any(map(str.isalpha, text))
        and text == text.upper()
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
