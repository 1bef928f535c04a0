"""Recipes in a library: kept, applied to files of the same source, and taken back."""

import pytest

from reader_app.annotation.edits import CorrectText
from reader_app.annotation.history import History
from reader_app.annotation.mending import edit_between
from reader_app.annotation.model import highlight
from reader_app.importing import import_file, read_again
from reader_app.library.store import Library
from reader_app.transcript import mending
from reader_app.transcript.correcting import printed_text
from reader_app.transcript.corrections import Correction
from reader_app.transcript.recipe import Recipe
from reader_app.transcript.span import Span

WEEKLY = """MARITA: Good {0}.

FURTHER: the {0}.

MARITA: Well.

FURTHER: the bridge.

MARITA: Bye.
"""
NOT_NEXT = Recipe(not_labels=("FURTHER",))


@pytest.fixture
def library():
    library = Library.open(None)
    yield library
    library.close()


@pytest.fixture
def history(library):
    return History(library)


def file(folder, word):
    folder.mkdir(exist_ok=True)
    path = folder / f"{word}.txt"
    path.write_text(WEEKLY.format(word), encoding="utf-8")
    return path


def names(transcript):
    return [speaker.name for speaker in transcript.speakers]


def test_a_recipe_is_kept_for_files_of_the_same_source(library, history, tmp_path):
    first = import_file(library, file(tmp_path / "a", "morning"), history, recipe=NOT_NEXT)
    later = import_file(library, file(tmp_path / "a", "evening"), history)
    other = import_file(library, file(tmp_path / "b", "night"), history)
    assert names(first.transcript) == names(later.transcript) == ["Marita"]
    assert later.recipe == NOT_NEXT
    assert names(other.transcript) == ["Marita", "Further"]
    assert other.recipe is None


def test_an_empty_recipe_sets_the_one_that_is_kept_aside(library, history, tmp_path):
    import_file(library, file(tmp_path, "morning"), history, recipe=NOT_NEXT)
    plain = import_file(library, file(tmp_path, "evening"), history, recipe=Recipe())
    assert names(plain.transcript) == ["Marita", "Further"]
    assert import_file(library, file(tmp_path, "noon"), history).recipe == NOT_NEXT


def test_reading_again_is_one_edit_that_moves_no_highlight(library, history, tmp_path):
    start = import_file(library, file(tmp_path, "morning"), history).transcript
    place = Span(start.text.index("bridge"), start.text.index("bridge") + 6)
    library.put_highlight(highlight("h1", start.id, start.text, place))
    marked = library.highlights(start.id)
    read_again(library, start.id, history, NOT_NEXT)
    assert names(library.transcript(start.id)) == ["Marita"]
    assert import_file(library, file(tmp_path, "evening"), history).recipe == NOT_NEXT
    assert library.highlights(start.id) == marked
    assert history.undo().what == f"read “{start.title}” again"
    assert library.transcript(start.id) == start
    assert import_file(library, file(tmp_path, "noon"), history).recipe is None
    history.redo()
    assert names(library.transcript(start.id)) == ["Marita"]
    assert library.highlights(start.id) == marked


def test_what_was_mended_by_hand_outlives_another_reading(library, history, tmp_path):
    start = import_file(library, file(tmp_path, "morning"), history).transcript
    marita = mending.rename_speaker(start, start.speakers[0].id, "Marita Hollin")
    mended = mending.describe(marita, "The weir", "2031-05-06", "en")
    history.do(edit_between(start, mended, "mend"))
    read_again(library, start.id, history, NOT_NEXT)
    now = library.transcript(start.id)
    assert (names(now), now.title, now.date) == (["Marita Hollin"], "The weir", "2031-05-06")


def test_reading_again_as_before_is_no_edit(library, history, tmp_path):
    start = import_file(library, file(tmp_path, "morning"), history).transcript
    read_again(library, start.id, history, Recipe())
    assert history.undo() is None
    assert library.transcript(start.id) == start


def test_a_corrected_text_is_read_again_with_its_corrections(library, history, tmp_path):
    read = import_file(library, file(tmp_path, "mroning"), history).transcript
    at = read.text.index("mroning")
    one = Correction(Span(at, at + 7), "fine morning")
    history.do(CorrectText(read.id, (one,)))
    again = read_again(library, read.id, history, NOT_NEXT)
    assert names(again) == ["Marita"]
    assert again.text == library.transcript(read.id).text
    assert again.turns[0].words.of(again.text).startswith("Good fine morning.")
    assert library.transcript(read.id) == again
    assert printed_text(again) == read.text
