"""The convention a file is read by, as fields: what is no label, patterns, marks of questions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader_app.transcript.recipe import BadRecipe, Recipe, compiled
from reader_app.ui.controls.cells import Cells
from reader_app.ui.dialogs.frame import quiet
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import number

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript

_LABEL = int(Qt.ItemDataRole.UserRole)
_LISTED = 1000
"""Labels, at most, that can be ticked off."""


class ConventionForm(QWidget):
    """Says a :class:`Recipe`; ``changed`` whenever another one is said that can be used."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_filling = False
        self._unlisted: tuple[str, ...] = ()
        self.labels = QListWidget()
        Cells.show_in(self.labels)
        self.labels.setProperty("boxed", True)
        self.labels.setUniformItemSizes(True)
        self.labels.setSpacing(2)
        self.labels.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.labels.setAccessibleName(self.tr("What is a speaker’s label"))
        self.speaker = QLineEdit(placeholderText=r"([A-Z ]+) —")
        self.heading = QLineEdit(placeholderText=r"PART \d+.*")
        self.marks = QCheckBox(self.tr("&Q and A mark questions"))
        self.said = quiet()
        self.said.setProperty("role", "warning")
        self.said.hide()
        self._lay_out()
        self.labels.itemChanged.connect(self._edited)
        self.speaker.textChanged.connect(self._edited)
        self.heading.textChanged.connect(self._edited)
        self.marks.toggled.connect(self._edited)

    def _lay_out(self) -> None:
        above = QLabel(self.tr("&Labels: untick what is none"))
        above.setBuddy(self.labels)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, hint, field in (
            (
                self.tr("&Another speaker pattern"),
                self.tr("A regular expression for how a turn begins; its first group is the name"),
                self.speaker,
            ),
            (
                self.tr("&Heading pattern"),
                self.tr("A regular expression for whole lines that are headings"),
                self.heading,
            ),
        ):
            field.setAccessibleName(words.replace("&", ""))
            field.setAccessibleDescription(hint)
            field.setToolTip(hint)
            rows.addRow(words, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(above)
        column.addWidget(self.labels, 1)
        column.addLayout(rows)
        column.addWidget(self.marks)
        column.addWidget(self.said)

    # -- what it says -----------------------------------------------------------------------------

    def show_labels(self, guess: Transcript, recipe: Recipe) -> None:
        """List the labels of a guess, those that ``recipe`` refuses unticked."""
        self._is_filling = True
        counts = Counter(turn.label for turn in guess.turns if turn.label)
        refused = {label.casefold() for label in recipe.not_labels}
        self.labels.clear()
        for label, times in counts.most_common(_LISTED):
            item = QListWidgetItem(f"{label}  ({number(times)})")
            item.setToolTip(label)
            item.setData(_LABEL, label)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self._tick(item, label.casefold() not in refused)
            self.labels.addItem(item)
        listed = {label.casefold() for label, _ in counts.most_common(_LISTED)}
        self._unlisted = tuple(n for n in recipe.not_labels if n.casefold() not in listed)
        if self.labels.count():
            self.labels.setCurrentRow(0)
        self._is_filling = False

    def show_recipe(self, recipe: Recipe) -> None:
        """Say ``recipe``."""
        self._is_filling = True
        refused = {label.casefold() for label in recipe.not_labels}
        for item in self._items():
            self._tick(item, item.data(_LABEL).casefold() not in refused)
        if not recipe.not_labels:
            self._unlisted = ()
        self.speaker.setText(recipe.speaker_pattern)
        self.heading.setText(recipe.heading_pattern)
        self.marks.setChecked(recipe.marks)
        self._is_filling = False
        self._edited()

    def recipe(self) -> Recipe | None:
        """Return what is said, or None where it cannot be used."""
        made = Recipe(
            not_labels=(*self._unlisted, *self._refused()),
            speaker_pattern=self.speaker.text(),
            heading_pattern=self.heading.text(),
            marks=self.marks.isChecked(),
        )
        return None if self._wrong(made) else made

    def _refused(self) -> list[str]:
        off = Qt.CheckState.Unchecked
        return [item.data(_LABEL) for item in self._items() if item.checkState() is off]

    def _items(self) -> list[QListWidgetItem]:
        found = (self.labels.item(row) for row in range(self.labels.count()))
        return [item for item in found if item]

    def _tick(self, item: QListWidgetItem, on: bool) -> None:
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _wrong(self, recipe: Recipe) -> str:
        """Return what is wrong with a pattern, or nothing."""
        for pattern in (recipe.speaker_pattern, recipe.heading_pattern):
            try:
                compiled(pattern)
            except BadRecipe as error:
                return phrase(str(error))
        return ""

    def _edited(self) -> None:
        """Say what is wrong while it is typed."""
        if self._is_filling:
            return
        made = Recipe(speaker_pattern=self.speaker.text(), heading_pattern=self.heading.text())
        wrong = self._wrong(made)
        self.said.setText(wrong)
        self.said.setVisible(bool(wrong))
        self.changed.emit()
