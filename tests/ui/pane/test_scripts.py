"""Every script: what is selected, marked and copied is exact, and stands on the right side."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from reader_app.transcript.model import Speaker, TurnKind
from reader_app.transcript.span import Span

LEFT = Qt.MouseButton.LeftButton

HEBREW = "שומרת המגדלור, דנה Voss, אמרה כי 12 ספינות באו ב-14:30 אל הנמל."
ARABIC = "قال الحارس إن المصباح أُصلح في 3 أيام، وشكر شركة Skerry على عملها."
CHINESE = "燈塔的燈已經修好了，共花費九十克朗。漁船在夜裡可以平安回港。"
JAPANESE = "灯台のレンズは火曜日に戻りました。次の質問をどうぞ、ヴォスさん。"
RUSSIAN = "Смотритель сказал, что лампа загорится в июне — не раньше."
COMBINING = "Le\u0301a et Zo\u0308e ont vu la lumie\u0300re; n\u0303andu\u0301 s\u0323\u0307 fin."
EMOJI = "Thanks 👩‍👩‍👧‍👦 to the crew 👍🏽 and the flag 🏴󠁧󠁢󠁳󠁣󠁴󠁿 on the pier 🚢."
DEVANAGARI = "दीपस्तंभ की बत्ती फिर से जल उठी, नाविकों ने धन्यवाद दिया।"

MARKED = {
    HEBREW: ("דנה Voss, אמרה", "12 ספינות", "14:30", "Voss"),
    ARABIC: ("المصباح أُصلح", "3 أيام", "Skerry"),
    CHINESE: ("九十克朗", "燈", "可以平安回港。"),
    JAPANESE: ("火曜日", "レンズ", "ヴォスさん"),
    RUSSIAN: ("лампа загорится", "—"),
    COMBINING: ("Le\u0301a", "lumie\u0300re", "s\u0323\u0307"),
    EMOJI: ("👩‍👩‍👧‍👦", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 on the pier 🚢"),
    DEVANAGARI: ("बत्ती", "धन्यवाद"),
}
CASES = [(text, words) for text, several in MARKED.items() for words in several]


@pytest.fixture
def shown(opened, build):
    """Show a talk of one turn in each script, or of the words that are given."""

    def shown(*texts):
        she, he = Speaker("s", "שומרת", colour=1), Speaker("h", "Смотритель", colour=2)
        speakers = [she if text in (HEBREW, ARABIC) else he for text in texts]
        parts = [
            (TurnKind.SPEECH, who, who.name, f"{who.name}: ", text)
            for who, text in zip(speakers, texts, strict=True)
        ]
        return opened(build(parts)).pane

    return shown


def edges(pane, span):
    """Return where a span begins and ends on the screen, whichever way it is written."""
    rects = pane.span_rects(span)
    return min(rect.left() for rect in rects), max(rect.right() for rect in rects)


@pytest.mark.parametrize(("text", "words"), CASES)
def test_what_is_selected_marked_and_copied_is_exact(shown, session, find, text, words):
    pane = shown(RUSSIAN, text, CHINESE)
    after = session.transcript.turns[1].words.start
    wanted = find(words, after)
    pane.show_span(wanted, select=True)
    assert session.selection == wanted
    assert pane.createMimeDataFromSelection().text() == words
    marked = session.mark(wanted)
    assert (marked.quote, marked.span) == (words, wanted)
    assert session.transcript.text[wanted.start : wanted.end] == words


@pytest.mark.parametrize("text", MARKED)
def test_a_letter_on_the_screen_is_found_by_the_mouse(shown, session, text):
    pane = shown(text)
    words = session.transcript.turns[0].words
    text_ = session.transcript.text
    letters = [at for at in range(words.start, words.end) if "\u4e00" <= text_[at] <= "\u9fff"]
    letters += [at for at in range(words.start, words.end) if "\u0430" <= text_[at] <= "\u044f"]
    letters += [at for at in range(words.start, words.end) if "\u05d0" <= text_[at] <= "\u05ea"]
    for position in letters[::3]:
        rect = pane.span_rects(Span(position, position + 1))[0]
        assert pane.position_at(rect.center().toPoint()) == position


def test_a_character_of_several_code_points_is_stepped_over_at_once(shown, session, find):
    pane = shown(EMOJI)
    family = find("👩‍👩‍👧‍👦")
    pane.show_span(Span(family.start, family.start))
    QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection == family


def test_right_to_left_turns_begin_at_the_right_and_others_at_the_left(shown, session):
    pane = shown(HEBREW, RUSSIAN)
    width = pane.viewport().width()
    first, second = (turn.words for turn in session.transcript.turns)
    assert edges(pane, Span(first.start, first.start + 5))[1] > width * 0.9
    assert edges(pane, Span(second.start, second.start + 5))[0] < width * 0.1


def test_a_name_in_latin_letters_stands_within_the_hebrew_about_it(shown, find):
    pane = shown(HEBREW)
    before, name, after = (edges(pane, find(words)) for words in ("דנה", "Voss", "אמרה"))
    assert before[0] >= name[1] - 1
    assert name[0] >= after[1] - 1


def test_a_mouse_drag_through_both_directions_selects_whole_words(shown, session, find):
    pane = shown(HEBREW)
    wanted = find("דנה Voss, אמרה")
    start = pane.span_rects(Span(wanted.start, wanted.start + 1))[0]
    end = pane.span_rects(Span(wanted.end - 1, wanted.end))[0]
    view = pane.viewport()
    QTest.mousePress(view, LEFT, pos=QPoint(round(start.right()) - 1, round(start.center().y())))
    QTest.mouseMove(view, QPoint(round((start.left() + end.left()) / 2), round(end.center().y())))
    QTest.mouseMove(view, QPoint(round(end.left()), round(end.center().y())))
    QTest.mouseRelease(view, LEFT, pos=QPoint(round(end.left()), round(end.center().y())))
    assert session.selection == wanted


def test_the_highlight_of_mixed_words_covers_just_them(shown, session, find):
    pane = shown(HEBREW)
    session.mark(find("דנה Voss"))
    session.choose(None)
    image = pane.viewport().grab().toImage()
    paper = pane._look.theme.colour("paper")

    def is_inked(words):
        rect = pane.span_rects(find(words))[0]
        at = QPoint(round(rect.center().x()), round(rect.top()) + 1) * image.devicePixelRatio()
        return image.pixelColor(at) != paper

    assert [is_inked(words) for words in ("Voss", "דנה", "אמרה", "12", "14:30")] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_a_label_is_drawn_alike_whichever_way_the_window_is_written(opened, build):
    speaker = Speaker("v", "Mr. Voss (Skerry, Ind.)", colour=1)
    part = (TurnKind.SPEECH, speaker, speaker.name, f"{speaker.name}: ", "The lamp is lit.")
    pane = opened(build([part])).pane

    def drawn(direction):
        image = QImage(600, 100, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        pane.brush.draw(painter, pane.document().firstBlock(), 0.0, (-1, -1), -1)
        painter.end()
        return image

    as_written = drawn(Qt.LayoutDirection.LeftToRight)
    assert drawn(Qt.LayoutDirection.RightToLeft) == as_written
