"""Newer versions: replacing the open transcript, and the review of what is undecided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from reader_app.transcript.anchor import Fate
from reader_app.ui.actions import action, build_actions, enable

if TYPE_CHECKING:
    from reader_app.library.reading import Reading
    from reader_app.replacing import Replaced
    from reader_app.session.sheet import Sheet
    from reader_app.ui.background import Queue
    from reader_app.ui.desk import Desk
    from reader_app.ui.opening import Opening
    from reader_app.ui.versions.beside import Beside
    from reader_app.ui.versions.doing import Compared, Replacing
    from reader_app.ui.versions.review import ReviewDialog
    from reader_app.versions.placing import Versions
    from reader_app.versions.transfer import Decided


_REST = 600
"""Milliseconds after the last correction before versions are compared anew."""


class VersionCommands(QObject):
    """What is done when the same talk comes again, better written."""

    def __init__(self, desk: Desk, opening: Opening, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._opening = opening
        self._queue = queue
        self._made: Replacing | None = None
        self.dialog: ReviewDialog | None = None
        self.beside: Beside | None = None
        """Both versions, while they are read side by side."""
        self._again = QTimer(self, singleShot=True, interval=_REST)
        self._again.timeout.connect(self._compare)
        self.actions = build_actions(self)
        desk.session.transcript_opened.connect(self._refresh)
        desk.session.history_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self, _changed: object = None) -> None:
        transcript, library = self._desk.session.transcript, self._desk.session.library
        act, known = self.actions, transcript.id if transcript else ""
        older = library.replaced(known)
        newer = library.newer(known)
        none_open = self.tr("No transcript is open.")
        enable(act["file.replace"], transcript is not None, none_open)
        enable(act["file.review"], older is not None, self.tr("It replaces no older version."))
        enable(act["file.newer"], newer is not None, self.tr("There is no newer version of it."))
        alone = self.tr("There is no other version of it.")
        enable(act["view.versions"], self.beside is not None or self._pair() is not None, alone)
        act["view.versions"].setChecked(self.beside is not None)
        apart = self.tr("No two versions are read side by side.")
        for name in ("go.next_difference", "go.previous_difference"):
            enable(act[name], self.beside is not None, apart)

    def _pair(self) -> tuple[str, str] | None:
        """Return the older and the newer of two versions, of which the open one is one."""
        transcript, library = self._desk.session.transcript, self._desk.session.library
        if transcript is None:
            return None
        older, newer = library.replaced(transcript.id), library.newer(transcript.id)
        if older and library.holds(older):
            return older, transcript.id
        return (transcript.id, newer) if newer else None

    @property
    def replacing(self) -> Replacing:
        """What does it in the background."""
        if self._made is None:
            from reader_app.ui.versions.doing import Replacing

            self._made = Replacing(self._desk, self._queue)
            self._made.replaced.connect(self._show_replaced)
            self._made.reviewed.connect(self._show_review)
            self._made.compared.connect(self._show_beside)
        return self._made

    @action("file.replace", "Replace with a &newer version…", shortcut="Ctrl+Shift+O")
    def replace(self) -> None:
        """Take a file as the newer version of the open transcript; highlights go over to it."""
        self.replacing.ask()

    @action("file.review", "Re&view the newer version…", shortcut="Ctrl+Shift+V")
    def review(self) -> None:
        """Decide on highlights that still stand in the version which the open one replaces."""
        transcript = self._desk.session.transcript
        if transcript:
            self.replacing.review(transcript.id)

    @action("file.newer", "Open the ne&wer version", shortcut="Ctrl+Alt+V")
    def open_newer(self) -> None:
        """Open the version that replaces the open transcript."""
        transcript = self._desk.session.transcript
        newer = self._desk.session.library.newer(transcript.id) if transcript else None
        if newer:
            self._opening.open_transcript(newer)

    # -- side by side -----------------------------------------------------------------------------

    @action("view.versions", "Both &versions side by side", shortcut="Ctrl+Shift+B", checkable=True)
    def show_versions(self) -> None:
        """Read the older and the newer version side by side, with all that differs; or no more."""
        is_wanted = self.actions["view.versions"].isChecked()
        if self.beside is not None and not is_wanted:
            self.beside.end()
        elif self.beside is None and is_wanted:
            self._compare()
            self._refresh()  # it is not yet so

    @action("go.next_difference", "Next difference", shortcut="E")
    def next_difference(self) -> None:
        """Go to the next place where the versions side by side differ."""
        self._step(1)

    @action("go.previous_difference", "Previous difference", shortcut="Shift+E")
    def previous_difference(self) -> None:
        """Go to the place before where the versions side by side differ."""
        self._step(-1)

    def _compare(self) -> None:
        pair = self._pair()
        if pair:
            known = self.dialog.versions if self.dialog and isValid(self.dialog) else None
            self.replacing.compare(*pair, known)

    def _show_beside(self, found: Compared) -> None:
        from reader_app.ui.versions.beside import Beside
        from reader_app.ui.versions.told import comparison_words

        session, comparison = self._desk.session, found.comparison
        if self.beside is not None:
            self.beside.end()
        was_old = session.transcript and session.transcript.id == comparison.transcripts[0].id
        old, new = (self._sheet_of(one) for one in found.readings)
        if [_text(old), _text(new)] != [one.text for one in comparison.transcripts]:
            self._again.start()  # it was corrected meanwhile
            return
        session.turn_to(old if was_old else new)
        self.beside = Beside(self._desk.pane, comparison, (old, new))
        self.beside.ended.connect(self._end_beside)
        self.beside.outdated.connect(self._again.start)
        self._desk.notices.say(comparison_words(comparison))
        self._desk.pane.set_focus()
        self._refresh()

    def _sheet_of(self, found: Reading) -> Sheet:
        """Return the sheet on which a transcript lies open, from now on if not before."""
        session = self._desk.session
        sheet = session.sheet_of(found.transcript.id)
        if sheet is None and session.transcript is None:
            session.show(found)
            return session.sheet
        return sheet or session.show_beside(found)

    def _compare_reviewed(self, versions: Versions) -> None:
        """Read side by side what is reviewed."""
        self.replacing.compare(versions.old.id, versions.new.id, versions)

    def _end_beside(self) -> None:
        self.beside = None
        if isValid(self._desk.window):
            self._refresh()

    def _step(self, by: int) -> None:
        if self.beside is None:
            return
        from reader_app.ui.versions.told import difference_words

        found = self.beside.step(by)
        if found:
            words = difference_words(self.beside.comparison, found, self.beside.side)
        elif by > 0:
            words = self.tr("There is no difference after this.")
        else:
            words = self.tr("There is no difference before this.")
        self._desk.notices.say(words)

    # -- replacing --------------------------------------------------------------------------------

    def _show_replaced(self, done: Replaced) -> None:
        self._opening.open_transcript(done.versions.new.id)
        self._desk.session.library_grew()
        self._show(done.versions, done.decided, len(done.of(Fate.KEPT)))

    def _show_review(self, found: tuple[Versions, tuple[Decided, ...]] | None) -> None:
        if found:
            self._show(*found)

    def _show(self, versions: Versions, decided: tuple[Decided, ...], kept: int = 0) -> None:
        from reader_app.ui.versions.review import ReviewDialog

        if self.dialog is None or not isValid(self.dialog):
            session, look, window = self._desk.session, self._desk.look, self._desk.window
            self.dialog = ReviewDialog(session, look, self.replacing, window)
            self.dialog.place_asked.connect(self._opening.open_transcript)
            self.dialog.beside_asked.connect(self._compare_reviewed)
        self.dialog.show_review(versions, decided, kept)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()


def _text(sheet: Sheet) -> str:
    return sheet.transcript.text if sheet.transcript else ""
