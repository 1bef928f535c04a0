"""Interviews that name nobody: the questions look different from the answers, and are questions.

So magazines print them: what is asked in bold or italic type, in a style of its own or as a
heading, and what is answered below it, or after it in the same paragraph.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.documents._rows import is_aside, mark_of
from reader_app.structure.composer import PARAGRAPH
from reader_app.structure.convention import Mark
from reader_app.structure.labels import fitness, is_in_capitals
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader_app.formats.documents._blocks import Paragraph
    from reader_app.structure.composer import Composer
    from reader_app.transcript.model import Transcript

_FEWEST = 3
_ASKING = 0.6
"""Share of what looks like a question that ends as one; others are ``Tell me of it.``"""
_ANSWERED = 0.8
_MOST_ASKED = 0.6
"""Share of all letters that questions have, at most."""
_ASKS = re.compile(r"[?？؟][\s\"'”’»)\]*]*$")
_ENDS = re.compile(r"[.?!…:。？！؟][\s\"'”’»)\]*]*$")
_LABEL = re.compile(r"(?P<label>[^:：.?!\n]{1,60}?)[:：.]\s+(?=\S)")


class _Question(msgspec.Struct, frozen=True, gc=False):
    """A paragraph that asks, or the beginning of one that does."""

    words: str
    rest: str


class Asked:
    """The paragraphs of a document, and which of them ask."""

    def __init__(self, paragraphs: Sequence[Paragraph], asked: dict[int, _Question]) -> None:
        """Keep what was found; use :meth:`find`."""
        self._paragraphs = paragraphs
        self._asked = asked

    @classmethod
    def find(cls, paragraphs: Sequence[Paragraph]) -> Asked | None:
        """Return what asks in the document, or None where no look marks questions."""
        fit = [asked for asked in _by_look(paragraphs) if _are_questions(asked, paragraphs)]
        return cls(paragraphs, max(fit, key=len)) if fit else None

    def is_surer_than(self, found: Transcript) -> bool:
        """Whether this says more than the words alone do: who speaks, and what is answered."""
        named = sum(turn.speaker is not None for turn in found.turns)
        answered = any(exchange.answers for exchange in found.exchanges)
        return not answered and 2 * named <= len(_runs(self._asked))

    def add_to(self, composer: Composer) -> None:
        """Add the document to ``composer``."""
        writer = _Writer(composer)
        for number, paragraph in enumerate(self._paragraphs):
            question = self._asked.get(number)
            if question is None:
                writer.add(paragraph)
                continue
            writer.ask(question, paragraph.level)


class _Writer:
    """Writes questions and what answers them."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._kind = TurnKind.OTHER
        """What a paragraph is that begins a turn here."""
        self._latest: TurnKind | None = None

    def ask(self, question: _Question, level: int) -> None:
        """Write a question, or the heading that only looks like one."""
        if not _ENDS.search(question.words):
            self._composer.add(question.words, kind=TurnKind.HEADING, level=level or 2)
            self._kind = TurnKind.OTHER if self._kind is TurnKind.OTHER else TurnKind.SPEECH
            self._latest = TurnKind.HEADING
        else:
            self._say(question.words, TurnKind.QUESTION)
            self._kind = TurnKind.ANSWER
        if question.rest:
            self._say(question.rest, self._kind)

    def add(self, paragraph: Paragraph) -> None:
        """Write what does not ask."""
        if paragraph.level:
            self._composer.add(paragraph.text, kind=TurnKind.HEADING, level=paragraph.level)
            self._latest = TurnKind.HEADING
            self._kind = TurnKind.OTHER if self._kind is TurnKind.OTHER else TurnKind.SPEECH
        elif is_aside(paragraph.text):
            self._composer.add(paragraph.text, kind=TurnKind.STAGE)
            self._latest = TurnKind.STAGE
        else:
            self._say(paragraph.text, self._kind)

    def _say(self, words: str, kind: TurnKind) -> None:
        if kind is self._latest and kind is not TurnKind.OTHER:
            self._composer.go_on(words, joint=PARAGRAPH)
            return
        label, words = _labelled(words)
        asks = Mark.ASKS if label and mark_of(label) and kind is TurnKind.QUESTION else Mark.NONE
        self._composer.add(words, label, kind=kind, mark=asks)
        self._latest = kind


def _labelled(words: str) -> tuple[str | None, str]:
    """Return the label with which words begin: a mark, or a name in capitals printed but once."""
    found = _LABEL.match(words)
    label = found["label"].strip() if found else ""
    if found and (mark_of(label) or (is_in_capitals(label) and fitness(label) > 1)):
        return label, words[found.end() :]
    return None, words


def _by_look(paragraphs: Sequence[Paragraph]) -> list[dict[int, _Question]]:
    """Return what may ask, by each look: of type, of style, of headings."""
    found: defaultdict[tuple[str, object], dict[int, _Question]] = defaultdict(dict)
    for number, paragraph in enumerate(paragraphs):
        whole = _Question(paragraph.text, "")
        if paragraph.look and (question := _led(paragraph)):
            found["look", paragraph.look][number] = question
        if paragraph.level:
            found["level", paragraph.level][number] = whole
        elif paragraph.style:
            found["style", paragraph.style][number] = whole
    return list(found.values())


def _led(paragraph: Paragraph) -> _Question | None:
    """Return what stands in the look with which a paragraph begins, if that is all, or asks."""
    text = paragraph.text
    words, rest = text[: paragraph.lead].strip(), text[paragraph.lead :].strip()
    if not any(map(str.isalnum, rest)):
        return _Question(text, "")
    return _Question(words, rest) if _ASKS.search(words) else None


def _are_questions(asked: dict[int, _Question], paragraphs: Sequence[Paragraph]) -> bool:
    """Whether what has one look asks, again and again, and is answered in another."""
    runs = [run for run in _runs(asked) if any(_ENDS.search(asked[number].words) for number in run)]
    if len(runs) < _FEWEST:
        return False
    asking = sum(any(_ASKS.search(asked[number].words) for number in run) for run in runs)
    answered = sum(asked[run[-1]].rest != "" or run[-1] + 1 < len(paragraphs) for run in runs)
    letters = sum(len(question.words) for question in asked.values())
    return (
        asking >= _ASKING * len(runs)
        and answered >= _ANSWERED * len(runs)
        and letters <= _MOST_ASKED * sum(len(paragraph.text) for paragraph in paragraphs)
    )


def _runs(asked: dict[int, _Question]) -> list[list[int]]:
    """Return the numbers of paragraphs that ask, those together that follow each other."""
    runs: list[list[int]] = []
    for number in asked:
        goes_on = runs and runs[-1][-1] == number - 1 and not asked[number - 1].rest
        if goes_on:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs
