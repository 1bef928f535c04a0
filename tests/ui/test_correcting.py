"""Correcting the text by keys, as a reader does, and taking it back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from reader_app import settings as s
from reader_app.annotation.edits import CorrectText
from reader_app.annotation.history import History
from reader_app.library.store import Library
from reader_app.transcript.correcting import printed_text
from reader_app.transcript.corrections import Correction
from reader_app.ui.correcting import doing
from reader_app.ui.correcting.listing import CorrectionsDialog
from reader_app.ui.correcting.printed import PrintedDialog
from reader_app.ui.correcting.replacing import ReplaceDialog

KEY, MOD = Qt.Key, Qt.KeyboardModifier


def press(key, modifier=MOD.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def correct(window, qtbot):
    """Correct some words of the text with F2."""

    def correct(span, words):
        window.pane.select(span)
        press(KEY.Key_F2)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is field(window).edit)
        QTest.keyClicks(field(window).edit, words)
        press(KEY.Key_Return)

    return correct


def field(window):
    from reader_app.ui.correcting.field import WordsField

    return next(iter(window.findChildren(WordsField)), None)


def dialog(window, kind):
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_f2_corrects_what_is_selected_and_undo_takes_it_back(window, session, find, correct):
    before = session.transcript
    correct(find("ninety crowns"), "eighty crowns")
    assert "feared: eighty crowns, with" in session.transcript.text
    assert window.pane.pane.hasFocus()
    press(KEY.Key_Z, MOD.ControlModifier)
    assert session.transcript == before


def test_f2_corrects_the_word_at_the_caret(window, session, find, qtbot):
    window.pane.show_span(find("carriage"))
    press(KEY.Key_F2)
    qtbot.waitUntil(lambda: field(window) is not None)
    assert field(window).edit.words() == "carriage"


def test_escape_leaves_the_words_as_they_are(window, session, find, qtbot):
    before = session.transcript
    window.pane.select(find("ninety"))
    press(KEY.Key_F2)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field(window).edit)
    QTest.keyClicks(field(window).edit, "eighty")
    press(KEY.Key_Escape)
    assert session.transcript == before
    assert window.pane.pane.hasFocus()


def test_only_the_word_that_is_another_is_corrected(window, session, find, correct):
    inside = session.mark(find("crowns"))
    correct(find("Less than we feared: ninety crowns"), "Less than we feared: eighty crowns")
    assert [words.printed for words in session.transcript.corrected] == ["ninety"]
    assert session.library.highlight(inside.id).quote == "crowns"


def test_the_field_says_at_once_what_cannot_be_done(window, session, find, qtbot):
    window.pane.select(find("The lens came back on Tuesday."))
    session.mark(find("Tuesday"))
    window.pane.select(find("Tuesday"))
    press(KEY.Key_F2)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field(window).edit)
    press(KEY.Key_Delete)
    assert "Nothing would be left of the highlight “Tuesday”" in field(window).said.text()
    press(KEY.Key_Return)
    assert field(window).isVisible()


def test_a_locked_text_is_not_corrected(window, session, find, command):
    command("correct.lock").trigger()
    window.pane.select(find("ninety"))
    assert session.transcript.locked
    assert not command("correct.words").isEnabled()
    assert not command("correct.replace").isEnabled()
    session.undo()
    assert command("correct.words").isEnabled()
    assert not command("correct.lock").isChecked()


def test_every_hit_is_replaced_that_is_ticked_in_one_edit(window, session, command, qtbot):
    before = session.transcript.text
    command("correct.replace").trigger()
    box = dialog(window, ReplaceDialog)
    QTest.keyClicks(box.wanted_words, "lens")
    QTest.keyClicks(box.new_words, "glass")
    qtbot.waitUntil(lambda: box.model.rowCount() == 2)
    assert "[lens]" in box.model.index(0, 1).data()
    assert "[glass]" in box.model.index(0, 2).data()
    box.model.setData(box.model.index(1, 0), Qt.CheckState.Unchecked, KEY_CHECK)
    box.do.click()
    assert session.transcript.text == before.replace("lens", "glass", 1)
    box.reject()
    session.undo()
    assert session.transcript.text == before


KEY_CHECK = Qt.ItemDataRole.CheckStateRole


def test_groups_of_a_pattern_are_put_in(window, session, command, qtbot):
    command("correct.replace").trigger()
    box = dialog(window, ReplaceDialog)
    box.pattern.setChecked(True)
    QTest.keyClicks(box.wanted_words, r"(ninety) (crowns)")
    QTest.keyClicks(box.new_words, r"\2, \1")
    qtbot.waitUntil(lambda: box.model.rowCount() == 1)
    box.do.click()
    assert "crowns, ninety" in session.transcript.text


def test_a_hit_that_lies_in_two_turns_is_listed_and_not_ticked(window, session, command, qtbot):
    command("correct.replace").trigger()
    box = dialog(window, ReplaceDialog)
    box.pattern.setChecked(True)
    box.wanted_words.setText(r"please\.\s+Q2")
    qtbot.waitUntil(lambda: box.model.rowCount() == 1)
    assert box.model.refused == 1
    assert not box.do.isEnabled()
    assert "cannot reach from turn" in box.model.index(0, 2).data()


def test_a_pattern_that_is_none_is_told_of(window, command, qtbot):
    command("correct.replace").trigger()
    box = dialog(window, ReplaceDialog)
    box.pattern.setChecked(True)
    box.wanted_words.setText("(")
    qtbot.waitUntil(lambda: "not a regular expression" in box.said.text())


def test_what_was_corrected_is_listed_with_who_did_it(window, session, find, correct, command):
    correct(find("ninety"), "eighty")
    command("correct.list").trigger()
    rows = dialog(window, CorrectionsDialog).list
    assert rows.topLevelItemCount() == 1
    told = [rows.topLevelItem(0).text(column) for column in (1, 2, 3)]
    assert told == ["ninety", "eighty", "Ada"]


def test_one_or_all_are_put_back_as_printed(window, session, find, correct, command):
    printed = session.transcript.text
    correct(find("ninety"), "eighty")
    correct(find("Tuesday"), "Monday")
    command("correct.list").trigger()
    box = dialog(window, CorrectionsDialog)
    box.one.click()
    assert [words.printed for words in session.transcript.corrected] == ["ninety"]
    box.all.click()
    assert session.transcript.text == printed
    assert session.transcript.corrected == ()


def test_corrected_words_at_the_caret_are_put_back(window, session, find, correct, command):
    correct(find("ninety"), "eighty")
    window.pane.show_span(find("eighty"))
    command("correct.put_back").trigger()
    assert session.transcript.corrected == ()


def test_one_goes_from_correction_to_correction(window, session, find, correct, command):
    correct(find("Tuesday"), "Monday")
    correct(find("ninety"), "eighty")
    window.pane.show_span(find("Lighthouse"))
    command("correct.next").trigger()
    assert window.pane.caret() == find("Monday").start
    command("correct.next").trigger()
    assert window.pane.caret() == find("eighty").start
    command("correct.previous").trigger()
    assert window.pane.caret() == find("Monday").start


def test_corrected_words_are_marked_on_demand_with_what_the_source_says(
    window, session, find, correct, command
):
    correct(find("ninety"), "eighty")
    pane = window.pane.pane
    [rect] = pane.span_rects(find("eighty"))
    at = QPoint(round(rect.center().x()), round(rect.center().y()))
    tips = pane.findChild(tips_class())
    before = pane.grab().toImage()
    assert tips.words_at(at.x(), at.y()) == ""
    command("view.corrections").trigger()
    assert tips.words_at(at.x(), at.y()) == "The source says “ninety”."
    assert pane.grab().toImage() != before
    assert window.settings.get(s.CORRECTIONS)


def tips_class():
    from reader_app.ui.pane.corrected import SourceTips

    return SourceTips


def test_a_screen_reader_says_what_the_source_says(window, session, find, correct, command, qtbot):
    correct(find("ninety"), "eighty")
    command("view.corrections").trigger()
    window.pane.show_span(find("eighty"))
    pane = window.pane.pane
    qtbot.waitUntil(lambda: "The source says “ninety”." in pane.accessibleDescription())


def test_the_text_can_be_read_as_the_source_has_it(window, session, find, correct, command):
    printed = session.transcript.text
    correct(find("ninety"), "eighty")
    command("correct.printed").trigger()
    box = dialog(window, PrintedDialog)
    assert printed_text(session.transcript) == printed
    assert "ninety crowns" in box.text.toPlainText()
    assert box.text.isReadOnly()


def test_every_control_has_a_name(window, command, unnamed, find, correct):
    correct(find("ninety"), "eighty")
    for name, kind in (
        ("correct.replace", ReplaceDialog),
        ("correct.list", CorrectionsDialog),
        ("correct.printed", PrintedDialog),
    ):
        command(name).trigger()
        box = dialog(window, kind)
        assert unnamed(box) == []
        box.reject()


@pytest.fixture(params=["LARGE", "MANY"])
def large(request, monkeypatch):
    """Let every text, or every text with a highlight, count as one that takes long."""
    monkeypatch.setattr(doing, request.param, 0)


def test_a_large_text_is_corrected_and_undone_in_the_background(
    large, window, session, find, correct, qtbot
):
    before = session.transcript
    marked = session.mark(find("with the carriage"))
    with qtbot.waitSignal(session.corrected):
        correct(find("ninety"), "seven hundred")
    assert "feared: seven hundred crowns" in session.transcript.text
    assert session.transcript == session.library.transcript(before.id)
    assert session.highlights == session.library.highlights(before.id)
    assert session.highlights[0].quote == marked.quote
    with qtbot.waitSignal(session.corrected):
        press(KEY.Key_Z, MOD.ControlModifier)
    assert session.transcript == before
    assert session.highlights == [marked]


def test_a_text_that_another_program_changed_is_not_corrected_blindly(
    large, window, session, find, correct, qtbot
):
    session.mark(find("lens"))
    other = Library.open(session.library.path)
    at = find("Tuesday")
    History(other).do(CorrectText(session.transcript.id, (Correction(at, "Wednesday"),)))
    other.close()
    correct(find("ninety"), "eighty")
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    assert "eighty" not in session.library.transcript(session.transcript.id).text
    assert "on Wednesday" in session.transcript.text
