"""Finding turns of every transcript by their words.

``plain words`` must all be in a turn, in any order; a ``"quoted phrase"`` as it stands; ``begin*``
finds every word that begins so. Hits come in document order: ranking by relevance costs seconds
on common words. No query is an error; one without a letter or digit finds nothing.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.filtering import fold
from reader_app.annotation.lens import WideLens
from reader_app.library.terms import Term, placed_terms, plain, terms
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader_app.library.connection import Connection, Row

_PIECE = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]?(\*?)|([^\s"“”„«»]+)')
_BEFORE, _LENGTH = 40, 160
"""Code points of an excerpt before the match, and in all."""


_SPOKEN_BY = (
    "AND (turn.transcript, turn.speaker) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?)) "
)
_TAGGED = (
    "AND EXISTS (SELECT 1 FROM highlight JOIN highlight_tag AS given "
    "ON given.transcript = highlight.transcript AND given.highlight = highlight.id "
    'WHERE highlight.transcript = turn.transcript AND highlight.start < turn."end" '
    'AND highlight."end" > turn.start AND tag IN (SELECT value FROM json_each(?))) '
)
_TEXT = 5
"""Where in a row the words of its turn are."""


class Hit(msgspec.Struct, frozen=True):
    """A turn that was found."""

    transcript: str
    """A ``Transcript.id``."""
    title: str
    turn: int
    """The turn's number."""
    speaker: str | None
    """The speaker's name."""
    span: Span
    """The first match in the transcript's text."""
    excerpt: str
    """Some words around it, on one line."""


class Filters(msgspec.Struct, frozen=True):
    """What narrows a search."""

    speaker: str | None = None
    """Part of the speaker's name, letter case aside."""
    answers: bool = False
    """Answers only."""
    tag: str | None = None
    """Turns with a highlight that carries the tag of this name, letter case aside."""
    lens: WideLens | None = None
    """What every view is narrowed to."""


class Phrase(msgspec.Struct, frozen=True):
    """Terms that stand one after the other; of a prefix, the last one may go on."""

    terms: tuple[str, ...]
    is_prefix: bool = False

    def match(self) -> str:
        """Return the phrase in the index's query language."""
        return f'"{" ".join(self.terms)}"' + " *" * self.is_prefix

    def found_in(self, plain_text: str) -> Iterator[Span]:
        """Give where the phrase stands in a ``plain`` text, which is sooner seen."""
        words = r"[\W_]+".join(map(re.escape, self.terms))
        end = r"[^\W_]*" if self.is_prefix else r"(?![^\W_])"
        for found in re.finditer(rf"(?<![^\W_]){words}{end}", plain_text):
            yield Span(*found.span())

    def found_at(self, there: list[Term], index: int) -> bool:
        """Tell whether the phrase stands at a place of a list of terms."""
        here = [term.term for term in there[index : index + len(self.terms)]]
        if self.is_prefix and len(here) == len(self.terms):
            here[-1] = here[-1][: len(self.terms[-1])]
        return tuple(here) == self.terms


def phrases(query: str) -> list[Phrase]:
    """Return what a query asks for."""
    found: list[Phrase] = []
    for piece in _PIECE.finditer(query):
        word = piece[3] or piece[1] or ""
        is_prefix = bool(piece[2]) or bool(piece[3] and word.endswith("*"))
        if asked := tuple(terms(word)):
            found.append(Phrase(asked, is_prefix))
    return found


def find(file: Connection, query: str, filters: Filters, limit: int) -> list[Hit]:
    """Return the first ``limit`` turns that hold what is asked for, in document order."""
    asked = phrases(query)
    if not asked:
        return []
    where, values = _conditions(file, filters)
    rows = file.read(
        lambda found: list(islice(filter(_says(filters.lens), found), limit)),
        "SELECT transcript.id, transcript.title, number, speaker.name, turn.words_start, "
        "turn.text, turn.id FROM turn_fts JOIN turn ON turn.id = turn_fts.rowid "
        "JOIN turn_place ON turn_place.turn = turn.id "
        "JOIN transcript ON transcript.id = turn.transcript AND NOT transcript.removed "
        "LEFT JOIN speaker ON speaker.transcript = turn.transcript AND speaker.id = turn.speaker "
        f"WHERE turn_fts MATCH ? {where} ORDER BY turn_fts.rowid",
        (" ".join(phrase.match() for phrase in asked), *values),
    )
    places: dict[str, int] = {}
    for row in rows:
        places.setdefault(row[0], row[-1])
    # A turn that was cut off another one by hand has a later row than those that follow it.
    rows.sort(key=lambda row: (places[row[0]], row[2]))
    return [_hit(row[:-1], asked) for row in rows]


