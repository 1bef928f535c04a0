"""Akoma Ntoso debates, versions 2 and 3, in any namespace or none.

``by`` names who speaks by way of the references; ``<from>`` is the printed label. Questions and
answers are those the file marks. Scenes, summaries and narratives are stage directions; within a
speech they stay in it, in brackets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats._xml import head_of, holders, parse, root_of
from reader_app.formats.scholarly._akoma_meta import Meta, placeholders
from reader_app.formats.scholarly._flow import LINE, Flow, bare_label
from reader_app.formats.scholarly._names import name_of
from reader_app.formats.source import Format, Source
from reader_app.structure.composer import PARAGRAPH, Composer, Person
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from reader_app.formats._xml import Document, Element
    from reader_app.transcript.model import Transcript

SUFFIXES = (".xml", ".akn", ".an")
_SPOKEN = {
    "speech": TurnKind.SPEECH,
    "question": TurnKind.QUESTION,
    "answer": TurnKind.ANSWER,
}
_STAGES = frozenset(["scene", "summary", "narrative"])
_ASIDES = frozenset([*_STAGES, "remark", "authorialNote"])
"""What stands within a speech and is not said."""
_HEADINGS = frozenset(["heading", "subheading"])
_BODIES = """debate debateReport debateBody debateSection"""
_CONTAINERS = """administrationOfOath rollCall prayers oralStatements writtenStatements
personalStatements ministerialStatements resolutions nationalInterest declarationOfVote
communication petitions papers noticesOfMotion questions address proceduralMotions pointOfOrder
adjournment speechGroup coverPage preface conclusions container"""
_SECTIONS = frozenset([*_BODIES.split(), *_CONTAINERS.split()])
_FRAGMENTS = frozenset([*_BODIES.split(), *_SPOKEN])
_SKIPPED = frozenset(["meta", "toc", "noteRef", "from", "num", "attachments", "components"])
_TITLES = frozenset(["coverPage", "preface", "conclusions"])
_BLOCKS = """p block blockList item li ul ol table tr th td listIntroduction listWrapUp tblock
blockContainer longTitle container crossHeading foreign"""
_PARAGRAPHS = frozenset(_BLOCKS.split())
_DEPTH = 6
_LONGEST_LABEL = 200
_LABEL_AND_WORDS = re.compile(r"(?P<label>.{1,120}?(?:\.\s?[-–—]|:))\s*(?P<words>\w.*)")


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is Akoma Ntoso, by its first element."""
    root = root_of(source)
    if root in ("akomaNtoso", "akomantoso"):
        return 0.95
    if root in _FRAGMENTS and any(f"<{tag}" in head_of(source) for tag in _SPOKEN):
        return 0.9
    return 0.6 if "<akomaNtoso" in head_of(source) else 0.0


def read(source: Source) -> Transcript:
    """Read the speeches of a debate. Raises ``ImportFailed``."""
    document = parse(source)
    root = document.root
    if root.name not in _FRAGMENTS:
        _refuse_others(source, root)
    return _Reading(source, document).transcript()


def _refuse_others(source: Source, root: Element) -> None:
    """Say what this is where it is no debate."""
    if root.find("debate", "debateReport", "debateBody") is not None:
        return
    kinds = [element.name for element in root.elements()]
    what = f"of the kind “{kinds[0]}”" if kinds else "empty"
    raise ImportFailed(source.name, f"this Akoma Ntoso document is {what}, not a debate")


