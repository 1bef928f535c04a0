"""The codebook: rename, recolour, add and remove tags, and give them keys; each change an edit."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from reader_app.annotation.edits import AddTag, ChangeTag, Edit, RemoveTag, Several
from reader_app.annotation.model import TAG_COLOURS, Tag
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.icons import dot, icon
from reader_app.ui.words import counted, translated

if TYPE_CHECKING:
    from reader_app.session import Session
    from reader_app.ui.look import Look

_KEYS = range(1, 10)


class CodebookDialog(Dialog):
    """One row for each tag."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Tags"))
        self._session = session
        self._look = look
        self.rows: dict[str, _Row] = {}
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setLayout(self._grid)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.said = quiet()
        self.said.setProperty("role", "warning")
        self.column.addWidget(area, 1)
        self.column.addLayout(self._new_tag_row())
        self.column.addWidget(self.said)
        self.add_close_button()
        session.history_changed.connect(self.refresh)  # uses are told too
        look.changed.connect(self._redraw)
        self.resize(560, 460)
        self._name_columns()
        self.refresh()
        self.new_name.setFocus()

    def _name_columns(self) -> None:
        names = (self.tr("Colour"), self.tr("Name"), self.tr("Key"), self.tr("Used"))
        for column, name in enumerate(names):
            label = QLabel(name)
            label.setProperty("role", "heading")
            self._grid.addWidget(label, 0, column)

    def _new_tag_row(self) -> QHBoxLayout:
        self.new_name = QLineEdit(placeholderText=self.tr("New tag"))
        self.new_name.setAccessibleName(self.tr("Name of a new tag"))
        self.new_name.returnPressed.connect(self.add)
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        row = QHBoxLayout()
        row.addWidget(self.new_name, 1)
        row.addWidget(self.add_button)
        return row

    def refresh(self) -> None:
        """Show the tags as they are now; rows that stay keep the keyboard."""
        counts = self._session.library.tag_counts()
        known = {tag.id for tag in self._session.tags}
        for gone in [tag_id for tag_id in self.rows if tag_id not in known]:
            self.rows.pop(gone).delete()
        for place, tag in enumerate(self._session.tags):
            row = self.rows.get(tag.id) or self._new_row(tag)
            row.show(tag, counts.get(tag.id, 0))
            row.place(self._grid, place + 1)
        self._order()

    def _order(self) -> None:
        """Let Tab go through the rows as they stand, and from the last to the new tag."""
        rows = [self.rows[tag.id] for tag in self._session.tags]
        parts = [part for row in rows for part in row.widgets if part is not row.count]
        for first, second in pairwise([*parts, self.new_name, self.add_button]):
            QWidget.setTabOrder(first, second)

    def _new_row(self, tag: Tag) -> _Row:
        row = _Row(tag, self._look)
        self.rows[tag.id] = row
        row.colour.activated.connect(partial(self._recolour, row))
        row.name.editingFinished.connect(partial(self._rename, row))
        row.key.activated.connect(partial(self._give_key, row))
        row.remove.clicked.connect(partial(self._remove, row))
        return row

    def _redraw(self) -> None:
        for row in self.rows.values():
            row.draw(self._look)

    # -- edits ------------------------------------------------------------------------------------

    def add(self) -> None:
        """Add a tag of the name that was typed."""
        name = self.new_name.text().strip()
        if name and self._is_free(name):
            self.new_name.clear()
            self._session.do(AddTag(self._session.new_tag(name)))

    def _is_free(self, name: str, but: str = "") -> bool:
        """Tell whether no tag but one is called so, and say it where one is."""
        other = self._session.tag_named(name)
        taken = other is not None and other.id != but
        words = self.tr("There is a tag “{name}” already.").format(name=name)
        self.said.setText(words if taken else "")
        return not taken

    def _rename(self, row: _Row) -> None:
        name = row.name.text().strip()
        if not name or name == row.tag.name or not self._is_free(name, row.tag.id):
            row.name.setText(row.tag.name)
            return
        self._session.do(ChangeTag(msgspec.structs.replace(row.tag, name=name)))

    def _recolour(self, row: _Row, _index: int) -> None:
        colour = row.colour.currentData()
        if colour != row.tag.colour:
            self._session.do(ChangeTag(msgspec.structs.replace(row.tag, colour=colour)))

    def _give_key(self, row: _Row, _index: int) -> None:
        """Give the tag a key; a tag that had it gets the old one."""
        key = row.key.currentData()
        if key == row.tag.key:
            return
        change: Edit = ChangeTag(msgspec.structs.replace(row.tag, key=key))
        holder = next((tag for tag in self._session.tags if key and tag.key == key), None)
        if holder:
            swap = ChangeTag(msgspec.structs.replace(holder, key=row.tag.key))
            change = Several((swap, change), f"key {key} for tag “{row.tag.name}”")  # type: ignore[arg-type] # a ChangeTag
        self._session.do(change)

    def _remove(self, row: _Row) -> None:
        self._session.do(RemoveTag(row.tag.id))


class _Row:
    """The widgets of one tag."""

    def __init__(self, tag: Tag, look: Look) -> None:
        self.tag = tag
        self.colour, self.key = QComboBox(), QComboBox()
        self.name, self.count, self.remove = QLineEdit(), QLabel(), QToolButton()
        self.count.setProperty("role", "quiet")
        self.remove.setToolTip(translated("Remove this tag; Undo brings it back", "CodebookDialog"))
        for colour in TAG_COLOURS:
            self.colour.addItem(QIcon(), translated(colour.capitalize(), "colours"), colour)
        self.key.addItem(translated("no key", "CodebookDialog"), None)
        for key in _KEYS:
            self.key.addItem(str(key), key)
        self.draw(look)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The row from left to right."""
        return (self.colour, self.name, self.key, self.count, self.remove)

    def show(self, tag: Tag, count: int) -> None:
        """Show ``tag`` as it is now."""
        self.tag = tag
        if self.name.text() != tag.name:
            self.name.setText(tag.name)
        for part, words in (
            (self.colour, translated("Colour of {name}", "CodebookDialog")),
            (self.name, translated("Name of {name}", "CodebookDialog")),
            (self.key, translated("Key of {name}", "CodebookDialog")),
            (self.remove, translated("Remove {name}", "CodebookDialog")),
        ):
            part.setAccessibleName(words.format(name=tag.name))
        self.colour.setCurrentIndex(self.colour.findData(tag.colour))
        self.key.setCurrentIndex(max(0, tag.key or 0))
        one, many = translated("1 use", "CodebookDialog"), translated("{n} uses", "CodebookDialog")
        self.count.setText(counted(count, one, many))

    def draw(self, look: Look) -> None:
        """Draw dots and icon in the colours of the theme."""
        for index in range(self.colour.count()):
            stripe = look.theme.tag(self.colour.itemData(index)).stripe
            self.colour.setItemIcon(index, dot(stripe))
        self.remove.setIcon(icon("remove", look, "quiet"))

    def place(self, grid: QGridLayout, row: int) -> None:
        """Stand in a row of the grid."""
        for column, widget in enumerate(self.widgets):
            grid.addWidget(widget, row, column)

    def delete(self) -> None:
        """Be gone."""
        for widget in self.widgets:
            widget.hide()
            widget.deleteLater()
