"""The structure of a text: its turns, speakers and exchanges, title, date and language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.structure import front_matter, titles
from reader_app.structure.exchanges import Talk
from reader_app.structure.language import language_of
from reader_app.structure.pieces import Page
from reader_app.structure.questioners import Told
from reader_app.structure.speakers import Cast
from reader_app.structure.stamps import milliseconds
from reader_app.transcript.identity import new_id
from reader_app.transcript.model import Cue, Transcript, Turn, Unread
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.structure.pieces import Piece

_OPENING = 6_000
"""How far into a text it is looked for who takes part."""
_BRACKETED = re.compile(r"\s*\[\d{1,3}(?::\d{2}){2,3}(?:[.,]\d{1,3})?\]\s*")
"""A time of a recording or a mission; the hour of a day has no seconds."""
_UNREAD = 200
_EXCERPT = 120
_WHY = "looks like the label of a speaker, but not like the others here"


def structure(text: str, source_name: str, format: str) -> Transcript:  # noqa: A002 (the field's name)
    """Find the turns, speakers and exchanges of ``text``, which has LF line ends."""
    head = front_matter.read(text)
    page = Page(text, head.end)
    title_line = None if head.fields.get("title") else titles.line_of_title(page)
    title = head.fields.get("title") or titles.title_at(page, title_line, source_name)
    told = Told(text, page.pieces(title_line))
    pieces = told.pieces
    before = text[: min(page.opening_end, _OPENING)]
    cast = Cast(f"{title}\n{text[: _end_of_first_turn(pieces)]}", text)
    cast.name(_labels(told))
    for label, role in told.roles.items():
        cast.give_role(cast.ids[label], role)
    for asker in dict.fromkeys(piece.asker for piece in pieces if piece.asker):
        if asker not in cast.ids:
            cast.name_line(asker)
    talk = Talk(text, pieces, cast)
    return Transcript(
        id=new_id(),
        title=title,
        text=text,
        format=format,
        source_name=source_name,
        turns=turns_of(pieces, talk),
        speakers=cast.speakers,
        exchanges=tuple(talk.exchanges),
        cues=_cues(pieces, page),
        date=front_matter.date_in(head.fields.get("date", "")) or front_matter.date_in(before),
        language=language_of(text[head.end :]),
        metadata=head.fields,
        unread=_unread(page),
    )


def _labels(told: Told) -> list[str]:
    """Return the distinct labels that name a speaker, in order."""
    marks = {piece.label for piece in told.pieces if piece.mark} if told.is_marked else set()
    marks |= told.nameless
    printed = [
        label for label in told.labels if label and (label not in marks or label in told.roles)
    ]
    return [*printed, *(label for label in told.roles if label not in told.labels)]


def _unread(page: Page) -> tuple[Unread, ...]:
    """Report the lines that look like a label but follow no convention of the document."""
    text, doubtful = page.text, list(page.lines.doubtful)[:_UNREAD]
    return tuple(
        Unread(text.count("\n", 0, line) + 1, page.lines.of(line).strip()[:_EXCERPT], _WHY)
        for line in doubtful
        if line > page.opening_end
    )


def _end_of_first_turn(pieces: Sequence[Piece]) -> int:
    """Return where the first speaker, who presents the others, ends; not far into the text."""
    return min(next((piece.end for piece in pieces if piece.label), _OPENING), _OPENING)


def turns_of(pieces: Sequence[Piece], talk: Talk) -> tuple[Turn, ...]:
    """Return the turns that pieces make, with who speaks each and what it is for."""
    rows = zip(pieces, talk.kinds, talk.voices, strict=True)
    turns = [  # a list is made faster than what is yielded
        Turn(number, kind, voice, p.label, Span(p.start, p.end), Span(p.words, p.end), p.level)
        for number, (p, kind, voice) in enumerate(rows, 1)
    ]
    return tuple(turns)


def _cues(pieces: Sequence[Piece], page: Page) -> tuple[Cue, ...]:
    cues = [Cue(piece.start, piece.time) for piece in pieces if piece.time is not None]
    cues += [
        Cue(line, time)
        for line, end in page.lines.others["segment"].items()
        if (time := milliseconds(page.text[line:end])) is not None
    ]
    return tuple(sorted([*cues, *_times_above(page)]))


def _times_above(page: Page) -> list[Cue]:
    """Return the times that stand in brackets on a line of their own right above a label."""
    lines = page.lines
    return [
        Cue(below + opening.indent, time)
        for line in lines.others["stamped"]
        if (opening := lines.openings.get(below := _below_fields(line, page)))
        and opening.time is None
        and _BRACKETED.fullmatch(stamp := lines.of(line))
        and (time := milliseconds(stamp)) is not None
    ]


def _below_fields(line: int, page: Page) -> int:
    """Return the line below ``line`` that is no field, such as ``_page: 3``."""
    below = page.lines.end(line) + 1
    while below in page.lines.others["field"]:
        below = page.lines.end(below) + 1
    return below
