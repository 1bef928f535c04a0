"""Correcting a text from a shell."""

from pathlib import Path

import pytest

from reader_app.cli import run
from reader_app.library.store import Library

TEXT = "HOST: Welcome to teh lock, Jorge.\n\nKEEPER: Teh gates open at nine.\n"


@pytest.fixture
def shelf(tmp_path, capsys):
    path = tmp_path / "library.sqlite3"
    file = tmp_path / "lock.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert run(["import", str(file), "--library", str(path)]) == 0
    capsys.readouterr()
    return ["--library", str(path)]


@pytest.fixture
def said(shelf, capsys):
    """Run a command and return its status with what it says."""

    def said(*words):
        status = run([*words, *shelf])
        out = capsys.readouterr()
        return status, (out.out + out.err).strip()

    return said


def text(shelf):
    library = Library.open(Path(shelf[1]))
    found = library.transcript(library.transcripts()[0].id).text
    library.close()
    return found


def test_words_are_corrected_and_undone(said, shelf):
    status, words = said("correct", "lock", "--quote", "to teh lock", "--with", "to the lock")
    assert status == 0
    assert "correct “teh” to “the”" in words
    assert "Welcome to the lock" in text(shelf)
    assert said("undo")[0] == 0
    assert text(shelf) == TEXT


def test_words_that_stand_nowhere_are_told_of(said):
    status, words = said("correct", "lock", "--quote", "bridge", "--with", "x")
    assert (status, "does not occur" in words) == (1, True)


def test_a_locked_text_is_not_corrected(said, shelf):
    assert said("lock", "lock") == (0, "The text of “lock” is locked.")
    status, words = said("correct", "lock", "--quote", "Jorge", "--with", "George")
    assert status == 1
    assert "The text is locked." in words
    assert said("lock", "lock", "--off") == (0, "The text of “lock” can be corrected.")
    assert said("correct", "lock", "--quote", "Jorge", "--with", "George")[0] == 0


def test_quotes_are_exported_as_printed_with_a_list(said):
    said("correct", "lock", "--quote", "teh", "--with", "the")
    said("highlight", "lock", "--quote", "Welcome to the lock")
    _, words = said("export", "lock", "--as-printed", "--corrections")
    assert "> Welcome to teh lock" in words
    assert "“teh” → “the”" in words
