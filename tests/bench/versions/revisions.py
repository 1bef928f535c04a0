"""Revisions of a transcript whose truth is known, as each word knows where it comes from.

A unit is what stands between white space, and in scripts without spaces a character.
"""

import random
import re
import string
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from reader_app.transcript.model import Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]")
UNIT = re.compile(rf"{UNSPACED.pattern}|[^\s{UNSPACED.pattern[1:-1]}]+|\s+")
SWAPS = (
    ("our", ("colour", "honour", "labour", "favour", "behaviour", "neighbour", "harbour"), "or"),
    ("ise", ("organise", "recognise", "realise", "criticise", "emphasise", "apologise"), "ize"),
    ("isation", ("organisation", "authorisation", "legalisation", "privatisation"), "ization"),
    ("re", ("centre", "theatre", "metre", "litre"), "er"),
    ("ence", ("defence", "offence"), "ense"),
    ("lled", ("travelled", "cancelled", "labelled", "modelled"), "led"),
    ("ogramme", ("programme",), "ogram"),
)
AMERICAN = {
    british + tail: british.removesuffix(old) + new + tail
    for old, words, new in SWAPS
    for british in words
    for tail in ("", "s", "d")
}
BOTH_WAYS = AMERICAN | {new: old for old, new in AMERICAN.items()}


STAMP = re.compile(r"[\[(]?\d{1,2}(:\d{2}){1,2}(\.\d+)?[\])]?")


def is_read(unit: str) -> bool:
    """Tell whether a unit is more than punctuation, and no time stamp."""
    return any(map(str.isalnum, unit)) and not STAMP.fullmatch(unit)


@dataclass(frozen=True)
class Word:
    """A unit of the new text, and where it comes from."""

    text: str
    origin: int | None
    """The old unit that stood in its place; None where it was put in."""
    is_same: bool = True
    """Whether it is that unit, if in another spelling."""

    @property
    def is_read(self) -> bool:
        """Whether it is more than punctuation, and no time stamp."""
        return is_read(self.text)


@dataclass(frozen=True)
class Said:
    """What one turn says."""

    speaker: str | None
    kind: TurnKind
    words: tuple[Word, ...]


@dataclass(frozen=True)
class Style:
    """How a revision is set."""

    label: str = "{name}: "
    """May say ``{name}``, ``{capitals}``, ``{last}`` or ``{number}``."""
    width: int = 0
    """Characters of a line, or 0 where a turn is one line."""
    page: int = 0
    """Lines of a page, or 0 where there are none."""
    stamps: bool = False


