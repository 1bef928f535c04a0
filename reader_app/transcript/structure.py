"""The structure of a text: its turns, speakers and exchanges, title, date and language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.transcript import front_matter
from reader_app.transcript.exchanges import Talk
from reader_app.transcript.identity import new_id
from reader_app.transcript.language import language_of
from reader_app.transcript.model import Cue, Transcript, Turn
from reader_app.transcript.pieces import Page
from reader_app.transcript.rules import MOMENT
from reader_app.transcript.span import Span
from reader_app.transcript.speakers import Cast
from reader_app.transcript.times import milliseconds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.transcript.pieces import Piece

_OPENING = 6_000
_TITLE_WITHIN = 40
_TITLE_WITHIN_PROSE = 5
_TITLE_LENGTH = 160
_NO_TITLE = re.compile(r"^[_\[<(]|^\w+: |[.?!:;,。：；，]$|://|\s[>»]\s|^\W*$|^[\W\d]*$")
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def structure(text: str, source_name: str, format: str) -> Transcript:  # noqa: A002 (the field's name)
    """Find the turns, speakers and exchanges of ``text``, which has LF line ends."""
    head = front_matter.read(text)
    page = Page(text, head.end)
    title_line = None if head.fields.get("title") else _title_line(page)
    title = head.fields.get("title") or _title(page, title_line) or _stem(source_name)
    pieces = page.pieces(title_line)
    before = text[: min(page.opening_end, _OPENING)]
    cast = Cast(f"{title}\n{text[: _end_of_first_turn(pieces)]}")
    cast.name(piece.label for piece in pieces if piece.label and not piece.mark)
    for asker in dict.fromkeys(piece.asker for piece in pieces if piece.asker):
        cast.name_line(asker)
    talk = Talk(text, pieces, cast)
    return Transcript(
        id=new_id(),
        title=title,
        text=text,
        format=format,
        source_name=source_name,
        turns=_turns(pieces, talk),
        speakers=cast.speakers,
        exchanges=tuple(talk.exchanges),
        cues=_cues(pieces, page),
        date=front_matter.date_in(head.fields.get("date", "")) or front_matter.date_in(before),
        language=language_of(text[head.end :]),
        metadata=head.fields,
    )


def _end_of_first_turn(pieces: Sequence[Piece]) -> int:
    """Return where the first speaker, who presents the others, ends; not far into the text."""
    return min(next((piece.end for piece in pieces if piece.label), _OPENING), _OPENING)


def _turns(pieces: Sequence[Piece], talk: Talk) -> tuple[Turn, ...]:
    rows = zip(pieces, talk.kinds, talk.voices, strict=True)
    return tuple(
        Turn(number, kind, voice, p.label, Span(p.start, p.end), Span(p.words, p.end), p.level)
        for number, (p, kind, voice) in enumerate(rows, 1)
    )


def _cues(pieces: Sequence[Piece], page: Page) -> tuple[Cue, ...]:
    cues = [Cue(piece.start, piece.time) for piece in pieces if piece.time is not None]
    cues += [
        Cue(line, time)
        for line, end in page.lines.others["segment"].items()
        if (time := milliseconds(page.text[line:end])) is not None
    ]
    return tuple(sorted(cues))


def _title_line(page: Page) -> int | None:
    """Return the first prominent line before anybody speaks, or None."""
    line = page.first
    lines: list[tuple[int, str]] = []
    at_most = _TITLE_WITHIN if page.borders else _TITLE_WITHIN_PROSE
    while line < page.opening_end and len(lines) < at_most:
        lines.append((line, page.lines.of(line).strip()))
        line = page.lines.end(line) + 1
    fit = [(n, line) for n, line in lines if _could_be_title(line)]
    heading = next((n for n, line in fit if line.startswith("#")), None)
    undated = [n for n, line in fit if not front_matter.is_date(line)]
    return heading if heading is not None else undated[0] if undated else fit[0][0] if fit else None


def _could_be_title(line: str) -> bool:
    if not 4 <= len(line) <= _TITLE_LENGTH or _NO_TITLE.search(line) or MOMENT.match(line):
        return False
    return bool(_HAN.search(line)) or len(line.split()) >= 2 or line.startswith("#")


def _title(page: Page, line: int | None) -> str | None:
    return page.lines.of(line).strip().strip("#*_ ").strip() if line is not None else None


def _stem(source_name: str) -> str:
    stem = source_name.rpartition(".")[0] or source_name
    return stem.strip() or source_name
