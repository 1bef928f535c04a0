"""Turns that begin within a line are paragraphs of their own, and the text stays one line."""

import pytest

from reader_app.transcript import mending
from reader_app.transcript.model import TurnKind
from reader_app.ui.pane.flow import begun_within_lines


def split(session, words):
    transcript = session.transcript
    position = transcript.text.index(words)
    number = transcript.turn_at(position).number
    session.mend(mending.split_turn(transcript, number, position), "split")


def drawn(pane):
    blocks = (block for block, _ in pane.blocks())
    lines = (pane._page.paragraph(block) for block in blocks)
    return [line.text for line in lines if not line.is_blank]


@pytest.fixture
def halved(pane, session):
    split(session, "boats come home with")
    return pane


def test_both_halves_of_a_line_are_paragraphs(halved, session):
    first, second = drawn(halved)[:2]
    assert first.endswith("while 🐟 ")
    assert second.startswith("boats come home")
    assert first + second == session.transcript.text.split("\n")[0]


def test_who_speaks_stands_over_the_second_half_in_room_of_its_own(halved, find):
    [above] = halved.span_rects(find("while 🐟"))
    [below] = halved.span_rects(find("boats come home"))
    [block] = [b for b, _ in halved.blocks() if halved._page.paragraph(b).text.startswith("boats")]
    assert halved.brush.inking.name_over(halved._page.paragraph(block)) == "Ada Hale"
    type_ = halved.type_
    assert below.top() - above.top() >= type_.pitch + type_.label_pitch + type_.turn_gap - 1
    assert block.layout().lineAt(0).y() >= type_.label_pitch


def test_no_name_is_drawn_over_a_label_that_is_printed(pane):
    lines = [pane._page.paragraph(block) for block, _ in pane.blocks()]
    assert {pane.brush.inking.name_over(line) for line in lines} == {""}


def test_what_is_selected_over_the_cut_is_copied_as_it_stands(halved, session, find):
    span = find("while 🐟 boats come")
    halved.show_span(span, select=True)
    assert halved.selection == span
    assert halved.createMimeDataFromSelection().text() == "while 🐟 boats come"


def test_undo_joins_the_lines_and_all_places_are_as_they_were(pane, session, find):
    shown, place = pane.places.shown, pane.places.to_qt(find("Ninety").start)
    split(session, "boats come home with")
    split(session, "harbour sleeps while")
    assert pane.document().blockCount() == shown.count("\n") + 3
    session.undo()
    session.undo()
    assert pane.places.shown == shown
    assert pane.document().toPlainText() == shown
    assert pane.places.to_qt(find("Ninety").start) == place


def test_caret_and_selection_stay_at_their_words(pane, session, find):
    span = find("Ninety crowns")
    pane.show_span(span, select=True)
    split(session, "boats come home with")
    assert pane.selection == span
    assert session.selection == span
    assert pane.document().toPlainText() == pane.places.shown


def test_folds_follow(pane, session):
    from reader_app.annotation.lens import Lens, Part

    session.look_through(Lens(part=Part.ANSWERS), folds=True)
    split(session, "boats come home with")
    assert pane._page.folds
    assert sum(block.isVisible() for block in blocks(pane)) == len(list(pane.blocks()))
    session.look_through(Lens())
    assert all(block.isVisible() for block in blocks(pane))


def blocks(pane):
    block = pane.document().firstBlock()
    while block.isValid():
        yield block
        block = block.next()


def test_turns_that_begin_with_their_line_break_none(build):
    part = (TurnKind.SPEECH, None, None, "", "Words.")
    assert begun_within_lines(build([part, part])) == []
