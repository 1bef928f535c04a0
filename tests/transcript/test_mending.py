"""What each way of mending does to the layers of a transcript."""

import dataclasses

import msgspec
import pytest

from reader_app.errors import NotFound
from reader_app.transcript import asking, mending
from reader_app.transcript.asking import CannotMend
from reader_app.transcript.model import Exchange, Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

LINES = (
    ("HOST: Good evening.", "speech", "host"),
    ("Q: Who opens the gates? I wonder.", "question", "guest"),
    ("A: The keeper does. And his dog.", "answer", "keeper"),
    ("MATE: With me.", "answer", "mate"),
    ("Q: Since when?", "question", "guest"),
    ("A: Since spring.", "answer", "keeper"),
)


@pytest.fixture
def lock():
    turns, start = [], 0
    for number, (line, kind, speaker) in enumerate(LINES, 1):
        label = line.partition(":")[0]
        span = Span(start, start + len(line))
        words = Span(start + len(label) + 2, span.end)
        turns.append(Turn(number, TurnKind(kind), speaker, label, span, words))
        start += len(line) + 1
    speakers = (
        Speaker("host", "Host", None, None, ("HOST",)),
        Speaker("guest", "Guest", "reporter", None, ("Q",)),
        Speaker("keeper", "Keeper", None, "Lock 4", ("A",)),
        Speaker("mate", "Mate", "mate", None, ("MATE",)),
    )
    exchanges = (
        Exchange("Q1", 2, (3, 4), "guest", ("keeper", "mate")),
        Exchange("Q2", 5, (6,), "guest", ("keeper",)),
    )
    text = "\n".join(line for line, _, _ in LINES)
    return Transcript("t", "Lock", text, "plain text", "t.txt", tuple(turns), speakers, exchanges)


def said(transcript):
    return [turn.words.of(transcript.text) for turn in transcript.turns]


def kinds(transcript):
    return [str(turn.kind) for turn in transcript.turns]


def asked(transcript):
    return [(e.label, e.question, e.answers) for e in transcript.exchanges]


def place(transcript, words):
    return transcript.text.index(words)


def test_merged_speakers_share_turns_answers_and_labels(lock):
    merged = mending.merge_speakers(lock, "keeper", ["mate"])
    keeper = merged.speaker("keeper")
    assert [s.id for s in merged.speakers] == ["host", "guest", "keeper"]
    assert (keeper.labels, keeper.role, keeper.affiliation) == (("A", "MATE"), "mate", "Lock 4")
    assert merged.turn(4).speaker == "keeper"
    assert merged.exchanges[0].answerers == ("keeper",)


def test_a_speaker_that_is_split_takes_the_labels_only_he_bears(lock):
    both = mending.merge_speakers(lock, "keeper", ["mate"])
    split = mending.split_speaker(both, "keeper", [4], Speaker("dog", "Dog"))
    assert split.speaker("keeper").labels == ("A",)
    assert split.speaker("dog").labels == ("MATE",)
    assert split.exchanges[0].answerers == ("keeper", "dog")
    assert [s.id for s in split.speakers] == ["host", "guest", "keeper", "dog"]


def test_turns_given_away_take_askers_and_answerers_along(lock):
    given = mending.give_turns(lock, [2, 6], "mate")
    assert [exchange.asker for exchange in given.exchanges] == ["mate", "guest"]
    assert given.exchanges[1].answerers == ("mate",)


def test_a_speaker_who_is_none_leaves_his_turns_to_nobody(lock):
    left = mending.remove_speaker(lock, "guest")
    assert [turn.speaker for turn in left.turns].count(None) == 2
    assert [exchange.asker for exchange in left.exchanges] == [None, None]


def test_an_answer_that_is_split_answers_twice(lock):
    split = mending.split_turn(lock, 3, place(lock, "And his dog"))
    assert said(split)[2:4] == ["The keeper does.", "And his dog."]
    assert asked(split) == [("Q1", 2, (3, 4, 5)), ("Q2", 6, (7,))]
    assert split.turn(4).label is None


def test_what_is_split_off_a_question_is_none(lock):
    split = mending.split_turn(lock, 2, place(lock, "I wonder"))
    assert kinds(split)[1:3] == ["question", "speech"]
    assert asked(split) == [("Q1", 2, (4, 5)), ("Q2", 6, (7,))]


def test_a_label_at_the_split_can_be_told(lock):
    split = mending.split_turn(lock, 3, place(lock, "And his"), place(lock, "his dog"), "And")
    assert (split.turn(4).label, said(split)[3]) == ("And", "his dog.")


def test_split_and_joined_is_as_before(lock):
    split = mending.split_turn(lock, 3, place(lock, "And his dog"))
    assert mending.join_turns(split, 3) == lock


