"""The command line does the window's work: read, bring in, find, mark, take back."""

import io
import json
import os
import sys

import pytest

from reader_app import cli
from reader_app.annotation.model import STARTER_TAGS

BRIEFING = """Harbour briefing

Moderator: Good morning. The first question, please.

Q1: How many boats came in?

A: Twelve boats
came in. The boats are safe.

Q2: And the thirteenth?

A: It is late. The boats wait.
"""


@pytest.fixture
def briefing(tmp_path):
    path = tmp_path / "harbour_briefing.txt"
    path.write_text(BRIEFING, encoding="utf-8")
    return path


@pytest.fixture
def run(capsys):
    """Run a subcommand that must succeed and return what it writes."""

    def run(*argv):
        status = cli.run([str(one) for one in argv])
        out, err = capsys.readouterr()
        assert (status, err) == (0, "")
        return out

    return run


@pytest.fixture
def told(run):
    return lambda *argv: json.loads(run(*argv, "--json"))


@pytest.fixture
def refused(capsys):
    """Run a subcommand that must fail with 1 and return the one line it complains with."""

    def refused(*argv):
        status = cli.run([str(one) for one in argv])
        out, err = capsys.readouterr()
        assert (status, out, err.count("\n")) == (1, "", 1)
        return err.strip()

    return refused


@pytest.fixture
def imported(run, briefing):
    run("import", briefing)
    return briefing


# -- outline ------------------------------------------------------------------------------------


def test_an_outline_has_exactly_the_agreed_keys(told, briefing):
    outline = told("outline", briefing)
    assert list(outline) == [
        "title", "date", "language", "format", "speakers", "turns", "questions", "unread",
    ]  # fmt: skip
    assert list(outline["speakers"][0]) == ["name", "role", "turns", "words"]
    assert list(outline["turns"][0]) == [
        "number", "kind", "speaker", "label", "start", "end", "text", "time", "page", "line",
    ]  # fmt: skip
    assert list(outline["questions"][0]) == [
        "label", "asker", "answerers", "text", "turn", "answers",
    ]  # fmt: skip


def test_a_turn_of_an_outline_lies_where_it_says(told, briefing):
    for turn in told("outline", briefing)["turns"]:
        whole = BRIEFING[turn["start"] : turn["end"]]
        assert whole.endswith(turn["text"])
        assert turn["label"] is None or whole.startswith(turn["label"])


def test_a_question_of_an_outline_points_to_its_turn_and_answers(told, briefing):
    outline = told("outline", briefing)
    first = outline["questions"][0]
    kinds = {turn["number"]: turn["kind"] for turn in outline["turns"]}
    assert (first["label"], first["text"]) == ("Q1", "How many boats came in?")
    assert kinds[first["turn"]] == "question"
    assert [kinds[number] for number in first["answers"]] == ["answer"]


def test_the_words_of_a_speaker_are_counted_without_the_label(told, briefing):
    moderator = told("outline", briefing)["speakers"][0]
    assert (moderator["name"], moderator["turns"], moderator["words"]) == ("Moderator", 1, 6)


def test_an_outline_for_people_names_speakers_questions_and_turns(run, briefing):
    lines = run("outline", briefing).splitlines()
    assert lines[0] == "Harbour briefing"
    assert "2 questions" in lines[1]
    assert lines[lines.index("Questions") + 1].split() == [
        "Q1",
        *["How", "many", "boats", "came", "in?"],
    ]
    assert lines[lines.index("Turns") + 2].split()[:4] == ["2", "speech", "Moderator", "Good"]


def test_columns_stay_in_line_beside_wide_letters(run, tmp_path):
    path = tmp_path / "wide.txt"
    path.write_text(
        "議長：おはよう。\n\nAnn: Good.\n\n議長：では。\n\nAnn: Yes.\n", encoding="utf-8"
    )
    lines = run("outline", path).splitlines()
    wide, narrow = (next(line for line in lines if word in line) for word in ("おはよう", "Good."))
    assert wide.index("おはよう") + 2 == narrow.index("Good.")


def test_an_outline_needs_no_library_and_makes_none(run, briefing, own_home):
    run("outline", briefing)
    assert list(own_home.iterdir()) == []


# -- import, list, search -----------------------------------------------------------------------


def test_an_import_tells_id_title_and_counts(run, told, briefing):
    first, second = run("import", briefing).splitlines()
    held = told("list")[0]
    assert first == f"{held['id']}  {held['title']}"
    assert "2 questions" in second


def test_the_same_file_is_in_the_library_once(run, told, imported):
    assert "was there already" in run("import", imported)
    assert len(told("list")) == 1


