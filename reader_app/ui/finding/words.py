"""What is said of a search: how many hits, where they are limited, what is wrong with a pattern."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader_app.ui.lens.words import lens_words
from reader_app.ui.wording.words import counted, number

if TYPE_CHECKING:
    from reader_app.transcript.finding import BadSearch, Search
    from reader_app.ui.finding.hunt import Hunt


def count_words(hunt: Hunt, search: Search) -> str:
    """Return ``3 of 41``, ``41 hits`` where none is current, or why there is no count."""
    count = len(hunt.hits.spans)
    if not search or hunt.trouble:
        return ""
    if hunt.is_slow:
        return _tr("Looking…")
    if not count:
        return _tr("No hits")
    if hunt.current is None:
        many = _tr("{n} hits") if hunt.hits.is_complete else _tr("The first {n} hits")
        return counted(count, _tr("1 hit"), many)
    words = _tr("{place} of {all}") if hunt.hits.is_complete else _tr("{place} of the first {all}")
    return words.format(place=number(hunt.current + 1), all=number(count))


def aside_words(hunt: Hunt, search: Search) -> str:
    """Return what else there is to know: a fault of the pattern, a step round about, the lens."""
    if hunt.trouble:
        return trouble_words(hunt.trouble)
    said = {1: _tr("From the start again"), -1: _tr("From the end again")}.get(hunt.wrapped, "")
    narrowed, transcript = hunt.sheet.narrowed, hunt.sheet.transcript
    limit = ""
    if search and narrowed and transcript:
        lens = lens_words(narrowed.lens, transcript, hunt.sheet.tags)
        limit = _tr("Only in: {lens}").format(lens=lens)
    return " · ".join(part for part in (said, limit) if part)


def trouble_words(trouble: BadSearch) -> str:
    """Return in plain words what is wrong with a pattern."""
    error = trouble.__cause__
    if error is None:
        return _tr("The pattern takes too long; make it simpler.")
    told = str(getattr(error, "msg", error))
    known = _faults().get(told)
    return known or _tr("This is no regular expression: {fault}.").format(fault=told)


def _faults() -> dict[str, str]:
    return {
        "missing )": _tr("A “(” is not closed."),
        "unbalanced parenthesis": _tr("A “)” closes nothing."),
        "unterminated character set": _tr("A “[” is not closed."),
        "nothing to repeat": _tr("Before “*”, “+” or “?” is nothing to repeat."),
        "multiple repeat": _tr("Before “*”, “+” or “?” is nothing to repeat."),
        "min repeat greater than max repeat": _tr("In “{…}” the greater number comes first."),
        "bad escape (end of pattern)": _tr("After the last “\\” a sign is missing."),
        "bad character range": _tr("In “[…]” a range runs backwards."),
        "missing >": _tr("The name of a group has no “>” at its end."),
        "unknown group": _tr("It names a group that there is none of."),
        "invalid group reference": _tr("It names a group that there is none of."),
        "unknown property": _tr("“\\p{…}” names a kind of letters that is not known."),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Find", words)
