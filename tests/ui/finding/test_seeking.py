"""Finding in the background."""

import time
from functools import partial

import pytest
from PySide6.QtCore import QObject

from reader_app.session.seeking import Seeking
from reader_app.transcript.finding import BadSearch, Search, find
from reader_app.ui.finding.hunt import _found
from reader_app.ui.finding.words import trouble_words

RUNAWAY = Search("(a|aa)+$", is_pattern=True)
LONG = "a" * 5_000 + "b"


@pytest.fixture
def seeking(qapp):
    return Seeking(QObject(qapp))


def test_what_is_found_at_once_is_there_at_once(seeking):
    arrived = []
    seeking.arrived.connect(arrived.append)
    find("", Search("warm"))  # the library of patterns is read
    seeking.begin(partial(_found, "a lamp", Search("lamp"), None))
    assert [found.spans for found in arrived] == [find("a lamp", Search("lamp")).spans]


def test_a_runaway_pattern_keeps_nobody_waiting(seeking):
    start = time.perf_counter()
    seeking.begin(partial(_found, LONG, RUNAWAY, None))
    assert time.perf_counter() - start < 10
    assert seeking.is_busy


def test_a_runaway_pattern_comes_to_an_end(qtbot, seeking):
    with qtbot.waitSignal(seeking.arrived, timeout=20_000) as told:
        seeking.begin(partial(_found, LONG, RUNAWAY, None))
    assert isinstance(told.args[0], BadSearch)


def test_only_the_newest_search_counts(qtbot, seeking):
    arrived = []
    seeking.arrived.connect(arrived.append)
    for _ in range(4):
        seeking.begin(partial(_found, LONG, RUNAWAY, None))
    with qtbot.waitSignal(seeking.arrived, timeout=20_000):
        seeking.begin(partial(_found, LONG, Search("b"), None))
    qtbot.waitUntil(lambda: not seeking._under_way, timeout=20_000)
    assert [len(found.spans) for found in arrived] == [1]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_search_that_fails_is_looked_for_no_longer(qtbot, seeking):
    with qtbot.waitSignal(seeking.failed):
        seeking.begin(partial(_found, None, Search("b"), None))
    assert not seeking.is_busy


def test_no_more_searches_than_two_are_under_way(qtbot, seeking):
    most = []
    seeking.begin(partial(_found, "a lamp", Search("lamp"), None))
    for _ in range(3):
        seeking.begin(partial(_found, LONG, RUNAWAY, None))
    seeking._ended.connect(lambda *_: most.append(len(seeking._under_way)))
    qtbot.waitUntil(lambda: not seeking._under_way, timeout=20_000)
    assert max(most) <= 2


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("a(b", "A “(” is not closed."),
        ("a)b", "A “)” closes nothing."),
        ("[ab", "A “[” is not closed."),
        ("*a", "Before “*”, “+” or “?” is nothing to repeat."),
        ("a\\", "After the last “\\” a sign is missing."),
        ("[z-a]", "In “[…]” a range runs backwards."),
        (r"\x", "This is no regular expression: incomplete escape \\x."),
    ],
)
def test_what_is_wrong_with_a_pattern_is_said_in_plain_words(pattern, said):
    with pytest.raises(BadSearch) as error:
        find("text", Search(pattern, is_pattern=True))
    assert trouble_words(error.value) == said


def test_that_a_pattern_runs_away_is_said():
    with pytest.raises(BadSearch) as error:
        find(LONG, RUNAWAY, seconds=0.05)
    assert trouble_words(error.value) == "The pattern takes too long; make it simpler."
