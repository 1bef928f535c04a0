"""Themes: colours by role, one TOML file each in ``resources/themes``.

A ``[palette]`` names colours; ``[roles]``, ``[tags]`` and ``speakers`` refer to them or give
``#rrggbb``. A theme for those who need it promises a ``contrast`` of more than 4.5.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
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
    "difference",  # at words that another version has otherwise; never a tag's colour
    "warning",  # "unanswered", "to check", errors
)


READABLE = 4.5
"""The least contrast of words on their ground, after WCAG 2 AA."""
_QUIET_WORDS = {"Comment", "Literal.Date"}
"""What the lexer calls the words that are quiet: stage directions and times."""


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
    contrast: float = READABLE
    """What words have at least on every ground they may stand on."""
    words: Mapping[str, QColor] = field(default_factory=dict)
    """Colours of words by the lexer's name for them, where they are not ink or quiet."""

    def word(self, token: str) -> QColor:
        """Return the colour of words that the lexer calls ``token``: ``Generic.Strong``."""
        return self.words.get(token) or self.roles["quiet" if token in _QUIET_WORDS else "ink"]

    def grounds(self) -> list[QColor]:
        """Return all that the transcript's words may stand on."""
        roles = [self.roles[role] for role in ("paper", "selection", "search")]
        return roles + [tag.ground for tag in self.tags.values()]

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
        contrast=read.get("contrast", READABLE),
    )


def load(path: Path) -> Theme:
    """Return the theme in a file."""
    return parse(path.stem, path.read_text(encoding="utf-8"))


@cache
def _files() -> dict[str, Path]:
    return {path.stem: path for path in resource("themes").glob("*.toml")}


@cache
def theme_named(name: str, otherwise: str = "light") -> Theme:
    """Return a theme by its name; one that there is none of is the theme named ``otherwise``."""
    return load(_files().get(name) or _files()[otherwise])


def is_theme(name: str) -> bool:
    """Tell whether there is a theme of that name."""
    return name in _files()


def themes() -> dict[str, Theme]:
    """Return every theme there is, by name: light ones first, those of high contrast last."""
    found = sorted(map(theme_named, _files()), key=_place)
    return {each.name: each for each in found}


def _place(each: Theme) -> tuple[float, bool, float, str]:
    """Return what to sort a theme by: white comes before paper, and paper before sepia."""
    return each.contrast, each.is_dark, -each.roles["paper"].lightnessF(), each.name
