"""One highlight as a card: quote, place, tags, status and note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from reader_app.annotation.model import Status
from reader_app.ui.sidebar.chips import Chips
from reader_app.ui.sidebar.ground import STRIPE, draw_ground
from reader_app.ui.sidebar.noted import NotedCard
from reader_app.ui.sidebar.quote import Quote
from reader_app.ui.sidebar.star import StarButton
from reader_app.ui.sidebar.status import StatusButton, status_words, why_again
from reader_app.ui.tag_entry import TagEntry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent

    from reader_app.annotation.model import Highlight, Tag
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_SIDE = 12
_SPACE = 8


class Card(NotedCard):
    """Shows a highlight and changes it."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(session, look, parent)
        self._place = ""
        self._place_line = QRect()
        self._tags: tuple[Tag, ...] = ()
        self.highlight: Highlight | None = None
        self.entry: TagEntry | None = None
        self.quote = Quote(look, self)
        self.status = StatusButton(look, self)
        self.status.explain = self._why_again
        self.star = StarButton(look, self)
        self.star.asked.connect(self._set_important)
        self.chips = Chips(look, self)
        self.status.status_asked.connect(self._set_status)
        self.chips.removed.connect(self._remove_tag)
        self.chips.add_asked.connect(self.add_tag)

    # -- what is shown ----------------------------------------------------------------------------

    @property
    def shown_id(self) -> str:
        """The highlight's id, or nothing."""
        return self.highlight.id if self.highlight else ""

    def show_highlight(
        self, highlight: Highlight, place: str, tags: Mapping[str, Tag], *, is_chosen: bool
    ) -> None:
        """Show a highlight; ``place`` says who speaks and where."""
        if self.highlight is None or self.highlight.quote != highlight.quote:
            self.quote.show_words(highlight.quote)
        self.highlight = highlight
        self._place = place
        self._is_chosen = is_chosen
        self._tags = tuple(tags[one] for one in highlight.tags if one in tags)
        self.chips.show_tags(self._tags)
        self.status.show_status(highlight.status)
        self.star.show_important(highlight.important)
        self.note.show_note(highlight.note)
        if self.editor:
            self.editor.take(highlight.note)
        self._set_focus_policies()
        self.setAccessibleName(self._spoken())
        self.show_parts()
        self.update()

    def _set_focus_policies(self) -> None:
        """Let Tab reach the chosen card and what is on it, and no other card."""
        chosen, parts = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.TabFocus
        if not self._is_chosen:
            chosen, parts = Qt.FocusPolicy.ClickFocus, Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(chosen)
        for part in (self.star, self.status, self.chips.add_button, *self.chips.shown):
            part.setFocusPolicy(parts)

    def _spoken(self) -> str:
        """Return the card in words."""
        if self.highlight is None:
            return ""
        quote = " ".join(self.highlight.quote[:400].split())
        names = ", ".join(tag.name for tag in self._tags)
        status = self.highlight.status
        parts = (
            self.tr("chosen") if self._is_picked else "",
            f"“{quote}”",
            self._place,
            self.star.accessibleName() if self.highlight.important else "",
            self.tr("tags {names}").format(names=names) if names else "",
            status_words(status) if status is not Status.NONE else "",
            self.tr("note: {note}").format(note=self.highlight.note) if self.highlight.note else "",
        )
        return ". ".join(part for part in parts if part)

    def show_parts(self) -> None:
        """Show what this card has, and what it offers while it is chosen or under the mouse."""
        if self.highlight is None:
            return
        self.status.setVisible(self.highlight.status is not Status.NONE or self._is_active)
        self.star.setVisible(self.highlight.important or self._is_active)
        self.chips.show_plus(is_shown=self._is_active or not self._tags)
        has_words = bool(self.highlight.note.strip())
        self.note.setVisible(self.editor is None and (has_words or self._is_chosen))

    # -- where it lies ----------------------------------------------------------------------------

    def lay_out(self, width: int) -> int:
        """Take a width, place everything, and return the height."""
        left, inner = STRIPE + _SIDE, width - STRIPE - 2 * _SIDE
        lesser = self._lesser_font()
        self.status.setFont(lesser)
        self.star.setFont(lesser)
        taken = self._place_told(width)
        y = _SIDE - 2
        self.quote.move(left, y)
        y += self.quote.lay_out(inner, taken) + _SPACE - 2
        self._place_line = QRect(left, y, inner, QFontMetrics(lesser).height())
        self._place_offered()
        y = self._place_tags(y + self._place_line.height() + _SPACE, lesser)
        y = self._place_note(y)
        self.resize(width, y + _SIDE)
        return y + _SIDE

    def _parts_apart(self) -> tuple[list[QWidget], list[QWidget]]:
        """Return what of status and star says something, and what is only offered."""
        if self.highlight is None:
            return [], []
        told: list[QWidget] = []
        offered: list[QWidget] = []
        (told if self.highlight.important else offered).append(self.star)
        (offered if self.highlight.status is Status.NONE else told).append(self.status)
        return told, offered

    def _place_told(self, width: int) -> int:
        """Put what is told at the upper corner; return what it takes of the quote's first line."""
        told, _ = self._parts_apart()
        return self._put_before(told, width - _SIDE, _SIDE)

    def _place_offered(self) -> None:
        """Put what is only offered at the end of the line that says the place."""
        _, offered = self._parts_apart()
        line = self._place_line
        height = self.status.sizeHint().height()
        self._put_before(offered, line.right() + 1, line.center().y() - height // 2)

    def _put_before(self, parts: list[QWidget], right: int, top: int) -> int:
        """Put parts side by side so that they end at ``right``; return the room they take."""
        taken = 0
        for part in parts:
            size = part.sizeHint()
            place = QRect(right - taken - size.width(), top, size.width(), size.height())
            self._put(part, place)
            taken += size.width() + _SPACE
        return taken

    def _place_tags(self, y: int, lesser: QFont) -> int:
        left, inner = self._place_line.left(), self._place_line.width()
        self.chips.setFont(lesser)
        height = self.chips.lay_out(inner, may_wrap_plus=self._is_chosen)
        self.chips.show_plus(is_shown=self._is_active or not self._tags)
        self._put(self.chips, QRect(left, y, inner, height))
        y += height
        if self.entry:
            entry = QRect(left, y + _SPACE // 2, inner, self.entry.sizeHint().height())
            self._put(self.entry, entry)
            y = entry.bottom() + 1
        return y

    def _place_note(self, y: int) -> int:
        left, inner = self._place_line.left(), self._place_line.width()
        if self.editor:
            height = self.editor.lay_out(inner + 2 * _SPACE + 2)
            self.editor.move(left - _SPACE - 1, y + _SPACE)
            return y + _SPACE + height
        if self.note.isHidden():
            return y
        height = self.note.lay_out(inner)
        self._put(self.note, QRect(left, y + _SPACE, inner, height))
        return y + _SPACE + height

    def _put(self, part: QWidget, place: QRect) -> None:
        """Give a part its place, from the other side where writing runs from right to left."""
        whole = QRect(0, 0, STRIPE + 2 * _SIDE + self._place_line.width(), 1)
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, place))

    # -- changes ----------------------------------------------------------------------------------

    def _written(self) -> str:
        return self.highlight.note if self.highlight else ""

    def _choose(self) -> None:
        self._session.choose(self.highlight)

    def _write(self, note: str) -> None:
        if self.highlight:
            self._session.set_note(self.highlight, note)

    def end(self) -> None:
        """Save what is typed and put every input away."""
        super().end()
        self.end_tagging()

    def discard(self) -> None:
        """Put every input away without saving, because the highlight is gone."""
        super().discard()
        self.end_tagging()

    @property
    def is_typed_in(self) -> bool:
        """Whether it has to stay because something is typed in it."""
        return super().is_typed_in or self.entry is not None

    def add_tag(self) -> None:
        """Open a line to type a tag in."""
        if self.highlight is None or self.entry:
            return
        self._session.choose(self.highlight)
        self.entry = TagEntry(self._session, self._look, self)
        self.entry.chosen.connect(self._add_tag)
        self.entry.ended.connect(self.end_tagging)
        self.entry.dismissed.connect(self.end_tagging)
        self.entry.left.connect(self.end_tagging)
        self.entry.show()
        self.resized.emit()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_tag(self, tag: Tag, new: tuple[Tag, ...]) -> None:
        if self.highlight:
            self._session.note_given(tag)
            self._session.add_tag(self.highlight, tag, new)

    def end_tagging(self) -> None:
        """Put the line for a tag away."""
        entry, self.entry = self.entry, None
        if entry is None:
            return
        if entry.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        entry.hide()
        entry.deleteLater()
        self.resized.emit()

    def _remove_tag(self, tag_id: str) -> None:
        if self.highlight:
            self._session.toggle_tag(self.highlight, tag_id)

    def _why_again(self) -> str:
        return why_again(self._session.library, self.highlight) if self.highlight else ""

    def _set_important(self, important: bool) -> None:
        if self.highlight:
            self._session.set_important(self.highlight, important)

    def show_picked(self, picked: bool) -> None:
        """Say whether it is picked, with others, to do something with all of them."""
        if picked is not self._is_picked:
            self._is_picked = picked
            self.setAccessibleName(self._spoken())
            self.update()

    def _set_status(self, status: Status) -> None:
        if self.highlight:
            self._session.set_status(self.highlight, status)

    # -- Qt calls ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the card."""
        if event.button() == Qt.MouseButton.LeftButton and self.highlight:
            self.pressed.emit(self.highlight, event.modifiers())
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        if self.highlight:
            self.menu_asked.emit(self.highlight, event.globalPos())
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, its stripe and its place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = [tag.colour for tag in self._tags] or ["plain"]
        draw_ground(painter, self, self._look.theme, names, self._states())
        self._paint_place(painter)

    def _paint_place(self, painter: QPainter) -> None:
        """Write who speaks and where, small."""
        painter.setFont(self._lesser_font())
        painter.setPen(self._look.theme.colour("quiet"))
        room = QRect(self._place_line)
        for part in self._parts_apart()[1]:
            if part.isVisible():
                room.setWidth(room.width() - part.width() - _SPACE)
        words = painter.fontMetrics().elidedText(
            self._place, Qt.TextElideMode.ElideMiddle, room.width()
        )
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
