"""Every kind of edit there is, mixed on one library: exact under undo, redo and ways back."""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import get_args

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.annotation import edits as e
from reader_app.annotation.history import History
from reader_app.annotation.mending import edit_between
from reader_app.annotation.model import CHOSEN, Memo, Tag, highlight, placed
from reader_app.annotation.reshaping import reshaped
from reader_app.errors import ReaderError
from reader_app.library.check import check
from reader_app.library.store import Library
from reader_app.transcript import mending
from reader_app.transcript.correcting import prepared
from reader_app.transcript.corrections import Correction
from reader_app.transcript.identity import new_id
from reader_app.transcript.model import Cue, PageLine, Speaker, Transcript, Turn, TurnKind
from reader_app.transcript.recipe import Recipe
from reader_app.transcript.span import Span

TEXT = "ANN: The ferry runs at nine.\nBEN: At ten, I think.\nANN: Then we wait."
IDS = [new_id() for _ in range(3)]
TRANSCRIPTS = ("one", "two")


def transcript(name):
    turns = (
        Turn(1, TurnKind.SPEECH, "a", "ANN", Span(0, 28), Span(5, 28)),
        Turn(2, TurnKind.SPEECH, "b", "BEN", Span(29, 50), Span(34, 50)),
        Turn(3, TurnKind.SPEECH, "a", "ANN", Span(51, 69), Span(56, 69)),
    )
    speakers = (Speaker("a", "Ann", labels=("ANN",)), Speaker("b", "Ben", labels=("BEN",)))
    cues = (Cue(5, 1000), Cue(34, 2000), Cue(40, 2500))
    pages = (PageLine(0, 1, 1), PageLine(15, 1, 2), PageLine(51, 2, 1))
    return Transcript(
        name, name, TEXT, "plain text", "a.txt", turns, speakers, cues=cues, pages=pages
    )


def opened():
    library = Library.open(None)
    for name in TRANSCRIPTS:
        library.put_transcript(transcript(name), name.encode())
    return library


def everything(library):
    """All that is in a library but its history."""
    return (
        [library.transcript(name) for name in TRANSCRIPTS],
        [library.highlights(name) for name in TRANSCRIPTS],
        [library.memos(name) for name in TRANSCRIPTS],
        [(library.holds(name), library.replaced(name)) for name in TRANSCRIPTS],
        library.tags(),
        [library.memos_on_tag(tag) for tag in IDS],
        library.recipe("kind"),
    )


def check_sound(library):
    """Assert that nothing is wrong with it, but that a highlight may have lost its words."""
    assert [one for one in check(library) if one.highlight is None] == []


# -- edits, made for the library as it is -----------------------------------------------------


def span_in(text, share, length):
    start = int(share * (len(text) - 1))
    return Span(start, min(len(text), start + length))


def added(where, id_, share, length, tags, library):
    text = library.text(where)
    known = {tag.id for tag in library.tags()}
    tags = tuple(tag for tag in tags if tag in known)
    return e.AddHighlight(highlight(id_, where, text, span_in(text, share, length), tags=tags))


def moved(id_, share, length, library):
    one = library.highlight(id_)
    text = library.text(one.transcript)
    here = highlight(id_, one.transcript, text, span_in(text, share, length))
    return e.MoveHighlight(id_, here.span, here.quote, here.prefix, here.suffix)


def carried(where, id_, share, length, library):
    text = library.text(where)
    seen = library.highlight(id_)
    there = placed(seen, text, span_in(text, share, length))
    changed = msgspec.structs.replace(there, transcript=where, important=True)
    return e.ChangeHighlight(id_, changed, before=seen)


def corrected(where, places, library):
    here = library.transcript(where)
    made = [Correction(span_in(here.text, share, length), said) for share, length, said in places]
    return e.CorrectText(where, prepared(here, made), name="correct")


def mended(where, mend, library):
    here = library.transcript(where)
    return edit_between(here, mend(here), "mend") or e.LockText(where, here.locked)