def test_joined_answers_are_one(lock):
    joined = mending.join_turns(lock, 3)
    assert said(joined)[2] == "The keeper does. And his dog.\nMATE: With me."
    assert asked(joined) == [("Q1", 2, (3,)), ("Q2", 4, (5,))]
    assert joined.exchanges[0].answerers == ("keeper",)


def test_an_answer_joined_to_its_question_answers_no_more(lock):
    assert asked(mending.join_turns(lock, 5)) == [("Q1", 2, (3, 4)), ("Q2", 5, ())]


def test_a_question_joined_to_another_leaves_its_answers_to_it(lock):
    moved = asking.mark_question(lock, 4)
    joined = mending.join_turns(moved, 4)
    assert asked(joined) == [("Q1", 2, (3,)), ("Q2", 4, (5,))]


def test_a_question_joined_to_speech_is_none(lock):
    joined = mending.join_turns(lock, 4)
    assert asked(joined) == [("Q1", 2, (3, 4))]
    assert kinds(joined) == ["speech", "question", "answer", "answer", "speech"]


def test_a_new_question_is_counted_among_the_others(lock):
    marked = asking.mark_question(lock, 1, [4])
    assert asked(marked) == [("Q1", 1, (4,)), ("Q2", 2, (3, 4)), ("Q3", 5, (6,))]
    assert marked.exchanges[0].asker == "host"
    assert kinds(marked)[0] == "question"


def test_a_question_made_speech_takes_its_answers_along(lock):
    changed = mending.change_kind(lock, [5], TurnKind.SPEECH)
    assert asked(changed) == [("Q1", 2, (3, 4))]
    assert kinds(changed)[4:] == ["speech", "speech"]


def test_a_printed_number_is_kept(lock):
    turns = (*lock.turns[:4], msgspec.structs.replace(lock.turns[4], label="Q7"), lock.turns[5])
    printed = dataclasses.replace(lock, turns=turns)
    marked = asking.mark_question(asking.unmark_question(printed, 5), 1)
    marked = asking.mark_question(marked, 5)
    assert [exchange.label for exchange in marked.exchanges] == ["Q1", "Q2", "Q7"]


def test_answers_that_go_are_speech_again(lock):
    fewer = asking.mark_question(lock, 2, [3])
    assert asked(fewer)[0] == ("Q1", 2, (3,))
    assert kinds(fewer)[3] == "speech"
    assert fewer.exchanges[0].answerers == ("keeper",)


def test_marking_and_unmarking_is_as_before(lock):
    assert asking.unmark_question(asking.mark_question(lock, 1), 1) == lock


def test_an_asker_can_be_somebody_who_is_not_the_speaker(lock):
    assert asking.set_asker(lock, 5, "mate").exchanges[1].asker == "mate"
    assert asking.set_asker(lock, 5, None).exchanges[1].asker is None


def test_an_answer_made_a_heading_leaves_its_question(lock):
    changed = mending.change_kind(lock, [4], TurnKind.HEADING, 2)
    assert (changed.turn(4).kind, changed.turn(4).level) == (TurnKind.HEADING, 2)
    assert changed.exchanges[0].answers == (3,)


@pytest.mark.parametrize(
    ("verb", "error"),
    [
        (lambda t: mending.rename_speaker(t, "nobody", "X"), NotFound),
        (lambda t: mending.rename_speaker(t, "host", "  "), CannotMend),
        (lambda t: mending.merge_speakers(t, "host", ["host"]), CannotMend),
        (lambda t: mending.split_speaker(t, "keeper", [3, 6], Speaker("x", "X")), CannotMend),
        (lambda t: mending.split_speaker(t, "keeper", [1], Speaker("x", "X")), CannotMend),
        (lambda t: mending.give_turns(t, [7], "host"), NotFound),
        (lambda t: mending.give_turns(t, [1], "nobody"), NotFound),
        (lambda t: mending.split_turn(t, 1, 0), CannotMend),
        (lambda t: mending.split_turn(t, 1, 6), CannotMend),
        (lambda t: mending.split_turn(t, 1, 30), CannotMend),
        (lambda t: mending.join_turns(t, 6), NotFound),
        (lambda t: asking.mark_question(t, 2, [5]), CannotMend),
        (lambda t: asking.unmark_question(t, 1), NotFound),
        (lambda t: asking.set_asker(t, 1, "host"), NotFound),
        (lambda t: asking.set_asker(t, 2, "nobody"), NotFound),
        (lambda t: mending.describe(t, "T", "2031-13", None), CannotMend),
    ],
)
def test_what_makes_no_sense_is_refused(lock, verb, error):
    with pytest.raises(error):
        verb(lock)
