import time
import zlib
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.errors import ImportFailed
from reader_app.formats import read as read_any
from reader_app.formats.pages._pdf_glyphs import Glyph
from reader_app.formats.pages._pdf_layout import printed_lines
from reader_app.formats.pages._pdf_pages import pages_of
from reader_app.formats.pages.pdf import confidence, read
from reader_app.formats.source import Source
from reader_app.transcript.model import TurnKind

PICTURE = b"q 100 0 0 100 50 600 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q"


@dataclass
class Sheet:
    """What stands on a page: words, by the place of their first letter in points."""

    said: list[str] = field(default_factory=list)

    def put(self, x, y, words, font="F1", size=12):
        words = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        self.said.append(f"BT /{font} {size} Tf {x} {y} Td ({words}) Tj ET")
        return self

    def lines(self, lines, x=72, top=700, leading=14, font="F1"):
        for place, line in enumerate(lines):
            self.put(x, top - place * leading, line, font)
        return self

    @property
    def stream(self):
        return "\n".join(self.said).encode("cp1252")


def pdf(*streams, extra=b"", trailer=b"", turn=0):
    """Return a PDF of these pages, in Courier (F1) and Helvetica (F2)."""
    streams = [sheet.stream if isinstance(sheet, Sheet) else sheet for sheet in streams]
    kids = b" ".join(b"%d 0 R" % (5 + 2 * n) for n in range(len(streams)))
    fonts = b"<</F1 3 0 R/F2 4 0 R>>"
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(streams)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for place, stream in enumerate(streams):
        bodies.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Rotate %d/Resources<</Font %s>>"
            b"/Contents %d 0 R>>" % (turn, fonts, 6 + 2 * place)
        )
        bodies.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    data += extra
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    end = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n"
    return data + head + table + end % (len(bodies) + 1, trailer, len(data))


def opened(*sheets, name="talk.pdf", **more):
    return read(Source(name, pdf(*sheets, **more)))


def said(talk):
    return [(turn.label, turn.words.of(talk.text)) for turn in talk.turns if turn.kind.is_spoken]


TALK = [
    "Ida Berg: The mill is old, and the river has been",
    "taking stones from under it since before I was born.",
    "Otto Lind: How long can it stand?",
    "Ida Berg: Another winter, if we are lucky with the",
    "ice. No longer.",
    "Otto Lind: And then?",
]


def test_a_pdf_is_known_by_its_first_line():
    assert confidence(Source("a", pdf(Sheet()))) > 0.9
    assert confidence(Source("a.pdf", b"no such thing")) == 0.0
    assert read_any(Source("a.bin", pdf(Sheet().lines(TALK)))).format == "PDF"


def test_lines_that_the_printer_broke_are_joined():
    talk = opened(Sheet().lines(TALK))
    assert said(talk) == [
        (
            "Ida Berg",
            "The mill is old, and the river has been taking stones from under it since before"
            " I was born.",
        ),
        ("Otto Lind", "How long can it stand?"),
        ("Ida Berg", "Another winter, if we are lucky with the ice. No longer."),
        ("Otto Lind", "And then?"),
    ]


def test_room_between_lines_begins_a_paragraph():
    sheet = Sheet().lines(["Ida Berg: The first of it is here, and it goes on", "for two lines."])
    sheet.lines(["The second stands apart from it, and is not all on", "one line."], top=650)
    sheet.lines(["Otto Lind: Yes."], top=610).lines(["Ida Berg: So."], top=596)
    (_, words), *_ = said(opened(sheet))
    assert words.count("\n\n") == 1
    assert "on for two lines.\n\nThe second" in words


def test_words_keep_their_page_and_the_headers_are_left_out():
    sheets = [
        Sheet()
        .put(72, 760, "The Old Mill - hearing", "F2", 9)
        .lines([f"Ida Berg: This is said on sheet {name}.", "Otto Lind: So it is."])
        .put(300, 30, str(number))
        for number, name in ((7, "one"), (8, "two"), (9, "three"), (10, "four"))
    ]
    talk = opened(*sheets)
    assert "hearing" not in talk.text
    assert not any(char.isdigit() for char in talk.text)
    assert [(p.page, p.line, talk.text[p.position :][:9]) for p in talk.pages] == [
        (7, 0, "Ida Berg:"),
        (8, 0, "Ida Berg:"),
        (9, 0, "Ida Berg:"),
        (10, 0, "Ida Berg:"),
    ]


