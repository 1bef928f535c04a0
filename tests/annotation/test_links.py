"""Links in notes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.annotation.links import (
    Kind,
    Link,
    Shown,
    Target,
    as_markdown,
    links,
    located,
    passage,
    target_at,
    written,
)
from reader_app.transcript.anchor import Fate
from reader_app.transcript.span import Span

TAG = Target(Kind.TAG, "boats")
PLACE = Target(Kind.PASSAGE, "harbour", 31)
ids = st.text("abcdef0123456789-", min_size=1, max_size=36)
targets = st.builds(Target, st.sampled_from([Kind.HIGHLIGHT, Kind.TAG, Kind.TRANSCRIPT]), ids) | (
    st.builds(Target, st.just(Kind.PASSAGE), ids, st.integers(0, 10**9))
)
prose = st.text(st.characters(exclude_characters="`~[]\\", exclude_categories=["Cs"]), max_size=40)


def there(link):
    return Shown(link.words, is_there=True)


@given(before=prose, target=targets, words=st.text(max_size=200), after=prose)
def test_what_is_written_is_read_again(before, target, words, after):
    made = written(target, words)
    if after.startswith("("):
        after = " " + after
    (found,) = links(before + made + after)
    assert found.target == target
    assert found.span == Span(len(before), len(before) + len(made))


@given(st.text("[]|:@`~\n\\ (atg01hlipsenrc"))
def test_whatever_a_note_says_nothing_of_it_is_lost(note):
    found = links(note)
    assert all(note[a.span.start :].startswith("[[") for a in found)
    assert [a.span.start for a in found] == sorted(a.span.start for a in found)
    outside, place = "", 0
    for link in found:
        outside += note[place : link.span.start]
        place = link.span.end
    shown = as_markdown(note, lambda _: Shown("", is_there=False))
    assert shown.replace(" (?)", "") == (outside + note[place:]).replace(" (?)", "")


@given(targets)
def test_an_address_leads_where_its_target_does(target):
    assert target_at(target.address) == target


@pytest.mark.parametrize(
    "note",
    [
        "`[[tag:boats|boats]]`",
        "``a ` [[tag:boats|boats]]``",
        "```\n[[tag:boats|boats]]\n```",
        "~~~\n[[tag:boats|boats]]",
        "\\[[tag:boats|boats]]",
        "[[1]](https://example.org)",
        "[[tag:boats|\nboats]]",
        "[[]]",
    ],
)
def test_code_and_what_is_something_else_is_no_link(note):
    assert links(note) == []


def test_a_backtick_that_closes_nothing_hides_no_link():
    assert len(links("a ` b\n\n[[tag:boats|boats]] ` c")) == 1


def test_a_link_without_a_target_is_one_that_leads_nowhere():
    assert links("see [[the ferry]]") == [Link(Span(4, 17), "the ferry")]


def test_a_link_is_shown_with_the_words_of_its_target():
    note = "see [[tag:boats|ships]]!"
    shown = as_markdown(note, lambda _: Shown("boats *now*", is_there=True))
    assert shown == r"see [boats \*now\*](transcript-reader:tag:boats)!"


def test_a_link_that_leads_nowhere_is_shown_as_such():
    assert as_markdown("[[tag:gone|ships]]", lambda a: Shown(a.words, is_there=False)) == (
        "ships (?)"
    )


def test_a_passage_is_found_where_it_stood_however_it_is_broken_into_lines():
    text = "The ferry runs. " * 2 + "The [old]\nferry runs."
    target, words = passage("harbour", text, Span(32, 53))
    (link,) = links(written(target, words))
    assert located(link, text).span == Span(32, 53)
    assert located(link, text).fate is Fate.KEPT


def test_a_passage_that_moved_is_found_nearest_to_where_it_stood():
    text = "The ferry runs. No ferry. The ferry runs."
    link = Link(Span(0, 0), "The ferry runs", Target(Kind.PASSAGE, "harbour", 20))
    assert located(link, text).span == Span(26, 40)
    assert located(link, text).fate is Fate.MOVED


def test_a_passage_whose_words_are_gone_is_lost():
    link = Link(Span(0, 0), "The ferry runs", Target(Kind.PASSAGE, "harbour", 2))
    assert located(link, "Nothing.").fate is Fate.LOST


@pytest.mark.parametrize(
    "note",
    [
        "[[" * 50_000,
        "[[tag:" * 16_000,
        "`a " * 33_000 + "[[tag:boats|x]]",
        "".join("`" * n + " " for n in range(1, 440)) + "[[tag:boats|x]]",
        "[[tag:boats|x]] " * 6_000,
        "```\n" * 25_000 + "[[a]]",
    ],
)
def test_hostile_notes_are_read_quickly(note):
    start = time.perf_counter()
    as_markdown(note, there)
    assert time.perf_counter() - start < 0.5
