import random

import pytest

from reader_app.ui.palette.matching import Matcher, marked

COMMANDS = (
    "Next question",
    "Previous question",
    "Next turn",
    "Highlight",
    "Preferences…",
    "Turn numbers",
    "Close transcript",
    "Écrire — Überschrift",
)


def found(typed, names=COMMANDS, also=None, limit=50):
    return [names[place] for place in Matcher(names, also or [""] * len(names)).find(typed, limit)]


def test_nothing_typed_gives_everything_in_order():
    assert found("") == list(COMMANDS)
    assert found("  ", limit=2) == list(COMMANDS[:2])


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("next q", "Next question"),
        ("nq", "Next question"),
        ("ques pre", "Previous question"),
        ("prf", "Preferences…"),
        ("ghlt", "Highlight"),
        ("PREFERENCES", "Preferences…"),
        ("uber", "Écrire — Überschrift"),
        ("écr", "Écrire — Überschrift"),
        ("cltr", "Close transcript"),
    ],
)
def test_a_few_letters_find_a_name(typed, first):
    assert found(typed)[0] == first


def test_a_name_that_begins_so_comes_before_one_with_such_a_word():
    assert found("turn") == ["Turn numbers", "Next turn"]


def test_letters_strewn_over_a_name_by_chance_find_nothing():
    assert found("lamp", ["the cLerk hAs coMe uP", "look after my pears"]) == [
        "look after my pears"
    ]


def test_names_that_fit_alike_keep_their_order():
    assert found("question") == ["Next question", "Previous question"]
    assert found("question", COMMANDS[1::-1]) == ["Previous question", "Next question"]


def test_what_else_is_said_of_a_name_finds_it_after_names_that_fit():
    names = ["Times", "Left margin"]
    assert found("margin", names, ["View › Left margin", ""]) == ["Left margin", "Times"]
    assert found("margin ti", names, ["View › Left margin", ""]) == ["Times"]


def test_scripts_without_spaces_are_found_by_any_of_their_signs():
    assert found("京", ["東京の港", "大阪"]) == ["東京の港"]


def test_signs_alone_find_nothing():
    assert found("…?!") == []


def test_what_answers_to_the_letters_is_marked():
    assert marked("Next question", "nq") == [0, 5]
    assert marked("Next question", "qu ne") == [0, 1, 5, 6]
    assert marked("Préférences", "refer") == [1, 2, 3, 4, 5]
    assert marked("Straße", "strasse") == [0, 1, 2, 3, 4, 5]
    assert marked("Next question", "zz") == []


@pytest.mark.parametrize(
    "typed", ["l", "lamp", "lmp", "hkw", "zzz", "lamp har", "a" * 64, "lamp ferry keepr wrdn"]
)
def test_of_fifteen_thousand_names_no_more_are_found_than_asked_for(typed):
    words = ["lamp", "harbour", "ferry", "keeper", "warden", "crowns", "question", "answer"]
    pick = random.Random(1).choices
    names = [" ".join(pick(words, k=15)) for _ in range(15_000)]
    matcher = Matcher(names, ["transcript"] * len(names))
    assert len(matcher.find(typed, 50)) <= 50
