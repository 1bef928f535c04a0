"""Choosing the answers of a question, and the turns that are another speaker's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit

from reader_app.transcript.asking import CannotMend, exchange_of, mark_question, set_asker
from reader_app.transcript.identity import new_id
from reader_app.transcript.mending import split_speaker
from reader_app.transcript.model import Speaker, TurnKind
from reader_app.ui.dialogs.asking import TurnsQuestion
from reader_app.ui.mending import by_talk, title_of, turns_named
from reader_app.ui.wording.words import translated

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from reader_app.transcript.model import Transcript, Turn
    from reader_app.ui.mending import Mender

_AHEAD = 300
"""Turns after a question that are offered as its answers."""


class AnswersDialog(TurnsQuestion):
    """Which turns answer a question, and who asks it."""

    def __init__(self, mender: Mender, turn: Turn, parent: QWidget | None) -> None:
        words = translated("Check the turns that answer turn {n}.", "AnswersDialog")
        super().__init__(parent, words.format(n=turn.number))
        self.setWindowTitle(self.tr("Answers"))
        self.do_button.setText(self.tr("Set answers"))
        self._mender = mender
        self._number = turn.number
        transcript = mender.session.transcript
        assert transcript is not None
        old = exchange_of(transcript, turn.number)
        answers = old.answers if old else ()
        after = transcript.turns[turn.number : turn.number + _AHEAD]
        shown = {n for n in answers if n > 0} | {
            t.number for t in after if t.kind.is_spoken and t.kind is not TurnKind.QUESTION
        }
        self.offer(transcript, (transcript.turn(n) for n in sorted(shown)), set(answers))
        self.asker = QComboBox()
        self.asker.setAccessibleName(self.tr("Asked by"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.asker.setSizeAdjustPolicy(policy)
        self.asker.addItem(self.tr("Nobody who is named"), None)
        for speaker in by_talk(mender.session):
            self.asker.addItem(speaker.name, speaker.id)
        asker = old.asker if old else turn.speaker
        self.asker.setCurrentIndex(max(0, self.asker.findData(asker)))
        rows = QFormLayout()
        rows.addRow(self.tr("Asked &by"), self.asker)
        self.column.addLayout(rows)
        self.end()

    def carry_out(self) -> None:
        """Mark the question and its answers, in one edit."""
        numbers, asker = self.checked(), self.asker.currentData()

        def change(transcript: Transcript) -> Transcript:
            marked = mark_question(transcript, self._number, numbers, asker)
            return set_asker(marked, self._number, asker)

        name = f"turn {self._number} is a question"
        if numbers:
            name = f"turn {self._number} is a question, answered in {turns_named(numbers)}"
        self._mender.apply(change, name)


class SplitSpeakerDialog(TurnsQuestion):
    """Which turns are another speaker's, and what he is called."""

    def __init__(
        self, mender: Mender, speaker: Speaker, chosen: Collection[int], parent: QWidget | None
    ) -> None:
        words = translated("Check the turns that are not {name}’s.", "SplitSpeakerDialog")
        super().__init__(parent, words.format(name=speaker.name))
        self.setWindowTitle(self.tr("Split off turns"))
        self.do_button.setText(self.tr("Split off"))
        self._mender = mender
        self._speaker = speaker
        transcript = mender.session.transcript
        assert transcript is not None
        turns = (turn for turn in transcript.turns if turn.speaker == speaker.id)
        self.offer(transcript, turns, chosen)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of who speaks them"))
        rows = QFormLayout()
        rows.addRow(self.tr("They are &said by"), self.name)
        self.column.addLayout(rows)
        self.end()
        self.name.setFocus()

    def carry_out(self) -> None:
        """Give the turns to a new speaker."""
        name, old, numbers = " ".join(self.name.text().split()), self._speaker, self.checked()
        if not name:
            raise CannotMend("A speaker needs a name.")

        def change(transcript: Transcript) -> Transcript:
            new = Speaker(new_id(), name, colour=len(transcript.speakers))
            return split_speaker(transcript, old.id, numbers, new)

        made = msgspec.structs.replace(old, name=name)
        self._mender.apply(change, f"split {title_of(made)} from {title_of(old)}")
