"""Rows of questions are made when they are looked at."""

from reader_app.annotation.lens import Lens
from reader_app.ui.outline.model import ROW
from reader_app.ui.outline.panel import QUESTIONS
from reader_app.ui.outline.questions import Questions
from reader_app.ui.outline.rows import question_row


def listed(panel):
    return panel.tree.model().parts[QUESTIONS].rows


def put(session, transcript):
    session.library.put_transcript(transcript, b"")
    session.open(transcript.id)


def test_of_many_questions_only_those_in_view_are_made(panel, session, many, qtbot):
    put(session, many)
    panel.grab()
    assert len(listed(panel)) == 2000
    assert 0 < len(listed(panel)._rows) < 50
    asker = frozenset({many.speakers[0].id})
    session.look_through(Lens(speakers=asker))
    session.look_through(Lens())
    qtbot.waitUntil(lambda: len(listed(panel)) == 2000)
    panel.grab()
    assert len(listed(panel)._rows) < 50


def test_each_row_is_that_of_its_question(many):
    rows = Questions(many, many.exchanges)
    assert rows[-1] == question_row(many, many.exchanges[-1])
    assert rows[3:5] == (rows[3], rows[4])


def test_the_place_of_a_question_is_found_by_where_one_reads_and_by_another_reading(many):
    rows = Questions(many, many.exchanges)
    inside = many.turn(many.exchanges[7].answers[0]).words.start
    assert rows.at(inside) == 7
    assert Questions(many, many.exchanges[5:]).place_of(rows[7]) == 2
    assert Questions(many, many.exchanges[8:]).place_of(rows[7]) is None
    assert Questions(many, many.exchanges[:3]).at(inside) is None


def test_questions_of_a_mended_transcript_are_listed_anew(panel, session, many):
    from reader_app.transcript import mending

    put(session, many)
    heading = panel.tree.model().index(QUESTIONS, 0)
    asker = many.speaker(many.exchanges[0].asker)
    session.mend(mending.rename_speaker(many, asker.id, "Ola Moe"), "rename")
    assert panel.tree.model().index(0, 0, heading).data(ROW).name == "Ola Moe"
