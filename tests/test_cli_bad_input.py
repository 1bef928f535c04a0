"""Bad input gives one clear line and status 1, and nothing is half done."""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from reader_app import cli
from reader_app.paths import library_path

WORDS = "Ann: Hello there.\n\nBob: Hello to you.\n"


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.txt"
    path.write_text(WORDS, encoding="utf-8")
    return path


@pytest.fixture
def refused(capsys):
    """Run a subcommand that must fail with 1 and return the one line it complains with."""

    def refused(*argv):
        status = cli.run([str(one) for one in argv])
        out, err = capsys.readouterr()
        assert (status, out, err.count("\n")) == (1, "", 1)
        return err.strip()

    return refused


def empty(folder):
    (folder / "empty.txt").write_bytes(b"")
    return folder / "empty.txt", "empty"


def blank(folder):
    (folder / "blank.txt").write_bytes(b"\n \n\t\n")
    return folder / "blank.txt", "blank.txt"


def a_folder(folder):
    (folder / "sub").mkdir()
    return folder / "sub", "folder"


def missing(folder):
    return folder / "missing.txt", "no such file"


def binary(folder):
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 64)
    return folder / "binary.txt", "binary.txt"


def a_picture(folder):
    head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10"
    (folder / "picture.png").write_bytes(head + os.urandom(4096))
    return folder / "picture.png", "picture.png"


def a_name_within_a_file(folder):
    (folder / "plain.txt").write_text(WORDS, encoding="utf-8")
    return folder / "plain.txt" / "inside.txt", "inside.txt"


def a_name_that_cannot_be(folder):
    return "nul\0.txt", "not valid"


FILES = [
    empty, blank, a_folder, missing, binary, a_picture, a_name_within_a_file, a_name_that_cannot_be
]  # fmt: skip


@pytest.mark.parametrize("make", FILES)
def test_a_file_that_cannot_be_read_is_named_with_its_reason(refused, tmp_path, make):
    path, reason = make(tmp_path)
    assert reason in refused("outline", path)


@pytest.mark.parametrize("make", FILES)
def test_a_file_that_cannot_be_read_leaves_the_library_empty(refused, tmp_path, make, capsys):
    path, reason = make(tmp_path)
    assert reason in refused("import", path)
    assert cli.run(["list", "--json"]) == 0
    assert capsys.readouterr().out == "[]\n"


def test_a_file_without_speakers_has_none(tmp_path, capsys):
    path = tmp_path / "essay.txt"
    path.write_text("It rained all day.\n\nNobody came.\n", encoding="utf-8")
    assert cli.run(["outline", str(path)]) == 0
    assert "Speakers" not in capsys.readouterr().out


def test_one_line_of_five_megabytes_is_read_marked_and_exported(tmp_path, capsys):
    path = tmp_path / "line.txt"
    path.write_text("word " * 1_000_000 + "end", encoding="utf-8")
    assert cli.run(["import", str(path)]) == 0
    identity = capsys.readouterr().out.split()[0]
    assert cli.run(["highlight", identity, "--quote", "word end"]) == 0
    assert "¶ 1" in capsys.readouterr().out
    assert cli.run(["export"]) == 0
    assert "> word end\n" in capsys.readouterr().out


# -- the library --------------------------------------------------------------------------------

COMMANDS = [
    ("import", "GOOD"),
    ("list",),
    ("search", "hello"),
    ("highlight", "good", "--quote", "Hello there."),
    ("export",),
    ("undo",),
    ("history",),
]


def with_file(command, good):
    return [good if word == "GOOD" else word for word in command]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_file_that_is_no_library_is_left_as_it_is(refused, tmp_path, good, command):
    library = tmp_path / "notes.sqlite3"
    library.write_text("These are my notes, not a database. " * 40, encoding="utf-8")
    before = library.read_bytes()
    assert "notes.sqlite3" in refused(*with_file(command, good), "--library", library)
    assert library.read_bytes() == before


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_library_of_a_newer_version_is_left_as_it_is(refused, capsys, good, command):
    assert cli.run(["import", str(good)]) == 0
    capsys.readouterr()
    with sqlite3.connect(library_path()) as newer:
        newer.execute("PRAGMA user_version = 9999")
    assert "newer version" in refused(*with_file(command, good))


