"""The window of the codebook, laid out from right to left."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSplitter

from reader_app.ui.codebook.window import CodebookWindow


@pytest.fixture
def book(qapp, qtbot, request):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    request.getfixturevalue("command")("annotate.tags").trigger()
    found = request.getfixturevalue("window").findChild(CodebookWindow)
    qtbot.waitUntil(found.isVisible)
    yield found
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_fields_of_a_tag_keep_their_distance_from_the_list(book):
    title, tree = book.fields.title, book.tree
    end_of_fields = title.mapTo(book, QPoint(title.width(), 0)).x()
    start_of_list = tree.mapTo(book, QPoint(0, 0)).x()
    edge = book.findChild(QSplitter).handle(1).mapTo(book, QPoint(0, 0)).x()
    assert edge - end_of_fields > 5
    assert start_of_list - edge > 5
