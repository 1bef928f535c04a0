"""Speakers in capitals, in bold, or in the margin; blank lines and the space of paragraphs."""

import pytest
from PySide6.QtGui import QFontMetricsF

from reader_app import settings as s
from reader_app.transcript.model import Speaker, TurnKind
from reader_app.ui.pane.gutter import name_lines

HALE = Speaker("h", "Reporter from the Lighthouse Association of the Northern Harbours", "reporter")


@pytest.fixture
def set_look(look):
    def set_look(setting, value):
        look._settings.set(setting, value)
        look.settings_changed()

    return set_look


@pytest.fixture
def wide(view):
    view.resize(1100, 600)
    return view


def block_of(pane, find, words):
    block = pane.document().findBlock(pane.places.to_qt(find(words).start))
    pane.blockBoundingRect(block)
    return block


def lines_of(block):
    layout = block.layout()
    return [layout.lineAt(number) for number in range(layout.lineCount())]


def colours_of(widget):
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_in_bold_the_label_has_the_texts_face_and_size(pane, find, set_look):
    small = lines_of(block_of(pane, find, "Warden Hale: "))[0].height()
    set_look(s.SPEAKERS, "bold")
    label, words = lines_of(block_of(pane, find, "Warden Hale: "))[:2]
    assert label.height() > small
    assert label.height() == pytest.approx(words.height(), abs=2)


def test_in_the_margin_the_words_begin_where_the_label_stood(wide, pane, find, set_look):
    above = pane.blockBoundingRect(block_of(pane, find, "Q1: ")).height()
    set_look(s.SPEAKERS, "margin")
    block = block_of(pane, find, "Q1: ")
    label, words = lines_of(block)
    assert (label.y(), label.x()) == (label.y(), words.x())
    assert words.y() - label.y() < pane.type_.pitch / 2
    assert pane.blockBoundingRect(block).height() < above


def test_in_the_margin_a_name_stands_in_its_colour(wide, pane, look, set_look, session):
    colour = look.theme.speaker(session.transcript.speakers[1].colour).name()
    assert colour not in colours_of(wide.address_gutter)
    set_look(s.SPEAKERS, "margin")
    assert colour in colours_of(wide.address_gutter)


def test_the_text_is_copied_with_its_labels_all_the_same(wide, pane, session, set_look):
    set_look(s.SPEAKERS, "margin")
    pane.selectAll()
    assert pane.createMimeDataFromSelection().text() == session.transcript.text


def test_a_narrow_pane_has_names_over_the_words(wide, pane, set_look):
    set_look(s.SPEAKERS, "margin")
    assert pane.type_.names
    wide.resize(480, 500)
    assert not pane.type_.names
    wide.resize(1100, 600)
    assert pane.type_.names


def test_a_label_on_a_line_of_its_own_takes_no_line_in_the_margin(wide, opened, build, set_look):
    parts = [(TurnKind.SPEECH, HALE, "HALE", "HALE\n", "Good evening.")]
    pane = opened(build(parts)).pane
    first = pane.document().firstBlock()
    before = pane.blockBoundingRect(first).height()
    set_look(s.SPEAKERS, "margin")
    assert before - pane.blockBoundingRect(first).height() > pane.type_.size


def test_a_turn_of_a_label_and_no_words_keeps_its_label(wide, opened, build, set_look):
    pane = opened(build([(TurnKind.SPEECH, HALE, "HALE", "HALE: ", "")])).pane
    set_look(s.SPEAKERS, "margin")
    pane.blockBoundingRect(pane.document().firstBlock())
    assert pane.document().firstBlock().layout().lineAt(0).naturalTextWidth() > 20


def test_a_long_name_is_broken_into_the_lines_there_are(pane):
    metrics = QFontMetricsF(pane.type_.label)
    room = metrics.horizontalAdvance("LIGHTHOUSE KEEPERS")
    name = "LIGHTHOUSE KEEPERS OF THE NORTHERN HARBOURS"
    assert name_lines(name, metrics, room, 5)[0] == "LIGHTHOUSE KEEPERS"
    assert " ".join(name_lines(name, metrics, room, 5)) == name
    [only] = name_lines(name, metrics, room, 1)
    assert only.endswith("…")
    assert all(
        metrics.horizontalAdvance(line) <= room for line in name_lines(name, metrics, room, 2)
    )


def test_blank_lines_take_a_line_each_where_they_are_not_collapsed(pane, find, set_look):
    blank = block_of(pane, find, "Q1: ").previous()
    set_look(s.BLANKS_COLLAPSED, False)
    assert pane.blockBoundingRect(blank).height() == pane.type_.pitch


@pytest.mark.parametrize("space", [0.0, 0.8, 2.0])
def test_the_space_of_paragraphs_is_what_was_set(pane, find, set_look, space):
    set_look(s.PARAGRAPH_SPACE, space)
    blank = block_of(pane, find, "The carriage").previous()
    assert pane.blockBoundingRect(blank).height() == round(pane.type_.pitch * space)


def test_a_change_of_the_look_keeps_the_line_that_is_read(long_pane, session, set_look):
    start = session.transcript.turn(30).words.start
    long_pane.show_reading(start)
    for setting, value in ((s.SPEAKERS, "bold"), (s.PARAGRAPH_SPACE, 1.5), (s.LINE_HEIGHT, 1.9)):
        set_look(setting, value)
        assert long_pane.reading_position() == start


def test_stage_directions_are_quiet_and_slanted(pane, find, look):
    [piece] = block_of(pane, find, "(Laughter.)").layout().formats()
    made = piece.format
    assert made.foreground().color() == look.theme.colour("quiet")
    assert made.font().italic()


def test_a_style_colours_words_and_stage_directions(pane, find, look, set_look):
    set_look(s.TEXT_STYLE, "tango")
    [piece] = block_of(pane, find, "(Laughter.)").layout().formats()
    made = piece.format
    assert made.foreground().color() == look.text_theme.colour("quiet")
    assert look.text_theme.colour("quiet") != look.theme.colour("quiet")
