"""The reading menu: face, size, spaces and colours of the text, changed while one looks at it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QToolButton,
    QWidget,
)

from reader_app import settings as s
from reader_app.errors import ReaderError
from reader_app.ui.controls.messages import tell
from reader_app.ui.dialogs.frame import let_scroll
from reader_app.ui.looks.faces import face_names, good_faces
from reader_app.ui.looks.reading_controls import Scale, Swatch
from reader_app.ui.looks.style import SYSTEM, choose_theme
from reader_app.ui.looks.text_style import style_names, suits
from reader_app.ui.looks.theme import themes
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import decimal, shown_later, translated

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader_app.settings import Setting, Settings
    from reader_app.ui.looks.look import Look

SCALES: tuple[tuple[Setting[Any], float], ...] = (
    (s.LINE_HEIGHT, 2.4),
    (s.PARAGRAPH_SPACE, 1.6),
    (s.MEASURE, 120),
)
"""What has a slider, and where that ends; the preferences go further."""
SPEAKERS = {
    "capitals": shown_later("Capitals", "settings"),
    "bold": shown_later("Bold", "settings"),
    "margin": shown_later("In the margin", "settings"),
}
_MARGIN, _GAP = 14, 8
_BAR = 12
"""Pixels of a scroll bar, where the screen is too low."""

_SMALLER, _LARGER = "A\N{MINUS SIGN}\N{LEFT-TO-RIGHT MARK}", "A+\N{LEFT-TO-RIGHT MARK}"
"""The sign stands after the A in a mirrored window, too."""


class ReadingMenu(QFrame):
    """A small window over the text that closes with a click elsewhere or with Esc."""

    def __init__(
        self, settings: Settings, look: Look, parent: QWidget, sizes: list[QAction]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("readingMenu")
        self.setAccessibleName(self.tr("Reading"))
        self._settings, self._look = settings, look
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(_GAP)
        self.addActions(sizes)
        self._add_face()
        self._add_sizes(sizes)
        self.scales = [self._add_scale(setting, high) for setting, high in SCALES]
        self._add_speakers()
        self._add_blanks()
        self._add_swatches()
        self._add_style()
        look.changed.connect(self.refresh)
        self.refresh()

    def open_at(self, corner: QPoint) -> None:
        """Show the menu with its upper right corner there, or as near as the screen lets it be."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        if self.height() > room.height():
            let_scroll(self, self._rows)
            self.resize(self.width() + _BAR, room.height())
        x = min(max(corner.x() - self.width(), room.left()), room.right() - self.width())
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.faces.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Show what is set now."""
        self._choose(self.faces, self._settings.get(s.TEXT_FACE))
        self._choose(self.styles, self._settings.get(s.TEXT_STYLE))
        self.points.setText(f"{decimal(self._look.text_font.pointSizeF())} {self.tr('pt')}")
        for scale in self.scales:
            scale.show_number(self._settings.get(scale.setting))
        for each in (*self.speakers.buttons(), *self.swatches.buttons()):
            each.update()
        self.speakers_by_name[self._look.speakers].setChecked(True)
        self.swatch_by_name[self._look.theme.name].setChecked(True)
        self.system.setChecked(self._settings.get(s.THEME) == SYSTEM)
        self.blanks.setChecked(self._settings.get(s.BLANKS_COLLAPSED))

    # -- making -----------------------------------------------------------------------------------

    def _row(self, words: str) -> int:
        """Begin a row with a label, and return its number."""
        number = self._rows.rowCount()
        label = QLabel(words)
        label.setProperty("role", "quiet")
        self._rows.addWidget(label, number, 0)
        return number

    def _add_face(self) -> None:
        self.faces = QComboBox()
        self.faces.setAccessibleName(translated(s.TEXT_FACE.label, "settings"))
        self.faces.setMinimumContentsLength(16)
        self.faces.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        good = good_faces()
        for name in good:
            self.faces.addItem(name, name)
            self.faces.setItemData(
                self.faces.count() - 1, QFont(name, 12), Qt.ItemDataRole.FontRole
            )
        self.faces.insertSeparator(self.faces.count())
        for name in face_names():
            if name not in good:
                self.faces.addItem(name, name)
        self.faces.currentIndexChanged.connect(
            lambda index: self._keep(s.TEXT_FACE, self.faces.itemData(index))
        )
        self._rows.addWidget(self.faces, self._row(self.tr("Face")), 1, 1, 2)

    def _add_sizes(self, actions: list[QAction]) -> None:
        row = QHBoxLayout()
        self.points = QLabel()
        self.points.setAlignment(Qt.AlignmentFlag.AlignCenter)
        smaller, larger = (_button(action) for action in actions)
        smaller.setText(_SMALLER)
        larger.setText(_LARGER)
        for each in (smaller, self.points, larger):
            row.addWidget(each, 1)
        self._rows.addLayout(row, self._row(self.tr("Size")), 1, 1, 2)

    def _add_scale(self, setting: Setting[Any], high: float) -> Scale:
        scale = Scale(setting, high)
        scale.number_chosen.connect(partial(self._keep, setting))
        number = self._row(translated(setting.label, "settings"))
        self._rows.addWidget(scale, number, 1)
        self._rows.addWidget(scale.number, number, 2)
        return scale

    def _add_speakers(self) -> None:
        holder, row = _holder(self.tr("Speakers"))
        self.speakers = QButtonGroup(self)
        self.speakers_by_name: dict[str, QRadioButton] = {}
        for name, words in SPEAKERS.items():
            button = QRadioButton(translated(words, "settings"))
            button.setProperty("segment", True)
            button.clicked.connect(lambda _on, name=name: self._keep(s.SPEAKERS, name))
            self.speakers.addButton(button)
            self.speakers_by_name[name] = button
            row.addWidget(button)
        row.addStretch(1)
        self._rows.addWidget(holder, self._row(self.tr("Speakers")), 1, 1, 2)

    def _add_blanks(self) -> None:
        self.blanks = QCheckBox(translated(s.BLANKS_COLLAPSED.label, "settings"))
        self.blanks.setToolTip(translated(s.BLANKS_COLLAPSED.words, "settings"))
        self.blanks.clicked.connect(lambda on: self._keep(s.BLANKS_COLLAPSED, on))
        self._rows.addWidget(self.blanks, self._rows.rowCount(), 1, 1, 2)

    def _add_swatches(self) -> None:
        holder, row = _holder(self.tr("Colours"))
        self.swatches = QButtonGroup(self)
        self.swatch_by_name: dict[str, Swatch] = {}
        for theme in themes().values():
            swatch = Swatch(theme, self._look)
            swatch.clicked.connect(lambda _on, name=theme.name: self._keep_theme(name))
            self.swatches.addButton(swatch)
            self.swatch_by_name[theme.name] = swatch
            row.addWidget(swatch)
        row.setSpacing(0)
        row.addStretch(1)
        self._rows.addWidget(holder, self._row(self.tr("Colours")), 1, 1, 2)
        self.system = QCheckBox(self.tr("As the system"))
        self.system.clicked.connect(
            lambda on: self._keep_theme(SYSTEM if on else self._look.theme.name)
        )
        self._rows.addWidget(self.system, self._rows.rowCount(), 1, 1, 2)

    def _add_style(self) -> None:
        self.styles = QComboBox()
        self.styles.setAccessibleName(translated(s.TEXT_STYLE.label, "settings"))
        self.styles.setToolTip(translated(s.TEXT_STYLE.words, "settings"))
        self.styles.addItem(self.tr("The theme's own"), "")
        self.styles.insertSeparator(1)
        names = style_names()
        for name in sorted(names, key=lambda name: (not suits(self._look.theme, name), name)):
            self.styles.addItem(name, name)
        self.styles.currentIndexChanged.connect(
            lambda index: self._keep(s.TEXT_STYLE, self.styles.itemData(index))
        )
        self._rows.addWidget(self.styles, self._row(self.tr("Words")), 1, 1, 2)

    # -- keeping ----------------------------------------------------------------------------------

    def _choose(self, box: QComboBox, value: str) -> None:
        """Show ``value``, also one that is not offered: a face of another computer."""
        with QSignalBlocker(box):
            if box.findData(value) < 0:
                box.insertItem(0, value, value)
            box.setCurrentIndex(box.findData(value))

    def _keep(self, setting: Setting[Any], value: object) -> None:
        try:
            self._settings.set(setting, value)
        except ReaderError as error:
            tell(self, phrase(str(error)))
        self._look.settings_changed()

    def _keep_theme(self, name: str) -> None:
        try:
            choose_theme(self._settings, self._look, name)
        except ReaderError as error:
            tell(self, phrase(str(error)))


def _holder(name: str) -> tuple[QWidget, QHBoxLayout]:
    """Return a row for buttons of which one is chosen, and its layout."""
    holder = QWidget()
    holder.setAccessibleName(name)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    return holder, row


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setProperty("boxed", True)
    button.setAutoRepeat(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(action.text().replace("&", ""))
    button.setToolTip(action.statusTip())
    button.clicked.connect(action.trigger)
    return button
