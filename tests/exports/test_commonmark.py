"""Quotes come back from a CommonMark parser as they were, whatever they hold."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader_app.exports.commonmark import contained, escape, escape_line, quoted, tag_word

PARSERS = {
    "commonmark": MarkdownIt("commonmark"),
    "with tables and strikethrough": MarkdownIt("commonmark").enable(["table", "strikethrough"]),
}
TRAPS = [
    "1. one",
    "12) twelve",
    "- dash",
    "+ plus",
    "* star",
    "# heading",
    "###### six",
    "#",
    "#tag",
    "see #tag",
    "> quote",
    "    code",
    "\tcode",
    "<b>bold</b>",
    "<!-- gone",
    "<?php",
    "&amp;",
    "&#65;",
    "&copy; AT&T",
    "`code`",
    "```",
    "~~~",
    "~~gone~~",
    "*a* **b**",
    "_a_ __b__ snake_case",
    "[x](y)",
    "![x](y)",
    "[x]: https://example.org",
    "[x]",
    "<https://example.org>",
    "a\\",
    "\\*",
    "back\\slash",
    "---",
    "***",
    "___",
    "===",
    "- - -",
    "--",
    "a | b",
    "| - | - |",
    "a\n---",
    "a\n===",
    "a  \nb",
    "a\\\nb",
    "a\n\nb",
    "a\n\n\n\nb",
    "\na",
    "a\n",
    "\n",
    "",
    " ",
    "   ",
    "  a  ",
    "a\n    b",
    "a\n\tb",
    "a \n b",
    "\u00a0a\u00a0",
    "a\u2028",
    "a\tb",
    "\fa\f",
    "a\n \nb",
    "| a |\n| - |\n| b |",
    "http://example.org www.example.org a@example.org",
    ":---",
    "10.",
    "1.",
    "-",
    "+",
    "a\n-",
    "a\n=",
    "$5",
    "a\n1. b",
    "a\n> b",
    "a\n# b",
    "<",
    "< b",
    "&",
    "&;",
    "!",
    "![",
    "_",
    "a_",
    "_a",
    "é_ü",
    "‘_’",
    "\U0001f600_",
]
WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs"], include_characters="\n\t\f"))
MARKS = st.text(st.sampled_from("\n\n \t#>-+*=_`~[]()<>!&;|\\.:1a")) | st.lists(
    st.sampled_from([*TRAPS, "\n", "\n\n", " ", "a"])
).map("".join)


def inline(token):
    """Return what an inline token says; a break is a new line."""
    kinds = {"text": lambda t: t.content, "hardbreak": lambda t: "\n"}
    return "".join(kinds[child.type](child) for child in token.children)


def said_in_quotes(markdown, parser=PARSERS["commonmark"]):
    """Return what each outermost block quote says; anything but paragraphs is an error."""
    quotes, inside = [], False
    for token in parser.parse(markdown):
        if token.level == 0:
            inside = token.type == "blockquote_open"
            quotes += [[]] * inside
        elif inside:
            assert token.type in {"paragraph_open", "inline", "paragraph_close"}
            if token.type == "inline":
                quotes[-1] = [*quotes[-1], inline(token)]
    return ["\n\n".join(paragraphs) for paragraphs in quotes]


@pytest.mark.parametrize("parser", PARSERS.values(), ids=PARSERS)
@pytest.mark.parametrize("words", TRAPS, ids=repr)
def test_words_that_look_like_markdown_come_back(words, parser):
    assert said_in_quotes(quoted(words), parser) == [words]


@given(WORDS | MARKS)
@example("0. \n\n\n#")
def test_any_words_come_back(words):
    assert said_in_quotes(quoted(words)) == [words]


@given(MARKS)
def test_marks_come_back_from_a_parser_of_tables_and_strikethrough(words):
    assert said_in_quotes(quoted(words), PARSERS["with tables and strikethrough"]) == [words]


@given(MARKS | WORDS)
def test_a_paragraph_outside_a_quote_comes_back_too(words):
    tokens = PARSERS["commonmark"].parse(escape(words))
    assert "\n\n".join(inline(t) for t in tokens if t.type == "inline") == words


@given(MARKS | WORDS)
def test_a_heading_says_its_words_with_white_space_folded(words):
    tokens = PARSERS["commonmark"].parse(f"## {escape_line(words)}")
    assert [t.type for t in tokens] == ["heading_open", "inline", "heading_close"]
    assert inline(tokens[1]) == " ".join(words.split())


def test_common_words_are_written_as_they_are():
    plain = "Is 5 < 6 – and AT&T's snake_case (really) up 3.5%? [sic] Yes! $5 + $6 = $11"
    assert escape(plain) == plain.replace("[sic]", "\\[sic]")


@given(MARKS)
def test_a_note_cannot_swallow_the_quote_after_it(note):
    page = f"{quoted('before')}\n\n{contained(note)}\n\n{quoted('after')}\n\n## Next\n"
    tokens = PARSERS["commonmark"].parse(page)
    assert said_in_quotes(page) == ["before", "after"]
    assert [t.type for t in tokens if t.level == 0 and "heading" in t.type][-1] == "heading_close"
    assert [t.type for t in tokens if t.level == 0].count("heading_open") == 1


@pytest.mark.parametrize("note", ["```\nopen", "<!-- open", "<script>", "# Mine", "a\n---", "> q"])
def test_a_note_that_could_reach_out_is_an_item_of_a_list(note):
    kinds = [t.type for t in PARSERS["commonmark"].parse(contained(note)) if t.level == 0]
    assert kinds == ["bullet_list_open", "bullet_list_close"]


@pytest.mark.parametrize("note", ["Plain.", "Two\nlines", "A *b* [c](d)\n\n- e\n- f", "1. g"])
def test_a_harmless_note_stays_as_it_was_written(note):
    assert contained(note) == note


@pytest.mark.parametrize(
    ("name", "word"), [("claim", "#claim"), ("follow up", "#follow-up"), ("a*b", "#a\\*b")]
)
def test_a_tag_is_one_word_with_a_hash(name, word):
    assert tag_word(name) == word
