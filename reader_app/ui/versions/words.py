"""What the review says of a highlight, in the reader's language, and the signs it uses."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reader_app.transcript.address import place_words
from reader_app.transcript.anchor import Fate
from reader_app.ui.wording.phrases import place_said
from reader_app.ui.wording.words import translated
from reader_app.versions.differing import stretches

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span
    from reader_app.versions.placing import Versions
    from reader_app.versions.transfer import Decided

SIGNS = {Fate.KEPT: "✓", Fate.MOVED: "→", Fate.LOST: "?"}
"""Beside each highlight, so that nobody needs the colour."""
_AROUND = 60
"""Code points told around the nearest place."""


def fate_words(fate: Fate) -> str:
    """Return what the reader calls a fate."""
    return {
        Fate.KEPT: translated("kept", "Versions"),
        Fate.MOVED: translated("moved", "Versions"),
        Fate.LOST: translated("lost", "Versions"),
    }[fate]


def where(transcript: Transcript, span: Span | None) -> str:
    """Return the address of a place, or nothing without one."""
    return place_said(place_words(transcript, span)) if span else ""


def spoken(one: Decided, versions: Versions) -> str:
    """Return all that a row says, to be read aloud."""
    parts = [fate_words(one.placed.fate), f"“{' '.join(one.marked.quote.split())}”"]
    place = where(versions.new, one.placed.span or one.placed.near)
    return ". ".join([*parts, place])


def as_html(one: Decided, versions: Versions, ground: str) -> str:
    """Return both quotes: struck out what goes, underlined what comes, on a ``ground``."""
    if one.placed.span is None:
        return _lost(one, versions)
    old, new = [], []
    for stretch in stretches(one.marked.quote, one.placed.span.of(versions.new.text)):
        was, is_now = escape(stretch.old), escape(stretch.new)
        old.append(was if stretch.is_same else f'<s style="background:{ground}">{was}</s>')
        new.append(
            is_now if stretch.is_same else f'<u style="background:{ground}"><b>{is_now}</b></u>'
        )
    return _said(
        (translated("Old version", "Versions"), where(versions.old, one.marked.span), "".join(old)),
        (translated("New version", "Versions"), where(versions.new, one.placed.span), "".join(new)),
    )


def _lost(one: Decided, versions: Versions) -> str:
    near = one.placed.near
    heads = [
        (
            translated("Old version", "Versions"),
            where(versions.old, one.marked.span),
            escape(one.marked.quote),
        )
    ]
    if near:
        text = versions.new.text
        before, after = text[max(0, near.start - _AROUND) : near.start], text[near.end :][:_AROUND]
        between = escape(near.of(text)[: 4 * _AROUND]) or "…"
        words = f"…{escape(before)}<b>[{between}]</b>{escape(after)}…"
        nearest = translated("Nearest place in the new version", "Versions")
        heads.append((nearest, where(versions.new, near), words))
    return _said(*heads)


def _said(*parts: tuple[str, str, str]) -> str:
    """Return quotes beside each other, each under its head."""
    heads = "".join(
        f'<td width="50%"><b>{escape(head)}</b> · {escape(place)}</td>' for head, place, _ in parts
    )
    quotes = "".join(f'<td dir="auto">{words}</td>' for _, _, words in parts)
    table = '<table width="100%" cellspacing="0" cellpadding="6">'
    return f"{table}<tr>{heads}</tr><tr>{quotes}</tr></table>"
