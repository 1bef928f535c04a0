"""Libraries that earlier versions wrote, opened by this one."""

import shutil
from pathlib import Path

import pytest

from reader_app.annotation.history import History
from reader_app.library.check import check
from reader_app.library.schema import LATEST
from reader_app.library.store import Library

RELEASED = sorted((Path(__file__).parent / "released").glob("*.sqlite3"))


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def released(request, path):
    shutil.copy(request.param, path)
    library = Library.open(path)
    yield library
    library.close()


def test_there_is_a_file_of_every_version():
    assert [path.stem for path in RELEASED] == [f"version-{n}" for n in range(1, LATEST + 1)]


def test_a_released_library_is_brought_up_to_date(released):
    assert released.file.row("PRAGMA user_version") == (LATEST,)
    assert check(released) == []


def test_a_released_library_keeps_its_transcript(released):
    transcript = released.transcript("harbour")
    assert transcript.title == "At the harbour"
    assert [turn.number for turn in transcript.turns] == [1, 2, 3, 4]
    assert transcript.exchanges[0].answers == (3, 4)
    assert transcript.metadata == {"place": "Pier 3"}
    assert released.source("harbour") == transcript.text.encode()
    assert [hit.turn for hit in released.search("渡し船")] == [4]


def test_a_released_library_keeps_highlights_and_history(released):
    (marked,) = released.highlights("harbour")
    assert (marked.quote, marked.note, marked.tags) == ("ferry will run", "", ("boats",))
    History(released).redo()
    assert released.highlights("harbour")[0].note == "when **exactly**?"
    History(released).undo()
    History(released).undo()
    assert released.highlights("harbour") == []


def test_a_file_made_now_has_the_tables_of_the_released_one(released):
    schema = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
    assert released.file.rows(schema) == Library.open(None).file.rows(schema)


def test_a_released_library_takes_back_what_was_mended(released):
    history = History(released)
    while history.undo():
        pass
    host = released.transcript("harbour").speakers[0]
    assert host.name == "Host"
    assert host.labels == ("HOST",)
