"""The preferences: one row for each setting that has a label, in force as soon as it is set."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from reader_app import settings as s
from reader_app.errors import ReaderError
from reader_app.session import account_name
from reader_app.ui.controls.messages import tell
from reader_app.ui.dialogs.frame import Dialog, begin_as_fields, quiet
from reader_app.ui.looks.style import choose_theme, wanted_theme
from reader_app.ui.looks.theme import themes
from reader_app.ui.wording.languages import languages
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import shown_later, translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.settings import Setting, Settings
    from reader_app.ui.looks.look import Look

_OFFERED = (s.LIGHT_THEME, s.DARK_THEME, s.TEXT_STYLE, s.LANGUAGE)
"""What is one of several, of which only the window knows."""
_WORDS = {
    "system": shown_later("As the system", "settings"),
    "capitals": shown_later("Small capitals", "settings"),
    "margin": shown_later("In the margin", "settings"),
}
"""What a choice is called, where that is not its own word."""
_WIDTH = 760


class PreferencesDialog(Dialog):
    """Made from the declarations in ``settings``; there is nothing to confirm."""

    def __init__(self, settings: Settings, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._look = look
        self.fields: dict[str, QWidget] = {}
        columns = QHBoxLayout()
        columns.setSpacing(32)
        half = (len(s.PREFERENCES) + 1) // 2
        for preferences in (s.PREFERENCES[:half], s.PREFERENCES[half:]):
            columns.addLayout(self._form(preferences), 1)
        self.beside = columns
        self.column.addLayout(columns)
        self.later = quiet(self.tr("The language changes when the program is started again."))
        self.later.hide()
        self.column.addWidget(self.later)
        self.column.addStretch(1)
        self.add_close_button()
        self.setMinimumWidth(_WIDTH)

    def _form(self, preferences: Iterable[Setting[Any]]) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for setting in preferences:
            field = self._field(setting)
            field.setToolTip(translated(setting.words, "settings"))
            field.setAccessibleName(translated(setting.label, "settings"))
            field.setAccessibleDescription(translated(setting.words, "settings"))
            self.fields[setting.key] = field
            form.addRow(translated(setting.label, "settings"), field)
        return form

    def _field(self, setting: Setting[Any]) -> QWidget:
        """Return the editor that fits the setting's type."""
        keep = partial(self._keep, setting)
        value = self._settings.get(setting)
        if setting is s.TEXT_FACE:
            faces = QFontComboBox()
            faces.setCurrentFont(QFont(value))
            faces.currentFontChanged.connect(lambda font: keep(font.family()))
            return faces
        if setting.choices or setting in _OFFERED:
            return _choice(_choices(setting), value, keep)
        if isinstance(value, bool):
            switch = QCheckBox()
            switch.setChecked(value)
            switch.toggled.connect(keep)
            return switch
        if isinstance(value, str):
            line = QLineEdit(value)
            line.setPlaceholderText(account_name() if setting is s.AUTHOR else "")
            line.editingFinished.connect(lambda: keep(line.text().strip()))
            return line
        return _number(setting, value, keep)

    def _keep(self, setting: Setting[Any], value: object) -> None:
        try:
            if setting is s.THEME:
                choose_theme(self._settings, self._look, str(value))
            else:
                self._settings.set(setting, value)
        except ReaderError as error:
            tell(self, phrase(str(error)))
        if setting is s.LANGUAGE:
            self.later.show()
        if setting in (s.LIGHT_THEME, s.DARK_THEME):
            self._look.set_theme(wanted_theme(self._settings))
        self._look.settings_changed()


def _choices(setting: Setting[Any]) -> dict[str, str]:
    """Return the words for each value; the themes and styles are those there are."""
    words = {
        choice: translated(_WORDS.get(choice, choice.capitalize()), "settings")
        for choice in setting.choices
    }
    if setting is s.LANGUAGE:
        words = {"": translated("As the system", "settings")} | languages()
    if setting is s.TEXT_STYLE:
        from reader_app.ui.looks.text_style import style_names  # looks through what is installed

        words[""] = translated("The theme's own", "settings")
        words |= {name: name for name in style_names()}
    for theme in themes().values() if setting in (s.THEME, s.LIGHT_THEME, s.DARK_THEME) else ():
        if setting is s.THEME or theme.is_dark is (setting is s.DARK_THEME):
            words[theme.name] = translated(theme.title, "themes")
    return words


def _choice(words: dict[str, str], value: str, keep: partial[None]) -> QComboBox:
    box = QComboBox()
    for choice, said in words.items():
        box.addItem(said, choice)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.currentIndexChanged.connect(lambda index: keep(box.itemData(index)))
    return box


def _number(setting: Setting[Any], value: float, keep: partial[None]) -> QWidget:
    if isinstance(value, int):
        whole = QSpinBox(minimum=int(setting.low), maximum=int(setting.high))
        whole.setSingleStep(int(setting.step))
        if setting is s.INTERFACE_SIZE:
            whole.setSpecialValueText(translated("As the system", "settings"))
        whole.setValue(value)
        whole.valueChanged.connect(keep)
        return _dressed(whole, setting)
    share = QDoubleSpinBox(decimals=1, minimum=setting.low, maximum=setting.high)
    share.setSingleStep(setting.step)
    share.setValue(value)
    share.valueChanged.connect(keep)
    return _dressed(share, setting)


def _dressed(box: QSpinBox | QDoubleSpinBox, setting: Setting[Any]) -> QWidget:
    """Name the unit."""
    if setting.unit:
        box.setSuffix(f" {translated(setting.unit, 'settings')}")
    begin_as_fields(box)
    return box
