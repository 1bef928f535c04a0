"""The lens menu: whom, what and which words to look for, chosen while the text follows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from reader_app.annotation.lens import Lens, Part
from reader_app.ui.accessible import name_clear_button
from reader_app.ui.lens.choices import Choices
from reader_app.ui.lens.words import count_words
from reader_app.ui.looks.icons import dot
from reader_app.ui.wording.names import short_name

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader_app.annotation.lens import Narrowed
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look

_MARGIN, _GAP = 14, 8
_PAUSE = 200
"""Milliseconds after the last key before words are looked for."""


class LensMenu(QFrame):
    """A small window over the text that closes with a click elsewhere or with Esc."""

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("lensMenu")
        self.setAccessibleName(self.tr("Lens"))
        self._session, self._look = session, look
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._rows.setSpacing(_GAP)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._take_words)
        self._add_parts()
        self._add_words()
        self._add_choices()
        self._add_foot()
        session.lens_changed.connect(self._follow)
        session.transcript_opened.connect(self.hide)
        look.changed.connect(self.fill)
        look.folding_changed.connect(self._follow)

    def open_at(self, corner: QPoint) -> None:
        """Show the menu with its upper right corner there, or as near as the screen lets it be."""
        self.fill()
        self.adjustSize()
        room = self.screen().availableGeometry()
        width, height = min(self.width(), room.width()), min(self.height(), room.height())
        self.resize(width, height)
        x = min(max(corner.x() - width, room.left()), room.right() - width)
        self.move(x, max(room.top(), min(corner.y(), room.bottom() - height)))
        self.show()
        first = next(box for box in self.boxes.values() if box.isVisibleTo(self))
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    # -- making -----------------------------------------------------------------------------------

    def _add_parts(self) -> None:
        holder = QWidget()
        holder.setAccessibleName(self.tr("Part of the exchanges"))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        words = (self.tr("Everything"), self.tr("Questions"), self.tr("Answers"))
        self.parts = dict(zip(Part, map(QRadioButton, words), strict=True))
        for part, button in self.parts.items():
            button.setProperty("segment", True)
            button.clicked.connect(partial(self._take_part, part))
            self._group.addButton(button)
            row.addWidget(button, 1)
        self._rows.addWidget(holder, 0, 0, 1, 3)

    def _add_words(self) -> None:
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Words that a turn says"))
        self.words.setAccessibleName(self.tr("Words that a turn says"))
        self.words.setClearButtonEnabled(True)
        name_clear_button(self.words)
        self.words.textEdited.connect(self._pause.start)
        self.words.textChanged.connect(self._follow_cleared)
        self.words.returnPressed.connect(self._take_words)
        self._rows.addWidget(self.words, 1, 0, 1, 3)

    def _add_choices(self) -> None:
        names = (self.tr("Speakers"), self.tr("Roles"), self.tr("Tags"))
        self.boxes = dict(zip(("speakers", "roles", "tags"), map(Choices, names), strict=True))
        self._labels = {}
        for column, (field, box) in enumerate(self.boxes.items()):
            label = self._labels[field] = QLabel(names[column])
            label.setProperty("role", "heading")
            label.setBuddy(box)
            box.chosen_changed.connect(partial(self._take_choice, field))
            self._rows.addWidget(label, 2, column)
            self._rows.addWidget(box, 3, column, Qt.AlignmentFlag.AlignTop)

    def _add_foot(self) -> None:
        self.folds = QCheckBox(self.tr("Fold the rest"))
        self.folds.clicked.connect(self._take_form)
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self._clear)
        row = QHBoxLayout()
        row.setSpacing(2 * _GAP)
        for each in (self.folds, self.count, self.clear):
            row.addWidget(each)
        self._rows.addLayout(row, 4, 0, 1, 3)

    # -- what is shown ----------------------------------------------------------------------------

    def fill(self) -> None:
        """Offer what the transcript and the codebook have."""
        transcript = self._session.transcript
        theme = self._look.theme
        shares = self._session.shares
        who = [
            (each.speaker.id, short_name(each.speaker), theme.speaker(each.speaker.colour))
            for each in shares
        ]
        roles = dict.fromkeys(each.speaker.role for each in shares if each.speaker.role)
        self.boxes["speakers"].offer([(key, name, dot(colour)) for key, name, colour in who])
        self.boxes["roles"].offer([(role, role, None) for role in roles])
        self.boxes["tags"].offer(
            [(tag.id, tag.name, dot(theme.tag(tag.colour).stripe)) for tag in self._session.tags]
        )
        for field, box in self.boxes.items():
            box.setVisible(box.count() > 0)
            self._labels[field].setVisible(box.count() > 0)
        has_questions = bool(transcript and transcript.exchanges)
        for part, button in self.parts.items():
            button.setEnabled(has_questions or part is Part.ALL)
        self._follow()

    def _follow(self, _changed: Narrowed | None = None) -> None:
        """Show what the lens takes now."""
        lens, narrowed, transcript = (
            self._session.lens,
            self._session.narrowed,
            self._session.transcript,
        )
        self.parts[lens.part].setChecked(True)
        for field, box in self.boxes.items():
            box.choose(getattr(lens, field))
        if not self._pause.isActive():
            with QSignalBlocker(self.words):
                self.words.setText(lens.words) if self._typed() != lens.words else None
        folds = self._session.folds
        self.folds.setChecked(self._look.folds_lens if folds is None else folds)
        said = count_words(narrowed, transcript) if narrowed and transcript else ""
        if lens and (narrowed is None or narrowed.lens != lens):
            said = self.tr("Looking…")
        self.count.setText(said or self.tr("All turns"))
        self.clear.setEnabled(bool(lens))

    # -- what is taken ----------------------------------------------------------------------------

    def _look_through(self, **changed: object) -> None:
        lens = msgspec.structs.replace(self._session.lens, **changed)
        self._session.look_through(lens, self._session.folds if lens else None)
        self._follow()

    def _take_part(self, part: Part, _on: bool = True) -> None:
        self._look_through(part=part)

    def _take_choice(self, field: str, chosen: frozenset[str]) -> None:
        self._look_through(**{field: chosen})

    def _take_words(self) -> None:
        self._pause.stop()
        self._look_through(words=self._typed())

    def _typed(self) -> str:
        """Return the words as they are looked for, whatever blanks are around them."""
        return " ".join(self.words.text().split())

    def _follow_cleared(self, words: str) -> None:
        """Take note of the cross in the line, which is no editing to Qt."""
        if not words:
            self._take_words()

    def _take_form(self, folds: bool) -> None:
        self._look.set_lens_folds(folds)
        self._session.look_through(self._session.lens)

    def _clear(self) -> None:
        self._pause.stop()
        self._session.look_through(Lens())
        self.boxes["speakers"].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Enter, as on Esc: what was chosen is there already."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if self._pause.isActive():
                self._take_words()
            self.hide()
        else:
            super().keyPressEvent(event)
