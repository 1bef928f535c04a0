"""Where stretches of a paragraph lie, and what is kept of it."""

import gc

from PySide6.QtGui import QTextLayout, QTextLine
from shiboken6 import ownedByPython


def test_nothing_that_qt_may_put_another_thing_in_the_place_of_is_kept(pane, session, find):
    session.mark(find("boats come home"))
    pane.grab()
    assert pane.brush.known_lines
    kept = [one for one in gc.get_objects() if isinstance(one, QTextLayout | QTextLine)]
    assert [one for one in kept if isinstance(one, QTextLine) or not ownedByPython(one)] == []


def test_what_a_stretch_covers_is_the_same_when_it_is_asked_for_again(pane, find):
    first = pane.span_rects(find("boats come home"))
    assert first
    assert pane.span_rects(find("boats come home")) == first
