"""Notes on turns and on the transcript are cards among those of the highlights."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.annotation.lens import Lens
from reader_app.library.notes import notes
from reader_app.ui.sidebar.card import Card

KEY = Qt.Key


@pytest.fixture
def noted(window, session, find):
    """A highlight before and after two turns with a note, and a note on the whole."""
    session.mark(find("Good morning"))
    session.mark(find("The lens came back"))
    session.mark(find("ninety crowns"))
    for place, text in (("When will", "Ask again"), ("Less than", "Is it *true*?")):
        session.write_memo(session.memo_on_turn(find(place).start), text)
    session.write_memo(session.memo_on_transcript(), "All in all")
    session.choose(None)
    return session


@pytest.fixture
def listed(window):
    """The words of all cards in sight from above."""

    def listed():
        cards = sorted(window.sidebar.cards._cards.values(), key=lambda card: card.y())
        return [
            card.highlight.quote if isinstance(card, Card) else card.memo.text for card in cards
        ]

    return listed


ORDER = [
    "All in all",
    "Good morning",
    "Ask again",
    "The lens came back",
    "Is it *true*?",
    "ninety crowns",
]


def test_notes_stand_among_the_highlights_in_reading_order(noted, listed):
    assert listed() == ORDER


def test_keys_go_from_card_to_card_whatever_it_shows(noted, window, session):
    cards = window.sidebar.cards
    cards.setFocus(Qt.FocusReason.TabFocusReason)
    told = []
    for _ in ORDER:
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Down)
        told.append(QApplication.focusWidget().accessibleName())
        assert cards.isAncestorOf(QApplication.focusWidget())
    for words, name in zip(ORDER, told, strict=True):
        assert words.replace("*", "") in name
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Up)
    assert "Is it true?" in QApplication.focusWidget().accessibleName()
    assert session.chosen is None
    assert session.transcript.turn_at(session.position).number == 8


def test_enter_edits_a_note_and_escape_goes_back_to_its_card(noted, window, session):
    window.sidebar.cards.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Home)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), ", well")
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    assert "All in all, well" in QApplication.focusWidget().accessibleName()
    assert "All in all, well" in [note.text for note in notes(session.library)]


def test_delete_takes_a_note_away_and_goes_to_the_next_card(noted, window, session, listed):
    window.sidebar.cards.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Home)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Delete)
    assert listed() == ORDER[1:]
    assert session.chosen.quote == "Good morning"
    session.undo()
    assert listed() == ORDER


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("true", ["Is it *true*?"]),
        ("voss is", ["Is it *true*?"]),
        ("all", ["All in all"]),
        ("by:read again", ["Ask again"]),
        ("is:none all", []),
        ("#claim", []),
    ],
)
def test_the_filter_looks_through_notes_on_turns_and_the_transcript(
    noted, window, listed, words, shown
):
    window.sidebar.set_filter(words)
    assert listed() == shown


def test_what_is_filtered_is_counted_with_the_notes(noted, window):
    window.sidebar.set_filter("a")
    assert window.sidebar.count.text().endswith("of 6")


def test_the_lens_takes_the_notes_on_its_turns(noted, window, session, listed):
    (voss,) = [one for one in session.transcript.speakers if one.name == "Keeper Voss"]
    session.look_through(Lens(speakers=frozenset({voss.id})))
    assert listed() == ["All in all", "The lens came back", "Is it *true*?", "ninety crowns"]


def test_a_note_that_is_asked_for_is_edited_whatever_the_filter_says(
    noted, window, session, find, listed
):
    window.sidebar.set_filter("ninety")
    session.memo_asked.emit(session.memo_on_turn(find("Good morning").start))
    assert listed() == ["", "ninety crowns"]
    QTest.keyClicks(QApplication.focusWidget(), "new")
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    assert listed() == ["ninety crowns"]
    window.sidebar.clear_filter()
    assert listed()[:3] == ["All in all", "new", "Good morning"]


def test_shift_picks_the_highlights_between_and_no_note(noted, window, session):
    cards = window.sidebar.cards
    cards.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Home)
    for _ in ORDER[1:]:
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [one.quote for one in session.picked] == [ORDER[1], ORDER[3], ORDER[5]]
