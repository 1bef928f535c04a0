"""A lens on the text: what it leaves out fades, or folds to one line."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader_app import settings as s
from reader_app.annotation.lens import Lens, Part
from reader_app.transcript.model import Exchange, Speaker, TurnKind
from reader_app.ui.looks.contrast import contrast
from reader_app.ui.looks.theme import themes
from reader_app.ui.pane.places import Places
from reader_app.ui.pane.shade import LEGIBLE, Shade

HERON = Speaker("h", "Ida Heron", "host", labels=("Heron",), colour=0)
VALE = Speaker("v", "Tom Vale", labels=("Vale",), colour=1)
QUESTIONS = Lens(part=Part.QUESTIONS)
LINE = "The ferry waits below the mill until the fog has gone from the water. "


def parts(number):
    asked = (TurnKind.QUESTION, HERON, "Heron", "Heron: ", f"Question {number}, who pays for it?")
    first = (TurnKind.ANSWER, VALE, "Vale", "Vale: ", f"Answer {number}. {LINE * 4}")
    return [asked, first, (TurnKind.STAGE, None, None, "", "(A bell.)")]


@pytest.fixture
def talk(build):
    made = [part for number in range(1, 31) for part in parts(number)]
    exchanges = tuple(
        Exchange(f"Q{n + 1}", 3 * n + 1, (3 * n + 2,), "h", ("v",)) for n in range(30)
    )
    return build(made, exchanges=exchanges)


@pytest.fixture
def folded(opened, talk, look):
    look._settings.set(s.LENS_FOLDS, True)
    pane = opened(talk).pane
    pane._session.look_through(QUESTIONS)
    return pane


def shown(pane):
    """Return what stands in the view, a line for each block or fold."""
    page = pane._page
    return [
        "…" if page.folds.headed_by(block.blockNumber()) else block.text()
        for block, _y in pane.blocks()
        if not page.paragraph(block).is_blank or page.folds.headed_by(block.blockNumber())
    ]


def words_at_caret(pane):
    position = pane.places.to_text(pane.textCursor().position())
    return pane._session.transcript.text[position : position + 11]


def step(pane, key, times=4):
    """Press a key until the caret is at a fold."""
    for _ in range(times):
        QTest.keyClick(pane, key)
        if pane.fold_words():
            return


def test_what_is_left_out_is_one_line(folded):
    assert shown(folded)[:4] == [
        "Heron: Question 1, who pays for it?",
        "…",
        "Heron: Question 2, who pays for it?",
        "…",
    ]


def test_the_line_says_how_much_and_by_whom(folded, find):
    step(folded, Qt.Key.Key_Down)
    assert folded.fold_words() == "2 turns by Tom Vale"


def test_without_the_lens_all_is_there_again_at_the_same_place(folded, session, find):
    session.go_to(find("Question 20"))
    before = folded.line_rect(folded.places.to_qt(folded.reading_position())).top()
    position = folded.reading_position()
    session.look_through(Lens())
    assert folded.reading_position() == position
    assert folded.line_rect(folded.places.to_qt(position)).top() == pytest.approx(before, abs=1)
    assert "…" not in shown(folded)


def test_where_one_reads_in_a_fold_is_not_forgotten(opened, talk, session, look, find):
    look._settings.set(s.LENS_FOLDS, True)
    pane = opened(talk).pane
    pane.show_reading(find("Answer 12").start)
    position = pane.reading_position()
    session.look_through(QUESTIONS)
    session.look_through(Lens())
    assert pane.reading_position() == position


def test_the_caret_stops_once_at_a_fold(folded):
    step(folded, Qt.Key.Key_Down)
    assert folded.fold_words() == "2 turns by Tom Vale"
    QTest.keyClick(folded, Qt.Key.Key_Down)
    assert words_at_caret(folded) == "Heron: Ques"
    QTest.keyClick(folded, Qt.Key.Key_Up)
    assert folded.fold_words() == "2 turns by Tom Vale"
    QTest.keyClick(folded, Qt.Key.Key_Up)
    assert folded.fold_words() == ""


def test_letter_by_letter_too(folded):
    step(folded, Qt.Key.Key_Right, times=60)
    assert folded.fold_words()
    QTest.keyClick(folded, Qt.Key.Key_Right)
    assert words_at_caret(folded) == "Heron: Ques"
    QTest.keyClick(folded, Qt.Key.Key_Left)
    assert folded.fold_words()


def test_a_selection_takes_a_fold_as_a_whole(folded, session):
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        QTest.keyClick(folded, Qt.Key.Key_Down, shift)
    assert session.selection.of(session.transcript.text).endswith("(A bell.)")


def test_enter_opens_a_fold(folded, session):
    step(folded, Qt.Key.Key_Down)
    QTest.keyClick(folded, Qt.Key.Key_Return)
    assert words_at_caret(folded) == "Answer 1. T"
    assert shown(folded)[1].startswith("Vale: Answer 1.")
    assert shown(folded)[3:5] == ["Heron: Question 2, who pays for it?", "…"]


def test_a_click_opens_a_fold(folded):
    place = next(
        (y for block, y in folded.blocks() if folded._page.folds.headed_by(block.blockNumber())), 0
    )
    point = QPoint(40, round(place + folded.type_.turn_gap + folded.type_.pitch / 2))
    QTest.mouseClick(folded.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert shown(folded)[1].startswith("Vale: Answer 1.")


def test_going_to_a_folded_place_opens_it(folded, session, find):
    session.go_to(find("Answer 25"))
    assert folded.is_in_view(find("Answer 25"))
    assert any(words.startswith("Vale: Answer 25") for words in shown(folded))
    assert not any(words.startswith("Vale: Answer 24") for words in shown(folded))


def test_what_is_selected_is_not_folded(opened, talk, session, look, find):
    look._settings.set(s.LENS_FOLDS, True)
    view = opened(talk)
    view.select(find("Answer 2."))
    session.look_through(QUESTIONS)
    assert session.selection == find("Answer 2.")
    assert any(words.startswith("Vale: Answer 2.") for words in shown(view.pane))


def test_pages_are_turned_over_folds_to_the_end_and_back(folded):
    for _ in range(20):
        QTest.keyClick(folded, Qt.Key.Key_PageDown)
    assert "Heron: Question 30, who pays for it?" in shown(folded)
    assert shown(folded)[-1] == "…"
    assert folded.seen().end == len(folded._session.transcript.text)
    for _ in range(20):
        QTest.keyClick(folded, Qt.Key.Key_PageUp)
    assert shown(folded)[0] == "Heron: Question 1, who pays for it?"


def test_a_lens_that_takes_nothing_leaves_one_line(folded, session, qtbot):
    session.look_through(Lens(words="no such words"))
    qtbot.waitUntil(lambda: shown(folded) == ["…"])
    assert folded.fold_at_caret() is not None
    QTest.keyClick(folded, Qt.Key.Key_Down)
    assert folded._page.folds


def test_what_is_folded_was_not_read(folded, session, find):
    answer, question = find("Answer 1."), find("Question 1,")
    parts = folded.parts_shown(folded.seen())
    assert any(part.encloses(question) for part in parts)
    assert not any(part.meets(answer) for part in parts)


def test_highlights_in_folds_have_no_stripes(folded, session, find):
    session.mark(find("Answer 1."))
    session.mark(find("Question 2"))
    session.look_through(Lens())
    session.look_through(QUESTIONS)
    assert [one.quote for one in folded.marks_in(folded.seen())] == ["Question 2"]


def test_the_text_is_complete_for_those_who_listen(folded, session):
    assert "Answer 1." in folded.document().toPlainText()


def test_faded_turns_keep_their_lines(opened, talk, session):
    pane = opened(talk).pane
    before = shown(pane)
    session.look_through(QUESTIONS)
    assert shown(pane) == before


@pytest.mark.parametrize("name", sorted(themes()))
def test_faded_words_can_be_read(name, talk):
    theme = themes()[name]
    shade = Shade(theme)
    inks = [theme.colour("ink"), theme.colour("quiet"), *theme.speakers]
    for ink in inks:
        faded = contrast(shade.words(ink), theme.colour("paper"))
        assert LEGIBLE <= faded < contrast(ink, theme.colour("paper"))


def test_words_beyond_a_large_fold_are_selected_as_dragged(opened, build, session, look):
    look._settings.set(s.LENS_FOLDS, True)
    asked = (TurnKind.QUESTION, HERON, "Heron", "Heron: ", "Who has the oar?")
    answers = [(TurnKind.ANSWER, VALE, "Vale", "Vale: ", LINE)] * 400
    pane = opened(build([asked, *answers, asked])).pane
    session.look_through(QUESTIONS)
    assert len(shown(pane)) == 3
    last = session.transcript.turns[-1].words
    rect = pane.span_rects(last)[0]
    start = QPoint(round(rect.left()) + 1, round(rect.center().y()))
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(pane.viewport(), QPoint(round(rect.right()) + 2, start.y()))
    end = QPoint(round(rect.right()) + 2, start.y())
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert session.selection == last
    assert pane.top.block.blockNumber() == 0


def test_lines_begin_where_they_are_shown():
    places = Places("a" * 9_000 + "\nb\n\n🐟c")
    assert places.line_starts == [
        places.to_text(n)
        for n in (0, *(at + 1 for at, sign in enumerate(places.shown) if sign == "\n"))
    ]
