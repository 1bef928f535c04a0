"""Passages gathered from real libraries, and one thing done with many of them."""

from contextlib import closing

import pytest

from reader_app.annotation.edits import AddHighlight, ChangeNote, CorrectText
from reader_app.annotation.gathering import Marks, Turns, Unit, Words
from reader_app.annotation.history import History
from reader_app.annotation.lens import Lens, Part, WideLens
from reader_app.annotation.many import GiveTags, LeadTag, Remove, SetStatus, SwapTag, TakeTag
from reader_app.annotation.model import Status, highlight
from reader_app.importing import Cancelled, import_file
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.session.gathering import NotAsGathered, Place, Task, Telling, do, gathered, place_of
from reader_app.transcript.corrections import Correction
from reader_app.transcript.finding import Search
from reader_app.transcript.model import TurnKind
from reader_app.transcript.span import Span

BRIEFING = """\
Lighthouse briefing

Warden Hale: Good morning. The lens is back. We begin with the lens.

Q1: Coastal Herald: When will the lamp burn again?

Keeper Voss: By the end of June. The lens came back on Tuesday.

Q2: Radio Skerry: What did the lens cost?

Keeper Voss: Less than we feared: ninety crowns.
"""
LOG = """\
Harbour log

Harbour Master: The lens passed here on Monday.

Keeper Voss: I saw the Lens, and the ship.
"""


@pytest.fixture
def library(tmp_path):
    library = Library.open(tmp_path / "library.sqlite3")
    yield library
    library.close()


@pytest.fixture
def history(library):
    return History(library, "Ada")


@pytest.fixture
def take(library, history, tmp_path):
    """Bring a text into the library."""

    def take(name, text):
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        return import_file(library, path, history).transcript

    return take


@pytest.fixture
def briefing(take):
    return take("briefing", BRIEFING)


@pytest.fixture
def log(take):
    return take("log", LOG)


@pytest.fixture
def tags(library):
    return {tag.name: tag for tag in library.tags()}


@pytest.fixture
def act(library):
    """Do one thing with the passages that are found."""

    def act(done, asked, place, *, author="Ada", progress=lambda _share: True):
        found = gathered(library, asked, place).passages
        return do(library, Task(done, found), author, progress)

    return act


def words(text, unit=Unit.WORDS, **how):
    return Words(Search(text, **how), unit)


def quotes(library, transcript):
    return [one.quote for one in library.highlights(transcript.id)]


def found(library, asked, place):
    return [passage.quote for passage in gathered(library, asked, place).passages]


def everything(library):
    """Return all that the library holds but its history."""
    marks = [library.highlights(one.id) for one in library.transcripts()]
    return marks, library.tags(), [library.transcript(one.id) for one in library.transcripts()]


# -- gathering ------------------------------------------------------------------------------------


def test_each_hit_of_a_search_is_a_passage(library, briefing):
    assert found(library, words("lens"), Place(briefing.id)) == ["lens"] * 4


def test_two_hits_in_one_sentence_or_turn_are_one_passage(library, briefing):
    there = Place(briefing.id)
    assert found(library, words("lens", Unit.SENTENCE), there)[:2] == [
        "The lens is back.",
        "We begin with the lens.",
    ]
    assert len(found(library, words("lens", Unit.TURN), there)) == 3


def test_turns_are_gathered_by_who_speaks_and_by_what_they_are(library, briefing):
    there = Place(briefing.id)
    voss = Turns(WideLens(speakers=frozenset({"keeper voss"})))
    assert [quote[:4] for quote in found(library, voss, there)] == ["By t", "Less"]
    asked = Turns(WideLens(kind=TurnKind.QUESTION))
    assert len(found(library, asked, there)) == 2
    nobody = Turns(WideLens(speakers=frozenset({"nobody"})))
    assert found(library, nobody, there) == []


def test_the_lens_narrows_what_is_gathered(library, briefing):
    session = Session(library, "Ada")
    session.open(briefing.id)
    session.sheet.look_through(Lens(part=Part.ANSWERS))
    place = place_of(session, everywhere=False)
    assert found(library, words("lens"), place) == ["lens"]
    assert len(found(library, Turns(WideLens()), place)) == 2


