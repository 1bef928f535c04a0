"""Links in notes: ``[[kind:id|words]]``, to a highlight, a tag, a transcript or a passage of one.

A link names its target by the id, so that no rename breaks it; on display its words follow the
target. A passage is ``passage:transcript@position``, and its words are the anchor: they are looked
for where they stood, then nearest to it. What leads nowhere is shown as such and kept as written.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from reader_app.transcript.anchor import Fate, Located
from reader_app.transcript.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCHEME = "transcript-reader"
"""Of the address a link has where it is written as an ordinary one."""
LONGEST = 120
"""Characters of a link's words; those of a passage are enough to find it by."""

_LINK = re.compile(
    r"(?<!\\)\[\["
    r"(?:(?P<kind>highlight|tag|transcript|passage):(?P<id>[^\s|\[\]@]{1,80})"
    r"(?:@(?P<position>[0-9]{1,12}))?\|)?"
    r"(?P<words>[^\[\]|\n]{1,300})\]\](?!\()"
)
_FENCE = re.compile(r"^[ \t>]*(?P<fence>`{3,}|~{3,})[^\n]*$", re.MULTILINE)
_TICKS = re.compile(r"(?<!\\)`+")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_INSTEAD = str.maketrans("[]|", "()/")
_EITHER = {"(": r"[(\[]", ")": r"[)\]]", "/": r"[/|]"}


class Kind(StrEnum):
    """What a link leads to."""

    HIGHLIGHT = "highlight"
    TAG = "tag"
    TRANSCRIPT = "transcript"
    PASSAGE = "passage"


class Target(msgspec.Struct, frozen=True):
    """What a link names: for a passage, the transcript and where in it, in code points."""

    kind: Kind
    id: str
    position: int | None = None

    def __str__(self) -> str:
        """Return it as it stands in a note."""
        place = "" if self.position is None else f"@{self.position}"
        return f"{self.kind}:{self.id}{place}"

    @property
    def address(self) -> str:
        """Return it as the address of an ordinary link."""
        return f"{SCHEME}:{self}"


class Link(msgspec.Struct, frozen=True):
    """A link of a note, and where in the note it stands; one without a target leads nowhere yet."""

    span: Span
    words: str
    target: Target | None = None


class Shown(NamedTuple):
    """How a link is shown."""

    words: str
    is_there: bool
    """Whether its target is."""


def written(target: Target, words: str) -> str:
    """Return a link as it stands in a note; of the words, what fits on one line."""
    return f"[[{target}|{plain(words) or target.kind}]]"


def plain(words: str) -> str:
    """Return words as a link can hold them."""
    line = " ".join(words.translate(_INSTEAD).split())
    if len(line) <= LONGEST:
        return line
    return line[:LONGEST].rsplit(" ", 1)[0].rstrip()


def links(note: str) -> list[Link]:
    """Return the links of a note in order; what stands in code is none."""
    if "[[" not in note:
        return []
    code = _code(note)
    starts = [span.start for span in code]
    found = []
    for match in _LINK.finditer(note):
        before = bisect_right(starts, match.start()) - 1
        if before < 0 or code[before].end <= match.start():
            found.append(_link(match))
    return found


def _link(match: re.Match[str]) -> Link:
    target = None
    if match["kind"]:
        position = match["position"]
        target = Target(Kind(match["kind"]), match["id"], int(position) if position else None)
    return Link(Span(match.start(), match.end()), match["words"], target)


def _code(note: str) -> list[Span]:
    """Return what is code in a note, in order: fenced lines, and words between backticks."""
    fenced = list(_fenced(note))
    found, place = [], 0
    for fence in [*fenced, Span(len(note), len(note))]:
        found += [*_inline(note, place, fence.start), fence]
        place = fence.end
    return found


def _fenced(note: str) -> Iterator[Span]:
    opened: re.Match[str] | None = None
    for line in _FENCE.finditer(note):
        if opened is None:
            opened = line
        elif line["fence"].startswith(opened["fence"]):
            yield Span(opened.start(), line.end())
            opened = None
    if opened:
        yield Span(opened.start(), len(note))


def _inline(note: str, start: int, end: int) -> Iterator[Span]:
    """Yield what stands between backticks that are as many on both sides, within a paragraph."""
    runs = list(_TICKS.finditer(note, start, end))
    later: dict[tuple[int, int], list[int]] = {}
    paragraphs = [found.start() for found in re.finditer(r"\n[ \t]*\n", note[start:end])]
    keys = [
        (len(run[0]), bisect_right(paragraphs, run.start() - start)) for run in runs
    ]  # only runs of the same length and paragraph close one another
    for number, key in enumerate(keys):
        later.setdefault(key, []).append(number)
    number = 0
    while number < len(runs):
        alike = later[keys[number]]
        after = bisect_right(alike, number)
        if after < len(alike):
            yield Span(runs[number].start(), runs[alike[after]].end())
            number = alike[after]
        number += 1


def as_markdown(note: str, shown: Callable[[Link], Shown]) -> str:
    """Return a note with its links as ordinary ones; those that lead nowhere become words."""
    pieces, place = [], 0
    for link in links(note):
        words, is_there = shown(link)
        told = _PUNCTUATION.sub(r"\\\g<0>", words)
        there = f"[{told}]({link.target.address})" if link.target and is_there else f"{told} (?)"
        pieces += [note[place : link.span.start], there]
        place = link.span.end
    return "".join([*pieces, note[place:]])


def target_at(address: str) -> Target | None:
    """Return what an address of :func:`as_markdown` leads to, or None where it is another."""
    scheme, _, rest = address.partition(":")
    found = _LINK.fullmatch(f"[[{rest}|x]]") if scheme == SCHEME else None
    return _link(found).target if found else None


def passage(transcript_id: str, text: str, span: Span) -> tuple[Target, str]:
    """Return the target and the words of a link to a passage of a transcript."""
    return Target(Kind.PASSAGE, transcript_id, span.start), plain(span.of(text)[: 2 * LONGEST])


def located(link: Link, text: str) -> Located:
    """Find the passage of a link: where its words stood, else where they stand nearest to that."""
    position = link.target.position if link.target and link.target.position else 0
    pattern = re.compile(_pattern(link.words))
    if at := pattern.match(text, min(position, len(text))):
        return Located(Fate.KEPT, Span(at.start(), at.end()))
    found = [Span(one.start(), one.end()) for one in pattern.finditer(text)]
    if not found:
        return Located(Fate.LOST, None)
    return Located(Fate.MOVED, min(found, key=lambda span: abs(span.start - position)))


def _pattern(words: str) -> str:
    """Return what finds words however they are broken into lines."""
    told = ("".join(_EITHER.get(each, re.escape(each)) for each in word) for word in words.split())
    return r"\s+".join(told) or r"(?!)"
