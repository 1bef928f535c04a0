"""The window of the codebook: it stays beside the text, and every change in it is an edit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from reader_app import settings as s
from reader_app.annotation import rearranging
from reader_app.annotation.codebook import tidy
from reader_app.annotation.edits import AddTag, ChangeTag, DescribeTag, Several
from reader_app.errors import ReaderError
from reader_app.library.tag_uses import carried
from reader_app.ui.codebook.doing import Counting, Doing
from reader_app.ui.codebook.fields import TagFields
from reader_app.ui.codebook.model import CodebookModel
from reader_app.ui.codebook.tree import CodebookTree
from reader_app.ui.codebook.verbs import VerbRow
from reader_app.ui.codebook.words import names, what_goes, what_merges
from reader_app.ui.controls.asking import Asking
from reader_app.ui.controls.line_field import LineField
from reader_app.ui.dialogs.frame import keep_within_screen, room_for
from reader_app.ui.wording.phrases import phrase, sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QShowEvent

    from reader_app.annotation.codebook import Codebook
    from reader_app.annotation.edits import Edit
    from reader_app.annotation.history import Entry
    from reader_app.annotation.model import Tag
    from reader_app.ui.background import Queue
    from reader_app.ui.codebook.verbs import Verb
    from reader_app.ui.desk import Desk

_MARGIN = 12
_SIZE = (760, 560)
_NARROW = 560
_SOON = 30


class CodebookWindow(QWidget):
    """The tree of tags on one side, and what is said of the current one on the other."""

    def __init__(self, desk: Desk, queue: Queue, actions: Mapping[str, QAction]) -> None:
        super().__init__(desk.window, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Codebook"))
        self._desk, self._session = desk, desk.session
        self._model = CodebookModel(desk.look)
        self.tree = CodebookTree(self._model)
        self.search = LineField(placeholderText=self.tr("Find a tag"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Find a tag by name, path or description"))
        self.fields = TagFields(desk.look)
        self.asking = Asking()
        self._doing = Doing(self._session, queue, self)
        self._counting = Counting(self._session, self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._counting.begin)
        self._new_id = ""
        """The tag that was just made, to be named and shown once it is there."""
        self._lay_out()
        self._connect()
        self._take_commands(actions)
        self.resize(*_SIZE)
        kept = desk.settings.get(s.CODEBOOK_GEOMETRY)
        self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        self.refresh()
        self.tree.make_current(next((tag.id for tag in self.book), ""))
        self.tree.setFocus()

    # -- how it is made ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        right = 0 if self.isRightToLeft() else _MARGIN
        column.setContentsMargins(_MARGIN - right, 0, right, 0)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.fields)
        self._splitter.handle(1).setAccessibleName(self.tr("Edge between tags and the chosen one"))
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._column = whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.addWidget(self._splitter, 1)
        whole.addWidget(self.asking)
        self._verbs = self._make_verbs()
        whole.addLayout(self._verbs)

    def _make_verbs(self) -> VerbRow:
        verbs: tuple[Verb, ...] = (
            ("new", self.tr("&New"), "Ctrl+N", self.add),
            ("below", self.tr("New &below"), "Ctrl+Shift+N", self.add_below),
            ("merge", self.tr("&Merge"), "Ctrl+M", self.merge_selected),
            ("split", self.tr("&Split…"), "Ctrl+D", self.split),
            ("remove", self.tr("&Remove"), "", self.remove_selected),
            ("stick", self.tr("S&tick"), "Ctrl+Return", self.stick),
            ("note", self.tr("N&ote…"), "Ctrl+Shift+M", self.write_note),
        )
        files = QPushButton(self.tr("&File"))
        menu = QMenu(files)
        menu.addAction(self.tr("&Import from CSV…"), self.read_file)
        menu.addAction(self.tr("&Export as CSV…"), self.write_file)
        files.setMenu(menu)
        row = VerbRow(verbs, files)
        self.buttons = row.buttons
        self.buttons["stick"].setToolTip(self.tr("Give this tag to every new selection, until Esc"))
        return row

    def _connect(self) -> None:
        tree, fields, model = self.tree, self.fields, self._model
        self._session.tags_changed.connect(self.refresh)
        self._session.history_changed.connect(self._soon.start)
        self._session.library_changed.connect(self._soon.start)
        self._session.sticking_changed.connect(self._show_current)
        self._desk.look.changed.connect(model.wear)
        self._desk.look.changed.connect(tree.viewport().update)
        self._counting.counted.connect(model.show_uses)
        self._doing.done.connect(self._say_done)
        self._doing.failed.connect(self.asking.tell)
        self.search.textChanged.connect(self.refresh)
        self.search.returnPressed.connect(tree.setFocus)
        tree.current_moved.connect(self._show_current)
        tree.removal_asked.connect(self.remove_selected)
        tree.step_asked.connect(self._step)
        tree.used.connect(self._use)
        tree.menu_asked.connect(self._show_menu)
        model.renamed.connect(self.rename)
        model.dropped.connect(self._move)
        model.merge_dropped.connect(self.ask_merge)
        fields.coloured.connect(self._colour)
        fields.keyed.connect(self._give_key)
        fields.described.connect(self._describe)

    def _take_commands(self, actions: Mapping[str, QAction]) -> None:
        """Let undo and redo work here too."""
        for name in ("edit.undo", "edit.redo"):
            self.addAction(actions[name])

    # -- what is shown ----------------------------------------------------------------------------

    @property
    def book(self) -> Codebook:
        """The codebook as it is now."""
        return self._session.codebook

    @property
    def tag(self) -> Tag | None:
        """The current tag."""
        return self.book.get(self.tree.current_id)

    def refresh(self, _typed: str = "") -> None:
        """Show the tags as they are now."""
        self.tree.refresh(self.book, self.search.text())
        if self._new_id in self.book:
            self.tree.make_current(self._new_id)
        self._show_current()
        self._soon.start()

    def _show_current(self, _changed: object = None) -> None:
        selected = self.tree.selected_ids
        tag = self.tag if len(selected) < 2 else None
        self.fields.show_tag(self.book, tag)
        if len(selected) > 1:
            self.fields.title.setText(names(self.book, selected))
        self.buttons["merge"].setEnabled(len(selected) > 1)
        for name in ("below", "split", "stick"):
            self.buttons[name].setEnabled(tag is not None)
        self.buttons["remove"].setEnabled(bool(selected))
        self.buttons["note"].setEnabled(tag is not None)
        sticks = tag is not None and tag == self._session.sticking
        self.buttons["stick"].setText(self.tr("Uns&tick") if sticks else self.tr("S&tick"))

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for name in ("new", "below", "merge", "split", "remove", "stick", "note"):
            button = self.buttons[name]
            item = menu.addAction(button.text(), button.click)
            item.setEnabled(button.isEnabled())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # -- changes ----------------------------------------------------------------------------------

    def _do(self, make: Callable[[], Edit | None], changing: int = 0) -> None:
        """Do the edit that ``make`` returns, or say why there is none."""
        self.asking.end()
        self.fields.save()
        try:
            edit = make()
        except ReaderError as error:
            self.asking.tell(phrase(str(error)))
        else:
            if edit:
                self._doing.do(edit, changing)

    def _say_done(self, entry: Entry) -> None:
        if isinstance(entry.edit, DescribeTag):
            return
        undo = self._undo(entry)
        self.asking.offer(sentence(entry.what) + ".", self.tr("&Undo"), undo, self.tree)

    def _undo(self, entry: Entry) -> Callable[[], None]:
        def undo() -> None:
            last = self._session.history.undoable()
            if last and last.id == entry.id:
                next(act for act in self.actions() if act.objectName() == "edit.undo").trigger()

        return undo

    def add(self) -> None:
        """Add a tag beside the current one, and let it be named."""
        self._add(self.tag.parent if self.tag else None)

    def add_below(self) -> None:
        """Add a tag below the current one, and let it be named."""
        self._add(self.tree.current_id or None)

    def _add(self, parent: str | None) -> None:
        from reader_app.annotation.codebook import free_name

        self.search.clear()
        name = free_name(self.tr("new tag"), self.book.children(parent))
        new = self.book.new(name, parent)
        self._new_id = new.id
        self._do(lambda: AddTag(new))
        self._new_id = ""
        self.tree.rename()

    def rename(self, tag: Tag, name: str) -> None:
        """Give a tag the name that was typed; an empty one leaves it."""
        wanted = tidy(name)
        if not wanted or wanted == tag.name:
            return
        changed = msgspec.structs.replace(tag, name=wanted)

        def make() -> Edit:
            self.book.check(changed)
            return ChangeTag(changed, tag)

        self._do(make)

    def _colour(self, colour: str) -> None:
        self._do(lambda: rearranging.coloured(self.book, self.tree.selected_ids, colour))

    def _give_key(self, key: int | None) -> None:
        tag = self.tag
        self._do(lambda: rearranging.keyed(self.book, tag, key) if tag else None)

    def _describe(self, tag_id: str, part: str, text: str) -> None:
        if tag_id in self.book:
            self._doing.do(DescribeTag(tag_id, part, text))

    def _move(self, ids: Collection[str], parent: str | None, at: int | None) -> None:
        self._do(lambda: rearranging.moved(self.book, ids, parent, at))

    def _step(self, way: str) -> None:
        ids, book = self.tree.selected_ids, self.book
        make: dict[str, Callable[[], Edit | None]] = {
            "up": lambda: rearranging.stepped(book, ids, -1),
            "down": lambda: rearranging.stepped(book, ids, 1),
            "in": lambda: rearranging.indented(book, ids),
            "out": lambda: rearranging.outdented(book, ids),
        }
        self._do(make[way])

    # -- what changes highlights ------------------------------------------------------------------

    def remove_selected(self) -> None:
        """Say what removing does, and ask; what nobody would miss goes at once."""
        ids = self.tree.selected_ids
        if not ids:
            return
        missed = what_goes(self._session.library, self.book, ids)
        count = carried(self._session.library, ids).highlights
        act = partial(self._do, lambda: rearranging.removed(self.book, ids), count)
        if missed:
            words = self.tr("Remove {tags}? {what}").format(tags=names(self.book, ids), what=missed)
            self.asking.ask(words, self.tr("&Remove"), act, self.tree)
        else:
            act()

    def merge_selected(self) -> None:
        """Make one of the selected tags: the current one."""
        self.ask_merge(self.tree.selected_ids, self.tree.current_id)

    def ask_merge(self, ids: Collection[str], kept: str) -> None:
        """Say what merging does, and ask."""
        gone = [tag_id for tag_id in ids if tag_id != kept]
        if not gone or kept not in self.book:
            return
        library = self._session.library
        words = what_merges(library, self.book, [*gone, kept], kept)
        count = carried(library, gone).highlights
        act = partial(self._do, lambda: rearranging.merged(self.book, gone, kept), count)
        self.asking.ask(words, self.tr("&Merge"), act, self.tree)

    def split(self) -> None:
        """Show the highlights of the current tag, of which some get another one."""
        from reader_app.ui.codebook.split import SplitDialog

        if self.tag:
            dialog = SplitDialog(self._session, self.tag, self)
            dialog.chosen.connect(self._split)
            dialog.open()

    def _split(self, edit: Edit, count: int) -> None:
        self._do(lambda: edit, count)

    # -- tagging ----------------------------------------------------------------------------------

    def _use(self, tag: Tag) -> None:
        """Give a tag to what is selected or chosen in the text."""
        session = self._session
        if session.selection or session.chosen:
            session.apply_tag(tag)
        else:
            self.asking.tell(self.tr("Select words in the text first, or choose a highlight."))

    def stick(self) -> None:
        """Give the current tag to every new selection, or end that."""
        tag = self.tag
        self._session.stick(None if tag == self._session.sticking else tag)

    # -- files ------------------------------------------------------------------------------------

    def write_note(self) -> None:
        """Write a note on the current tag, in the list of notes."""
        if self.tag:
            self._session.memo_asked.emit(self._session.memo_on_tag(self.tag.id))

    def read_file(self) -> None:
        """Ask for a codebook, and show what it would add and change."""
        from reader_app.ui.codebook.exchange import ask_to_read

        ask_to_read(self._session, self._desk.settings, self, self._join)

    def _join(self, edit: Several) -> None:
        self._do(lambda: edit)

    def write_file(self) -> None:
        """Write the codebook to a file."""
        from reader_app.ui.codebook.exchange import ask_to_write

        ask_to_write(self.book, self._desk.settings, self, self.asking)

    # -- Qt calls ---------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the screen; one part stands below the other where it is narrow."""
        if room_for(self).width() < _NARROW:
            self._splitter.setOrientation(Qt.Orientation.Vertical)
            self._verbs.fold()
        keep_within_screen(self, self._column)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc end what is asked, the search, the sticking, and then the window."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.asking.isVisible():
            self.asking.end()
        elif self.search.text():
            self.search.clear()
        elif self._session.sticking:
            self._session.stick(None)
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, and where the window was."""
        self.fields.save()
        kept = self.saveGeometry().toBase64().toStdString()
        self._desk.settings.set(s.CODEBOOK_GEOMETRY, kept)
        super().closeEvent(event)
