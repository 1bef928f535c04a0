"""The face of the text, which comes with the program, so that it is the same everywhere."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from PySide6.QtGui import QFontDatabase

PACKAGE = "font_source_serif_pro"
STYLES = ("Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt")


def load_text_face() -> list[str]:
    """Make Source Serif known to Qt and return the names of its families; none where it lacks."""
    families: set[str] = set()
    for path in _files():
        number = QFontDatabase.addApplicationFont(str(path))
        families.update(QFontDatabase.applicationFontFamilies(number) if number >= 0 else [])
    return sorted(families)


def _files() -> list[Path]:
    found = importlib.util.find_spec(PACKAGE)
    folders = found.submodule_search_locations if found else None
    if not folders:
        return []
    files = Path(folders[0]) / "files"
    paths = (files / f"SourceSerifPro-{style}.ttf" for style in STYLES)
    return [path for path in paths if path.is_file()]
