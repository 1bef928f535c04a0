import pytest

from reader_app.annotation.codebook import Codebook
from reader_app.annotation.edits import MergeTags
from reader_app.annotation.model import Tag
from reader_app.annotation.rearranging import (
    coloured,
    indented,
    keyed,
    merged,
    moved,
    outdented,
    removed,
    stepped,
)
from reader_app.errors import ReaderError

TAGS = (
    Tag("a", "apples"),
    Tag("b", "boats", key=1),
    Tag("s", "sails", parent="b"),
    Tag("c", "crew", key=2),
    Tag("r", "sails", parent="c"),
)


@pytest.fixture
def book(memory):
    for tag in TAGS:
        memory.put_tag(tag)
    return Codebook(memory.tags())


@pytest.fixture
def after(memory):
    """Return the paths of the codebook once an edit was done."""

    def done(edit):
        edit.apply(memory)
        book = Codebook(memory.tags())
        return [book.path(tag) for tag in book]

    return done


def test_a_tag_moves_with_all_below_it_and_stands_by_its_name(book, after):
    assert after(moved(book, ["b", "s"], "a")) == [
        *("apples", "apples / boats", "apples / boats / sails"),
        *("crew", "crew / sails"),
    ]


def test_a_tag_moves_to_a_place_among_its_new_siblings(book, after):
    assert after(moved(book, ["s"], None, 1))[:3] == ["apples", "sails", "boats"]


@pytest.mark.parametrize(
    ("ids", "parent", "why"),
    [(["b"], "s", "below itself"), (["b"], "b", "below itself"), (["s"], "c", "already")],
)
def test_what_cannot_be_moved_there_is_refused(book, ids, parent, why):
    with pytest.raises(ReaderError, match=why):
        moved(book, ids, parent)


def test_two_of_one_name_are_not_moved_below_one_parent(book):
    with pytest.raises(ReaderError, match="already"):
        moved(book, ["s", "r"], "a")


def test_what_is_there_already_is_not_moved(book):
    assert moved(book, ["s"], "b") is None
    assert moved(book, ["b"], None, 1) is None


def test_a_tag_steps_up_and_down_among_its_siblings(book, after):
    assert after(stepped(book, ["c"], -1))[:3] == ["apples", "crew", "crew / sails"]
    assert stepped(book, ["a"], -1) is None
    assert stepped(book, ["c"], 1) is None
    assert stepped(book, ["a", "s"], 1) is None


def test_a_tag_goes_below_the_one_before_it_and_comes_out_again(book, after, memory):
    assert after(indented(book, ["b"]))[:2] == ["apples", "apples / boats"]
    assert indented(book, ["a"]) is None
    assert after(outdented(Codebook(memory.tags()), ["b"]))[:2] == ["apples", "boats"]
    assert outdented(book, ["a"]) is None


def test_a_key_that_another_tag_has_is_swapped(book, memory):
    keyed(book, TAGS[1], 2).apply(memory)
    assert (memory.tag("b").key, memory.tag("c").key) == (2, 1)
    assert keyed(book, TAGS[1], 1) is None


def test_many_are_recoloured_or_removed_as_one_edit(book, after, memory):
    edit = coloured(book, ["a", "b"], "teal")
    assert edit.what(memory) == "recolour 2 tags"
    edit.apply(memory)
    assert {memory.tag("a").colour, memory.tag("b").colour} == {"teal"}
    gone = removed(book, ["b", "c"])
    assert gone.what(memory) == "remove 2 tags"
    assert after(gone) == ["apples", "sails", "sails 2"]


def test_tags_are_merged_into_one_that_is_kept(book):
    assert merged(book, ["a", "b"], "b") == MergeTags("b", ("a",))
    assert merged(book, ["b"], "b") is None
