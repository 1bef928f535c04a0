"""Many at once, by keys and clicks, as a reader does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.annotation.history import History
from reader_app.annotation.lens import Lens, Part
from reader_app.annotation.model import Status
from reader_app.importing import import_file
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.ui.many import acts, doing
from reader_app.ui.many.dialog import ManyDialog
from reader_app.ui.many.model import MARKED, SPEAKER, WORDS

KEY, MOD = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
LOG = """\
Harbour log

Harbour Master: The lens passed here on Monday.

Keeper Voss: I saw the lens, and the ship.
"""


def press(key, modifier=MOD.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def dialog(window, qtbot):
    """Open the dialog with its key."""

    def dialog():
        press(KEY.Key_M, MOD.ControlModifier)
        return next(one for one in window.findChildren(ManyDialog) if one.isVisible())

    return dialog


@pytest.fixture
def looked(qtbot):
    """Wait until so many passages are listed."""

    def looked(dialog, rows):
        qtbot.waitUntil(lambda: dialog.model.rowCount() == rows)

    return looked


def column(dialog, number):
    model = dialog.model
    rows = range(model.rowCount())
    return [model.data(model.index(row, number), Qt.ItemDataRole.DisplayRole) for row in rows]


def click(button):
    QTest.mouseClick(button, LEFT)


def tags(session, name):
    return [one for one in session.highlights if session.tag_named(name).id in one.tags]


def test_all_hits_are_tagged_from_the_keyboard(dialog, looked, session, qtbot):
    shown = dialog()
    QTest.keyClicks(shown.source.words, "lens")
    looked(shown, 2)
    assert column(shown, SPEAKER) == ["Keeper Voss", ""]
    assert "The [lens] came back" in column(shown, WORDS)[0]
    shown.act.entry.setFocus()
    QTest.keyClicks(shown.act.entry, "claim")
    press(KEY.Key_Return)
    assert shown.do.text() == "Tag “claim” on 2 passages"
    shown.do.setFocus()
    press(KEY.Key_Space)
    assert len(tags(session, "claim")) == 2
    assert session.history.undo_text() == "tag “claim” on 2 passages"
    qtbot.waitUntil(lambda: column(shown, MARKED) == ["claim", "claim"])
    assert not shown.do.isEnabled()
    assert shown.said.text().startswith("Done: tag “claim” on 2 passages. 0 of 2 ticked; 2 are")


def test_what_is_unticked_is_left_out_and_stays_so(dialog, looked, session, qtbot):
    shown = dialog()
    QTest.keyClicks(shown.source.words, "lens")
    looked(shown, 2)
    shown.act.give(session.tag_named("claim"))
    shown.list.setFocus()
    shown.list.setCurrentIndex(shown.model.index(0, 0))
    press(KEY.Key_Space)
    assert shown.said.text().startswith("1 of 2")
    assert shown.do.text() == "Tag “claim” on one passage"
    click(shown.do)
    assert [one.quote for one in tags(session, "claim")] == ["lens"]
    qtbot.waitUntil(lambda: column(shown, MARKED) == ["", "claim"])
    assert not shown.model.is_ticked(0)
    click(shown.all)
    assert shown.do.isEnabled()
    click(shown.none)
    assert not shown.do.isEnabled()


def test_new_tags_are_kept_apart_and_come_with_their_use(dialog, looked, session):
    shown = dialog()
    QTest.keyClicks(shown.source.words, "lens")
    looked(shown, 2)
    for name in ("optics", "brass"):
        shown.act.entry.setFocus()
        QTest.keyClicks(shown.act.entry, name)
        press(KEY.Key_Return)
    assert session.tag_named("optics") is None
    click(shown.do)
    made = [session.tag_named("optics"), session.tag_named("brass")]
    assert len({tag.key for tag in made}) == len({tag.colour for tag in made}) == 2
    assert session.highlights[0].tags == tuple(tag.id for tag in made)
    session.undo()
    assert session.highlights == []
    assert session.tag_named("optics") is None


def test_turns_are_those_the_lens_takes_or_those_of_a_speaker(
    window, dialog, looked, session, qtbot
):
    session.look_through(Lens(part=Part.ANSWERS))
    qtbot.waitUntil(lambda: session.narrowed is not None)
    shown = dialog()
    looked(shown, 2)
    assert set(column(shown, SPEAKER)) == {"Keeper Voss"}
    assert "only what the lens shows" in shown.said.text()
    session.look_through(Lens())
    shown.source.ask_turns("Warden Hale")
    qtbot.waitUntil(lambda: set(column(shown, SPEAKER)) == {"Warden Hale"})


def test_highlights_get_a_status_another_tag_or_go(dialog, looked, session, find, qtbot):
    claim, figure = session.tag_named("claim"), session.tag_named("figure")
    for words in ("ninety crowns", "end of June"):
        session.mark(find(words), (claim.id,))
    session.choose(None)
    shown = dialog()
    click(shown.source._group.button(2))
    looked(shown, 2)
    shown.act.what.setCurrentIndex(acts.STATUS)
    shown.act.status.setCurrentText("checked")
    click(shown.do)
    assert {one.status for one in session.highlights} == {Status.CHECKED}
    qtbot.waitUntil(lambda: column(shown, MARKED) == ["claim · checked"] * 2)
    shown.act.what.setCurrentIndex(acts.SWAP)
    shown.act.tag.setCurrentIndex(shown.act.tag.findData(claim.id))
    shown.act.other.setCurrentIndex(shown.act.other.findData(figure.id))
    click(shown.do)
    assert {one.tags for one in session.highlights} == {(figure.id,)}
    qtbot.waitUntil(lambda: column(shown, MARKED) == ["figure · checked"] * 2)
    shown.act.what.setCurrentIndex(acts.REMOVE)
    assert shown.do.text() == "Remove 2 highlights"
    click(shown.do)
    assert session.highlights == []


def test_the_highlights_that_are_picked_are_asked_for(dialog, looked, session, find):
    marked = [session.mark(find(words)) for words in ("ninety crowns", "end of June", "lamp &")]
    session.pick([marked[0].id, marked[1].id])
    shown = dialog()
    looked(shown, 2)
    click(shown.source.only)
    looked(shown, 3)


def test_all_transcripts_are_looked_through(
    window, dialog, looked, session, tmp_path, qtbot, library
):
    path = tmp_path / "log.txt"
    path.write_text(LOG, encoding="utf-8")
    other = import_file(library, path, History(library, "Ada")).transcript
    shown = dialog()
    QTest.keyClicks(shown.source.words, "lens")
    click(shown.source.everywhere)
    looked(shown, 4)
    assert not shown.source.case.isEnabled()
    shown.act.give(session.tag_named("quote"))
    click(shown.do)
    assert len(session.highlights) == 2
    assert len(library.highlights(other.id)) == 2
    qtbot.waitUntil(lambda: shown.model.alone == 4)
    rows = range(shown.model.rowCount())
    passages = [shown.model.passage_at(shown.model.index(row, 0)) for row in rows]
    there = next(row for row in rows if passages[row].transcript == other.id)
    shown.list.activated.emit(shown.model.index(there, 0))
    qtbot.waitUntil(lambda: session.transcript.id == other.id)


def test_a_large_number_is_done_in_the_background_and_can_be_cancelled(
    dialog, looked, session, qtbot, monkeypatch
):
    monkeypatch.setattr(doing, "_FEW", 0)
    shown = dialog()
    QTest.keyClicks(shown.source.words, "the")
    qtbot.waitUntil(lambda: shown.model.rowCount() > 3)
    shown.act.give(session.tag_named("claim"))
    with session.library.transaction():  # which lets nobody else write as yet
        click(shown.do)
        assert shown.do.text() == "&Cancel"
        click(shown.do)
    qtbot.waitUntil(lambda: shown.do.text() != "&Cancel")
    assert session.highlights == []
    assert "Cancelled" in shown.said.text()
    count = len(shown.model.chosen)
    with qtbot.waitSignal(session.highlights_changed):
        click(shown.do)
    assert len(tags(session, "claim")) == count


def test_a_dialog_that_is_closed_meanwhile_does_not_stop_what_was_begun(
    dialog, looked, session, qtbot, monkeypatch
):
    monkeypatch.setattr(doing, "_FEW", 0)
    shown = dialog()
    QTest.keyClicks(shown.source.words, "lens")
    looked(shown, 2)
    shown.act.give(session.tag_named("claim"))
    click(shown.do)
    with qtbot.waitSignal(session.highlights_changed):
        shown.close()
    assert len(tags(session, "claim")) == 2


def test_what_another_program_changed_is_told_and_nothing_is_done(
    dialog, looked, session, find, library, qtbot
):
    marked = session.mark(find("ninety crowns"))
    shown = dialog()
    shown.source.ask_marks("")
    looked(shown, 1)
    shown.act.what.setCurrentIndex(acts.REMOVE)
    elsewhere = Library.open(library.path)
    Session(elsewhere, "Ben").set_note(marked, "mine")
    elsewhere.close()
    click(shown.do)
    assert "Something was changed meanwhile" in shown.said.text()
    assert library.highlight(marked.id).note == "mine"


def test_it_says_what_is_missing(dialog, looked, qtbot):
    shown = dialog()
    assert shown.said.text() == "Type the words to find."
    assert not shown.do.isEnabled()
    QTest.keyClicks(shown.source.words, "zeppelin")
    qtbot.waitUntil(lambda: shown.said.text() == "Nothing was found.")


def test_every_control_has_a_name(dialog, looked, unnamed):
    shown = dialog()
    assert unnamed(shown) == []
    for number in (1, 2):
        click(shown.source._group.button(number))
        assert unnamed(shown) == []
    for what in range(shown.act.what.count()):
        shown.act.what.setCurrentIndex(what)
        assert unnamed(shown) == []


def test_escape_in_the_line_for_a_tag_leaves_the_line_and_then_the_dialog(dialog, qtbot):
    shown = dialog()
    shown.act.entry.setFocus()
    press(KEY.Key_Escape)
    assert shown.isVisible()
    QTest.keyClick(shown, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not QApplication.activeModalWidget())


def test_it_begins_with_the_words_that_are_selected_or_found(
    window, dialog, looked, session, find, command, qtbot
):
    window.pane.select(find("The lens"))
    shown = dialog()
    assert shown.source.words.text() == "The lens"
    shown.close()
    session.select(None)
    command("find.start").trigger()
    QTest.keyClicks(window.finding.bar.field, "lamp")
    assert dialog().source.words.text() == "lamp"


def test_it_begins_with_the_speaker_in_the_outline(window, dialog, looked, session):
    tree = window.outline.tree
    tree.setFocus()
    names = [tree.model().index(row, 0) for row in range(tree.model().rowCount())]
    below = [tree.model().index(row, 0, top) for top in names for row in range(9)]
    voss = next(one for one in below if one.isValid() and "Voss" in str(one.data()))
    tree.setCurrentIndex(voss)
    shown = dialog()
    assert shown.source.speaker.currentText() == "Keeper Voss"
    looked(shown, 2)


def test_a_row_that_is_left_alone_has_no_tick_and_says_so(dialog, looked, session, find):
    session.mark(find("ninety"), (session.tag_named("claim").id,))
    shown = dialog()
    shown.source.ask_words("ninety")
    looked(shown, 1)
    shown.act.give(session.tag_named("claim"))
    row = shown.model.index(0, 0)
    assert shown.model.data(row, Qt.ItemDataRole.CheckStateRole) is None
    assert "left alone" in shown.model.data(row, Qt.ItemDataRole.AccessibleTextRole)
    assert not shown.do.isEnabled()
