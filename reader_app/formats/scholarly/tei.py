"""TEI: proceedings of parliaments (ParlaMint), plays, and transcribed speech.

What is said stands in ``<u>`` or ``<sp>``; ``<note type="speaker">`` and ``<speaker>`` are the
printed labels. Notes, gestures and noises within a speech stay in it, in brackets; a stage
direction before its first word stands with the label. Where words are marked up twice
(``<choice>``), the first form, which is the one printed, is read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats._xml import Element, holders, parse, root_of
from reader_app.formats.scholarly._flow import Flow, bare_label, bracketed
from reader_app.formats.scholarly._names import name_of
from reader_app.formats.scholarly._tei_header import Header, timeline
from reader_app.formats.scholarly._tei_prose import EVENTS, SKIPPED, Prose
from reader_app.formats.source import Format, Source
from reader_app.structure.composer import PARAGRAPH, Composer, Person
from reader_app.structure.reading import structure
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from reader_app.formats._xml import Document
    from reader_app.transcript.model import Transcript

SUFFIXES = (".xml", ".tei")
_ROOTS = frozenset(["TEI", "TEI.2", "teiCorpus"])
_PARTS = """text group front body back div div0 div1 div2 div3 div4 div5 div6 div7 prologue epilogue
performance"""
_SECTIONS = frozenset(_PARTS.split())
_DEPTH = 6
_LABEL = ("note", "speaker")
_MANNER = re.compile(r"(?P<label>\S.{0,80}?)\s*(?P<manner>\([a-zà-öø-ÿ][^()]{0,200}\))\.?")
"""How somebody speaks stands in small letters; a capital begins a name, or a party."""


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is TEI, by its first element."""
    return 0.95 if root_of(source) in _ROOTS else 0.0


def read(source: Source) -> Transcript:
    """Read the turns of a TEI document. Raises ``ImportFailed``."""
    document = parse(source)
    texts = [text for text in document.root.iter("text") if text.elements()]
    if not texts:
        linked = document.root.find("include") is not None
        why = "a TEI corpus whose texts are in other files" if linked else "TEI without a text"
        raise ImportFailed(source.name, f"this is {why}")
    if any(text.find("u", "sp") for text in texts):
        return _Reading(source, document).transcript(texts)
    return _plain(source, document, texts)


def _plain(source: Source, document: Document, texts: list[Element]) -> Transcript:
    """Read a document that marks nobody who speaks as the plain text it is."""
    flow = Flow()
    for text in texts:
        Prose({}).flow(text, flow)
        flow.part(PARAGRAPH)
    if not flow:
        raise ImportFailed(source.name, "there are no words in this TEI text")
    found = structure(flow.text(), source.name, FORMAT.name)
    return Header(document.root).describe(found, document.unread)


