from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader_app.annotation import history as history_module
from reader_app.annotation.edits import (
    AddHighlight,
    AddTag,
    AddTranscript,
    ChangeNote,
    ChangeStatus,
    ChangeTag,
    ChangeTags,
    MoveHighlight,
    RemoveHighlight,
    RemoveTag,
    RemoveTranscript,
    Several,
)
from reader_app.annotation.history import History, State
from reader_app.annotation.model import Highlight, Status, Tag
from reader_app.errors import ReaderError
from reader_app.library.store import Library
from reader_app.transcript.model import Transcript
from reader_app.transcript.span import Span

TRANSCRIPTS = ("t1", "t2")
IDS = st.sampled_from("abcd")
MOMENTS = st.none() | st.sampled_from(["2031", "2032", ""])
TAGS = st.lists(IDS, unique=True, max_size=3).map(tuple)
PLACES = st.integers(0, 9).map(lambda start: Span(start, start + 4))
NEW_TAGS = st.builds(Tag, IDS, st.text("xyz", min_size=1), parent=st.none() | IDS)
NEW_HIGHLIGHTS = st.builds(
    Highlight, IDS, st.sampled_from(TRANSCRIPTS), PLACES, st.just("some"), tags=TAGS
)
SIMPLE = st.one_of(
    st.builds(AddHighlight, NEW_HIGHLIGHTS),
    st.builds(RemoveHighlight, IDS),
    st.builds(ChangeNote, IDS, st.text(max_size=3), MOMENTS),
    st.builds(ChangeTags, IDS, TAGS, MOMENTS),
    st.builds(ChangeStatus, IDS, st.sampled_from(Status), MOMENTS),
    st.builds(MoveHighlight, IDS, PLACES, st.just("else"), now=MOMENTS),
    st.builds(AddTag, NEW_TAGS),
    st.builds(ChangeTag, NEW_TAGS),
    st.builds(RemoveTag, IDS),
    st.builds(RemoveTranscript, st.sampled_from(TRANSCRIPTS), st.just("Talk")),
)
EDITS = SIMPLE | st.builds(Several, st.lists(SIMPLE, max_size=3).map(tuple), st.just("several"))


def done(history, edits):
    """Do what can be done of these, and return how many entries Undo has for it."""
    for edit in edits:
        with suppress(ReaderError):
            history.do(edit)
    count = 0
    while history.undo():
        count += 1
    for _ in range(count):
        assert history.redo()
    assert history.redo() is None
    return count


def there_and_back(log, snapshot, edits):
    """Do edits, undo them all, redo them all, and compare on the way."""
    history = History(log)
    before = snapshot()
    count = done(history, edits)
    after = snapshot()
    for _ in range(count):
        history.undo()
    assert history.undo() is None
    assert snapshot() == before
    for _ in range(count):
        history.redo()
    assert snapshot() == after


def fill(store):
    for id_ in "ab":
        store.put_tag(Tag(id_, id_))
    store.put_highlight(Highlight("a", "t1", Span(0, 4), "some", tags=("b", "a")))
    for id_ in TRANSCRIPTS:
        store.set_removed(id_, False)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(edits=st.lists(EDITS, max_size=12))
def test_any_edits_undone_and_redone_leave_no_trace(new_memory, edits):
    log = new_memory()
    fill(log)
    there_and_back(log, log.snapshot, edits)


@settings(max_examples=40, deadline=None)
@given(edits=st.lists(EDITS, max_size=8))
def test_the_same_holds_for_a_real_library(edits):
    library = Library.open(None)
    for id_ in TRANSCRIPTS:
        library.put_transcript(Transcript(id_, id_, "some text", "plain text", "a.txt"), b"some")
    fill(library)

    def snapshot():
        kept = [library.highlights(id_) for id_ in TRANSCRIPTS]
        return kept, library.tags(), [library.holds(id_) for id_ in TRANSCRIPTS]

    there_and_back(library, snapshot, edits)
    library.close()


@pytest.fixture
def log(memory):
    fill(memory)
    return memory


@pytest.fixture
def history(log):
    return History(log, "Ada")


def states(log):
    return [str(entry.state) for entry in log.entries.values()]


