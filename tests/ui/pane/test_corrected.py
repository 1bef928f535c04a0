"""A corrected text is shown at once: only its paragraphs change, and all else stays."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from reader_app.transcript.corrections import Correction, CorrectionMap
from reader_app.transcript.span import Span
from reader_app.ui.pane import places
from reader_app.ui.pane.places import Places


def shown(document):
    """The text of a document as it is, no-break spaces too."""
    blocks, block = [], document.begin()
    while block.isValid():
        blocks.append(block.text())
        block = block.next()
    return "\n".join(blocks)


def edit(document, changes):
    cursor = QTextCursor(document)
    for change in changes:
        cursor.setPosition(change.position)
        cursor.setPosition(change.position + change.length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.put)


@st.composite
def corrected(draw):
    text = draw(st.text("ab \n🐟é\u00a0東", max_size=80))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    spans = [Span(s.start, s.start) if draw(st.booleans()) else s for s in spans]
    words = st.text("xy \n🐟東", max_size=5)
    return text, CorrectionMap(Correction(span, draw(words)) for span in spans)


def any_places(text, draw):
    ends = [n for n, letter in enumerate(text) if letter == "\n"]
    wrapped = sorted(draw(st.sets(st.sampled_from(ends)))) if ends else []
    begun = draw(st.sets(st.integers(1, len(text) - 1))) if len(text) > 1 else ()
    return Places(text, wrapped, sorted(begun))


@settings(max_examples=300, deadline=None)
@given(corrected(), st.data())
def test_what_is_shown_becomes_what_the_corrected_text_shows(case, data):
    text, changes = case
    places.LONGEST, before = 16, places.LONGEST
    places.PIECE, piece = 8, places.PIECE
    try:
        old, new = any_places(text, data.draw), any_places(changes.apply(text), data.draw)
    finally:
        places.LONGEST, places.PIECE = before, piece
    document = QTextDocument()
    document.setPlainText(old.shown)
    middle, first = old.moved(changes, changes.apply(text))
    edit(document, first)
    edit(document, middle.changes_to(new, changes.apply(text)))
    assert shown(document) == new.shown


def correct(session, words, other):
    at = session.transcript.text.index(words)
    session.correct([Correction(Span(at, at + len(words)), other)])


def test_corrected_words_are_shown_in_the_document_that_is_there(pane, session):
    document = pane.document()
    correct(session, "harbour", "ha\u00a0ven 🐟")
    assert pane.document() is document
    assert "the ha\u00a0ven 🐟 sleeps" in shown(document)
    assert shown(document) == pane.places.shown
    session.undo()
    assert shown(document) == pane.places.shown
    assert "harbour" in shown(document)


def test_what_is_selected_stays_selected(pane, session, find):
    pane.show_span(find("boats come"), select=True)
    correct(session, "harbour", "small haven")
    assert session.selection == pane.passage == find("boats come")
    session.workspace.follow(session.history.undo())
    assert session.selection == pane.passage == find("boats come")


def test_undo_shows_the_words_that_came_back(pane, session, find):
    correct(session, "harbour", "haven")
    session.undo()
    assert session.position == find("harbour").start
    assert pane.caret_place() == find("harbour").start


def test_a_selection_that_is_corrected_takes_in_the_new_words(pane, session, find):
    pane.show_span(find("boats come"), select=True)
    correct(session, "boats", "all the boats")
    assert pane.passage == session.selection == find("all the boats come")


def test_the_place_of_reading_stays_at_its_words(pane, session, find):
    session.go_to(find("Ninety crowns"))
    correct(session, "harbour", "haven")
    assert session.position == find("Ninety crowns").start


def test_highlights_are_drawn_at_their_words(pane, session, find):
    session.mark(find("boats come"))
    correct(session, "harbour", "haven")
    [marked] = pane.marks.index.meeting(find("boats come"))
    assert marked.span == find("boats come")
    assert marked.quote == "boats come"


def test_a_highlight_that_was_chosen_is_still(pane, session, find):
    marked = session.mark(find("boats come"))
    correct(session, "harbour", "haven")
    assert session.chosen.id == marked.id
    assert session.chosen.span == find("boats come")


def test_what_was_read_is_read_still(pane, session, find, view):
    view.been_read.covered.add(find("boats come"))
    correct(session, "harbour", "haven")
    assert view.been_read.covered.first_gap(find("boats come")) is None


@pytest.mark.parametrize("number", [3, 300])
def test_many_corrections_are_shown_as_few_are(pane, session, number):
    text = session.transcript.text
    places = [n for n, letter in enumerate(text) if letter == "a"][:number]
    session.correct([Correction(Span(n, n + 1), "AA") for n in places])
    assert shown(pane.document()) == pane.places.shown
    assert session.transcript.text.count("AA") == len(places)
