"""A card whose words are others than were checked says what they were."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from reader_app.annotation.edits import MoveHighlight
from reader_app.annotation.model import Status
from reader_app.transcript.span import Span


def test_the_tip_tells_what_was_checked_and_what_it_is_now(panel, session, marked):
    marked = session.highlights[0]
    session.set_status(marked, Status.CHECKED)
    marked = next(one for one in session.highlights if one.id == marked.id)
    span = Span(marked.span.start, marked.span.end - 3)
    session.do(MoveHighlight(marked.id, span, span.of(session.transcript.text)))
    card = panel.cards.card(marked.id)
    assert "to check again" in card.status.text()
    tip = QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(card.status, tip)
    assert f"Checked was: “{marked.quote}”" in card.status.toolTip()
    assert f"Now it says: “{marked.quote[:-3]}”" in card.status.toolTip()


def test_the_filter_takes_cards_by_status(panel, session, marked):
    marked = session.highlights[1]
    session.set_status(marked, Status.CHECKED)
    panel.set_filter("is:checked")
    assert marked.id in [one.id for one in panel.visible_highlights()]
    assert all(one.status is Status.CHECKED for one in panel.visible_highlights())