class _Reading:
    """One document as it is read."""

    def __init__(self, source: Source, document: Document) -> None:
        self._source = source
        self._unread = document.unread
        self._header = Header(document.root)
        self._times = timeline(document.root)
        self._prose = Prose(self._times)
        self._holders = holders(document.root, "u", "sp")
        self._composer = Composer()
        self._label = ""
        """What was printed of who speaks next."""
        self._labels: dict[str, dict[str, None]] = {}
        """All that was printed of each speaker, by how the source knows them."""
        self._classes: dict[str, str] = {}
        self._cut: str | None = None
        """Who spoke right before, in a piece that the recording was cut into."""
        self._page = ""

    def transcript(self, texts: list[Element]) -> Transcript:
        """Return the whole. Raises ``ImportFailed`` where nobody says anything."""
        for text in texts:
            self._walk(text, 0, "")
        if not self._composer:
            raise ImportFailed(self._source.name, "there are no words in this TEI text")
        header = self._header
        people = {voice: self._person(voice) for voice in self._labels}
        return self._composer.transcript(
            title=header.title or name_of(self._source),
            source_name=self._source.name,
            format=FORMAT.name,
            date=header.date,
            language=header.language,
            metadata=header.metadata,
            people=people,
            unread=self._unread,
        )

    def _person(self, voice: str) -> Person:
        """Return who speaks; several who speak at once are one voice with all their names."""
        several = voice.split()
        if len(several) > 1:
            return Person(", ".join(self._person(one).name for one in several))
        printed = tuple(self._labels.get(voice, ()))
        return self._header.person(voice, printed, self._classes.get(voice, ""))

    def _walk(self, element: Element, level: int, who: str) -> None:
        for part in element.content:
            if isinstance(part, str):
                self._other(part)
            elif part.name == "u":
                self._utterance(part, element, part.get("who") or who)
            elif part.name == "sp":
                self._speech(part)
            else:
                self._between(part, level, part.get("who") or who)

    def _between(self, part: Element, level: int, who: str) -> None:
        """Read what is not spoken."""
        if part.name == "head":
            flow = self._flowed(part)
            self._told(flow.tell(self._composer, kind=TurnKind.HEADING, level=max(1, level)))
        elif part.name == "pb":
            self._page = part.get("n")
        elif part.name in EVENTS:
            self._event(part, level)
        elif part.name not in SKIPPED:
            self._inside(part, level, who)

    def _inside(self, part: Element, level: int, who: str) -> None:
        """Go on within a section, or tell what is neither section nor speech as it stands."""
        if part.name in _SECTIONS:
            deeper = level + part.name.startswith(("div", "prologue", "epilogue"))
            self._walk(part, min(deeper, _DEPTH), who)
        elif id(part) in self._holders:
            self._walk(part, level, who)
        else:
            flow = self._new()
            self._prose.flow_part(part, flow, " ")
            self._told(flow.tell(self._composer, kind=TurnKind.OTHER))

    def _other(self, text: str) -> None:
        if text and not text.isspace():
            flow = self._new()
            flow.say(text)
            self._told(flow.tell(self._composer, kind=TurnKind.OTHER))

    def _event(self, part: Element, level: int) -> None:
        """Tell what happens between speeches, or keep the label of the next."""
        is_heading = part.name == "note" and part.get("type") == "head"
        if part.name == "note" and part.get("type") == "speaker":
            self._label = bare_label(part.text())
            return
        flow = self._new()
        flow.say(self._prose.event(part))
        kind = TurnKind.HEADING if is_heading else TurnKind.STAGE
        depth = min(level + 1, _DEPTH) if is_heading else 0
        self._told(flow.tell(self._composer, kind=kind, level=depth))

    # -- what is said -----------------------------------------------------------------------------

    def _utterance(self, element: Element, outer: Element, who: str) -> None:
        """Read ``<u>``; pieces the recording was cut into go on while the same one speaks."""
        own, element = _labelled(element)
        printed, self._label = own or self._label, ""
        flow = self._flowed(element, PARAGRAPH)
        start = element.get("start") or outer.get("start") * (outer.name == "annotationBlock")
        time = self._times.get(start.removeprefix("#"))
        voice = _voice(who)
        is_cut = bool(start) and not printed
        goes_on = is_cut and self._cut is not None and self._cut == voice
        label = self._named(voice, printed, element.get("ana"))
        self._told(flow.tell(self._composer, label, time=time, voice=voice, goes_on=goes_on))
        self._cut = voice if is_cut else None

    def _speech(self, element: Element) -> None:
        """Read ``<sp>``: who speaks, what is to be done on the way, and the words."""
        speaker = next(iter(element.elements("speaker")), None)
        printed, manner = _printed(speaker) if speaker is not None else (self._label, "")
        self._label = ""
        asides, rest = _opening(element)
        directions = [manner, *map(self._prose.event, asides)]
        aside = " ".join(bracketed(words) for words in directions if words)
        flow = self._new()
        self._prose.flow(rest, flow, "\n")
        voice = _voice(element.get("who"))
        label = self._named(voice, printed, "")
        if flow:
            self._told(flow.tell(self._composer, label, voice=voice, aside=aside))
        else:
            flow.say(" ".join(filter(None, [label, aside])))
            self._told(flow.tell(self._composer, kind=TurnKind.STAGE))

    def _named(self, voice: str | None, printed: str, classes: str) -> str | None:
        """Return the label of a turn, and remember what it says of who speaks."""
        if voice is None:
            return printed or None
        labels = self._labels.setdefault(voice, {})
        if printed:
            labels[printed] = None
        for classed in classes.split():
            self._classes.setdefault(voice, classed.lstrip("#").casefold())
        return printed or self._person(voice).name

    # -- telling ----------------------------------------------------------------------------------

    def _new(self) -> Flow:
        flow = Flow()
        flow.page(self._page)
        return flow

    def _flowed(self, element: Element, around: str = " ") -> Flow:
        flow = self._new()
        self._prose.flow(element, flow, around)
        return flow

    def _told(self, is_told: bool) -> None:
        """Forget the page and who spoke in the piece before, once something new is told."""
        if is_told:
            self._page, self._cut = "", None


def _voice(who: str) -> str | None:
    """Return the identifiers of who speaks without the files they are in, or None."""
    return " ".join(one.rpartition("#")[2] for one in who.split()) or None


def _labelled(element: Element) -> tuple[str, Element]:
    """Return the printed label within an utterance, before its first word, and the rest of it."""
    inked = (n for n, p in enumerate(element.content) if not (isinstance(p, str) and p.isspace()))
    first = next(inked, None)
    note = element.content[first] if first is not None else ""
    if first is None or isinstance(note, str) or (note.name, note.get("type")) != _LABEL:
        return "", element
    rest = Element(element.name, element.attributes, element.line)
    rest.content = element.content[first + 1 :]
    return bare_label(note.text()), rest


def _printed(speaker: Element) -> tuple[str, str]:
    """Return a printed label, and how what follows is said, where that stands with it."""
    name = Element(speaker.name, speaker.attributes, speaker.line)
    name.content = [p for p in speaker.content if isinstance(p, str) or p.name != "stage"]
    manner = " ".join(stage.text() for stage in speaker.elements("stage"))
    label = bare_label(name.text()).rstrip(" .")
    if manner or not (found := _MANNER.fullmatch(bare_label(speaker.text()))):
        return (label if manner else bare_label(speaker.text())), manner
    return found["label"], found["manner"]


def _opening(element: Element) -> tuple[list[Element], Element]:
    """Return the directions before the first word of a speech, and the rest of it."""
    asides: list[Element] = []
    rest = Element(element.name, element.attributes, element.line)
    for part in element.content:
        is_blank = isinstance(part, str) and part.isspace()
        if rest.content or not (is_blank or isinstance(part, Element)):
            rest.content.append(part)
        elif isinstance(part, Element) and part.name == "stage":
            asides.append(part)
        elif isinstance(part, Element) and part.name != "speaker":
            rest.content.append(part)
    return asides, rest


FORMAT = Format("TEI", SUFFIXES, confidence, read)
