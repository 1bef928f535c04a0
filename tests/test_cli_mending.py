"""Reports, recipes and mending from a shell."""

import json
import time

import pytest

from reader_app.cli import run
from reader_app.library.store import Library

TEXT = """HOST: Welcome to the lock.

Q1: Who opens the gates?

KEEPER: I do. And who asks? The town.

FURTHER: the storm.

KEEPER: We were safe.

HOST: Thank you.

FURTHER: the end.
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "lock.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def shelf(tmp_path, file, capsys):
    """The options that name a library which holds the file."""
    path = tmp_path / "library.sqlite3"
    assert run(["import", str(file), "--library", str(path)]) == 0
    capsys.readouterr()
    return ["--library", str(path)]


@pytest.fixture
def mend(shelf, capsys):
    """Mend as told, and return the status with what is said."""

    def mended(*words):
        status = run(["mend", "lock", *map(str, words), *shelf])
        said = capsys.readouterr()
        return status, (said.out + said.err).strip()

    return mended


@pytest.fixture
def now(shelf):
    """The transcript as it is in the library."""
    from pathlib import Path

    def read():
        library = Library.open(Path(shelf[1]))
        transcript = library.transcript(library.transcripts()[0].id)
        library.close()
        return transcript

    return read


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("rename-speaker", "host", "Ada Hale"), "rename “Host” to “Ada Hale”"),
        (("merge", "Keeper", "Further"), "merge “Further” into “Keeper”"),
        (("split-speaker", "KEEPER", "Mate", "--turns", "5"), "split “Mate” from “Keeper”"),
        (("add-speaker", "Ida Berg"), "add speaker “Ida Berg”"),
        (("not-speaker", "Further"), "“Further” is no speaker"),
        (("role", "Host", "moderator"), "set role of “Host” to “moderator”"),
        (("affiliation", "Keeper", "Lock 4"), "set affiliation of “Keeper” to “Lock 4”"),
        (("colour", "Keeper", "6"), "set colour of “Keeper” to “6”"),
        (("turn", "4,6", "--speaker", "Host"), "give turns 4, 6 to “Host”"),
        (
            ("turn", "4", "--nobody", "--kind", "stage"),
            "give turn 4 to nobody and make turn 4 stage",
        ),
        (("split", "3", "--at", "And who"), "split turn 3 at “And who”"),
        (("join", "4"), "join turns 4 and 5"),
        (("question", "6", "--answers", "7"), "turn 6 is a question, answered in 7"),
        (("no-question", "2"), "turn 2 is no question"),
        (("title", "At the lock"), "set title to “At the lock”"),
        (("date", "2031-04-05"), "set date to “2031-04-05”"),
        (("language", "pt-BR"), "set language to “pt-BR”"),
    ],
)
def test_every_verb_mends_and_is_undone(mend, now, shelf, capsys, words, said):
    before = now()
    status, out = mend(*words)
    assert (status, out.splitlines()[0]) == (0, said)
    after = now()
    assert after != before
    assert run(["undo", *shelf]) == 0
    assert capsys.readouterr().out.strip() == f"Undone: {said}"
    assert now() == before
    assert run(["undo", "--redo", *shelf]) == 0
    assert now() == after


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("rename-speaker", "Nobody", "X"), "There is no speaker “Nobody”"),
        (("rename-speaker", "Host", " "), "A speaker needs a name."),
        (("merge", "Host", "Host"), "It takes two speakers"),
        (("split-speaker", "Keeper", "Mate", "--turns", "1"), "Turn 1 is not one of Keeper."),
        (("turn", "99", "--kind", "speech"), "There is no turn 99"),
        (("turn", "3"), "Say --speaker, --nobody or --kind."),
        (("split", "3", "--at", "dragons"), "“dragons” does not occur"),
        (("split", "3", "--at", "I do."), "cannot be split there"),
        (("join", "7"), "There is no turn 8"),
        (("question", "2", "--answers", "2"), "Turn 2 is a question"),
        (("no-question", "1"), "Turn 1 is not a question"),
        (("date", "5 April"), "is not a date"),
        (("date", "2031-02-30"), "is not a date"),
        (("language", "???"), "is not a language"),
        (("title", " "), "A transcript needs a title."),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(mend, now, words, said):
    before = now()
    status, out = mend(*words)
    assert status == 1
    assert said in out
    assert "\n" not in out
    assert now() == before


def test_mending_nothing_says_so(mend):
    assert mend("turn", "1", "--speaker", "Host") == (0, "Nothing changed.")


def test_a_list_of_turns_that_is_none_is_bad_usage(mend):
    assert mend("turn", "three", "--kind", "speech")[0] == 2


def test_report_looks_and_leaves_nothing(file, tmp_path, capsys):
    assert run(["report", str(file), "--preview", "3"]) == 0
    said = capsys.readouterr().out
    assert "questions: 1" in said
    assert "    1  HOST: Welcome to the lock." in said
    assert list(tmp_path.iterdir()) == [file]


def test_report_is_json_too(file, capsys):
    assert run(["report", str(file), str(file), "--json", "--preview", "2"]) == 0
    first, second = json.loads(capsys.readouterr().out)
    assert first["turns"] == 7
    assert [line["line"] for line in second["preview"]] == [1, 2]


def test_report_of_what_is_not_there_fails_and_goes_on(file, capsys):
    assert run(["report", "nothing.txt", str(file)]) == 1
    said = capsys.readouterr()
    assert "there is no such file" in said.err
    assert "lock.txt" in said.out


def test_import_reports(file, tmp_path, capsys):
    library = ["--library", str(tmp_path / "new.sqlite3")]
    assert run(["import", "--report", str(file), *library]) == 0
    assert "speakers: 3" in capsys.readouterr().out


def test_a_recipe_is_told_at_import_and_kept_for_the_next_file(file, tmp_path, capsys):
    library = ["--library", str(tmp_path / "new.sqlite3")]
    assert run(["import", "--not-label", "Further", "--report", str(file), *library]) == 0
    assert "speakers: 2" in capsys.readouterr().out
    other = tmp_path / "weir.txt"
    other.write_text(TEXT.replace("storm", "weir"), encoding="utf-8")
    assert run(["import", str(other), *library]) == 0
    assert "recipe kept" in capsys.readouterr().out


def test_a_file_that_was_there_is_read_again_by_another_recipe(file, shelf, now, capsys):
    assert run(["import", "--not-label", "Further", str(file), *shelf]) == 0
    assert [speaker.name for speaker in now().speakers] == ["Host", "Keeper"]


def test_reread_follows_what_is_told_and_what_is_kept(shelf, now, mend, capsys):
    before = now()
    assert run(["reread", "lock", "--not-label", "further", *shelf]) == 0
    assert "speakers: 2" in capsys.readouterr().out
    once = now()
    mend("join", "1")
    assert run(["reread", "lock", *shelf]) == 0
    assert now() == once
    assert run(["reread", "lock", "--as-guessed", *shelf]) == 0
    assert len(now().turns) == len(before.turns)


def test_a_pattern_that_could_run_away_ends_in_time(tmp_path, capsys):
    path = tmp_path / "long.txt"
    path.write_text(TEXT + "\n" + "a" * 20_000 + "!\n", encoding="utf-8")
    begun = time.perf_counter()
    assert run(["report", "--speaker-pattern", "(a|aa)+$", str(path)]) in (0, 1)
    assert time.perf_counter() - begun < 20
