"""What counts as a quotation in an article."""

import pytest

from reader_app.quoting.article import article
from reader_app.quoting.finding import quotations


def found(text):
    return quotations(article(text))


def texts(text):
    return [quotation.text for quotation in found(text)]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("“", "”"),
        ("‘", "’"),
        ('"', '"'),
        ("'", "'"),
        ("«", "»"),
        ("« ", " »"),
        ("«\u00a0", "\u00a0»"),
        ("»", "«"),
        ("„", "“"),
        ("„", "”"),
        ("‚", "‘"),
        ("”", "”"),
        ("‹", "›"),
        ("「", "」"),
        ("『", "』"),
    ],
)
def test_every_pair_of_marks_is_known(opening, closing):
    said = f"She told us: {opening}we shall open the gate{closing} and left."
    assert texts(said) == ["we shall open the gate"]


@pytest.mark.parametrize(
    "text",
    [
        "It's the workers' gate, isn't it? The '90s were rock 'n' roll.",
        "It’s the workers’ gate, isn’t it? ’Tis the ’90s.",
        'The board is 6" wide and 5\' 4" long.',
        "No marks at all.",
        "Open the 'gate.",
    ],
)
def test_apostrophes_and_inches_are_no_quotations(text):
    assert texts(text) == []


def test_apostrophes_within_single_marks_do_not_end_them():
    assert texts("He said: ‘The workers’ gate isn’t open.’ Then he left.") == [
        "The workers’ gate isn’t open."
    ]
    assert texts("'It was the pilots' gate,' he said.") == ["It was the pilots' gate,"]


def test_marks_within_a_quotation_belong_to_it():
    assert texts("“He told me ‘never again’ at the gate,” she said.") == [
        "He told me ‘never again’ at the gate,"
    ]
    assert texts("„Er sagte ‚nie wieder‘ am Tor“, so sie.") == ["Er sagte ‚nie wieder‘ am Tor"]
    assert texts("門は「彼は『二度と』と言った」。") == ["彼は『二度と』と言った"]


def test_a_quotation_goes_on_over_paragraphs_that_open_again():
    (one,) = found("“The first part.\n\n“The second part.”\n\nThen “another thing happened”."[:44])
    assert one.words.keys == ["the", "first", "part", "the", "second", "part"]


def test_a_quotation_without_an_end_stops_at_its_paragraph_and_is_told():
    first, second = found("“It never ends.\n\nHe said “it does end here”.")
    assert first.text == "It never ends."
    assert not first.is_closed
    assert second.text == "it does end here"


def test_a_block_is_a_quotation_and_names_who_said_it_below():
    (one,) = found(
        "She wrote:\n\n> We shall not\n> be moved from here.\n>\n> — Ann Berg\n\nIndeed."
    )
    assert one.is_block
    assert one.text == "We shall not be moved from here."
    assert one.after == "Ann Berg"


def test_a_block_that_tells_who_speaks_holds_quotations():
    assert texts("> “We are going,” he said. “And we stay.”") == ["We are going,", "And we stay."]


def test_footnotes_hold_quotations_and_are_none():
    text = "He left.[^1] “We[^2] will stay.”\n\n[^1]: She said “nothing was paid at all”."
    first, second = found(text)
    assert first.words.keys == ["we", "will", "stay"]
    assert second.text == "nothing was paid at all"


def test_what_is_markup_is_no_quotation():
    text = (
        '---\ntitle: "The gate"\n---\n[A link](http://example.org "with a title") '
        '<a href="gate.html">here</a>, `print("gate")`.\n\n```\nsay("nothing to see")\n```\n'
    )
    assert texts(text) == []


def test_words_of_a_link_within_a_quotation_are_its_words():
    (one,) = found("“We [open the gate](http://example.org) now.”")
    assert one.words.keys == ["we", "open", "the", "gate", "now"]
    assert len(one.pieces) == 1


def test_a_quotation_of_a_word_or_two_is_short():
    assert [
        q.is_short for q in found("The “experts” of “public works” saw “a very old gate”.")
    ] == [
        True,
        True,
        False,
    ]
    assert [q.is_short for q in found("「改革」と「政治改革を断行する」")] == [True, False]


def test_a_quotation_goes_on_after_she_said():
    first, second = found("“We will,” she said, “go home today.”")
    assert not first.continues
    assert second.continues
    first, second = found("“We will.” She sat down. “Go home today.”")
    assert not second.continues


@pytest.mark.parametrize("dots", ["…", "...", ". . .", "[…]", "[...]", "(…)", "(...)", "[. . .]"])
def test_an_ellipsis_parts_a_quotation(dots):
    (one,) = found(f"“We will open {dots} the gate.”")
    keys = one.words.keys
    assert [keys[p.first : p.last] for p in one.pieces] == [["we", "will", "open"], ["the", "gate"]]


def test_a_changed_letter_and_sic_part_nothing():
    (one,) = found("“[T]he gate [sic] is open (laughter) now.”")
    assert one.words.keys == ["the", "gate", "is", "open", "now"]
    assert len(one.pieces) == 1


def test_words_in_square_brackets_are_the_writers():
    (one,) = found("“She [the mayor] want[ed] it.”")
    keys = one.words.keys
    assert [keys[p.first : p.last] for p in one.pieces] == [["she"], ["it"]]
    assert one.pieces[1].put_in == "the mayor ed"


def test_a_quotation_knows_where_it_stands():
    text = "\U0001f6a2 Then she said “open the gate” and left."
    (one,) = found(text)
    assert one.span.of(text) == "“open the gate”"
    assert one.place(0, 2).of(text) == "open the"
