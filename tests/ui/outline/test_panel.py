from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from reader_app.transcript.span import Span
from reader_app.ui.looks.contrast import contrast
from reader_app.ui.looks.theme import themes
from reader_app.ui.outline.delegate import capitals
from reader_app.ui.outline.model import CURRENT, ROW
from reader_app.ui.outline.panel import QUESTIONS, SECTIONS, SPEAKERS, TAGS

LEFT = Qt.MouseButton.LeftButton


def index(panel, part, row=None):
    model = panel.tree.model()
    heading = model.index(part, 0)
    return heading if row is None else model.index(row, 0, heading)


def click(panel, part, row=None):
    place = panel.tree.visualRect(index(panel, part, row)).center()
    QTest.mouseClick(panel.tree.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def rows(panel, part):
    model = panel.tree.model()
    count = model.rowCount(model.index(part, 0))
    return [index(panel, part, number).data(ROW) for number in range(count)]


def current(panel, part):
    model = panel.tree.model()
    count = model.rowCount(model.index(part, 0))
    return [n for n in range(count) if index(panel, part, n).data(CURRENT)]


def spoken(panel, part):
    role = Qt.ItemDataRole.AccessibleTextRole
    return [index(panel, part, n).data(role) for n in range(len(rows(panel, part)))]


def test_without_a_transcript_nothing_is_listed(panel):
    assert panel.tree.model().rowCount() == 0


def test_questions_tell_who_asks_and_who_answers(panel, briefing):
    assert [(row.lead, row.name, row.detail, row.warns) for row in rows(panel, QUESTIONS)] == [
        ("Q1", "Radio 4", "→ Engineer Lund, Mayor Okoro", False),
        ("Q2", "Radio 4", "unanswered", True),
    ]


def test_rows_can_be_read_aloud(panel, briefing):
    assert spoken(panel, QUESTIONS) == [
        "Question 1, Radio 4, answered by Engineer Lund, Mayor Okoro",
        "Question 2, Radio 4, unanswered",
    ]
    assert spoken(panel, SPEAKERS)[0] == (
        "Mayor Okoro, moderator, 2 turns, 17 words, 50 % of the words"
    )
    assert index(panel, QUESTIONS).data(Qt.ItemDataRole.AccessibleTextRole) == "Questions, 2"


def test_reporters_are_listed_by_what_they_report_for(panel, opened, reporters):
    opened(reporters)
    assert rows(panel, QUESTIONS)[0].name == "Island Post"
    assert "Reporter from the Island Post" in spoken(panel, QUESTIONS)[0]
    said = index(panel, QUESTIONS, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert said.startswith("Q1 Reporter from the Island Post")


def test_a_lone_heading_that_names_the_text_is_no_section(panel, opened, titled):
    opened(titled)
    assert panel.tree.isRowHidden(SECTIONS, QModelIndex())


def test_a_text_opened_at_its_beginning_is_listed_from_the_top(panel, opened, headed):
    opened(headed)
    assert current(panel, SECTIONS) == [0]
    assert panel.tree.verticalScrollBar().maximum() > 0
    assert panel.tree.verticalScrollBar().value() == 0


def test_speakers_come_by_their_share_of_the_words(panel, briefing):
    assert [(row.name, row.value) for row in rows(panel, SPEAKERS)] == [
        ("Mayor Okoro", "50 %"),
        ("Radio 4", "35 %"),
        ("Engineer Lund", "15 %"),
    ]


def test_sections_are_listed_only_where_there_are_headings(panel, briefing, opened, bare):
    assert [row.name for row in rows(panel, SECTIONS)] == ["Harbour", "Ferry"]
    assert not panel.tree.isRowHidden(SECTIONS, QModelIndex())
    opened(replace(bare, id="other"))
    assert panel.tree.isRowHidden(SECTIONS, QModelIndex())


def test_a_text_without_questions_says_so(panel, opened, bare):
    opened(bare)
    (row,) = rows(panel, QUESTIONS)
    assert row.name == "No questions are marked in this text."
    assert not index(panel, QUESTIONS, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert index(panel, QUESTIONS).data(ROW).count == 0


def test_a_click_on_a_question_asks_for_its_place(panel, qtbot, session, briefing):
    with qtbot.waitSignal(session.place_asked) as asked:
        click(panel, QUESTIONS, 1)
    assert asked.args[0].of(briefing.text) == "Will the ferry 🚢 keep its berth?"


def test_enter_asks_for_the_place_of_the_row_with_the_focus(panel, qtbot, session, briefing):
    panel.tree.setCurrentIndex(index(panel, SECTIONS, 0))
    with qtbot.waitSignal(session.place_asked) as asked:
        QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert asked.args[0].of(briefing.text) == "Harbour"


def test_typing_ahead_finds_a_row(panel, briefing):
    panel.tree.setCurrentIndex(index(panel, QUESTIONS))
    QTest.keyClicks(panel.tree, "Engi")
    assert panel.tree.currentIndex() == index(panel, SPEAKERS, 2)


def test_a_speaker_clicked_again_and_again_goes_round_his_turns(panel, session, briefing):
    places = []
    session.place_asked.connect(places.append)
    for _ in range(3):
        click(panel, SPEAKERS, 1)
    assert [place.of(briefing.text)[:4] for place in places] == ["What", "Will", "What"]


def test_a_heading_folds_and_unfolds_by_click_and_key(panel, briefing):
    click(panel, QUESTIONS)
    assert not panel.tree.isExpanded(index(panel, QUESTIONS))
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert panel.tree.isExpanded(index(panel, QUESTIONS))


def test_question_speaker_and_section_follow_the_reading(panel, session, briefing):
    session.read_at(briefing.turn(5).span.start + 3)
    assert [current(panel, part) for part in (QUESTIONS, SPEAKERS, SECTIONS)] == [[0], [0], [0]]
    session.read_at(briefing.turn(7).span.start)
    assert [current(panel, part) for part in (QUESTIONS, SPEAKERS, SECTIONS)] == [[1], [1], [1]]


def test_between_two_exchanges_no_question_is_current(panel, session, briefing):
    session.read_at(briefing.turn(7).span.start)
    session.read_at(briefing.turn(6).span.start)
    assert current(panel, QUESTIONS) == []


def test_the_question_that_is_read_is_scrolled_into_view(panel, qtbot, session, opened, many):
    transcript = opened(many)
    session.read_at(transcript.turn(2 * 400 + 1).span.start)
    row = index(panel, QUESTIONS, 400)
    view = panel.tree.viewport().rect()
    qtbot.waitUntil(lambda: view.contains(panel.tree.visualRect(row)))


def test_tags_are_counted_and_counted_again_after_an_edit(qtbot, panel, session, briefing):
    tag = session.tags[0]

    def count():
        return next(row.value for row in rows(panel, TAGS) if row.key == tag.id)

    session.mark(Span(12, 20), (tag.id,))
    qtbot.waitUntil(lambda: count() == "1")
    session.undo()
    qtbot.waitUntil(lambda: count() == "0")


def test_a_click_on_a_tag_marks_the_selection(panel, session, briefing):
    session.select(Span(12, 20))
    click(panel, TAGS, 1)
    (made,) = session.highlights
    assert made.tags == (session.tags[1].id,)
    assert made.span == Span(12, 20)


def test_a_click_on_a_tag_without_selection_asks_to_filter_by_it(panel, qtbot, session, briefing):
    with qtbot.waitSignal(panel.tag_filter_asked) as asked:
        click(panel, TAGS, 0)
    assert asked.args == [f'#"{session.tags[0].name}"']
    assert not session.highlights


def test_another_theme_is_worn_at_once(panel, look, briefing):
    light = panel.tree.grab().toImage().pixelColor(2, 690)
    look.set_theme(themes()["dark"])
    assert light == themes()["light"].colour("ground")
    assert panel.tree.grab().toImage().pixelColor(2, 690) == themes()["dark"].colour("ground")


@pytest.mark.parametrize("theme", themes())
def test_a_share_stands_out_of_its_groove_in_every_theme(panel, look, theme, briefing):
    look.set_theme(themes()[theme])
    place = panel.tree.visualRect(index(panel, SPEAKERS, 1))
    shown = panel.tree.viewport().grab(place).toImage()
    row = shown.height() - 10
    filled, groove = (shown.pixelColor(x, row) for x in (36, shown.width() - 24))
    assert filled != groove
    assert contrast(filled, groove) >= 3


def inked_rows(panel, title):
    """Return how many lines of pixels of the first heading have ink, with another title."""
    part = panel.tree.model().parts[QUESTIONS]
    panel.tree.model().parts[QUESTIONS] = replace(part, title=title)
    image = panel.tree.viewport().grab(panel.tree.visualRect(index(panel, QUESTIONS))).toImage()
    panel.tree.model().parts[QUESTIONS] = part
    ground = image.pixelColor(1, 1)
    return sum(
        any(image.pixelColor(x, y) != ground for x in range(image.width() // 2))
        for y in range(image.height())
    )


def test_accents_on_the_capitals_of_a_heading_are_seen(panel, briefing):
    metrics = QFontMetrics(capitals(panel.tree.font()))
    assert inked_rows(panel, "Ǟ") >= metrics.tightBoundingRect("Ǟ").height()
