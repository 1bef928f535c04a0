"""What stands in a TEI speech as running text, and what of it is no speech."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.formats.scholarly._flow import LINE, Flow
from reader_app.structure.composer import PARAGRAPH

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader_app.formats._xml import Element

EVENTS = frozenset(["stage", "note", "kinesic", "incident", "vocal", "event", "gap"])
"""What happens or is remarked while somebody speaks."""
_NO_TEXT = """teiHeader standOff spanGrp span linkGrp link interpGrp interp fs fvLib facsimile
timeline figDesc certainty index speaker"""
_BLOCKS = """
p ab lg list table floatingText head div div1 div2 div3 div4 sp u opener closer argument
epigraph titlePage castList"""
_ROWS = """l item row castItem castGroup docTitle titlePart byline docAuthor docDate docImprint
salute signed dateline"""

SKIPPED = frozenset(_NO_TEXT.split())
"""What is about the text and no part of it, and labels, which are read by themselves."""
_PARAGRAPHS = frozenset(_BLOCKS.split())
_LINES = frozenset(_ROWS.split())
_VARIANTS: dict[str, Callable[[Element], list[Element]]] = {
    "choice": lambda part: part.elements()[:1],
    "app": lambda part: (part.elements("lem") or part.elements("rdg", "rdgGrp"))[:1],
    "subst": lambda part: part.elements("add"),
}
"""What is read where the source gives several wordings of one place."""
_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff9f]")
_GLUED = frozenset(["left", "both"])


class Prose:
    """Flows elements into text."""

    def __init__(self, times: Mapping[str, int]) -> None:
        """``times`` are the milliseconds of each point of the recording, by its identifier."""
        self._times = times
        self._is_aside = False

    def flow(self, element: Element, flow: Flow, around: str = " ") -> None:
        """Add what stands in ``element``; what is not said is parted from it by ``around``."""
        before: Element | str = ""
        for part in element.content:
            if isinstance(part, str):
                flow.say(part)
            elif part.name not in SKIPPED:
                if _are_words(before, part):
                    flow.part(" ")
                self.flow_part(part, flow, around)
            before = part

    def flow_part(self, part: Element, flow: Flow, around: str) -> None:
        """Add one element by what it is."""
        if part.name in EVENTS and not self._is_aside:
            flow.aside(self.event(part), around)
        elif part.name in _PARAGRAPHS or (part.name == "seg" and around == PARAGRAPH):
            self._set_off(part, flow, PARAGRAPH)
        elif part.name in _LINES:
            self._set_off(part, flow, LINE)
        elif part.name in _VARIANTS:
            for valid in _VARIANTS[part.name](part):
                self.flow_part(valid, flow, around)
        elif part.name in ("w", "pc"):
            self._word(part, flow)
        else:
            self._milestone(part, flow)
            self.flow(part, flow, around)

    def event(self, element: Element) -> str:
        """Return what happens, in the words of the source or as it is classed."""
        flow = Flow()
        self._is_aside = True
        self.flow(element, flow)
        self._is_aside = False
        if flow or element.name in ("note", "stage"):
            return flow.text()
        return element.get("type") or element.get("reason") or ""

    def _set_off(self, part: Element, flow: Flow, gap: str) -> None:
        flow.part(gap)
        self.flow(part, flow, LINE if part.name in ("lg", "sp") else " ")
        flow.part(gap)

    def _word(self, part: Element, flow: Flow) -> None:
        """Add a word or mark that may say it stands close to its neighbours."""
        joins = part.get("join")
        if joins in _GLUED:
            flow.glue()
        self.flow(part, flow)
        if joins in ("right", "both"):
            flow.glue()

    def _milestone(self, part: Element, flow: Flow) -> None:
        if part.name == "pb":
            flow.page(part.get("n"))
        if part.name in ("lb", "pb") and part.get("break") != "no":
            flow.part(" ")
        time = self._times.get(part.get("synch").removeprefix("#"))
        if time is not None:
            flow.moment(time)


def _are_words(before: Element | str, part: Element) -> bool:
    """Whether two words stand side by side that only their tags part, in a script with blanks."""
    if isinstance(before, str) or (before.name, part.name) != ("w", "w"):
        return False
    first = part.text()[:1]
    is_whole = not any(word.get("join") or word.get("part") for word in (before, part))
    return is_whole and first.isalnum() and not _WITHOUT_SPACES.match(first)
