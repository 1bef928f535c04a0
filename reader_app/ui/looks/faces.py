"""The face of the text, which comes with the program, and the other faces to choose from."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from PySide6.QtGui import QFontDatabase

PACKAGE = "font_source_serif_pro"
GOOD = (
    "Source Serif Pro",
    "Source Serif 4",
    "Charter",
    "Literata",
    "Georgia",
    "Iowan Old Style",
    "Palatino Linotype",
    "Palatino",
    "P052",
    "Noto Serif",
    "DejaVu Serif",
    "Atkinson Hyperlegible",
    "Source Sans 3",
    "Inter",
    "Noto Sans",
    "Verdana",
    "DejaVu Sans",
    "OpenDyslexic",
)
"""Faces that long texts are read well in, with and without serifs, best first."""
STYLES = ("Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt")


def load_text_face() -> list[str]:
    """Make Source Serif known to Qt and return the names of its families; none where it lacks."""
    families: set[str] = set()
    for path in _files():
        number = QFontDatabase.addApplicationFont(str(path))
        families.update(QFontDatabase.applicationFontFamilies(number) if number >= 0 else [])
    return sorted(families)


def good_faces() -> list[str]:
    """Return those of the ``GOOD`` faces that there are here."""
    known = set(QFontDatabase.families())
    return [name for name in GOOD if name in known]


def face_names() -> list[str]:
    """Return every face there is that is meant to be seen, in alphabetical order."""
    return [name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)]


def _files() -> list[Path]:
    found = importlib.util.find_spec(PACKAGE)
    folders = found.submodule_search_locations if found else None
    if not folders:
        return []
    files = Path(folders[0]) / "files"
    paths = (files / f"SourceSerifPro-{style}.ttf" for style in STYLES)
    return [path for path in paths if path.is_file()]
