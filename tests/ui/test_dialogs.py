import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QMessageBox
from shiboken6 import isValid

from reader_app import settings as s
from reader_app.annotation.history import History
from reader_app.annotation.lens import Lens
from reader_app.exports import Grouping
from reader_app.importing import import_file
from reader_app.session import account_name
from reader_app.transcript.corrections import Correction
from reader_app.ui.dialogs.about import AboutDialog
from reader_app.ui.dialogs.export import FILTERED, LIBRARY, ExportDialog
from reader_app.ui.dialogs.guide import GuideDialog
from reader_app.ui.dialogs.library import LibraryDialog
from reader_app.ui.dialogs.preferences import PreferencesDialog
from reader_app.ui.dialogs.shortcuts import ShortcutsDialog
from reader_app.ui.history.window import HistoryDialog
from reader_app.ui.looks.theme import themes
from reader_app.ui.menus import ids


@pytest.fixture
def shown(qtbot, window, command):
    """Show a dialog by its command and return it."""

    def show(name, kind):
        command(name).trigger()
        [dialog] = [each for each in window.findChildren(kind) if each.isVisible()]
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


# -- export ---------------------------------------------------------------------------------------


@pytest.fixture
def export(shown, session, find, tmp_path):
    session.mark(find("ninety crowns"), note="A *low* sum")
    session.mark(find("The lens came back on Tuesday."))
    dialog = shown("file.export", ExportDialog)
    dialog.path.setText(str(tmp_path / "out.md"))
    return dialog


def press(qtbot, dialog):
    with qtbot.waitSignal(dialog._queue.emptied):
        qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)


def test_an_export_writes_every_highlight(qtbot, window, export, tmp_path, settings):
    press(qtbot, export)
    written = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "> ninety crowns" in written
    assert "> The lens came back on Tuesday" in written
    assert window.notices.currentMessage() == f"Exported to {tmp_path / 'out.md'}"
    assert settings.get(s.EXPORT_FOLDER) == str(tmp_path)


def test_an_export_can_be_of_what_the_filter_shows(qtbot, window, shown, export, tmp_path):
    export.reject()
    window.sidebar.set_filter("crowns")
    dialog = shown("file.export", ExportDialog)
    dialog.path.setText(str(tmp_path / "out.md"))
    choose(dialog.scope, FILTERED)
    press(qtbot, dialog)
    written = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "ninety crowns" in written
    assert "Tuesday" not in written


def test_an_export_can_be_of_the_whole_library(qtbot, window, export, tmp_path, session):
    session.close()
    choose(export.scope, LIBRARY)
    press(qtbot, export)
    assert "ninety crowns" in (tmp_path / "out.md").read_text(encoding="utf-8")


def test_an_export_can_be_as_the_source_has_it_with_what_was_corrected(
    qtbot, export, tmp_path, session, find
):
    session.correct([Correction(find("ninety"), "eighty")])
    export.printed.click()
    export.corrections.click()
    press(qtbot, export)
    written = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "> ninety crowns" in written
    assert "“ninety” → “eighty”" in written


def test_the_ending_follows_the_form(export):
    choose(export.form, next(export.form.itemData(i) for i in range(export.form.count())
                             if export.form.itemData(i).id == "json"))  # fmt: skip
    assert export.path.text().endswith("out.json")


def test_markdown_is_offered_first_and_chosen(export):
    assert export.form.itemText(0) == "Markdown"
    assert export.form.currentText() == "Markdown"


def test_the_form_and_grouping_of_the_last_export_are_offered_again(qtbot, export, shown):
    export.form.setCurrentText("JSON")
    choose(export.grouping, Grouping.SPEAKER)
    press(qtbot, export)
    again = shown("file.export", ExportDialog)
    assert again.form.currentText() == "JSON"
    assert again.grouping.currentData() == Grouping.SPEAKER
    assert again.path.text().endswith(".json")


@pytest.mark.parametrize(
    ("keys", "field"),
    [("F", "form"), ("G", "grouping"), ("H", "scope"), ("I", "path")],
)
def test_alt_and_the_underlined_letter_lead_to_each_field(qtbot, export, keys, field):
    qtbot.keyClick(export, keys, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(getattr(export, field).hasFocus)


def test_json_is_written_as_json(qtbot, export, tmp_path):
    export.form.setCurrentText("JSON")
    press(qtbot, export)
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))


def test_a_file_that_will_be_replaced_is_named_as_such(export, tmp_path):
    assert export.note.text() == ""
    (tmp_path / "there.md").write_text("old", encoding="utf-8")
    export.path.setText(str(tmp_path / "there.md"))
    assert "replaced" in export.note.text()