def split(share, here):
    place = int(share * (len(here.text) - 1))
    turn = here.turn_at(place)
    return mending.split_turn(here, turn.number if turn else 1, place)


def given_tags(id_, tags, library):
    known = {tag.id for tag in library.tags()}
    given = tuple(tag for tag in tags if tag in known)
    return e.ChangeTags(id_, given, before=library.highlight(id_))


def retagged(given, library):
    known = {tag.id for tag in library.tags()}
    return e.Retag({one: tuple(t for t in tags if t in known) for one, tags in given.items()})


def just(edit, _library):
    return edit


def several(makers, library):
    """Edits made for the library before the first of them, as those of a dialog are."""
    return e.Several(tuple(make(library) for make in makers), "several")


A_PLACE, AN_ID = st.sampled_from(TRANSCRIPTS), st.sampled_from(IDS)
A_SHARE, LENGTHS = st.floats(0, 1), st.integers(1, 12)
SOME_IDS = st.lists(AN_ID, unique=True).map(tuple)
A_TAG = st.builds(
    Tag,
    AN_ID,
    st.sampled_from(("claim", "figure")),
    key=st.none() | st.integers(1, 2),
    parent=st.none() | AN_ID,
    place=st.integers(0, 2),
)
CORRECTIONS = st.lists(
    st.tuples(A_SHARE, st.integers(0, 6), st.sampled_from(("", "x", " and ", "A\nB", "—"))),
    min_size=1,
    max_size=3,
)
A_SPEAKER = st.sampled_from(("a", "b", "c"))
A_TURN = st.integers(1, 4)
MENDS = st.one_of(
    st.builds(lambda share: partial(split, share), A_SHARE),
    st.builds(lambda n: lambda here: mending.join_turns(here, n), A_TURN),
    st.builds(lambda n: lambda here: mending.mark_question(here, n), A_TURN),
    st.builds(lambda n: lambda here: mending.unmark_question(here, n), A_TURN),
    st.builds(lambda s, n: lambda here: mending.give_turns(here, [n], s), A_SPEAKER, A_TURN),
    st.builds(lambda s: lambda here: mending.remove_speaker(here, s), A_SPEAKER),
    st.builds(lambda s: lambda here: mending.add_speaker(here, Speaker(s, s)), A_SPEAKER),
    st.builds(lambda s: lambda here: mending.merge_speakers(here, s, ["a", "b"]), A_SPEAKER),
    st.builds(lambda title: lambda here: mending.describe(here, title, None, None), st.text("t")),
)
CONSTANT = st.one_of(
    st.builds(e.RemoveHighlight, AN_ID),
    st.builds(e.ChangeNote, AN_ID, st.text("xy", max_size=2)),
    st.builds(e.ChangeStatus, AN_ID, st.sampled_from(CHOSEN)),
    st.builds(e.AddTag, A_TAG),
    st.builds(e.ChangeTag, A_TAG),
    st.builds(e.DescribeTag, AN_ID, st.sampled_from(("description", "include")), st.text("z")),
    st.builds(e.OrderTags, st.dictionaries(AN_ID, st.integers(0, 3))),
    st.builds(e.RemoveTag, AN_ID),
    st.builds(e.MergeTags, AN_ID, SOME_IDS),
    st.builds(e.SplitTag, AN_ID, A_TAG, SOME_IDS),
    st.builds(e.RemoveTranscript, A_PLACE, st.just("Talk")),
    st.builds(e.KeepRecipe, st.just("kind"), st.none() | st.just(Recipe())),
    st.builds(
        lambda id_, where, at, text: e.WriteMemo(Memo(id_, where, position=at, text=text)),
        AN_ID,
        A_PLACE,
        st.sampled_from((None, 0, 29, 51)),
        st.text("z"),
    ),
    st.builds(lambda id_, tag: e.WriteMemo(Memo(id_, tag=tag, text="of a tag")), AN_ID, AN_ID),
    st.builds(e.RemoveMemo, AN_ID),
    st.builds(e.Replace, st.just("two"), st.sampled_from(("one", None))),
    st.builds(e.LockText, A_PLACE, st.booleans()),
).map(lambda edit: partial(just, edit))
MAKERS = st.one_of(
    CONSTANT,
    st.builds(partial, st.just(added), A_PLACE, AN_ID, A_SHARE, LENGTHS, SOME_IDS),
    st.builds(partial, st.just(moved), AN_ID, A_SHARE, LENGTHS),
    st.builds(partial, st.just(carried), A_PLACE, AN_ID, A_SHARE, LENGTHS),
    st.builds(partial, st.just(given_tags), AN_ID, SOME_IDS),
    st.builds(partial, st.just(retagged), st.dictionaries(AN_ID, SOME_IDS)),
    st.builds(partial, st.just(corrected), A_PLACE, CORRECTIONS),
    st.builds(partial, st.just(mended), A_PLACE, MENDS),
)
STEPS = st.lists(
    MAKERS
    | st.lists(MAKERS, min_size=2, max_size=3).map(lambda makers: partial(several, makers))
    | st.sampled_from(("undo", "redo")),
    max_size=16,
)


