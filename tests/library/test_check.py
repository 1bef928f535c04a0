import pytest

from reader_app.annotation.model import Status, with_status
from reader_app.library.check import check, repair
from reader_app.transcript.span import Span


def said(library):
    return [problem.message for problem in check(library)]


@pytest.fixture
def loose(stored):
    """A library whose rows can be put wrong."""
    stored.file.write("PRAGMA foreign_keys = OFF")
    return stored


def test_a_sound_library_has_no_problems(stored, paged, transcript, mark):
    stored.put_transcript(paged, b"p")
    stored.put_highlight(mark(transcript, "ferry", tags=(stored.tags()[0].id,)))
    assert check(stored) == []
    assert repair(stored) == []


def test_a_library_that_is_only_read_can_be_checked(path, stored):
    stored.close()
    assert check(type(stored).open(path, read_only=True)) == []


def test_a_quote_that_moved_or_is_lost_is_reported_and_left_alone(stored, transcript, mark):
    from msgspec.structs import replace

    moved = replace(mark(transcript, "ferry will run", "moved"), span=Span(0, 14))
    lost = replace(mark(transcript, "Welcome", "lost"), quote="Farewell")
    for marked in (moved, lost):
        stored.put_highlight(marked)
    at = transcript.text.index("ferry will run")
    assert said(stored) == [
        f"“At the harbour”: the quote of a highlight is not at 0, but at {at}.",
        "“At the harbour”: the quote of a highlight is not at 6, nor anywhere in the text.",
    ]
    assert repair(stored) == []
    assert stored.highlight("moved") == moved
    assert stored.highlight("lost") == lost


@pytest.mark.parametrize(
    "harm",
    [
        "INSERT INTO turn_fts (turn_fts) VALUES ('delete-all')",
        "INSERT INTO turn_fts (rowid, terms) VALUES (99, 'phantom')",
        "UPDATE turn SET text = 'other words' WHERE start = 30",
    ],
)
def test_an_index_out_of_step_is_made_anew(stored, harm):
    stored.file.write(harm)
    assert "The search index is out of step with the texts." in said(stored)
    assert repair(stored)
    assert said(stored) == []
    assert [hit.turn for hit in stored.search("ferry")] == [2, 3]


def test_words_that_differ_from_their_text_are_reported(stored):
    stored.file.write("UPDATE turn SET text = 'other words' WHERE start = 30")
    assert "“At the harbour”: turn 2 repeats other words than its text has." in said(stored)


def test_a_turn_out_of_place_is_reported(stored):
    stored.file.write('UPDATE turn SET "end" = 99999 WHERE start = 117')
    assert said(stored) == ["“At the harbour”: turn 4 is out of place."]
    assert repair(stored) == []


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE turn_place SET number = 7 WHERE number = 4",
        "DELETE FROM turn_place WHERE number = 4",
    ],
)
def test_turns_that_lost_their_numbers_are_numbered_anew(stored, harm):
    stored.file.write(harm)
    assert "“At the harbour”: turn 4 is out of place." in said(stored)
    assert repair(stored)
    assert said(stored) == []
    assert stored.file.rows("SELECT number FROM turn_place") == [(1,), (2,), (3,), (4,)]


def test_rows_that_belong_to_nothing_are_taken_away(loose):
    loose.file.write("INSERT INTO cue VALUES ('gone', 0, 0, 0)")
    loose.file.write("INSERT INTO highlight_tag VALUES ('gone', 'gone', 0, 'gone')")
    assert "A row of “cue” belongs to a row of “transcript” that is not there." in said(loose)
    assert len(repair(loose)) == 3
    assert said(loose) == []


def test_a_highlight_whose_transcript_is_gone_is_reported_and_kept(loose, transcript, mark):
    loose.put_highlight(mark(transcript, "ferry"))
    loose.file.write("DELETE FROM transcript")
    assert "A row of “highlight” belongs to a row of “transcript” that is not there." in said(loose)
    repair(loose)
    assert loose.highlight("h1").quote == "ferry"


def test_a_damaged_source_is_reported(stored):
    stored.file.write("UPDATE source SET data = x'00'")
    assert said(stored) == ["“At the harbour”: its file is damaged."]
    stored.file.write("DELETE FROM source")
    assert said(stored) == ["“At the harbour”: its file is not kept."]


def test_a_damaged_file_is_reported_in_words(path, stored, make):
    long = make("long", lines=(("HOST: " + "many words " * 9000, "speech", "host"),), exchanges=())
    stored.put_transcript(long, b"x")
    stored.close()
    data = bytearray(path.read_bytes())
    data[-4096 * 20 :] = b"\xff" * (4096 * 20)
    path.write_bytes(data)
    found = said(type(stored).open(path))
    assert any("is damaged" in message for message in found)
    assert all("\n" not in message for message in found)


@pytest.fixture
def rewritten(stored, transcript, mark):
    """A library in which another program changed a text below a checked highlight."""
    checked = with_status(mark(transcript, "ferry will run", "checked"), Status.CHECKED)
    stored.put_highlight(checked)
    stored.put_highlight(mark(transcript, "ferry will run", "plain"))
    stored.file.write("UPDATE transcript SET text = replace(text, 'ferry will', 'ferry wont')")
    return stored


def test_a_checked_quote_whose_text_another_program_changed_is_found(rewritten):
    (found,) = [problem for problem in check(rewritten) if "to be checked again" in problem.message]
    assert (found.highlight, found.can_repair) == ("checked", True)


def test_repair_lets_a_checked_quote_of_other_words_be_checked_again(rewritten):
    repair(rewritten)
    assert rewritten.highlight("checked").status is Status.TO_CHECK_AGAIN
    assert rewritten.highlight("plain").status is Status.NONE
    assert not any("to be checked again" in problem.message for problem in check(rewritten))
