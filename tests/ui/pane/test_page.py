"""The page: labels on their own line, spaces, direction, and very long lines."""

import time
from itertools import pairwise

from PySide6.QtCore import Qt

from reader_app.transcript.model import Speaker, TurnKind
from reader_app.ui.pane.paragraphs import Above, aside

ANN = Speaker("a", "Ann")


def block_of(pane, find, words):
    return pane.document().findBlock(pane.places.to_qt(find(words).start))


def laid_out(pane, block):
    pane.blockBoundingRect(block)
    layout = block.layout()
    return [layout.lineAt(number) for number in range(layout.lineCount())]


def test_the_words_of_a_turn_begin_on_a_line_of_their_own(pane, find):
    block = block_of(pane, find, "Warden Hale: ")
    label, words = laid_out(pane, block)[:2]
    assert (label.textStart(), label.textLength()) == (0, len("Warden Hale: "))
    assert words.textStart() == len("Warden Hale: ")


def test_the_text_itself_is_not_touched(pane, session):
    assert pane.document().toRawText().replace("\u2029", "\n") == session.transcript.text


def test_empty_lines_take_less_room_than_a_line(pane, find):
    blank = block_of(pane, find, "Q1: ").previous()
    assert blank.text() == ""
    assert pane.blockBoundingRect(blank).height() < pane.type_.pitch / 2


def test_there_is_more_space_above_a_turn_than_above_a_paragraph(pane, find):
    turn = laid_out(pane, block_of(pane, find, "A: "))[0].y()
    paragraph = laid_out(pane, block_of(pane, find, "The carriage"))[0].y()
    assert turn > paragraph


def test_lines_of_words_stand_one_pitch_apart(pane, find):
    lines = laid_out(pane, block_of(pane, find, "Warden Hale: "))[1:]
    steps = {round(b.y() - a.y()) for a, b in pairwise(lines)}
    assert steps == {pane.type_.pitch}


def test_right_to_left_words_end_at_the_right_edge(opened, find, build):
    pane = opened(build([(TurnKind.SPEECH, ANN, "דוד", "דוד: ", "שלום לכולם.")])).pane
    block = block_of(pane, find, "דוד")
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    for line in laid_out(pane, block):
        assert abs(line.naturalTextRect().right() - pane.viewport().width()) < 10


def test_a_line_without_letters_stands_where_the_rest_of_the_text_does(opened, find, build):
    pane = opened(build([(TurnKind.SPEECH, ANN, "דוד", "דוד: ", "שלום לכולם.\n\n–")])).pane
    [line] = laid_out(pane, block_of(pane, find, "–"))
    assert abs(line.naturalTextRect().right() - pane.viewport().width()) < 10


def test_lines_nobody_speaks_stand_as_near_as_paragraphs(opened, find, build):
    other = (TurnKind.OTHER, None, None, "", "Present:")
    pane = opened(build([other, (*other[:4], "The Mayor"), (*other[:4], "The Warden")])).pane
    first, second = (pane.block_y(block_of(pane, find, name)) for name in ("Present", "The Mayor"))
    third = pane.block_y(block_of(pane, find, "The Warden"))
    assert third - second == pane.type_.pitch + pane.type_.paragraph_gap
    assert second > first


def test_a_word_without_end_is_wrapped_within_the_column(opened, build):
    pane = opened(build([(TurnKind.SPEECH, ANN, "Ann", "Ann: ", "x" * 3000)])).pane
    lines = laid_out(pane, pane.document().firstBlock())
    assert len(lines) > 20
    assert max(line.naturalTextRect().right() for line in lines) <= pane.viewport().width()


def test_one_line_of_five_megabytes_opens_and_ends_without_a_freeze(opened, build):
    transcript = build([(TurnKind.SPEECH, ANN, "Ann", "Ann: ", "word " * 1_000_000)])
    begin = time.process_time()
    pane = opened(transcript).pane
    pane.show_reading(len(transcript.text) - 10)
    pane.grab()
    assert time.process_time() - begin < 2.5
    assert pane.seen().end >= len(transcript.text) - 2


def test_a_bare_label_is_given_the_name_it_stands_for(pane, session):
    asides = [aside(session.transcript, turn) for turn in session.transcript.turns]
    assert asides == [
        ("", "warden"),
        ("Radio Skerry", "asks"),
        ("Keeper Voss", "answers"),
        ("", ""),
    ]


def test_a_label_that_goes_on_in_the_next_line_opens_its_turn_once(opened, find, build):
    pane = opened(build([(TurnKind.QUESTION, ANN, "Q1", "Ann of the Herald\n\nQ1: ", "Why?")])).pane
    page = pane._page
    first = page.paragraph(block_of(pane, find, "Ann of the Herald"))
    second = page.paragraph(block_of(pane, find, "Q1: "))
    assert (first.opens, second.opens) == (True, False)
    assert (second.label, second.above) == (len("Q1: "), Above.NONE)
    assert len(laid_out(pane, block_of(pane, find, "Q1: "))) == 1


def test_without_a_transcript_the_page_is_empty(pane, session):
    session.close()
    assert pane.document().isEmpty()
    assert list(pane.blocks()) == []
    assert not pane.grab().isNull()


def test_many_transcripts_can_be_opened_one_after_the_other(pane, session):
    for _ in range(30):
        session.open("t")
        pane.grab()
    assert pane.seen().start == 0
