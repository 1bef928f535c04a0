import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source

HEAD = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}"
    rb"{\stylesheet{\s1 heading 1;}{\s2 Speaker;}}"
)


def opened(body, name="talk.rtf"):
    return read(Source(name, HEAD + body + b"}"))


def said(talk):
    return [
        ((who := talk.speaker_of(turn)) and who.name, turn.words.of(talk.text))
        for turn in talk.turns
        if turn.kind.is_spoken
    ]


def test_paragraphs_are_read_by_their_words():
    talk = opened(rb"{\b Ida:} Good\line day.\par Jon: And \{you\}.\par Ida: So.\par")
    assert said(talk) == [("Ida", "Good\nday."), ("Jon", "And {you}."), ("Ida", "So.")]
    assert talk.format == "RTF"


def test_times_are_kept():
    assert "[00:01:02]" in opened(rb"Ida: Good [00:01:02] day.\par Jon: Yes.\par").text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (rb"\'e4\'96", "ä–"),
        (rb"\u228?\u8364 E", "ä€"),
        (rb"\uc0\u228 b", "äb"),
        (rb"\u-10179?\u-8704?", "😀"),
        (rb"{\f1 \'c4\'e0}", "Да"),
        (rb"\ldblquote a\rdblquote\~b\emdash", "“a”\u00a0b—"),
        (rb"{\uc2\u228\'a8\'a8}x", "äx"),
    ],
)
def test_letters_of_every_kind_are_read(written, meant):
    assert opened(rb"A: " + written).text == f"A: {meant}"


def test_what_is_no_part_of_the_text_is_left_out():
    talk = opened(
        rb"Ida: {\deleted gone}{\v hidden}{\footnote note}{\*\unknown x}{\pict 0102}"
        rb'{\header top}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}.\par'
    )
    assert talk.text == "Ida: link."


def test_data_of_a_picture_is_passed_over():
    assert opened(rb"Ida: a{\pict\bin6 }}}\par}b\par").text == "Ida: ab"


def test_the_title_is_that_of_the_properties():
    assert (
        opened(rb"{\info{\title Harbour talk}{\author Ida}}Just words.\par").title == "Harbour talk"
    )


def test_a_style_carries_the_labels():
    talk = opened(rb"\s2 Ida Lund\par\pard I open.\par\pard\s2 Jon Moe\par\pard I close.\par")
    assert said(talk) == [("Ida Lund", "I open."), ("Jon Moe", "I close.")]


def test_a_table_of_names_and_words_is_a_transcript():
    rows = [(b"0:01", b"Ida", b"When?"), (b"0:05", b"Jon", b"At two."), (b"0:09", b"Ida", b"Oh.")]
    body = b"".join(rb"\trowd\pard\intbl " + rb"\cell ".join(row) + rb"\cell\row" for row in rows)
    talk = opened(body)
    assert [name for name, _ in said(talk)] == ["Ida", "Jon", "Ida"]
    assert [cue.time for cue in talk.cues] == [1000, 5000, 9000]


def test_a_file_that_was_cut_off_opens_as_far_as_it_goes():
    talk = read(Source("talk.rtf", HEAD + rb"Ida: Yes.\par Jon: N"))
    assert said(talk) == [("Ida", "Yes."), ("Jon", "N")]
    assert "ends before it should" in talk.unread[0].why


def test_a_file_without_words_is_refused():
    with pytest.raises(ImportFailed, match="no words"):
        opened(rb"\par")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"{" * 100_000, "nested too deeply"),
        (b"{" * 40_000_000, "too large"),
        (b"{}" * 20_000_000, "too large"),
        (rb"\b\b0" * 8_000_000, "too large"),
        (rb"a\cell " * 5_000_000, "too large"),
    ],
)
def test_braces_and_words_without_end_are_refused_at_once(body, reason):
    before = time.perf_counter()
    with pytest.raises(ImportFailed, match=reason):
        opened(body)
    assert time.perf_counter() - before < 5


def test_escaped_letters_may_be_many():
    words = rb"\'e4\'f6 " * 300_000 + rb"\u228?\u246 ?" * 300_000
    assert opened(rb"Ida: " + words).text == "Ida: " + "äö " * 300_000 + "äö" * 300_000


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (rb"\uc0\u228?\u246?", "ä?ö?"),
        (rb"\uc2\u228??\u246??b", "äöb"),
        (rb"\u8217\'92s\u8211\'96", "’s–"),
        ("Zoë — 議長".encode(), "Zoë — 議長"),
        ("Zoë {\\b ö}\\'e4".encode(), "Zoë öä"),
        (rb"co\-op\u173?en", "coopen"),
        (rb"{\f1\plain \'e4}", "ä"),
    ],
)
def test_letters_are_read_as_their_writers_meant(written, meant):
    assert opened(b"A: " + written).text == f"A: {meant}"


def test_a_document_of_an_apple_has_its_paragraphs():
    talk = read(
        Source(
            "talk.rtf",
            rb"{\rtf1\ansi\ansicpg1252\cocoartf2639{\fonttbl\f0 Helvetica-Bold;\f1 Helvetica;}"
            rb"{\*\expandedcolortbl;;}\pard\tx720\pardirnatural\f0\b\fs24 \cf0 Ida:"
            b"\n\\f1\\b0  It\\'92s late.\\\n\\\n"
            b"\\f0\\b Jon:\n\\f1\\b0  \\uc0\\u9786 Yes.\\\nIda: So.}",
        )
    )
    assert said(talk) == [("Ida", "It’s late."), ("Jon", "☺Yes."), ("Ida", "So.")]


LISTS = {"Q1.": True, "Ida:": True, "1.": False, "iv.": False, "·": False, "a)": False}


@pytest.mark.parametrize(("label", "kept"), LISTS.items())
def test_what_a_list_prints_is_kept_where_it_is_a_label(label, kept):
    number = rb"{\listtext\pard\plain " + label.encode("cp1252") + rb"\tab}"
    text = opened(number + rb"When?\par A: At two.\par").text
    assert text.startswith(f"{label} When?" if kept else "When?")


def test_a_table_of_contents_is_no_part_of_the_text():
    styles = HEAD.replace(rb"{\s2 Speaker;}", rb"{\s2 toc 1;}")
    body = rb"{\s2 One\tab 1\par}\pard Ida: Yes.\par Jon: No.\par}"
    assert read(Source("talk.rtf", styles + body)).text.startswith("Ida: Yes.")


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_or_refused(data):
    survives(HEAD + data)


PIECES = (
    rb"{ } \par \b \b0 \u228 \uc9 \'e4 \cell \row \intbl \pard \f1 \s2 \bin5 \bin-9 \* \v "
    rb"\stylesheet \fonttbl \info Ida: yes"
)


@given(st.lists(st.sampled_from(PIECES.split()), max_size=40))
@settings(max_examples=100, deadline=None)
def test_any_markup_is_read_or_refused(pieces):
    survives(HEAD + b" ".join(pieces))


def survives(data):
    try:
        talk = read(Source("talk.rtf", data))
    except ImportFailed:
        return
    assert talk.text.strip()
