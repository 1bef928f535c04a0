"""What is asked, told anew where other turns are cut out of a text than its format had found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.exchanges import Talk
from reader_app.structure.opening import Mark
from reader_app.structure.pieces import Piece
from reader_app.structure.questioners import Told
from reader_app.structure.speakers import Cast
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from reader_app.transcript.model import Exchange, Transcript, Turn

_with = msgspec.structs.replace
_MARKS = {TurnKind.QUESTION: Mark.ASKS, TurnKind.ANSWER: Mark.TELLS}


def asked_anew(transcript: Transcript) -> Transcript:
    """Return the transcript with questions and answers as its marks and speakers tell them.

    Where nothing marks them, they stay as they are: then the source itself has said them.
    """
    anew = _Anew(transcript)
    told = Told(transcript.text, anew.pieces)
    if not told.is_marked:
        return transcript
    for label, role in told.roles.items():
        anew.cast.give_role(anew.cast.ids.get(label) or anew.cast.id_of_name(label), role)
    return anew.transcript(Talk(transcript.text, told.pieces, anew.cast))


class _Anew:
    """A transcript taken apart into the pieces that it was made of."""

    def __init__(self, transcript: Transcript) -> None:
        self._before = transcript
        self.cast = Cast(transcript.title)
        self._ids: dict[str, str] = {}
        """The transcript's own id of a speaker, by that in ``cast``."""
        self._labels: dict[str | None, str] = {}
        """What each speaker is printed as."""
        for speaker in transcript.speakers:
            for label in speaker.labels or (speaker.name,):
                made = self.cast.introduce(
                    speaker.id, label, speaker.name, speaker.role, speaker.affiliation
                )
                self._ids[made] = speaker.id
                self._labels.setdefault(speaker.id, label)
        self._printed = {label for speaker in transcript.speakers for label in speaker.labels}
        self.pieces = [self._piece(turn) for turn in transcript.turns]

    def _piece(self, turn: Turn) -> Piece:
        is_marked = turn.label is not None and turn.label not in self._printed
        mark = _MARKS.get(turn.kind, Mark.NONE) if is_marked else Mark.NONE
        kind = TurnKind.SPEECH if turn.kind in _MARKS and not mark else turn.kind
        return Piece(
            turn.span.start,
            turn.words.start,
            turn.words.end,
            kind,
            turn.label,
            mark,
            turn.level,
            asker=self._labels.get(turn.speaker) if mark else None,
        )

    def transcript(self, talk: Talk) -> Transcript:
        """Return the transcript with the kinds, voices and exchanges that ``talk`` tells."""
        turns = [
            _with(turn, kind=kind, speaker=self._id(voice) or turn.speaker)
            for turn, kind, voice in zip(self._before.turns, talk.kinds, talk.voices, strict=True)
        ]
        known = {self._ids.get(s.id, s.id): s for s in self.cast.speakers}
        speakers = [_with(s, role=known.pop(s.id).role) for s in self._before.speakers]
        return replace(
            self._before,
            turns=tuple(turns),
            speakers=(*speakers, *known.values()),
            exchanges=tuple(map(self._exchange, talk.exchanges)),
        )

    def _exchange(self, exchange: Exchange) -> Exchange:
        answerers = tuple(self._ids.get(one, one) for one in exchange.answerers)
        return _with(exchange, asker=self._id(exchange.asker), answerers=answerers)

    def _id(self, voice: str | None) -> str | None:
        return self._ids.get(voice, voice) if voice else None