def test_an_entry_says_who_did_what_where(history):
    entry = history.do(RemoveHighlight("a"))
    assert (entry.author, entry.what, entry.transcript, entry.state) == (
        "Ada",
        "remove highlight “some”",
        "t1",
        State.DONE,
    )


def test_undo_and_redo_are_named(history):
    assert (history.undo_text(), history.redo_text()) == ("", "")
    history.do(RemoveTag("a"))
    assert (history.undo_text(), history.redo_text()) == ("remove tag “a”", "")
    history.undo()
    assert (history.undo_text(), history.redo_text()) == ("", "remove tag “a”")


def test_nothing_is_undone_or_redone_where_there_is_nothing(history):
    assert history.undo() is None
    assert history.redo() is None


def test_undo_takes_the_latest_and_redo_the_one_undone_last(history, log):
    for name in "xyz":
        history.do(AddTag(Tag(name, name)))
    assert [history.undo().what for _ in range(2)] == ["new tag “z”", "new tag “y”"]
    assert history.redo().what == "new tag “y”"
    assert states(log) == ["done", "done", "undone"]


def test_what_was_undone_is_abandoned_by_another_edit_and_stays_to_be_read(history, log):
    history.do(AddTag(Tag("x", "x")))
    history.undo()
    history.do(AddTag(Tag("y", "y")))
    assert states(log) == ["abandoned", "done"]
    assert history.redo() is None


def test_a_file_that_came_in_is_noted_but_not_undone(history, log):
    history.do(AddTag(Tag("x", "x")))
    history.undo()
    history.do(AddTranscript("t2", "Talk"))
    assert states(log) == ["undone", "kept"]
    assert history.undo() is None
    assert history.redo().what == "new tag “x”"


def test_a_note_typed_in_one_go_is_one_entry(history, log):
    for note in ("w", "wh", "why"):
        history.do(ChangeNote("a", note, "2031"))
    assert len(log.entries) == 1
    history.undo()
    assert log.highlight("a").note == ""
    history.redo()
    assert log.highlight("a").note == "why"


def test_notes_of_two_highlights_stay_apart(history, log):
    log.put_highlight(Highlight("b", "t1", Span(0, 4), "some"))
    history.do(ChangeNote("a", "one"))
    history.do(ChangeNote("b", "two"))
    assert len(log.entries) == 2


def test_notes_of_two_authors_stay_apart(history, log):
    history.do(ChangeNote("a", "one"))
    History(log, "Bob").do(ChangeNote("a", "two"))
    assert len(log.entries) == 2


def test_a_note_begun_again_after_undo_stays_apart(history, log):
    history.do(ChangeNote("a", "one"))
    history.do(AddTag(Tag("x", "x")))
    history.undo()
    history.do(ChangeNote("a", "two"))
    history.undo()
    assert log.highlight("a").note == "one"


def test_a_note_begun_again_after_a_while_stays_apart(history, log, monkeypatch):
    history.do(ChangeNote("a", "one"))
    monkeypatch.setattr(history_module, "MERGE_WITHIN", -1.0)
    history.do(ChangeNote("a", "two"))
    assert len(log.entries) == 2


@pytest.mark.parametrize(
    "edit",
    [
        RemoveHighlight("nothing"),
        AddHighlight(Highlight("n", "t1", Span(0, 1), "s", tags=("nothing",))),
        Several((RemoveTag("a"), RemoveHighlight("nothing")), "half of it"),
    ],
)
def test_an_edit_that_fails_changes_neither_rows_nor_history(history, log, edit):
    history.do(AddTag(Tag("x", "x")))
    history.undo()
    before = log.snapshot(), dict(log.entries)
    with pytest.raises(ReaderError):
        history.do(edit)
    assert (log.snapshot(), log.entries) == before
    assert history.redo().what == "new tag “x”"


def test_an_undo_that_fails_changes_neither_rows_nor_history(history, log):
    history.do(ChangeNote("a", "one"))
    log.delete_highlight("a")
    before = log.snapshot(), dict(log.entries)
    with pytest.raises(ReaderError):
        history.undo()
    assert (log.snapshot(), log.entries) == before
