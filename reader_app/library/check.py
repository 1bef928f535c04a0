"""The health of a library: what is wrong with it, and what can be put right without loss."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.checking import as_it_stands
from reader_app.errors import LibraryError
from reader_app.library.layers import IN_ORDER, index_turns, read_corrected
from reader_app.library.terms import index_text
from reader_app.transcript.anchor import Anchor, Fate, locate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.library.connection import Connection
    from reader_app.library.store import Library


class Problem(msgspec.Struct, frozen=True):
    """Something that is not as it should be, in words for the user."""

    message: str
    can_repair: bool = False
    """Whether ``repair`` puts it right without loss."""
    transcript: str | None = None
    highlight: str | None = None


def check(library: Library) -> list[Problem]:
    """Return what is wrong with a library; an empty list is good news. Changes nothing."""
    found: list[Problem] = []
    for look in _LOOKS:
        try:
            found += look(library)
        except LibraryError as error:
            found.append(Problem(str(error)))
    return found


def repair(library: Library) -> list[Problem]:
    """Put right what can be put right without loss, and return what was.

    Rows of dependants that lost what they belong to are taken away, words of turns and the search
    index are made anew from the texts, and what was checked of other words is to be checked again.
    Highlights are never moved: the reader decides on those.
    """
    repaired = [problem for problem in check(library) if problem.can_repair]
    if repaired:
        with library.transaction():
            library.file.write("REINDEX")
            _drop_orphans(library.file)
            _renew_turns(library)
            _renew_statuses(library)
    return repaired


# -- looking ----------------------------------------------------------------------------------


def _file(library: Library) -> Iterator[Problem]:
    for (said,) in library.file.rows("PRAGMA integrity_check(20)"):
        if said != "ok":
            is_index = "index" in said and "Tree" not in said
            words = " ".join(said.split())
            yield Problem(f"The file is damaged: {words}.", can_repair=is_index)


def _references(library: Library) -> Iterator[Problem]:
    for table, _, parent, _ in library.file.rows("PRAGMA foreign_key_check"):
        yield Problem(
            f"A row of “{table}” belongs to a row of “{parent}” that is not there.",
            can_repair=table in _DEPENDANTS,
        )


def _turns(library: Library) -> Iterator[Problem]:
    for transcript, title, text in _texts(library.file):
        turns = library.file.rows(
            "SELECT number, start, end, words_start, words_end, text FROM turn "
            f"LEFT JOIN turn_place ON turn = id WHERE transcript = ? {IN_ORDER}",
            (transcript,),
        )
        before = 0
        for place, (number, start, end, words_start, words_end, words) in enumerate(turns, 1):
            in_order = before <= start <= words_start <= words_end <= end <= len(text)
            if number != place or not in_order:
                said = f"“{title}”: turn {place} is out of place."
                yield Problem(said, can_repair=in_order, transcript=transcript)
            elif words != text[words_start:words_end]:
                said = f"“{title}”: turn {place} repeats other words than its text has."
                yield Problem(said, can_repair=True, transcript=transcript)
            before = end


def _index(library: Library) -> Iterator[Problem]:
    """Build the index once more in memory and compare: it can't be read back by itself."""
    here = library.file
    there = type(here)(None)
    try:
        with there.transaction():
            here.read(
                lambda rows: there.write_many(
                    "INSERT INTO turn_fts (rowid, terms) VALUES (?, ?)",
                    ((row, index_text(text)) for row, text in rows),
                ),
                "SELECT id, text FROM turn",
            )
        if any(_answer(here, sql) != _answer(there, sql) for sql in _INDEX):
            yield Problem("The search index is out of step with the texts.", can_repair=True)
    finally:
        there.close()


_INDEX = (
    "SELECT id, sz FROM turn_fts_docsize ORDER BY id",
    "SELECT term, doc, cnt FROM temp.turn_terms ORDER BY term",
)


def _answer(file: Connection, sql: str) -> str:
    """Return a digest of all that a query finds."""
    if "temp." in sql:
        file.write(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.turn_terms "
            "USING fts5vocab(main, turn_fts, row)"
        )

    def digest(rows: object) -> str:
        whole = sha256()
        for row in rows:  # type: ignore[attr-defined] # rows of a cursor
            whole.update(repr(row).encode())
        return whole.hexdigest()

    return file.read(digest, sql)


def _sources(library: Library) -> Iterator[Problem]:
    rows = library.file.rows(
        "SELECT transcript.id, title, sha256 FROM transcript "
        "LEFT JOIN source ON source.transcript = transcript.id"
    )
    for transcript, title, digest in rows:
        if digest is None:
            yield Problem(f"“{title}”: its file is not kept.", transcript=transcript)
            continue
        try:
            is_same = sha256(library.source(transcript)).hexdigest() == digest
        except LibraryError:
            is_same = False
        if not is_same:
            yield Problem(f"“{title}”: its file is damaged.", transcript=transcript)


