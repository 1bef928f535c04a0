"""Where the program finds its resources and keeps its reader's data.

The directories are functions, so that a test (or ``TRANSCRIPT_READER_HOME``) can send them
elsewhere.
"""

import os
from pathlib import Path

import platformdirs

APP = "transcript-reader"
_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a resource, such as ``themes/light.toml``.

    An installed package carries ``resources`` inside it; a checkout has it beside the package.
    """
    inside = _PACKAGE / "resources" / name
    return inside if inside.exists() else _PACKAGE.parent / "resources" / name


def data_dir() -> Path:
    """Return the directory that holds the library; it is made when it is first used."""
    home = os.environ.get("TRANSCRIPT_READER_HOME")
    return Path(home) if home else Path(platformdirs.user_data_dir(APP, appauthor=False))


def config_dir() -> Path:
    """Return the directory that holds the settings."""
    home = os.environ.get("TRANSCRIPT_READER_HOME")
    return Path(home) if home else Path(platformdirs.user_config_dir(APP, appauthor=False))


def library_path() -> Path:
    """Return the path of the reader's own library."""
    return data_dir() / "library.sqlite3"


def settings_path() -> Path:
    """Return the path of the settings file."""
    return config_dir() / "settings.json"
