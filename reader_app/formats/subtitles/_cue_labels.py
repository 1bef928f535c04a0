"""How one file of subtitles says who speaks, guessed from all of it.

Voice tags and fields say it outright. Else there may be names before colons, the ``>>`` of live
captions, or dashes before what two people say; a colon or a dash alone is no proof of any.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from reader_app.structure.labels import fitness, is_voice, without_aside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.formats.subtitles._captions import Caption, Line

CHEVRON = re.compile(r"(?:^|(?<=\s))(?:>{2,}|»{2,}|＞{2,})\s*")
DASH = re.compile(r"[-‐‑–—]\s*(?=[^\s\d\-‐‑–—])")
_HYPHEN = re.compile(r"[-‐‑–]\s*(?=[^\s\d\-‐‑–—])")
_LABEL = re.compile(
    r"""(?:\[(?P<tag>[^\[\]:：\n]{1,60})\]|(?P<name>[^\s:：\[\](){}<>♪♫*"“][^:：<>♪♫\n]{0,60}?))
    \s?(?:[:：](?=\s|$)|：)\s*""",
    re.VERBOSE,
)
_NUMBERED = re.compile(r"(?i)\[(?P<tag>(?:speaker|spk|spkr|sprecher)[ _-]?[\w]{1,3})\]:?\s*")
_SOUND = re.compile(r"\s*[\[(♪♫（【]")
_LETTER = re.compile(r"[^\W\d_]")

_OFTEN = 0.1
"""Share of captions with a label where labels are plainly the rule."""
_SOMETIMES = 0.01
_ALWAYS = 0.3
_SHOUTED = 0.8
"""Share of capitals among all letters where a capital says nothing."""
_SHOUTED_WORDS = 3
_TELLING = 400
"""Characters of a line that are looked at for capitals."""


class Label(msgspec.Struct, frozen=True, gc=False):
    """A label at the beginning of a line, and where the words after it begin."""

    text: str
    words: int


def label_in(text: str) -> Label | None:
    """Return what could be a label at the beginning of ``text``, or None."""
    if found := _NUMBERED.match(text):
        return Label(found["tag"], found.end())
    found = _LABEL.match(text)
    if found is None:
        return None
    label = (found["tag"] or found["name"]).strip()
    return Label(label, found.end()) if fitness(label) else None


def _bare(line: Line) -> str:
    """Return the words of ``line`` without the mark of a change of speaker before them."""
    return DASH.sub("", CHEVRON.sub("", line.text, count=1), count=1)


class CueConvention:
    """Which marks of speakers a file of subtitles uses."""

    def __init__(self, captions: Sequence[Caption]) -> None:
        shown = [caption.lines for caption in captions if caption.lines]
        lines = [line for lines in shown for line in lines]
        self.has_voices = any(line.voice for line in lines)
        """Whether the file itself names who speaks."""
        self.has_chevrons = any(CHEVRON.match(line.text) for line in lines)
        """Whether ``>>`` says that somebody else speaks."""
        self.has_dashes = any(_dashes(lines) > 1 for lines in shown)
        """Whether a dash says that somebody else speaks."""
        self._is_shouted = _is_shouted(lines)
        self._labels = frozenset() if self.has_voices else self._found_labels(shown)
        self.goes_on = self._goes_on(shown)
        """Whether who was named last still speaks where nobody is named."""

    @property
    def has_labels(self) -> bool:
        """Whether names before colons say who speaks."""
        return bool(self._labels)

    @property
    def has_marks(self) -> bool:
        """Whether anything at all says who speaks, or that somebody else does."""
        return self.has_voices or self.has_chevrons or self.has_dashes or self.has_labels

    def label_of(self, text: str, *, is_marked: bool = False) -> Label | None:
        """Return the label that ``text`` begins with; ``is_marked`` says that ``>>`` precedes."""
        label = label_in(text)
        if label is None:
            return None
        is_name = is_marked and fitness(label.text) > 1 and self._is_short(label.text)
        return label if is_name or label.text in self._labels else None

    def _is_short(self, label: str) -> bool:
        """Whether a label is no whole clause, where all is in capitals."""
        return not self._is_shouted or len(label.split()) <= _SHOUTED_WORDS

    def _found_labels(self, shown: Sequence[Sequence[Line]]) -> frozenset[str]:
        """Return the labels that name speakers in this file."""
        counts: Counter[str] = Counter()
        first: set[str] = set()
        for lines in shown:
            for number, line in enumerate(lines):
                label = label_in(_bare(line))
                if label and self._is_short(label.text):
                    counts[label.text] += 1
                    first |= {label.text} if number == 0 else set()
        fit = {label for label in counts if fitness(label) > 1}
        often = _share(counts, fit, len(shown)) >= _OFTEN
        kept = {label for label in counts if self._is_kept(label, counts, often=often)}
        capitals = {label for label in fit if self._is_capital(label)}
        if len(capitals) > 1 or any(counts[label] > 1 or _says_voice(label) for label in capitals):
            kept |= capitals
        recurring = {label for label in fit if counts[label] > 2}
        if len(recurring) > 1 and _share(counts, recurring, len(shown)) >= _SOMETIMES:
            kept |= recurring
        if often:
            kept |= fit & first
        return frozenset(kept)

    def _is_kept(self, label: str, counts: Counter[str], *, often: bool) -> bool:
        if _NUMBERED.match(f"[{label}]"):
            return True
        return often and counts[label] > 1

    def _is_capital(self, label: str) -> bool:
        bare = without_aside(label)
        return not self._is_shouted and bare.isupper() and len(_LETTER.findall(bare)) > 1

    def _goes_on(self, shown: Sequence[Sequence[Line]]) -> bool:
        """Tell labels that stand where the speaker changes from those that help where he is unseen.

        Subtitles for the hard of hearing name a speaker only off the screen: what comes next may be
        anybody's.
        """
        if not self._labels:
            return True
        labelled = []
        for lines in shown:
            is_labelled = any(self.label_of(_bare(line)) for line in lines)
            if is_labelled or not _SOUND.match(lines[0].text):
                labelled.append(is_labelled)
        if not labelled or labelled[0] or sum(labelled) >= _ALWAYS * len(labelled):
            return True
        return len(labelled) == len(shown) and not self.has_dashes


def _share(counts: Counter[str], labels: set[str], captions: int) -> float:
    return sum(counts[label] for label in labels) / (captions or 1)


def _says_voice(label: str) -> bool:
    return is_voice(without_aside(label))


def _dashes(lines: Sequence[Line]) -> int:
    return sum(bool(_HYPHEN.match(line.text)) for line in lines) or sum(
        bool(DASH.match(line.text)) for line in lines
    )


def _is_shouted(lines: Sequence[Line]) -> bool:
    """Whether nearly all letters that have a case are capitals."""
    upper = lower = 0
    for line in lines:
        upper += sum(map(str.isupper, line.text[:_TELLING]))
        lower += sum(map(str.islower, line.text[:_TELLING]))
    return upper > _SHOUTED * (upper + lower)
