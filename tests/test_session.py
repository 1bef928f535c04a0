import pytest
from msgspec.structs import replace

from reader_app.annotation.edits import AddHighlight, RemoveHighlight, RemoveTag, RemoveTranscript
from reader_app.annotation.lens import Lens, Part
from reader_app.annotation.model import Highlight, Status, highlight
from reader_app.errors import LibraryError, NotFound
from reader_app.library.reading import first_reading, reading
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.transcript.model import Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

TEXT = "HOST: The tide is high, and the boats are in.\n"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def library(path):
    library = Library.open(path)
    for name in ("tides", "winds"):
        library.put_transcript(
            Transcript(name, name.title(), TEXT, "plain text", f"{name}.txt"), TEXT.encode()
        )
    yield library
    library.close()


@pytest.fixture
def session(library):
    session = Session(library, "Ada")
    session.open("tides")
    return session


def span(words):
    start = TEXT.index(words)
    return Span(start, start + len(words))


def again(session, path):
    """Close the program and start it anew."""
    session.keep_place()
    session.library.close()
    return Session(Library.open(path), "Ada")


def test_opening_says_so(session, qtbot):
    with qtbot.waitSignal(session.transcript_opened) as opened:
        session.open("winds")
    assert opened.args[0].title == "Winds"
    assert session.transcript is opened.args[0]


def test_what_was_read_before_is_shown_with_the_changes_made_since(session):
    found = reading(session.library, "winds", changes=session.changes)
    session.open("winds")
    marked = session.mark(span("boats"))
    session.open("tides")
    session.show(found)
    assert session.transcript is found.transcript
    assert session.highlights == [marked]


def test_a_transcript_opened_again_stays_where_it_is_read(session):
    found = reading(session.library, "tides")
    session.read_at(12)
    session.show(found)
    assert session.position == 12


def test_words_and_shares_are_known_of_what_is_open(session):
    assert session.counts.whole == 10
    assert session.shares == ()
    session.close()
    assert session.counts.whole == 0


def test_opening_what_is_not_there_leaves_all_as_it_was(session):
    session.select(span("tide"))
    with pytest.raises(NotFound):
        session.open("nothing")
    assert session.transcript.id == "tides"
    assert session.selection == span("tide")


def test_what_is_opened_last_is_first_in_the_list(session):
    session.open("winds")
    assert [summary.id for summary in session.library.transcripts()] == ["winds", "tides"]
    session.open("tides")
    assert [summary.id for summary in session.library.transcripts()] == ["tides", "winds"]


def test_marking_makes_a_highlight_chooses_it_and_keeps_it(session, path, qtbot):
    with qtbot.waitSignals([session.highlights_changed, session.highlight_chosen]):
        marked = session.mark(span("tide is high"), note="so?")
    assert session.chosen == marked
    assert session.highlights == [marked]
    assert (marked.quote, marked.author, marked.note) == ("tide is high", "Ada", "so?")
    later = again(session, path)
    later.open("tides")
    assert later.highlights == [marked]


def test_nothing_cannot_be_marked(session):
    with pytest.raises(ValueError, match="nothing"):
        session.mark(Span(3, 3))
    session.close()
    with pytest.raises(ValueError, match="nothing"):
        session.mark(span("tide"))


def test_highlights_stay_in_reading_order(session):
    for words in ("boats", "tide is", "tide", "high"):
        session.mark(span(words))
    assert [h.quote for h in session.highlights] == ["tide", "tide is", "high", "boats"]
    assert session.highlights == session.library.highlights("tides")


def test_a_tag_is_given_and_taken_back(session):
    tag = session.tags[0]
    marked = session.mark(span("tide"))
    session.toggle_tag(marked, tag.id)
    assert session.chosen.tags == (tag.id,)
    session.toggle_tag(session.chosen, tag.id)
    assert session.chosen.tags == ()


def test_a_tag_on_a_selection_marks_it(session):
    session.select(span("tide"))
    session.apply_tag(session.tags[1])
    assert session.highlights[0].tags == (session.tags[1].id,)


def test_a_new_tag_and_its_first_use_are_undone_together(session):
    session.select(span("tide"))
    tag = session.new_tag("  Weather ")
    session.apply_tag(tag)
    assert session.tag_named("weather") == tag
    assert (tag.name, tag.key) == ("Weather", 5)
    session.undo()
    assert (session.highlights, session.tag_named("weather")) == ([], None)
    session.redo()
    assert session.highlights[0].tags == (tag.id,)


