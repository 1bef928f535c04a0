"""Subtitles to turns: what one speaker says in many captions is put together again.

Where a file names nobody there is one flowing text, and each paragraph of it is a turn of nobody.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ImportFailed
from reader_app.formats.subtitles._captions import Line, joined, joint
from reader_app.formats.subtitles._cue_labels import CHEVRON, DASH, CueConvention
from reader_app.formats.subtitles._rolling import without_repeats
from reader_app.structure.composer import PARAGRAPH, Composer
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader_app.formats.subtitles._captions import Caption
    from reader_app.transcript.model import Transcript, Unread

PAUSE = 2_000
"""Milliseconds of silence after which a paragraph may end."""
LONG = 700
"""Characters after which a paragraph ends with the next sentence."""
ENDLESS = 1_500
"""Characters after which a paragraph ends between two captions, as where nothing is punctuated."""
_BREATH = 400
"""Milliseconds between two captions that part the words where nothing is punctuated."""
_WORD = 500
"""Milliseconds a word takes whose end nobody tells."""
_PUNCTUATED = 0.02
"""Share of captions that end with a sentence where sentences end at all."""
_ENDS = re.compile(r"[.?!…。？！।؟♪♫][\"'”’»)\]]*$")
_STAGE = re.compile(
    r"""(?:[-‐‑–—>»]+\s*)?(?:(?:\[[^\[\]]{1,400}\]|\([^()]{1,400}\)|（[^（）]{1,400}）
      |【[^【】]{1,400}】|［[^［］]{1,400}］|\*[^*]{1,400}\*)[.\s]*)+|[♪♫♬♩].*""",
    re.VERBOSE | re.DOTALL,
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


class _Utterance(msgspec.Struct, frozen=True):
    """What one speaker says within a caption."""

    line: Line
    label: str | None = None
    opens: bool = False
    """Whether it is somebody else's, or said to be so."""
    is_new: bool = False
    """Whether a mark says that somebody else speaks, whoever it is."""
    is_stage: bool = False


def transcript_of(
    captions: Iterable[Caption],
    source_name: str,
    format_name: str,
    *,
    title: str | None = None,
    language: str | None = None,
    metadata: Mapping[str, str] | None = None,
    unread: Iterable[Unread] = (),
) -> Transcript:
    """Put captions, in the order of the file, together as turns.

    Raises ``ImportFailed`` where there is nothing to read.
    """
    rolled_off = without_repeats(list(captions))
    convention = CueConvention(rolled_off)
    writer = _Writer(convention, is_punctuated=_is_punctuated(rolled_off))
    for caption in rolled_off:
        writer.write(caption)
    if not len(writer.composer):
        raise ImportFailed(source_name, "there is not one subtitle with words in this file")
    return writer.composer.transcript(
        title=" ".join((title or "").split()) or source_name.rpartition(".")[0] or source_name,
        source_name=source_name,
        format=format_name,
        language=language if language and _LANGUAGE.fullmatch(language) else None,
        metadata=metadata,
        unread=unread,
    )


class _Writer:
    """Writes captions as turns, knowing who speaks."""

    def __init__(self, convention: CueConvention, *, is_punctuated: bool) -> None:
        self.composer = Composer()
        self._convention = convention
        self._is_punctuated = is_punctuated
        self._speaker: str | None = None
        self._is_open = False
        """Whether the latest turn can go on."""
        self._ends_here = False
        """Whether what is said next may be somebody else's."""
        self._end = 0
        self._room = 0
        self._latest = ""

    def write(self, caption: Caption) -> None:
        """Write what a caption adds."""
        for number, said in enumerate(_utterances(caption, self._convention)):
            own = said.line.moments[0][1] if number and said.line.moments else caption.start
            self._say(said, own, caption.start - self._end if not number else 0)
            self._latest = said.line.text
        if caption.lines:
            self._end = _end_of_speech(caption)

    def _say(self, said: _Utterance, time: int, pause: int) -> None:
        line = said.line
        if said.is_stage:
            self.composer.add(line.text, kind=TurnKind.STAGE, time=time)
            self._is_open = False
            return
        if not line.text:
            self._speaker, self._is_open = said.label, False
            return
        is_other = said.opens and (said.is_new or said.label != self._speaker)
        is_other = is_other or (not said.opens and self._ends_here and self._is_sentence())
        if is_other:
            self._speaker = said.label
        is_paragraph = self._ends_paragraph(pause)
        if is_other or not self._is_open or (is_paragraph and self._is_loose()):
            self.composer.add(line.text, self._speaker, time=time, moments=line.moments)
            self._room = 0
        else:
            between = PARAGRAPH if is_paragraph else joint(self._latest, line.text)
            self.composer.go_on(line.text, joint=between, time=time, moments=line.moments)
            self._room = 0 if is_paragraph else self._room
        self._room += len(line.text)
        self._is_open = True
        self._ends_here = said.opens and self._is_for_once(said)

    def _is_for_once(self, said: _Utterance) -> bool:
        """Whether a mark of who speaks holds for its caption only."""
        if said.label is not None:
            return not self._convention.goes_on
        return self._convention.has_dashes and not self._convention.has_chevrons

    def _is_loose(self) -> bool:
        """Whether paragraphs are turns of their own: nobody says that they are one speaker's."""
        return self._speaker is None and not self._convention.has_chevrons

    def _is_sentence(self) -> bool:
        return _ENDS.search(self._latest) is not None

    def _ends_paragraph(self, pause: int) -> bool:
        is_sentence = self._is_sentence()
        if pause >= PAUSE:
            return is_sentence or self._room >= LONG
        is_breath = not self._is_punctuated and pause >= _BREATH
        return self._room >= (LONG if is_sentence or is_breath else ENDLESS)


