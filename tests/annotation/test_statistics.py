import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.annotation.model import Highlight
from reader_app.annotation.statistics import (
    TagCounts,
    WordCounts,
    _unspaced,
    count_words,
    speaker_shares,
)
from reader_app.transcript.model import Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span


def said(*turns):
    """Return a transcript of (speaker, words) pairs."""
    text, made = "", []
    for number, (speaker, words) in enumerate(turns, 1):
        label = f"{speaker}: " if speaker else ""
        start = len(text)
        text += f"{label}{words}"
        words_span = Span(start + len(label), len(text))
        made.append(
            Turn(number, TurnKind.SPEECH, speaker, speaker, Span(start, len(text)), words_span)
        )
        text += "\n"
    names = dict.fromkeys(speaker for speaker, _ in turns if speaker)
    speakers = tuple(Speaker(name, name) for name in names)
    return Transcript("t", "T", text, "plain text", "t.txt", tuple(made), speakers)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("the pier, the quay", 4),
        ("don’t re-build", 2),
        ("港口计划", 4),
        ("港口，计划。", 4),
        ("フェリーは2026年", 7),
        ("the 港口 plan", 4),
        ("항구 계획", 2),
        ("𠀋𠀌", 2),
        (" \u00a0the\u2003pier\u3000\x1cthe\u202fquay\u0085", 4),
    ],
)
def test_words_are_counted_by_spaces_and_unspaced_scripts_by_character(text, count):
    assert count_words(text) == count


def test_labels_are_no_words_and_shares_are_of_what_named_speakers_say():
    shares = speaker_shares(said(("Ann", "one two three"), ("Bob", "four"), (None, "five six")))
    assert [(one.speaker.name, one.turns, one.words, one.share) for one in shares] == [
        ("Ann", 1, 3, 0.75),
        ("Bob", 1, 1, 0.25),
    ]


def test_who_says_most_comes_first_and_turns_add_up():
    shares = speaker_shares(said(("Ann", "one"), ("Bob", "two three"), ("Ann", "four five six")))
    assert [(one.speaker.name, one.turns, one.words) for one in shares] == [
        ("Ann", 2, 4),
        ("Bob", 1, 2),
    ]


def test_a_speaker_who_says_nothing_has_no_share():
    silent = Transcript("t", "T", "", "plain text", "t.txt", (), (Speaker("a", "Ann"),))
    assert [(one.words, one.share) for one in speaker_shares(silent)] == [(0, 0.0)]


def test_words_are_counted_where_they_stand():
    counts = WordCounts("one two three")
    assert (counts.said("a", [Span(0, 3)]), counts.said("b", [Span(0, 7)])) == (1, 2)
    assert (counts.said("a", [Span(0, 3), Span(4, 7)]), counts.whole) == (2, 3)


@given(st.text().filter(lambda text: not _unspaced().search(text)))
def test_words_are_what_stands_between_blanks(text):
    assert count_words(text) == len(text.split())


TAGS = st.lists(st.sampled_from("abc"), max_size=3, unique=True).map(tuple)


@given(st.lists(TAGS, max_size=9), st.integers(0, 9), st.integers(0, 9), TAGS)
def test_tags_are_counted_after_a_change_as_they_are_anew(given_tags, start, end, other):
    marked = [Highlight(str(n), "t", Span(n, n + 1), "", tags=t) for n, t in enumerate(given_tags)]
    changed = [*marked[:start], Highlight("x", "t", Span(0, 1), "", tags=other), *marked[end:]]
    counts = TagCounts()
    counts.of(marked)
    found = counts.of(changed)
    assert {tag: found.get(tag, 0) for tag in "abc"} == {
        tag: sum(tag in one.tags for one in changed) for tag in "abc"
    }