def test_a_target_that_cannot_be_written_is_told_of(qtbot, window, export, tmp_path):
    export.path.setText(str(tmp_path / "nowhere" / "out.md"))
    press(qtbot, export)
    box = window.findChild(QMessageBox)
    assert "nowhere" in box.text()
    assert "\n" not in box.text()


def test_without_a_file_nothing_can_be_exported(export):
    export.path.clear()
    assert not export.export_button.isEnabled()


# -- library --------------------------------------------------------------------------------------


def test_the_library_lists_title_and_highlights(shown, session, find):
    session.mark(find("ninety crowns"))
    item = shown("file.library", LibraryDialog).list.topLevelItem(0)
    assert item.text(0).startswith("Lighthouse briefing")
    assert item.text(2) == "1"


def test_enter_opens_what_is_found(qtbot, shown, session):
    session.close()
    dialog = shown("file.library", LibraryDialog)
    qtbot.keyClicks(dialog.field, "lighth")
    with qtbot.waitSignal(session.transcript_opened):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert session.transcript.title == "Lighthouse briefing"
    assert not isValid(dialog) or not dialog.isVisible()


def test_what_is_not_found_cannot_be_opened(qtbot, shown):
    dialog = shown("file.library", LibraryDialog)
    qtbot.keyClicks(dialog.field, "submarine")
    assert not dialog.open_button.isEnabled()


@pytest.fixture
def ferry(session, tmp_path):
    """A second transcript, in which one of the people of the first one answers."""
    path = tmp_path / "ferry.txt"
    path.write_text(
        "Ferry hearing\n\nQ1: Mayor Pell: When will the ferry sail?\n\n"
        "Keeper Voss: In June, when the lamp burns.\n\nMayor Pell: In June, then.\n",
        encoding="utf-8",
    )
    return import_file(session.library, path, History(session.library, "Ada")).transcript


def lines_of(dialog):
    items = (dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount()))
    return [each.child(n).text(0) for each in items for n in range(each.childCount())]


def test_the_library_finds_words_in_every_transcript_and_opens_them_at_the_place(
    qtbot, window, ferry, shown, session
):
    dialog = shown("file.library", LibraryDialog)
    qtbot.keyClicks(dialog.field, "jun")
    qtbot.waitUntil(lambda: len(lines_of(dialog)) == 3)
    assert dialog.said.text() == "3 passages"
    assert dialog.said.isVisible()
    dialog.field.clear()
    qtbot.waitUntil(dialog.said.isHidden)
    qtbot.keyClicks(dialog.field, "lamp burns")
    qtbot.waitUntil(lambda: len(lines_of(dialog)) == 1)
    with qtbot.waitSignal(session.transcript_opened):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert session.transcript.id == ferry.id
    assert ferry.text[session.position :].startswith("lamp")


