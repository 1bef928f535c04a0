"""The window of the codebook, used by key, click and drag."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from reader_app.annotation.edits import AddHighlight, AddTag, Several
from reader_app.annotation.model import Tag, highlight
from reader_app.library.reading import MANY
from reader_app.session import Session
from reader_app.transcript.identity import new_id
from reader_app.ui.codebook.exchange import preview
from reader_app.ui.codebook.split import SplitDialog
from reader_app.ui.codebook.window import CodebookWindow
from reader_app.ui.controls.line_field import LineField

KEY, MOD = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def book(qtbot, window, session, command):
    """The window, over a codebook with tags below others."""
    for tag in (Tag("sea", "sea", "teal"), Tag("boats", "boats", "sky", parent="sea")):
        session.do(AddTag(tag))
    command("annotate.tags").trigger()
    found = window.findChild(CodebookWindow)
    qtbot.waitUntil(found.isVisible)
    return found


@pytest.fixture
def shown(book):
    """The names in the tree from above, each set in by its depth."""

    def shown():
        found = []

        def walk(parent, depth):
            for row in range(book.tree.tags.rowCount(parent)):
                index = book.tree.tags.index(row, 0, parent)
                found.append("  " * depth + index.data())
                walk(index, depth + 1)

        walk(QModelIndex(), 0)
        return found

    return shown


@pytest.fixture
def press(book):
    def press(key, modifiers=MOD.NoModifier):
        QTest.keyClick(book.tree, key, modifiers)

    return press


def go(book, session, name):
    book.tree.make_current(session.tag_named(name).id)
    return session.tag_named(name)


def test_tags_stand_below_their_parents(shown):
    assert shown() == ["claim", "figure", "follow up", "quote", "sea", "  boats"]


def test_a_second_asking_shows_the_same_window(book, command, window):
    command("annotate.tags").trigger()
    assert window.findChildren(CodebookWindow) == [book]
    assert not book.isModal()


def test_f2_renames_in_place(book, session, press, qtbot):
    go(book, session, "claim")
    press(KEY.Key_F2)
    field = book.tree.findChild(QLineEdit)
    QTest.keyClicks(field, "promise")
    QTest.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: session.tag_named("promise") is not None)
    assert session.history.undo_text() == "rename tag “claim” to “promise”"


def test_a_name_that_a_sibling_has_is_refused_in_a_sentence(book, session):
    book.rename(session.tag_named("claim"), "Figure")
    assert session.tag_named("claim")
    assert book.asking.words.text() == "There is a tag “figure” already."


def test_alt_and_arrows_move_a_tag(book, session, press, shown):
    go(book, session, "figure")
    press(KEY.Key_Up, MOD.AltModifier)
    assert shown()[:2] == ["figure", "claim"]
    press(KEY.Key_Down, MOD.AltModifier)
    press(KEY.Key_Right, MOD.AltModifier)
    assert shown()[:2] == ["claim", "  figure"]
    assert book.tag.name == "figure"
    press(KEY.Key_Left, MOD.AltModifier)
    assert shown()[:2] == ["claim", "figure"]


def drop(book, ids, target, row=-1, action=Qt.DropAction.MoveAction):
    """Drop tags as the tree does when the mouse lets go."""
    tags = book.tree.tags
    data = tags.mimeData([tags.index_of(one) for one in ids])
    where = tags.index_of(target) if target else QModelIndex()
    tags.dropMimeData(data, action, row, 0, where)


def test_a_tag_is_dropped_on_another_between_two_and_on_nothing(book, session, shown):
    claim = session.tag_named("claim")
    drop(book, [claim.id], "sea")
    assert shown()[-3:] == ["sea", "  boats", "  claim"]
    drop(book, [claim.id], "sea", row=0)
    assert shown()[-3:] == ["sea", "  claim", "  boats"]
    drop(book, [claim.id, "boats"], None)
    assert shown() == ["boats", "claim", "figure", "follow up", "quote", "sea"]


def test_what_is_dropped_below_itself_stays_and_is_told(book, shown):
    before = shown()
    drop(book, ["sea"], "boats")
    assert shown() == before
    assert book.asking.words.text() == "The tag “sea” cannot be below itself."


def test_delete_says_what_will_happen_and_asks(book, session, press, find):
    tag = go(book, session, "sea")
    session.mark(find("ninety crowns"), (tag.id,))
    session.mark(find("The lens"), (tag.id, session.tag_named("claim").id))
    press(KEY.Key_Delete)
    assert book.asking.words.text() == (
        "Remove “sea”? 2 highlights in 1 transcript lose this tag. "
        "Without any tag then: 1 highlight. What stands below rises one level: 1 tag."
    )
    assert session.tag_named("sea")
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    assert session.tag_named("sea") is None
    assert session.tag_named("boats").parent is None


def test_escape_keeps_what_delete_asked_about(book, session, press, find):
    tag = go(book, session, "claim")
    session.mark(find("ninety crowns"), (tag.id,))
    press(KEY.Key_Delete)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    assert session.tag_named("claim")
    assert book.isVisible()
    assert book.tree.hasFocus()


def test_what_nobody_misses_goes_at_once_and_undo_is_offered(book, session, press):
    go(book, session, "claim")
    press(KEY.Key_Delete)
    assert session.tag_named("claim") is None
    assert book.asking.words.text() == "Remove tag “claim”."
    QTest.mouseClick(book.asking.yes, LEFT)
    assert session.tag_named("claim")


def test_several_are_merged_into_the_current_one_after_it_was_said(book, session, find):
    claim, quote = session.tag_named("claim"), session.tag_named("quote")
    session.mark(find("ninety crowns"), (claim.id, quote.id))
    session.mark(find("The lens"), (claim.id,))
    drop(book, [claim.id], quote.id, action=Qt.DropAction.CopyAction)
    assert book.asking.words.text() == (
        "“claim” becomes “quote”. 2 highlights in 1 transcript change. "
        "What carries both carries it once: 1 highlight."
    )
    QTest.mouseClick(book.asking.yes, LEFT)
    assert [one.tags for one in session.highlights] == [(quote.id,), (quote.id,)]
    QTest.mouseClick(book.asking.yes, LEFT)
    assert session.tag_named("claim") == claim


def test_merging_by_key(book, session, press):
    go(book, session, "claim")
    press(KEY.Key_Down, MOD.ShiftModifier)
    QTest.mouseClick(book.buttons["merge"], LEFT)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    assert session.history.undo_text() == "merge tag “claim” into “figure”"


def test_some_highlights_get_another_tag(book, session, find, qtbot):
    claim = go(book, session, "claim")
    for words in ("ninety crowns", "The lens"):
        session.mark(find(words), (claim.id,))
    QTest.mouseClick(book.buttons["split"], LEFT)
    dialog = book.findChild(SplitDialog)
    qtbot.waitUntil(lambda: dialog.marked.rowCount() == 2)
    QTest.keyClicks(dialog.search, "crown")
    QTest.keyClick(dialog.list, KEY.Key_A, MOD.ControlModifier)
    QTest.keyClicks(dialog.name, "money / cost")
    assert dialog.said.text() == "“money / cost” instead of “claim”: 1 highlight."
    QTest.keyClick(dialog.name, KEY.Key_Return)
    paths = {tag.id: session.codebook.path(tag) for tag in session.codebook}
    assert [[paths[tag] for tag in one.tags] for one in session.highlights] == [
        ["claim"],
        ["money / cost"],
    ]
    session.undo()
    assert {one.tags for one in session.highlights} == {(claim.id,)}
    assert session.tag_named("money") is None


def test_what_is_written_of_a_tag_is_saved_when_its_writer_pauses(book, session, qtbot):
    tag = go(book, session, "claim")
    field = book.fields.texts["include"]
    field.setFocus()
    QTest.keyClicks(field, "promises")
    qtbot.waitUntil(lambda: session.tag_named("claim").include == "promises")
    QTest.keyClicks(field, " kept")
    go(book, session, "quote")
    assert session.library.tag(tag.id).include == "promises kept"
    assert field.text == ""
    session.undo()
    assert session.library.tag(tag.id).include == ""


def test_a_text_keeps_its_no_break_spaces(book, session):
    go(book, session, "claim")
    field = book.fields.texts["description"]
    field.setPlainText("12\u00a0%\nand more")
    field.save()
    assert session.tag_named("claim").description == "12\u00a0%\nand more"


def test_a_colour_is_chosen_by_its_name_not_by_its_look_alone(book, session):
    go(book, session, "claim")
    violet = next(b for b in book.fields.colours.buttons() if b.toolTip() == "Violet")
    QTest.mouseClick(violet, LEFT)
    assert session.tag_named("claim").colour == "violet"
    assert violet.isChecked()


def test_the_list_of_keys_says_who_has_each_and_they_swap(book, session):
    first, second = session.tag_named("claim"), session.tag_named("figure")
    go(book, session, "claim")
    assert book.fields.key.itemText(2) == "2 — now “figure”"
    book.fields.key.setCurrentIndex(2)
    book.fields.key.activated.emit(2)
    assert (session.codebook.get(first.id).key, session.codebook.get(second.id).key) == (2, 1)


def test_a_new_tag_is_named_where_it_stands(book, session, shown, qtbot):
    go(book, session, "sea")
    QTest.mouseClick(book.buttons["below"], LEFT)
    field = book.tree.findChild(QLineEdit)
    QTest.keyClicks(field, "wind")
    QTest.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: shown()[-3:] == ["sea", "  boats", "  wind"])
    assert session.tag_named("wind").colour == "teal"


def test_the_search_shows_what_fits_with_what_stands_above(book, shown):
    QTest.keyClicks(book.search, "boa")
    assert shown() == ["sea", "  boats"]
    QTest.keyClick(book.search, KEY.Key_Escape)
    assert len(shown()) == 6


def test_counts_follow_every_change(book, session, find, qtbot):
    session.mark(find("ninety crowns"), ("boats",))
    session.mark(find("The lens"), ("sea", "boats"))
    tags = book.tree.tags
    qtbot.waitUntil(lambda: tags.use("sea") == (1, 2))
    assert [tags.index_of("sea", column).data() for column in (2, 3)] == ["1", "2"]
    assert [tags.index_of("boats", column).data() for column in (2, 3)] == ["2", ""]


def test_two_windows_agree_at_once(book, session, shown):
    other = Session(session.workspace)
    other.do(AddTag(Tag("wind", "wind")))
    assert shown()[-1] == "wind"


def test_enter_gives_the_tag_to_what_is_selected_in_the_text(book, session, press, find):
    session.select(find("ninety crowns"))
    tag = go(book, session, "quote")
    press(KEY.Key_Return)
    assert [one.tags for one in session.highlights] == [(tag.id,)]


def test_a_tag_is_let_stick_and_escape_ends_it_before_it_closes_the_window(book, session, press):
    go(book, session, "quote")
    QTest.mouseClick(book.buttons["stick"], LEFT)
    assert session.sticking.name == "quote"
    press(KEY.Key_Escape)
    assert session.sticking is None
    assert book.isVisible()


def test_what_is_closed_selected_and_current_stays_over_changes(book, session):
    go(book, session, "quote")
    book.tree.collapse(book.tree.tags.index_of("sea"))
    session.do(AddTag(Tag("a", "a")))
    assert not book.tree.isExpanded(book.tree.tags.index_of("sea"))
    assert book.tag.name == "quote"


def test_every_row_is_read_aloud_with_its_count_and_key(book, session):
    claim = session.tag_named("claim")
    words = book.tree.tags.index_of(claim.id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "claim, 0 highlights, key 1"


def test_every_control_has_a_name(book, unnamed):
    assert unnamed(book) == []


def test_a_file_is_shown_before_it_is_read_and_is_one_edit(book, session, tmp_path):
    path = tmp_path / "tags.csv"
    path.write_text("name,parent,description\nsea,,Salt\nwind,sea,\nboats,sea,\n")
    before = session.tags
    dialog = preview(session, book, book._join, str(path))
    rows = [dialog.list.topLevelItem(row) for row in range(3)]
    assert [(row.text(0), row.text(1)) for row in rows] == [
        ("sea / wind", "added"),
        ("sea", "changed"),
        ("sea / boats", "left alone"),
    ]
    assert session.tags == before
    QTest.mouseClick(dialog.agree, LEFT)
    assert session.tag_named("sea").description == "Salt"
    session.undo()
    assert session.tags == before


def test_ctrl_z_undoes_in_the_codebook_too(book, session, press):
    go(book, session, "claim")
    press(KEY.Key_Delete)
    press(KEY.Key_Z, MOD.ControlModifier)
    assert session.tag_named("claim")
    assert isinstance(book.search, LineField)


def test_the_current_tag_is_selected_and_stays_so_when_it_is_counted(book, session, find, qtbot):
    tag = go(book, session, "quote")
    session.mark(find("ninety crowns"), (tag.id,))
    qtbot.waitUntil(lambda: book.tree.tags.use(tag.id).own == 1)
    rows = book.tree.selectionModel().selectedRows()
    assert [row.data() for row in rows] == ["quote"]


def test_it_is_closed_with_the_window_it_belongs_to(book, window, session):
    field = book.fields.texts["include"]
    go(book, session, "claim")
    QTest.keyClicks(field, "promises")
    window.close()
    assert not book.isVisible()
    assert session.tag_named("claim").include == "promises"


def test_what_many_highlights_lose_is_known_even_when_the_window_is_closed_meanwhile(
    qtbot, window, session, find, book, press
):
    go(book, session, "sea")
    sea, span, text = session.tag_named("sea").id, find("the lamp"), session.transcript.text
    edits = [
        AddHighlight(highlight(new_id(), session.transcript.id, text, span, tags=(sea,)))
        for _ in range(MANY + 1)
    ]
    session.do(Several(tuple(edits), "mark"))
    press(KEY.Key_Delete)
    QTest.keyClick(book.asking.yes, KEY.Key_Return)
    book.close()
    with qtbot.waitSignal(window.queue.emptied):
        pass
    assert len(session.highlights) == MANY + 1
    assert not any(one.tags for one in session.highlights)
    assert session.tag_named("sea") is None
