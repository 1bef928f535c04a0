"""A list of the highlights that meet in one place, to choose one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader_app.ui.controls.elided import write
from reader_app.ui.looks.stripe import draw_stripe
from reader_app.ui.wording.marked import (
    brief_words,
    has_authors,
    marked_lines,
    signed_words,
    tag_words,
)
from reader_app.ui.wording.words import apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from reader_app.annotation.model import Highlight
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_ROW = int(Qt.ItemDataRole.UserRole)
_WIDTH, _PAD, _STRIPE, _GAP = 380, 8, 4, 6
_MOST = 7
"""Rows that are shown without scrolling."""
_CLOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Chooser(QWidget):
    """Up, Down and Tab choose one after another, Enter stays with it, Esc with what was chosen."""

    def __init__(
        self, session: Session, look: Look, here: Sequence[Highlight], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._look = session, look
        self._here, self._before = list(here), session.chosen
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(self.tr("Highlights that meet here"))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setItemDelegate(_RowDelegate(session, look, has_authors(here), self.rows))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.rows)
        self._fill()
        self.rows.installEventFilter(self)
        self.rows.itemClicked.connect(self._end)
        session.transcript_opened.connect(self.close)
        session.highlights_changed.connect(self.close)

    def _fill(self) -> None:
        tags = {tag.id: tag for tag in self._session.tags}
        for one in self._here:
            item = QListWidgetItem()
            item.setData(_ROW, one)
            words = ". ".join(marked_lines(one, tags, is_signed=has_authors(self._here)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.rows.addItem(item)
        ids = [one.id for one in self._here]
        is_known = self._before is not None and self._before.id in ids
        self.rows.setCurrentRow(ids.index(self._before.id) if self._before and is_known else 0)
        self.rows.currentRowChanged.connect(self._show)

    def show_at(self, around: QRect) -> None:
        """Appear below a place of the screen, or above it, and take the keyboard."""
        parent = self.parentWidget()
        if parent is None:
            return
        area = parent.rect()
        row = self.rows.sizeHintForRow(0)
        height = min(self.rows.count(), _MOST) * row + 2 * self.rows.frameWidth() + 8
        self.resize(min(_WIDTH, area.width() - 8), min(height, area.height() - 8))
        place = parent.mapFromGlobal(around.topLeft())
        y = place.y() + around.height() + _GAP
        if y + self.height() > area.bottom():
            y = max(4, place.y() - self.height() - _GAP)
        x = place.x() + around.width() - self.width() if self.isRightToLeft() else place.x()
        y = min(y, area.bottom() - self.height() - 4)
        self.move(max(4, min(x, area.right() - self.width() - 4)), max(4, y))
        self.show()
        self.raise_()
        self._show(self.rows.currentRow())
        self.rows.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self, row: int) -> None:
        """Choose a row's highlight, so that it is seen in the text which it is."""
        if 0 <= row < len(self._here):
            self._session.choose(self._here[row])

    def _end(self) -> None:
        parent = self.parentWidget()
        self.close()
        if parent:
            parent.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that end it or go round; close it when the keyboard is elsewhere."""
        if event.type() is QEvent.Type.FocusOut:
            self.close()
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _CLOSING:
            self._end()
        elif key == Qt.Key.Key_Escape:
            self._session.choose(self._before)
            self._end()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Down):
            self._step(1)
        elif key in (Qt.Key.Key_Backtab, Qt.Key.Key_Up):
            self._step(-1)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        self.rows.setCurrentRow((self.rows.currentRow() + by) % self.rows.count())


class _RowDelegate(QStyledItemDelegate):
    """Paints stripe and tags, the quote, and the beginning of the note with who marked it."""

    def __init__(self, session: Session, look: Look, is_signed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._tags = {tag.id: tag for tag in session.tags}
        self._look, self._is_signed = look, is_signed

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for three lines."""
        return QSize(120, 3 * QFontMetrics(option.font).lineSpacing() + 2 * _PAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a highlight."""
        marked: Highlight = index.data(_ROW)
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("current"))
        room = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        stripe = QRect(room.left(), room.top(), _STRIPE, room.height())
        stripe = QStyle.visualRect(option.direction, room, stripe)
        colours = [self._tags[tag].colour for tag in marked.tags if tag in self._tags]
        inks = [theme.tag(name).stripe for name in colours or ["plain"]]
        draw_stripe(painter, QRectF(stripe), inks, 2.0)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        end = signed_words(marked) if self._is_signed else ""
        rest = " · ".join(filter(None, (apart(brief_words(marked.note)), end)))
        lines = (
            (tag_words(marked, self._tags), bold, "ink"),
            (f"“{brief_words(marked.quote)}”", option.font, "ink"),
            (rest, option.font, "quiet"),
        )
        step = QFontMetrics(option.font).lineSpacing()
        for number, (words, font, role) in enumerate(lines):
            line = QRect(room.topLeft() + QPoint(_STRIPE + _PAD, number * step), room.size())
            line.setSize(QSize(room.width() - _STRIPE - _PAD, step))
            painter.setFont(font)
            painter.setPen(theme.colour(role))
            write(painter, option, line, words)
        painter.restore()
