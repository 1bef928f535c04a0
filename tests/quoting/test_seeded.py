"""Quotations cut from real transcripts, and changed: none is called what it is not."""

import random
import re
from pathlib import Path

import pytest

from reader_app.annotation.history import History
from reader_app.errors import ImportFailed
from reader_app.importing import import_file
from reader_app.library.store import Library
from reader_app.quoting.article import article
from reader_app.quoting.comparing import check
from reader_app.quoting.verdict import Kind, State

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
MANY = 100
STRANGE = ["timetable", "clerks", "marmalade", "harbour", "pilot", "adored", "redrawn", "tides"]
_UNFIT = re.compile(
    r"[\"“”„«»「」『』\[\]()<>*_`#…|\\~=&/]|\.\.|\d:\d\d|'\s|\s'|‘|’\s|^\W"  # marks of their own
)

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not beside the project")


@pytest.fixture(scope="module")
def library():
    made = Library.open(None)
    history = History(made, "a reader")
    for path in sorted(CORPUS.iterdir()):
        if path.name.endswith((".gold.json", ".tsv")) or path.name == "README.md":
            continue
        try:
            import_file(made, path, history)
        except ImportFailed:
            continue
    yield made
    made.close()


@pytest.fixture(scope="module")
def passages(library):
    """Return what gives one passage after another, of 6 to 30 words."""
    chance = random.Random(7)
    transcripts = [library.transcript(held.id) for held in library.transcripts()]

    def passage():
        while True:
            transcript = chance.choice(transcripts)
            spoken = [t for t in transcript.turns if t.kind.is_spoken and len(t.words) > 60]
            if not spoken:
                continue
            said = chance.choice(spoken).words.of(transcript.text)
            words, count = list(re.finditer(r"\S+", said)), chance.randint(6, 30)
            if len(words) < count + 2 or max(len(word[0]) for word in words) > 40:
                continue
            first = chance.randrange(len(words) - count)
            found = said[words[first].start() : words[first + count - 1].end()]
            if not _UNFIT.search(found):
                return " ".join(found.split()).rstrip(".,;:-–—")

    return passage, chance


def states(library, quotes):
    verdicts = check(
        article("\n\n".join(f"The clerk read “{one}” out." for one in quotes)), library
    )
    assert len(verdicts) == len(quotes)
    return verdicts


def not_as(state, verdicts):
    return [v.quotation.text for v in verdicts if v.state is not state]


def test_what_is_quoted_word_for_word_is_exact(library, passages):
    passage, chance = passages

    def typeset():
        words = passage().replace("'", chance.choice("'’")).replace("--", "—")
        words = words[0].swapcase() + words[1:] if chance.random() < 0.3 else words
        return words + chance.choice(["", ","])

    assert not_as(State.EXACT, states(library, [typeset() for _ in range(MANY)])) == []


def test_a_passage_with_an_ellipsis_is_exact(library, passages):
    passage, chance = passages

    def elided():
        words = passage().split()
        while len(words) < 14:
            words = passage().split()
        start = chance.randint(4, len(words) - 8)
        end = chance.randint(start + 1, len(words) - 4)
        dots = chance.choice(["…", ". . .", "[...]", "(…)"])
        return " ".join([*words[:start], dots, *words[end:]])

    assert not_as(State.EXACT, states(library, [elided() for _ in range(MANY)])) == []


def test_a_word_that_is_changed_put_in_or_dropped_differs(library, passages):
    passage, chance = passages

    def changed():
        words = passage().split()
        at = chance.randrange(1, len(words) - 1)
        other = chance.choice([word for word in STRANGE if word != words[at].lower()])
        words[at : at + chance.randint(0, 1)] = [other]
        return " ".join(words)

    verdicts = states(library, [changed() for _ in range(MANY)])
    assert [v.quotation.text for v in verdicts if v.state is State.EXACT] == []
    assert len(not_as(State.DIFFERING, verdicts)) <= MANY // 50


def test_a_number_that_is_changed_differs_and_is_told_first(library, passages):
    passage, chance = passages

    def changed():
        while True:
            words = passage()
            digits = list(re.finditer(r"[0-9]", words))
            if digits:
                at = chance.choice(digits)
                other = chance.choice([d for d in "123456789" if d != at[0]])
                return words[: at.start()] + other + words[at.end() :]

    verdicts = states(library, [changed() for _ in range(MANY)])
    assert not_as(State.DIFFERING, verdicts) == []
    assert [v.gravest[0].kind for v in verdicts] == [Kind.NUMBER] * MANY


def test_what_nobody_said_is_not_found(library):
    chance = random.Random(3)
    quotes = [" ".join(chance.sample(STRANGE, 7)) for _ in range(MANY)]
    assert not_as(State.NOT_FOUND, states(library, quotes)) == []
