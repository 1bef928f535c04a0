from hashlib import sha256

import pytest

from reader_app.annotation.edits import AddHighlight, RemoveTranscript
from reader_app.annotation.history import History
from reader_app.annotation.model import STARTER_TAGS, Tag
from reader_app.errors import LibraryError, NotFound
from reader_app.library.store import Library
from reader_app.transcript.span import Span


def test_a_transcript_comes_back_with_every_layer(stored, transcript):
    assert stored.transcript(transcript.id) == transcript


def test_pages_come_back(library, paged):
    library.put_transcript(paged, b"x")
    assert library.transcript("paged").pages == paged.pages


def test_the_bytes_it_was_read_from_come_back(library, transcript):
    data = bytes(range(256)) * 300
    library.put_transcript(transcript, data)
    assert library.source(transcript.id) == data


def test_a_transcript_put_again_replaces_text_and_layers_and_keeps_highlights(
    library, transcript, make, mark
):
    library.put_transcript(transcript, b"old")
    library.put_highlight(mark(transcript, "ferry will run"))
    newer = make(lines=(("HOST: Another text.", "speech", "host"),), exchanges=())
    library.put_transcript(newer, b"new")
    assert library.transcript(newer.id) == newer
    assert library.source(newer.id) == b"new"
    assert len(library.highlights(newer.id)) == 1
    assert library.search("ferry") == []


def test_what_is_not_there_is_said(library):
    with pytest.raises(NotFound):
        library.transcript("nothing")
    with pytest.raises(NotFound):
        library.highlight("nothing")
    with pytest.raises(NotFound):
        library.tag("nothing")
    with pytest.raises(NotFound):
        library.source("nothing")


def test_a_new_library_has_starter_tags_on_the_first_keys(library):
    assert [(tag.key, tag.name) for tag in library.tags()] == list(enumerate(STARTER_TAGS, 1))


def test_starter_tags_that_were_removed_stay_away(path):
    library = Library.open(path)
    for tag in library.tags():
        library.delete_tag(tag.id)
    library.close()
    assert Library.open(path).tags() == []


def test_tags_are_in_order_of_key_then_name(library):
    for name in ("zebra", "Apple", "mango"):
        library.put_tag(Tag(name, name))
    assert [tag.name for tag in library.tags()][4:] == ["Apple", "mango", "zebra"]


def test_a_tag_that_is_put_again_is_replaced(library):
    tag = Tag("t", "one", "rose", 9, None, "said")
    library.put_tag(tag)
    library.put_tag(Tag("t", "two", "sky", 8, None, ""))
    assert library.tag("t") == Tag("t", "two", "sky", 8, None, "")


def test_a_highlight_comes_back_whole(stored, transcript, mark):
    tags = tuple(tag.id for tag in reversed(stored.tags()))
    marked = mark(transcript, "渡し船", tags=tags, note="*why*", author="Ada")
    stored.put_highlight(marked)
    assert stored.highlight("h1") == marked
    assert stored.highlights(transcript.id) == [marked]


def test_highlights_come_by_start_then_end(stored, transcript, mark):
    for name, words in (
        ("a", "ferry will"),
        ("b", "Welcome"),
        ("c", "ferry will run"),
        ("d", "will run"),
    ):
        stored.put_highlight(mark(transcript, words, name))
    assert [h.id for h in stored.highlights(transcript.id)] == ["b", "a", "c", "d"]


def test_a_highlight_that_moves_is_still_one(stored, transcript, mark):
    stored.put_highlight(mark(transcript, "ferry will", tags=(stored.tags()[0].id,)))
    moved = mark(transcript, "Welcome")
    stored.put_highlight(moved)
    assert stored.highlights(transcript.id) == [moved]


def test_a_tag_finds_its_highlights_in_every_transcript(stored, transcript, paged, mark):
    stored.put_transcript(paged, b"p")
    first, second = (tag.id for tag in stored.tags()[:2])
    both = mark(transcript, "ferry", "both", tags=(second, first))
    other = mark(paged, "ferry", "other", tags=(first,))
    alone = mark(paged, "Welcome", "alone", tags=(second,))
    for marked in (both, other, alone):
        stored.put_highlight(marked)
    assert stored.highlights_tagged(first) == [both, other]
    assert stored.tag_counts() == {first: 2, second: 2}


def test_tags_of_removed_transcripts_are_not_counted(stored, transcript, mark):
    stored.put_highlight(mark(transcript, "ferry", tags=(stored.tags()[0].id,)))
    stored.set_removed(transcript.id, True)
    assert stored.tag_counts() == {}


