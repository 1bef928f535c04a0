"""“Check quotes in a text”, as a person uses it."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from reader_app.annotation.model import Status
from reader_app.quoting.verdict import State
from reader_app.ui.quoting.dialog import QuotingDialog

ARTICLE = (
    "“The lens came back on Tuesday,” Voss said.\n\n"
    "It cost “more than we feared: ninety crowns”, she added.\n\n"
    "“We shall paint the tower blue and sell the boats,” said the warden."
)


@pytest.fixture
def dialog(qtbot, window, command):
    command("annotate.quotes").trigger()
    [made] = [each for each in window.findChildren(QuotingDialog) if each.isVisible()]
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def looked_up(qtbot, dialog):
    """Paste an article and wait until its quotations are looked up."""

    def paste(words):
        QGuiApplication.clipboard().setText(words)
        with qtbot.waitSignal(dialog.looked_up):
            dialog.article.setFocus()
            qtbot.keyClick(dialog.article, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        return dialog

    return paste


def states(dialog):
    return [verdict.state for verdict in dialog.verdicts]


def test_without_a_text_it_says_so_and_nothing_can_be_done(dialog):
    assert dialog.said.text() == "No text yet."
    assert not dialog.go_button.isEnabled()
    assert not dialog.checked_button.isEnabled()
    assert not dialog.copy_button.isEnabled()
    assert dialog.article.placeholderText()


def test_a_pasted_text_is_looked_up(looked_up):
    dialog = looked_up(ARTICLE)
    assert states(dialog) == [State.EXACT, State.DIFFERING, State.NOT_FOUND]
    assert dialog.said.text() == "1 exact · 1 differing · 1 not found"
    assert [sign for _, sign in dialog.article.signs()] == ["✓", "≠", "?"]


def test_a_difference_is_shown_by_more_than_colour(qtbot, looked_up):
    dialog = looked_up(ARTICLE)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    html = dialog.detail.toHtml()
    assert "line-through" in html
    assert "underline" in html
    assert "quoted “more”, said “Less”" in dialog.detail.toPlainText()


def test_a_text_that_is_edited_is_looked_up_again(qtbot, looked_up):
    dialog = looked_up("“The lens came back on Monday.”")
    assert states(dialog) == [State.DIFFERING]
    cursor = dialog.article.document().find("Monday")
    dialog.article.setTextCursor(cursor)
    with qtbot.waitSignal(dialog.looked_up):
        qtbot.keyClicks(dialog.article, "Tuesday")
    assert states(dialog) == [State.EXACT]


def test_no_break_spaces_of_the_text_stay(qtbot, looked_up):
    dialog = looked_up("« The lens\u00a0came back on Tuesday\u00a0»")
    assert "\u00a0" in dialog.article.text()
    assert states(dialog) == [State.EXACT]


def test_enter_shows_the_passage_selected(qtbot, looked_up, session):
    dialog = looked_up(ARTICLE)
    place = dialog.verdicts[0].place
    dialog.list.setFocus()
    with qtbot.waitSignal(session.place_asked):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.selection == place.span)
    assert session.selection.of(session.transcript.text) == "The lens came back on Tuesday"
    assert dialog.isVisible()


def test_a_passage_is_highlighted_as_checked_and_undone(qtbot, looked_up, session):
    dialog = looked_up(ARTICLE)
    qtbot.mouseClick(dialog.checked_button, Qt.MouseButton.LeftButton)
    [marked] = session.highlights
    assert marked.quote == "The lens came back on Tuesday"
    assert (marked.status, bool(marked.checked)) == (Status.CHECKED, True)
    qtbot.mouseClick(dialog.checked_button, Qt.MouseButton.LeftButton)
    assert len(session.highlights) == 1
    session.undo()
    assert session.highlights == []


def test_what_differs_cannot_be_highlighted_as_checked(qtbot, looked_up):
    dialog = looked_up(ARTICLE)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert not dialog.checked_button.isEnabled()
    assert dialog.go_button.isEnabled()


def test_the_report_is_copied_as_markdown(qtbot, looked_up):
    dialog = looked_up(ARTICLE)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "~~Less~~ **more**" in QGuiApplication.clipboard().text()


def test_a_file_is_dropped_and_read(qtbot, dialog, tmp_path):
    path = tmp_path / "article.html"
    path.write_text(
        "<p>They wrote:</p><blockquote><p>The lens came back on Tuesday.</p></blockquote>"
    )
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    with qtbot.waitSignal(dialog.looked_up):
        dialog.article.insertFromMimeData(data)
    assert "> The lens" in dialog.article.text()
    assert states(dialog) == [State.EXACT]


def test_a_file_that_cannot_be_read_is_told_in_a_line(qtbot, dialog, tmp_path):
    dialog.open_file(str(tmp_path / "missing.txt"))
    qtbot.waitUntil(lambda: "there is no such file" in dialog.said.text())


def test_a_click_in_the_article_chooses_its_quotation(qtbot, looked_up):
    dialog = looked_up(ARTICLE)
    at = dialog.article.document().find("ninety")
    point = dialog.article.cursorRect(at).center()
    qtbot.mouseClick(dialog.article.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert dialog.current is dialog.verdicts[1]


def test_it_is_one_dialog_however_often_it_is_asked_for(window, command, dialog):
    command("annotate.quotes").trigger()
    assert len([d for d in window.findChildren(QuotingDialog) if d.isVisible()]) == 1


def test_every_control_has_a_name(looked_up, unnamed):
    assert unnamed(looked_up(ARTICLE)) == []


def test_it_fits_a_small_screen_from_right_to_left(qtbot, qapp, looked_up):
    dialog = looked_up(ARTICLE)
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.resize(640, 420)
    qtbot.waitUntil(lambda: dialog.width() <= 900)
    assert dialog.minimumSizeHint().width() <= 1024
    assert dialog.minimumSizeHint().height() <= 560
    dialog.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_only_the_open_transcript_can_be_looked_through(qtbot, looked_up):
    dialog = looked_up(ARTICLE)
    with qtbot.waitSignal(dialog.looked_up):
        dialog.scope.setFocus()
        qtbot.keyClick(dialog.scope, Qt.Key.Key_Down)
    assert dialog.scope.currentText() == "in the open transcript"
    assert states(dialog)[0] is State.EXACT
