"""What one program shows while another changes it: nothing is overwritten that was not seen."""

import msgspec
import pytest

from reader_app.annotation import rearranging
from reader_app.annotation.edits import ChangeHighlight, ChangeTag, Retag
from reader_app.annotation.model import Status
from reader_app.errors import Overtaken
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.transcript.model import Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

TEXT = "HOST: The tide is high."
TIDE = Span(10, 14)


@pytest.fixture
def session(tmp_path):
    library = Library.open(tmp_path / "library.sqlite3")
    turns = (Turn(1, TurnKind.SPEECH, None, "HOST", Span(0, 23), Span(6, 23)),)
    made = Transcript("tides", "Tides", TEXT, "plain text", "tides.txt", turns)
    library.put_transcript(made, TEXT.encode())
    session = Session(library, "Ada")
    session.open("tides")
    yield session
    library.close()


@pytest.fixture
def marked(session):
    return session.mark(TIDE)


@pytest.fixture
def other(session, marked):
    """Another program on the same library, in which the same transcript lies open."""
    library = Library.open(session.library.path)
    other = Session(library, "Ben")
    other.open("tides")
    yield other
    library.close()


def refuses(session, act, *given):
    """Tell whether something is refused, changes nothing, and all is shown as it is."""
    library = session.library
    there, done = library.highlights("tides"), len(library.entries())
    with pytest.raises(Overtaken):
        act(*given)
    assert library.highlights("tides") == there == session.highlights
    assert library.tags() == session.tags
    return len(library.entries()) == done


def test_tags_that_another_program_gave_are_not_taken_off(session, other, marked):
    claim, figure, *_ = (tag.id for tag in session.tags)
    other.toggle_tag(marked, claim)
    assert refuses(session, session.toggle_tag, marked, figure)
    assert session.highlights[0].tags == (claim,)
    session.toggle_tag(marked, figure)
    assert session.library.highlight(marked.id).tags == (claim, figure)


def test_a_new_tag_is_not_added_where_its_highlight_is_another(session, other, marked):
    new = session.new_tag("surge")
    other.toggle_tag(marked, session.tags[0].id)
    assert refuses(session, session.add_tag, marked, new)
    assert session.tag_named("surge") is None


def test_a_star_does_not_bring_an_old_note_back(session, other, marked):
    other.set_note(marked, "Typed for an hour.")
    assert refuses(session, session.set_important, marked, True)
    session.set_important(marked, True)
    assert session.library.highlight(marked.id).note == "Typed for an hour."


def test_a_status_is_not_set_over_one_that_was_not_seen(session, other, marked):
    other.set_status(marked, Status.DISPUTED)
    assert refuses(session, session.set_status, marked, Status.CHECKED)


def test_ends_are_not_set_over_others(session, other, marked):
    other.set_span(marked, Span(6, 14))
    assert refuses(session, session.set_span, marked, Span(10, 17))


def test_a_highlight_is_not_removed_with_a_note_that_was_not_seen(session, other, marked):
    other.set_note(marked, "Typed for an hour.")
    assert refuses(session, session.remove, marked)


def test_what_was_joined_elsewhere_is_not_split(session, other, marked):
    next_to = other.mark(Span(15, 17))
    other.join([marked, next_to])
    assert refuses(session, session.split, marked, [12])


def test_what_is_no_longer_there_is_not_changed_and_shown_so(session, other, marked):
    other.mark(Span(15, 17))
    other.set_important(marked, True)
    assert refuses(session, session.set_important, marked, True)
    assert len(session.highlights) == 2


def test_another_part_of_a_highlight_may_have_changed(session, other, marked):
    other.set_note(marked, "why?")
    session.toggle_tag(marked, session.tags[0].id)
    there = session.library.highlight(marked.id)
    assert (there.note, there.tags) == ("why?", (session.tags[0].id,))


def test_a_note_that_two_have_written_keeps_the_words_of_both(session, other, marked):
    other.set_note(marked, "From Ben.")
    session.set_note(marked, "From Ada.")
    assert session.highlights[0].note == "From Ben.\n\nFrom Ada."
    session.set_note(marked, "From Ben.\n\nFrom Ada, and more.")
    assert session.library.highlight(marked.id).note == "From Ben.\n\nFrom Ada, and more."
    session.undo()
    assert session.library.highlight(marked.id).note == "From Ben."


def test_a_note_that_another_has_written_is_not_emptied(session, other, marked):
    session.set_note(marked, "From Ada.")
    other.workspace.look_again()
    other.set_note(marked, "From Ada, and Ben.")
    session.set_note(marked, "")
    assert session.library.highlight(marked.id).note == "From Ada, and Ben."


def test_a_memo_that_two_have_written_keeps_the_words_of_both(session, other):
    memo = session.write_memo(session.memo_on_transcript(), "One.")
    other.write_memo(other.memo_on_transcript(), "One, and two.")
    session.write_memo(memo, "One, and three.")
    assert session.memo_on_transcript().text == "One, and two.\n\nOne, and three."


def test_a_tag_is_not_recoloured_over_another_name(session, other):
    tag, *_ = session.tags
    edit = rearranging.coloured(session.codebook, [tag.id], "slate")
    other.do(ChangeTag(msgspec.structs.replace(tag, name="assertion")))
    assert refuses(session, session.do, edit)
    assert session.codebook.get(tag.id).name == "assertion"


def test_tags_that_stand_elsewhere_by_now_are_not_ordered(session, other):
    first, second, *_ = session.tags
    edit = rearranging.stepped(session.codebook, [first.id], 1)
    other.do(rearranging.stepped(other.codebook, [second.id], -1))
    assert refuses(session, session.do, edit)


def test_the_history_keeps_no_second_copy_of_what_was_there(session, marked):
    session.set_important(marked, True)
    edit = session.library.entries()[0].edit
    assert isinstance(edit, ChangeHighlight)
    assert edit.before is None


def test_what_undo_brings_back_is_not_refused(session, marked):
    session.toggle_tag(marked, session.tags[0].id)
    session.set_important(marked, True)
    session.set_note(marked, "why?")
    session.do(Retag({marked.id: ()}))
    for _ in range(4):
        session.undo()
    for _ in range(4):
        session.redo()
    there = session.library.highlight(marked.id)
    assert (there.note, there.tags, there.important) == ("why?", (), True)