def test_children_are_the_tags_with_that_parent(library):
    library.put_tag(Tag("p", "parent"))
    library.put_tag(Tag("c", "child", parent="p"))
    assert [tag.id for tag in library.child_tags("p")] == ["c"]


def test_a_highlight_of_nothing_is_refused(stored, make, mark):
    with pytest.raises(LibraryError, match="does not fit"):
        stored.put_highlight(mark(make("nowhere"), "ferry"))
    assert stored.highlights("nowhere") == []


def test_a_highlight_with_an_unknown_tag_is_refused_whole(stored, transcript, mark):
    with pytest.raises(LibraryError, match="does not fit"):
        stored.put_highlight(mark(transcript, "ferry", tags=("no such tag",)))
    assert stored.highlights(transcript.id) == []


def test_a_list_shows_what_was_opened_last_first(stored, transcript, paged, mark):
    stored.put_transcript(paged, b"p")
    stored.put_highlight(mark(transcript, "ferry"))
    stored.mark_opened(transcript.id)
    first, second = stored.transcripts()
    assert (first.id, first.turns, first.highlights, first.date) == ("harbour", 4, 1, "2031-04-05")
    assert (second.id, second.highlights) == ("paged", 0)


def test_what_is_removed_is_hidden_and_can_come_back(stored, transcript):
    stored.set_removed(transcript.id, True)
    assert (stored.transcripts(), stored.holds(transcript.id)) == ([], False)
    stored.set_removed(transcript.id, False)
    assert stored.holds(transcript.id)


def test_the_place_of_the_reader_is_kept(path, stored, transcript):
    assert stored.reading_position(transcript.id) == 0
    stored.set_reading_position(transcript.id, 42)
    stored.close()
    assert Library.open(path).reading_position(transcript.id) == 42


def test_a_source_is_known_by_its_bytes(stored, transcript):
    digest = sha256(transcript.text.encode()).hexdigest()
    assert stored.transcript_of_source(digest) == transcript.id
    assert stored.transcript_of_source("0" * 64) is None


def put_tag_and_fail(library):
    library.put_tag(Tag("lost", "lost"))
    raise ZeroDivisionError


def put_and_be_interrupted(library, transcript):
    library.put_transcript(transcript, b"x")
    raise KeyboardInterrupt


def test_transactions_nest_and_an_inner_one_can_fail_alone(library):
    with library.transaction():
        library.put_tag(Tag("kept", "kept"))
        with pytest.raises(ZeroDivisionError), library.transaction():
            put_tag_and_fail(library)
        library.put_tag(Tag("too", "too"))
    assert {"kept", "too"} <= {tag.id for tag in library.tags()}
    assert "lost" not in {tag.id for tag in library.tags()}


def test_a_transaction_that_raises_writes_nothing(library, transcript):
    with pytest.raises(KeyboardInterrupt), library.transaction():
        put_and_be_interrupted(library, transcript)
    assert library.transcripts() == []
    assert library.search("ferry") == []


def test_history_is_read_newest_first(stored, transcript, mark):
    history = History(stored, "Ada")
    history.do(AddHighlight(mark(transcript, "ferry")))
    history.do(RemoveTranscript(transcript.id, transcript.title))
    assert [entry.what for entry in stored.entries()] == [
        "remove “At the harbour”",
        "highlight “ferry”",
    ]
    assert len(stored.entries(limit=1)) == 1


def test_undo_and_redo_go_on_after_closing(path, stored, transcript, mark):
    marked = mark(transcript, "ferry", tags=(stored.tags()[0].id,))
    History(stored).do(AddHighlight(marked))
    stored.close()
    again = Library.open(path)
    assert History(again).undo_text() == "tag “claim” on “ferry”"
    History(again).undo()
    assert again.highlights(transcript.id) == []
    again.close()
    last = Library.open(path)
    History(last).redo()
    assert last.highlights(transcript.id) == [marked]


def test_texts_outside_the_basic_plane_keep_their_places(library, make):
    transcript = make(lines=(("HOST: 𝄞 a 😀 clef \x00 here", "speech", "host"),), exchanges=())
    library.put_transcript(transcript, b"x")
    read = library.transcript(transcript.id)
    assert read == transcript
    assert Span(6, 7).of(read.text) == "𝄞"
    assert library.search("here")[0].span.of(read.text) == "here"


def test_half_a_character_is_refused_in_words(library):
    with pytest.raises(LibraryError, match="broken characters"):
        library.put_tag(Tag("t", "\udc80"))
