"""The interface in a language that is written from right to left."""

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QStyleOptionMenuItem,
)

from reader_app.ui.controls.elided import elided

LISTS = (
    "file.library",
    "edit.history",
    "annotate.tags",
    "annotate.notes",
    "structure.speakers",
    "help.shortcuts",
)
"""Commands that show the reader's own words in a list."""


@pytest.fixture
def mirrored(request, qapp):
    """Return the window as it is laid out from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.getfixturevalue("window")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def left(window, widget):
    return widget.mapTo(window, QPoint(0, 0)).x()


def colour_at(widget, x, y):
    image = widget.grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(x * ratio), round(y * ratio))


def test_the_panels_stand_in_the_order_in_which_they_are_read(mirrored):
    parts = (mirrored.sidebar, mirrored.pane, mirrored.outline)
    places = [left(mirrored, part) for part in parts]
    assert places == sorted(places)


def test_the_overview_stands_after_the_text(mirrored):
    view = mirrored.pane.view
    assert left(mirrored, view.overview) < left(mirrored, view.pane)


def test_a_card_has_its_stripe_where_reading_begins(mirrored, session, find):
    session.mark(find("ninety crowns"), tags=(session.tags[0].id,))
    card = mirrored.sidebar.cards.card(session.highlights[0].id)
    QApplication.processEvents()
    stripe = mirrored.look.theme.tag(session.tags[0].colour).stripe
    middle = card.height() // 2
    assert colour_at(card, card.width() - 3, middle) == stripe
    assert colour_at(card, 3, middle) != stripe


def test_a_tag_of_the_bar_at_the_selection_has_its_square_before_its_name(mirrored, find):
    mirrored.pane.select(find("ninety crowns"))
    bar = mirrored.pane.view.bar
    button = bar.findChildren(type(bar._row.itemAt(0).widget()))[0]
    stripe = mirrored.look.theme.tag(mirrored.session.tags[0].colour).stripe
    assert colour_at(button, button.width() - 11, button.height() / 2) == stripe
    assert left(mirrored, bar) + bar.body().left() >= 40 - 1


def test_what_is_chosen_of_the_outline_has_its_mark_where_reading_begins(mirrored, session):
    mirrored.outline.tree.expandAll()
    session.read_at(session.transcript.turns[-1].span.start)
    tree, accent = mirrored.outline.tree, mirrored.look.theme.colour("accent")
    rows = (tree.model().index(n, 0, tree.model().index(0, 0)) for n in range(2))
    rects = [tree.visualRect(row) for row in rows]
    edges = [colour_at(tree.viewport(), rect.right(), rect.center().y()) for rect in rects]
    assert accent in edges


def test_english_text_stays_at_the_left_in_a_mirrored_window(mirrored, session, find):
    pane = mirrored.pane.pane
    words = find("Good morning")
    pane.show_span(words)
    rect = pane.span_rects(words)[0]
    assert QRect(0, 0, pane.viewport().width() // 2, 10_000).contains(rect.topLeft().toPoint())


def test_a_notice_stands_where_reading_begins(mirrored):
    bar = mirrored.notices
    bar.clearMessage()
    QApplication.processEvents()
    half = QRect(bar.width() // 2, 0, bar.width() // 2, bar.height())
    bar.place.setText("")
    empty = bar.grab(half).toImage()
    bar.say("Everything is saved.")
    assert bar.grab(half).toImage() != empty


def test_what_ends_in_a_full_stop_ends_in_it_in_every_row_that_is_painted(mirrored):
    words = "claim? (draft)."
    metrics = mirrored.fontMetrics()
    assert elided(words, metrics, 1000) == f"\u2068{words}\u2069"
    assert elided(words, metrics, 60).startswith("\u2068claim")
    assert elided("", metrics, 60) == ""


@pytest.mark.parametrize("name", LISTS)
def test_cells_show_what_they_hold_set_apart(mirrored, session, find, command, name):
    session.mark(find("ninety crowns"), note="Is that so? (Ask.)")
    known = set(QApplication.topLevelWidgets())
    command(name).trigger()
    [shown] = [one for one in set(QApplication.topLevelWidgets()) - known if one.isVisible()]
    lists = [
        each
        for each in shown.findChildren(QAbstractItemView)
        if each.isVisible() and not isinstance(each, QHeaderView)
    ]
    assert lists
    for each in lists:
        assert each.itemDelegate().displayText("Why?", QLocale()) == "\u2068Why?\u2069"
    shown.close()


def test_the_keys_of_a_menu_are_written_as_on_the_keyboard(mirrored, command):
    back = command("go.back")
    back.setShortcut("Ctrl+[")
    menus = [one for one in mirrored.findChildren(QMenu) if back in one.actions()]
    assert menus
    for menu in menus:
        option = QStyleOptionMenuItem()
        menu.initStyleOption(option, back)
        assert option.text.endswith("\t\u2068Ctrl+[\u2069")


def test_the_place_of_a_latin_speaker_is_read_from_the_right(mirrored, session, find):
    bar = mirrored.notices
    bar.clearMessage()
    session.read_at(find("ninety crowns").start)
    assert bar.place.text().startswith("\u200f")
    half = QRect(0, 0, bar.place.width() // 4, bar.place.height())
    written = bar.place.grab(half).toImage()
    bar.place.setText("")
    assert bar.place.grab(half).toImage() == written
