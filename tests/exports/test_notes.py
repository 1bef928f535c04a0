"""A list of notes as Markdown and as CSV."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from reader_app.annotation.links import Kind, Shown, Target, written
from reader_app.annotation.notes import Note, On
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