def deposition(first, pages):
    """Return sheets of a deposition: 25 numbered lines each."""
    said = [
        "     Q.   Were you at the mill on the night",
        "of the fire?",
        "     A.   I was at home.",
    ]
    sheets = []
    for page in range(first, first + pages):
        lines = (said * 9)[:25]
        sheet = Sheet().put(480, 760, f"{page}")
        sheet.lines([f"{n:>2}     {line}" for n, line in enumerate(lines, 1)], leading=24)
        sheets.append(sheet.put(72, 60, "Valley Reporting, 5 Mill Lane", "F2", 8))
    return sheets


def test_numbers_at_the_margin_are_the_addresses_of_lines():
    talk = opened(*deposition(34, 3))
    question = talk.turns[2].words.start
    assert [(p.page, p.line) for p in talk.pages[:3]] == [(34, 1), (34, 2), (34, 3)]
    assert [p.line for p in talk.pages] == [*range(1, 26)] * 3
    assert talk.text[talk.pages[1].position :].startswith("of the fire?")
    assert "Valley Reporting" not in talk.text
    assert talk.text.count("Were you at the mill on the night of the fire?") > 20
    assert talk.turns[2].kind is TurnKind.QUESTION
    assert question > 0


CONDENSED = ["Q.   Were you at the mill", "     on that night?", "A.   Of page {} nothing."]


def condensed(numbers, font):
    """Return a sheet with four pages of a deposition."""
    sheet = Sheet()
    corners = [(40, 760), (40, 390), (320, 760), (320, 390)]
    for number, (x, y) in zip(numbers, corners, strict=True):
        sheet.put(x + 170, y, f"Page {number}", font, 8)
        for line in range(1, 26):
            words = CONDENSED[line % 3].format(number)
            sheet.put(x + (line < 10) * 5, y - 12 * line, str(line), font, 8)
            sheet.put(
                x + 25 + 4.8 * (len(words) - len(words.lstrip())), y - 12 * line, words, font, 8
            )
    return sheet.put(40, 40, "Valley Reporting", font, 8)


@pytest.mark.parametrize("font", ["F1", "F2"])
def test_four_pages_on_a_sheet_are_read_one_after_the_other(font):
    talk = opened(*(condensed(range(n, n + 4), font) for n in (2, 6, 10)))
    assert [(place.page, place.line) for place in talk.pages] == [
        (page, line) for page in range(2, 14) for line in range(1, 26)
    ]
    told = [int(words.split()[0]) for words in talk.text.split("Of page ")[1:]]
    assert told == sorted(told)
    assert talk.text.count("at the mill on that night?") == 96
    assert talk.turns[2].kind is TurnKind.QUESTION
    assert "Valley" not in talk.text


COUNT = """one two three four five six seven eight nine ten eleven twelve"""
WORDS = COUNT.split()


def test_two_columns_are_read_one_after_the_other():
    left = [f"the left hand column has line number {word}" for word in WORDS]
    right = [f"and the right hand one has its line {word}" for word in WORDS]
    sheet = Sheet().put(150, 740, "Of Columns", "F2", 16)
    sheet.lines(left, x=50, font="F2", top=700).lines(right, x=330, font="F2", top=700)
    text = " ".join(opened(sheet).text.split())
    assert text.startswith("Of Columns the left hand column has line number one the left hand")
    assert text.index("number twelve") < text.index("has its line one")


def test_a_last_page_that_is_half_empty_has_the_columns_of_the_others():
    left = [f"the left hand column has line number {word}" for word in WORDS]
    right = [f"and the right hand one has its line {word}" for word in WORDS]
    sheets = [
        Sheet()
        .put(50, 760, "The Old Mill", "F2")
        .lines(left, x=50, font="F2")
        .lines(right[:rows], x=330, font="F2")
        .put(300, 30, str(number), "F2")
        for number, rows in ((1, 12), (2, 2))
    ]
    text = " ".join(opened(*sheets).text.split())
    assert text.endswith(
        "number twelve and the right hand one has its line one and the right hand"
        " one has its line two"
    )
    assert "Old Mill" not in text


