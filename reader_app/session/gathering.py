"""Gathering passages of one transcript or of all, and doing one thing with many of them.

Nothing here knows of a window: it is done over a connection that belongs to the thread it runs in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader_app.annotation.gathering import MOST, Asked, Marks, Passage, Source, Words, gather
from reader_app.annotation.history import Entry, History, now
from reader_app.annotation.lens import widened
from reader_app.annotation.many import together
from reader_app.errors import ReaderError
from reader_app.importing import Cancelled
from reader_app.library.search import matches, phrases
from reader_app.library.store import Library
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader_app.annotation.lens import WideLens
    from reader_app.annotation.many import Act
    from reader_app.annotation.model import Highlight
    from reader_app.session.session import Session
    from reader_app.transcript.model import Transcript

    Progress = Callable[[float], bool]


_MANY = 200
"""Passages from which on it is quicker to read all highlights of a transcript."""


class NotAsGathered(ReaderError):
    """A passage is no longer as it was gathered."""

    def __init__(self) -> None:
        super().__init__(
            "Something was changed meanwhile; the list shows it as it is now. Nothing was done: "
            "please look, and do it again."
        )


@dataclass(frozen=True)
class Place:
    """Where passages are gathered."""

    transcript_id: str | None
    """None is every transcript of the library."""
    lens: WideLens | None = None
    transcript: Transcript | None = None
    """It, where it is read already."""
    highlights: Sequence[Highlight] | None = None
    """Its highlights, where they are known."""


@dataclass(frozen=True)
class Gathered:
    """Passages in order, and the transcripts they are of."""

    passages: tuple[Passage, ...] = ()
    transcripts: dict[str, Transcript] = field(default_factory=dict)
    is_all: bool = True
    """Whether there are no more."""


def place_of(session: Session, *, everywhere: bool) -> Place:
    """Return the place that is looked through: what is open, or all; in both, by the lens."""
    transcript = session.transcript
    lens = widened(session.lens, transcript) if transcript and session.lens else None
    if everywhere or transcript is None:
        return Place(None, lens)
    known = session.highlights if session.is_whole else None
    return Place(transcript.id, lens, transcript, known)


def gathered(
    library: Library, asked: Asked, place: Place, go_on: Callable[[], bool] = lambda: True
) -> Gathered:
    """Return the passages that are asked for.

    ``go_on`` is asked before each transcript; where it says no, nothing is found. Raises
    ``ReaderError``.
    """
    tags = {tag.id: tag for tag in library.tags()}
    found: list[Passage] = []
    transcripts: dict[str, Transcript] = {}
    for transcript_id, hits in _looked_through(library, asked, place):
        if not go_on():
            return Gathered()
        transcript = place.transcript or library.transcript(transcript_id)
        marked = place.highlights
        if marked is None:
            marked = library.highlights(transcript_id)
        spans = _spans(transcript, asked, hits) if hits is not None else None
        here = gather(asked, Source(transcript, marked, tags, place.lens, spans))
        if here:
            transcripts[transcript_id] = transcript
            found += here
        if len(found) >= MOST:
            return Gathered(tuple(found[:MOST]), transcripts, is_all=False)
    return Gathered(tuple(found), transcripts)


def _looked_through(
    library: Library, asked: Asked, place: Place
) -> Iterator[tuple[str, list[int] | None]]:
    """Give each transcript that may have passages and, of the library's search, the turns found."""
    if place.transcript_id is not None:
        yield place.transcript_id, None
    elif isinstance(asked, Words):
        turns: dict[str, list[int]] = {}
        for hit in library.search(asked.search.words, lens=place.lens, limit=MOST):
            turns.setdefault(hit.transcript, []).append(hit.turn)
        yield from turns.items()
    else:
        for each in library.transcripts():
            if each.highlights or not isinstance(asked, Marks):
                yield each.id, None


def _spans(transcript: Transcript, asked: Asked, turns: list[int]) -> list[Span]:
    """Return where the words of the library's search stand in these turns."""
    wanted = phrases(asked.search.words) if isinstance(asked, Words) else []
    spoken = [transcript.turn(number).words for number in turns]
    return [
        Span(words.start + found.start, words.start + found.end)
        for words in spoken
        for found in matches(words.of(transcript.text), wanted)
    ]


# -- doing it -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Task:
    """What is done with which passages."""

    act: Act
    passages: tuple[Passage, ...]


class Telling(Library):
    """A library that tells of each highlight that is written, and can be stopped thereby."""

    tell: Callable[[], None] = staticmethod(lambda: None)

    def put_highlight(self, highlight: Highlight) -> None:
        """Put it, and tell."""
        super().put_highlight(highlight)
        self.tell()

    def delete_highlight(self, highlight_id: str) -> None:
        """Delete it, and tell."""
        super().delete_highlight(highlight_id)
        self.tell()


def do(library: Library, task: Task, author: str, progress: Progress) -> Entry | None:
    """Do a task in one edit; None where nothing would change.

    Raises ``NotAsGathered`` where a passage is another by now, ``Cancelled`` where ``progress``
    says so; nothing was done then.
    """
    step = _step(len(task.passages), progress)
    if isinstance(library, Telling):
        library.tell = step
    with library.transaction():
        texts = _checked_texts(library, task.passages)
        edit = together(task.act, task.passages, texts, (author, now()))
        entry = History(library, author).do(edit) if edit else None
        if not progress(1.0):
            raise Cancelled
    return entry


def _step(count: int, progress: Progress) -> Callable[[], None]:
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if done % 100 == 0 and not progress(min(0.95, done / max(1, count))):
            raise Cancelled

    return step


def _checked_texts(library: Library, passages: Sequence[Passage]) -> dict[str, str]:
    """Return the text of each transcript, if each passage is still as it was gathered."""
    ids = list(dict.fromkeys(passage.transcript for passage in passages))
    if not all(map(library.holds, ids)):
        raise NotAsGathered
    texts = {transcript_id: library.text(transcript_id) for transcript_id in ids}
    there = _highlights(library, passages)
    marked = {one.id: one for one in there}
    places = {(one.transcript, one.span) for one in there}
    for passage in passages:
        is_same = all(marked.get(one.id) == one for one in passage.marked)
        if not passage.marked:
            is_marked = (passage.transcript, passage.span) in places
            is_same = passage.span.of(texts[passage.transcript]) == passage.quote and not is_marked
        if not is_same:
            raise NotAsGathered
    return texts


def _highlights(library: Library, passages: Sequence[Passage]) -> list[Highlight]:
    """Return the highlights that begin in passages; of many, all of their transcripts."""
    if len(passages) > _MANY:
        ids = dict.fromkeys(passage.transcript for passage in passages)
        return [one for each in ids for one in library.highlights(each)]
    return [
        one
        for passage in passages
        for one in library.highlights_beginning(passage.transcript, passage.span)
    ]
