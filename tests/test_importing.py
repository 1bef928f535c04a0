import os

import pytest

from reader_app import importing
from reader_app.annotation.edits import RemoveTranscript
from reader_app.annotation.history import History
from reader_app.errors import ImportFailed
from reader_app.importing import Cancelled, import_file
from reader_app.library.store import Library

TEXT = "HOST: Good morning.\nGUEST: Good morning to you.\n"


@pytest.fixture
def library():
    library = Library.open(None)
    yield library
    library.close()


@pytest.fixture
def history(library):
    return History(library, "Ada")


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "morning.txt"
    file.write_text(TEXT)
    return file


def test_a_file_is_in_the_library_with_its_bytes_and_in_the_history(library, history, file):
    imported = import_file(library, file, history)
    assert imported.is_new
    assert library.transcript(imported.transcript.id) == imported.transcript
    assert library.source(imported.transcript.id) == TEXT.encode()
    assert [entry.what for entry in library.entries()] == [f"open “{imported.transcript.title}”"]


def test_the_same_bytes_are_opened_not_added_twice(library, history, file, tmp_path):
    first = import_file(library, file, history)
    other = tmp_path / "copy.txt"
    other.write_text(TEXT)
    second = import_file(library, other, history)
    assert (second.is_new, second.transcript) == (False, first.transcript)
    assert len(library.transcripts()) == 1
    assert len(library.entries()) == 1


def test_a_file_that_was_removed_comes_back_with_its_history(library, history, file):
    first = import_file(library, file, history)
    history.do(RemoveTranscript(first.transcript.id, first.transcript.title))
    second = import_file(library, file, history)
    assert second.is_new
    assert second.transcript == first.transcript
    assert library.holds(first.transcript.id)


def test_progress_rises_from_nothing_towards_all(library, history, file):
    shares = []
    import_file(library, file, history, lambda share: shares.append(share) is None)
    assert shares == sorted(shares)
    assert all(0.0 <= share <= 1.0 for share in shares)
    assert len(shares) >= 3


@pytest.mark.parametrize("step", range(3))
def test_a_cancelled_import_leaves_nothing_behind(library, history, file, step):
    calls = []

    def stop(share):
        calls.append(share)
        return len(calls) <= step

    with pytest.raises(Cancelled):
        import_file(library, file, history, stop)
    assert (library.transcripts(), library.entries()) == ([], [])
    assert library.search("morning") == []
    assert import_file(library, file, history).is_new


def failure(library, history, path):
    with pytest.raises(ImportFailed) as caught:
        import_file(library, path, history)
    assert library.transcripts() == []
    return str(caught.value)


def test_a_missing_file_is_refused(library, history, tmp_path):
    assert failure(library, history, tmp_path / "no.txt") == "no.txt: there is no such file"


def test_a_folder_is_refused(library, history, tmp_path):
    said = failure(library, history, tmp_path)
    assert said == f"{tmp_path.name}: this is a folder, not a file"


def test_an_empty_file_is_refused(library, history, tmp_path):
    (tmp_path / "notes.txt").touch()
    assert failure(library, history, tmp_path / "notes.txt") == "notes.txt: the file is empty"


def test_a_picture_is_refused(library, history, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + os.urandom(5000))
    assert failure(library, history, tmp_path / "a.txt").startswith("a.txt: ")


def test_a_file_too_large_is_refused_before_it_is_read(library, history, file, monkeypatch):
    monkeypatch.setattr(importing, "LARGEST", 10)
    assert failure(library, history, file).startswith("morning.txt: the file is larger than")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names there")
def test_a_pipe_is_refused(library, history, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in failure(library, history, tmp_path / "pipe")


def test_a_name_that_cannot_be_is_refused(library, history, tmp_path):
    assert "\n" not in failure(library, history, tmp_path / "a\0b")


def test_a_file_that_may_not_be_read_is_refused(library, history, file, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(file), "open", refuse)  # to the root of a system all can be read
    assert failure(library, history, file) == "morning.txt: permission denied"


def test_a_file_without_speakers_is_a_transcript_without_speakers(library, history, tmp_path):
    plain = tmp_path / "plain.txt"
    plain.write_text("It rained all day.\n\nNobody came.\n")
    assert import_file(library, plain, history).transcript.speakers == ()


def test_one_very_long_line_is_read(library, history, tmp_path):
    long = tmp_path / "long.txt"
    long.write_text("word " * 1_000_000)
    transcript = import_file(library, long, history).transcript
    assert library.transcript(transcript.id).text == transcript.text
    assert library.search("word")
