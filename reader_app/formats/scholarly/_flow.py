"""Mixed content to running text: white space as a reader sees it, pages and moments in place."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader_app.formats._xml import collapsed
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from reader_app.structure.composer import Composer

LINE = "\n"
_BLANKS = frozenset(" \t\r\n")
_BRACKETS = re.compile(r"[(\[（［〔].*[)\]）］〕][.:]?$", re.S)
_CLOSING = frozenset(".,;:!?…")
_PAGE = re.compile(r"\d{1,6}")


class Flow:
    """Text as it grows, element by element."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._gap = ""
        self._is_glued = False
        self._is_aside = False
        """Whether what is not said was added last."""
        self._moments: list[tuple[int, int]] = []
        self._pages: list[tuple[int, int]] = []
        self._waiting_page: int | None = None
        self._waiting_time: int | None = None

    def __bool__(self) -> bool:
        return bool(self._parts)

    def say(self, text: str) -> None:
        """Add text; runs of white space are one blank."""
        words = collapsed(text)
        if not self._gap and text[:1] in _BLANKS:
            self._gap = " "
        if words:
            self._write(words)
            if text[-1] in _BLANKS:
                self._gap = " "

    def part(self, gap: str) -> None:
        """Have at least ``gap`` before what comes next: a blank, a line end or a blank line."""
        if len(gap.replace(" ", "")) > len(self._gap.strip(" ")) or not self._gap:
            self._gap = gap

    def glue(self) -> None:
        """Let what comes next stand right after what came, whatever blanks are between."""
        self._is_glued = True

    def aside(self, text: str, gap: str) -> None:
        """Add what is not said, in brackets, parted from the words by ``gap``."""
        if words := collapsed(text):
            self.part(gap)
            self._write(bracketed(words))
            self.part(gap)
            self._is_aside = True

    def page(self, number: str) -> None:
        """Say that a printed page begins; one without a number is passed over."""
        if found := _PAGE.fullmatch(number.strip()):
            self._waiting_page = int(found[0])

    def moment(self, time: int) -> None:
        """Say when what comes next is said, in milliseconds."""
        self._waiting_time = time

    def _write(self, words: str) -> None:
        gap = self._gap if self._parts else ""
        if gap == " " and (self._is_glued or (self._is_aside and words[0] in _CLOSING)):
            gap = ""
        self._gap, self._is_glued, self._is_aside = "", False, False
        self._parts.append(gap + words)
        at = self._length + len(gap)
        self._length = at + len(words)
        if self._waiting_page is not None:
            self._pages.append((at, self._waiting_page))
            self._waiting_page = None
        if self._waiting_time is not None:
            self._moments.append((at, self._waiting_time))
            self._waiting_time = None

    def text(self) -> str:
        """Return all that has flowed."""
        return "".join(self._parts)

    def tell(
        self,
        composer: Composer,
        label: str | None = None,
        *,
        kind: TurnKind = TurnKind.SPEECH,
        time: int | None = None,
        level: int = 0,
        voice: str | None = None,
        aside: str = "",
        goes_on: bool = False,
    ) -> bool:
        """Add all that has flowed to ``composer`` as one turn, or to the latest if it goes on.

        Return whether there was anything to tell.
        """
        text = self.text()
        pages = dict(self._pages)
        cuts = sorted({0, *pages, len(text)}) if text else []
        for begin, end in pairwise(cuts):
            if begin in pages:
                composer.page(pages[begin], 0)
            words, moments = text[begin:end], self._within(begin, end)
            if begin == 0 and not goes_on:
                composer.add(
                    words, label, kind=kind, time=time, moments=moments, level=level, voice=voice,
                    aside=aside,
                )  # fmt: skip
            else:
                before = text[:begin]
                joint = before[len(before.rstrip()) :] if begin else None
                composer.go_on(words, joint=joint, time=None if begin else time, moments=moments)
        return bool(text)

    def _within(self, begin: int, end: int) -> list[tuple[int, int]]:
        return [(at - begin, time) for at, time in self._moments if begin <= at < end]


def bracketed(words: str) -> str:
    """Return ``words`` in brackets, if they are not."""
    return words if not words or _BRACKETS.match(words) else f"({words})"


def bare_label(printed: str) -> str:
    """Return a printed label on one line, without the colon, full stop or dash after it."""
    label = collapsed(printed).rstrip(" :：-–—")
    last = label.rsplit(maxsplit=1)[-1] if label else ""
    is_initial = len(last) <= len("J.") or "." in last[:-1]
    return label[:200] if is_initial else label.rstrip(".")[:200]
