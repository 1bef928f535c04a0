"""The panes of a window: a tab for each sheet, in one group or in two side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from reader_app.ui.pane.view import PaneView
from reader_app.ui.window.tab_group import TabGroup

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader_app.session import Session
    from reader_app.session.sheet import Sheet
    from reader_app.transcript.span import Span
    from reader_app.ui.going.been_read import BeenRead
    from reader_app.ui.looks.look import Look
    from reader_app.ui.pane.pane import TranscriptPane


class Panes(QWidget):
    """Shows every sheet of a session, and speaks for the pane of the current one."""

    tag_asked = Signal()
    """Any tag is wanted for what is selected."""
    note_asked = Signal()
    tag_chosen = Signal(object)
    """A ``Tag`` was clicked for what is selected."""
    menu_asked = Signal(QPoint)
    """A context menu is wanted at a point of the screen."""
    caret_moved = Signal()
    jumping = Signal()
    """A place elsewhere in the text is about to be shown."""
    tab_menu_asked = Signal(QPoint)
    """A menu of the current tab is wanted at a point of the screen."""
    pane_made = Signal(object)
    """A ``PaneView`` that was not there before."""
    detach_asked = Signal(object)
    """The ``Sheet`` that shall have a window of its own."""
    arranged = Signal()
    """Tabs came, went, or changed sides."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self._views: dict[Sheet, PaneView] = {}
        self._shows_tabs = True
        self.groups = [self._new_group()]
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.groups[0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self._follow_sheets()
        session.sheets_changed.connect(self._follow_sheets)
        session.sheet_changed.connect(self._show)
        self._focus_changed = QApplication.instance().focusChanged  # type: ignore[union-attr] # there is one
        self._focus_changed.connect(self._follow_focus)

    # -- the current pane -------------------------------------------------------------------------

    @property
    def view(self) -> PaneView:
        """The pane of the current sheet."""
        return self._views[self._session.sheet]

    @property
    def pane(self) -> TranscriptPane:
        """The text of the current sheet."""
        return self.view.pane

    @property
    def been_read(self) -> BeenRead:
        """What has been read of the current transcript."""
        return self.view.been_read

    @property
    def views(self) -> list[PaneView]:
        """The panes of all sheets."""
        return list(self._views.values())

    def for_each(self, take: Callable[[PaneView], object]) -> None:
        """Give every pane to ``take``, those that come later too."""
        for view in self._views.values():
            take(view)
        self.pane_made.connect(take)

    def show_span(self, span: Span, select: bool = False) -> None:
        """Move the caret to ``span`` (or select it) and bring it comfortably into view."""
        self.view.show_span(span, select)

    def select(self, span: Span) -> None:
        """Select ``span`` and show it."""
        self.view.select(span)

    def selection_rect(self) -> QRect:
        """Return what is seen on the screen of the selection, else of the chosen highlight."""
        return self.view.selection_rect()

    def caret(self) -> int:
        """Return where the caret is, or where one reads while the caret is out of view."""
        return self.view.caret()

    def set_focus(self) -> None:
        """Give the text the keyboard."""
        self.view.set_focus()

    # -- tabs -------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Turn to the tab so many places on, over both groups and round about."""
        sheets = [sheet for group in self.groups for sheet in group.sheets]
        place = sheets.index(self._session.sheet)
        self._session.turn_to(sheets[(place + by) % len(sheets)])
        self.set_focus()

    def open_beside(self) -> None:
        """Show the current transcript a second time, on the other side."""
        found = self._session.sheet.reading()
        if found:
            sheet = self._session.show_beside(found, self._session.lens, self._session.folds)
            self._move(sheet, self._other_group(self._session.sheet))
            self._session.turn_to(sheet)
            self.set_focus()

    def stand_beside(self, left: Sheet, right: Sheet) -> None:
        """Let two sheets be seen side by side, in halves."""
        first = self.groups[0]
        if left not in first.sheets:
            first.add(left, self._group_of(left).take(left))
        second = self._other_group(left)
        if right not in second.sheets:
            second.add(right, self._group_of(right).take(right))
        first.show_sheet(left)
        second.show_sheet(right)
        self._splitter.setSizes([1000, 1000])
        self._tidy()

    def view_of(self, sheet: Sheet) -> PaneView:
        """Return the pane of a sheet of this window. Raises ``KeyError``."""
        return self._views[sheet]

    def lay_away(self, sheet: Sheet) -> None:
        """Close a tab; the one beside it, on the same side, is current then."""
        beside = self._group_of(sheet).beside(sheet)
        if sheet is self._session.sheet and beside:
            self._session.turn_to(beside)
        self._session.lay_away(sheet)

    def show_tabs(self, on: bool) -> None:
        """Let tabs be shown where there are several, or for a while not."""
        self._shows_tabs = on
        self._arrange_tabs()

    def move_to_other_side(self) -> None:
        """Move the current tab to the other side; nothing happens where it is the only one."""
        sheet = self._session.sheet
        if len(self._session.sheets) > 1:
            self._move(sheet, self._other_group(sheet))
            self.set_focus()

    @property
    def transcripts(self) -> list[str]:
        """The ids of what lies open, as the tabs stand, group by group."""
        sheets = [sheet for group in self.groups for sheet in group.sheets]
        return list(dict.fromkeys(s.transcript.id for s in sheets if s.transcript))

    def _group_of(self, sheet: Sheet) -> TabGroup:
        return next((one for one in self.groups if sheet in one.sheets), self.groups[0])

    def _other_group(self, sheet: Sheet) -> TabGroup:
        """Return the group beside that of a sheet, which is made where there is none."""
        here = self._group_of(sheet)
        other = next((one for one in self.groups if one is not here), None)
        if other is None:
            other = self._new_group()
            self.groups.append(other)
            self._splitter.addWidget(other)
            self._splitter.handle(1).setAccessibleName(self.tr("Edge between the sides"))
            self._splitter.setSizes([1000, 1000])
        return other

    def _move(self, sheet: Sheet, group: TabGroup) -> None:
        group.add(sheet, self._group_of(sheet).take(sheet))
        group.show_sheet(sheet)
        self._tidy()

    def _new_group(self) -> TabGroup:
        group = TabGroup(self._look)
        group.turned_to.connect(self._turn_to)
        group.close_asked.connect(self.lay_away)
        group.menu_asked.connect(self._ask_menu)
        return group

    def _tidy(self) -> None:
        """Leave out a side that is empty, and the tabs where there is one transcript."""
        for group in [one for one in self.groups if not one.sheets]:
            if len(self.groups) > 1:
                self.groups.remove(group)
                group.setParent(None)
                group.deleteLater()
        for group in self.groups:
            group.name_tabs()
        self._arrange_tabs()
        self._mark_active()
        self.arranged.emit()

    def _arrange_tabs(self) -> None:
        are_wanted = self._shows_tabs and len(self._session.sheets) > 1
        for group in self.groups:
            group.bar.setVisible(are_wanted)

    def _mark_active(self) -> None:
        for group in self.groups:
            group.set_active(self._session.sheet in group.sheets)

    # -- keeping in step --------------------------------------------------------------------------

    def _follow_sheets(self) -> None:
        """Make panes for new sheets, and let go of those of sheets laid away."""
        wanted = self._session.sheets
        known = [sheet for sheet in self._views if sheet in wanted]
        beside = self._group_of(known[0]) if known else self.groups[0]
        if self._session.sheet in self._views:
            beside = self._group_of(self._session.sheet)
        for sheet in [one for one in self._views if one not in wanted]:
            self._group_of(sheet).take(sheet).deleteLater()
            del self._views[sheet]
        for sheet in wanted:
            if sheet not in self._views:
                beside.add(sheet, self._new_view(sheet))
        self._tidy()
        self._show(self._session.sheet)

    def _new_view(self, sheet: Sheet) -> PaneView:
        view = self._views[sheet] = PaneView(sheet, self._look)
        view.tag_asked.connect(self.tag_asked)
        view.note_asked.connect(self.note_asked)
        view.tag_chosen.connect(self.tag_chosen)
        view.menu_asked.connect(self.menu_asked)
        view.caret_moved.connect(self.caret_moved)
        view.jumping.connect(self.jumping)
        self.pane_made.emit(view)
        return view

    def _show(self, sheet: Sheet) -> None:
        if sheet in self._views:
            self._group_of(sheet).show_sheet(sheet)
        self._mark_active()

    def _turn_to(self, sheet: Sheet) -> None:
        if sheet in self._session.sheets:
            self._session.turn_to(sheet)

    def _ask_menu(self, sheet: Sheet, at: QPoint) -> None:
        self._session.turn_to(sheet)
        self.tab_menu_asked.emit(at)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Let the sheet be current whose pane has the keyboard."""
        for sheet, view in self._views.items():
            if new is not None and view.isAncestorOf(new):
                self._session.turn_to(sheet)
                return
