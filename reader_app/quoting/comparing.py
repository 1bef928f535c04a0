"""Looking the quotations of an article up in the library."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from reader_app.errors import ReaderError
from reader_app.library.passages import transcripts_like, transcripts_saying
from reader_app.quoting.attribution import named_instead
from reader_app.quoting.differing import cautions, changes
from reader_app.quoting.finding import quotations
from reader_app.quoting.laying import NEAR, Match, matches, phrases
from reader_app.quoting.spoken import Spoken
from reader_app.quoting.verdict import Change, Place, State, Verdict
from reader_app.transcript.address import place_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader_app.library.store import Library
    from reader_app.quoting.article import Article
    from reader_app.quoting.quotation import Quotation

    Progress = Callable[[float], bool]

PLACES = 5
"""Places that are told of a quotation which is found several times."""
_RARE = 8
"""Words that are looked for where no phrase is found."""
_ALIKE = 3
"""Places that are looked at closely where a quotation differs everywhere."""
_WORDS_KEPT = 2_000_000
_DIFFERING = ((8, 0.6), (1_000_000, 0.5))
"""The share from which on a quotation of so many words is that passage, and differs."""


class Stopped(ReaderError):
    """The reader asked to stop."""


class Shelf:
    """The transcripts that are looked through, each taken from the library when it is needed."""

    def __init__(self, library: Library, only: Sequence[str] | None = None) -> None:
        """Look through the whole library, or only through the transcripts with these ids."""
        self._library = library
        self._only = only
        self._known: dict[str, Spoken] = {}

    def spoken(self, transcript_id: str) -> Spoken:
        """Return the words of a transcript; those looked at last are kept."""
        known = self._known.pop(transcript_id, None) or Spoken(
            self._library.transcript(transcript_id)
        )
        self._known[transcript_id] = known
        words = sum(map(len, self._known.values()))
        while words > _WORDS_KEPT and len(self._known) > 1:
            words -= len(self._known.pop(next(iter(self._known))))
        return known

    def saying(self, keys: Sequence[str]) -> list[Spoken]:
        """Return the transcripts that hold these very words, within one turn."""
        return self._take(transcripts_saying(self._library, keys))

    def like(self, keys: Sequence[str]) -> list[Spoken]:
        """Return the transcripts that say most like these words."""
        found = transcripts_like(self._library, [phrase for _, phrase in phrases(keys)])
        if not found:
            rare = sorted({key for key in keys if len(key) > 4}, key=len, reverse=True)[:_RARE]
            found = transcripts_like(self._library, [[key] for key in rare])
        return self._take(found)

    def _take(self, found: Sequence[str]) -> list[Spoken]:
        chosen = found if self._only is None else self._only
        return [self.spoken(one) for one in chosen]


def check(
    article: Article,
    library: Library,
    only: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> list[Verdict]:
    """Look up every quotation of an article, in the transcripts ``only`` or in all of the library.

    ``progress`` is told the share done and returns False to stop. Raises ``Stopped``.
    """
    shelf = Shelf(library, only)
    found = quotations(article)
    verdicts: list[Verdict] = []
    for number, quotation in enumerate(found):
        if progress and not progress(number / len(found)):
            raise Stopped("Stopped: not every quotation was looked up.")
        last = verdicts[-1] if verdicts and quotation.continues else None
        verdicts.append(compare(quotation, shelf, last))
    return verdicts


def compare(quotation: Quotation, shelf: Shelf, last: Verdict | None = None) -> Verdict:
    """Look a quotation up; ``last`` is what became of the one it goes on with, if any."""
    anchor = quotation.anchor
    keys = quotation.words.keys[anchor.first : anchor.last]
    found = _judged(quotation, shelf.saying(keys))
    if not any(not differences for _, differences in found):
        found += _judged(quotation, shelf.like(keys))
    exact = _near(_once([match for match, differences in found if not differences]), last)
    if exact:
        return _exact(quotation, exact)
    best = max(found, key=lambda one: _likeness(quotation, one[0]), default=None)
    if best is None or best[0].score < NEAR:
        return Verdict(quotation, State.NOT_FOUND)
    return _differing(quotation, *best)


def _likeness(quotation: Quotation, match: Match) -> tuple[float, float]:
    """Return how like a place is to a quotation: by words, then by letters."""
    said = match.spoken.slice(match.first, match.last)
    return match.score, SequenceMatcher(None, quotation.text, said, autojunk=False).ratio()


def _judged(
    quotation: Quotation, shelf: Sequence[Spoken]
) -> list[tuple[Match, tuple[Change, ...]]]:
    """Return where a quotation may stand with what differs there, of the most alike places."""
    found = [match for spoken in shelf for match in matches(quotation, spoken)]
    whole = [match for match in found if match.score == 1]
    other = sorted((m for m in found if 0 < m.score < 1), key=lambda m: m.score, reverse=True)
    return [(match, changes(quotation, match)) for match in whole + other[:_ALIKE]]


def _once(found: Sequence[Match]) -> list[Match]:
    """Return each place once."""
    places = {(match.spoken.transcript.id, match.first, match.last): match for match in found}
    return list(places.values())


def _near(found: list[Match], last: Verdict | None) -> list[Match]:
    """Put what stands nearest after the part of a quotation before it first."""
    place = last.place if last else None
    if place is None:
        return found

    def distance(match: Match) -> tuple[bool, bool, int]:
        away = match.spoken.starts[match.first] - place.span.end
        return match.spoken.transcript.id != place.transcript, away < 0, abs(away)

    return sorted(found, key=distance)


def _exact(quotation: Quotation, found: Sequence[Match]) -> Verdict:
    named = {_named(quotation, match) for match in found}
    return Verdict(
        quotation,
        State.EXACT,
        tuple(_place(match) for match in found[:PLACES]),
        len(found),
        cautions=cautions(quotation, found[0], is_exact=True),
        named=named.pop() if len(named) == 1 else "",
    )


def _differing(quotation: Quotation, match: Match, found: tuple[Change, ...]) -> Verdict:
    words = len(quotation.words)
    floor = next(share for most, share in _DIFFERING if words <= most)
    if match.score < floor and len(quotation.pieces) == 1:
        return Verdict(quotation, State.NOT_FOUND, (_place(match),), changes=found)
    return Verdict(
        quotation,
        State.DIFFERING,
        (_place(match),),
        changes=found,
        cautions=cautions(quotation, match, is_exact=False),
        named=_named(quotation, match),
    )


def _place(match: Match) -> Place:
    spoken, transcript = match.spoken, match.spoken.transcript
    span = spoken.span(match.first, match.last)
    laid = [each for each in match.laid if each.steps]
    speakers = dict.fromkeys(
        who.name for each in laid for who in spoken.speakers(spoken.span(each.first, each.last))
    )
    return Place(
        transcript.id,
        transcript.title,
        transcript.date,
        span,
        spoken.slice(match.first, match.last),
        place_words(transcript, span),
        tuple(speakers),
    )


def _named(quotation: Quotation, match: Match) -> str:
    spoken = match.spoken
    speaking = spoken.speakers(spoken.span(match.first, match.last))
    return named_instead(quotation, speaking, spoken.transcript.speakers)