def test_the_librarys_search_gives_every_place_in_every_transcript(library, briefing, log):
    everywhere = gathered(library, words("lens"), Place(None))
    assert len(everywhere.passages) == 6
    assert everywhere.transcripts.keys() == {briefing.id, log.id}
    assert found(library, words('"the lens" ship', Unit.TURN), Place(None)) == [
        "I saw the Lens, and the ship."
    ]


def test_highlights_are_gathered_by_their_tag_status_author_and_words(library, history, briefing):
    claim, figure = library.tags()[:2]
    text = briefing.text

    def mark(said, tag, author):
        span = Span(text.index(said), text.index(said) + len(said))
        made = highlight(said, briefing.id, text, span, tags=(tag.id,), author=author)
        history.do(AddHighlight(made))

    mark("ninety crowns", figure, "Ada")
    mark("Good morning", claim, "Ben")
    there = Place(briefing.id)
    assert found(library, Marks(f"#{figure.name}"), there) == ["ninety crowns"]
    assert found(library, Marks("by:Ben"), there) == ["Good morning"]
    assert found(library, Marks("is:checked"), Place(None)) == []
    assert found(library, Marks("voss"), Place(None)) == ["ninety crowns"]


# -- doing ----------------------------------------------------------------------------------------


def test_all_hits_are_tagged_in_one_edit_that_undo_takes_back(
    library, history, briefing, log, tags, act
):
    before = everything(library)
    entry = act(GiveTags((tags["claim"],)), words("lens"), Place(None))
    assert entry.what == "tag “claim” on 6 passages"
    marked = library.highlights(briefing.id) + library.highlights(log.id)
    assert [one.tags for one in marked] == [(tags["claim"].id,)] * 6
    assert {one.author for one in marked} == {"Ada"}
    assert history.undo().id == entry.id
    assert everything(library) == before
    history.redo()
    assert library.highlights(briefing.id) + library.highlights(log.id) == marked


def test_what_has_the_tag_is_left_alone_and_what_is_marked_is_not_marked_twice(
    library, briefing, tags, act
):
    there = Place(briefing.id)
    act(GiveTags((tags["claim"],)), words("lens"), there)
    before = library.highlights(briefing.id)
    assert act(GiveTags((tags["claim"],)), words("lens"), there) is None
    assert library.highlights(briefing.id) == before
    act(GiveTags((tags["claim"], tags["figure"])), words("lens"), there)
    after = library.highlights(briefing.id)
    assert [one.id for one in after] == [one.id for one in before]
    assert {one.tags for one in after} == {(tags["claim"].id, tags["figure"].id)}


def test_of_two_highlights_of_the_same_words_one_has_to_have_the_tag(
    library, history, briefing, tags, act
):
    span = Span(BRIEFING.index("ninety"), BRIEFING.index("ninety") + 6)
    for name, tag in (("one", "figure"), ("two", "claim")):
        made = highlight(name, briefing.id, briefing.text, span, tags=(tags[tag].id,))
        history.do(AddHighlight(made))
    assert act(GiveTags((tags["claim"],)), words("ninety"), Place(briefing.id)) is None


def test_a_new_tag_comes_and_goes_with_the_passages(library, history, briefing, act):
    new = Session(library, "Ada").new_tag("lens")
    act(GiveTags((new,), (new,)), words("lens"), Place(briefing.id))
    assert "lens" in {tag.name for tag in library.tags()}
    history.undo()
    assert "lens" not in {tag.name for tag in library.tags()}


@pytest.fixture
def tagged(briefing, tags, act):
    """Tag each ``lens`` as claim and figure."""
    act(GiveTags((tags["claim"], tags["figure"])), words("lens"), Place(briefing.id))
    return briefing