def test_a_lens_narrows_what_the_library_finds_until_it_is_lifted_by_a_click(
    qtbot, window, ferry, shown, session
):
    voss = next(who.id for who in session.transcript.speakers if who.name == "Keeper Voss")
    session.look_through(Lens(speakers=frozenset({voss})))
    dialog = shown("file.library", LibraryDialog)
    assert dialog.narrows.text().endswith("Keeper Voss")
    assert dialog.focusWidget() is dialog.field
    qtbot.keyClicks(dialog.field, "june")
    qtbot.waitUntil(lambda: len(lines_of(dialog)) == 2)
    assert all(line.startswith("Keeper Voss: ") for line in lines_of(dialog))
    qtbot.mouseClick(dialog.narrows, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.waitUntil(lambda: len(lines_of(dialog)) == 3)
    assert session.narrowed


def test_without_a_lens_the_library_says_nothing_of_one(window, shown):
    assert not shown("file.library", LibraryDialog).narrows.isVisible()


def test_delete_removes_a_transcript_and_undo_brings_it_back(qtbot, shown, session):
    dialog = shown("file.library", LibraryDialog)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.list.topLevelItemCount() == 0
    assert session.transcript is None
    session.undo()
    assert dialog.list.topLevelItemCount() == 1


# -- the others -----------------------------------------------------------------------------------


def test_a_preference_is_in_force_as_soon_as_it_is_set(shown, look, settings):
    fields = shown("edit.preferences", PreferencesDialog).fields
    fields[s.TEXT_SIZE.key].setValue(18)
    fields[s.LINE_HEIGHT.key].setValue(1.8)
    fields[s.MEASURE.key].setValue(60)
    assert (look.text_font.pointSizeF(), look.line_height, look.measure) == (18, 1.8, 60)
    assert settings.get(s.TEXT_SIZE) == 18


def test_the_preferences_offer_every_theme(shown, look):
    box = shown("edit.preferences", PreferencesDialog).fields[s.THEME.key]
    assert isinstance(box, QComboBox)
    assert {box.itemData(row) for row in range(box.count())} == {"system", *themes()}
    box.setCurrentIndex(box.findData("dark"))
    assert look.theme.name == "dark"


def test_a_name_that_is_set_stands_on_the_next_highlight(qtbot, shown, session, find):
    field = shown("edit.preferences", PreferencesDialog).fields[s.AUTHOR.key]
    qtbot.keyClicks(field, "Grace")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.mark(find("ninety crowns")).author == "Grace"


def test_a_name_that_is_emptied_leaves_signing_to_the_account(
    qtbot, shown, session, settings, find
):
    settings.set(s.AUTHOR, "Grace")
    field = shown("edit.preferences", PreferencesDialog).fields[s.AUTHOR.key]
    assert field.placeholderText() == account_name()
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.mark(find("ninety crowns")).author == account_name()


def test_numbers_begin_where_words_do_and_have_their_unit(dressed, shown):
    fields = shown("edit.preferences", PreferencesDialog).fields
    words, size = fields[s.AUTHOR.key], fields[s.TEXT_SIZE.key]
    number = size.lineEdit()
    words.setCursorPosition(0)
    number.setCursorPosition(0)
    start = number.mapTo(size, number.cursorRect().topLeft())
    assert abs(start.x() - words.cursorRect().left()) <= 2
    assert size.text().endswith(" pt")


def test_every_preference_has_a_field(shown):
    fields = shown("edit.preferences", PreferencesDialog).fields
    assert list(fields) == [setting.key for setting in s.PREFERENCES]


def test_the_shortcuts_list_every_command(shown):
    dialog = shown("help.shortcuts", ShortcutsDialog)
    tops = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    assert sum(top.childCount() for top in tops) == len(ids())


def test_a_shortcut_is_found_by_its_key(qtbot, shown):
    dialog = shown("help.shortcuts", ShortcutsDialog)
    qtbot.keyClicks(dialog.field, "ctrl+shift+c")
    tops = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    children = [top.child(row) for top in tops for row in range(top.childCount())]
    assert [c.text(0) for c in children if not c.isHidden()] == ["Copy with source"]


def test_about_names_the_licence(shown):
    dialog = shown("help.about", AboutDialog)
    said = " ".join(
        label.text() for label in dialog.findChildren(type(dialog.layout().itemAt(1).widget()))
    )
    assert "MIT" in said


def test_the_guide_never_runs_out_of_its_window(shown):
    browser = shown("help.guide", GuideDialog).browser
    assert browser.horizontalScrollBar().maximum() == 0
    assert "User guide" in browser.toPlainText()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("file.export", ExportDialog),
        ("file.library", LibraryDialog),
        ("edit.history", HistoryDialog),
        ("edit.preferences", PreferencesDialog),
        ("help.guide", GuideDialog),
        ("help.shortcuts", ShortcutsDialog),
        ("help.about", AboutDialog),
    ],
)
def test_every_control_of_a_dialog_has_a_name_to_be_read_aloud(
    window, shown, find, unnamed, name, kind
):
    window.pane.select(find("ninety crowns"))
    dialog = shown(name, kind)
    assert unnamed(dialog) == []


def test_the_guide_follows_no_link_out_of_its_folder(qtbot, tmp_path, window):
    (tmp_path / "guide").mkdir()
    (tmp_path / "secret.md").write_text("secret", encoding="utf-8")
    path = tmp_path / "guide" / "guide.md"
    path.write_text("# Guide\n\n![far](http://example.invalid/a.png)\n", encoding="utf-8")
    dialog = GuideDialog(path, window)
    dialog.open()
    assert dialog.browser.toPlainText().startswith("Guide")
    kind = 1
    assert dialog.browser.loadResource(kind, "../secret.md") is None
    assert dialog.browser.loadResource(kind, "http://example.invalid/a.png") is None


def test_the_library_says_so_where_nothing_is_found(qtbot, shown):
    dialog = shown("file.library", LibraryDialog)
    qtbot.keyClicks(dialog.field, "zzzqq")
    qtbot.waitUntil(dialog.said.isVisible)
    assert dialog.said.text() == "Nothing in the library has these words."
    dialog.field.clear()
    qtbot.waitUntil(dialog.said.isHidden)
