"""The import report: what was understood, what was not, and reading the file another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.structure.report import report_of
from reader_app.transcript.model import TurnKind
from reader_app.transcript.recipe import Recipe
from reader_app.ui.dialogs.convention import ConventionForm
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.dialogs.preview import Lines, Preview
from reader_app.ui.rereading import Rereading
from reader_app.ui.wording.languages import own_name
from reader_app.ui.wording.phrases import phrase
from reader_app.ui.wording.words import apart, counted, long_date, translated

if TYPE_CHECKING:
    from reader_app.importing import Trial
    from reader_app.structure.report import Report
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span
    from reader_app.ui.background import Queue
    from reader_app.ui.desk import Desk

_PAUSE = 250
"""Milliseconds after the last key before what was typed is tried."""
_FORM = 290
_LINES = 160
_OFFERED = 3


class ReportDialog(Dialog):
    """Facts above, the convention at the left, lines beside how they are read at the right."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window, "")
        self.setWindowTitle(self.tr("Import report"))
        self._desk = desk
        self._session = desk.session
        self.trial: Trial | None = None
        self._guess: Transcript | None = None
        self._reading = Rereading(desk, queue)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._try)
        self.facts, self.offers, self.after = QLabel(), quiet(), QLabel()
        self.said = quiet()
        self.facts.setWordWrap(True)
        self.after.setWordWrap(True)
        for label in (self.facts, self.offers, self.after, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.form = ConventionForm()
        self.preview = Preview()
        self.unread = Lines(self.tr("Lines that were not understood; Enter goes there"))
        self._lay_out()
        self._add_buttons()
        self._connect()
        self.resize(940, 580)
        self._show()

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(_FORM)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form, 1)
        column.addLayout(self._working())
        right = QVBoxLayout()
        right.addWidget(self.unread)
        right.addWidget(self.preview, 1)
        right.addWidget(self.after)
        right.addWidget(self.said)
        self.after.hide()
        self.said.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addLayout(right, 1)
        self.preview.setMinimumHeight(_LINES)
        self.beside = row
        self.column.addWidget(self.facts)
        self.column.addWidget(self.offers)
        self.column.addLayout(row, 1)

    def _working(self) -> QHBoxLayout:
        """Return the bar that shows that a trial takes its time, and what stops it."""
        self.bar = QProgressBar(maximum=0, textVisible=False)
        self.bar.setAccessibleName(self.tr("Reading"))
        self.stop = QPushButton(self.tr("Stop"), flat=True)
        self.stop.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._show_work(False)
        return row

    def _add_buttons(self) -> None:
        row = self.add_close_button()
        self.again = QPushButton(self.tr("&Read again"))
        self.again.setProperty("primary", True)
        self.again.setToolTip(self.tr("Let it be so; files of the same source are read so too"))
        self.guessed = QPushButton(self.tr("As &guessed"))
        self.guessed.setToolTip(self.tr("Take back what is said here of the convention"))
        for button in (self.guessed, self.again):
            button.setAutoDefault(False)
            row.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)

    def _connect(self) -> None:
        self.form.changed.connect(self._wait)
        self.guessed.clicked.connect(self._reset)
        self.again.clicked.connect(self.read_again)
        self.unread.asked.connect(self._go)
        self.preview.asked.connect(self._go)
        self.stop.clicked.connect(self._cancel)
        self._reading.slow.connect(self._work)
        self._reading.tried.connect(self._take)
        self._reading.failed.connect(self._tell)
        self._session.structure_changed.connect(self._show)
        self._session.transcript_opened.connect(self.reject)
        self._reading.done.connect(self._say_done)
        self.finished.connect(self._reading.end)

    # -- as it is ---------------------------------------------------------------------------------

    def _show(self, _changed: object = None) -> None:
        """Show what is understood now, and the recipe that is kept."""
        transcript = self._session.transcript
        if transcript is None:
            return
        report = report_of(transcript)
        facts = (_source(report), understood(transcript), _places(report))
        self.facts.setText("\n".join(filter(None, facts)))
        self._show_offers(report)
        self.unread.show_unread(transcript)
        self.preview.show_lines(transcript, None)
        kept = self._reading.kept()
        self.guessed.setEnabled(bool(kept))
        if self._guess is None:
            self.form.show_labels(transcript, kept)
        self.form.show_recipe(kept)

    def _show_offers(self, report: Report) -> None:
        known = [f"{' = '.join(offer.names)}: {phrase(offer.reason)}." for offer in report.offers]
        more = len(known) - _OFFERED
        said = [self.tr("Likely one person:"), *known[:_OFFERED]]
        said += [self.tr("And {n} more.").format(n=more)] if more > 0 else []
        said.append(self.tr("See Structure › Speakers."))
        self.offers.setText(" ".join(said))
        self.offers.setVisible(bool(known))

    def _go(self, span: Span) -> None:
        self._session.go_to(span)

    # -- another way ------------------------------------------------------------------------------

    def _wait(self) -> None:
        """Try what is said when the typing pauses."""
        self.again.setEnabled(False)
        self.guessed.setEnabled(self.form.recipe() != Recipe())
        if self.form.recipe() is None:
            self._pause.stop()
        else:
            self._pause.start()

    def _try(self) -> None:
        recipe = self.form.recipe()
        if recipe is not None:
            self._reading.ask(recipe)

    def _take(self, trial: Trial) -> None:
        """Show what a recipe makes of the file."""
        self._show_work(False)
        if trial.guess is not self._guess:
            self._guess = trial.guess
            # What was said meanwhile counts.
            self.form.show_labels(trial.guess, self.form.recipe() or trial.recipe)
        self.trial = trial
        is_new = trial.recipe != self._reading.kept()
        differs = trial.read != trial.old
        self.preview.show_lines(trial.old, trial.read if differs else None)
        self.after.setText(_told(trial) if differs else "")
        self.after.setVisible(differs)
        self.again.setEnabled(is_new or differs)

    def _tell(self, words: str) -> None:
        self._show_work(False)
        self.form.setEnabled(True)
        self.guessed.setEnabled(self.form.recipe() != Recipe())
        self.again.setEnabled(self.trial is not None and self.form.recipe() == self.trial.recipe)
        self._say(words)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _reset(self) -> None:
        self.form.show_recipe(Recipe())

    def _cancel(self) -> None:
        self._reading.cancel()
        self._show_work(False)

    def _work(self) -> None:
        self._show_work(True)

    def _show_work(self, shown: bool) -> None:
        self.bar.setVisible(shown)
        self.stop.setVisible(shown)

    def read_again(self) -> None:
        """Let the transcript be as it was tried, in one edit, and keep the recipe."""
        if self.trial:
            for part in (self.again, self.guessed, self.form):
                part.setEnabled(False)
            self._reading.carry_out(self.trial)

    def _say_done(self, trial: Trial) -> None:
        words = self.tr("Read again; Undo takes it back.")
        if self._reading.can_be_kept():
            words += " " + self._kept_words(trial.recipe)
        self._show_work(False)
        self.form.setEnabled(True)
        self._say(words)
        self._wait()

    def _kept_words(self, recipe: Recipe) -> str:
        if recipe:
            return self.tr("Files of the same source will be read so too.")
        return self.tr("Files of the same source will be read as guessed.")


