"""What a page says of itself: its title, date and language."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader_app.structure.front_matter import date_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from justhtml import Node

_PUBLISHED = re.compile(
    r"(?i)(?:^|[.:_-])(?:date|datepublished|published(?:_time)?|issued|created|upload_date|pubdate"
    r"|publication_date|citation_date)$"
)
_UPDATED = re.compile(r"(?i)modif|updat")
_LANGUAGE = re.compile(r"(?i)[a-z]{2,3}(?:-[a-z0-9]{2,8})*")
_LONGEST = 300
_MOST_HEADINGS = 50


@dataclass
class About:
    """What a page says of itself."""

    title: str | None = None
    date: str | None = None
    """ISO 8601."""
    language: str | None = None
    """BCP 47, as the page declares it."""
    whole_title: str = ""
    """With the name of the site, a date, or whatever else it holds."""
    headings: list[str] = field(default_factory=list)
    """Those of the first level."""


def about(root: Node) -> About:
    """Return what the page under ``root`` says of itself."""
    found = About()
    named: dict[str, str] = {}
    dates: list[str] = []
    for node in _elements(root):
        if node.name == "meta":
            _put_down(node, named)
        elif node.name == "title" and "title" not in named:
            named["title"] = _words(node)
        elif node.name == "h1" and len(found.headings) < _MOST_HEADINGS:
            found.headings.append(_words(node))
        elif node.name == "time" and not dates and not _is_update(node):
            dates += filter(None, [_date((node.attrs or {}).get("datetime") or _words(node))])
        elif node.name == "html":
            said = (node.attrs or {}).get("lang") or ""
            found.language = said if _LANGUAGE.fullmatch(said) else None
    found.title = _title(named, [heading for heading in found.headings if heading])
    found.whole_title = named.get("title", "")
    stated = (_date(value) for name, value in named.items() if _PUBLISHED.search(name))
    found.date = next(filter(None, stated), dates[0] if dates else None)
    return found


def _date(stated: str) -> str | None:
    """Return the day in ``2021-06-07T10:00:00Z`` or in words."""
    return date_in(stated[:10]) or date_in(stated)


def _title(named: dict[str, str], headings: list[str]) -> str | None:
    """Return the title: without the name of the site where the page gives it without."""
    whole = named.get("title", "")
    if len(headings) == 1 and headings[0] in whole:
        return headings[0]
    return named.get("og:title") or whole or (headings[0] if headings else None)


def _put_down(node: Node, named: dict[str, str]) -> None:
    attributes = node.attrs or {}
    name = next((v for key in ("property", "name", "itemprop") if (v := attributes.get(key))), "")
    content = " ".join((attributes.get("content") or "")[:_LONGEST].split())
    if name and content and name.lower() != "title":
        named.setdefault(name.lower(), content)


def _is_update(node: Node) -> bool:
    attributes = node.attrs or {}
    said = f"{attributes.get('itemprop') or ''} {attributes.get('class') or ''}"
    parent = node.parent
    around = str((parent.attrs or {}).get("class") or "") if parent is not None else ""
    return _UPDATED.search(f"{said} {around}") is not None


def _words(node: Node) -> str:
    parts: list[str] = []
    for inner in _elements(node):
        if inner.name == "#text":
            parts.append(str(inner.data or ""))
        if len(parts) > _LONGEST:
            break
    return " ".join("".join(parts).split())[:_LONGEST]


def _elements(root: Node) -> Iterator[Node]:
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.children or ()))
