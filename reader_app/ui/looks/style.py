"""The window's dress: palette and style sheet from a theme, and the theme from the system."""

from __future__ import annotations

import gc
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from reader_app import settings as s
from reader_app.paths import resource
from reader_app.ui.looks.theme import is_theme, theme_named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

    from reader_app.settings import Settings
    from reader_app.ui.looks.look import Look
    from reader_app.ui.looks.theme import Theme

SYSTEM = "system"

_R = QPalette.ColorRole
_PALETTE = {
    _R.Window: "ground",
    _R.WindowText: "ink",
    _R.Base: "card",
    _R.AlternateBase: "ground",
    _R.Text: "ink",
    _R.Button: "card",
    _R.ButtonText: "ink",
    _R.BrightText: "warning",
    _R.Highlight: "selection",
    _R.HighlightedText: "ink",
    _R.PlaceholderText: "quiet",
    _R.ToolTipBase: "card",
    _R.ToolTipText: "ink",
    _R.Link: "accent",
    _R.LinkVisited: "accent",
    _R.Accent: "accent",
    _R.Light: "card",
    _R.Midlight: "line",
    _R.Mid: "line",
    _R.Dark: "line",
    _R.Shadow: "line",
}

_SHEET = Template("""
QMainWindow, QDialog, QMessageBox { background: $ground; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: 4px 8px; }
QMenuBar { background: $ground; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $current; color: $ink; }
QMenu { background: $card; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: $current; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QSplitter::handle { background: $line; }
QStatusBar { background: $ground; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QAbstractScrollArea { border: 0; }
QLineEdit, QTextEdit[field="true"] {
  background: $card; border: 1px solid $line; border-radius: 6px; padding: 4px 8px;
  selection-background-color: $selection; selection-color: $ink;
}
QLineEdit:focus, QTextEdit[field="true"]:focus { border: 1px solid $accent; }
QComboBox, QAbstractSpinBox {
  background: $card; border: 1px solid $line; border-radius: 6px; padding: 4px 8px;
  selection-background-color: $selection; selection-color: $ink;
}
QComboBox:!editable { padding-left: 10px; }
QComboBox:focus, QAbstractSpinBox:focus { border: 1px solid $accent; }
QComboBox::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow, QAbstractSpinBox::up-arrow {
  width: 0; height: 0; border-left: 4px solid $card; border-right: 4px solid $card;
}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { border-top: 5px solid $quiet; }
QAbstractSpinBox::up-arrow { border-bottom: 5px solid $quiet; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 18px; }
QComboBox QAbstractItemView {
  background: $card; border: 1px solid $line; padding: 4px;
  selection-background-color: $current; selection-color: $ink;
}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {
  border: 0; background: transparent; padding: 0; border-radius: 0;
}
QAbstractSpinBox { padding: 3px 8px 2px 8px; }
QPushButton {
  background: $card; border: 1px solid $line; border-radius: 6px; padding: 5px 14px;
}
QPushButton:hover { background: $current; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faint; background: $ground; }
QPushButton:default, QPushButton[primary="true"] {
  background: $accent; color: $accent_ink; border: 1px solid $accent; font-weight: 600;
}
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: $accent_lit; }
QPushButton[primary="true"]:focus, QPushButton:default:focus {
  border: 2px solid $ink; padding: 4px 13px;
}
QPushButton:default:disabled, QPushButton[primary="true"]:disabled {
  background: $line; color: $faint; border: 1px solid $line;
}
QPushButton:flat { background: transparent; border: 1px solid transparent; color: $accent; }
QPushButton:flat:hover { background: $current; }
QPushButton:flat:focus { border: 1px solid $accent; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $current; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:checked { background: $current; border: 1px solid $quiet; }
QToolButton:checked:focus { border: 1px solid $accent; }
QToolButton[boxed="true"] { background: $card; border: 1px solid $line; padding: 4px 8px; }
QToolButton[boxed="true"]:hover { background: $current; }
QToolButton[boxed="true"]:focus { border: 1px solid $accent; }
QTabBar { background: $ground; border-bottom: 1px solid $line; }
QTabBar::tab {
  background: $ground; color: $quiet; border: 0; border-right: 1px solid $line;
  border-bottom: 2px solid $line; padding: 6px 6px 5px 14px; min-width: 104px;
}
QTabBar::tab:hover { background: $current; }
QTabBar::tab:selected { background: $paper; color: $ink; border-bottom: 2px solid $quiet; }
QTabBar[active="true"]::tab:selected { border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QHeaderView::section {
  background: $ground; color: $quiet; border: 0; border-bottom: 1px solid $line; padding: 4px 8px;
}
QTableView, QTreeView[boxed="true"], QListView[boxed="true"], QTextBrowser[boxed="true"] {
  background: $card; border: 1px solid $line; border-radius: 6px;
}
QTableView:focus, QTreeView[boxed="true"]:focus, QListView[boxed="true"]:focus,
QTextBrowser[boxed="true"]:focus {
  border: 1px solid $accent;
}
QTreeView[boxed="true"] { outline: 0; }
QTreeView[boxed="true"]::item { padding: 5px; border: 0; }
QTreeView[boxed="true"]::item:hover { background: $current_lit; }
QTreeView[boxed="true"]::item:selected { background: $selection; color: $ink; }
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $quiet; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 14px; margin: -6px 0; border-radius: 8px; background: $card; border: 1px solid $quiet;
}
QSlider::handle:horizontal:focus { border: 2px solid $accent; }
QCheckBox::indicator, QAbstractItemView::indicator {
  width: 14px; height: 14px; border: 1px solid $quiet; border-radius: 4px; background: $card;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $accent; border: 1px solid $accent; image: url("$tick");
}
QCheckBox::indicator:disabled { border: 1px solid $line; background: $ground; }
QCheckBox::indicator:focus { border: 2px solid $ink; }
QRadioButton[segment="true"] {
  background: $card; border: 1px solid $line; border-radius: 6px; padding: 5px 10px; spacing: 0;
}
QRadioButton[segment="true"]::indicator { width: 0; height: 0; image: none; border: 0; }
QRadioButton[segment="true"]:hover { background: $current; }
QRadioButton[segment="true"]:checked { background: $current; border: 1px solid $accent; }
QRadioButton[segment="true"]:focus { border: 2px solid $accent; padding: 4px 9px; }
#readingMenu, #lensMenu, #chooser { background: $ground; border: 1px solid $line; }
#wordsField { background: $ground; border: 1px solid $quiet; border-radius: 8px; }
#wordsField QPlainTextEdit, QPlainTextEdit[boxed="true"] {
  background: $card; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 2px;
}
#wordsField QPlainTextEdit:focus, QPlainTextEdit[boxed="true"]:focus { border: 1px solid $accent; }
#focusHint { background: $card; color: $ink; border: 1px solid $line; border-radius: 8px; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="heading"] { color: $quiet; font-weight: 600; }
#findBar { background: $ground; border-top: 1px solid $line; }
#hitList { background: $ground; border-top: 1px solid $line; }
#findBar QLineEdit[wrong="true"] { border: 1px solid $warning; }
#topBar { background: $ground; border-bottom: 1px solid $line; }
#emptyState { background: $paper; }
""")


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return the colour that has ``share`` of ``second`` in it, 0.0 to 1.0."""
    channels = zip(first.getRgb(), second.getRgb(), strict=True)  # type: ignore[call-overload] # four numbers
    red, green, blue, alpha = (round(a + (b - a) * share) for a, b in channels)
    return QColor(red, green, blue, alpha)


def palette(theme: Theme) -> QPalette:
    """Return the palette that Qt's own widgets draw themselves with."""
    made = QPalette()
    for role, name in _PALETTE.items():
        made.setColor(role, theme.colour(name))
    faint = mixed(theme.colour("quiet"), theme.colour("ground"), 0.45)
    for role in (_R.WindowText, _R.Text, _R.ButtonText, _R.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return made


def sheet(theme: Theme) -> str:
    """Return the style sheet: flat panels, hairlines, and the focus to be seen."""
    colours = {name.replace("-", "_"): colour.name() for name, colour in theme.roles.items()}
    ground, quiet = theme.colour("ground"), theme.colour("quiet")
    return _SHEET.substitute(
        colours,
        tick=(
            resource("controls") / f"tick-{'black' if theme.is_dark else 'white'}.svg"
        ).as_posix(),
        faint=mixed(quiet, ground, 0.45).name(),
        handle=mixed(quiet, ground, 0.6).name(),
        current_lit=mixed(theme.colour("current"), theme.colour("card"), 0.5).name(),
        accent_lit=mixed(theme.colour("accent"), theme.colour("accent-ink"), 0.12).name(),
    )


def wanted_theme(settings: Settings) -> Theme:
    """Return the theme the reader chose, or else the one that goes with the system's scheme."""
    chosen = settings.get(s.THEME)
    if is_theme(chosen):
        return theme_named(chosen)
    if _system_wants_contrast():
        return theme_named("contrast-dark" if _system_is_dark() else "contrast-light")
    return favourite(settings, is_dark=_system_is_dark())


def favourite(settings: Settings, *, is_dark: bool) -> Theme:
    """Return the light or the dark theme that the reader likes best."""
    found = theme_named(settings.get(s.DARK_THEME if is_dark else s.LIGHT_THEME))
    return found if found.is_dark is is_dark else theme_named("dark" if is_dark else "light")


def choose_theme(settings: Settings, look: Look, name: str) -> None:
    """Wear a theme from now on, or that of the ``SYSTEM``; it counts as liked best of its kind."""
    settings.set(s.THEME, name)
    if is_theme(name):
        liked = s.DARK_THEME if theme_named(name).is_dark else s.LIGHT_THEME
        settings.set(liked, name)
    look.set_theme(wanted_theme(settings))


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _system_wants_contrast() -> bool:
    """Tell whether the system asks for high contrast; Qt knows since 6.10."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if hints is None:
        return False
    return bool(hints().contrastPreference() is Qt.ContrastPreference.HighContrast)


def dress(app: QApplication, colours: QPalette, rules: str) -> None:
    """Put palette and style sheet on every widget there is.

    Qt goes through a list of them all and calls Python on the way. Were Python to collect a widget
    nobody holds any more meanwhile, Qt would meet it dead.
    """
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        app.setPalette(colours)
        app.setStyleSheet(rules)
    finally:
        if was_collecting:
            gc.enable()


class Wardrobe(QObject):
    """Dresses the whole program, anew whenever the look or the system's scheme changes."""

    def __init__(self, app: QApplication, look: Look, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._look = look
        self._settings = settings
        self._worn: Mapping[str, QColor] | None = None
        self._font = QFont(app.font())
        """The system's."""
        self._dress()
        look.changed.connect(self._dress)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self.follow)

    def follow(self) -> None:
        """Wear what the settings and the system ask for now."""
        theme = wanted_theme(self._settings)
        if theme.name != self._look.theme.name:
            self._look.set_theme(theme)

    def _dress(self) -> None:
        is_resized = self._set_font()
        theme = self._look.theme
        if is_resized or theme.roles is not self._worn:
            self._worn = theme.roles
            dress(self._app, palette(theme), sheet(theme))

    def _set_font(self) -> bool:
        """Give menus and panels their own size; the text's is another. Tell whether it is new.

        A style sheet keeps the old size alive until the widgets are dressed again.
        """
        font = QFont(self._font)
        size = self._settings.get(s.INTERFACE_SIZE)
        if size > s.INTERFACE_SIZE.low:
            font.setPointSizeF(min(size, s.INTERFACE_SIZE.high))
        is_new = font.pointSizeF() != self._app.font().pointSizeF()
        if is_new:
            self._app.setFont(font)
        return is_new
