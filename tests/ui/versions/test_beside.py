"""Both versions side by side: scrolled together, with what differs marked in both."""

import random

import pytest
from PySide6.QtCore import Qt

from reader_app.annotation.edits import AddHighlight
from reader_app.annotation.history import History
from reader_app.annotation.model import highlight
from reader_app.importing import import_file
from reader_app.replacing import replace_with
from reader_app.transcript.corrections import Correction
from reader_app.transcript.span import Span
from reader_app.ui.commands.versions import VersionCommands
from reader_app.ui.dialogs.library import LibraryDialog

WORDS = (
    *("lamp", "harbour", "keeper", "boat", "storm", "ledger", "engine", "skerry", "pier"),
    *("captain", "signal", "fog", "rope", "barrel", "winter", "island", "letter", "window"),
)
"""What is said is made of these, so that no two turns say the same."""


def _turns():
    chance = random.Random(4)
    for number in range(320):
        said = " ".join(chance.choice(WORDS) for _ in range(14))
        yield f"{('WARDEN', 'KEEPER')[number % 2]}: Number {number} {said} late."


TURNS = list(_turns())


@pytest.fixture
def talk(tmp_path):
    path = tmp_path / "rough.txt"
    path.write_text("\n\n".join(TURNS), encoding="utf-8")
    return path


@pytest.fixture
def certified(tmp_path):
    turns = [turn.replace("late", "early") if n == 200 else turn for n, turn in enumerate(TURNS)]
    moved = [*turns[:40], *turns[60:300], *turns[40:60], *turns[300:]]
    moved.insert(10, "WARDEN: Nobody had written this down in the first place, as it seems.")
    path = tmp_path / "certified.txt"
    path.write_text("\n\n".join(moved), encoding="utf-8")
    return path


@pytest.fixture
def beside(empty_window, session, talk, certified, qtbot):
    history = History(session.library, "Ada")
    old = import_file(session.library, talk, history).transcript
    done = replace_with(session.library, old.id, certified, history)
    session.open(done.versions.new.id)
    commands = empty_window.findChild(VersionCommands)
    with qtbot.waitSignal(commands.replacing.compared):
        empty_window.actions_by_id["view.versions"].trigger()
    qtbot.waitUntil(lambda: commands.beside is not None)
    return commands.beside


def upper(pane, words):
    """Return where the line of some words stands in a pane."""
    position = pane.shown_transcript.text.index(words)
    return pane.line_rect(pane.places.to_qt(position)).top()


def test_the_older_version_stands_left_and_the_newer_right(beside, empty_window):
    groups = empty_window.pane.groups
    assert [group.current.transcript.source_name for group in groups] == [
        "rough.txt",
        "certified.txt",
    ]
    assert beside.side == 1


def test_where_one_version_is_scrolled_the_other_shows_the_same_words_beside_it(beside, qtbot):
    old, new = beside.panes
    words = "Number 150 "
    for leader, other in ((new, old), (old, new)):
        leader.centre_on(leader.shown_transcript.text.index(words))
        assert abs(upper(leader, words) - upper(other, words)) <= leader.type_.pitch * 2
        leader.scroll_by(-3000)
        assert abs(leader.reading_position() - other.reading_position()) < 5000
        assert other.marks.differences is not None


def test_e_goes_to_each_difference_and_shows_it_in_both(beside, empty_window, qtbot):
    old, new = beside.panes
    empty_window.pane.set_focus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(new, Qt.Key.Key_E)
        seen.append(beside.current)
        for pane, span in zip(beside.panes, beside.current.spans, strict=True):
            y = pane.line_rect(pane.places.to_qt(span.start)).top()
            assert 0 <= y < pane.viewport().height()
    came, changed, moved = seen
    assert came.spans[1].of(new.shown_transcript.text).startswith("Nobody had written")
    assert changed.spans[0].of(old.shown_transcript.text) == "late"
    assert moved.is_moved
    assert "Moved; in the older version at turn 41" in empty_window.notices.currentMessage()
    qtbot.keyClick(new, Qt.Key.Key_E)
    assert "no difference after" in empty_window.notices.currentMessage()
    qtbot.keyClick(new, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    assert beside.current == changed


def test_where_the_mouse_rests_it_is_told_what_the_other_version_says(beside):
    old, _new = beside.panes
    place = old.shown_transcript.text.index("late", beside.comparison[1].spans[0].start)
    old.centre_on(place)
    line = old.line_rect(old.places.to_qt(place))
    [rect] = old.span_rects(beside.comparison[1].spans[0])
    words = beside.words_at(0, round(rect.center().x()), round(line.center().y()))
    assert words == "Newer version: “early”"


def test_a_second_time_ends_it_and_the_keys_say_why_they_do_nothing(beside, empty_window):
    act = empty_window.actions_by_id
    assert act["view.versions"].isChecked()
    assert act["go.next_difference"].isEnabled()
    act["view.versions"].trigger()
    assert not act["view.versions"].isChecked()
    assert not act["go.next_difference"].isEnabled()
    assert [view.pane.marks.differences for view in empty_window.pane.views] == [None, None]


def test_closing_one_version_ends_it(beside, empty_window, session):
    with_end = empty_window.findChild(VersionCommands)
    session.close()
    assert with_end.beside is None
    assert all(view.pane.marks.differences is None for view in empty_window.pane.views)


def test_a_corrected_version_is_compared_anew(beside, empty_window, session, qtbot):
    commands = empty_window.findChild(VersionCommands)
    text = session.transcript.text
    start = text.index("Number 4 ")
    with qtbot.waitSignal(commands.replacing.compared):
        session.correct([Correction(Span(start, start + 6), "Turn")])
    qtbot.waitUntil(lambda: commands.beside is not None)
    assert len(commands.beside.comparison) == 4


def test_highlights_are_marked_in_either_version_as_ever(beside, session, find):
    here, words = session.transcript, find("Number 4 ")
    session.do(AddHighlight(highlight("x", here.id, here.text, words)))
    assert [one.id for one in session.highlights] == ["x"]


def test_the_library_says_what_is_replaced_by_which_file_and_opens_that(
    beside, empty_window, session, qtbot
):
    newer = session.transcript.id
    empty_window.actions_by_id["file.library"].trigger()
    dialog = empty_window.findChild(LibraryDialog)
    rows = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    [old] = [row for row in rows if "replaced by certified.txt" in row.text(0)]
    session.turn_to(beside.sheets[0])
    dialog.list.setCurrentItem(old)
    dialog.newer_button.click()
    qtbot.waitUntil(lambda: session.transcript.id == newer)
