"""Libraries that can't be opened or written, that others use, or whose program dies."""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

import pytest

from reader_app.annotation.edits import AddTag
from reader_app.annotation.history import History
from reader_app.annotation.model import Tag
from reader_app.errors import LibraryError
from reader_app.library.schema import APPLICATION_ID, LATEST
from reader_app.library.store import Library


def refused(path, **how):
    """What is said where a library can't be opened: one line that names it."""
    with pytest.raises(LibraryError) as caught:
        Library.open(path, **how)
    said = str(caught.value)
    assert "\n" not in said
    assert str(path) in said
    return said


def run(code, *arguments, before=()):
    """Start another program on the library; ``before`` are words to put before its command."""
    return subprocess.Popen(
        [*before, sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
    )


def test_a_library_is_made_with_its_folders(tmp_path):
    path = tmp_path / "a" / "b" / "library.sqlite3"
    Library.open(path).close()
    assert sqlite3.connect(path).execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_it_writes_ahead_and_waits_for_the_disk(stored):
    asked = [stored.file.row(f"PRAGMA {name}")[0] for name in ("journal_mode", "synchronous")]
    assert asked == ["wal", 2]


def test_an_empty_file_becomes_a_library(path):
    path.touch()
    assert Library.open(path).transcripts() == []


def test_a_text_file_is_refused_and_left_alone(path):
    path.write_text("Not a database. " * 100)
    assert "not a library" in refused(path)
    assert path.read_text() == "Not a database. " * 100


def test_a_database_of_another_program_is_refused_and_left_alone(path):
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipe (name)")
    before = path.read_bytes()
    assert "another program" in refused(path)
    assert path.read_bytes() == before


def test_a_newer_library_is_refused_and_left_alone(path, stored):
    stored.file.write(f"PRAGMA user_version = {LATEST + 1}")
    stored.close()
    before = path.read_bytes()
    assert "was made by a newer version of Transcript Reader" in refused(path)
    assert path.read_bytes() == before


def test_a_folder_is_refused(tmp_path):
    assert "is a folder" in refused(tmp_path)


def test_a_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "file").touch()
    refused(tmp_path / "file" / "library.sqlite3")


def test_a_missing_library_is_not_made_where_it_is_only_read(path):
    assert "No such file" in refused(path, read_only=True)
    assert not path.exists()


def test_a_library_locked_by_another_program_is_refused(path, stored, monkeypatch):
    monkeypatch.setattr("reader_app.library.connection.BUSY", 0.1)
    stored.close()
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert "in use by another program" in refused(path)
    other.close()
    assert Library.open(path).holds("harbour")


