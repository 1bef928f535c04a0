"""The annotation sidebar: the highlights of the open transcript, filtered, as cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader_app.annotation.filtering import Index, parse_filter
from reader_app.annotation.links import Kind, Target
from reader_app.ui.accessible import name_clear_button
from reader_app.ui.controls.line_field import LineField
from reader_app.ui.notes.mentions import Mentions
from reader_app.ui.sidebar.card import Card
from reader_app.ui.sidebar.cards import CardList
from reader_app.ui.sidebar.memos import Memos
from reader_app.ui.sidebar.picked import PickedBar
from reader_app.ui.sidebar.preparing import Preparing
from reader_app.ui.sidebar.status import status_words
from reader_app.ui.wording.words import number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from reader_app.annotation.model import Highlight, Memo
    from reader_app.session import Session
    from reader_app.transcript.model import Transcript
    from reader_app.ui.looks.look import Look


_KEYS = {
    "annotate.tag": "T",
    "annotate.note": "N",
    **{f"annotate.tag_{digit}": str(digit) for digit in range(1, 10)},
}
"""What marks words, before it is said otherwise."""


class FilterLine(LineField):
    """A line to filter by; Escape empties it, Down and Enter go to the cards."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that are not for typing."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SidebarPanel(QWidget):
    """Filter, count and cards; says in words what to do where there are none."""

    left = Signal()
    """The keyboard shall go back to the text."""
    menu_asked = Signal(QPoint)
    """The context menu of the chosen highlight is asked for, at this place of the screen."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._memos = Memos(session)
        self._index = Index(status_words, self.tr("important"))
        self.preparing = Preparing(self._prepare, self)
        self._keys: Mapping[str, str] = _KEYS
        self.filter = FilterLine(self)
        self.count = QLabel(self)
        self.picked = PickedBar(session, look, self)
        self.cards = CardList(session, look, self)
        self.mentioned = Mentions(session, look, self)
        self.nothing = QWidget(self.cards.viewport())
        self.empty = QLabel(self.nothing)
        self.clear_button = QPushButton(self.tr("Clear filter"), self.nothing)
        self.setMinimumWidth(200)
        self.setAccessibleName(self.tr("Annotations"))
        self._build()
        self._lay_out()
        self._listen()
        self._wear()
        self._refresh()

    def _build(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter quotes, notes, tags, speakers"))
        self.filter.setAccessibleName(self.tr("Filter annotations"))
        self.filter.setToolTip(
            self.tr(
                "#tag takes what bears a tag, is:checked what has this status, is:important what "
                "has a star, by:Ada what Ada marked"
            )
        )
        self.filter.setClearButtonEnabled(True)
        name_clear_button(self.filter)
        self.count.setProperty("role", "quiet")
        self.empty.setProperty("role", "quiet")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 4)
        head.setSpacing(4)
        head.addWidget(self.filter)
        head.addWidget(self.count)
        button = QHBoxLayout()
        button.addStretch()
        button.addWidget(self.clear_button)
        button.addStretch()
        words = QVBoxLayout(self.nothing)
        words.setContentsMargins(24, 32, 24, 8)
        words.setSpacing(16)
        words.addWidget(self.empty)
        words.addLayout(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.picked)
        column.addWidget(self.cards, 1)
        column.addWidget(self.mentioned)
        # It lies on the cards, which are never hidden: hidden ones have no size to place a card in.
        over = QVBoxLayout(self.cards.viewport())
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)

    def _listen(self) -> None:
        self.filter.textChanged.connect(self._refresh)
        self.filter.left.connect(self._leave_filter)
        self.clear_button.clicked.connect(self.clear_filter)
        self.cards.menu_asked.connect(self.menu_asked)
        self.cards.left.connect(self.left)
        self.cards.remove_asked.connect(self.picked.ask_remove)
        self.cards.memo_closed.connect(self._end_memo)
        session = self._session
        session.transcript_opened.connect(self._open)
        session.structure_changed.connect(self._restructure)
        session.highlights_changed.connect(self._refresh)
        session.lens_changed.connect(self._refresh)
        for changed in (session.transcript_opened, session.completed, session.tags_changed):
            changed.connect(self._prepare_all)
        session.highlight_chosen.connect(self._choose)
        session.note_asked.connect(self._edit_note)
        session.memo_asked.connect(self._edit_memo)
        session.history_changed.connect(self._follow_memos)
        self._look.changed.connect(self._wear)

    def sizeHint(self) -> QSize:
        """Return the width that suits a quote."""
        return QSize(300, 600)

    # -- what is shown ----------------------------------------------------------------------------

    def visible_highlights(self) -> list[Highlight]:
        """Return the highlights whose cards are shown, in reading order."""
        return self.cards.highlights

    def set_filter(self, text: str) -> None:
        """Filter by ``text``; it stands in the filter box, as if typed."""
        self.filter.setText(text)

    def clear_filter(self) -> None:
        """Show everything again."""
        self.filter.clear()
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_focus(self) -> None:
        """Give the cards the keyboard; were they a focus proxy, Tab would pass over the filter."""
        self.cards.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_filter(self) -> None:
        """Go to the filter box, its words selected."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def keep_note(self) -> None:
        """Save the note that is being typed, as before closing the window."""
        card = self.cards.editing
        if card and card.editor:
            card.editor.write()

    def _open(self, transcript: Transcript | None) -> None:
        """Put away what belonged to the transcript before."""
        self._index.clear()
        self._memos.end()
        self._memos.read()
        if self.filter.text():
            self.filter.clear()
        self.cards.verticalScrollBar().setValue(0)

    def _restructure(self) -> None:
        """Name speakers and places as they are now."""
        self._index.clear()
        self.cards.forget_words()
        self._refresh()

    def _refresh(self) -> None:
        """Show the highlights that the filter takes; none before all have been read."""
        session = self._session
        if not session.is_whole:
            self.cards.show_highlights([])
            self.nothing.hide()
            self.count.hide()
            return
        wanted = parse_filter(self.filter.text())
        tags = {tag.id: tag for tag in session.tags}
        taken = session.highlights_taken
        shown = self._index.filtered(taken, wanted, tags, self._speaker_of)
        shown = self._with_edited(shown)
        card = self.cards.editing
        memos = self._memos.taken(wanted, card.shown_id if card else "")
        self.cards.show_highlights(shown, memos)
        count, most = len(shown) + len(memos), len(session.highlights) + len(self._memos)
        of = self.tr("{shown} of {all}")
        self.count.setText(of.format(shown=number(count), all=number(most)))
        is_narrowed = bool(wanted) or session.narrowed is not None
        self.count.setVisible(is_narrowed and most > 0)
        self._say_empty(count > 0)

    def _prepare(self, highlights: Sequence[Highlight]) -> None:
        tags = {tag.id: tag for tag in self._session.tags}
        self._index.prepare(highlights, tags, self._speaker_of)

    def _prepare_all(self) -> None:
        """Have all highlights looked at once they have been read."""
        if self._session.is_whole:
            self.preparing.begin(self._session.highlights)

    def _with_edited(self, shown: list[Highlight]) -> list[Highlight]:
        """Keep the card that is typed in, though what is typed no longer fits the filter."""
        card = self.cards.editing
        edited = card.shown_id if isinstance(card, Card) else ""
        if not edited or any(one.id == edited for one in shown):
            return shown
        kept = {edited, *(one.id for one in shown)}
        return [one for one in self._session.highlights if one.id in kept]

    def _say_empty(self, has_shown: bool) -> None:
        """Say what to do where there is nothing to show."""
        is_open = self._session.transcript is not None
        has_any = bool(self._session.highlights or len(self._memos))
        hint = self._hint()
        out = self.tr("The lens takes none of the highlights.")
        is_out = not self._session.highlights_taken and not self.filter.text()
        nothing = out if is_out else self.tr("Nothing matches.")
        self.empty.setText(nothing if has_any else hint)
        self.nothing.setVisible(is_open and not has_shown)
        self.clear_button.setVisible(has_any and not has_shown and bool(self.filter.text()))
        self.filter.setVisible(is_open)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name these keys of the commands, which are known by their ids, from now on."""
        self._keys = keys
        self._refresh()

    def _hint(self) -> str:
        """Return how words are marked, with the keys that the commands have now."""
        keys = [self._keys.get(f"annotate.tag_{digit}", "") for digit in range(1, 10)]
        is_first = keys == [str(digit) for digit in range(1, 10)]
        said = (
            ("1–9" if is_first else " ".join(filter(None, keys)), self.tr("{key} for a tag")),
            (self._keys.get("annotate.tag", ""), self.tr("{key} for any tag")),
            (self._keys.get("annotate.note", ""), self.tr("{key} for a note")),
        )
        ways = ", ".join(words.format(key=key) for key, words in said if key)
        if not ways:
            return self.tr("Select some words and mark them from their menu.")
        return self.tr("Select some words and press {keys}.").format(keys=ways)

    def _speaker_of(self, one: Highlight) -> str:
        transcript = self._session.transcript
        if transcript is None:
            return ""
        speaker = transcript.speaker_of(transcript.turn_at(one.span.start))
        return speaker.name if speaker else ""

    # -- what is chosen ---------------------------------------------------------------------------

    def _choose(self, chosen: Highlight | None) -> None:
        self.cards.choose(chosen.id if chosen else "")
        self.mentioned.look_for(Target(Kind.HIGHLIGHT, chosen.id) if chosen else None)

    def _edit_note(self, asked: Highlight) -> None:
        """Open the note of a highlight, whatever the filter says."""
        if all(one.id != asked.id for one in self.cards.highlights):
            self.filter.clear()
        self.cards.edit_note(asked.id)

    def _edit_memo(self, asked: Memo) -> None:
        """Open a note on the open transcript or on a turn of it, whatever the filter says."""
        if self._memos.begin(asked):
            self._memos.read()
            self._refresh()
            self.cards.edit_note(asked.id)

    def _end_memo(self) -> None:
        """Put away the card of a note in which nothing was written."""
        self._memos.end()
        self._memos.read()
        self._refresh()

    def _follow_memos(self) -> None:
        """Show the notes on the transcript and its turns as the library holds them."""
        if self._memos.read():
            self._refresh()

    def _leave_filter(self) -> None:
        """Go from the filter box to the cards."""
        chosen = self._session.chosen
        if chosen and self.cards.card(chosen.id):
            self.cards.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.cards.has_cards:
            self.cards.step(1)
        else:
            self.left.emit()

    def _wear(self) -> None:
        """Put on the theme and the type."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.theme.colour("ground"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.cards.reset()
