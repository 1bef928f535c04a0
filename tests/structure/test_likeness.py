"""Who is offered as one person, and who is not."""

from itertools import product

import pytest

from reader_app.structure import likeness
from reader_app.structure.likeness import likely_same
from reader_app.transcript.model import Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span


def company(*names, order=None, **roles):
    """A transcript in which each speaks, by default with somebody else between."""
    speakers = tuple(Speaker(name, name, roles.get(name), None, (name,)) for name in names)
    order = order or [who for name in names for who in (name, None)]
    turns = tuple(
        Turn(n, TurnKind.SPEECH, who, who, Span(n, n + 1), Span(n, n + 1))
        for n, who in enumerate(order, 1)
    )
    return Transcript("t", "T", "x" * 99, "plain text", "t.txt", turns, speakers)


def offered(*names, **more):
    return [offer.speakers for offer in likely_same(company(*names, **more))]


def test_initials_and_surname_of_one_person_are_one_offer():
    (offer,) = likely_same(company("MH", "Mara Hollin", "Hollin", "Ben Osei"))
    assert offer.speakers == ("Mara Hollin", "MH", "Hollin")
    assert offer.reason == (
        "“MH” are the initials of Mara Hollin alone; only Mara Hollin has the surname of “Hollin”"
    )


@pytest.mark.parametrize(
    "names",
    [
        ("Zoë Marsh", "Zoe Marsh"),
        ("Dr. Ilse Quand", "Ilse Quand"),
        ("ILSE QUAND", "Ilse Quand"),
        ("Petra Lindqvist", "Petra Lindquist"),
        ("Petra Lindqvist", "Petra Lindvqist"),
        ("Katherine Moor", "Kathrine Moor"),
        ("I. Quand", "Ilse Quand"),
        ("Ilse", "Ilse Quand"),
        ("iq", "Ilse Quand (iq)"),
        ("Ms. Quand", "Ilse Quand"),
        ("Ilse M. Quand", "I. M. Quand"),
    ],
)
def test_names_of_one_person_are_offered(names):
    assert [set(ids) for ids in offered(*names)] == [set(names)]


@pytest.mark.parametrize(
    "names",
    [
        ("John Smith", "Anna Smith"),
        ("Smith", "John Smith", "Anna Smith"),
        ("JS", "John Smith", "Jane Sorel"),
        ("Mr. Smith", "Mrs. Smith"),
        ("Mr. Smith", "Ms. Anna Smith"),
        ("Maria Rossi", "Mario Rossi"),
        ("Erica Lund", "Eric Lund"),
        ("Jan Berg", "Jon Berg"),
        ("Hansen", "Hanson"),
        ("Speaker 1", "Speaker 2"),
        ("Guest 1", "Guest 11"),
        ("Woman", "Woman in Red"),
        ("Reporter", "Moderator"),
        ("J. Smith", "John Smith", "Jane Smith"),
        ("张三", "张三丰"),
        ("Q", "A"),
        ("Anna", "Anna Smith", "Anna Berg"),
        ("Fox", "Foxe"),
        ("Tower (Osei)", "Tower (Lund)"),
        ("The Chair", "The Chair (Ida Berg)"),
    ],
)
def test_people_who_may_be_two_are_not(names):
    assert offered(*names) == []


def test_two_who_talk_to_each_other_are_two():
    talk = ["Hollin", "Mara Hollin"] * 3
    assert offered("Hollin", "Mara Hollin", order=talk) == []


def test_short_forms_that_talk_to_each_other_are_not_offered():
    talk = ["Mara Hollin", None] + ["MH", "Hollin"] * 3
    assert offered("Mara Hollin", "MH", "Hollin", order=talk) == []


def test_parts_that_differ_speak_against_a_short_form():
    roles = {"MH": "witness", "Mara Hollin": "counsel"}
    assert offered("MH", "Mara Hollin", **roles) == []


def test_the_spelling_that_is_used_most_is_kept():
    order = ["Zoe Marsh", None, "Zoë Marsh", None, "Zoë Marsh"]
    assert offered("Zoe Marsh", "Zoë Marsh", order=order) == [("Zoë Marsh", "Zoe Marsh")]


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ("Zoë Marsh", "Zoe Marsh", "accents"),
        ("Dr. Ilse Quand", "Ilse Quand", "the title"),
        ("ILSE QUAND", "Ilse Quand", "capitals"),
    ],
)
def test_the_reason_says_what_differs(one, other, difference):
    (offer,) = likely_same(company(one, other))
    assert offer.reason == f"“{one}” and “{other}” differ only in {difference}"


def test_three_spellings_are_one_offer_with_the_most_used_first():
    order = ["Zoe Marsh", None, "Zoé Marsh", None, *["Zoë Marsh", None] * 3]
    names = ("Zoe Marsh", "Zoé Marsh", "Zoë Marsh")
    assert offered(*names, order=order) == [("Zoë Marsh", "Zoe Marsh", "Zoé Marsh")]


def spelt(number):
    """A name of letters that no other number has, nor one like it."""
    return "".join(letter * 2 for letter in str(number).translate(LETTERS))


LETTERS = str.maketrans("0123456789", "bdfgklmprt")


@pytest.mark.parametrize(
    "written",
    ["John {}", "{} Smith", "Ann {} Smith", "{} (Guild)", "Smith (Guild {})", "A. {}"],
)
def test_twenty_thousand_names_are_not_compared_each_with_each(written):
    names = [written.format(spelt(number).title()) for number in range(20_000)]
    assert offered(*names, "Petra Lindqvist", "Petra Lindquist") == [
        ("Petra Lindqvist", "Petra Lindquist")
    ]


def test_twenty_thousand_who_have_one_name_are_one_offer():
    speakers = tuple(Speaker(str(number), "Ida Berg") for number in range(20_000))
    (offer,) = likely_same(Transcript("t", "T", "", "csv", "t.csv", (), speakers))
    assert len(offer.speakers) == 20_000


def test_many_names_one_letter_apart_are_no_slips():
    assert offered(*(f"Ida Berg{letter}und" for letter in "abcdef")) == []


def test_names_made_to_be_alike_are_not_compared_each_with_each(monkeypatch):
    compared = []
    same = likeness._same_name
    monkeypatch.setattr(likeness, "_same_name", lambda *two: compared.append(two) or same(*two))
    names = [f"Ida B{''.join(letters)}" for letters in product("abcdefgh", repeat=4)]
    assert offered(*names) == []
    assert len(compared) < len(names)
