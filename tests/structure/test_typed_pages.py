"""Texts that tell their pages by form feeds, by line numbers, or by nothing but page numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.structure.printed import printed_text, transcript_of

SAID = [
    "Ida Berg: The {word} is old, and nobody",
    "knows who built the {word} or when,",
    "nor who has the key of its {word} door.",
    "",
    "Otto Lind: How long can the {word} stand",
    "as it is, with the river all winter",
    "long and the ice coming in the spring?",
    "",
    "Ida Berg: Another {word}, if we are very",
    "lucky with the {word}. Nobody has ever",
    "seen so much {word}, and so many that",
]
WORDS = [
    "mill",
    "weir",
    "gate",
    "lock",
    "pond",
    "dam",
    "wheel",
    "sluice",
    "race",
    "bank",
    "ford",
    "pier",
]


def pages(count, head=("The Mill ─ 3 May", "", "{page}"), foot=(), first=41, feed=""):
    """Return pages that end in the middle of a sentence."""
    made = []
    for page in range(first, first + count):
        word = WORDS[page % len(WORDS)] + chr(97 + page % 23)
        rows = [row.format(page=page, word=word) for row in (*head, *SAID, *foot)]
        made.append("\n".join(rows))
    return f"\n{feed}".join(made) + "\n"


HEADS = {
    "name over number": {},
    "number over name": {"head": ("{page}", "The Mill ─ 3 May")},
    "one line, number last": {"head": ("THE MILL ─ 3 May                {page}",)},
    "one line, number first": {"head": ("{page}                THE MILL ─ 3 May", "")},
    "at the foot": {"head": (), "foot": ("The Mill ─ 3 May", "- {page} -")},
    "form feeds": {"feed": "\f"},
}


@pytest.mark.parametrize("count", [2, 3, 9])
@pytest.mark.parametrize("setting", HEADS.values(), ids=HEADS)
def test_headers_leave_the_text_of_the_shortest_file(setting, count):
    talk = transcript_of(pages(count, **setting), "mill.txt", "plain text")
    assert "3 May" not in talk.text
    assert talk.text.count("and so many that") == count
    assert [(p.page, p.line) for p in talk.pages] == [(41 + n, 0) for n in range(count)]
    assert all(talk.text[place.position :].startswith("Ida Berg: The ") for place in talk.pages)


def test_a_header_without_a_number_is_known_once_it_recurs():
    text = pages(3, head=("The Mill", ""), feed="\f")
    assert "The Mill" not in transcript_of(text, "mill.txt", "plain text").text


def test_numbers_that_interrupt_sentences_are_those_of_pages():
    text = pages(4, head=("{page}",)).replace("Ida Berg: The", "are in the")
    talk = transcript_of(text, "mill.txt", "plain text")
    assert [place.page for place in talk.pages] == [41, 42, 43, 44]
    assert "and so many that\nare in the" in talk.text


PLAIN = "Ida Berg: {}\n\nOtto Lind: Yes.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"{n}\n\n{PLAIN.format('It stands.') * 6}" for n in range(1, 9)),
        "".join(f"{n}\n\nInterviewer:\n{PLAIN.format('It stands.') * 6}" for n in range(1, 9)),
        "".join(f"Question {n}\n\n{PLAIN.format('It stands.') * 6}" for n in range(1, 9)),
        "".join(f"{n}\nand no end of words that are said" * 2 + "\n" for n in range(60)),
        "1984\n" + PLAIN.format("So.") * 9 + "1985\n" + PLAIN.format("No.") * 9,
        "".join(f"Speaker {n}\nwords without an end\n" * 9 for n in range(1, 9)),
        PLAIN.format("So.") + "\f",
    ],
)
def test_numbers_of_anything_else_are_left_alone(text):
    assert printed_text(text) is None


def test_what_stands_at_the_head_of_one_page_is_said():
    text = pages(1, head=("A Title of It",)) + "\f" + pages(1, head=("Another Line",))
    talk = transcript_of(text, "mill.txt", "plain text")
    assert "A Title of It" in talk.text
    assert "Another Line" in talk.text


QUESTIONS = [
    "Q.   Were you at the mill on the night",
    "     of the fire?",
    "A.   Of page {page} I say nothing.",
]


def page_of(page, lines=25):
    body = [QUESTIONS[n % 3].format(page=page) for n in range(lines)]
    return [f"{'Page ' + str(page):>44}", *(f"{n:>2}  {row}" for n, row in enumerate(body, 1))]


def beside(left, right):
    return [f"{a:<56}{b}".rstrip() for a, b in zip(left, right, strict=True)]


@pytest.mark.parametrize("feed", ["\f", ""])
def test_four_pages_on_a_sheet_are_read_one_after_the_other(feed):
    sheets = [
        [*beside(page_of(n), page_of(n + 2)), *beside(page_of(n + 1), page_of(n + 3))]
        for n in (2, 6)
    ]
    talk = transcript_of(f"\n{feed}".join(map("\n".join, sheets)), "mill.txt", "plain text")
    assert [(place.page, place.line) for place in talk.pages] == [
        (page, line) for page in range(2, 10) for line in range(1, 26)
    ]
    told = [int(words.split()[0]) for words in talk.text.split("Of page ")[1:]]
    assert told == sorted(told)
    assert talk.text.count("on the night of the fire?") == 64
    assert "Page" not in talk.text


def test_two_pages_on_a_sheet_are_read_one_after_the_other():
    sheets = [beside(page_of(n), page_of(n + 1, 25)) for n in (2, 4, 6)]
    talk = transcript_of("\f".join(map("\n".join, sheets)), "mill.txt", "plain text")
    assert [place.page for place in talk.pages if place.line == 1] == [2, 3, 4, 5, 6, 7]


def test_the_pages_of_a_long_text_are_found():
    text = pages(4000)
    assert printed_text(text) is not None  # a search in squares would never end


ROWS = st.lists(
    st.sampled_from(["", "\f", "41", "- 42 -", "Page 43", "The Mill ─ 3 May", "44   The Mill"])
    | st.sampled_from(SAID)
    | st.sampled_from([*page_of(1), *beside(page_of(2), page_of(3))])
    | st.text(max_size=12),
    max_size=60,
)


@settings(max_examples=150, deadline=None)
@given(ROWS)
def test_any_rows_are_pages_or_left_alone(rows):
    text = "\n".join(rows)
    printed = printed_text(text)
    if printed is not None:
        positions = [place.position for place in printed.pages]
        assert positions == sorted(positions)
        assert all(0 <= position <= len(printed.text) for position in positions)
        for at, source in printed.sources:
            assert printed.text[at : at + 2].split()[0] in text.split("\n")[source - 1]
