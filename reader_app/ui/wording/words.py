"""Numbers and dates as the reader's own language writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from reader_app.annotation.model import Tag

_WIDEST = 48
"""Characters of a name that a menu shows."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")


def translated(words: str, context: str = "words") -> str:
    """Return ``words`` in the reader's language, for code that is no ``QObject``."""
    return QCoreApplication.translate(context, words)


def shown_later(words: str, context: str) -> str:
    """Return ``words`` as they are: they are known to the translations, and translated later."""
    del context
    return words


def _locale() -> QLocale:
    """Return the reader's locale; the C locale, which parts no thousands, counts as English."""
    known = QLocale()
    is_c = known.language() is QLocale.Language.C
    return QLocale(QLocale.Language.English) if is_c else known


def number(value: int) -> str:
    """Return a whole number with the separators of the locale: ``6,210``."""
    return _locale().toString(value)


def percent(share: float) -> str:
    """Return a share of one in hundredths, as the language writes them."""
    if 0 < share < 0.005:
        return translated("< 1 %", "Outline")
    return translated("{share} %", "Outline").format(share=number(round(share * 100)))


def decimal(value: float, places: int | None = None) -> str:
    """Return a number with so many places, or as many as it needs: ``1.5``, ``13``."""
    if places is None:
        return _locale().toString(float(value), "g")
    return _locale().toString(float(value), "f", places)


def counted(count: int, one: str, many: str) -> str:
    """Return ``one`` for 1, else ``many``, with the number in the place of ``{n}``."""
    return (one if count == 1 else many).format(n=number(count))


def long_date(iso: str | None) -> str:
    """Return ``14 March 2026`` for an ISO date; what is no full date is returned as it is."""
    day = QDate.fromString(iso or "", Qt.DateFormat.ISODate)
    form = translated("d MMMM yyyy", "dates")
    return _locale().toString(day, form) if day.isValid() else iso or ""


def short_moment(iso: str) -> str:
    """Return ``14 Mar 2026, 09:30`` in local time for an ISO moment in UTC."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    form = translated("d MMM yyyy, HH:mm", "dates")
    return _locale().toString(moment.toLocalTime(), form) if moment.isValid() else iso


def apart(words: str) -> str:
    """Return a name so that it and what stands beside it are read in order.

    A Hebrew name before a time would else be shown after it.
    """
    is_mixed = QGuiApplication.isRightToLeft() or _RIGHT_TO_LEFT.search(words)
    return f"\u2068{words}\u2069" if words and is_mixed else words


def in_order(words: str) -> str:
    """Return a line of several parts so that these are read as the interface is.

    A label would else take its direction, and its side, from the first letter.
    """
    return f"\u200f{words}" if words and QGuiApplication.isRightToLeft() else words


def in_menu(words: str) -> str:
    """Return ``words`` so that a menu shows an ampersand instead of taking it for a mnemonic."""
    return words.replace("&", "&&")


def name_in_menu(name: str) -> str:
    """Return a name for a menu, cut where it would make the menu wider than the window."""
    return in_menu(name if len(name) <= _WIDEST else f"{name[: _WIDEST - 1].rstrip()}…")


def tag_tip(tag: Tag, path: str = "") -> str:
    """Return what a tag means, for a tip: its description, what is in and what is not.

    Its path, where it is given, stands before that.
    """
    parts = [
        path,
        tag.description,
        tag.include and translated("Includes: {words}").format(words=tag.include),
        tag.exclude and translated("Excludes: {words}").format(words=tag.exclude),
    ]
    return "\n".join(part for part in parts if part)
