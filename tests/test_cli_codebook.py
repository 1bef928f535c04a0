"""The codebook from the command line."""

import pytest

from reader_app import cli


@pytest.fixture
def run(capsys):
    def run(*argv):
        status = cli.run([str(one) for one in argv])
        return status, *capsys.readouterr()

    return run


def test_a_codebook_goes_out_and_comes_in_elsewhere(run, tmp_path):
    table, one, other = (tmp_path / name for name in ("tags.csv", "one.sqlite3", "other.sqlite3"))
    table.write_text("name;parent;key\nsea;;5\nboats;sea;\n", encoding="utf-16")
    status, out, err = run("codebook", "import", table, "--library", one)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "  added  sea",
        "  added  sea / boats",
        "2 tags added, 0 changed, 0 left alone",
    ]
    again = tmp_path / "again.csv"
    assert run("codebook", "export", again, "--library", one)[0] == 0
    assert run("codebook", "import", again, "--library", other)[0] == 0
    first = run("codebook", "export", "-", "--library", one)[1]
    assert "boats,sea,,,,indigo," not in first.splitlines()[0]
    assert first == run("codebook", "export", "-", "--library", other)[1]


def test_a_preview_changes_nothing(run, tmp_path):
    table, library = tmp_path / "tags.csv", tmp_path / "one.sqlite3"
    table.write_text("tag,description\nsea,Salt\n", encoding="utf-8")
    run("codebook", "import", table, "--library", library)
    table.write_text("tag,description\nsea,Water\nwind,\n", encoding="utf-8")
    status, out, _ = run("codebook", "import", table, "--preview", "--library", library)
    assert (status, out.splitlines()[-1]) == (
        0,
        "1 tag would be added, 1 would be changed, 0 left alone",
    )
    assert "Water" not in run("codebook", "export", "-", "--library", library)[1]


def test_reading_is_taken_back_by_undo(run, tmp_path):
    table, library = tmp_path / "tags.csv", tmp_path / "one.sqlite3"
    table.write_text("tag,description\nsea,Salt\n", encoding="utf-8")
    run("codebook", "import", table, "--library", library)
    assert run("undo", "--library", library)[1] == "Undone: read codebook “tags.csv”\n"
    assert "sea" not in run("codebook", "export", "-", "--library", library)[1]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "tags.csv: the file is empty"),
        (b"colour\nred\n", "tags.csv: Line 1: there is no column “name”, “tag” or “code”."),
        (b"name,key\na,x\n", "tags.csv: Line 2: “x” is no key; there are 1 to 9."),
    ],
)
def test_a_bad_file_is_told_in_one_line_and_nothing_is_made(run, tmp_path, data, why):
    table, library = tmp_path / "tags.csv", tmp_path / "one.sqlite3"
    table.write_bytes(data)
    status, out, err = run("codebook", "import", table, "--library", library)
    assert (status, out, err) == (1, "", f"transcript-reader: {why}\n")
    assert not library.exists()


def test_a_file_that_is_not_there_is_told(run, tmp_path):
    status, _, err = run("codebook", "import", tmp_path / "none.csv")
    assert (status, err.count("\n")) == (1, 1)