def live(history, library, steps):
    """Do these steps; return what all was like just after each entry, by its id."""
    moments = {}
    for step in steps:
        if step == "undo":
            history.undo()
        elif step == "redo":
            history.redo()
        else:
            before = everything(library)
            try:
                entry = history.do(step(library))
            except ReaderError:
                assert everything(library) == before
            else:
                moments[entry.id] = everything(library)
    return moments


def test_every_kind_of_edit_is_tried():
    source = Path(__file__).read_text(encoding="utf-8")
    composed = {"ChangeDetails", "ChangeTurns", "AddTranscript", "ReplacePlaces"}
    composed |= {f"Replace{what}" for what in ("Turns", "Speakers", "Exchanges")}
    kinds = {kind.__name__ for kind in get_args(e.AnyEdit)} - composed
    assert {kind for kind in kinds if f"e.{kind}" not in source} == set()


@settings(max_examples=150, deadline=None)
@given(STEPS, st.data())
def test_any_moment_can_be_gone_to_and_come_back_from(steps, data):
    library = opened()
    history = History(library)
    moments = live(history, library, steps)
    if moments:
        there = data.draw(st.sampled_from(sorted(moments)))
        before = everything(library)
        entry = history.go_to(there)
        assert everything(library) == moments[there]
        if entry:
            history.undo()
            assert everything(library) == before
            history.redo()
            assert everything(library) == moments[there]
    check_sound(library)
    library.close()


@settings(max_examples=150, deadline=None)
@given(STEPS, st.data())
def test_what_is_taken_back_alone_leaves_all_else(steps, data):
    library = opened()
    history = History(library)
    moments = live(history, library, steps)
    if moments:
        there = data.draw(st.sampled_from(sorted(moments)))
        before = everything(library)
        with suppress(ReaderError):
            history.take_back(there)
            check_sound(library)
            history.undo()
        assert everything(library) == before
    library.close()


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_all_is_undone_to_what_there_was_and_done_again(steps):
    library = opened()
    history = History(library)
    first = everything(library)
    live(history, library, steps)
    last = everything(library)
    count = 0
    while history.undo():
        count += 1
    assert everything(library) == first
    for _ in range(count):
        history.redo()
    assert everything(library) == last
    library.close()


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_what_lies_open_follows_as_the_library_does(steps):
    library = opened()
    history = History(library)
    shown = {name: library.transcript(name) for name in TRANSCRIPTS}
    for step in steps:
        entry = None
        with suppress(ReaderError):
            if isinstance(step, str):
                entry = history.undo() if step == "undo" else history.redo()
            else:
                entry = history.do(step(library))
        if entry:
            edit = entry.inverse if entry.state == "undone" else entry.edit
            shown = {name: reshaped(one, edit) for name, one in shown.items()}
        assert shown == {name: library.transcript(name) for name in TRANSCRIPTS}
    library.close()
