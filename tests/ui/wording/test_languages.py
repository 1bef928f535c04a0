"""The window in another language: its words, its direction, its numbers and dates."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QComboBox, QDialogButtonBox

from reader_app import settings as s
from reader_app.paths import settings_path
from reader_app.settings import Settings
from reader_app.ui.dialogs.preferences import PreferencesDialog
from reader_app.ui.wording.languages import languages
from reader_app.ui.wording.words import decimal, long_date, number

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def speaking(qapp, qtbot, program, briefing):
    """Return a maker of windows in a language; what that changes of the process is put back."""
    before, direction = QLocale(), qapp.layoutDirection()
    known = set(qapp.findChildren(QTranslator))

    def make(language):
        Settings(settings_path()).set(s.LANGUAGE, language)
        window = program(files=[str(briefing)]).window
        qtbot.waitUntil(lambda: window.session.transcript is not None)
        return window

    yield make
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


def titles(window):
    return [menu.text().replace("&", "") for menu in window.menuBar().actions()]


def test_the_window_speaks_german(speaking):
    window = speaking("de")
    assert titles(window)[:2] == ["Datei", "Bearbeiten"]
    assert window.actions_by_id["file.open"].text() == "&Öffnen…"
    assert window.actions_by_id["annotate.tag_9"].text() == "Schlagwort auf Taste 9"
    assert window.sidebar.filter.accessibleName() == "Anmerkungen filtern"
    assert window.layoutDirection() is LEFT


def test_numbers_and_dates_follow_the_language(speaking):
    speaking("de")
    assert number(6210) == "6.210"
    assert decimal(1.5) == "1,5"
    assert long_date("2031-05-04") == "4. Mai 2031"


def test_the_buttons_of_qt_follow_the_language(speaking, qtbot):
    speaking("de")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text() == "Abbrechen"


def test_the_window_in_hebrew_is_mirrored(speaking):
    window = speaking("he")
    assert window.layoutDirection() is RIGHT
    assert window.outline.x() > window.sidebar.x()


def test_english_installs_no_translator(speaking, qapp):
    before = len(qapp.findChildren(QTranslator))
    window = speaking("en")
    assert len(qapp.findChildren(QTranslator)) == before
    assert titles(window)[0] == "File"


def test_every_language_is_offered_by_its_own_name(qtbot, settings, look):
    dialog = PreferencesDialog(settings, look, None)
    qtbot.addWidget(dialog)
    field = dialog.fields["language"]
    assert isinstance(field, QComboBox)
    offered = [field.itemText(row) for row in range(field.count())]
    assert offered == ["As the system", "Deutsch", "English", "עברית"]


def test_a_language_that_is_chosen_is_kept_for_the_next_start(qtbot, settings, look):
    dialog = PreferencesDialog(settings, look, None)
    qtbot.addWidget(dialog)
    field = dialog.fields["language"]
    field.setCurrentIndex(field.findData("de"))
    assert Settings(settings_path()).get(s.LANGUAGE) == "de"
    assert not dialog.later.isHidden()
    assert set(languages()) == {"de", "en", "he"}


def test_a_language_that_is_not_there_leaves_the_window_english(speaking):
    window = speaking("xx")
    assert titles(window)[0] == "File"
    assert QCoreApplication.translate("menus", "&File") == "&File"