@dataclass(frozen=True)
class Units:
    """The units of a text that is said, in order."""

    spans: tuple[Span, ...]
    starts: tuple[int, ...] = field(default=())
    ends: tuple[int, ...] = field(default=())

    def within(self, span: Span) -> tuple[int, int]:
        """Return the first and the last unit that a span touches."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end) - 1


@dataclass(frozen=True)
class Revision:
    """A new version with its truth."""

    new: Transcript
    units: Units
    origins: tuple[int | None, ...]
    same: tuple[bool, ...]


def units_of(transcript: Transcript) -> tuple[Units, list[Said]]:
    """Return the units of a transcript, and what each turn says in them."""
    spans, said = [], []
    for turn in transcript.turns:
        words = []
        for match in UNIT.finditer(transcript.text, turn.words.start, turn.words.end):
            if match[0].isspace():
                continue
            words.append(Word(match[0], len(spans)))
            spans.append(Span(*match.span()))
        said.append(Said(turn.speaker, turn.kind, tuple(words)))
    return Units(tuple(spans), tuple(s.start for s in spans), tuple(s.end for s in spans)), said


def composed(old: Transcript, said: list[Said], style: Style) -> Revision:
    """Set what is said as a transcript of its own."""
    said = _put_back(old, said)
    text, turns, spans, words, lines, column = [], [], [], [], 0, 0
    size = 0

    def put(piece: str) -> None:
        nonlocal size, column, lines
        text.append(piece)
        size += len(piece)
        newline = piece.rfind("\n")
        column = len(piece) - newline - 1 if newline >= 0 else column + len(piece)
        lines += piece.count("\n")

    names = {speaker.id: speaker.name for speaker in old.speakers}
    for one in said:
        if not one.words:
            continue
        start = size
        label = _label(style, names[one.speaker]) if one.speaker in names else None
        stamp = f"[{len(turns) // 60:02d}:{len(turns) % 60:02d}] " if style.stamps else ""
        put(stamp + (label or ""))
        begin = size
        for number, word in enumerate(one.words):
            is_tight = (
                number and UNSPACED.match(word.text) and UNSPACED.match(one.words[number - 1].text)
            )
            if number and style.width and column + len(word.text) >= style.width:
                put("\n")
                if style.page and lines % style.page == 0:
                    put(f"\n- {lines // style.page} -\nROUGH DRAFT OF THE RECORD\n\n")
            elif number and not is_tight:
                put(" ")
            spans.append(Span(size, size + len(word.text)))
            words.append(word)
            put(word.text)
        turns.append(
            Turn(len(turns) + 1, one.kind, one.speaker, label, Span(start, size), Span(begin, size))
        )
        put("\n\n")
    new = Transcript(
        "new", old.title, "".join(text), "plain text", "new.txt", tuple(turns), old.speakers,
        language=old.language,
    )  # fmt: skip
    units = Units(tuple(spans), tuple(s.start for s in spans), tuple(s.end for s in spans))
    return Revision(new, units, tuple(w.origin for w in words), tuple(w.is_same for w in words))


def _put_back(old: Transcript, said: list[Said]) -> list[Said]:
    """Let a word that chance put where the very same word was dropped be that word."""
    printed = [span.of(old.text) for span in units_of(old)[0].spans]
    there = {word.origin for one in said for word in one.words}

    def mended(words: tuple[Word, ...], place: int) -> Word:
        word = words[place]
        if word.origin is not None:
            return replace(word, is_same=word.is_same or word.text == printed[word.origin])
        before = words[place - 1].origin if place else None
        lost = None if before is None or before + 1 in there else before + 1
        is_it = lost is not None and lost < len(printed) and printed[lost] == word.text
        return replace(word, origin=lost, is_same=True) if is_it else word

    return [
        replace(one, words=tuple(mended(one.words, n) for n in range(len(one.words))))
        for one in said
    ]


def _label(style: Style, name: str) -> str:
    last = name.split()[-1].upper()
    number = sum(map(ord, name)) % 97
    return style.label.format(name=name, capitals=name.upper(), last=last, number=number)


# -- what is done to the words --------------------------------------------------------------------


def typo(chance: random.Random, word: str) -> str:
    if len(word) < 4:
        return word
    at = chance.randrange(1, len(word) - 2)
    ways = (word[:at] + word[at + 1] + word[at] + word[at + 2 :], word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:])  # fmt: skip
    return chance.choice(ways)


def with_typos(chance: random.Random, said: list[Said]) -> list[Said]:
    def mend(word: Word) -> Word:
        return replace(word, text=typo(chance, word.text)) if chance.random() < 0.03 else word

    return [replace(s, words=tuple(map(mend, s.words))) for s in said]


def with_words_dropped(chance: random.Random, said: list[Said]) -> list[Said]:
    return [
        replace(s, words=tuple(w for w in s.words if not w.is_read or chance.random() >= 0.03))
        for s in said
    ]


def repunctuated(chance: random.Random, said: list[Said]) -> list[Said]:
    """Take punctuation and capitals away, as a machine that hears has none."""

    def bare(word: Word) -> Word:
        text = word.text.strip(string.punctuation + "“”‘’…—–。，、！？「」").lower()
        return replace(word, text=text or word.text)

    return [replace(s, words=tuple(map(bare, s.words))) for s in said]


def respelt(chance: random.Random, said: list[Said]) -> list[Said]:
    def spell(word: Word) -> Word:
        core = word.text.strip(string.punctuation)
        other = BOTH_WAYS.get(core.lower())
        return replace(word, text=word.text.replace(core, other)) if other else word

    return [replace(s, words=tuple(map(spell, s.words))) for s in said]


def with_sections_moved(chance: random.Random, said: list[Said]) -> list[Said]:
    if len(said) < 6:
        return said
    cuts = sorted(chance.sample(range(1, len(said)), min(5, len(said) - 1)))
    parts = [said[a:b] for a, b in zip([0, *cuts], [*cuts, len(said)], strict=True)]
    first, second = chance.sample(range(len(parts)), 2)
    parts[first], parts[second] = parts[second], parts[first]
    return [one for part in parts for one in part]


def with_passages_exchanged(chance: random.Random, said: list[Said]) -> list[Said]:
    """Drop turns, and put others in that are made of words of the text."""
    every = [w.text for s in said for w in s.words if w.is_read]
    kept = []
    for one in said:
        if chance.random() < 0.06:
            made = chance.choices(every, k=chance.randint(5, 80))
            kept.append(replace(one, words=tuple(Word(w, None, False) for w in made)))
        if chance.random() >= 0.06:
            kept.append(one)
    return kept


def with_turns_recut(chance: random.Random, said: list[Said]) -> list[Said]:
    """Merge some turns with the next, and split others."""
    made: list[Said] = []
    for one in said:
        if made and chance.random() < 0.15:
            made[-1] = replace(made[-1], words=made[-1].words + one.words)
        elif len(one.words) > 12 and chance.random() < 0.15:
            cut = chance.randrange(3, len(one.words) - 3)
            made += [replace(one, words=one.words[:cut]), replace(one, words=one.words[cut:])]
        else:
            made.append(one)
    return made


def transcribed_again(share: float) -> Callable[[random.Random, list[Said]], list[Said]]:
    """Return what changes such a share of all words: others instead, more, fewer."""

    def change(chance: random.Random, said: list[Said]) -> list[Said]:
        every = [w.text for s in said for w in s.words if w.is_read]

        def words(one: Said) -> tuple[Word, ...]:
            made: list[Word] = []
            for word in one.words:
                what = chance.random() / share if word.is_read else 1
                if what < 1 / 2:
                    made.append(Word(chance.choice(every), word.origin, False))
                elif what < 3 / 4:
                    made += [word, Word(chance.choice(every), None, False)]
                elif what >= 1:
                    made.append(word)
            return tuple(made)

        return [replace(s, words=words(s)) for s in said]

    return change


CAPITALS = Style(label="{capitals}:  ")
PAPER = Style(label="{last}. -- ", width=60, page=25)
MACHINE = Style(label="Speaker {number}\n", stamps=True)
WRAPPED = Style(width=44)

KINDS: dict[str, tuple[Style, tuple[Callable, ...]]] = {
    "typos mended": (Style(), (with_typos,)),
    "words dropped": (Style(), (with_words_dropped,)),
    "speakers relabelled": (MACHINE, ()),
    "other lines and pages": (PAPER, ()),
    "punctuation and capitals": (WRAPPED, (repunctuated,)),
    "British and American": (Style(), (respelt,)),
    "sections moved": (Style(), (with_sections_moved,)),
    "passages dropped and added": (CAPITALS, (with_passages_exchanged,)),
    "turns merged and split": (CAPITALS, (with_turns_recut,)),
    "rough to certified": (
        PAPER,
        (with_typos, with_words_dropped, with_passages_exchanged, with_turns_recut, respelt),
    ),
    "10 % of words changed": (MACHINE, (transcribed_again(0.10), with_turns_recut)),
    "25 % of words changed": (MACHINE, (transcribed_again(0.25), with_turns_recut)),
}


def revised(old: Transcript, kind: str, chance: random.Random) -> Revision:
    """Return a transcript as a revision of this kind leaves it."""
    style, changes = KINDS[kind]
    _, said = units_of(old)
    for change in changes:
        said = change(chance, said)
    return composed(old, said, style)
