"""What there is to say of one tag: colour, key, description, what is in it and what is not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.annotation.codebook import KEYS
from reader_app.annotation.model import TAG_COLOURS
from reader_app.ui.looks.icons import dot
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from reader_app.annotation.codebook import Codebook
    from reader_app.annotation.model import Tag
    from reader_app.ui.looks.look import Look

SAVE_AFTER = 600
"""Milliseconds without typing after which a text is saved."""
_LINES = 3
_MARGIN = 12


class TagText(QTextEdit):
    """A text that is saved when its writer pauses or leaves it."""

    written = Signal(str)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self._document = QTextDocument(self)  # Python may take Qt's own for something that is gone
        self.setDocument(self._document)
        self.setProperty("field", True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._saved = ""
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self.save)
        self.textChanged.connect(self._timer.start)

    @property
    def text(self) -> str:
        """What is written, with its no-break spaces."""
        return self._document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show what is saved of it; what is being typed stays."""
        is_writing = self._timer.isActive() and self.text != self._saved
        self._saved = text
        if self.text != text and not is_writing:
            self.setPlainText(text)
        if not is_writing:
            self._timer.stop()

    def save(self) -> None:
        """Hand on what was written, if it is another text."""
        self._timer.stop()
        if self.text != self._saved:
            self._saved = self.text
            self.written.emit(self.text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.save()

    def sizeHint(self) -> QSize:
        """Return room for a few lines."""
        return QSize(240, _LINES * self.fontMetrics().lineSpacing() + 18)

    def minimumSizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(120, self.fontMetrics().lineSpacing() + 18)


class TagFields(QWidget):
    """The fields of the current tag; of several, only the colour is set."""

    coloured = Signal(str)
    keyed = Signal(object)
    """The digit, or None."""
    described = Signal(str, str, str)
    """The id of a tag, which of its texts, and how it reads now."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tag_id = ""
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.colours = QButtonGroup(self)
        self.key = QComboBox()
        self.key.setAccessibleName(self.tr("Key"))
        self.key.activated.connect(self._choose_key)
        self.texts = {
            "description": TagText(self.tr("Description"), self.tr("What it means")),
            "include": TagText(self.tr("Includes"), self.tr("What belongs under it")),
            "exclude": TagText(self.tr("Excludes"), self.tr("What does not, though it looks so")),
        }
        self._lay_out()
        look.changed.connect(self._wear)
        self._wear()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        left = 0 if self.isRightToLeft() else _MARGIN
        column.setContentsMargins(left, 0, _MARGIN - left, 0)
        column.addWidget(self.title)
        column.addWidget(_heading(self.tr("Colour")))
        column.addLayout(self._swatches())
        column.addWidget(_heading(self.tr("Key")))
        column.addWidget(self.key)
        for part, field in self.texts.items():
            field.written.connect(partial(self._describe, part))
            column.addWidget(_heading(field.accessibleName()))
            column.addWidget(field, 1)

    def _swatches(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for number, colour in enumerate(TAG_COLOURS):
            button = QToolButton()
            button.setCheckable(True)
            name = translated(colour.capitalize(), "colours")
            button.setToolTip(name)
            button.setAccessibleName(name)
            self.colours.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.colours.idClicked.connect(self._choose_colour)
        return row

    def show_tag(self, book: Codebook, tag: Tag | None) -> None:
        """Show a tag, or none."""
        if tag is None or tag.id != self._tag_id:
            self.save()
        self._tag_id = tag.id if tag else ""
        for field in (self.key, *self.texts.values()):
            field.setEnabled(tag is not None)
        self.title.setText(book.path(tag) if tag else "")
        self._check(TAG_COLOURS.index(tag.colour) if tag and tag.colour in TAG_COLOURS else None)
        self._fill_keys(book, tag)
        for part, field in self.texts.items():
            field.show_text(getattr(tag, part) if tag else "")

    def save(self) -> None:
        """Save what is being typed."""
        for field in self.texts.values():
            field.save()

    def _check(self, place: int | None) -> None:
        self.colours.setExclusive(False)
        for number, button in enumerate(self.colours.buttons()):
            button.setChecked(number == place)
        self.colours.setExclusive(True)

    def _fill_keys(self, book: Codebook, tag: Tag | None) -> None:
        """List the keys, each with the tag that has it."""
        self.key.clear()
        self.key.addItem(self.tr("No key"), None)
        holders = {one.key: one for one in book if one.key}
        for key in KEYS:
            holder = holders.get(key)
            is_other = holder is not None and (tag is None or holder.id != tag.id)
            taken = self.tr("{key} — now “{name}”")
            path = book.path(holder) if holder and is_other else ""
            words = taken.format(key=key, name=path) if path else str(key)
            self.key.addItem(words, key)
        self.key.setCurrentIndex(tag.key if tag and tag.key else 0)

    def _choose_colour(self, number: int) -> None:
        self.coloured.emit(TAG_COLOURS[number])

    def _choose_key(self, _index: int) -> None:
        self.keyed.emit(self.key.currentData())

    def _describe(self, part: str, text: str) -> None:
        if self._tag_id:
            self.described.emit(self._tag_id, part, text)

    def _wear(self) -> None:
        for number, button in enumerate(self.colours.buttons()):
            button.setIcon(dot(self._look.theme.tag(TAG_COLOURS[number]).stripe))


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "heading")
    return label
