"""The user guide says of the commands what they declare."""

import re
from pathlib import Path

import pytest

from reader_app.ui.actions import declared
from reader_app.ui.manual import table, with_table
from reader_app.ui.window.main_window import COMMANDS

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide.md"
DECLARED = [command for owner in COMMANDS for _, command in declared(owner)]


def test_the_guide_is_in_step_with_the_commands():
    guide = GUIDE.read_text(encoding="utf-8")
    assert guide == with_table(guide), "run: python -m reader_app.ui.manual docs/guide.md"


@pytest.mark.parametrize("command", DECLARED, ids=lambda command: command.id)
def test_every_command_stands_in_the_table_with_its_keys(command):
    if command.id.startswith("annotate.tag_"):
        assert "| Tag on its key | `1` … `9` |" in table()
        return
    [row] = [row for row in table().splitlines() if row.startswith(f"| {command.title} |")]
    assert all(f"`{key}`" in row for key in command.shortcut.split(" | "))
    assert row.endswith(f"| {command.words} |")


def test_what_is_written_before_the_table_stays(tmp_path):
    assert with_table("# Guide\n\nWords.\n").startswith("# Guide\n\nWords.\n\n## Every command")
    assert with_table(with_table("# Guide\n")) == with_table("# Guide\n")


def test_the_guide_names_menu_entries_and_their_keys_as_they_are():
    guide = GUIDE.read_text(encoding="utf-8")
    keys = {command.title: command.shortcut.split(" | ") for command in DECLARED}
    found = re.findall(r"\*\w+ › ([^*]+)\*[^`\n]{0,20}\(`([^`]+)`\)", guide)
    named = [(path.split(" › ")[-1], key) for path, key in found]
    assert len(named) > 5
    assert [(name, key) for name, key in named if key not in keys.get(name, ())] == []
