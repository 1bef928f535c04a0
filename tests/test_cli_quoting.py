"""Checked quotes and the quotes of an article, on the command line."""

import io
import json
import sqlite3

import pytest

from reader_app import cli

BRIEFING = """Harbour briefing

Moderator: Good morning. The first question, please.

Q1: How many boats came in?

A: Twelve boats came in. The boats are safe.
"""


@pytest.fixture
def at(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def run(capsys, at):
    """Run a subcommand on a library and return status, output and errors."""

    def run(*argv):
        status = cli.run([*map(str, argv), "--library", str(at)])
        return (status, *capsys.readouterr())

    return run


@pytest.fixture(autouse=True)
def imported(run, tmp_path):
    path = tmp_path / "briefing.txt"
    path.write_text(BRIEFING, encoding="utf-8")
    assert run("import", path)[0] == 0


@pytest.fixture
def article(tmp_path):
    def article(text, name="article.md"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return article


# -- verify -------------------------------------------------------------------------------------


def test_verify_writes_a_line_for_each_quotation(run, article):
    path = article(
        "“Twelve boats came in,” he said. “The boats are lost.” “Never was any ferry here.”"
    )
    status, out, err = run("verify", path)
    lines = out.splitlines()
    assert (status, err) == (1, "")
    assert [line.split("  ")[0] for line in lines] == ["exact", "differing", "not found"]
    assert "Q1 · answer" in lines[0]
    assert "“lost”, said “safe”" in lines[1]


def test_verify_is_content_where_every_quotation_is_exact(run, article):
    assert run("verify", article("“Twelve boats came in.”"))[0] == 0
    assert run("verify", article("Nothing is quoted."))[:2] == (
        0,
        "There are no quotations in this text.\n",
    )


def test_verify_can_let_short_ones_pass(run, article):
    path = article("The “experts” said: “Twelve boats came in.”")
    assert run("verify", path)[0] == 1
    assert run("verify", path, "--ignore-short")[0] == 0


def test_verify_reads_the_standard_input(run, monkeypatch):
    data = "“The boats are safe.”".encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert run("verify", "-")[0] == 0


def test_verify_tells_all_as_json(run, article):
    status, out, _ = run("verify", article("He said: “Thirteen boats came in.”"), "--json")
    (one,) = json.loads(out)
    assert (status, one["state"]) == (1, "differing")
    assert one["changes"][0] | {"start": 0, "end": 0} == {
        "kind": "number",
        "quoted": "Thirteen",
        "said": "Twelve",
        "start": 0,
        "end": 0,
    }
    assert one["places"][0]["words"] == "Twelve boats came in"


def test_verify_writes_a_report_in_markdown(run, article):
    _, out, _ = run("verify", article("“The boats are lost.”"), "--markdown")
    assert "~~safe~~ **lost**" in out


def test_verify_looks_only_where_it_is_told(run, article):
    path = article("“Twelve boats came in.”")
    assert run("verify", path, "Harbour briefing")[0] == 0
    status, out, err = run("verify", path, "Another one")
    assert (status, out, err.count("\n")) == (1, "", 1)


def test_verify_without_an_article_is_bad_usage(run):
    assert run("verify")[0] == 2


def test_verify_says_in_a_line_why_it_cannot_read_an_article(run, tmp_path):
    status, out, err = run("verify", tmp_path / "missing.md")
    assert (status, out, err.count("\n")) == (1, "", 1)


# -- checked quotes -------------------------------------------------------------------------------


@pytest.fixture
def overtaken(run, at):
    """A checked highlight whose text another program has changed."""
    run("highlight", "Harbour briefing", "--quote", "Twelve boats", "--status", "checked")
    with sqlite3.connect(at) as file:
        file.execute("UPDATE transcript SET text = replace(text, 'Twelve boats', 'Eleven boat')")
    file.close()


def test_a_highlight_can_be_made_checked(run):
    status, out, _ = run("highlight", "Harbour briefing", "--quote", "safe", "--status", "checked")
    assert (status, "checked" in out) == (0, True)
    (one,) = json.loads(run("export", "--format", "json")[1])["transcripts"][0]["highlights"]
    assert one["status"] == "checked"
    assert len(one["checked"]) == 64


def test_nobody_can_give_the_status_that_the_program_gives(run):
    given = ("highlight", "Harbour briefing", "--quote", "safe", "--status", "to check again")
    assert run(*given)[0] == 2


def test_exports_mark_a_checked_quote_of_other_words(run, overtaken):
    assert "**⚠ to check again**" in run("export")[1]
    (one,) = json.loads(run("export", "--format", "json")[1])["transcripts"][0]["highlights"]
    assert one["status"] == "to check again"


def test_an_export_can_be_refused_because_of_it(run, overtaken, tmp_path):
    out_file = tmp_path / "out.md"
    status, out, err = run("export", "--refuse-unchecked", "-o", out_file)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "to be checked again" in err
    assert not out_file.exists()


def test_an_export_of_sound_quotes_is_not_refused(run):
    run("highlight", "Harbour briefing", "--quote", "safe", "--status", "checked")
    assert run("export", "--refuse-unchecked")[0] == 0


def test_the_check_finds_it(run, overtaken):
    status, out, _ = run("check")
    assert status == 1
    assert "it is to be checked again" in out