@pytest.mark.parametrize("command", [c for c in COMMANDS if c[0] != "import"], ids=" ".join)
def test_a_library_that_is_named_has_to_be_there(refused, tmp_path, command):
    library = tmp_path / "typo.sqlite3"
    assert "there is no such library" in refused(*command, "--library", library)
    assert not library.exists()


def test_a_folder_is_no_library(refused, tmp_path):
    assert "folder" in refused("list", "--library", tmp_path)


def test_a_library_in_use_is_not_changed(refused, capsys, good):
    assert cli.run(["import", str(good)]) == 0
    other = sqlite3.connect(library_path(), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    capsys.readouterr()
    assert "in use" in refused("highlight", "good", "--quote", "Hello there.")
    other.execute("ROLLBACK")
    other.close()
    assert cli.run(["highlight", "good", "--quote", "Hello there."]) == 0


@pytest.mark.parametrize("command", [("undo",), ("check", "--repair"), ("history",)], ids=" ".join)
def test_what_needs_no_library_makes_none(capsys, own_home, command):
    assert cli.run(list(command)) == 0
    assert list(own_home.iterdir()) == []


@pytest.mark.parametrize("number", ["0", "-3", "²", "9999999999"])
@pytest.mark.parametrize("command", [("history", "--limit"), ("search", "x", "--limit")])
def test_a_number_of_nothing_is_bad_usage(capsys, command, number):
    assert cli.run([*command, number]) == 2
    assert "is not a number of 1 or more" in capsys.readouterr().err


def test_a_backup_into_no_folder_says_which(refused, capsys, tmp_path, good):
    assert cli.run(["import", str(good)]) == 0
    capsys.readouterr()
    assert "there is no folder" in refused("backup", tmp_path / "no" / "copy.sqlite3")


def test_what_a_terminal_would_obey_is_shown_as_unreadable(capsys, tmp_path):
    path = tmp_path / "odd.txt"
    path.write_text("Ann: Hello \x1b[2J\x9b2J.\n\nBob: Yes.\n\nAnn: So.\n", encoding="utf-8")
    assert cli.run(["outline", str(path)]) == 0
    assert "Hello \ufffd[2J\ufffd2J." in capsys.readouterr().out
    assert cli.run(["outline", str(path), "--json"]) == 0
    assert "Hello \x1b[2J\x9b2J." in json.loads(capsys.readouterr().out)["turns"][0]["text"]


# -- exports ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("out", "reason"), [(".", "folder"), ("no/out.md", "No such file")])
def test_an_export_that_cannot_be_written_says_why(refused, capsys, tmp_path, good, out, reason):
    assert cli.run(["import", str(good)]) == 0
    capsys.readouterr()
    assert reason in refused("export", "-o", tmp_path / out)


def test_an_unknown_format_or_transcript_leaves_no_file(refused, capsys, tmp_path, good):
    assert cli.run(["import", str(good)]) == 0
    capsys.readouterr()
    out = tmp_path / "out.md"
    assert "there are json, markdown" in refused("export", "--format", "pdf", "-o", out)
    assert "no transcript “nobody”" in refused("export", "nobody", "-o", out)
    assert not out.exists()


def test_an_empty_library_is_not_exported(refused, tmp_path):
    assert "nothing to export" in refused("export", "-o", tmp_path / "out.md")
    assert not (tmp_path / "out.md").exists()


# -- a process of its own -----------------------------------------------------------------------


def program(*argv, **more):
    """Run the program as a shell does."""
    return subprocess.run(
        [sys.executable, "-m", "reader_app", *map(str, argv)],
        cwd=Path(cli.__file__).parent.parent,
        capture_output=True,
        timeout=60,
        check=False,
        **more,
    )


def test_the_program_says_what_is_wrong_on_the_standard_error(tmp_path):
    done = program("outline", tmp_path / "missing.txt")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == b"transcript-reader: missing.txt: there is no such file\n"


def test_the_program_writes_utf8_whatever_the_locale(tmp_path):
    path = tmp_path / "öl.txt"
    path.write_text("Zoë: “Grüße” – 議長.\n\nBob: Yes.\n", encoding="utf-8")
    plain = {"PATH": os.environ["PATH"], "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": ""}
    done = program("outline", path, "--json", env=plain | {"PYTHONCOERCECLOCALE": "0"})
    assert done.returncode == 0
    assert "“Grüße” – 議長." in done.stdout.decode("utf-8")


def test_a_pipe_that_is_closed_early_ends_the_program_quietly(tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("Ann: Hello there.\n\nBob: Hello.\n\n" * 20_000, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "reader_app", "outline", str(path), "--json"],
        cwd=Path(cli.__file__).parent.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout.read(1) == b"{"
        process.stdout.close()
        assert process.stderr.read() == b""


def test_closed_streams_and_full_disks_end_the_program_in_one_line(good):
    for closing, said in [(">&-", ""), ("2>&- >&-", ""), (">/dev/full", "No space left")]:
        command = f"{sys.executable} -m reader_app outline '{good}' {closing}"
        done = subprocess.run(
            ["sh", "-c", command],
            cwd=Path(cli.__file__).parent.parent,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert said in done.stderr.decode()
        assert done.stderr.count(b"\n") == bool(said)
        assert done.returncode == bool(said)


def test_an_outline_loads_neither_qt_nor_the_database(good):
    asked = (
        "import sys; from reader_app.app import main; "
        f"sys.argv = ['reader', 'outline', {str(good)!r}, '--json']; status = main(); "
        "heavy = {m.split('.')[0] for m in sys.modules} & {'PySide6', 'sqlite_utils', 'sqlite3'}; "
        "sys.exit(f'{status} {heavy}' if status or heavy else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=Path(cli.__file__).parent.parent,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


# A superuser may write anything, so what follows is done without that privilege.


@pytest.fixture
def as_anybody(without_privilege):
    """Run the program as an ordinary user, with a home and a file of that user's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        (folder / "good.txt").write_text(WORDS, encoding="utf-8")

        def run(*argv):
            return subprocess.run(
                [*without_privilege, sys.executable, "-m", "reader_app", *map(str, argv)],
                cwd=Path(cli.__file__).parent.parent,
                env=os.environ | {"TRANSCRIPT_READER_HOME": name},
                capture_output=True,
                timeout=60,
                check=False,
            )

        assert run("import", folder / "good.txt").returncode == 0
        yield run, folder
        folder.chmod(0o777)


def test_a_library_that_may_not_be_written_is_read_and_not_changed(as_anybody):
    run, folder = as_anybody
    for file in folder.glob("library*"):
        file.chmod(0o444)
    folder.chmod(0o555)
    assert b"good" in run("list").stdout
    assert b"Hello there." in run("search", "there").stdout
    done = run("highlight", "good", "--quote", "Hello there.")
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)


def test_an_export_into_a_folder_that_may_not_be_written_leaves_nothing(as_anybody):
    run, folder = as_anybody
    locked = folder / "locked"
    locked.mkdir()
    locked.chmod(0o555)
    done = run("export", "-o", locked / "out.md")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"out.md: the file could not be written" in done.stderr
    assert list(locked.iterdir()) == []


def test_a_file_that_may_not_be_read_is_named(as_anybody):
    run, folder = as_anybody
    secret = folder / "secret.txt"
    secret.write_text(WORDS, encoding="utf-8")
    secret.chmod(0o000)
    assert run("outline", secret).stderr.endswith(b"secret.txt: permission denied\n")


def started(*argv, **environment):
    """Run the program in a process of its own, without any display but what is given."""
    kept = {name: value for name, value in os.environ.items() if name not in _OF_DISPLAYS}
    return subprocess.run(
        [sys.executable, "-m", "reader_app", *argv],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


_OF_DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("exprot", "no file, “exprot”; did you mean “export”?"),
        ("zzz", "“zzz”; “--help” lists all commands."),
    ],
)
def test_a_mistyped_command_is_named_with_the_nearest(word, said):
    ran = started(word, "x")
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (2, "", 1)
    assert said in ran.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4711"}, {"QT_QPA_PLATFORM": "xcb"}])
def test_without_a_display_the_window_is_refused_in_one_line(good, display):
    ran = started(str(good), **display)
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (1, "", 1)
    assert "There is no display" in ran.stderr
