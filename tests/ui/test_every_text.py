"""No text escapes translation: all that is shown comes through a translator, or is the reader's.

The translator here puts each text in brackets, and transcript, speakers, files and dates are in
Greek letters. Whatever then shows Latin letters outside of brackets is a bare text of the program.
"""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QFontComboBox,
    QTabBar,
    QTextBrowser,
    QWidget,
)

import reader_app.ui
from reader_app import settings as s
from reader_app.annotation.history import History
from reader_app.importing import import_file
from reader_app.session import account_name
from reader_app.transcript.span import Span
from reader_app.ui.looks.faces import face_names
from reader_app.ui.looks.text_style import style_names
from reader_app.ui.menus import ids

UI = Path(reader_app.ui.__file__).parent
PATTERNS = {"([A-Z ]+) —"}
"""Examples of regular expressions."""

TALK = """\
Ομιλία του φάρου
4 Μαΐου 2031

Άννα Βρόντη: Καλημέρα. Αρχίζουμε με τον φάρο.

Q1: Νίκος Άλης: Πότε θα ανάψει ο φάρος;

Άννα Βρόντη: Ως το τέλος του Ιουνίου. Ο φακός ήρθε την Τρίτη.

Q2: Ελένη Ρήγα: Πόσο κόστισε ο φακός;

Άννα Βρόντη: Λιγότερο από όσο φοβόμασταν: ενενήντα κορώνες.
"""
WORDS = "Ο φακός ήρθε την Τρίτη."
NO_TOUR = {"file.quit", "file.close", "file.open", "view.full_screen"}
"""Commands that end the tour, or show a dialog of Qt's own."""
PROPERTIES = (
    "text",
    "title",
    "placeholderText",
    "prefix",
    "suffix",
    "specialValueText",
    "windowTitle",
    "toolTip",
    "statusTip",
    "accessibleName",
    "accessibleDescription",
    "currentMessage",
)
SAID = re.compile(r"⟦[^⟦⟧]*(?:⟧|…)")
"""What came through the translator; an elided text has lost its end."""
OURS = re.compile(
    r"""
      Transcript[ ]Reader | Python | Qt            # names
    | (?:(?:Ctrl|Shift|Alt|Meta)[+ ])*[^\W\d_]\b     # a key of one letter
    | \b(?:JSON|CSV|Markdown|PDF|Letter)\b        # forms and papers are called so everywhere
    | \*\.\w+ | PART[ ]\\d\+\.\*                   # patterns
    | \b(?:Ctrl|Shift|Alt|Esc|Enter|Return|Del|Ins|Home|End|PgUp|PgDown|Space|F\d+)\b
    | \bQ\d+\b | \bAa\b | \.(?:txt|sqlite3)\b
    """,
    re.VERBOSE,
)


class Brackets(QTranslator):
    """Gives back each text in brackets."""

    def isEmpty(self):
        return False

    def translate(self, _context, source, _disambiguation=None, _n=-1):
        return f"⟦{source}⟧" if source.strip() else source


def escaped(texts, known=()):
    """Return the texts in which Latin letters stand outside of brackets."""
    found = set()
    for text in texts:
        rest = text
        while SAID.search(rest):  # brackets stand in brackets where a value was translated
            rest = SAID.sub("", rest)
        for word in sorted(known, key=len, reverse=True):
            rest = rest.replace(word, "")
        if re.search(r"[A-Za-z]{2}", OURS.sub("", rest)):
            found.add(text)
    return found


def texts_of(widget):
    """Yield every text that a widget and what is in it show."""
    for each in [widget, *widget.findChildren(QWidget)]:
        if isinstance(each, QTextBrowser) or not each.isVisible():
            continue
        if isinstance(each.window(), QFileDialog) or _is_of_faces(each):
            continue
        for name in PROPERTIES:
            value = each.property(name)
            if isinstance(value, str) and not _is_typed(each, name):
                yield value
        yield from (item for action in each.actions() for item in texts_of_action(action))
        yield from _items_of(each)
    for action in widget.findChildren(QAction):
        if not _is_of_files(action):
            yield from texts_of_action(action)


def _is_of_faces(widget):
    """Tell whether this is the list of a field of faces, which have names of their own."""
    while widget and not isinstance(widget, QFontComboBox):
        widget = widget.parentWidget()
    return widget is not None


def _is_of_files(action):
    owner = action.parent()
    return isinstance(owner, QWidget) and isinstance(owner.window(), QFileDialog)


def texts_of_action(action):
    yield from (action.text(), action.toolTip(), action.statusTip(), action.property("why") or "")


def _is_typed(widget, name):
    """Tell whether this is what a reader writes, which a field shows as its text."""
    return name == "text" and widget.property("placeholderText") is not None


def _items_of(widget):
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield from (widget.tabText(tab), widget.tabToolTip(tab))
    if isinstance(widget, QAbstractItemView) and widget.model():
        if _heads(widget):
            across = Qt.Orientation.Horizontal
            columns = range(_columns(widget.model(), QModelIndex()))
            yield from (str(widget.model().headerData(column, across)) for column in columns)
        yield from _cells(widget.model())


def _heads(view):
    header = getattr(view, "header", getattr(view, "horizontalHeader", None))
    return bool(header and header().isVisible())


ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def _columns(model, parent):
    try:
        return model.columnCount(parent)
    except TypeError:  # that of a list is private
        return 1


