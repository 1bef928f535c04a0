"""A list of notes as Markdown and as CSV."""

import csv
import io
import json
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.annotation.links import Kind, Shown, Target, written
from reader_app.annotation.model import Memo
from reader_app.annotation.notes import Note, On
from reader_app.exports import Grouping, export_named
from reader_app.exports.notes import as_document, as_table

NOTES = (
    Note(On.TRANSCRIPT, "w", "# All\n\nin all", "t", "At the harbour", author="Ada"),
    Note(On.HIGHLIGHT, "h", "see " + written(Target(Kind.TAG, "b"), "x"), "t", "At the harbour",
         12, 20, "the ferry", ("b",)),
    Note(On.TAG, "m", "What floats.", tags=("b",)),
)  # fmt: skip


def name(_tag):
    return "boats"


def shown(link):
    return Shown("#boats", is_there=True)


def test_notes_stand_under_their_transcripts_and_tags_with_links_as_links():
    text = as_document(NOTES, name, shown)
    assert text.index("## At the harbour") < text.index("> the ferry") < text.index("## Tags")
    assert r"see [\#boats](transcript-reader:tag:b)" in text
    assert "#boats" in text.split("## Tags")[1]


def test_a_heading_in_a_note_is_none_of_the_list():
    lines = as_document(NOTES, name, shown).splitlines()
    heads = [line for line in lines if line.startswith(("# ", "## "))]
    assert heads == ["# Notes", "## At the harbour", "## Tags"]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_no_cell_of_the_table_is_a_formula(words):
    note = Note(On.HIGHLIGHT, "h", words, "t", words, 0, 1, words, ("b",), author=words)
    rows = list(csv.reader(io.StringIO(as_table([note], lambda _: words, shown))))
    assert len(rows) == 2
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in rows[1])


# -- with the highlights --------------------------------------------------------------------------


@pytest.fixture
def noted(document):
    start = document.transcript.turns[3].span.start
    link = written(Target(Kind.TAG, "t1"), "old name")
    memos = (
        Memo("w", "h", text="Of all: " + link),
        Memo("u", "h", position=start, text="Of a turn."),
        Memo("g", tag="t1", text="Of a tag."),
    )
    return replace(document, memos=memos, links={"tag:t1": Shown("#claim", is_there=True)})


@pytest.mark.parametrize("grouping", Grouping)
def test_markdown_has_what_was_written_on_transcript_turns_and_tags(noted, grouping):
    for documents in ([noted], [noted, noted]):
        text = export_named("markdown").render(documents, grouping)
        assert r"Of all: [\#claim](transcript-reader:tag:t1)" in text
        assert "**Priya Nair" in text.split("Of a turn.")[0].rstrip().splitlines()[-1]
        assert text.split("## Notes on tags")[1].count("Of a tag.") == 1


def test_json_has_what_was_written_and_what_it_links_to(noted):
    told = json.loads(export_named("json").render([noted], Grouping.READING))
    whole, turn = told["transcripts"][0]["memos"]
    assert msgspec.convert(turn, Memo) == noted.memos[1]
    assert whole["links"] == [{"kind": "tag", "id": "t1", "position": None, "words": "old name"}]
    assert [memo["text"] for memo in told["memos"]] == ["Of a tag."]


def test_what_is_on_a_turn_stays_on_it_as_printed(noted):
    assert noted.as_printed().memos == list(noted.memos)
