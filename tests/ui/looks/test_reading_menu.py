"""The reading menu, used as a reader does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from reader_app import settings as s
from reader_app.paths import settings_path
from reader_app.settings import Settings
from reader_app.ui.looks.look import Look
from reader_app.ui.looks.reading_menu import ReadingMenu
from reader_app.ui.looks.style import SYSTEM
from reader_app.ui.looks.theme import themes


@pytest.fixture
def menu(qtbot, window):
    QTest.keyClick(window, Qt.Key.Key_F7)
    menu = window.findChild(ReadingMenu)
    qtbot.waitUntil(menu.isVisible)
    return menu


def button(menu, words):
    [found] = [
        each for each in menu.findChildren(QToolButton) if each.text().rstrip("\u200e") == words
    ]
    return found


def test_the_button_in_the_bar_opens_the_menu_below_it(qtbot, window, command):
    [tool] = [
        each
        for each in command("view.reading").associatedObjects()
        if isinstance(each, QToolButton)
    ]
    qtbot.mouseClick(tool, Qt.MouseButton.LeftButton)
    menu = window.findChild(ReadingMenu)
    assert menu.isVisible()
    assert menu.y() >= tool.mapToGlobal(tool.rect().bottomLeft()).y()


def test_larger_and_smaller_change_the_text_at_once(qtbot, menu, window, look):
    pitch, size = window.pane.pane.type_.pitch, look.text_font.pointSizeF()
    qtbot.mouseClick(button(menu, "A+"), Qt.MouseButton.LeftButton)
    assert window.pane.pane.type_.pitch > pitch
    assert menu.points.text().startswith(f"{size + 1:g}")
    qtbot.mouseClick(button(menu, "A\N{MINUS SIGN}"), Qt.MouseButton.LeftButton)
    assert look.text_font.pointSizeF() == size


def test_the_keys_for_larger_text_work_in_the_menu(menu, look):
    size = look.text_font.pointSizeF()
    QTest.keyClick(menu, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert look.text_font.pointSizeF() == size + 1


@pytest.mark.parametrize(
    ("place", "setting", "after"),
    [(0, s.LINE_HEIGHT, 1.6), (1, s.PARAGRAPH_SPACE, 0.5), (2, s.MEASURE, 75)],
)
def test_a_slider_goes_by_steps_with_the_arrow_keys(menu, settings, place, setting, after):
    QTest.keyClick(menu.scales[place], Qt.Key.Key_Right)
    assert settings.get(setting) == after
    assert menu.scales[place].number.text() == str(after)
    assert str(after) in menu.scales[place].accessibleDescription()


def test_a_slider_changes_the_page(menu, window):
    gap = window.pane.pane.type_.paragraph_gap
    QTest.keyClick(menu.scales[1], Qt.Key.Key_End)
    assert window.pane.pane.type_.paragraph_gap > gap


def test_a_swatch_is_worn_and_liked_best(qtbot, menu, look, settings):
    qtbot.mouseClick(menu.swatch_by_name["sepia"], Qt.MouseButton.LeftButton)
    assert look.theme.name == "sepia"
    assert (settings.get(s.THEME), settings.get(s.LIGHT_THEME)) == ("sepia", "sepia")
    assert menu.swatch_by_name["sepia"].isChecked()
    assert not menu.system.isChecked()


def test_the_arrow_keys_go_from_swatch_to_swatch(menu, look):
    menu.swatch_by_name["light"].setFocus()
    QTest.keyClick(menu.swatch_by_name["light"], Qt.Key.Key_Right)
    assert look.theme.name == "sepia"


def test_the_system_can_choose_again(qtbot, menu, settings):
    qtbot.mouseClick(menu.swatch_by_name["black"], Qt.MouseButton.LeftButton)
    QTest.keyClick(menu.system, Qt.Key.Key_Space)
    assert settings.get(s.THEME) == SYSTEM


def test_every_theme_has_a_swatch_with_its_name(menu):
    shown = {swatch.accessibleName() for swatch in menu.swatch_by_name.values()}
    assert shown == {theme.title for theme in themes().values()}


@pytest.mark.parametrize("style", ["bold", "margin", "capitals"])
def test_speakers_are_set_as_chosen(qtbot, menu, look, style):
    QTest.keyClick(menu.speakers_by_name[style], Qt.Key.Key_Space)
    assert look.speakers == style


def test_blank_lines_can_stay(menu, look):
    QTest.keyClick(menu.blanks, Qt.Key.Key_Space)
    assert look.collapses_blanks is False


def test_a_face_is_chosen_by_its_name(menu, look, window):
    names = [menu.faces.itemText(row) for row in range(menu.faces.count())]
    other = next(name for name in reversed(names) if name and name != look.text_font.family())
    menu.faces.setCurrentIndex(names.index(other))
    assert look.text_font.family() == other
    assert window.pane.pane.type_.text.family() == other


def test_a_face_of_another_computer_is_still_named(qtbot, window, look, settings):
    settings.set(s.TEXT_FACE, "Lighthouse Antiqua")
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert window.findChild(ReadingMenu).faces.currentText() == "Lighthouse Antiqua"


def test_the_words_take_the_colours_of_a_style(menu, look, window):
    menu.styles.setCurrentIndex(menu.styles.findData("tango"))
    assert look.text_theme.words
    assert window.pane.pane.brush.theme is look.text_theme


def test_what_is_chosen_is_there_after_a_restart(qtbot, menu):
    QTest.keyClick(menu.scales[0], Qt.Key.Key_Right)
    QTest.keyClick(menu.speakers_by_name["bold"], Qt.Key.Key_Space)
    again = Look(themes()["light"], Settings(settings_path()))
    assert (again.line_height, again.speakers) == (1.6, "bold")


def test_the_menu_follows_what_is_changed_elsewhere(menu, look, settings):
    settings.set(s.LINE_HEIGHT, 2.0)
    look.settings_changed()
    assert menu.scales[0].number.text() == "2.0"


def test_esc_closes_the_menu_and_the_text_has_the_keyboard_again(qtbot, menu, window):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not menu.isVisible())
    qtbot.waitUntil(window.pane.pane.hasFocus)


def test_tab_leads_through_the_menu_from_above(menu):
    seen = []
    for _ in range(12):
        seen.append(menu.focusWidget())
        QTest.keyClick(menu.focusWidget(), Qt.Key.Key_Tab)
    places = [each.mapTo(menu, each.rect().topLeft()).y() for each in dict.fromkeys(seen)]
    assert places == sorted(places)
    assert menu.styles in seen


def test_every_control_of_the_menu_has_a_name_to_be_read_aloud(menu, unnamed):
    assert unnamed(menu) == []
