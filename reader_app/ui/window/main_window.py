"""The main window: lays out the panels and places the commands; what they do is elsewhere."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from reader_app import settings as s
from reader_app.errors import ReaderError
from reader_app.ui import menus
from reader_app.ui.actions import declared
from reader_app.ui.background import Queue
from reader_app.ui.commands.annotate import AnnotateCommands
from reader_app.ui.commands.between import PanelCommands
from reader_app.ui.commands.correct import CorrectCommands
from reader_app.ui.commands.edit import EditCommands
from reader_app.ui.commands.file import FileCommands
from reader_app.ui.commands.find import FindCommands
from reader_app.ui.commands.go import GoCommands
from reader_app.ui.commands.help import HelpCommands
from reader_app.ui.commands.lens import LensCommands
from reader_app.ui.commands.many import ManyCommands
from reader_app.ui.commands.names import NameCommands
from reader_app.ui.commands.notes import NoteCommands
from reader_app.ui.commands.paragraphs import ParagraphCommands
from reader_app.ui.commands.quoting import QuotingCommands
from reader_app.ui.commands.select import SelectCommands
from reader_app.ui.commands.shape import ShapeCommands
from reader_app.ui.commands.speakers import SpeakerCommands
from reader_app.ui.commands.structure import StructureCommands
from reader_app.ui.commands.tabs import TabCommands
from reader_app.ui.commands.tags import TagCommands
from reader_app.ui.commands.trail import TrailCommands
from reader_app.ui.commands.versions import VersionCommands
from reader_app.ui.commands.view import ViewCommands
from reader_app.ui.desk import Desk
from reader_app.ui.finding.area import FindArea
from reader_app.ui.going.trail import Trail
from reader_app.ui.keys import Keys
from reader_app.ui.looks.icons import icon
from reader_app.ui.mending import Mender
from reader_app.ui.opening import Opening
from reader_app.ui.outline.panel import OutlinePanel
from reader_app.ui.sidebar.panel import SidebarPanel
from reader_app.ui.window.empty_state import EmptyState
from reader_app.ui.window.notices import Notices
from reader_app.ui.window.panels import Panels
from reader_app.ui.window.panes import Panes
from reader_app.ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent

    from reader_app.session import Session
    from reader_app.settings import Settings
    from reader_app.transcript.model import Transcript
    from reader_app.ui.looks.look import Look

COMMANDS = (
    FileCommands,
    EditCommands,
    SelectCommands,
    FindCommands,
    CorrectCommands,
    AnnotateCommands,
    ShapeCommands,
    ManyCommands,
    NoteCommands,
    QuotingCommands,
    StructureCommands,
    SpeakerCommands,
    ViewCommands,
    LensCommands,
    VersionCommands,
    TagCommands,
    TabCommands,
    GoCommands,
    TrailCommands,
    PanelCommands,
    ParagraphCommands,
    NameCommands,
    HelpCommands,
)
_SIZE = (1320, 860)


class MainWindow(QMainWindow):
    """One window on one session."""

    closed = Signal()

    def __init__(self, session: Session, look: Look, settings: Settings) -> None:
        super().__init__()
        self.session, self.look, self.settings = session, look, settings
        self.queue = Queue(self)
        self.notices = Notices(session, self.queue)
        self.trail = Trail(session)
        self.outline = OutlinePanel(session, look)
        self.pane = Panes(session, look)
        self.sidebar = SidebarPanel(session, look)
        self.finding = FindArea(session, look, settings, self.pane)
        self.panels = Panels(settings, self.outline, self.finding, self.sidebar)
        self.pane.arranged.connect(lambda: self.panels.make_room(len(self.pane.groups)))
        self.empty = EmptyState(session, look)
        self.actions_by_id = self._make_commands()
        self.keys = Keys(settings, look, self.actions_by_id)
        self.keys.changed.connect(self.annotate.show_keys)
        self.annotate.show_keys()
        self._lay_out()
        self._place_commands()
        self._connect()
        self.setAcceptDrops(True)
        self.setMinimumSize(512, 300)
        self.resize(*_SIZE)
        self.restoreGeometry(QByteArray.fromBase64(settings.get(s.WINDOW_GEOMETRY).encode()))
        self._show_transcript(session.transcript)
        session.transcript_opened.connect(self._keep_current)

    def _make_commands(self) -> dict[str, QAction]:
        desk = Desk(
            self.session,
            self.settings,
            self.look,
            self,
            self.outline,
            self.pane,
            self.sidebar,
            self.panels,
            self.notices,
        )
        self.opening = Opening(desk, self.queue)
        self.file = FileCommands(desk, self.opening, self.queue)
        self.annotate = AnnotateCommands(desk, lambda: self.actions_by_id)
        self.mender = mender = Mender(desk, self.queue)
        speakers = SpeakerCommands(desk, mender, lambda: self.actions_by_id)
        made = (
            self.file,
            EditCommands(desk, self.queue),
            SelectCommands(desk),
            FindCommands(desk, self.finding),
            CorrectCommands(desk, self.queue, lambda: self.actions_by_id),
            self.annotate,
            ShapeCommands(desk, self.queue),
            ManyCommands(desk, self.queue, self.opening, self.finding),
            NoteCommands(desk, self.opening),
            QuotingCommands(desk, self.opening),
            StructureCommands(desk, mender),
            speakers,
            ViewCommands(desk),
            LensCommands(desk, speakers.speaker),
            VersionCommands(desk, self.opening, self.queue),
            TagCommands(desk, self.queue, self.annotate.give, lambda: self.actions_by_id),
            TabCommands(desk),
            GoCommands(desk),
            TrailCommands(desk, self.trail, self.opening),
            PanelCommands(desk),
            ParagraphCommands(desk),
            NameCommands(desk, self.opening, lambda: self.actions_by_id),
            HelpCommands(desk, lambda: self.actions_by_id, lambda: self.keys),
        )
        return {name: item for commands in made for name, item in commands.actions.items()}

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.panels)
        self.top_bar = TopBar(self.session, self.actions_by_id)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(inside)
        self.setStatusBar(self.notices)

    def _place_commands(self) -> None:
        menus.fill_bar(self.menuBar(), self.actions_by_id, self.file.recent_menu)
        self._tint()
        self.look.changed.connect(self._tint)

    def _tint(self) -> None:
        for _name, command in (pair for owner in COMMANDS for pair in declared(owner)):
            if command.icon:
                self.actions_by_id[command.id].setIcon(icon(command.icon, self.look, "quiet"))

    def _connect(self) -> None:
        act = self.actions_by_id
        self.session.transcript_opened.connect(self._show_transcript)
        self.session.structure_changed.connect(self._name)
        self.session.lens_changed.connect(self._name)
        self.pane.tag_asked.connect(act["annotate.tag"].trigger)
        self.pane.note_asked.connect(act["annotate.note"].trigger)
        self.pane.tag_chosen.connect(self.annotate.give)
        self.pane.menu_asked.connect(partial(self._show_menu, menus.AT_SELECTION))
        self.pane.tab_menu_asked.connect(partial(self._show_menu, menus.AT_TAB))
        self.sidebar.menu_asked.connect(partial(self._show_menu, menus.AT_CARD))
        self.sidebar.left.connect(self.pane.set_focus)
        self.outline.tree.left.connect(self.pane.set_focus)
        self.outline.tag_filter_asked.connect(self._filter)
        self.empty.open_asked.connect(act["file.open"].trigger)
        self.empty.sample_asked.connect(self.opening.open_sample)
        self.empty.transcript_asked.connect(self.opening.open_transcript)

    def _show_transcript(self, transcript: Transcript | None) -> None:
        self.stack.setCurrentWidget(self.panels if transcript else self.empty)
        self._name(transcript)

    def _keep_current(self, transcript: Transcript | None) -> None:
        with suppress(ReaderError):  # what was open is not worth an error
            self.settings.set(s.LAST_TRANSCRIPT, transcript.id if transcript else "")

    def keep_open(self) -> None:
        """Write down what lies open, so that it does so again at the next start."""
        self._keep_current(self.session.transcript)
        with suppress(ReaderError):
            self.settings.set(s.OPEN_TRANSCRIPTS, self.pane.transcripts)

    def _name(self, _changed: object = None) -> None:
        transcript, lens = self.session.transcript, self.notices.lens.words
        title = transcript.title if transcript else ""
        self.setWindowTitle(f"{title} — {lens}" if lens else title)

    def _show_menu(self, wanted: tuple[str, ...], at: QPoint) -> None:
        menu = menus.context_menu(self, wanted, self.actions_by_id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _filter(self, words: str) -> None:
        self.panels.show_sidebar()
        self.sidebar.set_filter(words)

    # -- Qt calls ---------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and nothing else."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        event.acceptProposedAction()
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self.opening.open_files(names)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let a note being written be kept, then write down where everything was."""
        self.sidebar.keep_note()
        self.queue.finish()
        self.session.keep_place()
        self.keep_open()
        with suppress(ReaderError):
            self.settings.set(s.WINDOW_GEOMETRY, self.saveGeometry().toBase64().toStdString())
            self.panels.keep_widths()
        super().closeEvent(event)
        self.closed.emit()
