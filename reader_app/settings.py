"""The reader's preferences: declared in one line each, kept in a JSON file with their types.

Not ``QSettings``: after a restart an INI file gives ``'false'`` for ``False``.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from reader_app.errors import ReaderError

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T", str, int, float, bool, list[str])


@dataclass(frozen=True)
class Setting(Generic[T]):
    """A preference: its key, its default (whose type is its type), and words for the reader.

    One that has a ``label`` is shown in the preferences, with these choices or between these ends.
    """

    key: str
    default: T
    words: str
    label: str = ""
    choices: tuple[str, ...] = ()
    low: float = 0
    high: float = 0
    step: float = 1
    unit: str = ""
    """Stands after a number, in words the reader is shown."""


THEME = Setting(
    "view.theme", "system", "Colours: system, or the name of a theme.", "Colours", ("system",)
)
LIGHT_THEME = Setting(
    "view.light_theme", "light", "Colours where the system is light.", "Light colours"
)
DARK_THEME = Setting("view.dark_theme", "dark", "Colours where the system is dark.", "Dark colours")
TEXT_STYLE = Setting(
    "view.text_style",
    "",
    "Colours of the words: the theme's own where empty, or a Pygments style.",
    "Colours of the words",
)
TEXT_FACE = Setting(
    "view.text_face", "Source Serif Pro", "Face of the transcript's text.", "Text face"
)
TEXT_SIZE = Setting(
    "view.text_size",
    13.0,
    "Size of the transcript's text, in points.",
    "Text size",
    low=6,
    high=48,
    unit="pt",
)
LINE_HEIGHT = Setting(
    "view.line_height",
    1.5,
    "Line height of the text, as a share of its size.",
    "Line height",
    low=1,
    high=3,
    step=0.1,
)
MEASURE = Setting(
    "view.measure",
    70,
    "Width of the text, in characters.",
    "Line length",
    low=30,
    high=160,
    step=5,
    unit="characters",
)
PARAGRAPH_SPACE = Setting(
    "view.paragraph_space",
    0.4,
    "Space between paragraphs, as a share of a line.",
    "Paragraph space",
    high=2,
    step=0.1,
    unit="lines",
)
SPEAKERS = Setting(
    "view.speakers",
    "capitals",
    "How speakers are named: in small capitals, in bold, or in the margin.",
    "Speakers",
    ("capitals", "bold", "margin"),
)
BLANKS_COLLAPSED = Setting(
    "view.blanks_collapsed",
    True,
    "Show blank lines as the space of a paragraph, however many there are.",
    "Collapse blank lines",
)
LENS_FOLDS = Setting(
    "view.lens_folds", False, "Fold what a lens leaves out to one line, rather than fade it."
)
CORRECTIONS = Setting(
    "view.corrections", False, "Mark corrected words; hovering tells what the source says."
)
LOCK_NEW = Setting(
    "text.lock_new",
    False,
    "Lock the text of every transcript that is opened for the first time.",
    "Lock new texts",
)
GUTTER = Setting(
    "view.gutter",
    "turn",
    "What the left gutter shows: turn, time or page.",
    "Left margin",
    ("turn", "time", "page"),
)
INTERFACE_SIZE = Setting(
    "view.interface_size",
    6,
    "Size of the words in menus and panels, in points; at its lowest, the system's.",
    "Interface text",
    low=6,
    high=32,
    unit="pt",
)
MOTION = Setting(
    "view.motion",
    "system",
    "Whether scrolling by wheel and by page is seen to move: system, always or never.",
    "Smooth scrolling",
    ("system", "always", "never"),
)
OUTLINE_SHOWN = Setting("window.outline", True, "Whether the outline is shown.")
SIDEBAR_SHOWN = Setting("window.sidebar", True, "Whether the annotations are shown.")
WINDOW_GEOMETRY = Setting("window.geometry", "", "Where the window was (Qt's own form, base64).")
SPLITTER = Setting("window.splitter", "", "How the panels were divided (Qt's own form, base64).")
LAST_FOLDER = Setting("file.folder", "", "Folder the last file was opened from.")
EXPORT_FOLDER = Setting("file.export_folder", "", "Folder the last export was written to.")
EXPORT_FORM = Setting("file.export_form", "markdown", "Form of the last export, by its id.")
EXPORT_GROUPING = Setting("file.export_grouping", "", "How the last export was grouped.")
PRINT_PAPER = Setting("print.paper", "", "Paper: A4 or Letter; the country's where empty.")
PRINT_MARGINS = Setting("print.margins", "normal", "Margins of paper: narrow, normal or wide.")
PRINT_SIZE = Setting("print.text_size", 10.5, "Size of printed text, in points.")
PRINT_MARKS = Setting("print.marks", True, "Whether highlights and notes are printed.")
PRINT_ONLY_MARKED = Setting("print.only_marked", False, "Whether only marked pages are printed.")
PRINT_COLOUR = Setting("print.colour", True, "Whether print is in colour.")
LAST_TRANSCRIPT = Setting("file.last_transcript", "", "Transcript that was open last.")
OPEN_TRANSCRIPTS: Setting[list[str]] = Setting(
    "file.open_transcripts", [], "Transcripts that lay open, in the order of their tabs."
)
FIND_HOW: Setting[list[str]] = Setting(
    "find.how",
    [],
    "How words are found: match_case, whole_words and ignore_accents, those that are wanted.",
)
FIND_LIST = Setting("find.list", False, "Whether the hits are listed below the text.")
KEYS: Setting[list[str]] = Setting(
    "keys", [], "Commands with other keys than at first: ``go.next_turn=Ctrl+J | F4``."
)
PALETTE_RECENT: Setting[list[str]] = Setting(
    "palette.recent", [], "Commands used lately by their names, newest first, by id."
)
TAGS_RECENT: Setting[list[str]] = Setting(
    "tags.recent", [], "Tags given lately, newest first, by id."
)
CODEBOOK_GEOMETRY = Setting(
    "codebook.geometry", "", "Where the codebook was (Qt's own form, base64)."
)
AUTHOR = Setting(
    "author", "", "Name written beside highlights; the account's where empty.", "Author"
)

LANGUAGE = Setting(
    "language",
    "",
    "Language of menus and dialogs, from the next start of the program on.",
    "Language",
)

PREFERENCES: tuple[Setting[str] | Setting[int] | Setting[float] | Setting[bool], ...] = (
    TEXT_FACE,
    TEXT_SIZE,
    LINE_HEIGHT,
    PARAGRAPH_SPACE,
    MEASURE,
    SPEAKERS,
    GUTTER,
    BLANKS_COLLAPSED,
    THEME,
    LIGHT_THEME,
    DARK_THEME,
    TEXT_STYLE,
    INTERFACE_SIZE,
    MOTION,
    LANGUAGE,
    AUTHOR,
    LOCK_NEW,
)
"""What the preferences show, in this order."""


class Settings:
    """The preferences of one reader, read once and written at each change."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._values: dict[str, object] = self._read()

    def _read(self) -> dict[str, object]:
        """Return what the file says; a file that cannot be understood counts as empty."""
        try:
            read = json.loads(self._path.read_text(encoding="utf-8")) if self._path else {}
        except (OSError, ValueError):
            return {}
        return read if isinstance(read, dict) else {}

    def get(self, setting: Setting[T]) -> T:
        """Return the value, or the default where there is none of the right type."""
        value = self._values.get(setting.key, setting.default)
        if isinstance(setting.default, float) and type(value) is int:
            value = float(value)
        return value if type(value) is type(setting.default) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep ``value``. Raises ``ReaderError`` where the file can't be written."""
        if self._values.get(setting.key) == value:
            return
        self._values[setting.key] = value
        if self._path is None:
            return
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._values, indent=1, sort_keys=True), encoding="utf-8")
            os.replace(part, self._path)
        except OSError as error:
            raise ReaderError(f"The settings could not be saved: {error.strerror}.") from error
