"""What one jumps to by its name: people, tags, sections, questions, and other transcripts."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from reader_app.annotation.model import Tag
from reader_app.library.titles import Title, titles
from reader_app.transcript.model import Exchange, Speaker
from reader_app.transcript.sections import Section, sections
from reader_app.ui.palette.matching import LONGEST, Matcher
from reader_app.ui.palette.rows import Row
from reader_app.ui.wording.names import short_name
from reader_app.ui.wording.words import apart, long_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reader_app.session import Session
    from reader_app.transcript.model import Transcript

LIMIT = 50
"""How many are shown at a time."""
_LATELY = 5
"""How many transcripts stand first while nothing is typed."""


class Kind(Enum):
    """What can be jumped to; the value is its icon."""

    SPEAKER = "speaker"
    TAG = "tag"
    SECTION = "section"
    TRANSCRIPT = "library"
    QUESTION = "question"


class Place(NamedTuple):
    """Something with a name."""

    kind: Kind
    what: Speaker | Tag | Section | Title | Exchange
    name: str
    also: str = ""


class Atlas:
    """All that can be jumped to, with the names folded once and kept until they are others."""

    def __init__(self) -> None:
        self._titles: list[Title] = []
        self._library: tuple[list[Place], Matcher] = ([], Matcher((), ()))
        self._transcript: tuple[Transcript | None, list[Tag]] = (None, [])
        self._within: tuple[list[Place], Matcher] = ([], Matcher((), ()))
        self._questions: tuple[list[Place], Matcher] = ([], Matcher((), ()))
        self.places: list[Place] = []
        self.matcher = Matcher((), ())

    def read(self, session: Session) -> None:
        """Take in what is open, and what the library holds, as they are now."""
        found = titles(session.library)
        if found != self._titles:
            self._titles = found
            self._library = _matched(_transcripts(found))
        here = session.transcript
        if here is not self._transcript[0] or session.tags != self._transcript[1]:
            self._transcript = (here, list(session.tags))
            self._within = _matched(_within(session, here) if here else ())
            self._questions = _matched(_questions(here) if here else ())
        parts = (self._within, self._library, self._questions)
        self.places = [place for places, _ in parts for place in places]
        self.matcher = Matcher.joined(matcher for _, matcher in parts)

    def first(self) -> list[int]:
        """Return what is shown while nothing is typed: what was read lately stands above."""
        here = self._transcript[0]
        others = [
            number
            for number, place in enumerate(self.places[: len(self._within[0]) + LIMIT])
            if isinstance(place.what, Title) and (here is None or place.what.id != here.id)
        ]
        rest = range(min(len(self.places), 2 * LIMIT))
        return list(dict.fromkeys((*others[:_LATELY], *rest)))[:LIMIT]


class JumpOffer:
    """The places as they are at one moment; ``go`` is handed the one that was chosen."""

    limit = LIMIT

    def __init__(self, atlas: Atlas, session: Session, go: Callable[[Place], None]) -> None:
        atlas.read(session)
        self.name = _tr("Jump to")
        self.placeholder = _tr("Jump to a transcript, speaker, question, section or tag")
        self._atlas = atlas
        self._transcript = session.transcript
        self._go = go

    def find(self, typed: str) -> list[int]:
        """Return what fits, the best first."""
        return self._atlas.matcher.find(typed, LIMIT) if typed.strip() else self._atlas.first()

    def row(self, place: int) -> Row:
        """Return what is shown of a place."""
        found = self._atlas.places[place]
        return Row(
            _title(found),
            detail=self._detail(found),
            kind=kind_word(found.kind),
            icon=found.kind.value,
            colour=found.what.colour if isinstance(found.what, Tag) else None,
        )

    def choose(self, place: int) -> None:
        """Go there."""
        self._go(self._atlas.places[place])

    def _detail(self, place: Place) -> str:
        what = place.what
        if isinstance(what, Title):
            parts = (long_date(what.date), apart(what.source_name))
            return " · ".join(part for part in parts if part)
        if isinstance(what, Speaker):
            return ", ".join(apart(part) for part in (what.role, what.affiliation) if part)
        if isinstance(what, Exchange) and self._transcript:
            return _exchange_words(self._transcript, what)
        return what.description if isinstance(what, Tag) else ""


def kind_word(kind: Kind) -> str:
    """Return what a kind of place is called."""
    return {
        Kind.SPEAKER: _tr("speaker"),
        Kind.TAG: _tr("tag"),
        Kind.SECTION: _tr("section"),
        Kind.TRANSCRIPT: _tr("transcript"),
        Kind.QUESTION: _tr("question"),
    }[kind]


def _matched(found: Iterable[Place]) -> tuple[list[Place], Matcher]:
    places = list(found)
    names, also = (place.name for place in places), (place.also for place in places)
    return places, Matcher(names, also)


def _transcripts(found: Iterable[Title]) -> Iterator[Place]:
    word = kind_word(Kind.TRANSCRIPT)
    for one in found:
        yield Place(Kind.TRANSCRIPT, one, one.title, f"{one.source_name} {one.date or ''} {word}")


def _within(session: Session, transcript: Transcript) -> Iterator[Place]:
    """Give speakers, who says most first, then tags and sections."""
    word = kind_word(Kind.SPEAKER)
    ranked = [share.speaker for share in session.shares] if session.is_whole else ()
    for who in ranked or transcript.speakers:  # nobody waits until all words are counted
        also = (who.role or "", who.affiliation or "", *who.labels, word)
        yield Place(Kind.SPEAKER, who, who.name, " ".join(also))
    for tag in session.tags:
        yield Place(Kind.TAG, tag, tag.name, f"{tag.description} {kind_word(Kind.TAG)}")
    for section in sections(transcript):
        if section.title != transcript.title:  # its heading is no part of it
            yield Place(Kind.SECTION, section, section.title, kind_word(Kind.SECTION))


def _questions(transcript: Transcript) -> Iterator[Place]:
    word = kind_word(Kind.QUESTION)
    for exchange in transcript.exchanges:
        words = transcript.turn(exchange.question).words
        said = transcript.text[words.start : min(words.end, words.start + LONGEST)]
        name = f"{exchange.label} {said}"
        yield Place(Kind.QUESTION, exchange, name, " ".join((*_who(transcript, exchange), word)))


def _exchange_words(transcript: Transcript, exchange: Exchange) -> str:
    """Return ``Island Post → Ada Hale``: who asks and who answers."""
    asked, *names = _who(transcript, exchange)
    arrow = "←" if QGuiApplication.isRightToLeft() else "→"
    said = ", ".join(map(apart, names))
    return f"{apart(asked)} {arrow} {said}".strip() if names else apart(asked)


def _who(transcript: Transcript, exchange: Exchange) -> list[str]:
    """Return the name of who asks, which may be empty, and those of who answers."""
    asker = transcript.speaker(exchange.asker)
    names = [who.name for one in exchange.answerers if (who := transcript.speaker(one))]
    return [short_name(asker) if asker else "", *names]


def _title(place: Place) -> str:
    return " ".join(place.name.split())


def _tr(words: str) -> str:
    return QCoreApplication.translate("Palette", words)