def test_a_bad_file_does_not_keep_the_others_out(capsys, told, briefing, tmp_path):
    assert cli.run(["import", str(tmp_path / "missing.txt"), str(briefing)]) == 1
    assert capsys.readouterr().err == ("transcript-reader: missing.txt: there is no such file\n")
    assert [one["source_name"] for one in told("list")] == ["harbour_briefing.txt"]


def test_an_import_reports_what_it_did_not_understand(run, tmp_path, monkeypatch):
    from dataclasses import replace

    from reader_app import formats
    from reader_app.transcript.model import Unread

    path = tmp_path / "odd.txt"
    path.write_text("Ann: Hello there.\n\nBob: Hello you.\n", encoding="utf-8")
    read = formats.read
    odd = (Unread(3, "????", "not a line of speech"),)
    monkeypatch.setattr(formats, "read", lambda source: replace(read(source), unread=odd))
    assert run("import", path).splitlines()[2:] == [
        "  not understood: 1 line",
        "    line 3  ????  not a line of speech",
    ]


def test_an_empty_library_lists_nothing_and_is_not_made(run, told, own_home):
    assert told("list") == []
    assert "empty" in run("list")
    assert list(own_home.iterdir()) == []


def test_a_library_can_be_named(run, told, briefing, tmp_path, own_home):
    library = tmp_path / "other.sqlite3"
    run("import", briefing, "--library", library)
    assert len(told("list", "--library", library)) == 1
    assert told("list") == []


def test_search_finds_turns_by_their_words(told, imported):
    hits = told("search", "boats came")
    assert [hit["turn"] for hit in hits] == [3, 4]
    assert BRIEFING[hits[1]["span"]["start"] :].startswith("boats\ncame")


def test_search_can_be_narrowed_to_answers(told, imported):
    assert [hit["turn"] for hit in told("search", "boats", "--answers")] == [4, 6]


def test_search_can_be_narrowed_to_a_speaker(told, imported):
    assert [hit["turn"] for hit in told("search", "question", "--speaker", "moderator")] == [2]
    assert told("search", "boats", "--speaker", "moderator") == []


def test_search_can_be_narrowed_to_a_tag(run, told, imported):
    run("highlight", "Harbour briefing", "--quote", "It is late.", "--tag", "claim")
    assert [hit["turn"] for hit in told("search", "boats", "--tag", "Claim")] == [6]


def test_search_shows_people_where_and_who(run, imported):
    shown = run("search", "first question")
    assert "Harbour briefing" in shown
    assert "  turn 2 · Moderator: Good morning. The first question, please." in shown


# -- highlight, undo, history -------------------------------------------------------------------


def marked(told):
    """Return the highlights of the one transcript, by way of the JSON export."""
    return json.loads(told)["transcripts"][0]["highlights"]


def test_white_space_of_a_quote_is_like_any_other(run, imported):
    run("highlight", "harbour briefing", "--quote", "Twelve boats came in.")
    assert marked(run("export", "--format", "json"))[0]["quote"] == "Twelve boats\ncame in."


def test_a_transcript_is_found_by_id_by_its_beginning_and_by_title(run, told, imported):
    name = told("list")[0]["id"]
    for wanted in (name, name[:6], "HARBOUR  briefing"):
        run("highlight", wanted, "--quote", "Twelve")
    assert len(marked(run("export", "--format", "json"))) == 3


def test_a_quote_that_occurs_often_needs_a_number(run, refused, imported):
    wanted = ("highlight", "Harbour briefing", "--quote", "boats")
    assert "occurs 4 times; say which with --nth 1 to 4" in refused(*wanted)
    assert "there is no number 5" in refused(*wanted, "--nth", "5")
    run(*wanted, "--nth", "2")
    assert marked(run("export", "--format", "json"))[0]["span"]["start"] == (
        BRIEFING.index("boats\n")
    )


@pytest.mark.parametrize("quote", ["a dozen", "", "  ", "[boats"])
def test_a_quote_that_does_not_occur_marks_nothing(run, refused, told, imported, quote):
    assert "does not occur" in refused("highlight", "Harbour briefing", "--quote", quote)
    assert [entry["what"] for entry in told("history")] == ["open “Harbour briefing”"]


def test_a_new_tag_and_its_highlight_are_one_edit(run, told, imported):
    run("highlight", "Harbour briefing", "--quote", "It is late.", "--tag", "Weather ", "--tag",
        "weather", "--tag", "claim", "--note", "*Why?*")  # fmt: skip
    whole = json.loads(run("export", "--format", "json"))
    names = {tag["id"]: tag["name"] for tag in whole["tags"]}
    (one,) = whole["transcripts"][0]["highlights"]
    assert [names[tag] for tag in one["tags"]] == ["Weather", "claim"]
    assert one["note"] == "*Why?*"
    assert "Weather" in run("undo")
    assert {tag["name"] for tag in json.loads(run("export", "--format", "json"))["tags"]} == {
        *STARTER_TAGS
    }