def test_a_write_while_another_program_writes_is_refused_and_works_later(path, stored):
    stored.file.write("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="in use"):
        History(stored).do(AddTag(Tag("t", "t")))
    assert stored.holds("harbour")
    other.execute("ROLLBACK")
    other.close()
    History(stored).do(AddTag(Tag("t", "t")))
    assert stored.tag("t").name == "t"


def test_a_read_only_library_can_be_read_but_not_changed(path, stored, transcript):
    stored.close()
    library = Library.open(path, read_only=True)
    assert library.transcript(transcript.id) == transcript
    assert library.search("ferry")
    with pytest.raises(LibraryError, match="can only be read"):
        History(library).do(AddTag(Tag("t", "t")))
    library.set_reading_position(transcript.id, 9)
    assert library.reading_position(transcript.id) == 0


READ_AND_WRITE = """
    import sys
    from pathlib import Path
    from reader_app.annotation.model import Tag
    from reader_app.errors import LibraryError
    from reader_app.library.store import Library
    library = Library.open(Path(sys.argv[1]))
    print(library.read_only, len(library.transcripts()))
    try:
        library.put_tag(Tag("t", "t"))
    except LibraryError as error:
        print(error)
"""


@pytest.mark.skipif(os.name == "nt", reason="folders have other permissions there")
@pytest.mark.parametrize(("folder", "file"), [(0o555, 0o444), (0o755, 0o444), (0o555, 0o644)])
def test_a_write_protected_library_opens_to_be_read(transcript, folder, file, without_privilege):
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "library.sqlite3"
        library = Library.open(path)
        library.put_transcript(transcript, b"x")
        library.close()
        path.chmod(file)
        path.parent.chmod(folder)
        said = run(READ_AND_WRITE, path, before=without_privilege).communicate()
        path.parent.chmod(0o755)
    assert said[0].splitlines() == [
        "True 1",
        f"The library {path} can only be read: nothing was changed.",
    ]


def test_a_full_disk_loses_nothing_that_was_there(stored, transcript, make):
    pages = stored.file.row("PRAGMA page_count")[0]
    stored.file.write(f"PRAGMA max_page_count = {pages + 4}")
    long = make("long", lines=(("HOST: " + "many words " * 9000, "speech", "host"),), exchanges=())
    with pytest.raises(LibraryError, match="the disk is full"):
        stored.put_transcript(long, b"x")
    assert not stored.holds("long")
    assert stored.transcript(transcript.id) == transcript
    stored.file.write("PRAGMA max_page_count = 100000")
    stored.put_transcript(long, b"x")
    assert stored.transcript("long") == long


def test_a_damaged_page_is_said_in_words(path, stored, transcript, make):
    long = make("long", lines=(("HOST: " + "many words " * 9000, "speech", "host"),), exchanges=())
    stored.put_transcript(long, b"x")
    stored.close()
    data = bytearray(path.read_bytes())
    data[4096 * 2 :] = os.urandom(len(data) - 4096 * 2)
    path.write_bytes(data)
    with pytest.raises(LibraryError, match="is damaged"):
        Library.open(path).transcript("long")


ADD_TAGS = """
    import sys
    from pathlib import Path
    from reader_app.annotation.edits import AddTag
    from reader_app.annotation.history import History
    from reader_app.annotation.model import Tag
    from reader_app.library.store import Library
    history = History(Library.open(Path(sys.argv[1])))
    for number in range(int(sys.argv[3])):
        history.do(AddTag(Tag(f"{sys.argv[2]}{number}", "t")))
        print(number, flush=True)
"""


def test_two_programs_write_one_library_at_once(path):
    Library.open(path).close()
    both = [run(ADD_TAGS, path, name, 60) for name in ("a", "b")]
    for program in both:
        program.communicate()
        assert program.returncode == 0
    library = Library.open(path)
    assert len(library.tags()) == 4 + 120
    assert len(library.entries(limit=999)) == 120


def test_two_programs_make_one_library_at_once(path):
    both = [run(ADD_TAGS, path, name, 1) for name in ("a", "b", "c")]
    assert [(program.communicate(), program.returncode)[1] for program in both] == [0, 0, 0]
    assert len(Library.open(path).tags()) == 4 + 3


@pytest.mark.skipif(os.name == "nt", reason="no such signal there")
def test_a_program_that_is_killed_loses_nothing_it_had_said(path):
    program = run(ADD_TAGS, path, "t", 100_000)
    said = [program.stdout.readline() for _ in range(40)][-1]
    program.send_signal(signal.SIGKILL)
    said = (program.communicate()[0].splitlines() or [said])[-1]
    library = Library.open(path)
    kept = {tag.id for tag in library.tags()}
    assert {f"t{number}" for number in range(int(said) + 1)} <= kept
    assert len(kept) - 4 == len(library.entries(limit=200_000))


BE_KILLED_WITHIN = """
    import sys, os, signal
    from pathlib import Path
    from reader_app.annotation.model import Tag
    from reader_app.library.store import Library
    library = Library.open(Path(sys.argv[1]))
    library.put_tag(Tag("whole", "whole"))
    with library.transaction():
        library.put_tag(Tag("half", "half"))
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="no such signal there")
def test_a_program_killed_within_a_change_leaves_nothing_half_done(path):
    run(BE_KILLED_WITHIN, path).wait()
    kept = {tag.id for tag in Library.open(path).tags()}
    assert "whole" in kept
    assert "half" not in kept
