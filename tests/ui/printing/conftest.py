"""Transcripts to be printed, and what reads a PDF back."""

from ctypes import c_uint

import pypdfium2
import pytest
from pypdfium2 import raw
from PySide6.QtGui import QFontDatabase

from reader_app.annotation.model import Tag, highlight
from reader_app.formats import read
from reader_app.formats.source import Source
from reader_app.transcript.span import Span
from reader_app.ui.looks.faces import load_text_face
from reader_app.ui.printing.book import Order, make_book
from reader_app.ui.printing.choices import Choices
from reader_app.ui.printing.writing import write_pdf

TAGS = (
    Tag("a", "claim", "amber", 1, description="What somebody says is so."),
    Tag("b", "figure", "green", 2),
    Tag("c", "never used", "rose", 3),
)

WORDS = "the tide runs out past the lower light and nobody rows against it in the dark"

QUESTIONS = """\
Ferry inquiry, second day
9 March 2032

Chair Orlane: The inquiry sits again. We turn to the winter timetable and to what was known of the
pier before the storm came, since that is what most of the letters ask about.

Q1: Skerry Gazette: When was the pier looked at last, and by whom?

Engineer Brask: In October, by two of us, with a lamp and a hammer. We wrote down eleven places
where the timber gave way, and the list went to the harbour office on the same evening.

(The engineer hands over a drawing.)

Chair Orlane: Thank you. The drawing is entered as number four.

Q2: Radio Tidewater: Did anybody answer your list?

Engineer Brask: Nobody did. I asked again in November; the office had moved, and the list with it.
"""


@pytest.fixture(autouse=True)
def text_face(qapp):
    load_text_face()


@pytest.fixture
def transcript():
    return read(Source("ferry.txt", QUESTIONS.encode()))


@pytest.fixture
def long_transcript():
    """Return a transcript of many pages, with turns of every length."""
    words = WORDS.split()
    lines = ["Tide log", ""]
    for number in range(300):
        count = 3 + number * 37 % 190
        said = " ".join(f"{words[(number + i) % len(words)]}{number}" for i in range(count))
        lines += [f"{('Warden Hale', 'Keeper Voss')[number % 2]}: Well, {said}.", ""]
    return read(Source("tide.txt", "\n".join(lines).encode()))


@pytest.fixture
def mark():
    """Highlight words of a transcript, the first time they occur."""

    def marked(transcript, words, *, tags=(), note=""):
        start = transcript.text.index(words)
        span = Span(start, start + len(words))
        id_ = f"{words}/{note}"
        return highlight(id_, transcript.id, transcript.text, span, tags=tags, note=note)

    return marked


@pytest.fixture
def order():
    """Return an order with some choices of its own."""

    def ordered(transcript, highlights=(), **choices):
        sorted_ = sorted(highlights, key=lambda each: (each.span.start, each.span.end))
        face = choices.pop("face", "Source Serif Pro")
        return Order(transcript, tuple(sorted_), TAGS, Choices(face, **choices))

    return ordered


@pytest.fixture
def book():
    return lambda order, most=None: make_book(order, going_on, most)


@pytest.fixture
def printed(tmp_path):
    """Write a PDF and open it."""
    opened = []

    def written(order):
        path = tmp_path / f"{len(opened)}.pdf"
        assert write_pdf(order, path, going_on) == path
        opened.append(Printed(path))
        return opened[-1]

    yield written
    for each in opened:
        each.close()


@pytest.fixture
def needs_script():
    """Skip where no face of the system has the letters of a script."""

    def need(script):
        if not QFontDatabase.families(script):
            pytest.skip(f"no face for {script.name}")

    return need


def going_on(_share):
    return True


class Printed:
    """A PDF, read back."""

    def __init__(self, path):
        self._document = pypdfium2.PdfDocument(path)

    def __len__(self):
        return len(self._document)

    def close(self):
        self._document.close()

    def words(self, page):
        """Return all words of a page, its margins too."""
        text = self._document[page].get_textpage()
        return text.get_text_range().replace("\r\n", "\n")

    def inside(self, page, place):
        """Return what is printed inside a place on the page (a ``QRectF`` of twips)."""
        sheet = self._document[page]
        height = sheet.get_height()
        text = sheet.get_textpage()
        return text.get_text_bounded(
            place.left() / 20 - 1,
            height - place.bottom() / 20,
            place.right() / 20 + 1,
            height - place.top() / 20,
        )

    def all_words(self):
        return "\n".join(self.words(page) for page in range(len(self)))

    def place(self, page, words, after=""):
        """Return the box (left, bottom, right, top) of some words that stand in one line."""
        text = self._document[page].get_textpage()
        start = sum(text.search(after).get_next()) if after else 0
        index, count = text.search(words, index=start).get_next()
        letters = [i for i in range(index, index + count) if text.get_text_range(i, 1).strip()]
        boxes = [text.get_charbox(i, loose=True) for i in letters]  # a blank's box says nothing
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        return min(lefts), min(bottoms), max(rights), max(tops)

    def filled(self, page):
        """Return (colour, box) of all that is filled and no letter."""
        return self._shapes(page, raw.FPDFPageObj_GetFillColor)

    def drawn(self, page):
        """Return (colour, box) of all lines."""
        return self._shapes(page, raw.FPDFPageObj_GetStrokeColor)

    def _shapes(self, page, ask):
        shapes = self._document[page].get_objects([raw.FPDF_PAGEOBJ_PATH])
        return [(_colour(ask, each), each.get_bounds()) for each in shapes]

    def colours(self, page):
        """Return the colours of all letters, lines and grounds."""
        objects = list(self._document[page].get_objects())
        return {_colour(raw.FPDFPageObj_GetFillColor, each) for each in objects} | {
            _colour(raw.FPDFPageObj_GetStrokeColor, each) for each in objects
        }


def _colour(ask, each):
    parts = [c_uint() for _ in "rgba"]
    ask(each, *parts)
    return tuple(part.value for part in parts[:3])
