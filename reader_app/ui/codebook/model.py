"""The codebook as Qt's item views see it: a tree of tags with their keys and counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from reader_app.annotation.codebook import Codebook
from reader_app.annotation.filtering import fold
from reader_app.library.tag_uses import TagUse
from reader_app.ui.looks.icons import dot
from reader_app.ui.wording.words import counted, number, tag_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader_app.annotation.model import Tag
    from reader_app.ui.looks.look import Look

Index = QModelIndex | QPersistentModelIndex
TAG = int(Qt.ItemDataRole.UserRole)
NAME, KEY, USED, BELOW = range(4)
_NONE = TagUse(0, 0)
_DOT = QSize(16, 16)
_MIME = "application/x-transcript-reader-tags"
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CodebookModel(QAbstractItemModel):
    """Tags with their children; an index's id is the place of its tag in the list of all."""

    renamed = Signal(object, str)
    """A ``Tag``, and the name that was typed for it."""
    dropped = Signal(object, object, object)
    """Ids of tags that were dropped on or into a parent (or None), and at which place (or None)."""
    merge_dropped = Signal(object, str)
    """Ids of tags that were dropped on one, by id, to be merged into it."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dots: dict[str, QIcon] = {}
        self._wanted = ""
        self._uses: Mapping[str, TagUse] = {}
        self._book = Codebook()
        self._shown = Codebook()
        self._tags: list[Tag] = []
        self._places: dict[str, int] = {}
        """Of each tag in the list of all."""
        self._rows: dict[str, int] = {}
        """Of each tag among its siblings."""

    # -- what is shown ----------------------------------------------------------------------------

    @property
    def book(self) -> Codebook:
        """The whole codebook."""
        return self._book

    def show_tags(self, book: Codebook, wanted: str = "") -> bool:
        """Show the tags that fit ``wanted`` with those above; tell whether rows are others."""
        self._book, self._wanted = book, wanted
        shown = book if not fold(wanted) else _fitting(book, wanted)
        before, now = self._tags, list(shown)
        is_other = list(map(_stand, before)) != list(map(_stand, now))
        if is_other:
            self.beginResetModel()
        self._shown, self._tags = shown, now
        self._places = {tag.id: place for place, tag in enumerate(now)}
        parents = {None, *(tag.id for tag in now)}
        self._rows = {
            tag.id: row for above in parents for row, tag in enumerate(shown.children(above))
        }
        if is_other:
            self.endResetModel()
        else:
            self._say_changed(one.id for one, old in zip(now, before, strict=True) if one != old)
        return is_other

    def show_uses(self, uses: Mapping[str, TagUse]) -> None:
        """Show other counts."""
        before, self._uses = self._uses, uses
        known = before.keys() | uses.keys()
        self._say_changed(one for one in known if before.get(one) != uses.get(one))

    def wear(self) -> None:
        """Put on the theme."""
        self._dots.clear()

    def _say_changed(self, tag_ids: Iterable[str]) -> None:
        """Have rows painted again: of one after the other a view paints no more than those."""
        for tag_id in tag_ids:
            if tag_id in self._places:
                self.dataChanged.emit(self.index_of(tag_id), self.index_of(tag_id, BELOW))

    def index_of(self, tag_id: str, column: int = NAME) -> QModelIndex:
        """Return the index of a tag, or none where it is not shown."""
        if tag_id not in self._places:
            return QModelIndex()
        return self.createIndex(self._rows[tag_id], column, self._places[tag_id])

    def tag(self, index: Index) -> Tag | None:
        """Return the tag of an index."""
        return self._tags[index.internalId()] if index.isValid() else None

    def use(self, tag_id: str) -> TagUse:
        """Return how often a tag is given."""
        return self._uses.get(tag_id, _NONE)

    # -- Qt asks ----------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt's own form)
        """Return where a tag stands."""
        above = self.tag(parent)
        children = self._shown.children(above.id if above else None)
        if not (0 <= row < len(children) and 0 <= column <= BELOW):
            return QModelIndex()
        return self.index_of(children[row].id, column)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: ANN401, B008 (Qt has two signatures)
        """Return the index of the tag above."""
        tag = self.tag(index)
        return self.index_of(tag.parent) if tag and tag.parent else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many tags stand right below."""
        tag = self.tag(parent)
        if parent.isValid() and parent.column() != NAME:
            return 0
        return len(self._shown.children(tag.id if tag else None))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return BELOW + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401 (whatever the role)
        """Return what a column holds."""
        names = (self.tr("Tag"), self.tr("Key"), self.tr("Used"), self.tr("With below"))
        if role == Qt.ItemDataRole.DisplayRole:
            return names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section > KEY:
            return _END
        return None

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 (whatever the role)
        """Return what is shown of a tag, and what is read aloud."""
        tag = self.tag(index)
        if tag is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(tag, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == NAME:
            return self._dot(tag.colour)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tag_tip(tag, self._book.path(tag))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(tag, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > KEY:
            return _END
        return tag if role == TAG else None

    def _words(self, tag: Tag, column: int) -> str:
        own, whole = self.use(tag.id)
        has_below = bool(self._book.children(tag.id))
        key = str(tag.key) if tag.key else ""
        shown = (own, whole if has_below else 0)
        return (tag.name, key, *(number(count) if count else "" for count in shown))[column]

    def _spoken(self, tag: Tag, column: int) -> str:
        if column != NAME:
            return self._words(tag, column)
        uses = counted(self.use(tag.id).own, self.tr("1 highlight"), self.tr("{n} highlights"))
        key = self.tr("key {n}").format(n=tag.key) if tag.key else ""
        return ", ".join(part for part in (tag.name, uses, key, tag.description) if part)

    def _dot(self, colour: str) -> QIcon:
        if colour not in self._dots:
            made = dot(self._look.theme.tag(colour).stripe)
            made.addPixmap(made.pixmap(_DOT), QIcon.Mode.Selected)  # the same colour there too
            self._dots[colour] = made
        return self._dots[colour]

    # -- editing and dragging ---------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let names be edited, and tags be dragged on others and on nothing."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        can = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled
        edits = flag.ItemIsEditable if index.column() == NAME else flag.NoItemFlags
        return can | flag.ItemIsDropEnabled | edits

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        """Ask for another name."""
        tag = self.tag(index)
        if tag is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.renamed.emit(tag, str(value))
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Let tags be moved, or with Ctrl be merged."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Return what is dragged."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the ids of what is dragged."""
        ids = dict.fromkeys(tag.id for index in indexes if (tag := self.tag(index)))
        data = QMimeData()
        data.setData(_MIME, "\n".join(ids).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for what was dropped to be moved or merged; the tree follows the edit."""
        ids = data.data(_MIME).toStdString().split() if data.hasFormat(_MIME) else []
        target = self.tag(parent)
        if not ids:
            return False
        if action is Qt.DropAction.CopyAction:
            if target and row < 0:
                self.merge_dropped.emit(ids, target.id)
        else:
            above = target.id if target else None
            self.dropped.emit(ids, above, self._place_before(row, above, ids) if row >= 0 else None)
        return False  # nothing is left for the view to remove

    def _place_before(self, row: int, parent: str | None, moving: Sequence[str]) -> int:
        """Return how many that stay stand before a row that is shown."""
        shown = self._shown.children(parent)
        before = {tag.id for tag in shown[:row]}
        everyone = [tag.id for tag in self._book.children(parent) if tag.id not in moving]
        return max((everyone.index(one) + 1 for one in everyone if one in before), default=0)


def _stand(tag: Tag) -> tuple[str, str | None]:
    """Return what makes a tag's row another one."""
    return tag.id, tag.parent


def _fitting(book: Codebook, wanted: str) -> Codebook:
    """Return the tags that fit with all that stand above them."""
    kept: dict[str, Tag] = {}
    for tag in book.fitting(wanted):
        above: Tag | None = tag
        while above and above.id not in kept:
            kept[above.id] = above
            above = book.get(above.parent)
    return Codebook(kept.values())