@pytest.mark.parametrize(
    ("make", "left", "name"),
    [
        (lambda t: TakeTag(t["claim"]), ["figure"], "untag “claim” on 4 passages"),
        (
            lambda t: SwapTag(t["claim"], t["quote"]),
            ["quote", "figure"],
            "tag “quote” instead of “claim” on 4 passages",
        ),
        (
            lambda t: LeadTag(t["figure"]),
            ["figure", "claim"],
            "show 4 passages in the colour of “figure”",
        ),
    ],
)
def test_tags_of_many_are_changed_in_one_edit(
    library, history, tagged, tags, act, make, left, name
):
    before = everything(library)
    entry = act(make(tags), Marks("#claim"), Place(None))
    names = {tag.id: tag.name for tag in library.tags()}
    assert entry.what == name
    assert [[names[tag] for tag in one.tags] for one in library.highlights(tagged.id)] == [left] * 4
    history.undo()
    assert everything(library) == before


def test_the_status_of_many_is_set_and_they_are_removed_each_in_one_edit(
    library, history, tagged, act
):
    before = everything(library)
    entry = act(SetStatus(Status.CHECKED), Marks(), Place(tagged.id))
    assert entry.what == "mark as checked: 4 passages"
    assert {one.status for one in library.highlights(tagged.id)} == {Status.CHECKED}
    assert all(one.checked for one in library.highlights(tagged.id))
    entry = act(Remove(), Marks(), Place(tagged.id))
    assert entry.what == "remove 4 highlights"
    assert quotes(library, tagged) == []
    history.undo()
    history.undo()
    assert everything(library) == before


def test_a_status_marks_words_that_are_not_marked_and_no_status_does_not(library, briefing, act):
    there = Place(briefing.id)
    assert act(SetStatus(Status.NONE), words("lens"), there) is None
    assert act(TakeTag(library.tags()[0]), words("lens"), there) is None
    assert act(Remove(), words("lens"), there) is None
    act(SetStatus(Status.TO_CHECK), words("lens"), there)
    assert quotes(library, briefing) == ["lens"] * 4


# -- what goes wrong ------------------------------------------------------------------------------


def test_what_was_changed_meanwhile_is_not_marked_by_guess(library, history, briefing, tags):
    passages = gathered(library, words("lens"), Place(briefing.id)).passages
    at = BRIEFING.index("Good")
    history.do(CorrectText(briefing.id, (Correction(Span(at, at + 4), "A very good"),)))
    before = everything(library)
    with pytest.raises(NotAsGathered):
        do(library, Task(GiveTags((tags["claim"],)), passages), "Ada", lambda _share: True)
    assert everything(library) == before


def test_a_highlight_that_was_changed_meanwhile_is_not_overwritten(library, history, tagged, tags):
    passages = gathered(library, Marks(), Place(tagged.id)).passages
    history.do(ChangeNote(passages[2].marked[0].id, "mine"))
    with pytest.raises(NotAsGathered):
        do(library, Task(TakeTag(tags["claim"]), passages), "Ada", lambda _share: True)
    assert {one.tags for one in library.highlights(tagged.id)} == {passages[0].marked[0].tags}


def test_words_that_were_marked_meanwhile_are_not_marked_twice(library, briefing, tags, act):
    there = Place(briefing.id)
    passages = gathered(library, words("lens"), there).passages
    act(GiveTags((tags["claim"],)), words("lens"), there)
    with pytest.raises(NotAsGathered):
        do(library, Task(GiveTags((tags["figure"],)), passages), "Ada", lambda _share: True)
    assert quotes(library, briefing) == ["lens"] * 4


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_who_cancels_leaves_nothing_behind(tmp_path, take, tags, library, share):
    long = take("long", "Warden Hale: Good morning.\n\n" + "Keeper Voss: The lamp burns.\n\n" * 400)
    passages = gathered(library, words("lamp"), Place(long.id)).passages
    history = library.entries()
    task = Task(GiveTags((tags["claim"],)), passages)
    with closing(Telling.open(library.path)) as own, pytest.raises(Cancelled):
        do(own, task, "Ada", lambda done: done < share)
    assert quotes(library, long) == []
    assert library.entries() == history
