"""A newer version of a transcript: what goes over, what stays, and that it can be undone."""

import pytest

from reader_app.annotation.edits import AddHighlight, AddTag, CorrectText, WriteMemo
from reader_app.annotation.history import History
from reader_app.annotation.model import Memo, Status, Tag, highlight, with_status
from reader_app.errors import Overtaken
from reader_app.importing import Cancelled, import_file
from reader_app.library.check import check
from reader_app.library.parts_read import keep_parts_read, parts_read
from reader_app.library.store import Library
from reader_app.replacing import NoVersion, replace_with, review
from reader_app.transcript.anchor import Fate
from reader_app.transcript.corrections import Correction
from reader_app.transcript.span import Span

ROUGH = """Ada Quill: The ferry to the northern islands will leave at nine oclock, whatever the \
weather does, and nobody who has a ticket is to be left behind on the quay this time.

Ben Marsh: Will the old pier be closed for all of March while the piles are being mended?

Ada Quill: Yes, sir. It is closed from the first day of the month until the inspectors have seen it.

Ben Marsh: And has the harbour board set any money aside for the people who trade there?

Ada Quill: There are two hundred pounds a week for every stall, from the same fund as last year.

Ben Marsh: Then I have no further questions, and I thank you for coming out in such a storm.
"""  # fmt: skip
CERTIFIED = (
    ROUGH.replace("Ada Quill:", "THE WITNESS:")
    .replace("Ben Marsh:", "MR. MARSH:")
    .replace("oclock", "o'clock")
    .replace("two hundred", "three hundred")
    .replace(", and I thank you for coming out in such a storm", "")
    .replace("harbour", "harbor")
)
KEPT, MOVED, LOST = (
    "set any money aside for the people",
    "There are two hundred pounds a week",
    "coming out in such a storm",
)


@pytest.fixture
def library():
    library = Library.open(None)
    yield library
    library.close()


@pytest.fixture
def history(library):
    return History(library, "Ada")


@pytest.fixture
def old(library, history, tmp_path):
    path = tmp_path / "rough.txt"
    path.write_text(ROUGH, encoding="utf-8")
    old = import_file(library, path, history).transcript
    history.do(AddTag(Tag("fund", "fund")))
    for words in (KEPT, MOVED, LOST):
        start = old.text.index(words)
        span = Span(start, start + len(words))
        made = highlight(words, old.id, old.text, span, tags=("fund",), note="Look.")
        history.do(AddHighlight(with_status(made, Status.CHECKED)))
    history.do(WriteMemo(Memo("whole", old.id, text="All in all.")))
    history.do(WriteMemo(Memo("turn", old.id, position=old.turn(3).span.start, text="Really?")))
    keep_parts_read(library, old.id, [old.turn(1).span, old.turn(2).span])
    return old


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "certified.txt"
    path.write_text(CERTIFIED, encoding="utf-8")
    return path


def standing(library, transcript_id):
    return {one.id: one for one in library.highlights(transcript_id)}


def test_what_is_kept_goes_over_and_the_rest_waits_in_the_old_version(library, history, old, file):
    done = replace_with(library, old.id, file, history)
    new = done.versions.new
    assert [[one.marked.id for one in done.of(fate)] for fate in Fate] == [[KEPT], [MOVED], [LOST]]
    assert standing(library, old.id).keys() == {MOVED, LOST}
    kept = standing(library, new.id)[KEPT]
    assert kept.span.of(new.text) == kept.quote == KEPT
    assert (kept.tags, kept.note, kept.status) == (("fund",), "Look.", Status.CHECKED)
    assert check(library) == []


def test_both_versions_stay_and_say_which_is_which(library, history, old, file):
    new = replace_with(library, old.id, file, history).versions.new
    assert {one.id: one.replaces for one in library.transcripts()} == {new.id: old.id, old.id: None}


def test_memos_and_what_was_read_go_with_their_turns(library, history, old, file):
    new = replace_with(library, old.id, file, history).versions.new
    assert library.memos(old.id) == []
    assert [(m.id, m.position) for m in library.memos(new.id)] == [
        ("whole", None),
        ("turn", new.turn(3).span.start),
    ]
    read = parts_read(library, new.id)
    assert all(any(part.encloses(new.turn(n).words.inked(new.text)) or part.meets(new.turn(n).words)
                   for part in read) for n in (1, 2))  # fmt: skip
    assert not any(part.meets(new.turn(3).words) for part in read)


