"""The small bar at the selection."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from reader_app.transcript.span import Span


@pytest.fixture
def bar(view, pane, find, qtbot):
    view.select(find("lens cost"))
    pane._finish_selection()
    return view.bar


def on_screen(widget, rect):
    return QRect(widget.mapToGlobal(rect.topLeft()), rect.size())


def words(bar):
    return [bar._row.itemAt(n).widget().text() for n in range(bar._row.count())]


def test_it_offers_the_first_tags_any_tag_and_a_note(bar, session):
    assert bar.isVisible()
    assert words(bar) == [*[tag.name for tag in session.tags[:5]], "tag…", "note"]


def test_it_stands_below_the_selection_and_not_on_it(bar, view):
    body = on_screen(bar, bar.body().toRect())
    assert not body.intersects(view.selection_rect())
    assert body.top() > view.selection_rect().bottom()


def test_it_stands_above_a_selection_at_the_lower_edge(view, long_pane, session):
    seen = long_pane.seen()
    view.select(Span(seen.end - 20, seen.end - 5))
    view.bar.hide()
    long_pane.scroll_by(long_pane.line_rect(long_pane.textCursor().position()).bottom() - 495)
    long_pane._finish_selection()
    body = on_screen(view.bar, view.bar.body().toRect())
    assert view.bar.isVisible()
    assert body.bottom() < view.selection_rect().top()


def test_it_keeps_away_where_the_selection_fills_the_view(view, long_pane):
    long_pane.selectAll()
    long_pane.scroll_by(300)
    long_pane._finish_selection()
    assert not view.bar.isVisible()


def test_a_click_on_a_tag_asks_for_it(bar, view, session, qtbot):
    button = bar._row.itemAt(1).widget()
    with qtbot.waitSignal(view.tag_chosen) as chosen:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == [session.tags[1]]
    assert button.accessibleName() == f"Tag {session.tags[1].name}"


def test_any_tag_and_note_are_asked_for(bar, view, qtbot):
    last = bar._row.count() - 1
    for place, signal in ((last - 1, view.tag_asked), (last, view.note_asked)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(bar._row.itemAt(place).widget(), Qt.MouseButton.LeftButton)


def test_it_goes_when_the_selection_goes(bar, pane, qtbot):
    pane.clear_selection()
    assert not bar.isVisible()


def test_it_goes_when_the_text_is_scrolled(view, long_pane):
    view.select(Span(30, 60))
    long_pane._finish_selection()
    assert view.bar.isVisible()
    long_pane.scroll_by(40)
    assert not view.bar.isVisible()


def test_it_comes_when_keys_that_select_pause(view, pane, find, qtbot):
    view.show_span(find("lens"))
    qtbot.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert not view.bar.isVisible()
    qtbot.waitUntil(view.bar.isVisible)


def test_it_comes_when_a_command_selects(view, pane, find):
    view.select(find("lens cost"))
    assert view.bar.isVisible()


def test_it_leaves_the_keyboard_with_the_text(bar, view, pane, qtbot):
    assert view.focusWidget() in (pane, None) or not bar.isAncestorOf(view.focusWidget())
    assert all(
        bar._row.itemAt(n).widget().focusPolicy() == Qt.FocusPolicy.NoFocus
        for n in range(bar._row.count())
    )


def test_where_nothing_is_selected_the_chosen_highlight_is_known_on_the_screen(
    view, pane, session, find
):
    marked = session.mark(find("lens cost"))
    assert pane.selection is None
    assert session.chosen == marked
    whole = pane.span_rects(marked.span)[0].toAlignedRect()
    assert view.selection_rect().size() == whole.size()


def test_the_selection_is_known_on_the_screen(view, pane, find):
    view.select(find("lens cost"))
    rect = view.selection_rect()
    assert view.rect().contains(view.mapFromGlobal(rect.center()))
    assert rect.width() > 20
    assert rect.topLeft() != QPoint(0, 0)


def offered(bar):
    buttons = [bar._row.itemAt(n).widget() for n in range(bar._row.count())]
    return [button.text() for button in buttons if not button.isHidden()]


@pytest.mark.parametrize("width", [260, 340, 900])
def test_it_offers_no_more_tags_than_the_pane_has_room_for(view, pane, find, session, width):
    for name in ("a rather long name", "another long name"):
        session.tag_named(name)
    view.resize(width, 500)
    view.select(find("lens cost"))
    pane._finish_selection()
    assert view.bar.isVisible()
    assert view.bar.geometry().left() + view.bar.body().left() >= 0
    assert view.bar.geometry().left() + view.bar.body().right() <= view.width()
    names = [tag.name for tag in session.tags][: len(offered(view.bar)) - 2]
    assert offered(view.bar) == [*names, "tag…", "note"]