def test_what_was_undone_can_be_done_again(run, imported):
    run("highlight", "Harbour briefing", "--quote", "It is late.")
    assert run("undo") == "Undone: highlight “It is late.”\n"
    assert marked(run("export", "--format", "json")) == []
    assert run("undo", "--redo") == "Done again: highlight “It is late.”\n"
    assert len(marked(run("export", "--format", "json"))) == 1


def test_nothing_to_undo_is_said(run, imported):
    assert run("undo") == "There is nothing to undo.\n"
    assert run("undo", "--redo") == "There is nothing to redo.\n"


def test_history_is_newest_first_and_can_be_cut(run, told, imported):
    run("highlight", "Harbour briefing", "--quote", "It is late.")
    entries = told("history")
    assert [entry["state"] for entry in entries] == ["done", "kept"]
    assert [entry["what"] for entry in told("history", "--limit", "1")] == [entries[0]["what"]]
    assert "highlight “It is late.”" in run("history")


# -- export, formats ----------------------------------------------------------------------------


def test_an_export_goes_to_standard_output_unless_a_file_is_named(run, imported, tmp_path):
    run("highlight", "Harbour briefing", "--quote", "It is late.", "--tag", "follow up")
    shown = run("export", "-o", "-")
    assert "> It is late.\n\n— " in shown
    assert "#follow-up\n" in shown
    assert "1 highlight of 1 transcript" in run("export", "-o", tmp_path / "out.md")
    assert (tmp_path / "out.md").read_text(encoding="utf-8") == shown


def test_an_export_can_be_grouped(run, imported):
    run("highlight", "Harbour briefing", "--quote", "It is late.", "--tag", "claim")
    assert "## claim" in run("export", "--group-by", "tag")
    assert "## Q2" in run("export")


def test_an_export_can_be_narrowed(run, refused, imported):
    run("highlight", "Harbour briefing", "--quote", "It is late.", "--tag", "claim")
    assert "> It is late." in run("export", "--answers", "--tag", "#claim")
    assert "No highlights." in run("export", "--questions")
    assert "> It is late." not in run("export", "--words", "no such words")
    assert "No speaker is called “Nobody”" in refused("export", "--speaker", "Nobody")
    assert "no tag “nothing”" in refused("export", "--tag", "nothing")


def test_transcripts_without_highlights_are_left_out_unless_named(run, imported, tmp_path):
    other = tmp_path / "bare.txt"
    other.write_text("Ann: Nothing was marked here.\n\nBob: Indeed.\n", encoding="utf-8")
    run("import", other)
    run("highlight", "Harbour briefing", "--quote", "It is late.")
    assert run("export").count("\n# ") == 0
    both = json.loads(run("export", "bare", "Harbour briefing", "--format", "json"))
    assert [one["source"] for one in both["transcripts"]] == ["bare.txt", "harbour_briefing.txt"]


def test_formats_name_what_is_read_and_written(run, told):
    known = told("formats")
    assert "plain text" in [one["name"] for one in known["read"]]
    assert {"id": "markdown", "name": "Markdown", "suffix": ".md"} in known["write"]
    assert "markdown" in run("formats")


# -- the frame ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["nonsense"],
        ["outline"],
        ["export", "--group-by", "colour"],
        ["history", "--limit", "x"],
    ],
)
def test_bad_usage_is_status_2(capsys, argv):
    assert cli.run(argv) == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize("command", sorted(cli.COMMANDS))
def test_every_command_explains_itself(capsys, command):
    assert cli.run([command, "--help"]) == 0
    assert f"transcript-reader {command}" in capsys.readouterr().out


def test_every_command_of_the_design_is_there():
    assert {
        "outline", "import", "list", "search", "highlight", "export", "formats", "check", "backup",
        "restore", "undo", "history",
    } <= cli.COMMANDS  # fmt: skip


def test_a_reader_of_the_pipe_who_leaves_is_no_error_to_complain_of(monkeypatch, capsys, briefing):
    class Closed(io.StringIO):
        def write(self, words):
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", Closed())
    assert cli.run(["outline", str(briefing)]) == 1
    assert capsys.readouterr().err == ""


def test_the_author_of_a_change_is_the_one_of_the_settings(run, told, imported):
    from reader_app.paths import settings_path
    from reader_app.settings import AUTHOR, Settings

    Settings(settings_path()).set(AUTHOR, "Noor")
    run("highlight", "Harbour briefing", "--quote", "It is late.")
    assert told("history")[0]["author"] == "Noor"
    assert os.environ["TRANSCRIPT_READER_HOME"] in str(settings_path())