def understood(transcript: Transcript) -> str:
    """Return ``25 turns · 9 speakers · 6 questions · 2 lines not understood``."""
    asked = len(transcript.exchanges) or sum(t.kind is TurnKind.QUESTION for t in transcript.turns)
    parts = [
        (len(transcript.turns), _tr("1 turn"), _tr("{n} turns")),
        (len(transcript.speakers), _tr("1 speaker"), _tr("{n} speakers")),
        (asked, _tr("1 question"), _tr("{n} questions")),
        (len(transcript.unread), _tr("1 line not understood"), _tr("{n} lines not understood")),
    ]
    told = [counted(*part) for part in parts if part[0]]
    return " · ".join(told) or _tr("no turns")


def _told(trial: Trial) -> str:
    """Return what the new reading finds, and what it would lose."""
    found = _tr("Read so: {counts}").format(counts=understood(trial.read))
    if not trial.by_hand:
        return found
    lost = counted(
        trial.by_hand,
        _tr("1 mend by hand will be lost; Undo brings it back."),
        _tr("{n} mends by hand will be lost; Undo brings them back."),
    )
    return f"{found}\n{lost}"


def _source(report: Report) -> str:
    parts = (report.source_name, phrase(report.format), long_date(report.date), _language(report))
    return " · ".join(part for part in parts if part)


def _language(report: Report) -> str:
    return apart(own_name(report.language)) if report.language else ""


def _places(report: Report) -> str:
    parts = []
    if report.cues:
        times = counted(report.cues, _tr("1 time"), _tr("{n} times"))
        parts.append(f"{times}, {report.first_time} – {report.last_time}")
    if report.pages:
        parts.append(counted(report.pages, _tr("1 page"), _tr("{n} pages")))
    if report.unanswered:
        missing = ", ".join(report.unanswered[:8])
        parts.append(_tr("without an answer: {labels}").format(labels=missing))
    said = " · ".join(parts)
    return said[:1].upper() + said[1:]


def _tr(words: str) -> str:
    return translated(words, "Report")
