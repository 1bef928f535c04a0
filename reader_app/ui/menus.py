"""Where each command stands: the menus, as lists of command ids."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader_app.ui.controls.menu import KeyedMenu
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

SEPARATOR = "-"
RECENT = "recent"
"""A place for the submenu of what was opened lately."""


@dataclass(frozen=True)
class Menu:
    """A title with its mnemonic, and what stands in it: ids, separators and menus."""

    title: str
    items: tuple[str | Menu, ...]


_TAGS = tuple(f"annotate.tag_{digit}" for digit in range(1, 10))
_FIND = (
    "find.start",
    "find.next",
    "find.previous",
    SEPARATOR,
    "find.match_case",
    "find.whole_words",
    "find.ignore_accents",
    "find.pattern",
    SEPARATOR,
    "find.list",
)
_CORRECT = (
    "correct.words",
    "correct.replace",
    "correct.put_back",
    SEPARATOR,
    "correct.list",
    "correct.next",
    "correct.previous",
    "correct.printed",
    SEPARATOR,
    "correct.lock",
)
_STATUS = tuple(
    f"annotate.status_{name}" for name in ("to_check", "checked", "disputed", "done", "none")
)
_SHAPE = (
    "annotate.end_right",
    "annotate.end_left",
    "annotate.start_right",
    "annotate.start_left",
    SEPARATOR,
    "annotate.split",
    "annotate.join",
    "annotate.duplicate",
    "annotate.copy_to",
    "annotate.copy_tags",
    SEPARATOR,
    "annotate.which",
)
OF_SPEAKER = (
    "structure.rename",
    "structure.role",
    "structure.affiliation",
    "structure.colour",
    SEPARATOR,
    "structure.merge",
    "structure.split_speaker",
    "structure.not_speaker",
)
"""What is done with one speaker."""

OF_TAB = (
    "tab.next",
    "tab.previous",
    SEPARATOR,
    "tab.beside",
    "tab.other_side",
    "tab.window",
    SEPARATOR,
    "tab.close_others",
)

MENUS = (
    Menu(
        "&File",
        (
            "file.open",
            RECENT,
            "file.library",
            "file.report",
            "file.replace",
            "file.review",
            "file.newer",
            SEPARATOR,
            "file.export",
            "file.pdf",
            "file.print",
            SEPARATOR,
            "file.close",
            "file.quit",
        ),
    ),
    Menu(
        "&Edit",
        (
            "edit.undo",
            "edit.redo",
            "edit.history",
            SEPARATOR,
            "edit.copy",
            "edit.copy_cited",
            SEPARATOR,
            "edit.select_paragraph",
            "edit.select_turn",
            "edit.select_answer",
            "edit.select_exchange",
            "edit.extend_next",
            "edit.extend_previous",
            "edit.extend_paragraph",
            "edit.extend_paragraph_back",
            SEPARATOR,
            Menu("&Find", _FIND),
            Menu("C&orrect the text", _CORRECT),
            SEPARATOR,
            "edit.preferences",
        ),
    ),
    Menu(
        "&Annotate",
        (
            "annotate.highlight",
            "annotate.note",
            "annotate.turn_note",
            "annotate.transcript_note",
            "annotate.tag",
            "annotate.stick",
            Menu("Tags on &keys", _TAGS),
            Menu("&Status", _STATUS),
            "annotate.important",
            Menu("&Ends and parts", _SHAPE),
            "annotate.remove",
            SEPARATOR,
            "annotate.many",
            "annotate.tags",
            "annotate.notes",
            "annotate.quotes",
        ),
    ),
    Menu(
        "&Structure",
        (
            "structure.speaker",
            "structure.kind",
            "structure.split",
            "structure.join",
            SEPARATOR,
            "structure.question",
            "structure.answers",
            SEPARATOR,
            Menu("&This speaker", OF_SPEAKER),
            "structure.speakers",
            SEPARATOR,
            "structure.details",
        ),
    ),
    Menu(
        "&View",
        (
            "view.outline",
            "view.sidebar",
            SEPARATOR,
            "view.reading",
            "view.larger",
            "view.smaller",
            "view.text_size_normal",
            SEPARATOR,
            Menu("Left &margin", ("view.gutter_turn", "view.gutter_time", "view.gutter_page")),
            Menu(
                "&Colours",
                (
                    "view.theme_system",
                    "view.theme_light",
                    "view.theme_dark",
                    SEPARATOR,
                    "view.switch_theme",
                    "view.next_theme",
                ),
            ),
            SEPARATOR,
            Menu(
                "L&ens",
                (
                    "lens.choose",
                    SEPARATOR,
                    "lens.questions",
                    "lens.answers",
                    "lens.speaker",
                    "lens.tag",
                    SEPARATOR,
                    "lens.folds",
                    "lens.clear",
                ),
            ),
            "view.corrections",
            "view.versions",
            SEPARATOR,
            "view.focus",
            "view.full_screen",
            SEPARATOR,
            Menu("Ta&bs", OF_TAB),
        ),
    ),
    Menu(
        "&Go",
        (
            "go.jump",
            "go.to",
            "go.back",
            "go.forward",
            SEPARATOR,
            "go.next_question",
            "go.previous_question",
            "go.next_answer",
            "go.previous_answer",
            SEPARATOR,
            "go.next_turn",
            "go.previous_turn",
            "go.next_paragraph",
            "go.previous_paragraph",
            "go.next_same_speaker",
            "go.previous_same_speaker",
            "go.next_unread",
            "go.previous_unread",
            SEPARATOR,
            "go.next_highlight",
            "go.previous_highlight",
            "go.next_section",
            "go.previous_section",
            "go.next_difference",
            "go.previous_difference",
            SEPARATOR,
            "go.filter",
            "go.outline",
            "go.pane",
            "go.sidebar",
            "go.next_panel",
            "go.previous_panel",
        ),
    ),
    Menu(
        "&Help",
        ("help.palette", SEPARATOR, "help.guide", "help.shortcuts", SEPARATOR, "help.about"),
    ),
)

AT_SELECTION = (
    *_TAGS,
    "annotate.tag",
    SEPARATOR,
    "annotate.highlight",
    "annotate.note",
    "annotate.turn_note",
    "annotate.important",
    "annotate.which",
    "annotate.split",
    "annotate.join",
    "annotate.copy_to",
    "annotate.remove",
    SEPARATOR,
    "edit.copy",
    "edit.copy_cited",
    "edit.select_turn",
    SEPARATOR,
    "correct.words",
    "correct.put_back",
    SEPARATOR,
    "structure.speaker",
    "structure.kind",
    "structure.split",
    "structure.join",
    "structure.question",
    "structure.answers",
    "structure.rename",
)
"""The menu under the mouse in the text."""

AT_CARD = (
    "annotate.note",
    "annotate.tag",
    SEPARATOR,
    *_STATUS,
    "annotate.important",
    SEPARATOR,
    "annotate.join",
    "annotate.duplicate",
    SEPARATOR,
    "edit.copy_cited",
    "annotate.remove",
)
"""The menu under the mouse on a card of the sidebar."""

AT_TAB = (*OF_TAB[3:], "file.close")
"""The menu under the mouse on a tab."""


def ids(items: tuple[str | Menu, ...] | tuple[Menu, ...] = MENUS) -> list[str]:
    """Return every command id in these menus, submenus included, in order."""
    found: list[str] = []
    for item in items:
        if isinstance(item, Menu):
            found += ids(item.items)
        elif item not in (SEPARATOR, RECENT):
            found.append(item)
    return found


def fill_bar(bar: QMenuBar, actions: Mapping[str, QAction], recent: Callable[[], QMenu]) -> None:
    """Put every menu into the bar; ``recent`` makes the submenu of what was opened lately."""
    for menu in MENUS:
        made = KeyedMenu(translated(menu.title, "menus"), bar)
        bar.addMenu(made)
        _fill(made, menu.items, actions, recent)


def context_menu(parent: QWidget, wanted: tuple[str, ...], actions: Mapping[str, QAction]) -> QMenu:
    """Return a menu of the ``wanted`` commands that can be done now."""
    menu = KeyedMenu(parent)
    for item in wanted:
        if item == SEPARATOR:
            menu.addSeparator()
        elif actions[item].isEnabled() and actions[item].isVisible():
            menu.addAction(actions[item])
    return menu


def _fill(
    menu: QMenu,
    items: tuple[str | Menu, ...],
    actions: Mapping[str, QAction],
    recent: Callable[[], QMenu],
) -> None:
    for item in items:
        if isinstance(item, Menu):
            within = KeyedMenu(translated(item.title, "menus"), menu)
            menu.addMenu(within)
            _fill(within, item.items, actions, recent)
        elif item == SEPARATOR:
            menu.addSeparator()
        elif item == RECENT:
            menu.addMenu(recent())
        else:
            menu.addAction(actions[item])
