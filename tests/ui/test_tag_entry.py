import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader_app.annotation.edits import AddTag
from reader_app.annotation.model import Tag
from reader_app.library.store import Library
from reader_app.session import Session
from reader_app.settings import Settings
from reader_app.ui.looks.look import Look
from reader_app.ui.looks.theme import themes
from reader_app.ui.tag_entry import TagEntry

KEY = Qt.Key
ADDED = ("Zoning", "école", "re-zoning")


@pytest.fixture
def session(qapp):
    library = Library.open(None)
    made = Session(library, "reader")
    for name in ADDED:
        made.do(AddTag(Tag(name, name, "green")))
    yield made
    library.close()


@pytest.fixture
def entry(qtbot, session):
    window = QWidget()
    qtbot.addWidget(window)
    made = TagEntry(session, Look(themes()["light"], Settings(None)), window)
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit(objectName="other"))
    layout.addWidget(made)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: made.offered.isVisible())
    yield made
    window.close()


def names(entry):
    model = entry.offered.model()
    return [model.index(row, 0).data().split("   ")[0] for row in range(model.rowCount())]


def test_every_tag_is_offered_before_anything_is_typed(entry, session):
    assert names(entry) == [tag.name for tag in session.codebook]


def test_tags_that_begin_with_what_is_typed_come_first(entry):
    QTest.keyClicks(entry, "zon")
    assert names(entry) == ["Zoning", "re-zoning", "New tag “zon”"]


def test_accents_and_letter_case_do_not_count(entry):
    QTest.keyClicks(entry, "ECO")
    assert names(entry)[0] == "école"


def test_a_name_that_is_there_is_not_offered_anew(entry):
    QTest.keyClicks(entry, "zoning")
    assert names(entry) == ["Zoning", "re-zoning"]


def test_enter_takes_the_first_that_fits(entry, qtbot):
    QTest.keyClicks(entry, "zon")
    with qtbot.waitSignal(entry.chosen) as chosen:
        QTest.keyClick(entry.offered, KEY.Key_Return)
    assert chosen.args[0].name == "Zoning"
    assert entry.text() == ""


def test_down_and_enter_take_another(entry, qtbot):
    QTest.keyClicks(entry, "zon")
    QTest.keyClick(entry.offered, KEY.Key_Down)
    with qtbot.waitSignal(entry.chosen) as chosen:
        QTest.keyClick(entry.offered, KEY.Key_Return)
    assert chosen.args[0].name == "re-zoning"


def test_a_new_tag_is_offered_with_the_next_colour_and_is_not_saved(entry, qtbot, session):
    QTest.keyClicks(entry, " ferry ")
    assert names(entry) == ["New tag “ferry”"]
    with qtbot.waitSignal(entry.chosen) as chosen:
        QTest.keyClick(entry.offered, KEY.Key_Return)
    assert chosen.args[0].name == "ferry"
    assert session.tag_named("ferry") is None


def test_a_click_takes_a_tag(entry, qtbot, session):
    row = entry.offered.model().index(1, 0)
    place = entry.offered.visualRect(row).center()
    with qtbot.waitSignal(entry.chosen) as chosen:
        QTest.mouseClick(entry.offered.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[0] == list(session.codebook)[1]


def test_one_escape_dismisses_line_and_list(entry, qtbot):
    QTest.keyClicks(entry, "zo")
    with qtbot.waitSignal(entry.dismissed):
        QTest.keyClick(entry.offered, KEY.Key_Escape)
    assert not entry.offered.isVisible()


def test_it_says_when_it_is_left(entry, qtbot):
    entry.offered.hide()
    other = entry.parentWidget().findChild(QLineEdit, "other")
    with qtbot.waitSignal(entry.left):
        other.setFocus()


def test_colours_stand_beside_the_names(entry, session):
    image = entry.offered.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole).pixmap(10, 10)
    colour = image.toImage().pixelColor(5, 5)
    assert colour == themes()["light"].tag(session.tags[0].colour).stripe


# -- paths, descriptions, recent tags -------------------------------------------------------------


@pytest.fixture
def nested(session):
    session.do(AddTag(Tag("sea", "Sea", "teal", description="Salt water: Ozean")))
    session.do(AddTag(Tag("ice", "Ice", "teal", parent="sea", include="floes")))


def test_a_tag_is_found_by_its_path_and_by_what_it_means(nested, entry):
    QTest.keyClicks(entry, "sea / i")
    assert names(entry) == ["Sea / Ice", "New tag “sea / i”"]
    entry.clear()
    QTest.keyClicks(entry, "ozean")
    assert names(entry)[0] == "Sea"
    entry.clear()
    QTest.keyClicks(entry, "floe")
    assert names(entry)[0] == "Sea / Ice"


def test_a_path_makes_the_tags_of_it_that_are_new(nested, entry, qtbot):
    QTest.keyClicks(entry, "sea / wind / gale")
    with qtbot.waitSignal(entry.chosen) as chosen:
        QTest.keyClick(entry.offered, KEY.Key_Return)
    tag, new = chosen.args
    assert (tag.name, [one.name for one in new]) == ("gale", ["wind", "gale"])
    assert new[0].parent == "sea"


def test_tags_given_lately_come_first(nested, entry, session):
    session.note_given(session.tag_named("Zoning"))
    session.note_given(session.tag_named("ice"))
    entry.offer()
    assert names(entry)[:3] == ["Sea / Ice", "Zoning", "claim"]


def test_shift_and_enter_give_one_tag_and_stay_for_more(entry, qtbot):
    QTest.keyClicks(entry, "zon")
    with qtbot.waitSignal(entry.chosen), qtbot.assertNotEmitted(entry.ended):
        QTest.keyClick(entry.offered, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (entry.text(), entry.offered.isVisible()) == ("", True)


def test_control_and_enter_let_it_stick(entry, qtbot):
    QTest.keyClicks(entry, "zon")
    with qtbot.waitSignal(entry.stuck) as stuck, qtbot.assertNotEmitted(entry.chosen):
        QTest.keyClick(entry.offered, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stuck.args[0].name == "Zoning"


def test_of_a_thousand_tags_the_likeliest_are_listed(entry, session):
    with session.library.transaction():
        for number in range(1000):
            session.library.put_tag(Tag(str(number), f"code {number}"))
    session.do(AddTag(Tag("last", "last")))
    entry.offer()
    assert entry.offered.model().rowCount() == 101
    QTest.keyClicks(entry, "code 999")
    assert names(entry) == ["code 999"]


def test_how_a_tag_is_given_is_said_as_long_as_one_is_asked_for(window, session, command, find):
    session.select(find("ninety crowns"))
    command("annotate.tag").trigger()
    assert window.notices.currentMessage().startswith("Enter gives the tag")
    QTest.keyClick(window.pane.findChild(TagEntry), Qt.Key.Key_Escape)
    assert window.notices.currentMessage() == ""
