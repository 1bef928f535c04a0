"""However highlights are split, joined and copied, undo brings back exactly what there was."""

from contextlib import contextmanager

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.annotation.edits import AddHighlight
from reader_app.annotation.model import CHOSEN, Status, highlight, with_status
from reader_app.annotation.shaping import joined, parts, to_join
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.transcript.model import Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

NOW = "2031-05-04T09:00:00.000+00:00"
TEXT = "The lamp turns. 🐟 Boats come\nhome é́ with the tide, and the harbour sleeps.  "
WHOLE = Span(0, len(TEXT))
LETTERS = [place for place, letter in enumerate(TEXT) if not letter.isspace()]


@st.composite
def spans(draw):
    start, last = sorted(draw(st.tuples(st.sampled_from(LETTERS), st.sampled_from(LETTERS))))
    return Span(start, last + 1)


@st.composite
def marks(draw):
    """Highlights of any places, notes and statuses, each with the numbers of its tags."""
    made = []
    for number, span in enumerate(draw(st.lists(spans(), min_size=1, max_size=5))):
        note = draw(st.sampled_from(["", "why?", "see **there**", "two\n\nlines"]))
        one = highlight(f"h{number}", "t", TEXT, span, note=note, author="Ada", now=NOW)
        one = with_status(one, draw(st.sampled_from(CHOSEN)))
        one = msgspec.structs.replace(one, important=draw(st.booleans()))
        made.append((one, draw(st.lists(st.integers(0, 3), unique=True, max_size=3))))
    return made


@contextmanager
def opened(drawn):
    """Open a library with these highlights."""
    library = Library.open(None)
    turn = Turn(1, TurnKind.SPEECH, None, None, WHOLE, WHOLE)
    library.put_transcript(Transcript("t", "T", TEXT, "x", "t.txt", (turn,)), b"t")
    session = Session(library, "Bea")
    session.open("t")
    for one, numbers in drawn:
        tags = tuple(session.tags[number].id for number in numbers)
        session.do(AddHighlight(msgspec.structs.replace(one, tags=tags)))
    try:
        yield session
    finally:
        library.close()


def goes_back_and_forth(session, before):
    """Tell whether one undo leads back exactly, and redo there again; all is as on disk."""
    after = session.library.highlights("t")
    seen = session.highlights == after
    session.undo()
    is_back = session.library.highlights("t") == before == session.highlights
    session.redo()
    return seen and is_back and session.library.highlights("t") == after == session.highlights


@settings(max_examples=80, deadline=None)
@given(drawn=marks(), cuts=st.lists(st.integers(0, len(TEXT)), max_size=4))
def test_what_is_split_keeps_its_words_and_undo_makes_it_whole(drawn, cuts):
    with opened(drawn) as session:
        before = session.library.highlights("t")
        marked = before[0]
        others = {one.id for one in before[1:]}
        if not session.split(marked, cuts):
            assert len(parts(TEXT, marked.span, cuts)) == 1
            assert session.library.highlights("t") == before
            return
        pieces = [one for one in session.highlights if one.id not in others]
        assert "".join("".join(one.quote for one in pieces).split()) == "".join(
            marked.quote.split()
        )
        assert all(one.quote == one.span.of(TEXT) and one.tags == marked.tags for one in pieces)
        assert [one.note for one in pieces] == [marked.note, *[""] * (len(pieces) - 1)]
        was_checked = marked.status is Status.CHECKED
        expected = Status.TO_CHECK_AGAIN if was_checked else marked.status
        assert {one.status for one in pieces} == {expected}
        assert goes_back_and_forth(session, before)


@settings(max_examples=80, deadline=None)
@given(drawn=marks())
def test_what_is_joined_loses_nothing_and_undo_parts_it(drawn):
    with opened(drawn) as session:
        before = session.library.highlights("t")
        several = to_join(before[0], before)
        done = session.join(several)
        assert done is (len(several) > 1)
        if not done:
            return
        made = session.chosen
        assert made == joined(several, TEXT, made.modified)
        assert set(made.tags) == {tag for one in several for tag in one.tags}
        assert all(one.note in made.note for one in several)
        assert all(made.span.encloses(one.span) for one in several)
        assert made.important is any(one.important for one in several)
        assert len(session.highlights) == len(before) - len(several) + 1
        assert goes_back_and_forth(session, before)


@settings(max_examples=60, deadline=None)
@given(drawn=marks(), to=spans())
def test_a_copy_has_all_but_the_status_and_undo_takes_it_away(drawn, to):
    with opened(drawn) as session:
        before = session.library.highlights("t")
        marked = before[-1]
        made = session.copy_to(marked, to)
        assert (made.tags, made.note, made.important) == (
            marked.tags,
            marked.note,
            marked.important,
        )
        assert made.quote == to.of(TEXT)
        assert made.author == "Bea"
        assert made.status is (marked.status if to == marked.span else Status.NONE)
        assert goes_back_and_forth(session, before)


@given(
    st.lists(st.tuples(spans(), st.sampled_from(CHOSEN)), min_size=2, max_size=4),
)
def test_a_joined_highlight_is_never_said_to_be_checked_where_other_words_were(drawn):
    made = [
        with_status(highlight(f"h{n}", "t", TEXT, span, now=NOW), status)
        for n, (span, status) in enumerate(drawn)
    ]
    whole = joined(made, TEXT, NOW)
    is_so = any(one.status is Status.CHECKED and one.quote == whole.quote for one in made)
    assert whole.status is not Status.CHECKED or is_so
    assert any(one.status is Status.DISPUTED for one in made) is (whole.status is Status.DISPUTED)


def test_of_several_that_overlap_none_stays_and_else_the_next_is_joined(qapp):
    first = highlight("a", "t", TEXT, Span(0, 8), now=NOW)
    over = highlight("b", "t", TEXT, Span(4, 14), now=NOW)
    later = highlight("c", "t", TEXT, Span(20, 30), now=NOW)
    assert to_join(first, [first, over, later]) == [first, over]
    assert to_join(first, [first, later]) == [first, later]
    assert to_join(later, [first, over, later]) == [later]
