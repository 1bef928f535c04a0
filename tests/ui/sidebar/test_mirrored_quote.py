"""The quote of a card where the window is read from right to left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from reader_app.ui.sidebar.quote import Quote


@pytest.fixture
def mirrored(look, qapp):
    parent = QWidget()
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield Quote(look, parent)
    parent.deleteLater()


def leftmost(widget, rows):
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    widget.render(image)
    ground = image.pixelColor(image.width() - 1, 0)
    return next(
        x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in rows)
    )


@pytest.mark.parametrize("words", ["many words " * 40, "מילים רבות " * 40])
def test_what_is_taken_of_the_first_line_is_left_free_at_the_left(mirrored, words):
    mirrored.show_words(words)
    height = mirrored.lay_out(240, taken=90)
    line = height // 3
    assert leftmost(mirrored, range(line)) >= 90
    assert leftmost(mirrored, range(line, 2 * line)) < 60
