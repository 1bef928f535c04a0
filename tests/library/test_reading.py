"""What an entry of the history may have changed is read again, and nothing else."""

import pytest

from reader_app.annotation.edits import (
    AddTag,
    MergeTags,
    RemoveHighlight,
    RemoveTag,
    Retag,
    Several,
)
from reader_app.annotation.history import History
from reader_app.annotation.model import Tag
from reader_app.library.reading import highlights_after, reading, reading_after, touched


@pytest.fixture
def history(stored):
    return History(stored, "Ada")


@pytest.fixture
def marked(stored, transcript, mark):
    for tag in (Tag("sea", "sea"), Tag("boats", "boats"), Tag("crew", "crew")):
        stored.put_tag(tag)
    stored.put_highlight(mark(transcript, "ferry", "h1", tags=("boats", "sea")))
    stored.put_highlight(mark(transcript, "harbour", "h2", tags=("sea",)))
    stored.put_highlight(mark(transcript, "spring", "h3", tags=("crew",)))
    return stored


EDITS = {
    "a new tag": (AddTag(Tag("new", "new")), set()),
    "a tag that goes": (RemoveTag("sea"), {"h1", "h2"}),
    "tags that are merged": (MergeTags("crew", ("boats", "sea")), {"h1", "h2"}),
    "other tags": (Retag({"h3": ("sea",)}), {"h3"}),
    "highlights that go": (
        Several((RemoveHighlight("h1"), RemoveHighlight("h3")), "remove both"),
        {"h1", "h3"},
    ),
}


@pytest.mark.parametrize(("edit", "changed"), EDITS.values(), ids=EDITS)
def test_an_entry_tells_which_highlights_it_may_have_changed(
    marked, history, transcript, edit, changed
):
    steps = (lambda: history.do(edit), history.undo, history.redo)
    for step in steps:
        before = marked.highlights(transcript.id)
        entry = step()
        assert touched(entry) == changed
        assert highlights_after(marked, transcript.id, before, entry) == marked.highlights(
            transcript.id
        )


def test_what_few_highlights_lost_is_not_read_apart(marked, history, transcript):
    here = reading(marked, transcript.id)
    assert reading_after(marked, history.do(RemoveTag("sea")), here) is None


def test_what_is_open_is_read_again_where_it_is_unknown_what_changed(marked, history, transcript):
    here = reading(marked, transcript.id)
    both = Several((RemoveTag("sea"), AddTag(Tag("new", "new"))), "exchange")
    entry = history.do(both)
    assert touched(entry) is None
    again = reading_after(marked, entry, here)
    assert again.highlights == marked.highlights(transcript.id)
    assert again.transcript is here.transcript