def test_labels_with_words_beside_them_are_no_columns():
    sheet = Sheet()
    for place, (who, words) in enumerate([("ANN", "What is it?"), ("BO", "A mill.")] * 5):
        sheet.put(72, 700 - 28 * place, who + ":").put(200, 700 - 28 * place, words)
    assert said(opened(sheet))[:2] == [("ANN", "What is it?"), ("BO", "A mill.")]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["Ida: The wheels are under the water and the wat-", "er is cold."], "the water is cold"),
        (["Ida: The wheel of it all is a well-used and well-", "known thing."], "well-known thing"),
    ],
)
def test_a_hyphen_goes_only_where_the_word_is_known_without(lines, whole):
    talk = opened(Sheet().lines([*lines, "Otto: Yes, it is.", "Ida: Good.", "Otto: So be it."]))
    assert whole in talk.text


def test_a_page_that_lies_on_its_side_is_read_as_it_is_seen():
    turned = b"".join(
        b"BT /F1 12 Tf 0 1 -1 0 %d 72 Tm (%s) Tj ET\n" % (100 + 14 * place, line.encode())
        for place, line in enumerate(TALK)
    )
    assert said(opened(turned, turn=90)) == said(opened(Sheet().lines(TALK)))


def test_pictures_of_pages_are_refused():
    with pytest.raises(ImportFailed, match=r"^scan\.pdf: holds pictures of pages only; it has no"):
        opened(PICTURE, PICTURE, name="scan.pdf")


def test_an_encrypted_file_is_refused():
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]"
    with pytest.raises(ImportFailed, match="is encrypted; it can be read once its password"):
        opened(Sheet().lines(TALK), trailer=lock % (b"41" * 32, b"42" * 32))


def read_or_refused(data):
    """Return the transcript, or None where the file is refused in one line."""
    try:
        return read(Source("a.pdf", data))
    except ImportFailed as error:
        lines = str(error).splitlines()
    assert len(lines) == 1
    return None


def test_what_comes_before_a_file_broke_off_is_read_or_refused():
    data = pdf(*deposition(1, 3))
    talks = [read_or_refused(data[:end]) for end in range(0, len(data), 997)]
    assert all(talk is None or talk.text for talk in talks)


@pytest.mark.parametrize(
    "pages",
    [
        b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>",
        b"<</Type/Pages/Kids[5 0 R]/Count 2147483647>>",
        b"<</Type/Pages/Kids[5 0 R]/Count -7>>",
        b"<</Type/Pages/Parent 2 0 R/Kids[1 0 R]/Count 99999>>",
    ],
)
def test_a_tree_of_pages_that_lies_ends(pages):
    before = time.perf_counter()
    tree = b"<</Type/Pages/Kids[5 0 R]/Count 1>>"
    data = pdf(Sheet().lines(TALK))
    assert tree in data
    read_or_refused(data.replace(tree, pages))
    assert time.perf_counter() - before < 10


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 1500))
def test_a_damaged_file_is_read_or_refused(junk, place):
    data = pdf(Sheet().lines(TALK), Sheet().lines(TALK))
    found = pages_of(data[:place] + junk + data[place + len(junk) :])
    assert found.refused or found.pages or found.unread or not found.pictures


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.characters(codec="utf-8"),
            st.floats(-1e4, 1e4),
            st.floats(-1e4, 1e4),
            st.floats(0, 50),
            st.floats(0, 50),
        ),
        max_size=40,
    )
)
def test_characters_may_stand_anywhere(drawn):
    glyphs = [Glyph(char, x, y, x + width, y + height) for char, x, y, width, height in drawn]
    lines = printed_lines(glyphs)
    assert all(line.text.strip() for line in lines)


def test_characters_without_width_far_apart_do_not_fill_the_memory_with_blanks():
    far = [Glyph("a", 0.0, 0.0, 1e-49, 1.0), Glyph("b", 1.0, 0.0, 1.0 + 1e-49, 1.0)]
    (line,) = printed_lines(far)
    assert len(line.text) < 2000


@pytest.mark.parametrize("unit", [b"q ", b"BT /F1 1 Tf (x) Tj ET "])
def test_a_file_that_swells_beyond_measure_is_refused(unit):
    press = zlib.compressobj(9)
    packed = b"".join(press.compress(unit * 500_000) for _ in range(60)) + press.flush()
    length = b"<</Length %d" % len(packed)
    data = pdf(packed).replace(length, length + b"/Filter/FlateDecode")
    assert len(data) < 10_000_000
    before = time.perf_counter()
    with pytest.raises(ImportFailed, match="takes more time or memory than a transcript can need"):
        read(Source("a.pdf", data))
    assert time.perf_counter() - before < 90
