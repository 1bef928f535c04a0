"""Merging, splitting, moving and removing tags, on a real library: undo restores it exactly."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.annotation.codebook import Codebook
from reader_app.annotation.edits import (
    AddHighlight,
    AddTag,
    AnyEdit,
    ChangeTag,
    DescribeTag,
    MergeTags,
    OrderTags,
    RemoveTag,
    Retag,
    SplitTag,
    WriteMemo,
)
from reader_app.annotation.history import History
from reader_app.annotation.model import Memo, Tag, highlight
from reader_app.errors import NotFound, ReaderError
from reader_app.library.store import Library
from reader_app.transcript.model import Transcript
from reader_app.transcript.span import Span

TEXT = "The tide turns at noon, and the boats turn with it."
TABLES = ("tag", "highlight", "highlight_tag", "memo")
IDS = "abcdef"


def filled(tags, marks, memos=()):
    """Return a library with these tags, and highlights that carry them."""
    library = Library.open(None)
    library.put_transcript(Transcript("t", "Tides", TEXT, "plain text", "tides.txt"), b"")
    for old in library.tags():
        library.delete_tag(old.id)
    for tag in tags:
        library.put_tag(tag)
    for number, given_tags in enumerate(marks):
        span = Span(number, number + 4)
        library.put_highlight(highlight(f"h{number}", "t", TEXT, span, tags=tuple(given_tags)))
    for number, tag in enumerate(memos):
        library.put_memo(Memo(f"m{number}", tag=tag, text="why"))
    return library


def state(library):
    return {table: sorted(library.file.rows(f"SELECT * FROM {table}")) for table in TABLES}


def tags_given(library):
    return [one.tags for one in library.highlights("t")]


@st.composite
def codebooks(draw):
    """Tags of which each may be below an earlier one, by names that may be the same."""
    count = draw(st.integers(2, len(IDS)))
    tags = []
    for number, tag_id in enumerate(IDS[:count]):
        parent = draw(st.sampled_from([None, *IDS[:number]]))
        name = draw(st.sampled_from(["tide", "boat", "crew"]))
        place = draw(st.integers(0, 2))
        tags.append(Tag(tag_id, f"{name}{number % 3}", "rose", None, parent, place=place))
    return tags


def subsets(tags):
    return st.lists(st.sampled_from([tag.id for tag in tags]), unique=True)


@st.composite
def libraries(draw):
    tags = draw(codebooks())
    marks = draw(st.lists(subsets(tags), max_size=6))
    return tags, marks, draw(subsets(tags))


@st.composite
def edits(draw):
    """A filled library and an edit of its codebook that is meant to be possible."""
    tags, marks, memos = draw(libraries())
    one = draw(st.sampled_from(tags))
    others = draw(subsets(tags).filter(lambda ids: ids and one.id not in ids)) if tags else []
    free = [tag.id for tag in tags if tag.id not in Codebook(tags).family(one.id)]
    parent = draw(st.sampled_from([None, *free]))
    some = tuple(draw(st.lists(st.sampled_from([f"h{n}" for n in range(7)]), unique=True)))
    places = {tag.id: draw(st.integers(0, 9)) for tag in tags}
    edit = draw(
        st.sampled_from(
            [
                MergeTags(one.id, tuple(others)),
                SplitTag(one.id, Tag("new", "new", parent=one.parent), some),
                SplitTag(one.id, next(tag for tag in tags if tag.id in others), some),
                RemoveTag(one.id),
                ChangeTag(msgspec.structs.replace(one, parent=parent)),
                DescribeTag(one.id, "include", "what floats"),
                OrderTags(places),
            ]
        )
    )
    return tags, marks, memos, edit


@settings(deadline=None)
@given(edits())
def test_undo_restores_the_exact_state_and_redo_the_other(case):
    tags, marks, memos, edit = case
    library = filled(tags, marks, memos)
    history = History(library)
    before = state(library)
    history.do(edit)
    after = state(library)
    for _ in range(2):
        history.undo()
        assert state(library) == before
        history.redo()
        assert state(library) == after
    library.close()


@settings(deadline=None)
@given(edits())
def test_no_highlight_carries_a_tag_twice_or_one_that_is_gone(case):
    tags, marks, memos, edit = case
    library = filled(tags, marks, memos)
    edit.apply(library)
    known = {tag.id for tag in library.tags()}
    for carried in tags_given(library):
        assert len(set(carried)) == len(carried)
        assert set(carried) <= known
    assert len(Codebook(library.tags())) == len(known)
    library.close()


@settings(deadline=None)
@given(edits())
def test_an_edit_of_tags_can_be_written_down_and_read(case):
    library = filled(*case[:3])
    for written in (case[3], case[3].apply(library)):
        assert msgspec.json.decode(msgspec.json.encode(written), type=AnyEdit) == written
    library.close()


TREE = (
    Tag("a", "weather"),
    Tag("b", "rain", parent="a"),
    Tag("c", "sea"),
    Tag("d", "rain", parent="c"),
)


def test_a_highlight_that_carried_both_carries_the_kept_tag_once_where_the_first_stood():
    library = filled(TREE, ["ac", "bca", "c"])
    MergeTags("a", ("c",)).apply(library)
    assert tags_given(library) == [("a",), ("b", "a"), ("a",)]


def test_children_go_along_under_a_name_that_is_free():
    library = filled(TREE, [])
    MergeTags("a", ("c",)).apply(library)
    book = Codebook(library.tags())
    assert [book.path(tag) for tag in book] == ["weather", "weather / rain", "weather / rain 2"]


def test_memos_go_along():
    library = filled(TREE, [], "c")
    MergeTags("a", ("c",)).apply(library)
    assert [memo.text for memo in library.memos_on_tag("a")] == ["why"]


def test_a_tag_merged_with_the_one_above_takes_its_place():
    library = filled(TREE, ["ab"])
    MergeTags("b", ("a",)).apply(library)
    assert library.tag("b").parent is None
    assert tags_given(library) == [("b",)]


def test_the_children_of_a_removed_tag_rise_under_a_name_that_is_free():
    library = filled((*TREE, Tag("e", "Rain")), [])
    RemoveTag("a").apply(library)
    assert (library.tag("b").parent, library.tag("b").name) == (None, "rain 2")


def test_only_the_chosen_highlights_get_the_new_tag_and_in_its_stead():
    library = filled(TREE, ["ca", "a", "c"])
    SplitTag("a", Tag("new", "storm"), ("h0", "h2")).apply(library)
    assert tags_given(library) == [("c", "new"), ("a",), ("c",)]


def test_a_tag_is_not_merged_with_itself():
    library = filled(TREE, [])
    with pytest.raises(ReaderError, match="with itself"):
        MergeTags("a", ("a",)).apply(library)


def test_what_is_not_there_is_neither_merged_nor_tagged():
    library = filled(TREE, [])
    with pytest.raises(NotFound):
        History(library).do(MergeTags("a", ("c", "x")))
    with pytest.raises(NotFound):
        Retag({"h9": ("a",)}).apply(library)
    assert len(library.tags()) == len(TREE)


def test_what_is_typed_in_one_text_is_one_edit_and_another_text_is_another():
    library = filled(TREE, [])
    history = History(library)
    for text in ("w", "wind", "wind and rain"):
        history.do(DescribeTag("a", "description", text))
    history.do(DescribeTag("a", "exclude", "climate"))
    history.undo()
    assert library.tag("a").description == "wind and rain"
    history.undo()
    assert library.tag("a").description == ""
    assert history.undoable() is None


@pytest.mark.parametrize(
    ("edit", "what"),
    [
        (MergeTags("a", ("c", "d")), "merge tag “sea” “rain” into “weather”"),
        (SplitTag("a", Tag("n", "storm"), ("h0",)), "split tag “storm” from “weather”"),
        (ChangeTag(Tag("b", "rain", parent="c")), "move tag “rain”"),
        (DescribeTag("a", "include", "x"), "describe tag “weather”"),
        (OrderTags({"a": 1}), "order tags"),
        (Retag({"h0": ()}), "retag 1 highlights"),
        (AddTag(Tag("n", "n")), "new tag “n”"),
    ],
)
def test_the_history_names_what_was_done(edit, what):
    library = filled(TREE, ["a"])
    assert History(library).do(edit).what == what


def test_edits_of_tags_say_which_highlights_they_touch():
    assert DescribeTag("a", "include", "x").touches() == frozenset()
    assert OrderTags({}).touches() == frozenset()
    assert Retag({"h": ()}).touches() == {"h"}
    assert SplitTag("a", Tag("n", "n"), ("h",)).touches() == {"h"}
    assert WriteMemo(Memo("m", tag="a")).touches() == frozenset()
    assert AddHighlight(highlight("h", "t", TEXT, Span(0, 3))).touches() == {"h"}


def test_a_tag_merged_into_one_far_below_it_comes_back_above_it(memory):
    for id_, parent in (("a", None), ("b", "a"), ("c", "b")):
        memory.put_tag(Tag(id_, id_, parent=parent))
    before = memory.snapshot()
    history = History(memory)
    history.do(MergeTags("c", ("a",)))
    assert memory.tag("b").parent == "c"
    history.undo()
    assert memory.snapshot() == before
