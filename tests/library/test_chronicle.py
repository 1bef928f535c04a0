"""The history as a list shows it."""

import pytest

from reader_app.annotation.edits import AddHighlight, AddTag
from reader_app.annotation.history import History, State
from reader_app.annotation.model import Tag, highlight
from reader_app.library.chronicle import Wanted, authors, lines, transcripts_changed
from reader_app.library.store import Library
from reader_app.transcript.model import Transcript
from reader_app.transcript.span import Span


@pytest.fixture
def library():
    library = Library.open(None)
    for name in ("Ferry", "alder"):
        made = Transcript(name, name, "The ferry runs.", "plain text", "a.txt")
        library.put_transcript(made, b"x")
    ada, ben = History(library, "Ada"), History(library, "Ben")
    ada.do(AddTag(Tag("b", "Boats")))
    ben.do(AddHighlight(highlight("h", "Ferry", "The ferry runs.", Span(4, 9))))
    ada.do(AddHighlight(highlight("i", "alder", "The ferry runs.", Span(0, 3))))
    ada.undo()
    yield library
    library.close()


def told(library, wanted=Wanted(), before=None, most=50):  # noqa: B008 (frozen)
    return [line.what for line in lines(library, wanted, before, most)]


def test_the_newest_entry_comes_first(library):
    assert told(library) == ["highlight “The”", "highlight “ferry”", "new tag “Boats”"]


def test_an_entry_says_who_changed_what_where_and_what_became_of_it(library):
    line = lines(library, Wanted(), None, 1)[0]
    assert (line.author, line.title, line.state) == ("Ada", "alder", State.UNDONE)


def test_an_entry_of_the_codebook_has_no_title(library):
    assert lines(library, Wanted(words="tag"), None, 9)[0].title == ""


def test_pages_follow_each_other(library):
    first = lines(library, Wanted(), None, 2)
    assert told(library, before=first[-1].place) == ["new tag “Boats”"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(transcript="Ferry"), ["highlight “ferry”"]),
        (Wanted(author="Ben"), ["highlight “ferry”"]),
        (Wanted(words="BOATS new"), ["new tag “Boats”"]),
        (Wanted(words="%"), []),
        (Wanted(author="Ada", words="the"), ["highlight “The”"]),
    ],
)
def test_only_what_is_wanted_is_listed(library, wanted, found):
    assert told(library, wanted) == found


def test_authors_and_transcripts_are_listed_once_by_name(library):
    assert authors(library) == ["Ada", "Ben"]
    assert transcripts_changed(library) == [("alder", "alder"), ("Ferry", "Ferry")]
