"""The user guide's table of commands, made from what the commands declare.

Usage: python -m reader_app.ui.manual docs/guide.md puts the table of now into the guide.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.ui.actions import declared
from reader_app.ui.menus import MENUS, ids
from reader_app.ui.window.main_window import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reader_app.ui.actions import Command
    from reader_app.ui.menus import Menu

HEADING = "## Every command and its keys"
_FIRST_TAG, _LATER_TAG = "annotate.tag_1", re.compile(r"annotate\.tag_[2-9]")


def with_table(guide: str) -> str:
    """Return the guide with everything from ``HEADING`` on made anew."""
    return f"{guide.partition(HEADING)[0].rstrip()}\n\n{table()}"


def table() -> str:
    """Return the heading, and a table in Markdown for each menu."""
    commands = {command.id: command for owner in COMMANDS for _, command in declared(owner)}
    parts = [HEADING, *("\n".join(_of_menu(menu, commands)) for menu in MENUS)]
    return "\n\n".join(parts) + "\n"


def _of_menu(menu: Menu, commands: Mapping[str, Command]) -> Iterator[str]:
    yield f"| {menu.title.replace('&', '')} | keys | |"
    yield "|---|---|---|"
    for name in ids(menu.items):
        if not _LATER_TAG.fullmatch(name):
            yield _row(commands[name])


def _row(command: Command) -> str:
    if command.id == _FIRST_TAG:
        return f"| Tag on its key | `1` … `9` | {command.words} |"
    keys = " or ".join(f"`{key}`" for key in command.shortcut.split(" | "))
    return f"| {command.title} | {keys} | {command.words} |"


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.write_text(with_table(path.read_text(encoding="utf-8")), encoding="utf-8")