def _is_punctuated(captions: Sequence[Caption]) -> bool:
    ends = sum(1 for c in captions if c.lines and _ENDS.search(c.lines[-1].text))
    return ends > _PUNCTUATED * len(captions)


def _end_of_speech(caption: Caption) -> int:
    """Return when the last word of a caption ends; a caption may stay long after it."""
    moments = caption.lines[-1].moments
    return min(caption.end, moments[-1][1] + _WORD) if moments else caption.end


def _utterances(caption: Caption, convention: CueConvention) -> Iterator[_Utterance]:
    """Yield what each speaker says in a caption; lines of one speaker become one."""
    if not caption.lines:
        return
    whole = joined(caption.lines)
    if len(caption.lines) > 1 and _is_stage(whole, convention):
        yield _Utterance(whole, is_stage=True)
        return
    group: list[_Utterance] = []
    for said in (said for line in caption.lines for said in _parts(line, convention)):
        if group and _parts_from(group[0], said):
            yield _together(group)
            group = []
        group.append(said)
    if group:
        yield _together(group)


def _parts_from(before: _Utterance, said: _Utterance) -> bool:
    """Whether ``said`` is another utterance than the one that began with ``before``."""
    if said.is_stage or before.is_stage:
        return True
    return said.opens and (said.is_new or not before.opens or said.label != before.label)


def _together(group: Sequence[_Utterance]) -> _Utterance:
    line = joined([said.line for said in group])
    return msgspec.structs.replace(group[0], line=line)


def _is_stage(line: Line, convention: CueConvention) -> bool:
    """Whether a line is a sound or a song, which stands alone."""
    is_apart = convention.has_voices and line.voice is None and line.is_aside
    return is_apart or line.is_stage or _STAGE.fullmatch(line.text) is not None


def _parts(line: Line, convention: CueConvention) -> Iterator[_Utterance]:
    """Yield what a line holds: one stretch of speech, or several where marks say so."""
    if _is_stage(line, convention):
        yield _Utterance(line, is_stage=True)
    elif convention.has_voices:
        yield _Utterance(line, line.voice, opens=True)
    elif convention.has_chevrons:
        yield from _between_chevrons(line, convention)
    else:
        yield _after_dash(line, convention)


def _between_chevrons(line: Line, convention: CueConvention) -> Iterator[_Utterance]:
    starts = [found.span() for found in CHEVRON.finditer(line.text)]
    edges = [*starts, (len(line.text), len(line.text))]
    before = line.cut(0, edges[0][0])
    if before.text:
        yield _after_dash(before, convention)
    for (_, begin), (end, _) in pairwise(edges):
        said = line.cut(begin, end)
        label = convention.label_of(said.text, is_marked=True)
        words = said.cut(label.words) if label else said
        if _is_stage(words, convention):
            yield _Utterance(words, is_stage=True)
        elif words.text or label:
            yield _Utterance(words, label.text if label else None, True, label is None)


def _after_dash(line: Line, convention: CueConvention) -> _Utterance:
    dash = DASH.match(line.text) if convention.has_dashes else None
    said = line.cut(dash.end()) if dash else line
    if label := convention.label_of(said.text):
        return _Utterance(said.cut(label.words), label.text, opens=True)
    return _Utterance(said, opens=dash is not None, is_new=dash is not None)
