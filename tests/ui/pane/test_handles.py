"""Moving the ends of the chosen highlight with the mouse."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from reader_app.annotation.model import Status
from reader_app.transcript.model import Speaker, TurnKind
from reader_app.transcript.span import Span

LEFT = Qt.MouseButton.LeftButton
HEBREW = "המנורה נדלקת שוב בסוף יוני וכל הסירות חוזרות הביתה עם הגאות "


def edge_of(pane, position, *, is_end):
    """Return where the mouse is to be to point before or after a letter."""
    rect = pane.span_rects(Span(position, position + 1))[0]
    x = rect.right() - 1 if is_end else rect.left() + 1
    return QPoint(round(x), round(rect.center().y()))


def take(pane, *, is_beginning):
    at = pane.handles.middle(is_beginning=is_beginning)
    QTest.mousePress(pane.viewport(), LEFT, pos=at)
    return pane.handles.line(is_beginning=is_beginning).center() - QPointF(at)


def drag(pane, to, *, is_beginning, release=True):
    shift = take(pane, is_beginning=is_beginning).toPoint()
    QTest.mouseMove(pane.viewport(), to - shift)
    if release:
        QTest.mouseRelease(pane.viewport(), LEFT, pos=to - shift)


@pytest.fixture
def chosen(pane, session, find):
    pane.handles.dragged.connect(session.set_span)
    return session.mark(find("lens cost"), (session.tags[0].id,))


def test_dragging_the_end_makes_it_longer_by_whole_words(pane, session, chosen, find):
    drag(pane, edge_of(pane, find("paid").start + 2, is_end=True), is_beginning=False)
    assert session.chosen.quote == "lens cost, and who paid"


def test_dragging_the_beginning_goes_to_the_nearest_word(pane, session, chosen, find):
    drag(pane, edge_of(pane, find("What did").start, is_end=False), is_beginning=True)
    assert session.chosen.quote == "What did the lens cost"


def test_with_alt_it_goes_by_letters(pane, session, chosen, find):
    to = edge_of(pane, find("who").start + 1, is_end=True)
    shift = take(pane, is_beginning=False).toPoint()
    QTest.keyPress(pane, Qt.Key.Key_Alt)
    QTest.mouseMove(pane.viewport(), to - shift)
    QTest.keyPress(pane, Qt.Key.Key_Alt)
    QTest.mouseRelease(pane.viewport(), LEFT, pos=to - shift)
    assert session.chosen.quote == "lens cost, and wh"


def test_what_it_will_be_is_shown_and_nothing_is_changed_before_the_mouse_is_let_go(
    pane, session, chosen, find
):
    drag(pane, edge_of(pane, find("paid").end - 1, is_end=True), is_beginning=False, release=False)
    assert pane.marks.chosen.span.end == find("paid").end
    assert session.chosen == chosen == session.library.highlight(chosen.id)


def test_escape_leaves_it_as_it_was(pane, session, chosen, find):
    to = edge_of(pane, find("paid").end - 1, is_end=True)
    drag(pane, to, is_beginning=False, release=False)
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    QTest.mouseRelease(pane.viewport(), LEFT, pos=to)
    assert session.highlights == [chosen]
    assert pane.marks.chosen == chosen


def test_one_drag_is_one_edit_with_an_exact_undo(pane, session, chosen, find):
    count = len(session.library.entries(100))
    drag(pane, edge_of(pane, find("paid").end - 1, is_end=True), is_beginning=False)
    assert len(session.library.entries(100)) == count + 1
    session.undo()
    assert session.highlights == [chosen]


def test_it_never_becomes_empty(pane, session, chosen, find):
    drag(pane, edge_of(pane, find("What").start, is_end=False), is_beginning=False)
    assert session.chosen.span == chosen.span or session.chosen.quote == "lens"


def test_a_checked_quote_is_to_be_checked_again(pane, session, chosen, find):
    session.set_status(chosen, Status.CHECKED)
    drag(pane, edge_of(pane, find("paid").end - 1, is_end=True), is_beginning=False)
    assert session.chosen.status is Status.TO_CHECK_AGAIN


def test_where_no_handle_is_the_mouse_selects_as_ever(pane, session, chosen, find):
    there = pane.span_rects(find("who"))[0]
    QTest.mousePress(pane.viewport(), LEFT, pos=there.topLeft().toPoint() + QPoint(1, 8))
    QTest.mouseMove(pane.viewport(), there.center().toPoint())
    QTest.mouseMove(pane.viewport(), there.topRight().toPoint() + QPoint(-1, 8))
    QTest.mouseRelease(pane.viewport(), LEFT, pos=there.topRight().toPoint() + QPoint(-1, 8))
    assert session.selection == find("who")


def test_from_right_to_left_the_beginning_is_on_the_right(opened, build, session):
    parts = [(TurnKind.SPEECH, Speaker("w", "W"), None, "", HEBREW * 6)]
    pane = opened(build(parts, language="he")).pane
    pane.handles.dragged.connect(session.set_span)
    start = HEBREW.index("נדלקת")
    marked = session.mark(Span(start, start + len("נדלקת שוב")), (session.tags[0].id,))
    first, last = (pane.handles.line(is_beginning=one).x() for one in (True, False))
    assert first > last
    there = HEBREW.index("יוני") + len("יוני") - 1
    rect = pane.span_rects(Span(there, there + 1))[0]
    drag(pane, QPoint(round(rect.left() + 1), round(rect.center().y())), is_beginning=False)
    assert session.chosen.quote == "נדלקת שוב בסוף יוני"
    assert session.chosen.id == marked.id


def test_over_a_line_s_end_each_handle_is_at_its_own_line(long_pane, session):
    text, view = session.transcript.text, long_pane
    start = next(
        place
        for place in range(20, 400)
        if text[place] == " "
        and view.line_rect(view.places.to_qt(place - 1)).top()
        < view.line_rect(view.places.to_qt(place + 1)).top()
    )
    session.mark(Span(start - 3, start + 6))
    first, last = (view.handles.line(is_beginning=one) for one in (True, False))
    assert first.top() < last.top()
    assert first.x() > last.x()


def test_at_twice_the_size_the_handles_are_bigger_and_in_place(pane, session, chosen, look, find):
    before = pane.handles.knob(is_beginning=True).width()
    look.set_text_size(26)
    pane.show_span(chosen.span)
    assert pane.handles.knob(is_beginning=True).width() > before * 1.4
    drag(pane, edge_of(pane, find("who").end - 1, is_end=True), is_beginning=False)
    assert session.chosen.quote == "lens cost, and who"
