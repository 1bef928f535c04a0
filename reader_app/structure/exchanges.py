"""Questions and answers: who was asked, who answered, and what each turn is for."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from reader_app.structure.convention import Mark
from reader_app.structure.interview import interview
from reader_app.structure.introduction import Introduction
from reader_app.structure.labels import is_remark
from reader_app.structure.names import without_title
from reader_app.transcript.model import Exchange, TurnKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.structure.pieces import Piece
    from reader_app.structure.speakers import Cast

_WORD = r"[A-Z][\w’'-]*\.?"
_NAME = rf"(?P<who>{_WORD}(?:[ \u00a0](?:{_WORD}|al|bin|da|de|del|der|di|van|von)){{0,5}})"
_HANDS_TO = re.compile(
    r"\b(?i:questions?\s+(?:(?:goes|go|will go|is|are|would be)\s+)?(?:to|for)|over to|invites?"
    rf"|ask|answered by|(?:turn|floor|this|it) to|hear from|please,?)\s+(?:the\s+)?{_NAME}"
)
_PUT_TO = re.compile(rf"\bquestion (?:is|goes) (?:to|for) (?:the )?{_NAME}")
_IS_CALLED = re.compile(rf"{_NAME},\s+(?:please|go ahead|would you|could you|can you|will you)\b")
_TAKES_IT = re.compile(
    r"\bI(?:['’]ll| will| would like to|['’]d like to| can) (?:answer|take|respond)"
)
_HANDS_OVER = re.compile(
    r"(?i)\bgo ahead\b|\b(?:next|last|final|first|one more|another) questions?\b"
    r"|\bquestions? (?:goes|go|is|are) (?:to|for)\b|\bover to\b|\btake (?:this|that) one\b"
    r"|\byour question\b|\bplease answer\b|\bin the (?:back|front)\b|\byes, (?:please|sir|ma.am)\b"
    r"|\blet['’]s (?:go|move|turn) (?:on )?to\b"
    r"|\b(?:última|siguiente|próxima|otra) pregunta\b|\bpróxima pergunta\b|\badelante\b"
    r"|\b(?:nächste|letzte|weitere) frage\b|\bbitte (?:schön|sehr)\b"
    r"|\b(?:dernière|prochaine|autre) question\b|\bquestion suivante\b|\ballez-y\b"
    r"|\b(?:prossima|ultima) domanda\b|下一个问题|最后一个问题|下一個問題|最後一個問題"
)
_REPLY = re.compile(
    r"(?i:yes|yeah|no|nope|correct|absolutely|exactly|never|maybe|perhaps|definitely|true)\b"
    r"(?!\W+[^\W\d_a-z])"
    r"|(?:I|[Ii]t|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Tt]hat|[Nn]ot|[Nn]o|[Bb]ut|[Bb]ecause|[Ii]n|[Ss]oon)\b"
)
"""How a few words begin that say something, and do not only call somebody."""
_kind, _label, _mark = attrgetter("kind"), attrgetter("label"), attrgetter("mark")
_THANKS = re.compile(
    r"(?i)\W*(?:okay|ok|all right|alright|right|sorry|thanks?|thank you|welcome|please"
    r"|appreciate it|good (?:morning|afternoon)|\(.*\)"
    r"|(?!(?:yes|yeah|no|correct|absolutely|never|true|both|soon|today|tomorrow)\b)\w+)"
    r"\W*(?:$|[,—-]|so much|very much|everyone|everybody|all)"
)
"""A sentence that thanks, greets, or only names the next."""
_SENTENCE = re.compile(r"[^.?!]+[.?!]*")
_FEW = 4
_SHORT_LENGTH = 160
_LAST_WORDS = 400
_INTRODUCTION = 20_000
_CHAIRS = frozenset(
    {"moderator", "interviewer", "facilitator", "host", "press secretary", "moderatorin", "主持人"}
    | {"moderador", "moderadora", "modérateur", "modératrice", "animateur"}
)


class Talk:
    """The questions and answers of one document."""

    def __init__(self, text: str, pieces: Sequence[Piece], cast: Cast) -> None:
        self._text = text
        self._pieces = pieces
        self._cast = cast
        self.kinds = list(map(_kind, pieces))
        self.voices = list(map(cast.ids.get, map(_label, pieces)))
        marks = set(map(_mark, pieces))
        self._marks_answers = Mark.TELLS in marks
        self._gave_floor: set[str | None] = set()
        """Those who named who answers next."""
        self.exchanges: list[Exchange] = []
        if marks - {Mark.NONE}:
            printed = cast.ids.get
            self.voices = [printed(p.asker if p.mark else p.label) for p in pieces]
            if self._marks_answers:
                self._name_answerers()
            self._tell_apart()
            self._collect()
        elif two := interview(text, pieces, self.voices):
            for voice, role in zip(two, ("interviewer", "interviewee"), strict=True):
                cast.give_role(voice, role)

    def _words(self, index: int) -> str:
        piece = self._pieces[index]
        return self._text[piece.words : piece.end]

    # -- who answers ------------------------------------------------------------------------------

    def _name_answerers(self) -> None:
        """Give each bare ``A:`` to whoever was named just before, or answered all others."""
        named: str | None = None
        before: int | None = None
        answered: set[str] = set()
        for index, piece in enumerate(self._pieces):
            if piece.mark is Mark.TELLS:
                only = next(iter(answered)) if len(answered) == 1 else None
                voice = self._cast.id_of_name(named) if named else only
                voice = self.voices[index] or voice
                if named and before is not None:
                    self._gave_floor.add(self.voices[before])
                if voice:
                    self.voices[index] = voice
                    answered.add(voice)
            elif piece.mark is Mark.ASKS:
                named, before = self._asked_of(index), None
            elif piece.kind is TurnKind.SPEECH:
                named, before = self._named_in(index), index

    def _named_in(self, index: int) -> str | None:
        """Return the name of who is given the floor in a turn, or None."""
        words = self._words(index)[-_LAST_WORDS:]
        found = [*_HANDS_TO.finditer(words), *_IS_CALLED.finditer(words)]
        if not found:
            voice = self.voices[index] if _TAKES_IT.search(words) else None
            return self._cast.name_of(voice)
        name = without_title(max(found, key=_place)["who"].rstrip("."))
        return self._full_name(name) or (name if " " in name else None)

    def _asked_of(self, index: int) -> str | None:
        """Return the name of who a question is put to, if it says so."""
        put = _PUT_TO.search(self._words(index)[:_LAST_WORDS])
        return self._full_name(put["who"]) if put else None

    @cached_property
    def _introduction(self) -> Introduction:
        return Introduction(self._text[:_INTRODUCTION])

    def _full_name(self, name: str) -> str | None:
        """Return the whole name of somebody the document introduces."""
        return self._introduction.full_name(name.split()[-1])

    # -- questions, answers, and the rest ---------------------------------------------------------

    def _tell_apart(self) -> None:
        """Say which of the turns between questions answer them."""
        chairs = self._chairs()
        is_open = was_answer = is_asked = False
        last = None
        for index, piece in enumerate(self._pieces):
            if piece.mark is Mark.ASKS:
                is_asked = self._asks(index)
                is_open = is_open or was_answer or is_asked
                was_answer = False
            elif piece.mark is Mark.TELLS:
                self.kinds[index], was_answer, last = TurnKind.ANSWER, True, self.voices[index]
            elif piece.kind is TurnKind.SPEECH and is_open and not self._is_discussion:
                if self._is_aside(index):
                    continue
                is_waiting = is_asked and not was_answer
                if self._hands_over(index, chairs, last, is_waiting=is_waiting):
                    is_open = is_open and not was_answer
                else:
                    self.kinds[index], was_answer, last = TurnKind.ANSWER, True, self.voices[index]
            elif piece.kind is TurnKind.HEADING:
                is_open = was_answer = False

    def _is_aside(self, index: int) -> bool:
        """Whether a turn answers nothing, whatever comes before it."""
        piece = self._pieces[index]
        is_nobodys = not self.voices[index] and piece.label is not None
        return piece.is_aside or (is_nobodys and is_remark(piece.label or ""))

    def _asks(self, index: int) -> bool:
        words = self._words(index)
        return "?" in words or "？" in words or len(words.split()) > _FEW or len(words) > 60

    @cached_property
    def _is_discussion(self) -> bool:
        """Whether the questions are a guide's, which several people talk over."""
        asking = [piece for piece in self._pieces if piece.mark is Mark.ASKS]
        if any(piece.asker and piece.label == piece.asker for piece in asking):  # of a call
            return False
        asked = len(asking)
        spoken = sum(piece.kind is TurnKind.SPEECH for piece in self._pieces)
        return not self._marks_answers and len(set(self.voices) - {None}) > 2 and spoken > 4 * asked

    def _chairs(self) -> set[str]:
        """Return those who give others the floor."""
        handed = Counter(
            voice
            for index, voice in enumerate(self.voices)
            if voice and self._pieces[index].kind is TurnKind.SPEECH and self._says_so(index)
        )
        chairs = {voice for voice, times in handed.items() if times >= 2}
        for voice in chairs:
            self._cast.give_role(voice, "moderator")
        chairs.update(self._cast.playing(_CHAIRS))
        return chairs | {voice for voice in self._gave_floor if voice}

    def _says_so(self, index: int) -> bool:
        words = self._words(index)
        return len(words) < _SHORT_LENGTH and bool(_HANDS_OVER.search(words))

    def _hands_over(
        self, index: int, chairs: set[str], last: str | None, *, is_waiting: bool
    ) -> bool:
        """Tell whether a turn after a question only gives the floor to somebody.

        ``last`` answered last, be it another question; ``is_waiting`` says that nobody has answered
        this one yet.
        """
        voice = self.voices[index]
        if voice in chairs and self._marks_answers:
            return True
        is_other = last is not None and last != voice
        if self._says_so(index) and (is_other or not self._says_more(index)):
            return True
        if voice not in chairs:
            return False
        if not self._says_more(index):
            return is_other or not is_waiting
        return is_other and not (is_waiting or self._replies(index))

    def _replies(self, index: int) -> bool:
        """Whether a turn that may be short says something, and does not only call somebody."""
        words = self._words(index)
        return len(words.split()) > _FEW or _REPLY.match(words) is not None

    def _says_more(self, index: int) -> bool:
        """Whether there is more in a turn than giving the floor, and thanks."""
        words = self._words(index)
        if len(words) > _SHORT_LENGTH:
            return True
        said = (sentence.strip() for sentence in _SENTENCE.findall(words))
        return any(not (_HANDS_OVER.search(one) or _THANKS.match(one)) for one in said if one)

    # -- exchanges --------------------------------------------------------------------------------

    def _collect(self) -> None:
        """Put each question together with what follows it, up to the next."""
        asked = [n for n, piece in enumerate(self._pieces) if piece.mark is Mark.ASKS]
        wanted = TurnKind.SPEECH if self._is_discussion else TurnKind.ANSWER
        chair = self._guide() if self._is_discussion else None
        for place, index in enumerate(asked):
            end = asked[place + 1] if place + 1 < len(asked) else len(self._pieces)
            answers = [n for n in range(index + 1, end) if self.kinds[n] is wanted]
            answers = [n for n in answers if chair is None or self.voices[n] != chair]
            answerers = dict.fromkeys([voice for n in answers if (voice := self.voices[n])])
            piece = self._pieces[index]
            label = piece.label if piece.label and piece.label != piece.asker else ""
            self.exchanges.append(
                Exchange(
                    label if label[-1:].isdigit() else f"Q{place + 1}",
                    index + 1,
                    tuple(n + 1 for n in answers),
                    self.voices[index] or chair,
                    tuple(answerers),
                )
            )

    def _guide(self) -> str | None:
        """Return the one who leads the discussion, where the labels say who."""
        leaders = self._cast.playing(_CHAIRS)
        return leaders[0] if len(leaders) == 1 else None


def _place(match: re.Match[str]) -> int:
    return match.start()
