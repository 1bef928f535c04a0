"""What the dialog says of a quotation, in the reader's language, and the signs it uses."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reader_app.quoting.report import stretches
from reader_app.quoting.verdict import Caution, Kind, State
from reader_app.ui.wording.phrases import place_said
from reader_app.ui.wording.words import apart, counted, long_date, translated

if TYPE_CHECKING:
    from reader_app.quoting.verdict import Change, Place, Verdict

SIGNS = {State.EXACT: "✓", State.DIFFERING: "≠", State.NOT_FOUND: "?"}
"""Beside each quotation, so that nobody needs the colour."""
COLOURS = {State.EXACT: "green", State.DIFFERING: "amber", State.NOT_FOUND: "rose"}
"""Names of the theme's palette of tags."""


def state_words(state: State) -> str:
    """Return what the reader calls a state."""
    return {
        State.EXACT: translated("exact", "Quoting"),
        State.DIFFERING: translated("differing", "Quoting"),
        State.NOT_FOUND: translated("not found", "Quoting"),
    }[state]


def kind_words(kind: Kind) -> str:
    """Return what the reader calls a kind of difference."""
    return {
        Kind.NUMBER: translated("number", "Quoting"),
        Kind.NEGATION: translated("negation", "Quoting"),
        Kind.WORDS: translated("words", "Quoting"),
        Kind.LETTERS: translated("capitals or accents", "Quoting"),
        Kind.PUNCTUATION: translated("punctuation", "Quoting"),
    }[kind]


def caution_words(caution: Caution) -> str:
    """Return a caution as a sentence."""
    return {
        Caution.NEGATION_LEFT_OUT: translated("What is left out says “not”.", "Quoting"),
        Caution.NEGATION_BEFORE: translated("The words just before it say “not”.", "Quoting"),
        Caution.PUT_IN: translated("Words in brackets are not in the transcript.", "Quoting"),
        Caution.SEVERAL_SPEAKERS: translated("Several people say it.", "Quoting"),
        Caution.NO_END: translated("Its closing mark is missing.", "Quoting"),
    }[caution]


def summary(verdict: Verdict) -> str:
    """Return the state with what is gravest: ``≠ differing · number``."""
    parts = [f"{SIGNS[verdict.state]} {state_words(verdict.state)}"]
    if verdict.state is State.DIFFERING:
        parts += [kind_words(change.kind) for change in verdict.gravest[:1]]
    if verdict.quotation.is_short:
        parts.append(translated("short", "Quoting"))
    if verdict.named or (verdict.cautions and verdict.state is State.EXACT):
        parts.append("⚠")
    return " · ".join(parts)


def where(verdict: Verdict) -> str:
    """Return who says it, and where; nothing of what was not found."""
    place = verdict.place if verdict.state is not State.NOT_FOUND else None
    return place_words(place) if place else ""


def place_words(place: Place) -> str:
    """Return speaker, address, title and date."""
    parts = [", ".join(map(apart, place.speakers)), place_said(place.address)]
    parts += [apart(place.title), long_date(place.date)]
    return " · ".join(part for part in parts if part)


def spoken(verdict: Verdict) -> str:
    """Return all that a row says, to be read aloud."""
    parts = [state_words(verdict.state), f"“{verdict.quotation.text}”", where(verdict)]
    return ". ".join([part for part in parts if part] + told(verdict))


def told(verdict: Verdict) -> list[str]:
    """Return what is to be known, a sentence each, the gravest first."""
    found = []
    if verdict.state is State.DIFFERING:
        found += [_told(change) for change in verdict.gravest]
    if verdict.named and verdict.place:
        words = translated("In the transcript {who} says it, not {named}.", "Quoting")
        who = ", ".join(map(apart, verdict.place.speakers))
        found.append(words.format(who=who, named=apart(verdict.named)))
    found += map(caution_words, verdict.cautions)
    if verdict.times > 1:
        one, many = (
            translated("Found {n} time.", "Quoting"),
            translated("Found {n} times.", "Quoting"),
        )
        found.append(counted(verdict.times, one, many))
    if verdict.quotation.is_short:
        found.append(translated("It is too short to say much.", "Quoting"))
    return found


def _told(change: Change) -> str:
    kind = kind_words(change.kind)
    if not change.said:
        words = translated("{kind}: “{quoted}” is not said.", "Quoting")
    elif not change.quoted:
        words = translated("{kind}: “{said}” is left out.", "Quoting")
    else:
        words = translated("{kind}: quoted “{quoted}”, said “{said}”.", "Quoting")
    told = words.format(kind=kind, quoted=change.quoted, said=change.said)
    return f"{told[:1].upper()}{told[1:]}"


def as_html(verdict: Verdict, quoted: str, said: str) -> str:
    """Return a quotation with its differences struck out and underlined, and what is said of it.

    ``quoted`` and ``said`` are the colours behind words that are quoted otherwise than said.
    """
    parts = []
    for words, change in stretches(verdict):
        if change is None:
            parts.append(escape(words))
            continue
        if change.said:
            parts.append(f' <s style="background:{said}">{escape(change.said)}</s> ')
        if change.quoted:
            parts.append(f'<u style="background:{quoted}"><b>{escape(change.quoted)}</b></u>')
    is_near = verdict.state is State.NOT_FOUND
    text = escape(verdict.quotation.text) if is_near else "".join(parts).strip()
    html = [f'<p dir="auto">{SIGNS[verdict.state]} “{text}”</p>']
    if verdict.place:
        if is_near:
            nearest = translated("The nearest passage: “{words}”", "Quoting")
            html.append(f'<p dir="auto">{escape(nearest.format(words=verdict.place.words))}</p>')
        html.append(f'<p dir="auto">— {escape(place_words(verdict.place))}</p>')
    html += [f'<p dir="auto">{escape(words)}</p>' for words in told(verdict)]
    return "".join(html)
