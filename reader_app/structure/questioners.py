"""Who asks and who answers, where it is not said at each question and answer.

A voice from the audience asks where it says something that is asked. In a call with investors the
analysts ask, once it is open for questions. In court counsel asks from ``BY MR. X:`` on, and the
witness answers who was sworn last.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reader_app.structure.labels import is_remark
from reader_app.structure.opening import Mark
from reader_app.structure.rules import EXAMINER
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader_app.structure.pieces import Piece

_VOICES = frozenset(
    {"interlocutor", "interlocutora", "interviniente"}
    | {"intervención", "intervencion", "intervenção", "intervencao"}
)
"""How a voice from the audience is printed, which may ask or only thank."""

_OPEN = re.compile(r"(?i)(?:questions?[ -]and[ -]answers?|q ?& ?a)\b")
_ANALYST = re.compile(r"(?i)[-–—,(] ?(?:[\w&.-]+ ){0,4}(?:analyst|investor|shareholder)\)?")
_OPERATOR = re.compile(r"(?i)(?:conference |call )?operator")

_ASIDE = re.compile(rf"\(?{EXAMINER.pattern}[:)]{{1,2}}\s*")
_WITNESS = re.compile(r"(?i)the (?:witness|deponent)")
_CAPITALS = r"[A-Z][A-Z'’-]+,?(?: [A-Z]\.| [A-Z][A-Z'’.-]+| Mc[A-Z]+){1,4}"
_SWORN = re.compile(
    rf"^[ \t]*(?:Whereupon,\s+)?(?P<who>(?!THE |MR|MS|DR|Q|A ){_CAPITALS}(?:, [JS]R\.| I+)?),?\s"
    r"(?:[\w'-]+,?\s+){0,14}?(?:witness|deponent|sworn|affirmed)\b",
    re.MULTILINE,
)
_DEPOSED = re.compile(
    rf"\b(?:DEPOSITION|EXAMINATION|TESTIMONY)\s+OF:?\s+(?P<who>{_CAPITALS})(?=,|\n|$)"
)
_OF_COURT = re.compile(
    r"(?i)the (?P<who>court(?: reporter| officer)?|clerk|bailiff|interpreter|reporter"
    r"|videographer|judge|magistrate)"
)
_PARTS = {"court": "judge", "reporter": "court reporter"}
_OBJECTS = re.compile(r"\b[Oo]bject(?:ion)?\b")
_label, _mark = attrgetter("label"), attrgetter("mark")
_NEAR = 200
_FRONT = 20_000


class Told:
    """The pieces of a text, with those marked who ask and answer by what they are."""

    def __init__(self, text: str, pieces: Sequence[Piece]) -> None:
        self.pieces = list(pieces)
        self.roles: dict[str, str] = {}
        """The parts of those who ask and answer, by label."""
        self.nameless: set[str] = set()
        """Labels that name nobody."""
        self._text = text
        self.labels = dict.fromkeys(map(_label, pieces))
        """What is printed before the pieces, marks too, in order."""
        marks = set(map(_mark, pieces))
        labels = [label for label in self.labels if label]
        if Mark.TELLS in marks and Mark.ASKS in marks:
            self._examine()
        elif Mark.ASKS in marks:
            self.nameless = {label for label in labels if label.casefold() in _VOICES}
            if self.nameless:
                self.pieces = [self._spoken_up(piece) for piece in pieces]
        elif analysts := {label for label in labels if _ANALYST.search(label)}:
            self._call(analysts)
        if self.roles:
            self.labels = dict.fromkeys(map(_label, self.pieces))
        self.is_marked = marks != {Mark.NONE} or bool(self.roles)
        """Whether questions or answers are marked, or are known by who says them."""

    # -- a voice from the audience ----------------------------------------------------------------

    def _spoken_up(self, piece: Piece) -> Piece:
        """Let a voice from the audience ask, where there is a question in its words."""
        if piece.label not in self.nameless:
            return piece
        words = self._text[piece.words : piece.end]
        if "?" in words or "¿" in words:
            return replace(piece, mark=Mark.ASKS, kind=TurnKind.QUESTION)
        return replace(piece, is_aside=True)

    # -- a call with investors --------------------------------------------------------------------

    def _call(self, analysts: set[str]) -> None:
        """Let analysts ask, once the call is open for questions, and the operator only connect."""
        is_open = False
        for place, piece in enumerate(self.pieces):
            words = self._text[piece.words : piece.end] if piece.kind is TurnKind.HEADING else ""
            is_open = is_open or _OPEN.match(words) is not None
            if not is_open or not piece.label:
                continue
            if piece.label in analysts:
                self.roles[piece.label] = "analyst"
                self.pieces[place] = replace(
                    piece, mark=Mark.ASKS, kind=TurnKind.QUESTION, asker=piece.label
                )
            elif _OPERATOR.fullmatch(piece.label):
                self.pieces[place] = replace(piece, is_aside=True)

    # -- testimony --------------------------------------------------------------------------------

    def _examine(self) -> None:
        """Let counsel ask and the witness answer."""
        witnesses = self._witnesses()
        places = [place for place, _ in witnesses]
        is_testimony = bool(witnesses) or self._is_testimony()
        examiner: str | None = None
        for place, piece in enumerate(self.pieces):
            if who := self._examiner(piece):
                examiner = self._named(who, "counsel")
                self.pieces[place] = _examination(piece, examiner)
            elif piece.mark is Mark.ASKS:
                self.pieces[place] = replace(piece, asker=piece.asker or examiner)
            elif piece.mark is Mark.TELLS or (piece.label and _WITNESS.fullmatch(piece.label)):
                if witnesses:
                    _, who = witnesses[max(bisect_right(places, piece.start) - 1, 0)]
                    self.pieces[place] = _answer(piece, self._named(who, "witness"))
            elif is_testimony and piece.label:
                self._give_part(piece)
                self.pieces[place] = replace(piece, is_aside=True)

    def _give_part(self, piece: Piece) -> None:
        """Say what somebody is in court who neither examines nor testifies."""
        label = piece.label or ""
        if court := _OF_COURT.fullmatch(label):
            self.roles[label] = _PARTS.get(court["who"].casefold(), court["who"].casefold())
        elif self._objects(piece) and not is_remark(label):
            self.roles.setdefault(label, "counsel")

    def _objects(self, piece: Piece) -> bool:
        end = min(piece.end, piece.words + _NEAR)
        return _OBJECTS.search(self._text, piece.words, end) is not None

    def _examiner(self, piece: Piece) -> str | None:
        """Return who asks from ``piece`` on, where it says so."""
        if piece.kind is TurnKind.HEADING:
            named = EXAMINER.search(self._text, piece.words, piece.end)
        elif piece.mark is Mark.ASKS and not piece.asker:
            named = _ASIDE.match(self._text, piece.words, piece.end)
        else:
            named = EXAMINER.fullmatch(piece.label) if piece.label else None
        return named["who"] if named else None

    def _is_testimony(self) -> bool:
        """Whether only the witness answers, and others who speak object or rule."""
        return any(
            EXAMINER.fullmatch(piece.label) or self._objects(piece)
            for piece in self.pieces
            if piece.label and not piece.mark
        )

    def _witnesses(self) -> list[tuple[int, str]]:
        """Return those who testify, and from where on each does."""
        found: Iterable[re.Match[str]] = list(_SWORN.finditer(self._text))
        if not found:
            found = [match for match in [_DEPOSED.search(self._text, 0, _FRONT)] if match]
        if found:
            return [(match.start(), " ".join(match["who"].split())) for match in found]
        labels = (piece.label for piece in self.pieces if piece.label)
        label = next((label for label in labels if _WITNESS.fullmatch(label)), None)
        return [(0, label)] if label else []

    def _named(self, label: str, role: str) -> str:
        return self.roles.setdefault(label.strip(), role) and label.strip()


def _examination(piece: Piece, examiner: str) -> Piece:
    """Return what ``BY MR. X:`` begins: a question, or nothing but what comes after it."""
    if piece.kind is TurnKind.HEADING:
        return piece
    if piece.words < piece.end:
        return replace(piece, mark=Mark.ASKS, kind=TurnKind.QUESTION, asker=examiner)
    return replace(piece, kind=TurnKind.OTHER, words=piece.start, label=None)


def _answer(piece: Piece, witness: str) -> Piece:
    return replace(piece, mark=Mark.TELLS, asker=witness)
