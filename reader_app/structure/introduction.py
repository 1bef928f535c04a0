"""What a document says of those who take part, before and while they begin to speak."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property

from reader_app.structure.names import folded, is_title, shown

_LEGEND = re.compile(r"(?P<name>(?:[A-Z][\w.’'-]+\s+){2,4})\((?P<initials>[^()\n]{1,4})\)")
_GIVEN = re.compile(r"\b(?P<given>[A-Z][\w’'-]+)\s(?=(?P<middle>[A-Z]\.\s)?(?P<next>\w+))")
_WORD = re.compile(r"\w+")


class Introduction:
    """The full names in a stretch of text, each found at once by what is printed of it later.

    The stretch is read once, whatever the number of names that are asked for.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def with_initials(self, initials: str) -> str | None:
        """Return the name after which ``initials`` stand in brackets, or None."""
        return self._legend.get(initials)

    def full_name(self, surname: str) -> str | None:
        """Return the one full name that the text gives to ``surname``, or None."""
        first = _WORD.search(surname)
        names = {}
        for start, at in self._given.get(first[0].casefold(), ()) if first else ():
            end = at + len(surname)
            if self._is_surname(surname, at, end) and not is_title(self._text[start:at].rstrip()):
                name = self._text[start:end]
                names[folded(name)] = " ".join(name.split())
        return shown(names.popitem()[1]) if len(names) == 1 else None

    def _is_surname(self, surname: str, at: int, end: int) -> bool:
        text = self._text
        return (
            text[at].isupper()
            and text[at:end].casefold() == surname.casefold()
            and not text[end : end + 1].isalnum()
        )

    @cached_property
    def _legend(self) -> dict[str, str]:
        legend: dict[str, str] = {}
        for match in _LEGEND.finditer(self._text):
            legend.setdefault(match["initials"], match["name"].strip())
        return legend

    @cached_property
    def _given(self) -> dict[str, list[tuple[int, int]]]:
        """Where each first name begins, and where what could be its surname does, by that."""
        given: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for match in _GIVEN.finditer(self._text):
            if match["middle"]:
                given[match["middle"][0].casefold()].append((match.start(), match.end()))
            given[match["next"].casefold()].append((match.start(), match.start("next")))
        return given
