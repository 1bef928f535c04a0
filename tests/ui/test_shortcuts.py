"""Other keys for commands: given, refused, taken over, taken back, and kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from reader_app import settings as s
from reader_app.paths import settings_path
from reader_app.settings import Settings
from reader_app.ui.dialogs.shortcuts import ShortcutsDialog
from reader_app.ui.keys import Keys
from reader_app.ui.palette.commands import CommandOffer

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dialog(window, command, qtbot):
    command("help.shortcuts").trigger()
    [dialog] = window.findChildren(ShortcutsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def editing(dialog):
    """Choose a command in the list by its name, and press keys for it."""

    def edit(title, key=None, modifiers=PLAIN):
        [row] = [row for row in dialog._rows() if row.text(0) == title]
        dialog.list.setCurrentItem(row)
        dialog.list.setFocus()
        QTest.keyClick(dialog.list, Key.Key_Return)
        assert dialog.editor.field.hasFocus()
        if key is not None:
            QTest.keyClick(dialog.editor.field, key, modifiers)
        return dialog.editor

    return edit


def keys(window, name):
    return window.keys.of(name)


def rows(dialog):
    return {row.text(0): row.text(1) for row in dialog._rows() if not row.isHidden()}


def test_a_command_is_given_one_more_key_that_works_at_once(editing, dialog, window, look, qtbot):
    editing("Larger text", Key.Key_F16)
    assert keys(window, "view.larger") == ("Ctrl++", "Ctrl+=", "F16")
    dialog.close()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.pane.set_focus()
    before = look.text_font.pointSizeF()
    QTest.keyClick(window.pane.pane, Key.Key_F16)
    assert look.text_font.pointSizeF() == before + 1


def test_list_menu_tool_tip_and_palette_follow_at_once(
    editing, dialog, window, command, session, settings
):
    editing("Smaller text", Key.Key_F16)
    assert rows(dialog)["Smaller text"] == "Ctrl+-; F16"
    assert QKeySequence("F16") in command("view.smaller").shortcuts()
    assert command("view.smaller").toolTip() == "Smaller text (Ctrl+-; F16)"
    offer = CommandOffer(window.actions_by_id, settings, session)
    assert offer.row(offer.find("smaller text")[0]).keys == ("Ctrl+-", "F16")


def test_the_bar_at_the_selection_names_the_new_key(editing, dialog, window, find):
    editing("Write note", Key.Key_Y)
    dialog.editor.chips[0].click()
    dialog.close()
    window.pane.select(find("ninety crowns"))
    bar = window.pane.view.bar
    assert [each._key for each in bar.findChildren(type(bar._row.itemAt(0).widget()))][-1] == "Y"


def test_the_hint_beside_the_text_names_the_keys_there_are(window):
    hint = window.sidebar.empty
    assert "press 1–9 for a tag, T for any tag, N for a note." in hint.text()
    window.keys.remove("annotate.note", "N")
    window.keys.add("annotate.tag", "F8")
    window.keys.remove("annotate.tag", "T")
    window.keys.remove("annotate.tag_4", "4")
    said = "Select some words and press 1 2 3 5 6 7 8 9 for a tag, F8 for any tag."
    assert hint.text() == said
    window.keys.reset_all()
    assert "N for a note" in hint.text()


@pytest.mark.parametrize("width", [480, 780, 1200])
def test_the_list_never_has_to_be_scrolled_sideways(dialog, width, qtbot):
    dialog.resize(width, 500)
    room, header = dialog.list.viewport(), dialog.list.header()
    qtbot.waitUntil(lambda: header.length() == room.width())
    assert dialog.list.horizontalScrollBar().maximum() == 0
    assert min(map(header.sectionSize, range(3))) >= 90
    row = next(dialog._rows())
    assert row.toolTip(2) == row.text(2)


def test_all_keys_have_room_in_their_column(editing, dialog):
    editing("Highlight", Key.Key_PageDown, CTRL | SHIFT | ALT)
    tree = dialog.list
    wanted = [tree.sizeHintForIndex(tree.indexFromItem(row, 1)).width() for row in dialog._rows()]
    assert tree.columnWidth(1) >= max(wanted)
    assert tree.columnWidth(2) >= 150


def test_a_clash_is_refused_with_the_name_of_the_command_that_has_the_keys(editing, window):
    editor = editing("Larger text", Key.Key_K, CTRL)
    assert editor.message.text() == "Ctrl+K belongs to “Jump to”."
    assert "Ctrl+K" not in keys(window, "view.larger")
    assert keys(window, "go.jump") == ("Ctrl+K",)


def test_keys_of_another_command_can_be_taken_over(editing, window, qtbot):
    editor = editing("Larger text", Key.Key_K, CTRL)
    qtbot.mouseClick(editor.take_button, Qt.MouseButton.LeftButton)
    assert "Ctrl+K" in keys(window, "view.larger")
    assert keys(window, "go.jump") == ()


@pytest.mark.parametrize(
    ("key", "modifiers", "reason"),
    [
        (Key.Key_Down, PLAIN, "Down moves the caret in the text."),
        (Key.Key_Left, CTRL | SHIFT, "Ctrl+Shift+Left moves the caret in the text."),
        (Key.Key_PageDown, PLAIN, "PgDown moves the caret in the text."),
        (Key.Key_Home, CTRL, "Ctrl+Home moves the caret in the text."),
        (Key.Key_Return, PLAIN, "Return is needed to work with lists, fields and menus."),
        (Key.Key_Space, PLAIN, "Space is needed to work with lists, fields and menus."),
        (Key.Key_V, CTRL, "Ctrl+V is needed where something is written."),
        (Key.Key_F, ALT, "Alt+F opens the menu File."),
        (
            Key.Key_X,
            PLAIN,
            "X is typed where a field has the keyboard, and this is needed there too.",
        ),
    ],
)
def test_keys_that_are_needed_elsewhere_are_refused_with_the_reason(
    editing, window, key, modifiers, reason
):
    editor = editing("Preferences", key, modifiers)
    assert editor.message.text() == reason
    assert editor.take_button.isHidden()
    assert keys(window, "edit.preferences") == ("Ctrl+,",)


def test_a_plain_letter_can_belong_to_what_is_done_in_the_text(editing, window):
    editing("Next turn", Key.Key_Y)
    assert keys(window, "go.next_turn") == ("Ctrl+Down", "Y")


def test_a_sign_typed_with_shift_counts_as_the_sign(editing, window):
    field = editing("Next turn").field
    QTest.keyClick(field, ">", SHIFT)
    assert keys(window, "go.next_turn") == ("Ctrl+Down", ">")


def test_keys_are_taken_off_and_the_first_ones_come_back(editing, window, qtbot):
    editor = editing("Export", Key.Key_F16)
    assert not editor.chips[0].accessibleName().startswith("×")
    for _ in range(2):
        qtbot.mouseClick(editor.chips[0], Qt.MouseButton.LeftButton)
    assert keys(window, "file.export") == ()
    qtbot.mouseClick(editor.default_button, Qt.MouseButton.LeftButton)
    assert keys(window, "file.export") == ("Ctrl+E",)
    assert not editor.default_button.isEnabled()


def test_what_was_taken_over_goes_back_with_its_first_owner(editing, window, qtbot):
    editor = editing("Larger text", Key.Key_K, CTRL)
    qtbot.mouseClick(editor.take_button, Qt.MouseButton.LeftButton)
    editor = editing("Jump to")
    qtbot.mouseClick(editor.default_button, Qt.MouseButton.LeftButton)
    assert keys(window, "go.jump") == ("Ctrl+K",)
    assert "Ctrl+K" not in keys(window, "view.larger")


def test_all_go_back_at_once_after_a_question(editing, dialog, window, settings, qtbot):
    editing("Export", Key.Key_F16)
    editing("Open", Key.Key_F3, CTRL)
    qtbot.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    [question] = dialog.findChildren(QMessageBox)
    assert keys(window, "file.export") == ("Ctrl+E", "F16")
    qtbot.mouseClick(question.defaultButton(), Qt.MouseButton.LeftButton)
    assert keys(window, "file.export") == ("Ctrl+E",)
    assert settings.get(s.KEYS) == []
    assert not dialog.reset_button.isEnabled()


def test_own_keys_are_there_after_a_restart(editing, window, look):
    editing("Export", Key.Key_F16)
    again = Keys(Settings(settings_path()), look, window.actions_by_id)
    assert again.of("file.export") == ("Ctrl+E", "F16")
    assert again.of("file.open") == again.defaults("file.open")


def test_a_key_the_reader_gave_is_taken_from_a_command_that_came_with_it_later(
    window, look, settings
):
    settings.set(s.KEYS, ["an.older_command=F4", "file.export=Ctrl+K", "nonsense", "go.to=Hm"])
    own = Keys(settings, look, window.actions_by_id)
    assert own.of("file.export") == ("Ctrl+K",)
    assert own.of("go.jump") == ()
    assert window.actions_by_id["file.export"].shortcut() == QKeySequence("Ctrl+K")


def test_another_window_follows(window, look, settings):
    other = Keys(settings, look, window.actions_by_id)
    other.add("file.export", "F16")
    assert window.keys.of("file.export") == ("Ctrl+E", "F16")


def test_escape_and_tab_lead_out_of_the_field(editing, dialog):
    editor = editing("Export")
    QTest.keyClick(editor.field, Key.Key_Escape)
    assert dialog.list.hasFocus()
    assert dialog.isVisible()
    editing("Export")
    QTest.keyClick(editor.field, Key.Key_Tab)
    assert not editor.field.hasFocus()


def test_a_command_under_the_keys_is_not_done_while_they_are_given(editing, window, session):
    editing("Larger text", Key.Key_W, CTRL)
    assert session.transcript is not None
    assert QApplication.activeWindow() is not window


def test_every_control_has_a_name(editing, dialog, unnamed):
    editing("Larger text", Key.Key_K, CTRL)
    assert unnamed(dialog) == []


def test_a_command_is_called_what_it_is_called_whatever_it_would_do_now(
    session, find, window, command
):
    session.mark(find("ninety crowns"))
    assert command("edit.undo").text() != "&Undo"
    command("help.shortcuts").trigger()
    [dialog] = window.findChildren(ShortcutsDialog)
    assert rows(dialog)["Undo"] == "Ctrl+Z"
