"""What a newer version leaves to be decided: moved and lost highlights, one by one or at once.

Nothing is kept of the review but what was decided: what is undecided stands in the old version.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableView,
    QTextBrowser,
    QWidget,
)

from reader_app.annotation.edits import Several, brief
from reader_app.transcript.anchor import Fate
from reader_app.ui.controls.cells import Cells
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.pane.differences import DifferenceInk
from reader_app.ui.versions.model import Undecided
from reader_app.ui.versions.words import as_html
from reader_app.ui.wording.words import number
from reader_app.versions.transfer import carried, decide

if TYPE_CHECKING:
    from reader_app.annotation.edits import ChangeHighlight
    from reader_app.session import Session
    from reader_app.ui.looks.look import Look
    from reader_app.ui.versions.doing import Replacing
    from reader_app.versions.placing import Versions
    from reader_app.versions.transfer import Decided

_MANY = 50
"""Highlights that are taken over in the background."""


class ReviewDialog(Dialog):
    """Moved and lost highlights above, old and new quote of the current one below."""

    place_asked = Signal(str, object)
    """The id of a transcript and the ``Span`` to show in it."""

    beside_asked = Signal(object)
    """The ``Versions`` that shall be read side by side."""

    def __init__(
        self, session: Session, look: Look, replacing: Replacing, parent: QWidget | None
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Review of a newer version"))
        self._session, self._look, self._replacing = session, look, replacing
        self.versions: Versions | None = None
        self._went: list[Decided] = []
        """What was kept, and stands in the new version already."""
        self._undecided: list[Decided] = []
        self.model = Undecided()
        self._make_parts()
        self._lay_out()
        self._connect()
        self.resize(860, 560)

    def show_review(
        self, versions: Versions, decided: list[Decided] | tuple[Decided, ...], kept: int = 0
    ) -> None:
        """Show what is undecided between two versions; ``kept`` went over by itself."""
        self.versions = versions
        self._went = [one for one in decided if one.placed.fate is Fate.KEPT] if kept else []
        self.kept_box.setVisible(bool(self._went))
        self.kept_box.setChecked(False)
        self.setWindowTitle(
            self.tr("Review of a newer version: {title}").format(title=versions.new.title)
        )
        self._fill(
            [one for one in decided if one.placed.fate is not Fate.KEPT] if kept else decided
        )
        self.list.setFocus()

    # -- parts ------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.said = quiet()
        self.said.setAccessibleName(self.tr("What is to be decided"))
        self.kept_box = QCheckBox(self.tr("List what was &kept, too"), self)
        self.kept_box.hide()
        self.list = QTableView(self)
        Cells.show_in(self.list)
        self.list.setModel(self.model)
        # Qt's own would be looked up by its address, at which Python may know something else.
        self.chosen = QItemSelectionModel(self.model, self)
        self.list.setSelectionModel(self.chosen)
        self.list.setProperty("boxed", True)
        self.list.setAccessibleName(self.tr("Highlights to decide on"))
        self.list.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.list.setShowGrid(False)
        self.list.setTabKeyNavigation(False)
        self.list.setWordWrap(False)
        self.list.verticalHeader().hide()
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, 96)
        header.resizeSection(2, 150)
        self.detail = QTextBrowser(self)
        self.detail.setAccessibleName(self.tr("Old and new quote"))
        self.detail.setOpenLinks(False)
        self.detail.setProperty("boxed", True)
        self.detail.setTabChangesFocus(True)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        head = QHBoxLayout()
        head.addWidget(self.said, 1)
        head.addWidget(self.kept_box)
        self.column.addLayout(head)
        self.column.addWidget(split, 1)
        shows = QDialogButtonBox(self)
        self.column.addWidget(shows)
        row = self.add_close_button()
        self.accept_button = self._button(row, self.tr("&Accept"))
        self.all_button = self._button(row, self.tr("Accept all &moved"))
        self.here_button = self._button(row, self.tr("&Place at the selection"))
        self.here_button.setToolTip(self.tr("The words that are selected in the new version"))
        self.show_button = self._button(shows, self.tr("&Show place"))
        self.old_button = self._button(shows, self.tr("Show in &old version"))
        self.beside_button = self._button(shows, self.tr("Side &by side"))
        self.beside_button.setToolTip(self.tr("Read both versions, with all that differs"))

    def _button(self, row: QDialogButtonBox, words: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setAutoDefault(False)
        row.addButton(made, QDialogButtonBox.ButtonRole.ActionRole)
        return made

    def _connect(self) -> None:
        self.kept_box.toggled.connect(self._list_kept)
        self.chosen.currentRowChanged.connect(self._show_current)
        self.list.doubleClicked.connect(self.show_place)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            context = Qt.ShortcutContext.WidgetShortcut
            QShortcut(QKeySequence(key), self.list, self.accept_current, context=context)
        self.accept_button.clicked.connect(self.accept_current)
        self.all_button.clicked.connect(self.accept_all)
        self.here_button.clicked.connect(self.place_here)
        self.show_button.clicked.connect(self.show_place)
        self.old_button.clicked.connect(self.show_old)
        self.beside_button.clicked.connect(lambda: self.beside_asked.emit(self.versions))
        self._session.selection_changed.connect(self._enable)
        self._session.history_changed.connect(self._follow)
        self._look.changed.connect(self._show_current)

    # -- what is shown ----------------------------------------------------------------------------

    def _fill(self, decided: list[Decided] | tuple[Decided, ...], row: int = 0) -> None:
        if self.versions is None:
            return
        self._undecided = list(decided)
        shown = self._went if self.kept_box.isChecked() else []
        self.model.show(self.versions, [*decided, *shown])
        if self.model.rows:
            index = self.model.index(min(row, len(self.model.rows) - 1), 0)
            flags = QItemSelectionModel.SelectionFlag
            self.chosen.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows | flags.Current)
        self.said.setText(self._counts())
        self._show_current()

    def _list_kept(self) -> None:
        self._fill(self._undecided, max(0, self.list.currentIndex().row()))

    def _is_open(self, one: Decided | None) -> bool:
        """Tell whether a highlight still stands in the old version."""
        return one is not None and not any(one is went for went in self._went)

    def _counts(self) -> str:
        fates = Counter(one.placed.fate for one in self._undecided)
        parts = [self.tr("{n} kept").format(n=number(len(self._went)))] if self._went else []
        if not self._undecided:
            return " ".join([self.tr("Everything is decided."), *parts])
        parts += [self.tr("{n} moved").format(n=number(fates[Fate.MOVED]))]
        parts += [self.tr("{n} lost").format(n=number(fates[Fate.LOST]))]
        if again := fates[Fate.KEPT]:
            parts += [self.tr("{n} at their place again").format(n=number(again))]
        return " · ".join(parts)

    @property
    def current(self) -> Decided | None:
        """The highlight that is looked at, or None."""
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _show_current(self, *_changed: QModelIndex | None) -> None:
        one, theme = self.current, self._look.theme
        if one is None or self.versions is None:
            self.detail.setHtml("")
        else:
            ground = DifferenceInk.of(theme).ground.name()
            self.detail.setHtml(as_html(one, self.versions, ground))
        self._enable()

    def _enable(self) -> None:
        one = self.current
        is_open = self._is_open(one)
        has_place = one is not None and one.placed.span is not None
        self.accept_button.setEnabled(is_open and has_place)
        are_moved = any(each.placed.fate is Fate.MOVED for each in self._undecided)
        self.all_button.setEnabled(are_moved)
        self.here_button.setEnabled(is_open and self._is_selected())
        self.show_button.setEnabled(one is not None)
        self.old_button.setEnabled(is_open)

    def _is_selected(self) -> bool:
        open_now = self._session.transcript
        is_new = open_now and self.versions and open_now.id == self.versions.new.id
        return bool(is_new and self._session.selection)

    def _follow(self) -> None:
        """Show what stands in the old version now; Undo may have brought something back."""
        if self.versions is None:
            return
        library = self._session.library
        if library.replaced(self.versions.new.id) != self.versions.old.id:
            self.close()
            return
        if any(library.text(one.id) != one.text for one in (self.versions.old, self.versions.new)):
            self._fill([])  # its places are those of other words
            self._replacing.review(self.versions.new.id)
            return
        there = library.highlight_ids(self.versions.old.id)
        known = {one.marked.id for one in self._undecided}
        if there == known:
            return
        stay = [one for one in self._undecided if one.marked.id in there]
        new = library.highlights(self.versions.old.id) if there - known else []
        come = [marked for marked in new if marked.id not in known]
        again = decide(self.versions, come, lambda _share: None)
        self._fill([*stay, *again], self.list.currentIndex().row())

    # -- what is decided --------------------------------------------------------------------------

    def accept_current(self) -> None:
        """Take the current highlight over to its proposed place."""
        one = self.current
        if one and one.placed.span and self.versions and self._is_open(one):
            self._do(carried(self.versions, self._as_it_is(one)))

    def accept_all(self) -> None:
        """Take every moved highlight over to its proposed place, in one edit."""
        if self.versions is None:
            return
        now = {one.id: one for one in self._session.library.highlights(self.versions.old.id)}
        moved = [one for one in self.model.of(Fate.MOVED) if one.marked.id in now]
        edits = tuple(
            carried(self.versions, replace(one, marked=now[one.marked.id])) for one in moved
        )
        if not edits:
            return
        name = f"accept moved highlights of {brief(self.versions.new.title)}"
        if len(edits) > _MANY:
            self._replacing.accept(Several(edits, name))
        else:
            self._session.do(Several(edits, name))

    def place_here(self) -> None:
        """Take the current highlight over to the words that are selected in the new version."""
        one, span = self.current, self._session.selection
        if one and span and self.versions and self._is_open(one) and self._is_selected():
            self._do(carried(self.versions, self._as_it_is(one), span))

    def _as_it_is(self, one: Decided) -> Decided:
        """Return it with the highlight as it is now: its note or tags may be others."""
        return replace(one, marked=self._session.library.highlight(one.marked.id))

    def _do(self, edit: ChangeHighlight) -> None:
        self._session.do(edit)

    def show_place(self) -> None:
        """Show the proposed, or the nearest, place in the new version."""
        one = self.current
        span = one and (one.placed.span or one.placed.near)
        if span and self.versions:
            self.place_asked.emit(self.versions.new.id, span)

    def show_old(self) -> None:
        """Show the highlight where it stands in the old version."""
        one = self.current
        if one and self.versions:
            self.place_asked.emit(self.versions.old.id, one.marked.span)
