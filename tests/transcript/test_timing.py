from itertools import pairwise

import pytest

from reader_app.transcript.model import Cue, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span
from reader_app.transcript.timing import speaking_times


def spoken(turns, *cues):
    """Return who speaks how long, of (speaker, length) turns and (position, seconds) cues."""
    edges = [0]
    for _, length in turns:
        edges.append(edges[-1] + length)
    made = tuple(
        Turn(number, TurnKind.SPEECH, who, None, Span(*ends), Span(*ends))
        for number, ((who, _), ends) in enumerate(zip(turns, pairwise(edges), strict=True), 1)
    )
    cued = tuple(Cue(position, seconds * 1000) for position, seconds in cues)
    found = Transcript("t", "T", "x" * edges[-1], "x", "x", turns=made, cues=cued)
    return {who: time / 1000 for who, time in speaking_times(found).items()}


def test_a_speaker_has_the_time_between_his_cue_and_the_next():
    assert spoken([("a", 10), ("b", 10), ("a", 10)], (0, 0), (10, 4), (20, 9), (30, 10)) == {
        "a": 5,
        "b": 5,
    }


def test_between_two_cues_time_passes_evenly_over_the_turns():
    assert spoken([("a", 10), ("b", 30)], (0, 0), (40, 8)) == {"a": 2, "b": 6}


def test_many_cues_within_a_turn_are_added_up():
    assert spoken([("a", 30), ("b", 10)], (0, 0), (5, 1), (20, 3), (30, 7), (40, 9)) == {
        "a": 7,
        "b": 2,
    }


def test_before_the_first_and_after_the_last_cue_nothing_is_known():
    assert spoken([("a", 10), ("b", 10), ("c", 10)], (10, 5), (20, 8)) == {"b": 3}


def test_a_cue_that_goes_back_is_passed_over():
    assert spoken([("a", 10), ("b", 10)], (0, 0), (10, 6), (15, 2), (20, 10)) == {"a": 6, "b": 4}


@pytest.mark.parametrize("cues", [[], [(0, 5)]])
def test_one_cue_tells_no_time(cues):
    assert spoken([("a", 10)], *cues) == {}


def test_nobody_has_the_time_of_what_nobody_says():
    assert spoken([(None, 10), ("b", 10)], (0, 0), (20, 8)) == {"b": 4}
