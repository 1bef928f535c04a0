"""Going to any moment of the history, and taking back one edit alone, by examples."""

import pytest

from reader_app.annotation.credits import credited
from reader_app.annotation.edits import (
    AddHighlight,
    AddTranscript,
    ChangeNote,
    CorrectText,
    Replace,
    Retag,
    Several,
)
from reader_app.annotation.history import History
from reader_app.annotation.model import highlight
from reader_app.errors import NotFound, ReaderError
from reader_app.library.store import Library
from reader_app.transcript.corrections import Correction
from reader_app.transcript.identity import new_id
from reader_app.transcript.model import Transcript, Turn, TurnKind
from reader_app.transcript.span import Span

TEXT = "ANN: The ferry runs at nine.\nBEN: At ten, I think."
WORDS = (Span(5, 8), Span(9, 14), Span(15, 19), Span(34, 40))
IDS = [new_id() for _ in range(3)]


def transcript(name):
    turns = (
        Turn(1, TurnKind.SPEECH, None, "ANN", Span(0, 28), Span(5, 28)),
        Turn(2, TurnKind.SPEECH, None, "BEN", Span(29, 50), Span(34, 50)),
    )
    return Transcript(name, name, TEXT, "plain text", "a.txt", turns)


def opened():
    library = Library.open(None)
    for name in ("one", "two"):
        library.put_transcript(transcript(name), TEXT.encode())
    return library


def everything(library):
    """All rows but those of the history."""
    tables = ["highlight", "highlight_tag", "tag", "memo", "corrected", "turn"]
    rows = {name: sorted(library.file.rows(f"SELECT * FROM {name}"), key=repr) for name in tables}
    rows["transcript"] = library.file.rows("SELECT id, title, text, removed FROM transcript")
    return rows


@pytest.fixture
def library():
    found = opened()
    yield found
    found.close()


@pytest.fixture
def history(library):
    return History(library, "Ada")


def marked(history, number, transcript_id="one"):
    span = WORDS[number]
    return history.do(AddHighlight(highlight(IDS[number], transcript_id, TEXT, span)))


def test_going_back_is_one_edit_with_a_name(history, library):
    first = marked(history, 0)
    marked(history, 1)
    entry = history.go_to(first.id)
    assert entry.what == "go back to: highlight “The”"
    assert history.undo_text() == entry.what
    assert [one.id for one in library.highlights("one")] == IDS[:1]


def test_going_where_one_is_does_nothing(history, library):
    entry = marked(history, 0)
    assert history.go_to(entry.id) is None
    assert len(library.entries()) == 1


def test_what_is_changed_in_several_transcripts_belongs_to_none(history):
    first = marked(history, 0)
    marked(history, 1, "one")
    marked(history, 2, "two")
    assert history.go_to(first.id).transcript is None


def test_a_moment_that_was_undone_for_good_can_be_gone_to(history, library):
    gone = marked(history, 0)
    history.undo()
    marked(history, 1)
    history.go_to(gone.id)
    assert [one.id for one in library.highlights("one")] == IDS[:1]


def test_a_moment_of_an_older_program_that_did_not_keep_it_is_refused(history, library):
    gone = marked(history, 0)
    history.undo()
    marked(history, 1)
    library.file.write("UPDATE edit SET until = NULL")
    with pytest.raises(NotFound, match="not known any more"):
        history.go_to(gone.id)


def test_what_stops_it_halfway_leaves_nothing_done(history, library):
    first = marked(history, 0)
    marked(history, 1)
    marked(history, 2)
    before = everything(library), library.entries()

    def stop(share):
        raise ReaderError("enough")

    with pytest.raises(ReaderError, match="enough"):
        history.go_to(first.id, stop)
    assert (everything(library), library.entries()) == before


def test_one_highlight_of_several_is_taken_back_alone(history, library):
    marked(history, 0)
    middle = marked(history, 1)
    marked(history, 2)
    assert history.take_back(middle.id).what == "take back: highlight “ferry”"
    assert [one.id for one in library.highlights("one")] == [IDS[0], IDS[2]]


def test_what_something_rests_on_is_not_taken_back_alone(history):
    first = marked(history, 0)
    history.do(ChangeNote(IDS[0], "why?"))
    with pytest.raises(ReaderError, match="rests on it: note on “The”"):
        history.take_back(first.id)


def test_a_correction_under_a_later_highlight_is_not_taken_back_alone(history):
    corrected = history.do(CorrectText("one", (Correction(Span(5, 8), "A"),)))
    history.do(AddHighlight(highlight(IDS[0], "one", TEXT, WORDS[3])))
    with pytest.raises(ReaderError, match="rests on it"):
        history.take_back(corrected.id)


def test_what_is_undone_is_not_taken_back(history):
    entry = marked(history, 0)
    history.undo()
    with pytest.raises(ReaderError, match="Only what is done"):
        history.take_back(entry.id)


def test_a_newer_version_in_which_something_was_marked_is_not_taken_back_alone(history, library):
    """It would hide the transcript, and with it what was marked there since."""
    library.put_transcript(transcript("three"), b"three")
    library.set_removed("three", True)
    newer = AddTranscript("three", "Three"), Replace("three", "one")
    entry = history.do(Several(newer, "replace"))
    marked(history, 0, "three")
    with pytest.raises(ReaderError, match="rests on it"):
        history.take_back(entry.id)
    assert library.holds("three")


def test_edits_of_one_transcript_belong_to_it_and_those_of_several_to_none(history, library):
    marked(history, 0, "one")
    marked(history, 1, "one")
    here = Several((ChangeNote(IDS[0], "a"), Retag({IDS[1]: ()})), "here")
    also = AddHighlight(highlight(IDS[2], "two", TEXT, WORDS[2]))
    both = Several((ChangeNote(IDS[0], "b"), also), "both")
    assert [history.do(edit).transcript for edit in (here, both)] == ["one", None]
    assert [entry.what for entry in library.done_in("two")] == ["both"]


def test_who_corrected_words_is_known_after_going_back(history, library):
    ferry = Correction(WORDS[1], "boat")
    first = history.do(CorrectText("one", (ferry,)))
    history.author = "Ben"
    history.do(CorrectText("one", (Correction(WORDS[0], "Today, the"),)))
    history.go_to(first.id)
    layer = library.transcript("one").corrected
    assert [one.printed for one in layer] == ["ferry"]
    [entry] = credited(layer, library.done_in("one"), "one")
    assert entry.id == first.id
