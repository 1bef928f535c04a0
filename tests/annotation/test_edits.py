import msgspec
import pytest

from reader_app.annotation import edits
from reader_app.annotation.edits import (
    AddHighlight,
    AddTag,
    AnyEdit,
    ChangeNote,
    ChangeStatus,
    ChangeTag,
    ChangeTags,
    MoveHighlight,
    RemoveHighlight,
    RemoveTag,
    RemoveTranscript,
    Several,
    brief,
)
from reader_app.annotation.model import Highlight, Status, Tag
from reader_app.errors import NotFound, ReaderError
from reader_app.transcript.span import Span

PARENT = Tag("p", "parent", "rose")
CHILD = Tag("c", "child", "teal", 2, "p", "about")
GRANDCHILD = Tag("g", "grandchild", parent="c")
MARKED = Highlight(
    "h",
    "t",
    Span(3, 9),
    "seldom",
    "is ",
    " so",
    ("p", "c"),
    "why?",
    Status.TO_CHECK,
    "Ada",
    "1",
    "2",
)


@pytest.fixture
def store(memory):
    for tag in (PARENT, CHILD, GRANDCHILD):
        memory.put_tag(tag)
    memory.put_highlight(MARKED)
    memory.set_removed("t", False)
    return memory


EVERY = [
    (AddHighlight(msgspec.structs.replace(MARKED, id="new")), "tag “parent” “child” on “seldom”"),
    (AddHighlight(Highlight("new", "t", Span(0, 2), "so")), "highlight “so”"),
    (RemoveHighlight("h"), "remove highlight “seldom”"),
    (ChangeNote("h", "because", "3"), "note on “seldom”"),
    (ChangeNote("h", ""), "note on “seldom”"),
    (ChangeTags("h", ("c", "g"), "3"), "tag “grandchild” and untag “parent” on “seldom”"),
    (ChangeTags("h", ()), "untag “parent” “child” on “seldom”"),
    (ChangeStatus("h", Status.DISPUTED, "3"), "mark as disputed: “seldom”"),
    (ChangeStatus("h", Status.NONE, "3"), "clear status: “seldom”"),
    (MoveHighlight("h", Span(1, 4), "old", "a", "b", "3"), "move highlight to “old”"),
    (AddTag(Tag("n", "new")), "new tag “new”"),
    (ChangeTag(msgspec.structs.replace(CHILD, name="kid")), "rename tag “child” to “kid”"),
    (ChangeTag(msgspec.structs.replace(CHILD, colour="sky")), "change tag “child”"),
    (RemoveTag("c"), "remove tag “child”"),
    (RemoveTranscript("t", "Talk"), "remove “Talk”"),
    (Several((RemoveHighlight("h"), RemoveTag("p")), "tidy up"), "tidy up"),
]


@pytest.mark.parametrize(("edit", "what"), EVERY, ids=lambda value: type(value).__name__)
def test_an_edit_says_what_it_does_and_its_inverse_takes_it_back(store, edit, what):
    before = store.snapshot()
    assert edit.what(store) == what
    inverse = edit.apply(store)
    after = store.snapshot()
    assert after != before
    again = inverse.apply(store)
    assert store.snapshot() == before
    again.apply(store)
    assert store.snapshot() == after


@pytest.mark.parametrize(("edit", "what"), EVERY, ids=lambda value: type(value).__name__)
def test_an_edit_and_its_inverse_can_be_written_down_and_read(store, edit, what):
    for written in (edit, edit.apply(store)):
        assert msgspec.json.decode(msgspec.json.encode(written), type=AnyEdit) == written


def test_every_edit_can_be_written_down():
    kinds = {
        kind
        for kind in vars(edits).values()
        if getattr(kind, "__base__", None)
        and issubclass(kind, edits.Edit)
        and not kind.__name__.startswith("_")
    } - {edits.Edit}
    assert kinds == set(AnyEdit.__args__)


def test_removing_a_tag_lifts_its_children_to_its_parent(store):
    RemoveTag("c").apply(store)
    assert store.tag("g").parent == "p"
    assert store.highlight("h").tags == ("p",)


def test_adding_what_is_there_replaces_it_and_brings_it_back(store):
    before = store.snapshot()
    inverse = AddHighlight(msgspec.structs.replace(MARKED, note="other")).apply(store)
    AddTag(Tag("c", "other")).apply(store).apply(store)
    inverse.apply(store)
    assert store.snapshot() == before


@pytest.mark.parametrize("parent", ["c", "g"])
def test_a_tag_cannot_be_below_itself(store, parent):
    before = store.snapshot()
    with pytest.raises(ReaderError, match="below itself"):
        ChangeTag(msgspec.structs.replace(CHILD, parent=parent)).apply(store)
    assert store.snapshot() == before


def test_a_transcript_is_removed_once(store):
    RemoveTranscript("t", "Talk").apply(store)
    with pytest.raises(NotFound):
        RemoveTranscript("t", "Talk").apply(store)


@pytest.mark.parametrize("edit", [RemoveHighlight("x"), ChangeNote("x", ""), RemoveTag("x")])
def test_an_edit_of_nothing_is_refused(store, edit):
    with pytest.raises(NotFound):
        edit.apply(store)


def test_an_edit_without_a_moment_leaves_that_of_the_highlight(store):
    ChangeNote("h", "because").apply(store)
    assert store.highlight("h").modified == "2"


def test_an_edit_tells_its_transcript(store):
    assert ChangeNote("h", "").transcript_in(store) == "t"
    assert (
        Several((AddTag(Tag("n", "n")), ChangeTags("h", ("n",))), "x").transcript_in(store) == "t"
    )
    assert RemoveTag("c").transcript_in(store) is None


def test_brief_words_are_on_one_line_and_cut_between_words():
    assert brief("so  it\nis") == "“so it is”"
    assert brief("a" * 30 + " bcd efg") == f"“{'a' * 30}…”"