def test_a_new_tag_goes_to_the_chosen_highlight(session):
    session.mark(span("tide"))
    tag = session.new_tag("weather")
    session.apply_tag(tag)
    assert session.chosen.tags == (tag.id,)
    assert len(session.highlights) == 1


def test_a_tag_without_selection_and_choice_does_nothing(session):
    session.apply_tag(session.tags[0])
    session.apply_tag(session.new_tag("weather"))
    assert session.highlights == []
    assert session.library.entries() == []


def test_a_removed_tag_is_off_every_highlight(session):
    tag = session.tags[0]
    session.mark(span("tide"), (tag.id,))
    session.do(RemoveTag(tag.id))
    assert session.highlights[0].tags == ()
    session.undo()
    assert session.highlights[0].tags == (tag.id,)


def test_a_note_is_written_once_and_only_when_it_changes(session):
    marked = session.mark(span("tide"))
    session.set_note(marked, "")
    session.set_note(marked, "high water")
    assert session.chosen.note == "high water"
    assert len(session.library.entries()) == 2


def test_a_status_is_kept(session):
    session.set_status(session.mark(span("tide")), Status.CHECKED)
    assert session.highlights[0].status is Status.CHECKED


def test_a_highlight_gets_other_ends(session):
    session.set_span(session.mark(span("tide")), span("tide is high"))
    assert session.highlights[0].quote == "tide is high"
    session.undo()
    assert session.highlights[0].quote == "tide"


def test_a_highlight_that_is_removed_is_chosen_no_more(session, qtbot):
    marked = session.mark(span("tide"))
    with qtbot.waitSignal(session.highlight_chosen) as chosen:
        session.remove(marked)
    assert chosen.args == [None]
    assert session.highlights == []


def test_undo_in_another_transcript_opens_it(session, qtbot):
    session.mark(span("tide"))
    session.open("winds")
    with qtbot.waitSignal(session.transcript_opened):
        session.undo()
    assert session.transcript.id == "tides"
    assert session.highlights == []
    session.open("winds")
    session.redo()
    assert session.transcript.id == "tides"
    assert [h.quote for h in session.highlights] == ["tide"]


def test_undo_goes_on_after_a_restart(session, path):
    session.mark(span("tide"))
    later = again(session, path)
    entry = later.undo()
    assert entry.what == "highlight “tide”"
    assert later.transcript.id == "tides"
    assert later.highlights == []


def test_an_edit_elsewhere_does_not_come_here(session):
    elsewhere = Highlight("x", "winds", span("tide"), "tide")
    session.do(AddHighlight(elsewhere))
    assert session.highlights == []


def test_a_removed_transcript_is_closed_and_undo_opens_it_again(session, qtbot):
    with qtbot.waitSignal(session.library_changed):
        session.do(RemoveTranscript("tides", "Tides"))
    assert session.transcript is None
    session.undo()
    assert session.transcript.id == "tides"


def test_the_reader_finds_the_place_again(session, path):
    session.read_at(17)
    later = again(session, path)
    later.open("tides")
    assert later.position == 17


def test_each_transcript_keeps_its_own_place(session):
    session.read_at(17)
    session.open("winds")
    assert session.position == 0
    session.read_at(4)
    session.open("tides")
    assert session.position == 17


def test_reading_on_and_selecting_are_said_once(session, qtbot):
    with qtbot.waitSignal(session.reading_moved):
        session.read_at(3)
    with qtbot.assertNotEmitted(session.reading_moved):
        session.read_at(3)
    session.select(span("tide"))
    with qtbot.waitSignal(session.selection_changed) as selected:
        session.select(Span(4, 4))
    assert selected.args == [None]


def test_an_edit_that_fails_changes_nothing(session, qtbot):
    session.mark(span("tide"))
    before = session.highlights
    with qtbot.assertNotEmitted(session.highlights_changed), pytest.raises(NotFound):
        session.do(RemoveHighlight("nothing"))
    assert session.highlights == before


def test_a_library_that_is_only_read_can_be_read_and_says_so(session, path):
    session.library.close()
    reading = Session(Library.open(path, read_only=True))
    reading.open("tides")
    reading.read_at(9)
    with pytest.raises(LibraryError, match="can only be read"):
        reading.mark(span("tide"))
    assert reading.highlights == []
    reading.close()


