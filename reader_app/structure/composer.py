"""Writing the text of a transcript turn by turn, for formats that know who speaks and when.

A text file says its structure only in its words, and ``structure`` finds it there. Subtitles,
documents with fields, and the output of speech recognition say it outright: their readers hand each
utterance to a :class:`Composer`, which writes the one text and lays the layers over it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.convention import Mark
from reader_app.structure.exchanges import Talk
from reader_app.structure.language import language_of
from reader_app.structure.pieces import Piece
from reader_app.structure.reading import turns_of
from reader_app.structure.speakers import Cast
from reader_app.transcript.identity import new_id
from reader_app.transcript.model import Cue, Exchange, PageLine, Transcript, TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader_app.transcript.model import Unread

PARAGRAPH = "\n\n"
_WITHOUT_SPACES = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff9f]")
_OPENING = 6_000


class Person(msgspec.Struct, frozen=True):
    """Somebody of whom the source says more than the printed label does."""

    name: str
    role: str | None = None
    affiliation: str | None = None


class Composer:
    """Gathers utterances in reading order; :meth:`transcript` is what they make.

    The text is written as a person would type it: ``Label: words``, turns parted by a blank line.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._pieces: list[Piece] = []
        self._cues: list[Cue] = []
        self._pages: list[PageLine] = []
        self._voices: list[str | None] = []

    def __len__(self) -> int:
        return len(self._pieces)

    def add(
        self,
        words: str,
        label: str | None = None,
        *,
        kind: TurnKind = TurnKind.SPEECH,
        mark: Mark = Mark.NONE,
        time: int | None = None,
        moments: Iterable[tuple[int, int]] = (),
        level: int = 0,
        voice: str | None = None,
        aside: str = "",
    ) -> None:
        """Begin a new turn.

        Args:
            words: what is said; ``""`` adds nothing.
            label: who speaks, as the source names them; None where it does not.
            kind: what the turn is.
            mark: whether the source marks a question or an answer; ``kind`` follows from it.
            time: when it begins, in milliseconds.
            moments: (offset in ``words``, milliseconds) of each word whose time is known.
            level: depth of a heading, 1 for the highest.
            voice: who speaks, by the key of ``people``, where the source knows it apart from the
                printed label; one label may then be that of several people.
            aside: what is printed between the label and the words, such as ``(laughing)``.
        """
        words = words.strip()
        if not words:
            return
        if self._pieces:
            self._write(PARAGRAPH)
        if mark:
            kind = TurnKind.QUESTION if mark is Mark.ASKS else TurnKind.ANSWER
        start = self._length
        if label:
            self._write(f"{label} {aside}: " if aside else f"{label}: ")
        self._pieces.append(
            Piece(start, self._length, self._length, kind, label or None, mark, level, time)
        )
        self._voices.append(voice)
        self._time(start if time is not None else None, time)
        self._say(words, moments)

    def go_on(
        self,
        words: str,
        *,
        joint: str | None = None,
        time: int | None = None,
        moments: Iterable[tuple[int, int]] = (),
    ) -> None:
        """Let the latest turn go on after ``joint``, by default a blank where the script has them.

        Raises ``IndexError`` where no turn has begun.
        """
        words = words.strip()
        if not words:
            return
        if joint is None:
            joint = _joint(self._parts[-1], words)
        self._write(joint)
        self._time(self._length if time is not None else None, time)
        self._say(words, moments)

    def follow(
        self,
        words: str,
        label: str | None,
        *,
        joint: str | None = None,
        time: int | None = None,
        moments: Iterable[tuple[int, int]] = (),
        voice: str | None = None,
    ) -> None:
        """Go on where the same one speaks as in the latest turn, else begin a new turn."""
        latest = self._pieces[-1] if self._pieces else None
        if latest and (latest.kind, latest.label, self._voices[-1]) == (
            TurnKind.SPEECH,
            label or None,
            voice,
        ):
            self.go_on(words, joint=joint, time=time, moments=moments)
        else:
            self.add(words, label, time=time, moments=moments, voice=voice)

    def page(self, page: int, line: int) -> None:
        """Say that what is added next begins a printed line."""
        self._pages.append(PageLine(self._length, page, line))

    def _say(self, words: str, moments: Iterable[tuple[int, int]]) -> None:
        start = self._length
        self._cues += [Cue(start + offset, time) for offset, time in moments]
        self._write(words)
        self._pieces[-1] = msgspec.structs.replace(self._pieces[-1], end=self._length)

    def _time(self, position: int | None, time: int | None) -> None:
        if position is not None and time is not None:
            self._cues.append(Cue(position, time))

    def _write(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def transcript(
        self,
        *,
        title: str,
        source_name: str,
        format: str,  # noqa: A002 (the field's name)
        opening: str = "",
        date: str | None = None,
        language: str | None = None,
        metadata: Mapping[str, str] | None = None,
        roles: Mapping[str, str] | None = None,
        people: Mapping[str, Person] | None = None,
        unread: Iterable[Unread] = (),
    ) -> Transcript:
        """Return what was added as a transcript.

        Args:
            title: the source's own, or the name of the file.
            source_name: the name of the file.
            format: the name of the format.
            opening: what the source says of who takes part, to find full names and roles in.
            date: ISO 8601.
            language: BCP 47; guessed from the words where it is None.
            metadata: what else the source says of itself.
            roles: label to role, where the source gives them.
            people: who each ``voice`` is.
            unread: what was not understood.
        """
        text = "".join(self._parts)
        cast = Cast(f"{title}\n{opening[:_OPENING]}", text)
        talk = self._talk(text, cast, people or {}, roles or {})
        return Transcript(
            id=new_id(),
            title=title,
            text=text,
            format=format,
            source_name=source_name,
            turns=turns_of(self._pieces, talk),
            speakers=cast.speakers,
            exchanges=tuple(talk.exchanges),
            cues=tuple(sorted(set(self._cues))),
            pages=tuple(self._pages),
            unread=tuple(unread),
            date=date,
            language=language or language_of(text),
            metadata=dict(metadata or {}),
        )

    def _talk(
        self, text: str, cast: Cast, people: Mapping[str, Person], roles: Mapping[str, str]
    ) -> Talk:
        """Say who speaks, and what asks and answers what."""
        known = self._known(cast, people)
        self._name(cast, roles)
        talk = Talk(text, self._pieces, cast)
        talk.voices = [a or b for a, b in zip(known, talk.voices, strict=True)]
        if not any(piece.mark for piece in self._pieces):
            talk.exchanges = self._exchanges(talk.voices)
        return talk

    def _known(self, cast: Cast, people: Mapping[str, Person]) -> list[str | None]:
        """Introduce those whom the source knows, and return who speaks each turn."""
        known: list[str | None] = []
        for piece, voice in zip(self._pieces, self._voices, strict=True):
            who = people.get(voice) if voice is not None else None
            if who is None or voice is None:
                known.append(None)
            else:
                known.append(
                    cast.introduce(voice, piece.label, who.name, who.role, who.affiliation)
                )
        return known

    def _name(self, cast: Cast, roles: Mapping[str, str]) -> None:
        """Make speakers of the labels of whom the source says no more."""
        rows = zip(self._pieces, self._voices, strict=True)
        cast.name(p.label for p, voice in rows if p.label and not p.mark and voice is None)
        for label, role in roles.items():
            if who := cast.id_of(label):
                cast.give_role(who, role)

    def _exchanges(self, voices: list[str | None]) -> list[Exchange]:
        """Put each turn that the source calls a question together with the answers after it."""
        asked: list[tuple[int, list[int]]] = []
        is_open = False
        for number, piece in enumerate(self._pieces, 1):
            if piece.kind is TurnKind.QUESTION:
                asked.append((number, []))
                is_open = True
            elif piece.kind is TurnKind.ANSWER and is_open:
                asked[-1][1].append(number)
            elif piece.kind is TurnKind.HEADING:
                is_open = False
        return [
            Exchange(
                f"Q{place}",
                question,
                tuple(answers),
                voices[question - 1],
                tuple(dict.fromkeys(voice for n in answers if (voice := voices[n - 1]))),
            )
            for place, (question, answers) in enumerate(asked, 1)
        ]


def _joint(before: str, after: str) -> str:
    """Return what parts two stretches of speech: nothing where the script has no blanks."""
    is_cjk = _WITHOUT_SPACES.match(before[-1:]) and _WITHOUT_SPACES.match(after)
    return "" if is_cjk or before[-1:].isspace() else " "
