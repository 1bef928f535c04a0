"""Documents in which a look carries the labels: a style of paragraphs, or bold type.

Which look does is guessed from the whole document: what stands in it is short, is no sentence, and
comes again.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.documents._rows import is_aside, mark_of
from reader_app.formats.documents._times import clock, is_clock
from reader_app.structure.composer import PARAGRAPH
from reader_app.structure.convention import Mark
from reader_app.structure.labels import fitness, without_aside
from reader_app.structure.names import folded
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.formats.documents._blocks import Paragraph
    from reader_app.structure.composer import Composer

_LONGEST = 120
_ABBREVIATED = 3
"""Letters of an abbreviation, at most."""
_MOST_WORDS = 14
_FIT = 0.9
_SPEAKS = re.compile(
    r"(?i)speaker|interven|intervin|orador|orateur|redner|sprecher|locut|ponent|parlant|oratore"
    r"|talare|puhuja|mówca|mluvč|говор|оратор|спикер|выступ|發言|发言|話者|発言者|화자|talker"
)
_STANDS_OVER = re.compile(
    r"(?i)head|title|titre|t[ií]tol|titulo|título|titel|überschrift|rubrik|otsikko|nagłów|загол"
    r"|rúbrica|标题|標題|見出|toc\b|caption"
)
_DIRECTS = re.compile(r"(?i)stage|direction|acotaci|didascal|regie|parenthetical|aside\b")
_NAMED_LEAST = 2
_LEAST = 4
_COMES_AGAIN = 0.4
_SHARE = 0.03
"""Share of all paragraphs that begin with a label, at least."""
_CLOCK_AFTER = re.compile(
    r"[\s,–—-]*[\[(]?(?P<clock>\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])]?$"
)
_ENDS = re.compile(r"[.?!;,…。？！；，]$")
_TITLE_END = re.compile(r"^\W*\w+\.?\s+\S+\.$|\b\w{1,3}\.$")
"""``Mr. BERG.`` is a label although it ends in a full stop."""
_CLOCK_FIRST = re.compile(
    r"[\s,–—-]*(?P<clock>[\[(]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?)[:：]?(?=\s|$)"
)
"""A time after a label that looks different, or before a name on a line of its own."""


class _Opening(msgspec.Struct, frozen=True, gc=False):
    """A paragraph that may begin with a label."""

    number: int
    label: str
    rest: str


class Labelled:
    """The paragraphs of a document, and which of them begin with a label."""

    def __init__(self, paragraphs: Sequence[Paragraph], openings: Sequence[_Opening]) -> None:
        """Keep what was found; use :meth:`find`."""
        self._paragraphs = paragraphs
        timed = _timed(openings)
        names = {_taken_apart(opening.label)[0] for opening in timed}
        self._openings = {opening.number: opening for opening in timed}
        self._remarks = {
            opening.number
            for opening in openings
            if opening.number not in self._openings and opening.label in names
        }
        """Paragraphs that are about somebody, as ``Ida started transcription``."""
        self._stages = _stage_styles(paragraphs)

    @classmethod
    def find(cls, paragraphs: Sequence[Paragraph]) -> Labelled | None:
        """Return how the document is labelled, or None where no look carries labels."""
        best: list[_Opening] = []
        highest = 0.0
        found = [*_by_style(paragraphs), *_by_lead(paragraphs), ("", _by_time(paragraphs))]
        for look, openings in found:
            score = _score(look, openings, len(paragraphs))
            if score > highest:
                best, highest = openings, score
        return cls(paragraphs, best) if best else None

    def add_to(self, composer: Composer) -> None:
        """Add the document to ``composer``."""
        marks = {mark_of(_taken_apart(o.label)[0]) for o in self._openings.values()}
        writer = _Writer(composer, has_marks=Mark.ASKS in marks)
        for number, paragraph in enumerate(self._paragraphs):
            if opening := self._openings.get(number):
                writer.open(opening)
            else:
                writer.add(paragraph, self._kind(number, paragraph))
        writer.close()

    def _kind(self, number: int, paragraph: Paragraph) -> TurnKind:
        if paragraph.level or _STANDS_OVER.search(paragraph.style):
            return TurnKind.HEADING
        if number in self._remarks:
            return TurnKind.OTHER
        is_stage = paragraph.style in self._stages or is_aside(paragraph.text)
        return TurnKind.STAGE if is_stage else TurnKind.SPEECH


class _Writer:
    """Writes labelled paragraphs; headings and asides within a speech stay in it."""

    def __init__(self, composer: Composer, *, has_marks: bool) -> None:
        self._composer = composer
        self._has_marks = has_marks
        """Whether there are marks of questions, so that ``A`` is that of an answer."""
        self._loose: list[tuple[Paragraph, TurnKind]] = []
        self._label: str | None = None
        """Whose words are to come."""
        self._speaks = False

    def open(self, opening: _Opening) -> None:
        """Begin a turn, or wait for its words."""
        self.close()
        self._label = opening.label
        if opening.rest:
            self._say(opening.rest)

    def add(self, paragraph: Paragraph, kind: TurnKind) -> None:
        """Add a paragraph that has no label."""
        if kind is TurnKind.SPEECH and self._label is not None:
            self._put_loose()
            self._say(paragraph.text)
        elif kind is TurnKind.SPEECH and self._speaks:
            for before, _ in self._loose:
                self._composer.go_on(before.text, joint=PARAGRAPH)
            self._loose = []
            self._composer.go_on(paragraph.text, joint=PARAGRAPH)
        else:
            self._loose.append((paragraph, kind))

    def close(self) -> None:
        """Write what waits: a label after which nothing came, and loose paragraphs."""
        if self._label is not None:
            self._composer.add(self._label, kind=TurnKind.OTHER)
            self._label, self._speaks = None, False
        self._put_loose()

    def _say(self, words: str) -> None:
        label, time = _taken_apart(self._label or "")
        mark = mark_of(label) if self._has_marks else Mark.NONE
        self._composer.add(words, label, mark=mark, time=time)
        self._label, self._speaks = None, True

    def _put_loose(self) -> None:
        for paragraph, kind in self._loose:
            is_speech = kind is TurnKind.SPEECH
            self._composer.add(
                paragraph.text,
                kind=TurnKind.OTHER if is_speech else kind,
                level=(paragraph.level or 2) if kind is TurnKind.HEADING else 0,
            )
        self._loose = []


def _taken_apart(printed: str) -> tuple[str, int | None]:
    """Return a label without its colon and its time, and the time in milliseconds."""
    label = printed.strip().rstrip(":： \t")
    found = _CLOCK_AFTER.search(label)
    if found is None:
        return _without_stop(label), None
    seconds = clock(found["clock"])
    bare = label[: found.start()].rstrip(":： \t")
    return bare or label, None if seconds is None else round(1000 * seconds)


def _without_stop(label: str) -> str:
    """Take off a full stop that only ends the label: ``Q.``, ``Mr. BERG.``, but not ``Jr.``."""
    bare = label.removesuffix(".")
    is_word = len(bare.rpartition(" ")[2]) > _ABBREVIATED
    return bare if bare != label and (is_word or mark_of(bare)) else label


# -- which look ---------------------------------------------------------------------------------


def _by_style(paragraphs: Sequence[Paragraph]) -> list[tuple[str, list[_Opening]]]:
    """Return what may be a label in each style: what begins a run of paragraphs of that style.

    The words after a label may be of its style too; then another label may follow in the same run.
    """
    found: defaultdict[str, list[_Opening]] = defaultdict(list)
    before, was_label = "", False
    for number, paragraph in enumerate(paragraphs):
        label, _, rest = paragraph.text.partition("\n")
        is_first = paragraph.style != before
        was_label = is_first or (not was_label and _is_fit(label))
        if paragraph.style and was_label:
            found[paragraph.style].append(_Opening(number, label.strip(), rest.strip()))
        before = paragraph.style
    return list(found.items())


def _by_lead(paragraphs: Sequence[Paragraph]) -> list[tuple[str, list[_Opening]]]:
    """Return the beginnings of paragraphs that look different from what follows them."""
    found: defaultdict[str, list[_Opening]] = defaultdict(list)
    was_whole = False
    for number, paragraph in enumerate(paragraphs):
        text, lead = paragraph.text, paragraph.lead
        is_whole = lead >= len(text)
        if lead and not (is_whole and was_whole):
            found[paragraph.look].append(_opening(number, text[:lead], text[lead:]))
        was_whole = bool(lead) and is_whole
    return [("", openings) for openings in found.values() if not _leads_to_text(openings)]


def _opening(number: int, label: str, rest: str) -> _Opening:
    """Return a label and its words; a time between them goes with the label."""
    label, rest = label.strip(), rest.strip()
    if found := _CLOCK_FIRST.match(rest):
        label, rest = f"{label} {found['clock']}", rest[found.end() :].strip()
    return _Opening(number, label, rest)


def _by_time(paragraphs: Sequence[Paragraph]) -> list[_Opening]:
    """Return the lines that are a time and a name, as ``00:00:05 Speaker 1``."""
    found: list[_Opening] = []
    for number, paragraph in enumerate(paragraphs):
        line, _, rest = paragraph.text.partition("\n")
        time = _CLOCK_FIRST.match(line)
        if time and (name := line[time.end() :].strip()) and fitness(name) > 1:
            found.append(_Opening(number, f"{name} {time['clock']}", rest.strip()))
    return found


def _timed(openings: Sequence[_Opening]) -> Sequence[_Opening]:
    """Return the labels with a time where most have one; what has none is then no label."""
    timed = [opening for opening in openings if _taken_apart(opening.label)[1] is not None]
    return timed if 2 * len(timed) > len(openings) else openings


def _leads_to_text(openings: Sequence[_Opening]) -> bool:
    """Whether labels have colons, which say more to the reader of plain text."""
    plain = sum(
        opening.label.endswith((":", "：")) or opening.rest.startswith((":", "："))
        for opening in openings
    )
    return 2 * plain > len(openings)


def _score(style: str, openings: Sequence[_Opening], paragraphs: int) -> float:
    """Tell how well beginnings look like labels of speakers; 0 where they do not."""
    labels = [folded(without_aside(_taken_apart(opening.label)[0])) for opening in openings]
    count, distinct = len(labels), len(set(labels))
    if not count or sum(_is_fit(opening.label) for opening in openings) < _FIT * count:
        return 0.0
    again = 1 - distinct / count
    if _SPEAKS.search(style) and count >= _NAMED_LEAST:
        return 1000.0 + count * (1 + again)
    least = _LEAST * (2 if _STANDS_OVER.search(style) else 1)
    if count < least or distinct < _NAMED_LEAST or _DIRECTS.search(style):
        return 0.0
    is_common = count >= _SHARE * paragraphs
    return count * again if again >= _COMES_AGAIN and is_common else 0.0


def _is_fit(label: str) -> bool:
    """Whether words could be a label: few, and no sentence."""
    bare, _ = _taken_apart(label)
    return (
        "\n" not in bare
        and 0 < len(bare) <= _LONGEST
        and len(bare.split()) <= _MOST_WORDS
        and any(map(str.isalpha, bare))
        and not is_clock(bare)
        and not is_aside(bare)
        and (not _ENDS.search(bare) or _TITLE_END.search(bare) is not None)
    )


def _stage_styles(paragraphs: Sequence[Paragraph]) -> set[str]:
    """Return the styles in which hardly anything but asides is set."""
    asides: defaultdict[str, list[bool]] = defaultdict(list)
    for paragraph in paragraphs:
        if paragraph.style:
            asides[paragraph.style].append(is_aside(paragraph.text))
    return {
        style
        for style, found in asides.items()
        if _DIRECTS.search(style) or sum(found) >= _FIT * len(found)
    }
