import pytest

from reader_app.structure.paging import read_pages
from reader_app.structure.paper import PrintedLine


def lines_in(page):
    """Return the lines of a page that is typed."""
    found, gap = [], 0
    for line in page.split("\n"):
        if line.strip():
            found.append(PrintedLine(line, len(line), gap))
        gap = 0 if line.strip() else gap + 1
    return found


def numbered(page, lines, head="{page:05}", width=3):
    """Return a typed page: its number, then its lines with theirs."""
    return "\n".join(
        [
            head.format(page=page),
            *(f"{n:>{width}}   {line}".rstrip() for n, line in enumerate(lines, 1)),
        ]
    )


SAID = [f"word {place} of the page" for place in range(25)]


def texts(paged):
    return [placed.line.text.strip() for placed in paged.lines]


def test_line_and_page_numbers_are_addresses_and_no_text():
    paged = read_pages([lines_in(numbered(page, SAID)) for page in (34, 35)])
    assert paged.is_numbered
    assert texts(paged) == SAID * 2
    assert [(p.page, p.number) for p in paged.lines[23:27]] == [
        (34, 24),
        (34, 25),
        (35, 1),
        (35, 2),
    ]


def test_words_stay_in_their_column_without_their_number():
    paged = read_pages([lines_in(numbered(page, ["      set in", *SAID[1:]])) for page in (1, 2)])
    assert [placed.line.indent for placed in paged.lines[:2]] == [12, 6]


def test_a_line_that_bears_only_its_number_is_empty():
    lines = [*SAID[:5], "", *SAID[6:]]
    paged = read_pages([lines_in(numbered(page, lines)) for page in (1, 2)])
    assert [placed.number for placed in paged.lines[:7]] == [1, 2, 3, 4, 5, 7, 8]


def test_headers_and_footers_recur_in_their_place():
    pages = [
        lines_in(f"The Mill, vol. {n}\n\nwords {w}\n{w} more\n\nwww.mill.example")
        for n, w in enumerate("abcd")
    ]
    paged = read_pages(pages)
    assert texts(paged)[:2] == ["words a", "a more"]
    assert paged.left_out[0] == "The Mill, vol. 0"
    assert len(paged.lines) == 8


def test_headers_of_every_other_page_are_running_too():
    heads = ["Chapter of Mills", "The Valley"] * 4
    pages = [
        lines_in(f"{head}\n\nwords {w}\n{w} is last")
        for head, w in zip(heads, "abcdefgh", strict=True)
    ]
    assert texts(read_pages(pages))[0] == "words a"
    assert len(read_pages(pages).lines) == 16


def test_what_stands_once_at_the_top_is_said():
    pages = [lines_in("An Opening\n\nwords"), lines_in("go on\nand on"), lines_in("and end\nhere")]
    assert texts(read_pages(pages))[0] == "An Opening"


@pytest.mark.parametrize("head", ["{page}", "Page {page}", "- {page} -", "Page {page} of 90"])
def test_the_printed_number_of_a_page_is_its_address(head):
    pages = [
        lines_in(f"{head.format(page=n)}\n\nwords {n * 7} {w}")
        for n, w in zip((41, 42, 43), "abc", strict=True)
    ]
    assert [placed.page for placed in read_pages(pages).lines] == [41, 42, 43]


def test_pages_without_a_printed_number_are_counted():
    pages = [lines_in("words a\nmore b"), lines_in("then c\nand d")]
    assert [placed.page for placed in read_pages(pages).lines] == [1, 1, 2, 2]


def test_a_page_that_prints_no_number_takes_its_place_between_the_others():
    pages = [lines_in(text) for text in ("5\n\na", "b\nc", "7\n\nd", "8\n\ne")]
    assert [placed.page for placed in read_pages(pages).lines] == [5, 6, 6, 7, 8]


def test_a_number_that_is_said_stays():
    pages = [lines_in("1984\n\nwords a"), lines_in("b\nc"), lines_in("d\ne")]
    assert "1984" in texts(read_pages(pages))


def test_nothing_is_made_of_no_pages():
    assert read_pages([]).lines == ()
    assert read_pages([[]]).lines == ()
