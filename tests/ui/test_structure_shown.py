"""Mended structure is shown at once, and nothing else moves."""

import pytest

from reader_app.importing import import_file
from reader_app.transcript import asking, mending
from reader_app.transcript.model import Speaker, TurnKind
from reader_app.ui.outline.model import ROW
from reader_app.ui.outline.panel import QUESTIONS, SPEAKERS


@pytest.fixture
def long_window(empty_window, session, tmp_path):
    path = tmp_path / "long.txt"
    turns = (
        f"{'Ada Berg' if n % 2 else 'Ole Moe'}: Turn {n} tells of the tide and of the boats, "
        "which came in one after the other, late and laden, until the quay was full of them."
        for n in range(80)
    )
    path.write_text("\n\n".join(turns), encoding="utf-8")
    session.open(import_file(session.library, path, session.history).transcript.id)
    empty_window.pane.set_focus()
    return empty_window


def names(window, part):
    model = window.outline.tree.model()
    heading = model.index(part, 0)
    return [model.index(n, 0, heading).data(ROW).name for n in range(model.rowCount(heading))]


def rename(session, old, new):
    [speaker] = [one for one in session.transcript.speakers if one.name == old]
    session.mend(mending.rename_speaker(session.transcript, speaker.id, new), f"rename {old}")


def test_every_panel_names_a_renamed_speaker_and_undo_too(window, session, find):
    session.mark(find("ninety crowns"))
    session.go_to(find("Less than we feared"))
    old = next(s.name for s in session.transcript.speakers if "Voss" in s.name)
    card = window.sidebar.cards.card(session.highlights[0].id)
    for name, step in (
        ("Nils Voss", lambda: rename(session, old, "Nils Voss")),
        (old, session.undo),
        ("Nils Voss", session.redo),
    ):
        step()
        assert name in names(window, SPEAKERS)
        assert name in window.notices.place.text()
        assert name in card.accessibleName()
    assert session.chosen == session.highlights[0]


def test_the_sidebar_filters_by_the_new_name(window, session, find):
    session.mark(find("ninety crowns"))
    window.sidebar.set_filter("Nils")
    assert window.sidebar.visible_highlights() == []
    rename(session, next(s.name for s in session.transcript.speakers if "Voss" in s.name), "Nils")
    assert window.sidebar.visible_highlights() == session.highlights


def test_title_date_and_speakers_are_told_above_the_text(window, session):
    session.mend(mending.describe(session.transcript, "Lamp", "2031-05-09", None), "set title")
    assert window.windowTitle() == "Lamp"
    assert window.top_bar.title.toolTip() == "Lamp"
    assert "9 May 2031" in window.top_bar.details.toolTip()
    session.undo()
    assert window.windowTitle() == "Lighthouse briefing"


def test_a_new_question_is_listed_and_dressed(window, session):
    turn = session.transcript.turns[2]
    before = names(window, QUESTIONS)
    session.mend(asking.mark_question(session.transcript, turn.number), "a question")
    assert len(names(window, QUESTIONS)) == len(before) + (turn.kind is not TurnKind.QUESTION)
    session.undo()
    assert names(window, QUESTIONS) == before


def seen(window):
    pane = window.pane.pane
    position = pane.reading_position()
    return position, pane.line_rect(pane.places.to_qt(position)).top()


@pytest.mark.parametrize("turn", [3, 41, 60])
def test_the_text_stays_where_it_is_while_turns_are_split_and_joined(long_window, session, turn):
    text = session.transcript.text
    session.go_to(session.transcript.turn(40).words)
    long_window.pane.pane.scroll_by(7)
    middle = session.transcript.turn(42).words
    long_window.pane.select(middle)
    place, position = seen(long_window), session.position
    at = session.transcript.turn(turn).words.start + text[
        session.transcript.turn(turn).words.start :
    ].index("which")
    session.mend(mending.split_turn(session.transcript, turn, at), "split")
    assert seen(long_window) == pytest.approx(place)
    session.undo()
    assert seen(long_window) == pytest.approx(place)
    session.redo()
    session.mend(mending.join_turns(session.transcript, turn), "join")
    assert seen(long_window) == pytest.approx(place)
    assert session.selection == middle == long_window.pane.pane.selection
    assert session.position == position


def test_a_split_turn_begins_a_paragraph_of_its_own(long_window, session):
    pane = long_window.pane.pane
    turn = session.transcript.turn(2)
    before = pane.brush
    session.mend(mending.split_turn(session.transcript, 2, turn.words.start + 10), "split")
    assert pane.brush is not before
    assert pane.brush.transcript is session.transcript


def test_the_top_of_the_text_stays_the_top(long_window, session):
    top = long_window.pane.pane.top.above
    session.mend(mending.change_kind(session.transcript, [1], TurnKind.HEADING), "heading")
    assert long_window.pane.pane.top.above == top
    assert long_window.pane.pane.top.block.blockNumber() == 0


def test_the_outline_stays_folded_and_keeps_its_row(long_window, session):
    tree = long_window.outline.tree
    model = tree.model()
    speakers = model.index(SPEAKERS, 0)
    tree.setCurrentIndex(model.index(1, 0, speakers))
    key = tree.currentIndex().data(ROW).key
    tree.collapse(model.index(QUESTIONS, 0))
    added = mending.split_speaker(
        session.transcript, session.transcript.turn(1).speaker, [1], Speaker("new", "New One")
    )
    session.mend(added, "split off")
    assert "New One" in names(long_window, SPEAKERS)
    assert tree.currentIndex().data(ROW).key == key
    assert not tree.isExpanded(model.index(QUESTIONS, 0))
    assert tree.isExpanded(model.index(SPEAKERS, 0))


def test_another_transcript_is_opened_while_the_caret_is_far_down(
    long_window, session, briefing, qtbot
):
    span = session.transcript.turns[-1].words
    long_window.pane.select(span)
    imported = import_file(session.library, briefing, session.history)
    with qtbot.capture_exceptions() as raised:
        session.open(imported.transcript.id)
    assert raised == []
