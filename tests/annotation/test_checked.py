"""What becomes of a checked quote whose words become others."""

import pytest
from msgspec.structs import replace

from reader_app.annotation.checking import as_it_stands, words_checked
from reader_app.annotation.edits import ChangeStatus, MoveHighlight
from reader_app.annotation.history import History
from reader_app.annotation.model import Status, digest, highlight, placed, with_status
from reader_app.transcript.span import Span

TEXT = "The ferry runs at nine."
OTHER = "The ferry ran at nine."


@pytest.fixture
def checked():
    return with_status(highlight("h", "t", TEXT, Span(4, 14)), Status.CHECKED)


def test_a_checked_quote_keeps_the_digest_of_its_words(checked):
    assert checked.checked == digest("ferry runs")


def test_a_checked_quote_whose_words_change_is_to_be_checked_again(checked):
    assert placed(checked, OTHER, Span(4, 13)).status is Status.TO_CHECK_AGAIN


def test_a_quote_that_gets_its_words_back_is_checked(checked):
    changed = placed(checked, OTHER, Span(4, 13))
    assert placed(changed, TEXT, Span(4, 14)) == checked


def test_a_checked_quote_that_only_moves_stays_checked(checked):
    assert placed(checked, f"Well. {TEXT}", Span(10, 20)).status is Status.CHECKED


def test_a_quote_that_was_not_checked_keeps_its_status():
    disputed = with_status(highlight("h", "t", TEXT, Span(4, 14)), Status.DISPUTED)
    assert placed(disputed, OTHER, Span(4, 13)).status is Status.DISPUTED


def test_a_digest_does_not_see_how_spaces_and_accents_are_written():
    assert digest("caf\u00e9\u00a0noir") == digest("cafe\u0301 \n noir")


def test_another_status_forgets_what_was_checked(checked):
    assert with_status(checked, Status.NONE).checked == ""


def test_undo_of_a_move_makes_a_quote_checked_again(memory):
    memory.put_highlight(highlight("h", "t", TEXT, Span(4, 14)))
    history = History(memory)
    history.do(ChangeStatus("h", Status.CHECKED))
    history.do(MoveHighlight("h", Span(4, 9), "ferry"))
    assert memory.highlight("h").status is Status.TO_CHECK_AGAIN
    history.undo()
    assert memory.highlight("h").status is Status.CHECKED


def test_a_text_that_something_else_changed_makes_a_checked_quote_one_to_check_again(checked):
    assert as_it_stands(checked, TEXT) is checked
    assert as_it_stands(checked, OTHER).status is Status.TO_CHECK_AGAIN


def test_a_quote_checked_before_digests_were_kept_stays_checked(checked):
    old = replace(checked, checked="")
    assert as_it_stands(old, TEXT) is old
    assert as_it_stands(old, OTHER).status is Status.TO_CHECK_AGAIN


def test_the_history_knows_which_words_were_checked(memory):
    memory.put_highlight(highlight("h", "t", TEXT, Span(4, 14)))
    history = History(memory)
    entries = [
        history.do(ChangeStatus("h", Status.CHECKED)),
        history.do(MoveHighlight("h", Span(4, 9), "ferry")),
    ]
    assert words_checked(entries, memory.highlight("h")) == "ferry runs"
    assert words_checked([], memory.highlight("h")) == ""
