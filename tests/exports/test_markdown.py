"""The Markdown export: quotes under their place, tag or speaker, and every quote exact."""

from dataclasses import replace

import msgspec
import pytest
from markdown_it import MarkdownIt

from reader_app.annotation.model import Tag
from reader_app.exports import Document, Grouping, export_named

render = export_named("markdown").render
NAMES = {Grouping.READING: "reading", Grouping.TAG: "tag", Grouping.SPEAKER: "speaker"}


def parsed(text):
    return MarkdownIt("commonmark").parse(text)


def said(inline):
    """Return what a paragraph says, with a new line for a hard break."""
    return "".join(c.content or "\n" * (c.type == "hardbreak") for c in inline.children)


def headings(text, level):
    tokens = parsed(text)
    at_level = [i for i, t in enumerate(tokens) if t.type == "heading_open" and not t.level]
    return [said(tokens[i + 1]) for i in at_level if tokens[i].tag == f"h{level}"]


def quotes(text):
    """Return what each block quote says, with a blank line between paragraphs."""
    found = []
    for token in parsed(text):
        if token.type == "blockquote_open":
            found.append([])
        elif token.type == "inline" and token.level == 2 and found and found[-1] is not None:
            words = [
                child.content or "\n" * (child.type == "hardbreak") for child in token.children
            ]
            found[-1].append("".join(words))
        elif token.type == "blockquote_close":
            found.append(None)
    return ["\n\n".join(paragraphs) for paragraphs in found if paragraphs]


@pytest.mark.parametrize("grouping", Grouping, ids=NAMES.values())
def test_the_file_is_as_agreed(document, golden, grouping):
    golden(f"markdown_by_{NAMES[grouping]}.md", render([document], grouping))


@pytest.mark.parametrize("grouping", Grouping, ids=NAMES.values())
def test_several_transcripts_are_as_agreed(document, golden, grouping):
    other = Document(
        replace(document.transcript, title="Second day", date=None, source_name="two.txt"),
        document.highlights[:2],
        document.tags,
    )
    golden(f"markdown_of_two_by_{NAMES[grouping]}.md", render([document, other], grouping))


def test_every_quote_is_given_back_exactly(document):
    text = render([document], Grouping.READING)
    assert quotes(text) == [marked.quote for marked in document.highlights]


def test_a_highlight_with_two_tags_stands_under_both(document):
    both = document.highlights[1].quote
    assert quotes(render([document], Grouping.TAG)).count(both) == 2


def test_quotes_stand_under_their_question_heading_or_turn(document):
    assert headings(render([document], Grouping.READING), 2) == [
        "Opening",
        "Q1 · Tomas Brandt → Priya Nair, Wen Li",
        "Turn 7 · Ines Faro",
        "Q2 · → Priya Nair",
    ]


def test_tags_without_quotes_have_no_heading(document):
    assert headings(render([document], Grouping.TAG), 2) == ["claim", "follow up", "Without tag"]


def test_speakers_stand_in_the_order_they_are_quoted(document):
    by_speaker = headings(render([document], Grouping.SPEAKER), 2)
    assert by_speaker == ["Ines Faro", "Priya Nair", "Wen Li"]


def test_no_note_adds_a_heading(document):
    assert headings(render([document], Grouping.READING), 1) == ["Harbour briefing #7"]


def test_a_transcript_without_highlights_says_so(document):
    text = render([replace(document, highlights=())], Grouping.READING)
    assert text.endswith("\n\nNo highlights.\n")


def test_a_text_without_questions_and_headings_has_no_sections(document):
    bare = replace(document.transcript, turns=document.transcript.turns[1:2], exchanges=())
    text = render([Document(bare, document.highlights[:1], ())], Grouping.READING)
    assert headings(text, 2) == []


def test_what_is_important_says_so_before_its_tags(document):
    marked = msgspec.structs.replace(document.highlights[0], important=True)
    text = render([replace(document, highlights=(marked,))], Grouping.READING)
    assert "**★ important** · " in text or "**★ important**\n" in text
    plain = render([replace(document, highlights=document.highlights[:1])], Grouping.READING)
    assert "★" not in plain


def test_tags_of_one_name_are_told_apart_by_what_they_are_below(document):
    tags = (*document.tags, Tag("t9", "Claim", parent="t2"))
    both = replace(document, tags=tags)
    assert headings(render([both], Grouping.TAG), 2)[0] == "claim"
    assert both.tag_names["t9"] == "follow up / Claim"
    assert both.tag_names["t2"] == "follow up"
