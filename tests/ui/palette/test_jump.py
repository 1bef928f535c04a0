from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.transcript.model import Exchange, Transcript, Turn, TurnKind
from reader_app.transcript.span import Span
from reader_app.ui.palette.box import Box
from reader_app.ui.palette.jump import LIMIT, Atlas, JumpOffer
from reader_app.ui.palette.rows import ROW

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def jump(window):
    """Open the box with Ctrl+K."""

    def jumped():
        QTest.keyClick(QApplication.focusWidget(), Key.Key_K, CTRL)
        [box] = window.findChildren(Box)
        return box

    return jumped


@pytest.fixture
def go(jump):
    """Type some letters into the box, and press Enter."""

    def went(typed):
        box = jump()
        QTest.keyClicks(box.field, typed)
        row = box.list.currentIndex().data(ROW)
        QTest.keyClick(box.field, Key.Key_Return)
        return row

    return went


@pytest.fixture
def another(session, library):
    """Put a second transcript into the library."""
    text = "Ann: A tower by the sea."
    turn = Turn(1, TurnKind.SPEECH, None, None, Span(0, len(text)), Span(5, len(text)))
    made = Transcript("other", "Tower hearing", text, "plain text", "tower.txt", (turn,))
    library.put_transcript(made, text.encode())
    session.library_grew()
    return made


def test_kinds_are_told_by_icon_and_word(jump, another):
    box = jump()
    rows = [box.rows.row_at(n) for n in range(len(box.rows.places))]
    kinds = {row.kind: row.icon for row in rows}
    assert kinds == {
        "transcript": "library",
        "speaker": "speaker",
        "tag": "tag",
        "question": "question",
    }


def test_what_is_open_is_not_what_one_jumps_to_first(jump, another):
    assert jump().rows.row_at(0).title == "Tower hearing"


def test_a_speaker_is_gone_to_and_then_his_next_turn(go, session, window):
    row = go("voss")
    assert (row.kind, row.title) == ("speaker", "Keeper Voss")
    turns = [turn for turn in session.transcript.turns if "Voss" in (turn.label or "")]
    assert session.position == turns[0].words.start
    go("voss")
    assert session.position == turns[1].words.start
    assert window.pane.pane.hasFocus()


def test_a_question_is_found_by_its_words_and_its_label(go, session, find):
    assert go("lens cost").kind == "question"
    first, second = (session.transcript.turn(e.question) for e in session.transcript.exchanges)
    assert session.position == second.words.start
    go("q1")
    assert session.position == first.words.start


def test_a_tag_shows_its_cards_and_its_next_highlight(go, session, find, window):
    marked = session.mark(find("ninety crowns"), (session.tags[0].id,))
    session.mark(find("the lamp"))
    session.choose(None)
    session.read_at(0)
    assert go("claim").kind == "tag"
    assert session.chosen == marked
    assert session.position == marked.span.start
    assert window.sidebar.visible_highlights() == [marked]


def test_a_transcript_of_the_library_is_opened(go, session, another, qtbot):
    with qtbot.waitSignal(session.transcript_opened):
        assert go("tower h").kind == "transcript"
    assert session.transcript.id == "other"


def test_without_a_transcript_there_are_still_those_of_the_library(jump, session, another):
    session.close()
    box = jump()
    assert {box.rows.row_at(n).kind for n in range(len(box.rows.places))} == {"transcript"}


def test_the_palettes_keys_change_what_the_box_offers(jump, window):
    box = jump()
    QTest.keyClick(box.field, Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert box.isVisible()
    assert box.offered.name == "Command palette"
    QTest.keyClick(box.field, Key.Key_Escape)
    assert window.pane.pane.hasFocus()


def test_ten_thousand_transcripts_and_five_thousand_questions_are_offered(session, library):
    with library.transaction():
        library.file.write_many(
            "INSERT INTO transcript (id, title, text, format, source_name, added, opened) "
            "VALUES (?, ?, '', 'text', ?, '2031', '2031')",
            [(f"t{n}", f"Hearing {n} of the harbour board", f"h{n}.txt") for n in range(10_000)],
        )
    session_like = SimpleNamespace(
        library=library, tags=session.tags, is_whole=False, transcript=_with_questions(5_000)
    )
    atlas, gone = Atlas(), []
    offer = JumpOffer(atlas, session_like, gone.append)
    found = offer.find("harb 77")
    shown = [offer.row(place) for place in found]
    assert len(shown) == LIMIT
    offer.choose(offer.find("q4321 what")[0])
    assert gone[0].what.label == "Q4321"


def _with_questions(count):
    asked = "What did the ferry cost in that year, and who has paid for all of it?\n"
    span = [Span(n * len(asked), (n + 1) * len(asked)) for n in range(count)]
    turns = tuple(
        Turn(n + 1, TurnKind.QUESTION, None, None, here, here) for n, here in enumerate(span)
    )
    exchanges = tuple(Exchange(f"Q{n}", n) for n in range(1, count + 1))
    return Transcript("q", "Many", asked * count, "text", "q.txt", turns, (), exchanges)
