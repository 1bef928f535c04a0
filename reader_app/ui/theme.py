"""Themes: colours by role, one TOML file each in ``resources/themes``.

A ``[palette]`` names colours; ``[roles]``, ``[tags]`` and ``speakers`` refer to them or give
``#rrggbb``.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from reader_app.paths import resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ROLES = (
    "ground",  # behind panels, bars and menus
    "paper",  # behind the text
    "card",  # a sidebar card, an input field
    "ink",  # words
    "quiet",  # less important words: roles, times, counts
    "line",  # hairlines between panels and around cards
    "accent",  # the one accent: current item, focus, default button
    "accent-ink",  # words on the accent
    "current",  # behind the current item of a list
    "chip",  # behind a tag chip
    "selection",  # behind selected text
    "search",  # behind a search hit; never a tag's colour
    "warning",  # "unanswered", "to check", errors
)


@dataclass(frozen=True)
class TagInk:
    """The colours of one tag: the stripe (also its dot), and what lies behind highlighted words."""

    stripe: QColor
    ground: QColor


@dataclass(frozen=True)
class Theme:
    """Colours by role."""

    name: str
    title: str
    is_dark: bool
    roles: Mapping[str, QColor]
    tags: Mapping[str, TagInk]
    speakers: tuple[QColor, ...]

    def colour(self, role: str) -> QColor:
        """Return the colour of a role. Raises ``KeyError`` for a role that is none of ``ROLES``."""
        return self.roles[role]

    def tag(self, colour: str) -> TagInk:
        """Return the colours of a tag by its palette name; an unknown name gets the plain one."""
        return self.tags.get(colour, self.tags["plain"])

    def speaker(self, index: int) -> QColor:
        """Return the colour of a speaker; ``index`` wraps around."""
        return self.speakers[index % len(self.speakers)]


def parse(name: str, toml: str) -> Theme:
    """Return the theme a TOML text describes. Raises ``KeyError`` where a role is missing."""
    read = tomllib.loads(toml)
    palette: dict[str, str] = read["palette"]

    def colour(value: str) -> QColor:
        return QColor(palette.get(value, value))

    return Theme(
        name=name,
        title=read["title"],
        is_dark=read["dark"],
        roles={role: colour(read["roles"][role]) for role in ROLES},
        tags={
            tag: TagInk(colour(pair["stripe"]), colour(pair["ground"]))
            for tag, pair in read["tags"].items()
        },
        speakers=tuple(colour(value) for value in read["speakers"]),
    )


def load(path: Path) -> Theme:
    """Return the theme in a file."""
    return parse(path.stem, path.read_text(encoding="utf-8"))


def themes() -> dict[str, Theme]:
    """Return every theme there is, by name."""
    return {path.stem: load(path) for path in sorted(resource("themes").glob("*.toml"))}