class _Reading:
    """One debate as it is read."""

    def __init__(self, source: Source, document: Document) -> None:
        self._source = source
        self._document = document
        self._meta = Meta(document.root)
        self._holders = holders(document.root, *_SPOKEN)
        self._composer = Composer()
        self._people: dict[str, Person] = {}
        self._placeholders = placeholders(document.root, self._meta.names)
        self._first_heading = ""

    def transcript(self) -> Transcript:
        """Return the whole. Raises ``ImportFailed`` where it has no words."""
        root = self._document.root
        if root.name in _SPOKEN:
            self._speech(root, 1, "")
        else:
            self._walk(root, int(root.name == "debateSection"), "")
        if not self._composer:
            raise ImportFailed(self._source.name, "there are no words in this debate")
        meta = self._meta
        return self._composer.transcript(
            title=meta.title or self._first_heading or name_of(self._source),
            source_name=self._source.name,
            format=FORMAT.name,
            date=meta.date,
            language=meta.language,
            metadata=meta.metadata,
            people=self._people,
            unread=self._document.unread,
        )

    def _walk(self, element: Element, level: int, by: str) -> None:
        for part in element.content:
            if isinstance(part, str):
                self._tell(part, TurnKind.OTHER)
            elif part.name in _SPOKEN:
                self._speech(part, level + 1, part.get("by") or by)
            elif part.name in _HEADINGS:
                self._heading(part, element, level)
            elif part.name in _STAGES:
                self._tell_element(part, TurnKind.STAGE)
            elif part.name not in _SKIPPED:
                self._inside(part, level, by)

    def _inside(self, part: Element, level: int, by: str) -> None:
        """Go on within a section, or tell what is neither section nor speech as it stands."""
        is_section = part.name in _SECTIONS
        if is_section or id(part) in self._holders:
            is_level = is_section and part.name not in ("debate", "debateBody", *_TITLES)
            self._walk(part, min(level + is_level, _DEPTH), part.get("by") or by)
        else:
            self._tell_element(part, TurnKind.OTHER)

    def _heading(self, heading: Element, section: Element, level: int) -> None:
        """Tell a heading, with the number before it."""
        number = next(iter(section.elements("num")), None)
        is_first = heading is next(iter(section.elements(*_HEADINGS)), None)
        flow = Flow()
        if number is not None and is_first:
            flow.say(f"{number.text()} ")
        _flow(heading, flow, " ")
        self._first_heading = self._first_heading or flow.text()
        flow.tell(self._composer, kind=TurnKind.HEADING, level=max(1, level))

    def _tell_element(self, element: Element, kind: TurnKind) -> None:
        flow = Flow()
        _flow(element, flow, " ")
        flow.tell(self._composer, kind=kind)

    def _tell(self, text: str, kind: TurnKind) -> None:
        if not text.isspace():
            flow = Flow()
            flow.say(text)
            flow.tell(self._composer, kind=kind)

    # -- speeches ---------------------------------------------------------------------------------

    def _speech(self, speech: Element, level: int, by: str) -> None:
        """Read a speech; one within another interrupts it."""
        printed, flow = _printed(speech)
        voice, label = self._who(by, speech.get("as"), printed)
        for part in speech.content:
            if isinstance(part, str):
                flow.say(part)
            elif part.name in _HEADINGS:
                self._heading(part, speech, level)
            elif part.name in _SPOKEN or part.name in _SECTIONS:
                flow.tell(self._composer, label, kind=_SPOKEN[speech.name], voice=voice)
                flow = Flow()
                self._within(part, level, by)
            elif part.name not in _SKIPPED:
                _flow_part(part, flow, PARAGRAPH)
        flow.tell(self._composer, label, kind=_SPOKEN[speech.name], voice=voice)

    def _within(self, part: Element, level: int, by: str) -> None:
        if part.name in _SPOKEN:
            self._speech(part, level, part.get("by") or by)
        else:
            self._walk(part, min(level + 1, _DEPTH), by)

    def _who(self, by: str, part: str, printed: str) -> tuple[str | None, str | None]:
        """Return the key of who speaks, where the references know them, and the label."""
        key = by.strip().removeprefix("#")
        name = None if key in self._placeholders else self._meta.names.get(key)
        if not name:
            key = printed or key
            if not key:
                return None, None
        if key not in self._people:
            role = self._meta.roles.get(part.strip().removeprefix("#"))
            self._people[key] = Person(name or key, role)
        return key, printed or name or key


def _printed(speech: Element) -> tuple[str, Flow]:
    """Return the printed label, and the words that somebody put there after it."""
    flow = Flow()
    printed = next((part.text() for part in speech.elements("from")), "")
    found = _LABEL_AND_WORDS.match(printed)
    if found or len(printed) > _LONGEST_LABEL:
        flow.say(found["words"] if found else printed)
        flow.part(PARAGRAPH)
        printed = found["label"] if found else ""
    return bare_label(printed), flow


def _flow(element: Element, flow: Flow, around: str) -> None:
    for part in element.content:
        if isinstance(part, str):
            flow.say(part)
        elif part.name not in _SKIPPED:
            _flow_part(part, flow, around)


def _flow_part(part: Element, flow: Flow, around: str) -> None:
    """Add one element by what it is; ``around`` is empty within what is not said."""
    if around and part.name in _ASIDES:
        inner = Flow()
        _flow(part, inner, "")
        flow.aside(inner.text(), around)
    elif part.name in _PARAGRAPHS:
        gap = PARAGRAPH if part.name in ("p", "block") and around == PARAGRAPH else LINE
        flow.part(gap)
        _flow(part, flow, around and " ")
        flow.part(gap)
    elif part.name in ("br", "eol"):
        flow.part(LINE)
    else:
        _flow(part, flow, around)


FORMAT = Format("Akoma Ntoso", SUFFIXES, confidence, read)
