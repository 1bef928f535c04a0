"""A newer version of a transcript, from a shell."""

import json

import pytest

from reader_app.cli import run
from reader_app.library.store import Library

ROUGH = """Ada Quill: The ferry to the northern islands will leave at nine, whatever the sea does.

Ben Marsh: Will the old pier be closed for all of March while the piles are being mended?

Ada Quill: It is closed from the first day of the month until the inspectors have seen it.
"""


@pytest.fixture
def shell(tmp_path, capsys):
    """Run a command on a library that holds a rough version with two highlights."""
    library = ["--library", str(tmp_path / "library.sqlite3")]

    def shell(*words):
        status = run([*map(str, words), *library])
        said = capsys.readouterr()
        return status, (said.out + said.err).strip()

    rough = tmp_path / "rough.txt"
    rough.write_text(ROUGH, encoding="utf-8")
    assert shell("import", rough)[0] == 0
    for quote in ("closed for all of March", "leave at nine, whatever the sea does"):
        assert shell("highlight", "rough", "--quote", quote)[0] == 0
    return shell


@pytest.fixture
def newer(tmp_path):
    path = tmp_path / "certified.txt"
    path.write_text(ROUGH.replace("at nine", "at ten"), encoding="utf-8")
    return path


def test_a_newer_version_says_what_went_over_and_what_did_not(shell, newer):
    status, said = shell("replace", "rough", newer)
    assert status == 0
    assert "2 highlights: 1 kept, 1 moved, 0 lost" in said
    assert "leave at nine, whatever the sea does" in said
    assert "leave at ten, whatever the sea does" in said


def test_as_json_each_highlight_has_its_fate_and_place(shell, newer, tmp_path):
    _, said = shell("replace", "rough", newer, "--accept-moved", "--json")
    told = json.loads(said)
    assert (told["kept"], told["moved"], told["lost"]) == (1, 1, 0)
    assert [(one["fate"], one["taken"], one["place"]) for one in told["highlights"]] == [
        ("moved", True, "turn 1 · ¶ 1"),
        ("kept", True, "turn 2 · ¶ 1"),
    ]
    library = Library.open(tmp_path / "library.sqlite3")
    assert len(library.highlights(told["transcript"])) == 2
    library.close()


def test_a_file_that_is_not_there_changes_nothing(shell, tmp_path):
    status, said = shell("replace", "rough", tmp_path / "nowhere.txt")
    assert (status, said.count("\n")) == (1, 0)
    assert "no such file" in said


def test_one_undo_brings_the_highlights_back(shell, newer):
    shell("replace", "rough", newer)
    assert shell("undo")[0] == 0
    _, said = shell("list")
    assert said.count("\n") == 0
    assert "2 highlights" in said
