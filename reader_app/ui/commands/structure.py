"""The Structure menu: what turns are, who says them, what is asked, and the whole's details."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from reader_app.transcript import asking, mending
from reader_app.transcript.identity import new_id
from reader_app.transcript.model import Speaker, TurnKind
from reader_app.ui.actions import action
from reader_app.ui.commands.caret import LISTED, CaretCommands
from reader_app.ui.looks.icons import dot
from reader_app.ui.mending import by_talk, title_of, turns_named
from reader_app.ui.wording.words import name_in_menu

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript, Turn
    from reader_app.ui.desk import Desk
    from reader_app.ui.dialogs.asking import WordsQuestion
    from reader_app.ui.mending import Mender


class StructureCommands(CaretCommands):
    """What is mended of the turn at the caret, or of the turns that are selected."""

    def __init__(self, desk: Desk, mender: Mender) -> None:
        super().__init__(desk)
        self._mender = mender
        self.speakers, self.kinds = QMenu(desk.window), QMenu(desk.window)
        self.speakers.aboutToShow.connect(self._fill_speakers)
        self.kinds.aboutToShow.connect(self._fill_kinds)
        self.actions["structure.speaker"].setMenu(self.speakers)
        self.actions["structure.kind"].setMenu(self.kinds)
        self._refresh()

    def _refresh(self) -> None:
        transcript = self._desk.session.transcript
        turns = self._turns()
        for item in self.actions.values():
            item.setEnabled(bool(turns))
        self.actions["structure.details"].setEnabled(transcript is not None)
        if transcript is None or not turns:
            return
        is_last = turns[0].number == len(transcript.turns)
        self.actions["structure.join"].setEnabled(len(turns) > 1 or not is_last)
        asks = _asks(transcript, turns[0])
        words = self.tr("No &question any more") if asks else self.tr("Mark as &question")
        self.actions["structure.question"].setText(words)

    def _turns(self) -> tuple[Turn, ...]:
        """Return the turns that are selected, or the one at the caret."""
        session = self._desk.session
        transcript = session.transcript
        if transcript is None:
            return ()
        if session.selection:
            return transcript.turns_in(session.selection)
        turn = transcript.turn_at(self._desk.pane.caret())
        return (turn,) if turn else transcript.turns[:1]

    def _numbers(self) -> list[int]:
        return [turn.number for turn in self._turns()]

    # -- who speaks -------------------------------------------------------------------------------

    @action("structure.speaker", "&Speaker", shortcut="Shift+S")
    def choose_speaker(self) -> None:
        """Say who speaks the turn at the caret, or the selected turns."""
        self._popup(self.speakers)

    def _fill_speakers(self) -> None:
        menu, look = self.speakers, self._desk.look
        menu.clear()
        now = {turn.speaker for turn in self._turns()}
        for speaker in by_talk(self._desk.session)[:LISTED]:
            item = menu.addAction(
                dot(look.theme.speaker(speaker.colour)), name_in_menu(speaker.name)
            )
            item.setCheckable(True)
            item.setChecked(now == {speaker.id})
            item.triggered.connect(partial(self._give, speaker))
        menu.addSeparator()
        menu.addAction(self.tr("Other or &new…")).triggered.connect(self._ask_speaker)
        menu.addAction(self.tr("No&body who is named")).triggered.connect(partial(self._give, None))

    def _give(self, speaker: Speaker | None, _checked: bool = False) -> None:
        numbers = self._numbers()
        name = f"give {turns_named(numbers)} to {title_of(speaker)}"
        who = speaker.id if speaker else None
        self._mender.mend(lambda t: mending.give_turns(t, numbers, who), name)

    def _ask_speaker(self) -> WordsQuestion:
        """Ask for a name; one that is known is that speaker, any other a new one."""
        from reader_app.ui.dialogs.asking import WordsQuestion

        numbers = self._numbers()
        known = {speaker.name: speaker for speaker in by_talk(self._desk.session)}

        def take(name: str) -> None:
            same = next((s for s in known.values() if s.name.casefold() == name.casefold()), None)

            def change(transcript: Transcript) -> Transcript:
                new = Speaker(new_id(), name, colour=len(transcript.speakers))
                whole = transcript if same else mending.add_speaker(transcript, new)
                return mending.give_turns(whole, numbers, (same or new).id)

            called = title_of(same or Speaker("", name))
            self._mender.apply(change, f"give {turns_named(numbers)} to {called}")

        dialog = WordsQuestion(
            self._desk.window, self.tr("Speaker"), self.tr("&Name"), "", take, tuple(known)
        )
        dialog.open()
        return dialog

    # -- what it is -------------------------------------------------------------------------------

    @action("structure.kind", "&Kind", shortcut="Shift+K")
    def choose_kind(self) -> None:
        """Say what the turn at the caret, or the selected turns, are."""
        self._popup(self.kinds)

    def _fill_kinds(self) -> None:
        self.kinds.clear()
        now = {turn.kind for turn in self._turns()}
        for kind, words in (
            (TurnKind.SPEECH, self.tr("&Speech")),
            (TurnKind.QUESTION, self.tr("&Question")),
            (TurnKind.ANSWER, self.tr("&Answer")),
            (TurnKind.STAGE, self.tr("Stage &direction")),
            (TurnKind.HEADING, self.tr("&Heading")),
            (TurnKind.OTHER, self.tr("&Other")),
        ):
            item = self.kinds.addAction(words)
            item.setCheckable(True)
            item.setChecked(now == {kind})
            item.triggered.connect(partial(self._make, kind))

    def _make(self, kind: TurnKind, _checked: bool = False) -> None:
        numbers = self._numbers()
        name = f"make {turns_named(numbers)} {kind}"
        self._mender.mend(lambda t: mending.change_kind(t, numbers, kind), name)

    @action("structure.split", "S&plit turn here", shortcut="Shift+X")
    def split(self) -> None:
        """Cut the turn in two at the caret, or where the selection begins."""
        at, turns = self._place(), self._turns()
        if turns:
            number = turns[0].number
            self._mender.mend(lambda t: mending.split_turn(t, number, at), f"split turn {number}")

    @action("structure.join", "&Join with next turn", shortcut="Shift+J")
    def join(self) -> None:
        """Make one of the turn and the next, or of all selected turns."""
        numbers = self._numbers()
        if len(numbers) == 1:
            numbers.append(numbers[0] + 1)

        def change(transcript: Transcript) -> Transcript:
            for _ in numbers[1:]:
                transcript = mending.join_turns(transcript, numbers[0])
            return transcript

        if numbers:
            self._mender.mend(change, f"join {turns_named(numbers)}")

    # -- questions --------------------------------------------------------------------------------

    @action("structure.question", "Mark as &question", shortcut="Shift+Q")
    def toggle_question(self) -> None:
        """Mark the turn at the caret as a question, or say that it is none."""
        session, turns = self._desk.session, self._turns()
        if session.transcript is None or not turns:
            return
        number = turns[0].number
        if _asks(session.transcript, turns[0]):
            name = f"turn {number} is no question"
            self._mender.mend(lambda t: mending.change_kind(t, [number], TurnKind.SPEECH), name)
        else:
            name = f"turn {number} is a question"
            self._mender.mend(lambda t: asking.mark_question(t, number), name)

    @action("structure.answers", "&Answers…", shortcut="Shift+A")
    def choose_answers(self) -> None:
        """Say which turns answer the question at the caret, and who asks it."""
        from reader_app.ui.dialogs.turns import AnswersDialog

        turns = self._turns()
        session = self._desk.session
        if session.transcript is None or not turns:
            return
        asked = session.transcript.exchange_of(turns[0])
        turn = session.transcript.turn(asked.question) if asked else turns[0]
        AnswersDialog(self._mender, turn, self._desk.window).open()

    # -- the whole --------------------------------------------------------------------------------

    @action("structure.details", "&Details…", shortcut="Ctrl+D")
    def show_details(self) -> None:
        """Set title, date and language of the transcript."""
        from reader_app.ui.dialogs.details import DetailsDialog

        DetailsDialog(self._mender, self._desk.window).open()


def _asks(transcript: Transcript, turn: Turn) -> bool:
    """Tell whether a turn is a question, with or without answers."""
    asked = transcript.exchange_of(turn)
    is_asked = asked is not None and asked.question == turn.number
    return is_asked or turn.kind is TurnKind.QUESTION
