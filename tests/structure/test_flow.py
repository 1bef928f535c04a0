from reader_app.structure.flow import flow
from reader_app.structure.paging import read_pages
from reader_app.structure.paper import PrintedLine
from reader_app.transcript.model import PageLine


def lines_in(page):
    """Return the lines of a page that is typed."""
    found, gap = [], 0
    for line in page.split("\n"):
        if line.strip():
            found.append(PrintedLine(line, len(line), gap))
        gap = 0 if line.strip() else gap + 1
    return found


def flowing(*pages):
    return flow(read_pages([lines_in(page) for page in pages]))


DEPOSITION = [
    "     Q.   Were you at the mill on the night",
    "of the fire?",
    "     A.   I was at home.",
    "     MR. LIND:  Objection to",
    "the form.",
    "     Q.   You may answer.",
    "     A.   At home.",
    "     Q.   And then?",
]


def deposition(page):
    lines = [f"{n:>3}   {line}" for n, line in enumerate(DEPOSITION, 1)]
    return "\n".join([f"{page:05}", *lines])


def test_a_line_at_the_margin_goes_on_and_one_that_is_set_in_begins():
    found = flowing(deposition(1), deposition(2))
    assert found.text.split("\n\n")[:4] == [
        "Q.  Were you at the mill on the night of the fire?",
        "A.  I was at home.",
        "MR. LIND:  Objection to the form.",
        "Q.  You may answer.",
    ]


def test_every_numbered_line_knows_where_it_begins():
    found = flowing(deposition(1), deposition(2))
    line = next(place for place in found.pages if (place.page, place.line) == (2, 2))
    assert found.text[line.position :].startswith("of the fire?")
    assert len(found.pages) == 16


def test_pages_without_line_numbers_are_known_by_their_first_word():
    found = flowing("Ida: One.\nOtto: Two.", "Ida: Three.\nOtto: Four.")
    assert found.pages == (PageLine(0, 1, 0), PageLine(found.text.index("Ida: Three"), 2, 0))


def test_a_paragraph_runs_over_the_page():
    found = flowing(
        "Ida: The mill is old and wet and nobody\nknows when it was built or who has ever",
        "lived in it, if anybody did, but I know\nthat it is cold.",
    )
    assert "who has ever lived in it" in found.text


def test_a_line_after_which_there_was_room_is_a_line():
    text = (
        "a first long line that fills the whole measure\nshort\nanother line that is as long as it"
    )
    assert flowing(text).text == text.replace("\nshort", " short")


def test_room_above_a_line_begins_a_paragraph():
    found = flowing(
        "a long line that fills the whole of it\nand a\n\nanother long line that fills all of it"
    )
    assert found.text.count("\n\n") == 1


def test_what_recurs_as_a_label_begins_a_line():
    lines = ["Ida: a long line that ends where the measure", "Otto: Yes."] * 2
    assert flowing("\n".join(lines)).text.split("\n\n") == lines


def test_a_soft_hyphen_goes():
    assert (
        "cold water"
        in flowing("all of it is in the very cold wa\u00ad\nter of the mill, they say").text
    )


def test_a_name_is_not_joined_to_what_it_is_not():
    found = flowing("all of the mill belongs to Ida Berg-\nLind, and Berglind is another name here")
    assert "Berg-Lind" in found.text
