"""Selecting, choosing, copying: what the reader does with the mouse and sees of it."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest

from reader_app.transcript.span import Span


def point_of(pane, position):
    """Return the middle of a letter on the screen."""
    rect = pane.span_rects(Span(position, position + 1))[0]
    return rect.center().toPoint()


def drag(pane, span):
    """Drag the mouse over a span as a hand does."""
    start = pane.span_rects(Span(span.start, span.start + 1))[0]
    end = pane.span_rects(Span(span.end - 1, span.end))[0]
    start = QPoint(round(start.left()), round(start.center().y()))
    end = QPoint(round(end.right()), round(end.center().y()))
    view = pane.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, left, pos=end)


def click(pane, position):
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, position))


def pixel(pane, position):
    """Return the colour behind a letter, at the upper left of its room."""
    rect = pane.span_rects(Span(position, position + 1))[0]
    image = pane.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(round((rect.left() + 1) * ratio), round((rect.top() + 1) * ratio))


@pytest.fixture
def tag(session):
    return session.tags[0]


@pytest.fixture
def overlapping(pane, session, find):
    """Mark two passages, the second within the first, and choose none."""
    outer = session.mark(find("lens cost, and who paid"), (session.tags[0].id,))
    inner = session.mark(find("who paid"), (session.tags[1].id,))
    session.choose(None)
    return outer, inner


def test_dragging_selects_the_words_under_the_mouse(pane, session, find):
    wanted = find("lens cost")
    drag(pane, wanted)
    assert session.selection == wanted


def test_dragging_is_right_between_two_lines_of_the_scroll(long_pane, session, find):
    long_pane.scroll_by(1003)
    wanted = find("harbour sleeps", long_pane.seen().start + 200)
    drag(long_pane, wanted)
    assert session.selection == wanted


def test_places_after_an_astral_letter_are_code_points(pane, session, find):
    wanted = find("boats come home")
    drag(pane, wanted)
    assert session.selection.of(session.transcript.text) == "boats come home"


def test_marking_clears_the_selection_and_the_caret_stays(pane, session, find, tag):
    drag(pane, find("lens cost"))
    session.apply_tag(tag)
    assert not pane.textCursor().hasSelection()
    assert session.selection is None
    assert pane.textCursor().position() == pane.places.to_qt(find("lens cost").end)


def test_a_marked_word_lies_on_its_tags_ground(pane, session, find, tag, look):
    session.mark(find("who paid"), (tag.id,))
    session.choose(None)
    assert pixel(pane, find("paid").start) == look.theme.tag(tag.colour).ground


def test_an_untagged_mark_lies_on_the_plain_ground(pane, session, find, look):
    session.mark(find("who paid"))
    session.choose(None)
    assert pixel(pane, find("paid").start) == look.theme.tag("plain").ground


def test_where_two_overlap_both_grounds_are_seen(pane, overlapping, find, session, look):
    rect = pane.span_rects(find("w", find("who paid").start))[0]
    image = pane.viewport().grab().toImage()
    rows = {
        image.pixelColor(round(rect.left()), round(rect.top() + y)).name()
        for y in range(1, round(rect.height()) - 1)
    }
    assert {look.theme.tag(tag.colour).ground.name() for tag in session.tags[:2]} <= rows


def test_an_undone_mark_is_seen_no_more(pane, session, find, tag, look):
    session.mark(find("who paid"), (tag.id,))
    session.undo()
    assert pixel(pane, find("paid").start) == look.theme.colour("paper")


def test_a_change_of_marks_does_not_scroll(long_pane, session, tag):
    long_pane.scroll_by(777)
    before = long_pane.top
    seen = long_pane.seen()
    session.mark(Span(seen.start + 200, seen.end - 200), (tag.id,))
    session.undo()
    long_pane.grab()
    session.redo()
    assert (long_pane.top.block.blockNumber(), long_pane.top.above) == (
        before.block.blockNumber(),
        before.above,
    )


def test_clicking_a_mark_chooses_it(pane, session, overlapping, find):
    click(pane, find("lens").start + 1)
    assert session.chosen == overlapping[0]


def test_clicking_where_marks_overlap_goes_from_the_shortest_round(
    pane, session, overlapping, find
):
    chosen = []
    for _ in range(3):
        click(pane, find("who").start + 1)
        chosen.append(session.chosen)
        QTest.qWait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 50)
    outer, inner = overlapping
    assert chosen == [inner, outer, inner]


def test_clicking_a_mark_that_begins_above_the_view_does_not_scroll(long_pane, session):
    made = session.mark(Span(0, 4000))
    session.choose(None)
    long_pane.scroll_by(500)
    before = long_pane.seen()
    click(long_pane, before.start + 400)
    assert session.chosen == made
    assert long_pane.seen() == before


def test_clicking_bare_words_chooses_none(pane, session, overlapping, find):
    session.choose(overlapping[0])
    click(pane, find("What").start + 1)
    assert session.chosen is None


def test_dragging_over_a_mark_does_not_choose_it(pane, session, overlapping, find):
    drag(pane, find("lens cost"))
    assert session.chosen is None


def test_choosing_a_mark_elsewhere_scrolls_to_it(long_pane, session, tag):
    made = session.mark(session.transcript.turn(70).words, (tag.id,))
    session.choose(None)
    long_pane.scroll_by(-1e6)
    session.choose(made)
    assert long_pane.is_in_view(made.span)


def test_a_note_on_a_mark_out_of_view_does_not_scroll_to_it(long_pane, session):
    made = session.mark(session.transcript.turn(70).words)
    long_pane.scroll_by(-1e6)
    session.set_note(made, "later")
    assert long_pane.seen().start == 0


def test_closing_clears_what_was_selected(pane, session, find):
    drag(pane, find("lens cost"))
    session.close()
    assert session.selection is None


def test_copying_gives_the_words_as_they_are_in_the_text(pane, session, find):
    pane.show_span(find("Ninety crowns.\n\nThe carriage"), select=True)
    data = pane.createMimeDataFromSelection()
    assert data.text() == "Ninety crowns.\n\nThe carriage"
    assert data.formats() == ["text/plain"]


def test_copying_five_megabytes_takes_no_time(opened, build):
    from reader_app.transcript.model import Speaker, TurnKind

    ann = Speaker("a", "Ann")
    turn = (TurnKind.SPEECH, ann, "Ann", "Ann: ", "word\n" * 1_000_000)
    pane = opened(build([turn])).pane
    pane.selectAll()
    begin = time.process_time()
    data = pane.createMimeDataFromSelection()
    assert time.process_time() - begin < 0.3
    assert len(data.text()) > 5_000_000


def test_keys_select_words(pane, session, find, qtbot):
    pane.show_span(find("lens"))
    for _ in range(4):
        QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection == find("lens")


def test_a_letter_or_digit_is_left_to_the_windows_shortcuts(view, pane, qtbot):
    pressed = []
    for key in ("1", "T", "N"):
        shortcut = QShortcut(QKeySequence(key), view)
        shortcut.activated.connect(lambda key=key: pressed.append(key))
    with qtbot.waitActive(view):
        view.activateWindow()
    pane.setFocus()
    QTest.keyClicks(pane, "1tn")
    assert pressed == ["1", "T", "N"]


def test_the_menu_is_asked_for_at_the_mouse_and_chooses_what_is_there(
    view, pane, session, overlapping, find, qtbot
):
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    place = point_of(pane, find("who").start + 1)
    there = pane.viewport().mapToGlobal(place)
    with qtbot.waitSignal(view.menu_asked) as asked:
        QApplication.sendEvent(
            pane.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, there)
        )
    assert asked.args == [there]
    assert session.chosen == overlapping[1]


def test_a_screen_reader_is_told_what_it_reads(qtbot, pane, session, find):
    interface = QAccessible.queryAccessibleInterface(pane)
    assert interface.text(QAccessible.Text.Name) == "Transcript"
    assert interface.role() == QAccessible.Role.EditableText

    def is_told(words):
        qtbot.waitUntil(lambda: interface.text(QAccessible.Text.Description) == words)

    is_told("Ada Hale, warden, turn 1")
    pane.show_span(find("What did the lens"))
    is_told("Radio Skerry, question Q1, turn 2")
    pane.show_span(find("carriage"))
    is_told("Keeper Voss, answer to Q1, turn 3")
    tag = session.tags[0]
    session.mark(find("carriage is in"), (tag.id,), note="Dear.")
    is_told(f"Keeper Voss, answer to Q1, turn 3. highlighted: {tag.name}; with a note")


def test_lines_selected_whole_are_marked_without_the_blank_ones_after_them(pane, session, find):
    words = find("Ninety crowns.")
    pane.show_span(Span(words.start, words.end + 2), select=True)
    assert session.selection == words
