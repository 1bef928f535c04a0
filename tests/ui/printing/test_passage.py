from reader_app.transcript.span import Span
from reader_app.ui.printing.passage import passage


def of(text, changes=()):
    return passage(text, Span(0, len(text)), changes)


def test_line_ends_and_runs_of_blanks_are_single_spaces():
    assert of("the lower\n   light  shone\tout").text == "the lower light shone out"


def test_a_no_break_space_alone_stays():
    assert of("12\u00a0km and\u00a0 then").text == "12\u00a0km and then"


def test_between_letters_written_without_spaces_a_line_end_is_nothing():
    assert of("今日は\n雨です").text == "今日は雨です"


def test_marks_are_left_out_and_places_found_behind_them():
    text = "a **bold** claim"
    made = of(text, [(2, 4, ""), (8, 10, "")])
    assert made.text == "a bold claim"
    assert made.shown(text.index("claim"), len(text)) == (7, 12)
    assert made.shown(2, 10) == (2, 6)


def test_a_number_put_in_belongs_to_no_place_of_the_text():
    text = "nobody rowed home"
    made = of(text, [(6, 6, "12")])
    assert made.text == "nobody12 rowed home"
    assert made.shown(0, 6) == (0, 6)
    assert made.shown(6, 12) == (8, 14)


def test_a_number_within_what_is_left_out_stays():
    made = of("**bold** claim", [(0, 2, ""), (6, 8, ""), (7, 7, "3")])
    assert made.text == "bold3 claim"


def test_what_is_not_printed_has_no_place():
    assert of("a ** b", [(2, 4, "")]).shown(2, 4) is None


def test_a_part_knows_its_places():
    text = "one  two  three"
    part = of(text).part(4, 13)
    assert part.text == "two three"
    assert part.shown(text.index("three"), len(text)) == (4, 9)
