import pytest

from reader_app.annotation.model import Tag
from reader_app.library.tag_uses import Carried, TagUse, carried, tag_uses


@pytest.fixture
def marked(stored, transcript, make, mark):
    """A library with highlights under a tree of tags, and a transcript that was removed."""
    for tag in (Tag("sea", "sea"), Tag("boats", "boats", parent="sea"), Tag("crew", "crew")):
        stored.put_tag(tag)
    stored.put_highlight(mark(transcript, "ferry", "h1", tags=("boats", "sea")))
    stored.put_highlight(mark(transcript, "harbour", "h2", tags=("sea", "crew")))
    stored.put_highlight(mark(transcript, "spring", "h3", tags=("boats",)))
    other = make("other")
    stored.put_transcript(other, b"other")
    stored.put_highlight(mark(other, "ferry", "h4", tags=("boats",)))
    stored.set_removed("other", True)
    return stored


def test_a_highlight_counts_once_for_a_tag_and_all_below_it(marked):
    assert tag_uses(marked) == {"sea": TagUse(2, 3), "boats": TagUse(2, 2), "crew": TagUse(1, 1)}


def test_what_carries_some_tags_is_told_with_what_carries_no_other(marked):
    assert carried(marked, ["sea", "boats"]) == Carried(3, 1, 1, 2)
    assert carried(marked, ["crew"]) == Carried(1, 1, 0, 0)
    assert carried(marked, []) == carried(marked, ["x"]) == Carried(0, 0, 0, 0)


def test_transcripts_that_come_back_count_again(marked):
    marked.set_removed("other", False)
    assert carried(marked, ["boats"]) == Carried(3, 2, 0, 2)
