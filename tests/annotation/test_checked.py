"""What becomes of a checked quote whose words become others."""

import pytest

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
