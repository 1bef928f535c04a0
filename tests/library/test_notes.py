"""All notes of a library, and what they name."""

import time

import pytest

from reader_app.annotation.links import Kind, Target, links, located, written
from reader_app.annotation.model import Memo, Status, Tag, highlight
from reader_app.annotation.notes import Found, On, Order, Wanted
from reader_app.library.notes import mentions, mentions_within, notes
from reader_app.transcript.span import Span


@pytest.fixture
def noted(library, transcript):
    """A library with a note of each kind, each naming another."""
    library.put_transcript(transcript, b"")
    library.put_tag(Tag("boats", "boats"))
    words = Span(transcript.text.index("ferry"), transcript.text.index("ferry") + 5)
    to_tag = "see " + written(Target(Kind.TAG, "boats"), "ships")
    library.put_highlight(
        highlight("h", transcript.id, transcript.text, words, tags=("boats",), note=to_tag)
    )
    turn = transcript.turns[2]
    to_highlight = written(Target(Kind.HIGHLIGHT, "h"), "the ferry")
    library.put_memo(Memo("turn", transcript.id, position=turn.span.start, text=to_highlight))
    place = written(Target(Kind.PASSAGE, transcript.id, turn.words.start), "The ferry will run")
    library.put_memo(Memo("whole", transcript.id, text="about all: " + place, author="Ada"))
    library.put_memo(Memo("of tag", tag="boats", text="What floats."))
    return library


def test_notes_come_in_the_order_of_reading_those_of_tags_last(noted):
    assert [note.on for note in notes(noted)] == [On.TRANSCRIPT, On.HIGHLIGHT, On.TURN, On.TAG]


def test_a_note_says_what_it_is_on(noted, transcript):
    whole, marked, turn, tag = notes(noted)
    assert whole.title == transcript.title
    assert (marked.quote, marked.tags) == ("ferry", ("boats",))
    assert turn.quote.startswith("The ferry will run")
    assert turn.position == transcript.turns[2].span.start
    assert tag.target == Target(Kind.TAG, "boats")


def test_the_notes_of_one_transcript_are_its_own(noted, transcript):
    assert [note.id for note in notes(noted, transcript.id)] == ["whole", "h", "turn"]
    assert notes(noted, "another") == []


def test_an_empty_note_is_none(library, transcript):
    library.put_transcript(transcript, b"")
    library.put_memo(Memo("m", transcript.id, text=" \n"))
    assert notes(library) == []


def test_mentions_are_the_notes_that_link_to_something(noted, transcript):
    assert [note.id for note in mentions(noted, Target(Kind.TAG, "boats"))] == ["h"]
    assert [note.id for note in mentions(noted, Target(Kind.HIGHLIGHT, "h"))] == ["turn"]
    assert mentions(noted, Target(Kind.TAG, "boat")) == []


def test_mentions_of_a_passage_are_found_in_the_turn_that_says_it(noted, transcript):
    text = transcript.text
    third, first = transcript.turns[2].span, transcript.turns[0].span
    assert [note.id for note in mentions_within(noted, transcript.id, text, third)] == ["whole"]
    assert mentions_within(noted, transcript.id, text, first) == []


def test_the_link_to_a_turn_is_found_again_though_the_text_has_moved(noted, transcript):
    note = notes(noted)[2]
    assert note.on is On.TURN
    (link,) = links(written(note.target, note.anchor))
    there = located(link, "Before. " + transcript.text).span
    assert there.start == transcript.turns[2].words.start + 8


def test_notes_are_narrowed_by_words_kind_tag_author_and_status(noted):
    found = Found(notes(noted), {"boats": "Boats"}.get)
    assert [note.id for note in found.taken(Wanted("FLOATS"))] == ["of tag"]
    assert [note.id for note in found.taken(Wanted(on=On.TURN))] == ["turn"]
    assert [note.id for note in found.taken(Wanted(tags=("boats",)))] == ["h", "of tag"]
    assert [note.id for note in found.taken(Wanted(author="Ada"))] == ["whole"]
    assert [note.id for note in found.taken(Wanted(status=Status.CHECKED))] == []
    assert found.authors == ["Ada"]


def test_notes_are_sorted_by_when_they_were_written(library, transcript):
    library.put_transcript(transcript, b"")
    library.put_memo(Memo("old", transcript.id, text="a", modified="2031-05-04T09:00:00"))
    library.put_memo(Memo("new", transcript.id, text="b", modified="2031-05-05T09:00:00"))
    found = Found(notes(library), str)
    assert [note.id for note in found.taken(Wanted(), Order.TIME)] == ["new", "old"]


def test_mentions_among_twenty_thousand_notes_are_found_at_once(library, transcript):
    library.put_transcript(transcript, b"")
    with library.transaction():
        for number in range(20_000):
            to = written(Target(Kind.HIGHLIGHT, f"h{number + 1:05}"), "the next one")
            note = f"A note of common length that says something of what was said, and {to}."
            library.put_highlight(
                highlight(f"h{number:05}", transcript.id, transcript.text, Span(0, 40), note=note)
            )
    times = []
    for _ in range(5):
        start = time.perf_counter()
        found = mentions(library, Target(Kind.HIGHLIGHT, "h10000"))
        times.append(time.perf_counter() - start)
    assert [note.id for note in found] == ["h09999"]
    assert min(times) < 0.05
