"""What an Akoma Ntoso document says of itself: title, date, language, and who is who."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from reader_app.formats.scholarly._flow import bare_label
from reader_app.formats.scholarly._languages import language_code
from reader_app.formats.scholarly._names import day_in
from reader_app.structure.names import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reader_app.formats._xml import Element

_PEOPLE = ("TLCPerson", "TLCRole", "TLCOrganization")
_MANY = 4
_WORD = re.compile(r"\w+")


class Meta:
    """The metadata of a document."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self.names = _shown(root, *_PEOPLE)
        """Who is meant by each identifier."""
        self.roles = _shown(root, "TLCRole")
        titles = [title.text() for title in root.iter("docTitle")]
        self.title = next(filter(None, titles), "")
        self.date = day_in(*self._days())
        written = [element.get("language") for element in root.iter("FRBRlanguage")]
        self.language = next((code for one in written if (code := language_code(one))), None)
        self.metadata = self._metadata()

    def _days(self) -> Iterator[str]:
        """Yield what may be the day of the debate, the surest first."""
        for element in self._root.iter("docDate"):
            yield element.get("date")
        for work in self._root.iter("FRBRWork"):
            for name, attribute in (("FRBRdate", "date"), ("FRBRuri", "value")):
                for element in work.iter(name):
                    yield element.get(attribute)
        for element in self._root.iter("publication"):
            yield element.get("date")

    def _metadata(self) -> dict[str, str]:
        found = {"author": "", "began": "", "ended": ""}
        for author in self._root.iter("FRBRauthor"):
            found["author"] = found["author"] or self.names.get(_key(author.get("href")), "")
        times = [time.get("time") for time in self._root.iter("recordedTime")]
        if times:
            found |= {"began": times[0], "ended": times[-1] if len(times) > 1 else ""}
        return {key: value for key, value in found.items() if value}


def _shown(root: Element, *kinds: str) -> dict[str, str]:
    """Return what stands for each identifier of these kinds; the first to claim one has it."""
    found: dict[str, str] = {}
    for element in root.iter(*kinds):
        key = element.get("eId") or element.get("id")
        if key and (name := bare_label(element.get("showAs"))):
            found.setdefault(key, name)
    return found


def _key(reference: str) -> str:
    return reference.strip().removeprefix("#")


def placeholders(root: Element, names: Mapping[str, str]) -> set[str]:
    """Return the identifiers that stand for whoever has none of their own.

    They are known by this: many are printed in their place, and none is like the name.
    """
    printed = defaultdict(set)
    for element in root.iter("speech", "question", "answer"):
        for label in element.elements("from"):
            printed[_key(element.get("by"))].add(bare_label(label.text()))
    return {
        key
        for key, labels in printed.items()
        if len(labels) >= _MANY and not any(_is_like(label, names.get(key, "")) for label in labels)
    }


def _is_like(label: str, name: str) -> bool:
    words = {word for word in _WORD.findall(folded(name)) if len(word) > len("don")}
    return not words.isdisjoint(_WORD.findall(folded(label)))