def _says(lens: WideLens | None) -> Callable[[Row], bool]:
    """Return what tells whether the turn of a row says the words of a lens."""
    words = lens.words if lens else ""
    return lambda row: not words or words in fold(row[_TEXT])


def _conditions(file: Connection, filters: Filters) -> tuple[str, list[object]]:
    """Return what a turn has to be besides, and the values for it."""
    lens = filters.lens
    where, values = "", list[object]()
    if filters.speaker is not None:
        part = filters.speaker.strip().casefold()
        where += _SPOKEN_BY
        values.append(_speakers(file, lambda name, _role: part in name.casefold()))
    if lens and (lens.speakers is not None or lens.roles is not None):
        where += _SPOKEN_BY
        values.append(_speakers(file, lens.takes_speaker))
    kinds = ["answer"] * filters.answers + ([lens.kind.value] if lens and lens.kind else [])
    for kind in kinds:
        where += "AND turn.kind = ? "
        values.append(kind)
    if filters.tag is not None:
        where += _TAGGED
        values.append(_json(_tags(file, filters.tag)))
    if lens and lens.tags is not None:
        where += _TAGGED
        values.append(_json(sorted(lens.tags)))
    return where, values


# SQLite knows the letter case of ASCII alone, so names are compared here.


def _speakers(file: Connection, is_meant: Callable[[str, str | None], bool]) -> str:
    rows = file.rows("SELECT transcript, id, name, role FROM speaker")
    return _json([row[:2] for row in rows if is_meant(row[2], row[3])])


def _tags(file: Connection, name: str) -> list[str]:
    wanted = name.strip().casefold()
    return [tag for tag, said in file.rows("SELECT id, name FROM tag") if said.casefold() == wanted]


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _hit(row: Row, asked: list[Phrase]) -> Hit:
    transcript, title, number, speaker, start, text = row
    match = first_match(text, asked)
    span = Span(start + match.start, start + match.end)
    return Hit(transcript, title, number, speaker, span, _excerpt(text, match))


def first_match(text: str, asked: list[Phrase]) -> Span:
    """Return where one of these phrases stands first in a text; an empty span where none does."""
    plain_text = plain(text)
    if plain_text is None:
        return next(_matches(text, asked), Span(0, 0))
    found = (next(phrase.found_in(plain_text), None) for phrase in asked)
    return min(filter(None, found), default=Span(0, 0), key=lambda span: span.start)


def matches(text: str, asked: list[Phrase]) -> list[Span]:
    """Return wherever one of these phrases stands in a text, in order; none meets another."""
    plain_text = plain(text)
    if plain_text is None:
        found = list(_matches(text, asked))
    else:
        found = sorted(span for phrase in asked for span in phrase.found_in(plain_text))
    apart: list[Span] = []
    for span in found:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart


def _matches(text: str, asked: list[Phrase]) -> Iterator[Span]:
    there = list(placed_terms(text))
    for index, term in enumerate(there):
        for phrase in asked:
            if phrase.found_at(there, index):
                yield Span(term.span.start, there[index + len(phrase.terms) - 1].span.end)


def _excerpt(text: str, match: Span) -> str:
    """Return the words around a match, cut between words, on one line."""
    start = max(0, match.start - _BEFORE)
    end = min(len(text), max(match.end, start + _LENGTH))
    if start:
        space = text.find(" ", start, match.start)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", match.end, end)
        end = space if space >= 0 else end
    words = " ".join(text[start:end].split())
    return f"{'…' * (start > 0)}{words}{'…' * (end < len(text))}"