def _cells(model, parent=QModelIndex()):  # noqa: B008 (it is nothing, and never changed)
    for row in range(model.rowCount(parent)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            yield from (value for role in ROLES if isinstance(value := index.data(role), str))
        yield from _cells(model, model.index(row, 0, parent))


@pytest.fixture
def brackets(qapp):
    """Let everything be said in brackets, and dates in Greek."""
    before = QLocale()
    QLocale.setDefault(QLocale("el"))
    translator = Brackets()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def briefing(tmp_path, brackets):
    path = tmp_path / "ομιλία.txt"
    path.write_text(TALK, encoding="utf-8")
    return path


@pytest.fixture
def shown(empty_window, session, briefing):
    """Return a window with a marked transcript, and every notice and painted text from now on."""
    session.sign_as("Άννα")
    there = import_file(session.library, briefing, History(session.library, "Άννα"))
    session.open(there.transcript.id)
    start = session.transcript.text.index("Καλημέρα")
    session.mark(Span(start, start + 8), note="Γεια", tags=(session.tags[0].id,))
    session.mark(Span(start + 10, start + 19))
    notices = []
    empty_window.notices.messageChanged.connect(notices.append)
    return empty_window, notices


@pytest.fixture
def painted(monkeypatch):
    """Return what our own code paints as text."""
    found = []
    draw = QPainter.drawText

    def noted(painter, *given):
        found.extend(each for each in given if isinstance(each, str))
        return draw(painter, *given)

    monkeypatch.setattr(QPainter, "drawText", noted)
    return found


def own_words(session):
    """Return the words of the library, and names that are the same everywhere."""
    return {
        *(tag.name for tag in session.tags),
        *style_names(),
        *face_names(),
        s.TEXT_FACE.default,
        session.transcript.title if session.transcript else "",
        str(session.library.path),
        account_name(),
        "English",
        "Deutsch",
    }


SETTERS = re.compile(
    r"set(?:Text|Title|ToolTip|StatusTip|WhatsThis|WindowTitle|PlaceholderText|Prefix|Suffix"
    r"|AccessibleName|AccessibleDescription|SpecialValueText|InformativeText|LabelText"
    r"|NameFilters?|HeaderLabels?|TabText|TabToolTip)"
    r"|Q(?:Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu|TreeWidgetItem"
    r"|ListWidgetItem|FileDialog)|add(?:Action|Item|Menu|Row|Tab)|say|offer|tell|ask|announce|quiet"
)
"""What shows a text it is given."""


def bare(tree):
    """Yield the texts of a module that are shown as they stand."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if SETTERS.fullmatch(name):
            shown = node.args[:1] if name == "addItem" else node.args
            given = [*shown, *(keyword.value for keyword in node.keywords)]
            yield from (text for each in given for text in _written(each))


def _written(node):
    if isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp | ast.List | ast.Tuple | ast.BinOp):
        for part in ast.iter_child_nodes(node):
            yield from _written(part)


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.name)
def test_no_text_is_handed_bare_to_what_shows_it(path):
    found = set(bare(ast.parse(path.read_text(encoding="utf-8"))))
    assert escaped({re.sub(r"</?\w+>", "", text) for text in found}) - PATTERNS == set()


def test_a_text_handed_bare_is_found():
    written = 'button.setText("Open" if new else self.tr("Go"))\nQLabel(f"{n} turns of")'
    assert set(bare(ast.parse(written))) == {"Open", " turns of"}


def test_a_bare_text_is_found():
    assert escaped(["⟦Open ⟦two⟧ files⟧ now", "⟦Open⟧ Άννα (Ctrl+O)"]) == {"⟦Open ⟦two⟧ files⟧ now"}


def test_no_text_of_the_empty_window_escapes(brackets, empty_window, session, painted):
    assert empty_window.empty.isVisible()
    assert not empty_window.grab().isNull()
    assert escaped([*texts_of(empty_window), *painted], own_words(session)) == set()


def test_no_text_of_the_window_escapes(brackets, shown, session, painted):
    window, _ = shown
    assert not window.grab().isNull()
    assert escaped([*texts_of(window), *painted], own_words(session)) == set()


def test_no_text_of_any_command_escapes(brackets, shown, session, painted):
    window, notices = shown
    found = {}
    known = own_words(session)
    for name in ids():
        start = session.transcript.text.index(WORDS)
        window.pane.select(Span(start, start + len(WORDS)))
        action = window.actions_by_id[name]
        if name in NO_TOUR or not action.isEnabled():
            continue
        before = set(QApplication.topLevelWidgets())
        action.trigger()
        QApplication.processEvents()
        seen = [window]
        seen += [new for new in set(QApplication.topLevelWidgets()) - before if new.isVisible()]
        for widget in seen:
            if isinstance(widget, QFileDialog):
                texts = [widget.windowTitle(), *widget.nameFilters()]
            else:
                widget.grab()
                texts = list(texts_of(widget))
            found |= dict.fromkeys(escaped(texts, known), name)
            if widget is not window:
                widget.close()
    found |= dict.fromkeys(escaped(notices, known), "a notice")
    found |= dict.fromkeys(escaped(painted, known), "painted")
    assert found == {}
