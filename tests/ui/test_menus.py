from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from reader_app.ui import menus
from reader_app.ui.actions import declared
from reader_app.ui.window.main_window import COMMANDS

DECLARED = {command.id: command for owner in COMMANDS for _, command in declared(owner)}


def test_every_command_has_a_place_and_every_place_a_command():
    assert sorted(menus.ids()) == sorted(DECLARED)


@pytest.mark.parametrize("wanted", [menus.AT_SELECTION, menus.AT_CARD])
def test_a_menu_under_the_mouse_holds_only_commands(wanted):
    assert {item for item in wanted if item != menus.SEPARATOR} <= set(DECLARED)


def test_every_command_has_a_shortcut():
    assert [name for name, command in DECLARED.items() if not command.shortcut] == []


def test_no_two_commands_share_a_shortcut():
    keys = [
        QKeySequence(key).toString()
        for command in DECLARED.values()
        for key in command.shortcut.split(" | ")
    ]
    assert [key for key, times in Counter(keys).items() if times > 1 or not key] == []


def test_every_command_says_what_it_does():
    assert [name for name, command in DECLARED.items() if not command.words.endswith(".")] == []


def mnemonics(menu):
    titles = [item.title if isinstance(item, menus.Menu) else "" for item in menu.items]
    texts = [DECLARED[item].text for item in menu.items if item in DECLARED]
    return [text[text.index("&") + 1].lower() for text in titles + texts if "&" in text]


@pytest.mark.parametrize("menu", menus.MENUS, ids=lambda menu: menu.title)
def test_a_letter_opens_one_thing_of_a_menu(menu):
    assert [letter for letter, times in Counter(mnemonics(menu)).items() if times > 1] == []


def test_the_window_shows_the_menus(empty_window):
    titles = [action.text() for action in empty_window.menuBar().actions()]
    assert titles == ["&File", "&Edit", "&Annotate", "&Structure", "&View", "&Go", "&Help"]


def test_a_menu_under_the_mouse_leaves_out_what_cannot_be_done(window):
    made = menus.context_menu(window, menus.AT_SELECTION, window.actions_by_id)
    assert window.actions_by_id["annotate.note"] not in made.actions()
    assert window.actions_by_id["edit.select_turn"] in made.actions()
