import sqlite3

import pytest

from reader_app.annotation.model import Tag
from reader_app.errors import LibraryError
from reader_app.library.backup import backup, restore
from reader_app.library.store import Library


@pytest.fixture
def copy(tmp_path, stored):
    copy = tmp_path / "copy.sqlite3"
    backup(stored, copy)
    return copy


def names(folder):
    return sorted(entry.name for entry in folder.iterdir())


def test_a_backup_is_one_whole_library(stored, copy, transcript):
    assert [n for n in names(copy.parent) if n.startswith("copy")] == ["copy.sqlite3"]
    assert Library.open(copy).transcript(transcript.id) == transcript


def test_a_library_in_memory_can_be_backed_up(library, transcript, tmp_path):
    library.put_transcript(transcript, b"x")
    backup(library, tmp_path / "copy")
    assert Library.open(tmp_path / "copy").transcript(transcript.id) == transcript


def test_a_backup_replaces_the_one_before(stored, copy):
    stored.put_tag(Tag("later", "later"))
    backup(stored, copy)
    assert Library.open(copy).tag("later")


def test_a_backup_over_the_library_itself_is_refused(stored, path, transcript):
    with pytest.raises(LibraryError, match="the library itself"):
        backup(stored, path)
    assert stored.transcript(transcript.id) == transcript


def test_a_backup_into_a_missing_folder_is_refused(stored, tmp_path):
    with pytest.raises(LibraryError, match="missing"):
        backup(stored, tmp_path / "missing" / "copy")


def test_a_backup_over_a_folder_is_refused_and_leaves_nothing(stored, tmp_path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(LibraryError, match="directory"):
        backup(stored, tmp_path / "folder")
    assert not (tmp_path / "folder.part").exists()


def test_restoring_brings_back_what_was_and_keeps_what_is(stored, copy, path):
    stored.put_tag(Tag("later", "later"))
    stored.close()
    kept = restore(copy, path)
    assert "later" not in {tag.id for tag in Library.open(path).tags()}
    assert Library.open(kept).tag("later")
    assert kept.parent == path.parent


def test_restoring_twice_keeps_both(stored, copy, path):
    stored.close()
    assert restore(copy, path) != restore(copy, path)


def test_a_backup_can_be_restored_where_nothing_was(copy, tmp_path, transcript):
    fresh = tmp_path / "new" / "library.sqlite3"
    assert restore(copy, fresh) is None
    assert Library.open(fresh).transcript(transcript.id) == transcript


@pytest.mark.parametrize("content", [b"", b"no library at all" * 500])
def test_what_is_no_backup_is_refused_and_nothing_changes(stored, path, tmp_path, content):
    stored.close()
    bad = tmp_path / "bad"
    bad.write_bytes(content)
    before = names(tmp_path)
    with pytest.raises(LibraryError, match="not a library"):
        restore(bad, path)
    assert names(tmp_path) == before
    assert Library.open(path).holds("harbour")


def test_a_damaged_backup_is_refused_and_nothing_changes(stored, copy, path):
    stored.close()
    data = bytearray(copy.read_bytes())
    data[4096 * 10 :] = b"\xff" * (len(data) - 4096 * 10)
    copy.write_bytes(data)
    with pytest.raises(LibraryError, match="damaged"):
        restore(copy, path)
    assert Library.open(path).holds("harbour")


def test_a_library_that_is_open_is_not_replaced(stored, copy, path):
    with pytest.raises(LibraryError, match="in use"):
        restore(copy, path)
    stored.put_tag(Tag("later", "later"))
    assert stored.tag("later")


def test_a_damaged_library_is_put_aside_for_its_backup(stored, copy, path, transcript):
    stored.close()
    path.write_bytes(b"\xff" * 9000)
    kept = restore(copy, path)
    assert kept.read_bytes() == b"\xff" * 9000
    assert Library.open(path).transcript(transcript.id) == transcript


def test_a_backup_needs_no_log_beside_it(copy):
    with sqlite3.connect(copy) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("delete",)
