"""Every command with its keys, as the menus have them; other keys can be given to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
)

from reader_app.ui.accessible import name_clear_button
from reader_app.ui.actions import own_title, shown_keys
from reader_app.ui.controls.messages import ask
from reader_app.ui.dialogs.frame import Dialog, table
from reader_app.ui.dialogs.key_editor import KeyEditor
from reader_app.ui.menus import MENUS, ids
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader_app.ui.keys import Keys

COMMAND = 240
"""Pixels for the name of a command, at most."""
_LEAST = 40
_ID = int(Qt.ItemDataRole.UserRole)


class ShortcutsDialog(Dialog):
    """A list by menu, with a field that narrows it and a line that changes the current one."""

    def __init__(self, actions: Mapping[str, QAction], keys: Keys, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._actions, self._keys = actions, keys
        self._keys_width = 0
        self.field = QLineEdit(placeholderText=self.tr("Find a command or a key"))
        self.field.setClearButtonEnabled(True)
        name_clear_button(self.field)
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        self.list = table()
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("What it does")])
        self.list.setAccessibleName(self.tr("Commands"))
        self.editor = KeyEditor(actions, keys)
        self._fill()
        for part in (self.field, self.list, self.editor):
            self.column.addWidget(part)
        self._add_buttons()
        self._connect()
        self.resize(780, 600)

    def _add_buttons(self) -> None:
        row = self.add_close_button()
        self.reset_button = QPushButton(self.tr("All back to defaults…"))
        self.reset_button.setAutoDefault(False)
        self.reset_button.clicked.connect(self._ask_to_reset)
        row.addButton(self.reset_button, QDialogButtonBox.ButtonRole.ResetRole)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._narrow)
        self.list.currentItemChanged.connect(self._edit)
        self.list.itemDoubleClicked.connect(self.editor.begin)
        self.editor.left.connect(self.list.setFocus)
        self._keys.changed.connect(self._refresh)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            QShortcut(
                QKeySequence(key),
                self.list,
                self.editor.begin,
                context=Qt.ShortcutContext.WidgetShortcut,
            )
        self._refresh()

    # -- what is listed ---------------------------------------------------------------------------

    def _fill(self) -> None:
        for menu in MENUS:
            heading = QTreeWidgetItem([translated(menu.title, "menus").replace("&", "")])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addTopLevelItem(heading)
            for name in ids(menu.items):
                item = self._actions[name]
                row = QTreeWidgetItem([own_title(item), "", item.statusTip()])
                row.setData(0, _ID, name)
                row.setToolTip(0, own_title(item))
                row.setToolTip(2, item.statusTip())
                heading.addChild(row)
        self.list.expandAll()
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(_LEAST)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the room of the list out among its columns; what has none ends in dots."""
        if event.type() == QEvent.Type.Resize and watched is self.list.viewport():
            self._share_room()
        return super().eventFilter(watched, event)

    def _share_room(self) -> None:
        header, room = self.list.header(), self.list.viewport().width()
        keys = min(self._keys_width, room // 2)
        header.resizeSection(0, min(COMMAND, (room - keys) * 3 // 5))
        header.resizeSection(1, keys)

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        for top in range(self.list.topLevelItemCount()):
            heading = self.list.topLevelItem(top)
            for number in range(heading.childCount() if heading else 0):
                if heading and (row := heading.child(number)):
                    yield row

    def _refresh(self) -> None:
        """Show the keys as they are now; those that were changed are bold."""
        is_any_changed = False
        for row in self._rows():
            name = row.data(0, _ID)
            is_changed = self._keys.is_changed(name)
            is_any_changed = is_any_changed or is_changed
            row.setText(1, shown_keys(self._actions[name]))
            font = row.font(1)
            font.setBold(is_changed)
            row.setFont(1, font)
            tips = (row.text(1), self.tr("Not as at first") if is_changed else "")
            row.setToolTip(1, "\n".join(filter(None, tips)))
        self.reset_button.setEnabled(is_any_changed)
        self._keys_width = self._widest_keys()
        self._share_room()

    def _widest_keys(self) -> int:
        """Return the pixels that all keys need; the list itself knows of those in view alone."""
        places = (self.list.indexFromItem(row, 1) for row in self._rows())
        return max((self.list.sizeHintForIndex(place).width() for place in places), default=0)

    def _narrow(self, wanted: str) -> None:
        """Show only what has ``wanted`` in a command, its keys or its words."""
        wanted = wanted.strip().casefold()
        for row in self._rows():
            row.setHidden(not any(wanted in row.text(n).casefold() for n in range(3)))
        for top in range(self.list.topLevelItemCount()):
            if heading := self.list.topLevelItem(top):
                rows = [heading.child(number) for number in range(heading.childCount())]
                heading.setHidden(all(row.isHidden() for row in rows if row))
        current = self.list.currentItem()
        if current is None or current.isHidden():
            shown = next((row for row in self._rows() if not row.isHidden()), None)
            self.list.setCurrentItem(shown)  # type: ignore[arg-type] # none is right where none fits

    # -- what is changed --------------------------------------------------------------------------

    def _edit(self, item: QTreeWidgetItem | None) -> None:
        self.editor.show_command(item.data(0, _ID) if item else None)

    def _ask_to_reset(self) -> None:
        ask(
            self,
            self.tr("Shall every command have the keys it had at first?"),
            self.tr("The keys you gave are forgotten."),
            (
                (self.tr("Back to defaults"), self._keys.reset_all),
                (self.tr("Keep mine"), lambda: None),
            ),
        )