def _quotes(library: Library) -> Iterator[Problem]:
    for transcript, title, text in _texts(library.file):
        for marked in library.highlights(transcript):
            anchor = Anchor(marked.span, marked.quote, marked.prefix, marked.suffix)
            place = locate(anchor, text)
            if place.fate is Fate.KEPT:
                continue
            now = f", but at {place.span.start}" if place.span else ", nor anywhere in the text"
            yield Problem(
                f"“{title}”: the quote of a highlight is not at {marked.span.start}{now}.",
                transcript=transcript,
                highlight=marked.id,
            )


def _corrections(library: Library) -> Iterator[Problem]:
    for transcript, title, text in _texts(library.file):
        before = -1
        for place, words in enumerate(read_corrected(library.file, transcript), 1):
            if not before < words.span.start <= words.span.end <= len(text):
                said = f"“{title}”: correction {place} is out of place."
                yield Problem(said, transcript=transcript)
            before = words.span.end


def _checked(library: Library) -> Iterator[Problem]:
    for transcript, title, text in _texts(library.file):
        for marked in library.highlights(transcript):
            if as_it_stands(marked, text) is not marked:
                yield Problem(
                    f"“{title}”: the words of a checked highlight at {marked.span.start} were "
                    "changed: it is to be checked again.",
                    can_repair=True,
                    transcript=transcript,
                    highlight=marked.id,
                )


def _texts(file: Connection) -> Iterator[tuple[str, str, str]]:
    """Yield id, title and text of every transcript, removed or not, one text at a time."""
    for (transcript,) in file.rows("SELECT id FROM transcript ORDER BY added, id"):
        row = file.row("SELECT id, title, text FROM transcript WHERE id = ?", (transcript,))
        if row:
            yield row[0], row[1], row[2]


_LOOKS = (_file, _references, _turns, _index, _sources, _quotes, _checked, _corrections)

# -- repairing --------------------------------------------------------------------------------

_DEPENDANTS = (
    *("source", "turn", "turn_place", "speaker", "exchange", "answer"),
    *("cue", "page", "highlight_tag", "part_read", "corrected"),
)
"""Tables whose rows mean nothing without what they belong to; a highlight keeps its quote."""


_OF_TRANSCRIPT = (
    *("source", "exchange", "turn", "cue", "page", "speaker", "part_read", "corrected"),
)


def _drop_orphans(file: Connection) -> None:
    for table in _OF_TRANSCRIPT:
        file.write(f"DELETE FROM {table} WHERE transcript NOT IN (SELECT id FROM transcript)")
    file.write("DELETE FROM turn_place WHERE turn NOT IN (SELECT id FROM turn)")
    file.write("DELETE FROM exchange WHERE question NOT IN (SELECT id FROM turn)")
    file.write(
        "DELETE FROM answer WHERE turn NOT IN (SELECT id FROM turn) OR "
        "(transcript, exchange) NOT IN (SELECT transcript, place FROM exchange)"
    )
    file.write(
        "UPDATE turn SET speaker = NULL WHERE speaker IS NOT NULL AND "
        "(transcript, speaker) NOT IN (SELECT transcript, id FROM speaker)"
    )
    file.write(
        "DELETE FROM highlight_tag WHERE tag NOT IN (SELECT id FROM tag) OR "
        "(transcript, highlight) NOT IN (SELECT transcript, id FROM highlight)"
    )


def _renew_statuses(library: Library) -> None:
    for transcript, _, text in _texts(library.file):
        for marked in library.highlights(transcript):
            standing = as_it_stands(marked, text)
            if standing is not marked:
                library.put_highlight(standing)


def _renew_turns(library: Library) -> None:
    file = library.file
    file.write("INSERT INTO turn_fts (turn_fts) VALUES ('delete-all')")
    for transcript, _, text in _texts(file):
        places = file.rows(
            f"SELECT words_start, words_end, id FROM turn WHERE transcript = ? {IN_ORDER}",
            (transcript,),
        )
        file.write_many(
            "INSERT OR REPLACE INTO turn_place (turn, number) VALUES (?, ?)",
            [(row, number) for number, (_, _, row) in enumerate(places, 1)],
        )
        file.write_many(
            "UPDATE turn SET text = ?1 WHERE id = ?2 AND text <> ?1",
            [(text[start:end], row) for start, end, row in places],
        )
        index_turns(file, transcript)
