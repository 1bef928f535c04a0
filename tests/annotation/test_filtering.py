import pytest
from msgspec.structs import replace

from reader_app.annotation.filtering import Filter, Index, fold, parse_filter, tag_filter
from reader_app.annotation.model import Highlight, Status, Tag
from reader_app.transcript.span import Span

TAGS = {
    "c": Tag("c", "claim"),
    "f": Tag("f", "Follow up"),
    "s": Tag("s", "Señal"),
    "i": Tag("i", 'so "called"'),
}


def marked(number, quote, note="", tags=()):
    return Highlight(str(number), "t", Span(number, number + 1), quote, note=note, tags=tags)


HIGHLIGHTS = [
    marked(0, "Dredging costs\nfell by a third", "Ask for the **annex**", ("c",)),
    marked(1, "The auditors", "", ("f", "s")),
    marked(2, "Will the ferry keep its berth?", "claim by the port", ("i",)),
]
SPEAKERS = {"0": "Engineer Lund", "1": "Mayor Okoro", "2": ""}


def found(text, index=None):
    index = index or Index()
    wanted = parse_filter(text)
    shown = index.filtered(HIGHLIGHTS, wanted, TAGS, lambda one: SPEAKERS[one.id])
    return [int(one.id) for one in shown]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", [0, 1, 2]),
        ("   ", [0, 1, 2]),
        ("DREDGING", [0]),
        ("annex", [0]),
        ("okoro", [1]),
        ("lund third", [0]),
        ("lund ferry", []),
        ("señal", [1]),
        ("SENAL", [1]),
        ("claim", [0, 2]),
        ("#claim", [0]),
        ("#cl", [0]),
        ('#"claim"', [0]),
        ('#"clai"', []),
        ('#"follow up"', [1]),
        ('#"follow up" okoro', [1]),
        ('"costs fell"', [0]),
        ('"fell costs"', []),
        ('"costs fe', [0]),
        ("#", [0, 1, 2]),
    ],
)
def test_every_word_must_be_found_somewhere(text, numbers):
    assert found(text) == numbers


@pytest.mark.parametrize("tag", TAGS.values(), ids=lambda tag: tag.name)
def test_the_filter_for_a_tag_finds_exactly_its_highlights(tag):
    assert found(tag_filter(tag.name)) == [
        number for number, one in enumerate(HIGHLIGHTS) if tag.id in one.tags
    ]


def test_a_word_does_not_reach_from_the_quote_into_the_note():
    assert found('"third ask"') == []


@pytest.mark.parametrize(
    ("written", "folded"),
    [("École", "ecole"), ("Straße", "strasse"), ("ﬁgure", "figure"), ("a\u00a0 b\n", "a b")],
)
def test_letter_case_accents_and_kinds_of_space_do_not_count(written, folded):
    assert fold(written) == folded


def test_a_changed_note_and_a_renamed_tag_are_found_by_their_new_words():
    index = Index()
    assert found("annex", index) == [0]
    changed = [marked(0, "Dredging costs", "tide tables", ("c",))]
    renamed = {"c": Tag("c", "assertion")}
    seen = index.filtered(changed, parse_filter("tide assertion"), renamed, lambda _: "")
    assert [one.id for one in seen] == ["0"]
    assert not index.filtered(changed, parse_filter("claim"), renamed, lambda _: "")


def test_an_empty_filter_asks_for_nothing():
    assert not parse_filter("  ")
    assert parse_filter('a #b #"c d"') == Filter(("a",), ("b",), ("c d",))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("is:checked", [0]),
        ('is:"to check"', [1]),
        ('is:"to check again"', [1]),
        ("is:geprüft", [0]),
        ("is:checked ferry", []),
        ("is:none", [2]),
    ],
)
def test_highlights_are_filtered_by_their_status(text, numbers):
    statuses = (Status.CHECKED, Status.TO_CHECK_AGAIN, Status.NONE)
    shown = [replace(one, status=is_) for one, is_ in zip(HIGHLIGHTS, statuses, strict=True)]
    index = Index(lambda status: {Status.CHECKED: "geprüft"}.get(status, str(status)))
    found = index.filtered(shown, parse_filter(text), TAGS, lambda one: "")
    assert [int(one.id) for one in found] == numbers
