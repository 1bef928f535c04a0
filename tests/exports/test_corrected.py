"""Quotes as corrected or as printed, and the list of what was corrected."""

import json

import pytest

from reader_app.annotation.model import highlight
from reader_app.exports import Document, Grouping, export_named
from reader_app.transcript.correcting import corrected
from reader_app.transcript.corrections import Correction
from reader_app.transcript.model import Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

TEXT = "HALE: The harbor opens at teh tide."


@pytest.fixture
def document():
    words = Span(6, len(TEXT))
    turn = Turn(1, TurnKind.SPEECH, "h", "HALE", Span(0, len(TEXT)), words)
    transcript = Transcript(
        "t", "Tide", TEXT, "plain text", "tide.txt", (turn,), (Speaker("h", "Hale"),)
    )
    made = [Correction(Span(10, 16), "harbour"), Correction(Span(26, 29), "the")]
    now = corrected(transcript, made)
    span = Span(6, len(now.text))
    return Document(now, (highlight("h1", "t", now.text, span),), ())


def rendered(document, form):
    return export_named(form).render([document], Grouping.READING)


def test_quotes_are_as_corrected(document):
    assert "> The harbour opens at the tide." in rendered(document, "markdown")
    assert "Corrections" not in rendered(document, "markdown")


def test_quotes_can_be_as_the_source_prints_them(document):
    said = rendered(document.as_printed(), "markdown")
    assert "> The harbor opens at teh tide." in said
    assert "Quotes are as the source prints them." in said


@pytest.mark.parametrize("is_printed", [False, True])
def test_what_was_corrected_is_listed(document, is_printed):
    listed = document.with_corrections()
    said = rendered(listed.as_printed() if is_printed else listed, "markdown")
    assert "## Corrections" in said
    assert "“harbor” → “harbour”\n" in said
    assert "“teh” → “the”\n" in said


def test_json_tells_corrections_with_their_places(document):
    [told] = json.loads(rendered(document.with_corrections(), "json"))["transcripts"]
    first = told["corrections"][0]
    assert (first["printed"], first["corrected"]) == ("harbor", "harbour")
    assert first["span"] == {"start": 10, "end": 17}
    assert "as_printed" not in told


def test_json_says_that_it_is_as_printed(document):
    [told] = json.loads(rendered(document.as_printed(), "json"))["transcripts"]
    assert told["as_printed"] is True
    assert told["highlights"][0]["quote"] == "The harbor opens at teh tide."


def test_a_text_without_corrections_says_so(document):
    whole = Document(document.as_printed().transcript, (), ()).with_corrections()
    assert "The text is as its source has it." in rendered(whole, "markdown")