def test_a_place_gone_to_is_the_one_that_is_read(session, qtbot):
    with qtbot.waitSignal(session.reading_moved):
        session.go_to(span("boats"))
    assert session.position == span("boats").start


@pytest.fixture
def large(library):
    text = "HOST: The tide is high, and the boats are in.\n\n" * 4000
    library.put_transcript(Transcript("large", "L", text, "plain text", "l.txt"), text.encode())
    for number, start in enumerate((6, 90_000)):
        library.put_highlight(highlight(str(number), "large", text, Span(start, start + 8)))
    return text


def test_of_a_large_transcript_what_is_seen_comes_first(session, large, qtbot):
    found = first_reading(session.library, "large", session.changes)
    session.show(found)
    assert not session.is_whole
    assert [one.span.start for one in session.highlights_near] == [6]
    with qtbot.waitSignals([session.completed, session.highlights_changed]):
        session.workspace.complete(reading(session.library, "large", found.transcript))
    assert session.is_whole
    assert [one.span.start for one in session.highlights_near] == [6, 90_000]
    assert session.counts.whole == len(large.split())


def test_who_cannot_wait_for_the_rest_gets_it(session, large):
    session.show(first_reading(session.library, "large", session.changes))
    assert [one.span.start for one in session.highlights] == [6, 90_000]
    assert session.counts.whole == len(large.split())


def test_what_becomes_whole_by_a_second_view_says_so(session, large, qtbot):
    session.show(first_reading(session.library, "large", session.changes))
    with qtbot.waitSignals([session.completed, session.highlights_changed]):
        session.show_beside(session.sheet.reading())
    assert session.is_whole


def test_what_is_marked_in_a_part_is_told_before_the_rest_is_there(session, large, qtbot):
    session.show(first_reading(session.library, "large", session.changes))
    with qtbot.waitSignal(session.highlights_changed):
        marked = session.mark(Span(20, 24))
    assert marked in session.highlights_near


def test_a_part_is_not_told_of_what_is_marked_elsewhere(session, large, qtbot):
    session.show(first_reading(session.library, "large", session.changes))
    part = session.sheet
    session.open("tides")
    with qtbot.assertNotEmitted(part.highlights_changed):
        session.mark(Span(0, 3))
    assert not part.is_whole


def test_the_rest_of_what_was_read_before_a_change_is_not_taken(qapp, session, large):
    found = first_reading(session.library, "large", session.changes)
    rest = reading(session.library, "large", found.transcript, session.changes)
    session.show(found)
    marked = session.mark(Span(20, 24))
    session.workspace.complete(rest)
    assert marked in session.highlights


def test_a_small_transcript_is_read_whole(session):
    assert not first_reading(session.library, "winds").is_part


def test_a_transcript_that_an_edit_does_not_touch_is_told_of_none(session, qtbot):
    session.open("winds")
    other = session.sheet_of("tides")
    with (
        qtbot.assertNotEmitted(other.highlights_changed),
        qtbot.assertNotEmitted(session.tags_changed),
    ):
        session.mark(span("boats"))


def test_words_of_a_lens_are_looked_for_while_the_window_goes_on(library, qtbot):
    long = "señor rain " * 300_000
    whole = Span(0, len(long))
    turns = (Turn(1, TurnKind.SPEECH, None, None, whole, whole),)
    library.put_transcript(Transcript("long", "Long", long, "plain text", "l.txt", turns), b"l")
    session = Session(library, "Ada")
    session.open("long")
    with qtbot.waitSignal(session.lens_changed, timeout=20_000) as told:
        session.look_through(Lens(words="senor"))
        assert session.narrowed is None
        session.look_through(replace(session.lens, part=Part.ALL, words="senor rain"))
        assert session.lens.words == "senor rain"
    assert told.args[0].turns == {1}
    assert told.args[0].lens == session.lens == session.narrowed.lens


def test_a_lens_that_was_cleared_meanwhile_does_not_come_back(library, qtbot):
    session = Session(library, "Ada")
    session.open("tides")
    session.look_through(Lens(words="tide"))
    session.look_through(Lens())
    session.open("winds")
    qtbot.waitUntil(lambda: not session.sheet._narrowing._under_way)
    assert session.narrowed is None
    assert not session.lens