def test_one_undo_takes_it_all_back_and_redo_does_it_again(library, history, old, file):
    before = library.highlights(old.id), library.memos(old.id)
    new = replace_with(library, old.id, file, history).versions.new
    after = library.highlights(new.id), library.highlights(old.id)
    history.undo()
    assert (library.highlights(old.id), library.memos(old.id)) == before
    assert [one.id for one in library.transcripts()] == [old.id]
    assert library.replaced(new.id) is None
    history.redo()
    assert (library.highlights(new.id), library.highlights(old.id)) == after
    assert library.replaced(new.id) == old.id


def test_what_is_moved_goes_over_where_that_is_asked_for(library, history, old, file):
    new = replace_with(library, old.id, file, history, with_moved=True).versions.new
    moved = standing(library, new.id)[MOVED]
    assert moved.quote == "There are three hundred pounds a week"
    assert moved.status is Status.TO_CHECK_AGAIN
    assert standing(library, old.id).keys() == {LOST}


def test_what_is_undecided_can_be_looked_at_again_later(library, history, old, file):
    new = replace_with(library, old.id, file, history).versions.new
    _, decided = review(library, new.id)
    assert [(one.marked.id, one.placed.fate) for one in decided] == [
        (MOVED, Fate.MOVED),
        (LOST, Fate.LOST),
    ]
    assert review(library, old.id) is None


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_stopping_leaves_everything_as_it_was(library, history, old, file, share):
    before = library.highlights(old.id), library.memos(old.id), library.entries()
    with pytest.raises(Cancelled):
        replace_with(library, old.id, file, history, lambda done: done < share)
    assert (library.highlights(old.id), library.memos(old.id), library.entries()) == before
    assert [one.id for one in library.transcripts()] == [old.id]


def test_a_file_cannot_replace_itself_nor_what_replaces_it(library, history, old, file, tmp_path):
    rough = tmp_path / "rough.txt"
    with pytest.raises(NoVersion, match="the very file"):
        replace_with(library, old.id, rough, history)
    new = replace_with(library, old.id, file, history).versions.new
    with pytest.raises(NoVersion, match="an older version"):
        replace_with(library, new.id, rough, history)


def test_a_transcript_that_was_there_already_stays_after_undo(library, history, old, file):
    new = import_file(library, file, history).transcript
    replace_with(library, old.id, file, history)
    history.undo()
    assert {one.id for one in library.transcripts()} == {old.id, new.id}


def once(act):
    """Return what reports progress to nobody, and does something while versions are compared."""
    done = []

    def report(share):
        if share > 0.3 and not done:
            done.append(act())
        return True

    return report


@pytest.mark.parametrize("version", ["old", "new"])
def test_a_version_that_is_corrected_meanwhile_is_not_taken_for_what_it_was(
    library, history, old, file, version
):
    new = import_file(library, file, history).transcript
    there = old.id if version == "old" else new.id
    longer = CorrectText(there, (Correction(Span(0, 3), "Adelaide"),), name="correct")
    before = standing(library, old.id)
    with pytest.raises(Overtaken):
        replace_with(library, old.id, file, history, once(lambda: history.do(longer)))
    assert standing(library, old.id).keys() == before.keys()
    assert library.replaced(new.id) is None
    done = replace_with(library, old.id, file, history)
    assert [one.marked.id for one in done.of(Fate.KEPT)] == [KEPT]
    kept = standing(library, new.id)[KEPT]
    assert kept.span.of(library.text(new.id)) == kept.quote


def test_a_file_that_comes_in_meanwhile_is_not_there_twice(library, history, old, file):
    with pytest.raises(Overtaken):
        replace_with(
            library, old.id, file, history, once(lambda: import_file(library, file, history))
        )
    assert len(library.transcripts()) == 2
    assert len(standing(library, old.id)) == 3


def test_a_version_that_is_replaced_the_other_way_meanwhile_is_not_made_newer(
    library, history, old, file, tmp_path
):
    import_file(library, file, history)
    rough = tmp_path / "rough.txt"
    new = library.transcripts()[0].id
    with pytest.raises(NoVersion):
        replace_with(
            library,
            old.id,
            file,
            history,
            once(lambda: replace_with(library, new, rough, history)),
        )
    assert library.replaced(new) is None
