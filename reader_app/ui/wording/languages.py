"""The languages of the window: which there are, which is wanted, and how it is put in force."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from reader_app import settings as s
from reader_app.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader_app.settings import Settings

_WRITTEN_IN = "en"
_FILE = re.compile(r"reader_(\w+)\.qm")


def languages() -> dict[str, str]:
    """Return the name of each language in itself, by its code, in the order of these names."""
    found = (_FILE.fullmatch(path.name) for path in resource("translations").glob("*.qm"))
    codes = [_WRITTEN_IN, *(name[1] for name in found if name)]
    return dict(sorted(((code, own_name(code)) for code in codes), key=lambda pair: pair[1]))


def speak(app: QApplication, settings: Settings) -> None:
    """Let the window speak the language that is wanted; numbers, dates and direction follow it.

    What is shown before stays as it is, so that another language comes with the next start.
    """
    chosen, system = settings.get(s.LANGUAGE), QLocale.system()
    code = chosen or _first_known(system)
    own = QLocale(code)
    is_other = own.language() is not system.language()  # else the country's ways are kept
    if is_other and (chosen or code != _WRITTEN_IN):
        QLocale.setDefault(own)
    if code != _WRITTEN_IN:
        app.setLayoutDirection(own.textDirection())
        _install(app, code)


def _install(app: QApplication, code: str) -> None:
    """Load Qt's own words, then ours, which are asked first."""
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", of_qt), ("reader", str(resource("translations")))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{code}", folder):
            app.installTranslator(translator)


def _first_known(system: QLocale) -> str:
    """Return the first language the system is set to that there is, or English."""
    for name in system.uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code == _WRITTEN_IN or resource(f"translations/reader_{code}.qm").is_file():
            return code
    return _WRITTEN_IN


def own_name(code: str) -> str:
    """Return what a language calls itself: ``Deutsch`` for ``de``; an unknown code stays."""
    locale = QLocale(code)
    is_english = locale.language() is QLocale.Language.English  # Qt would name its country
    name = "English" if is_english else locale.nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" or code
