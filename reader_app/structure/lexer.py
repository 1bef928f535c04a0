"""A Pygments lexer for transcripts, over the same rules as the structure."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from pygments.lexer import Lexer
from pygments.token import (
    Comment,
    Generic,
    Keyword,
    Literal,
    Name,
    Punctuation,
    String,
    Text,
    Whitespace,
    _TokenType,
)

from reader_app.structure import front_matter
from reader_app.structure.convention import Lines
from reader_app.structure.inline import inline_tokens, spoken_tokens
from reader_app.structure.rules import FIELD, LINE
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader_app.structure.inline import Run

_KINDS = {TurnKind.STAGE: Comment, TurnKind.HEADING: Generic.Heading}


def line_tokens(line: str, kind: TurnKind, label_length: int) -> list[Run]:
    """Return what is to be coloured in one line of a turn; plain words are left out.

    ``label_length`` is how much of the line belongs to the printed label, its punctuation and
    blanks included; 0 where the line has none.
    """
    runs: list[Run] = []
    if label_length:
        is_mark = kind in {TurnKind.QUESTION, TurnKind.ANSWER} and _is_mark(line[:label_length])
        runs.append((0, label_length, Keyword if is_mark else Name.Label))
    if kind in _KINDS:
        return [*runs, (label_length, len(line), _KINDS[kind])]
    return [*runs, *spoken_tokens(line, label_length)]


def _is_mark(label: str) -> bool:
    found = LINE.match(label + "x")
    return found is not None and found.lastgroup == "ask"


class TranscriptLexer(Lexer):
    """Transcripts in plain text or Markdown: labels, questions and answers, stage directions."""

    name = "Transcript"
    aliases: ClassVar[list[str]] = ["transcript"]
    filenames: ClassVar[list[str]] = ["*.transcript"]
    mimetypes: ClassVar[list[str]] = ["text/x-transcript"]
    url = "https://en.wikipedia.org/wiki/Transcription_(linguistics)"
    version_added = ""

    def __init__(self, **options: object) -> None:
        """Take Pygments' options; unless told otherwise, not one character is added or dropped."""
        super().__init__(**{"stripnl": False, "ensurenl": False, **options})

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, _TokenType, str]]:
        """Yield the place, the type and the text of every token."""
        first = front_matter.read(text).end
        known = Lines(text, first)
        labels = _labels_below(known)
        line = 0
        while line < len(text):
            words = known.of(line)
            if line in labels:
                runs: Iterable[Run] = [labels[line]]
            else:
                runs = _field(words) if line < first else _line(words, line, known)
            yield from _filled(line, words, runs)
            line += len(words) + 1
            if line <= len(text):
                yield line - 1, Whitespace, "\n"


def _labels_below(known: Lines) -> dict[int, Run]:
    """Return the labels that stand in a box or under a rule, by their own lines."""
    labels: dict[int, Run] = {}
    for begin, opening in known.openings.items() if known.is_lone else ():
        start = begin + opening.start
        line = known.text.rfind("\n", 0, start) + 1
        token = Keyword if opening.mark else Name.Label
        labels[line] = (start - line, start - line + len(opening.label), token)
    return labels


def _field(line: str) -> Iterator[Run]:
    """Colour a line of front matter."""
    found = FIELD.match(line)
    if found is None:
        yield 0, len(line), Comment.Preproc
        return
    yield found.start(1), found.end(1), Name.Attribute
    yield found.end(1), found.start(2), Punctuation
    yield found.start(2), found.end(2), String


def _line(line: str, begin: int, known: Lines) -> Iterator[Run]:
    """Colour a line by what it is in its document."""
    opening = known.openings.get(begin)
    if opening and opening.start >= len(line):
        yield 0, len(line), Punctuation
    elif opening:
        end = opening.start + len(opening.label)
        yield 0, opening.start, Punctuation
        yield opening.start, end, Keyword if opening.mark else Name.Label
        yield end, opening.words, Punctuation if opening.time is None else Literal.Date
        yield from inline_tokens(line, opening.words)
    elif begin in known.others["heading"]:
        is_top = not line.lstrip().startswith("##")
        yield 0, len(line), Generic.Heading if is_top else Generic.Subheading
    else:
        is_stage = begin in known.others["stage"]
        yield from line_tokens(line, TurnKind.STAGE if is_stage else TurnKind.SPEECH, 0)


def _filled(place: int, line: str, runs: Iterable[Run]) -> Iterator[tuple[int, _TokenType, str]]:
    """Yield the runs of one line with the plain text between them."""
    at = 0
    for start, end, token in runs:
        if at < start:
            yield place + at, Text, line[at:start]
        if start < min(end, len(line)):
            yield place + start, token, line[start:end]
        at = end
    if at < len(line):
        yield place + at, Text, line[at:]
