"""What keeps a large library quick: told by SQLite's plans, not by the clock."""

import pytest

from reader_app.library import rows

LARGE = {"turn", "highlight", "highlight_tag", "h", "cue", "page", "answer", "exchange", "given"}


def scanned(library, sql, values=()):
    """The large tables a query reads from end to end."""
    plan = [row[3].split() for row in library.file.rows(f"EXPLAIN QUERY PLAN {sql}", values)]
    return {words[1] for words in plan if words[0] == "SCAN"} & LARGE


@pytest.mark.parametrize("chosen", [rows.OF_TRANSCRIPT, rows.OF_TAG, rows.OF_ID])
def test_highlights_are_found_by_index(stored, chosen):
    assert scanned(stored, chosen.highlights, ("x",)) == set()
    assert scanned(stored, chosen.tags, ("x",)) == set()


def test_highlights_of_a_transcript_lie_in_reading_order(stored):
    plan = stored.file.rows(f"EXPLAIN QUERY PLAN {rows.OF_TRANSCRIPT.highlights}", ("x",))
    assert [row[3] for row in plan] == ["SEARCH highlight USING PRIMARY KEY (transcript=?)"]


@pytest.mark.parametrize("view", ["turns", "questions", "speakers", "transcripts"])
def test_views_of_one_transcript_read_no_other(stored, view):
    assert scanned(stored, f"SELECT * FROM {view} WHERE transcript_id = ?", ("x",)) == set()


def test_a_quote_is_looked_up_not_searched_for(stored):
    assert scanned(stored, "SELECT * FROM quotes") <= {"h"}


@pytest.mark.parametrize("state", ["DESC", "ASC"])
def test_the_edit_to_undo_is_found_by_index(stored, state):
    sql = f"SELECT id FROM edit WHERE state = ? ORDER BY place {state} LIMIT 1"
    plan = stored.file.rows(f"EXPLAIN QUERY PLAN {sql}", ("done",))
    assert [row[3] for row in plan] == ["SEARCH edit USING INDEX edit_state (state=?)"]
