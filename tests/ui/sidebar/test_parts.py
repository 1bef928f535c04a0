"""The pieces of a card by themselves: quote, note, chips."""

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader_app.annotation.model import Tag
from reader_app.ui.looks.theme import themes
from reader_app.ui.notes.view import ClosedDocument, NoteView
from reader_app.ui.sidebar.chips import Chips
from reader_app.ui.sidebar.note import NoteEditor
from reader_app.ui.sidebar.quote import LINES, Quote, is_right_to_left


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    return made


@pytest.fixture
def quote(look, parent):
    return Quote(look, parent)


def height(quote, words, width=240, taken=0):
    quote.show_words(words)
    return quote.lay_out(width, taken)


def test_a_long_quote_takes_three_lines_and_no_more(quote):
    one, many = height(quote, "short"), height(quote, "many words " * 4000)
    assert many == LINES * one


def test_line_ends_of_a_quote_are_spaces(quote):
    assert height(quote, "a\nb\n\nc") == height(quote, "a b c")


def test_what_is_taken_of_the_first_line_is_left_free(quote):
    words = "just as wide as it can be"
    one = height(quote, "x")
    fits = next(width for width in range(60, 600, 4) if height(quote, words, width) == one)
    assert height(quote, words, fits, taken=60) == 2 * one


def ink(widget):
    """Return the leftmost and rightmost column that is not the ground."""
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    widget.render(image)
    ground = image.pixelColor(image.width() // 2, image.height() - 1)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


def test_a_quote_written_from_right_to_left_stands_at_the_right(quote):
    height(quote, "שלום")
    assert ink(quote)[1] > 230
    height(quote, "peace")
    assert ink(quote)[0] < 10


@pytest.mark.parametrize(
    ("words", "is_rtl"),
    [("“שלום abc”", True), ("“abc שלום”", False), ("“123”", False), ("“مرحبا”", True), ("", False)],
)
def test_the_first_letter_with_a_direction_decides(words, is_rtl):
    assert is_right_to_left(words) is is_rtl


def test_a_note_loads_nothing_near_or_far(qapp, tmp_path):
    picture = tmp_path / "dot.png"
    QImage(40, 40, QImage.Format.Format_RGB32).save(str(picture))
    for url in (picture.as_uri(), str(picture), "http://127.0.0.1:9/y.png"):
        document = ClosedDocument()
        document.setMarkdown(f"![x]({url})")
        document.setTextWidth(200)
        assert document.size().height() < 40
        kind = QTextDocument.ResourceType.ImageResource.value
        assert document.resource(kind, QUrl(url)).size() == QSize(1, 1)
        assert document.resource(QTextDocument.ResourceType.HtmlResource.value, QUrl(url)) is None


def test_a_picture_in_a_note_is_a_link_with_its_words(look, parent):
    view = NoteView(look, parent)
    view.show_note("See ![the chart](https://example.org/chart.png) \\!")
    assert view.accessibleName() == "See the chart !"


def test_markup_of_pages_is_shown_as_written(look, parent):
    view = NoteView(look, parent)
    view.show_note("<b>no</b> **yes**")
    assert view.accessibleName() == "<b>no</b> yes"


def test_an_empty_note_invites_to_write(look, parent):
    view = NoteView(look, parent)
    view.show_note("")
    assert view.accessibleName() == "Write a note…"
    view.show_note("x")
    view.show_note("")
    assert view.accessibleName() == "Write a note…"


def test_a_link_tells_where_it_leads_and_a_click_only_asks_for_the_editor(look, parent, qtbot):
    view = NoteView(look, parent)
    view.show_note("[annex](https://example.org/annex)")
    view.lay_out(200)
    view.show()
    place = view.rect().center()
    place.setX(8)
    QTest.mouseMove(view, place)
    qtbot.waitUntil(lambda: view.toolTip() == "https://example.org/annex")
    with qtbot.waitSignal(view.edit_asked):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)


def colours(widget):
    widget.resize(widget.sizeHint().expandedTo(QSize(200, 40)))
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_links_wear_the_accent_of_the_theme_of_now(look, parent):
    view = NoteView(look, parent)
    view.show_note("[████](https://example.org)")
    for theme in ("light", "dark"):
        look.set_theme(themes()[theme])
        view.colour_links()
        view.lay_out(200)
        assert themes()[theme].colour("accent").name() in colours(view)


def test_the_editor_hands_on_each_text_once(parent):
    editor = NoteEditor("one", parent)
    written = []
    editor.written.connect(written.append)
    QTest.keyClicks(editor, " two")
    editor.write()
    editor.write()
    editor.end()
    assert written == ["one two"]


def test_a_note_changed_elsewhere_comes_into_the_editor(parent):
    editor = NoteEditor("one", parent)
    written = []
    editor.written.connect(written.append)
    editor.take("two")
    editor.write()
    assert (editor.text, written) == ("two", [])


def test_chips_wrap_and_a_name_wider_than_the_card_is_shortened(look, parent):
    chips = Chips(look, parent)
    chips.show_tags([Tag(str(n), f"a tag of some length {n}") for n in range(3)])
    lines = {chip.y() for chip in chips.shown if chips.lay_out(200, may_wrap_plus=True)}
    assert len(lines) == 3
    chips.show_tags([Tag("w", "wide " * 40)])
    chips.lay_out(200, may_wrap_plus=True)
    assert chips.shown[0].width() == 200


def test_a_plus_without_room_takes_no_line_unless_it_may(look, parent):
    chips = Chips(look, parent)
    chips.show_tags([Tag("w", "wide " * 40)])
    assert chips.lay_out(200, may_wrap_plus=False) < chips.lay_out(200, may_wrap_plus=True)


def test_delete_on_a_chip_takes_the_tag_off(look, parent, qtbot):
    chips = Chips(look, parent)
    chips.show_tags([Tag("a", "claim"), Tag("b", "figure")])
    with qtbot.waitSignal(chips.removed) as removed:
        QTest.keyClick(chips.shown[1], Qt.Key.Key_Delete)
    assert removed.args == ["b"]
