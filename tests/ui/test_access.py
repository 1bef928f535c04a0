"""Who cannot see the window, or use a mouse, has everything in it by name and by key."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget

from reader_app.ui.menus import ids

ROLE = QAccessible.Role
ACTED_ON = {
    ROLE.Button,
    ROLE.ButtonDropDown,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.Graphic,
    ROLE.Grip,
    ROLE.List,
    ROLE.ListItem,
    ROLE.MenuItem,
    ROLE.PageTab,
    ROLE.ProgressBar,
    ROLE.RadioButton,
    ROLE.ScrollBar,
    ROLE.Slider,
    ROLE.SpinBox,
    ROLE.Table,
    ROLE.Tree,
}
NO_TOUR = {"file.quit", "file.close", "file.open", "view.full_screen"}
"""Commands that end the tour, or show a dialog of Qt's own."""
MOST = 60
"""Steps of Tab after which it counts as not coming round."""
WORDS = "The lens came back on Tuesday."


def everything(interface):
    """Return all that a screen reader finds in something and that can be seen."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child and child.isValid() and not child.state().invisible:
            yield child
            yield from everything(child)


def described(interface):
    """Return what something is and where, for whoever reads of a failure."""
    parts = []
    while interface and interface.isValid() and len(parts) < 4:
        parts.append(type(interface.object()).__name__)
        interface = interface.parent()
    return " in ".join(parts)


def is_part(interface):
    """Tell whether something belongs to a control of Qt's that speaks for it."""
    whole = interface.parent()
    return whole.role() is ROLE.ComboBox or whole.object().objectName().startswith("qt_")


def nameless(widget):
    """Return what can be acted on and has no name."""
    inside = everything(QAccessible.queryAccessibleInterface(widget))
    unnamed = (one for one in inside if not one.text(QAccessible.Text.Name).strip())
    return [described(one) for one in unnamed if one.role() in ACTED_ON and not is_part(one)]


def mute_labels(widget):
    """Return the labels that are called something else than the words they show."""
    return [
        label.text()
        for label in widget.findChildren(QLabel)
        if label.isVisible() and label.accessibleName() and label.text().rstrip("…")
        if label.text().rstrip("…") not in label.accessibleName()
    ]


@pytest.fixture
def tour(window, session, find, qtbot):
    """Do every command there is, with words selected; return what came up at each."""
    session.mark(find("ninety crowns"), note="A low sum", tags=(session.tags[0].id,))

    def tour():
        for name in ids():
            window.pane.select(find(WORDS))
            action = window.actions_by_id[name]
            if name in NO_TOUR or not action.isEnabled():
                continue
            known = set(QApplication.topLevelWidgets())
            action.trigger()
            QApplication.processEvents()
            yield name, window
            for new in set(QApplication.topLevelWidgets()) - known:
                if new.isVisible() and not isinstance(new, QFileDialog):
                    yield name, new
                    new.close()

    return tour


def test_every_control_of_every_window_has_a_name(tour):
    found = {missing: name for name, seen in tour() for missing in nameless(seen)}
    assert found == {}


def test_every_label_is_read_aloud_as_it_stands(tour):
    found = {mute: name for name, seen in tour() for mute in mute_labels(seen)}
    assert found == {}


def reached_by_tab(dialog):
    """Return what has the keyboard after each Tab, until it comes round."""
    order = [QApplication.focusWidget()]
    for _ in range(MOST):
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is order[0] and len(order) > 1:
            break
        if focused is not order[-1]:  # a page of links keeps it for a while
            order.append(focused)
    return order


def can_be_reached(window):
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }


def place(widget, window):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def goes_back(first, second):
    """Tell whether the second place is above the first, and not in a column after it."""
    return second.bottom() <= first.top() and second.left() < first.right()


def test_tab_reaches_everything_in_every_dialog_from_top_to_bottom(tour, qtbot):
    seen = 0
    for name, dialog in tour():
        if not isinstance(dialog, QDialog):
            continue
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        order = reached_by_tab(dialog)
        assert can_be_reached(dialog) <= set(order), name
        places = [place(one, dialog) for one in [*order, order[0]]]
        back = [pair for pair in pairwise(places) if goes_back(*pair)]
        assert len(back) <= 1, name  # once, where it begins again
        seen += 1
    assert seen > 10


def test_tab_goes_through_the_panels_of_the_window_as_they_stand(window, session, find):
    session.mark(find("ninety crowns"), tags=(session.tags[0].id,))
    window.outline.tree.setFocus(Qt.FocusReason.TabFocusReason)
    order = reached_by_tab(window)
    cards = window.sidebar.cards
    card = cards.card(session.highlights[0].id)  # the list hands the keyboard on to what is chosen
    stops = [window.outline.tree, window.pane.pane, window.sidebar.filter, card, card.status]
    assert [order.index(stop) for stop in stops] == sorted(order.index(stop) for stop in stops)
    assert can_be_reached(window) - {cards} <= set(order)


def looks(widget):
    """Return a picture of a widget with a little of what is around it."""
    window = widget.window()
    return window.grab(place(widget, window).adjusted(-3, -3, 3, 3)).toImage()


def unseen(order):
    """Return what looks the same with the keyboard and without it."""
    found = []
    for widget in order:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():  # it hands the keyboard on
            continue
        focused = looks(widget)
        other = next(one for one in order if not one.isAncestorOf(widget) and one is not widget)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        if looks(widget) == focused:
            found.append(f"{type(widget).__name__} {widget.accessibleName() or widget.text()}")
    return found


def test_the_focus_is_seen_on_every_control(tour, qtbot, dressed):
    found = {}
    for name, dialog in tour():
        if isinstance(dialog, QDialog):
            dialog.activateWindow()
            qtbot.waitUntil(dialog.isActiveWindow)
            order = reached_by_tab(dialog)
            found |= dict.fromkeys(unseen(order) if len(order) > 1 else (), name)
    assert found == {}


def test_the_focus_is_seen_everywhere_in_the_window(window, session, find, dressed):
    session.mark(find("ninety crowns"), tags=(session.tags[0].id,))
    window.outline.tree.setFocus(Qt.FocusReason.TabFocusReason)
    assert unseen(reached_by_tab(window)) == []
