"""“Check quotes in a text”: an article beside what became of its quotations in the library."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader_app.errors import ReaderError
from reader_app.formats.source import Source
from reader_app.importing import read_bytes
from reader_app.library.store import Library
from reader_app.quoting.article import article, as_text, read_article
from reader_app.quoting.comparing import Stopped, check
from reader_app.quoting.marking import mark_checked
from reader_app.quoting.report import as_markdown
from reader_app.quoting.verdict import State
from reader_app.ui.background import Work
from reader_app.ui.dialogs.frame import GAP, Dialog, quiet, table
from reader_app.ui.quoting.article_edit import ArticleEdit
from reader_app.ui.quoting.words import as_html, spoken, state_words, summary, where
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import number

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader_app.quoting.verdict import Verdict
    from reader_app.session import Session
    from reader_app.ui.background import Progress, Task
    from reader_app.ui.looks.look import Look

_PAUSE = 500
"""Milliseconds without typing after which the text is looked through again."""


class QuotingDialog(Dialog):
    """Left the article, right its quotations; what is typed is looked up after a pause."""

    place_asked = Signal(str, object)
    """The id of a transcript and the ``Span`` to show in it."""
    looked_up = Signal()
    """Every quotation of the text as it stands was looked up."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Check quotes in a text"))
        self._session, self._look = session, look
        self._work: Work | None = None
        self._name = ""
        self.verdicts: list[Verdict] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.look_up)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_verdicts([])
        self.article.setFocus()
        self.resize(1040, 620)

    def _make_parts(self) -> None:
        self.article = ArticleEdit(self._look, self)
        self.article.setAccessibleName(self.tr("Article"))
        self.article.setPlaceholderText(
            self.tr("Paste the text here, or drop a file on it. Each quotation is looked up.")
        )
        self.scope = QComboBox(self)
        self.scope.addItem(self.tr("in the whole library"), None)
        self.scope.addItem(self.tr("in the open transcript"), "open")
        self.scope.setAccessibleName(self.tr("Where to look quotations up"))
        self.open_button = self._button(self.tr("&Open text…"))
        self.list = self._make_list()
        self.detail = QTextBrowser(self)
        self.detail.setAccessibleName(self.tr("What differs"))
        self.detail.setOpenLinks(False)
        self.detail.setProperty("boxed", True)
        self.article.setProperty("boxed", True)
        self.detail.setTabChangesFocus(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Looking quotations up"))
        self.stop_button = self._button(self.tr("Sto&p"))
        self.said = quiet()

    def _button(self, words: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setAutoDefault(False)
        return made

    def _make_list(self) -> QTreeWidget:
        made = table()
        made.setAccessibleName(self.tr("Quotations"))
        made.setHeaderLabels([self.tr("State"), self.tr("Quotation"), self.tr("Where")])
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return made

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        text, found = QVBoxLayout(left), QVBoxLayout(right)
        text.setContentsMargins(0, 0, GAP // 2, 0)
        found.setContentsMargins(GAP // 2, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self.open_button)
        head.addStretch(1)
        head.addWidget(self.scope)
        text.addLayout(head)
        text.addWidget(self.article, 1)
        found.addWidget(self.said)
        found.addWidget(self.list, 3)
        found.addWidget(self.detail, 2)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        for part in (left, right):
            split.addWidget(part)
        split.handle(1).setAccessibleName(self.tr("Edge between text and quotations"))
        self.column.addWidget(split, 1)
        progress = QHBoxLayout()
        progress.addWidget(self.bar, 1)
        progress.addWidget(self.stop_button)
        self.column.addLayout(progress)
        self._add_buttons()
        self._show_work(is_shown=False)
        stops = (self.open_button, self.scope, self.article, self.list, self.detail)
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _add_buttons(self) -> None:
        row = self.add_close_button()
        self.go_button = self._button(self.tr("&Show in transcript"))
        self.checked_button = self._button(self.tr("&Highlight as checked"))
        self.copy_button = self._button(self.tr("&Copy report"))
        self.copy_button.setToolTip(self.tr("As Markdown"))
        for button in (self.go_button, self.checked_button, self.copy_button):
            row.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)

    def _connect(self) -> None:
        self.article.document().contentsChange.connect(self._edited)
        self.article.file_dropped.connect(self.open_file)
        self.article.verdict_clicked.connect(self._choose)
        self.open_button.clicked.connect(self._ask_file)
        self.scope.currentIndexChanged.connect(self.look_up)
        self.stop_button.clicked.connect(self.stop)
        self.list.currentItemChanged.connect(self._show_current)
        self.list.itemClicked.connect(self.show_place)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self.list, self.show_place, context=context)
        self.go_button.clicked.connect(self.show_place)
        self.checked_button.clicked.connect(self.mark_checked)
        self.copy_button.clicked.connect(self.copy_report)
        self._session.transcript_opened.connect(self._follow_scope)
        self._session.highlights_changed.connect(self._enable)
        self._look.changed.connect(self._show_current)

    # -- the article ------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a text with quotations"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_file(self, name: str) -> None:
        """Read an article from a file, in the background, and look its quotations up."""
        path = Path(name)
        self._begin(partial(_read, path), partial(self._take_file, path.name))

    def _take_file(self, name: str, text: str) -> None:
        self._name = name
        self.article.setPlainText(text)
        self.list.setFocus()
        self.look_up()

    def _edited(self, _at: int, removed: int, added: int) -> None:
        """Look again after a pause; marks of old words would stand at wrong places."""
        if removed or added:
            self._pause.start()

    def _follow_scope(self) -> None:
        if self.scope.currentData():
            self._pause.start()

    # -- looking up -------------------------------------------------------------------------------

    def look_up(self) -> None:
        """Look up every quotation of the text as it stands."""
        self._pause.stop()
        text, library = self.article.text(), self._session.library
        only = self._only()
        if not text.strip() or only == []:
            self._stop_work()
            self._show_verdicts([])
        elif library.path is None:  # in memory: no second connection could open it
            self._take(text, check(article(text), library, only))
        else:
            self._begin(partial(_checked, library.path, text, only), partial(self._take, text))

    def _only(self) -> list[str] | None:
        """Return the transcripts that are looked through; None is all of them."""
        if not self.scope.currentData():
            return None
        transcript = self._session.transcript
        return [transcript.id] if transcript else []

    def _begin(self, task: Task, take: Callable[..., None]) -> None:
        self._stop_work()
        work = Work("quoting", task, self)
        work.slow.connect(partial(self._show_work, is_shown=True))
        work.moved.connect(lambda share: self.bar.setValue(round(100 * share)))
        work.done.connect(take)
        work.failed.connect(self._tell)
        work.ended.connect(partial(self._end, work))
        self._work = work
        self.bar.setValue(0)
        work.start()

    def _stop_work(self) -> None:
        """Let what runs come to nothing."""
        work, self._work = self._work, None
        if work:
            work.cancel()
            work.done.disconnect()
            work.failed.disconnect()
            self._show_work(is_shown=False)

    def _end(self, work: Work) -> None:
        work.deleteLater()
        if work is self._work:
            self._work = None
            self._show_work(is_shown=False)

    def stop(self) -> None:
        """Stop looking up; what was found before stays."""
        self._stop_work()
        self.said.setText(self.tr("Stopped."))

    def _show_work(self, *, is_shown: bool) -> None:
        self.bar.setVisible(is_shown)
        self.stop_button.setVisible(is_shown)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, ReaderError):
            raise error
        self.said.setText(self.tr("Stopped.") if isinstance(error, Stopped) else phrase(str(error)))

    def _take(self, text: str, verdicts: list[Verdict]) -> None:
        """Show what was found, unless the text is another one by now."""
        if text == self.article.text():
            self._show_verdicts(verdicts)
            self.looked_up.emit()

    # -- what was found ---------------------------------------------------------------------------

    def _show_verdicts(self, verdicts: list[Verdict]) -> None:
        current = self._row
        self.verdicts = verdicts
        self.list.clear()
        self.list.addTopLevelItems([_row(verdict) for verdict in verdicts])
        self.article.show_verdicts(verdicts)
        self.said.setText(self._counts())
        if verdicts:
            self._choose(min(max(current, 0), len(verdicts) - 1))
        self._show_current()

    def _counts(self) -> str:
        if not self.verdicts:
            is_empty = not self.article.text().strip()
            nothing = self.tr("There are no quotations in this text.")
            return self.tr("No text yet.") if is_empty else nothing
        states = [verdict.state for verdict in self.verdicts]
        return " · ".join(f"{number(states.count(state))} {state_words(state)}" for state in State)

    @property
    def _row(self) -> int:
        """The number of the row that is looked at, or -1."""
        item = self.list.currentItem()
        return self.list.indexOfTopLevelItem(item) if item else -1

    @property
    def current(self) -> Verdict | None:
        """The quotation that is looked at, or None."""
        row = self._row
        return self.verdicts[row] if 0 <= row < len(self.verdicts) else None

    def _choose(self, row: int) -> None:
        item = self.list.topLevelItem(row)
        if item:
            self.list.setCurrentItem(item)

    def _show_current(self, _changed: object = None) -> None:
        verdict, theme = self.current, self._look.theme
        if verdict is None:
            self.detail.setHtml("")
        else:
            quoted, said = theme.tag("amber").ground.name(), theme.tag("green").ground.name()
            self.detail.setHtml(as_html(verdict, quoted, said))
            row = self.verdicts.index(verdict)
            if not self.article.hasFocus():
                self.article.show_current(row)
        self._enable()

    def _enable(self) -> None:
        verdict = self.current
        self.go_button.setEnabled(verdict is not None and verdict.place is not None)
        self.checked_button.setEnabled(verdict is not None and verdict.state is State.EXACT)
        self.copy_button.setEnabled(bool(self.verdicts))

    # -- what is done with it ---------------------------------------------------------------------

    def show_place(self) -> None:
        """Show the passage in its transcript, selected."""
        verdict = self.current
        if verdict and verdict.place:
            self.place_asked.emit(verdict.place.transcript, verdict.place.span)

    def mark_checked(self) -> None:
        """Let the passage bear a highlight that says it is checked."""
        verdict = self.current
        if verdict is None or verdict.place is None or verdict.state is not State.EXACT:
            return
        session = self._session
        try:
            edit = mark_checked(session.library, verdict.place, session.history.author)
            if edit:
                session.do(edit)
            self.said.setText(self.tr("Highlighted as checked."))
        except ReaderError as error:
            self.said.setText(phrase(str(error)))

    def copy_report(self) -> None:
        """Copy what was found as Markdown."""
        QGuiApplication.clipboard().setText(as_markdown(self.verdicts, self._name))
        self.said.setText(self.tr("The report is copied."))

    def done(self, result: int) -> None:
        """Let what still runs come to nothing, and close."""
        self._pause.stop()
        self._stop_work()
        super().done(result)


def _row(verdict: Verdict) -> QTreeWidgetItem:
    made = QTreeWidgetItem([summary(verdict), verdict.quotation.text, where(verdict)])
    for column in range(3):
        made.setToolTip(column, verdict.quotation.text if column == 1 else made.text(column))
    made.setData(0, int(Qt.ItemDataRole.AccessibleTextRole), spoken(verdict))
    return made


def _read(path: Path, progress: Progress) -> str:
    """Read an article as text, in which what is set apart as a quotation is a block quote."""

    def report(share: float) -> None:
        progress(0.5 * share)

    return as_text(read_article(Source(path.name, read_bytes(path, report))))


def _checked(path: Path, text: str, only: list[str] | None, progress: Progress) -> list[Verdict]:
    """Look quotations up over a connection that belongs to this thread."""
    with closing(Library.open(path, read_only=True)) as library:
        return check(article(text), library, only, progress)
