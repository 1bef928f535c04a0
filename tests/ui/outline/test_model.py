import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from reader_app.ui.outline.model import CURRENT, OutlineModel, Part
from reader_app.ui.outline.rows import Kind, Row, empty_row


def row(name, kind=Kind.TAG):
    return Row(kind, name)


@pytest.fixture
def model(qapp):
    made = OutlineModel()
    watched = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_parts([Part("One", (row("a"), row("b"))), Part("Two", (row("c"),)), Part("Three")])
    yield made
    watched.deleteLater()


def names(model):
    """Return every heading with the words under it."""
    return {
        heading.data(): [
            model.index(number, 0, heading).data() for number in range(model.rowCount(heading))
        ]
        for heading in (model.index(number, 0) for number in range(model.rowCount()))
    }


def test_rows_stand_under_their_headings(model):
    assert names(model) == {"One": ["a", "b"], "Two": ["c"], "Three": []}
    b = model.index(1, 0, model.index(0, 0))
    assert b.parent() == model.index(0, 0)
    assert not model.parent(model.index(0, 0)).isValid()


def test_rows_change_in_place_or_are_replaced(model):
    model.set_rows(0, (row("x"), row("y")))
    model.set_rows(1, (row("c"), row("d"), row("e")))
    model.set_rows(2, (empty_row("none"),))
    assert names(model) == {"One": ["x", "y"], "Two": ["c", "d", "e"], "Three": ["none"]}
    model.set_rows(1, ())
    assert names(model)["Two"] == []


def test_the_same_rows_change_nothing(model, qtbot):
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        model.set_rows(0, (row("a"), row("b")))


def test_one_row_of_a_part_is_current(model):
    heading = model.index(0, 0)
    assert model.set_current(0, 1)
    assert not model.set_current(0, 1)
    assert [model.index(number, 0, heading).data(CURRENT) for number in (0, 1)] == [False, True]
    assert model.set_current(0, None)


def test_words_that_stand_for_nothing_do_not_count():
    assert Part("One", (empty_row("none"),)).count == 0
    assert Part("One", (row("a"),)).count == 1


def test_beyond_its_rows_there_is_nothing(model):
    assert not model.index(3, 0, QModelIndex()).isValid()
    assert not model.index(0, 1, QModelIndex()).isValid()
    assert model.data(QModelIndex()) is None
