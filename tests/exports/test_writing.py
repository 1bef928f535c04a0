"""An export is written whole, or what was there stays."""

import os

import pytest

from reader_app.errors import ExportFailed
from reader_app.exports.writing import write


def test_the_text_is_written_as_utf8(tmp_path):
    write(tmp_path / "out.md", "ünï “quoted”\n")
    assert (tmp_path / "out.md").read_bytes() == "ünï “quoted”\n".encode()


def test_nothing_else_is_left_in_the_folder(tmp_path):
    write(tmp_path / "out.md", "words")
    assert os.listdir(tmp_path) == ["out.md"]


def test_a_file_that_is_there_keeps_its_mode(tmp_path):
    out = tmp_path / "out.md"
    out.write_text("old")
    out.chmod(0o640)
    write(out, "new")
    assert (out.read_text(), out.stat().st_mode & 0o777) == ("new", 0o640)


def test_a_link_still_leads_to_the_file(tmp_path):
    (tmp_path / "real.md").write_text("old")
    (tmp_path / "link.md").symlink_to("real.md")
    write(tmp_path / "link.md", "new")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "new"


@pytest.mark.parametrize("name", [".", "missing/out.md", "file/out.md", "nul\0"])
def test_what_cannot_be_written_is_said_in_one_line(tmp_path, name):
    (tmp_path / "file").write_text("a file, no folder")
    with pytest.raises(ExportFailed) as failed:
        write(tmp_path / name, "words")
    assert "\n" not in str(failed.value)
    assert sorted(os.listdir(tmp_path)) == ["file"]


def test_a_device_is_written_to_and_not_replaced():
    from pathlib import Path

    write(Path(os.devnull), "words")
    assert not Path(os.devnull).is_file()
