"""The library's health from the command line: check and repair, backup and restore."""

import shutil
import sqlite3

import pytest

from reader_app import cli
from reader_app.paths import library_path


@pytest.fixture
def run(capsys):
    """Run a subcommand and return its status, output and complaint."""

    def run(*argv):
        status = cli.run([str(one) for one in argv])
        return (status, *capsys.readouterr())

    return run


@pytest.fixture
def filled(run, tmp_path):
    path = tmp_path / "good.txt"
    path.write_text("Ann: Hello there.\n\nBob: Hello to you.\n", encoding="utf-8")
    assert run("import", path)[0] == 0


def test_a_library_in_order_is_said_to_be(run, filled):
    assert run("check") == (0, "The library is in order.\n", "")


def test_problems_are_told_and_put_right(run, filled):
    with sqlite3.connect(library_path()) as spoiled:
        spoiled.execute("UPDATE turn SET text = 'Something else.' WHERE id = 1")
    status, out, err = run("check")
    assert status == 1
    assert "can be repaired: " in out
    assert err.startswith("transcript-reader: ")
    status, out, err = run("check", "--repair")
    assert (status, err) == (0, "")
    assert "put right: " in out
    assert run("check")[0] == 0
    assert "Hello there." in run("search", "there")[1]


def test_a_backup_can_be_restored_and_what_was_there_is_kept(run, filled, tmp_path):
    copy = tmp_path / "copy.sqlite3"
    assert "with 1 transcript" in run("backup", copy)[1]
    run("highlight", "good", "--quote", "Hello there.")
    status, out, _ = run("restore", copy)
    assert status == 0
    assert "highlight" not in run("history")[1]
    kept = out.splitlines()[1].removeprefix("What was there is kept as ")
    assert "highlight" in run("history", "--library", kept)[1]


def test_a_backup_is_restored_where_there_was_no_library(run, filled, tmp_path, own_home):
    copy = tmp_path / "copy.sqlite3"
    run("backup", copy)
    shutil.rmtree(own_home)
    assert run("restore", copy) == (0, f"{library_path()}: restored from {copy}\n", "")
    assert "good" in run("list")[1]


@pytest.mark.parametrize("words", [b"", b"These are notes. " * 99])
def test_what_is_no_backup_is_not_restored(run, filled, tmp_path, words):
    (tmp_path / "notes.txt").write_bytes(words)
    status, out, err = run("restore", tmp_path / "notes.txt")
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "good" in run("list")[1]


def test_a_backup_that_is_missing_is_not_restored(run, filled, tmp_path):
    status, _, err = run("restore", tmp_path / "missing.sqlite3")
    assert (status, err.count("\n")) == (1, 1)
    assert "good" in run("list")[1]


@pytest.mark.parametrize("out", [".", "missing/copy.sqlite3"])
def test_a_backup_that_cannot_be_written_says_so(run, filled, tmp_path, out):
    status, said, err = run("backup", tmp_path / out)
    assert (status, said, err.count("\n")) == (1, "", 1)


def test_there_is_nothing_to_back_up_before_the_first_import(run, tmp_path):
    status, _, err = run("backup", tmp_path / "copy.sqlite3")
    assert status == 1
    assert "there is no such library" in err
    assert not (tmp_path / "copy.sqlite3").exists()
