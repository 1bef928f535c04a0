"""Minutes of the Japanese Diet, as the National Diet Library gives them out in XML.

A record's text begins with the printed label, ``○議長（名前君）`` and an ideographic space; who
speaks, for which group and in what office stands beside it. The record that is the head of the
minutes (agenda, attendance) is nobody's speech.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats._xml import Element, head_of, parse, root_of
from reader_app.formats.scholarly._names import day_in, name_of
from reader_app.formats.source import Format, Source
from reader_app.structure.composer import Composer, Person
from reader_app.transcript.model import TurnKind

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript

SUFFIXES = (".xml",)
_ROOTS = frozenset(["data", "records", "record", "recordData", "meetingRecord", "speechRecord"])
_HEAD_OF_MINUTES = "会議録情報"
_LABEL = re.compile(r"[○◯〇](?P<label>[^\s○]{1,80}?)\s*[\u3000 \t]+")
"""A full stop or a comma ends the guess: what has one is a sentence and no label."""
_SENTENCE = re.compile("[。、]")
_MEETING = ("issueID", "session", "nameOfHouse", "nameOfMeeting", "issue", "date")
_TITLE = ("nameOfHouse", "nameOfMeeting", "issue")
_PAGE = re.compile(r"[1-9]\d{0,5}$", re.ASCII)
_ENDS = re.compile(r"[ \t]*\n")


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is minutes of the Diet, by its first elements."""
    if root_of(source) not in _ROOTS:
        return 0.0
    return 0.95 if re.search("<(?:meetingRecord|speechRecord)[ >]", head_of(source)) else 0.0


def read(source: Source) -> Transcript:
    """Read the speeches of one or more meetings. Raises ``ImportFailed``."""
    document = parse(source)
    meetings = _meetings(document.root)
    composer = Composer()
    people: dict[str, Person] = {}
    for about, records in meetings:
        if len(meetings) > 1:
            heading = " ".join(filter(None, (_title(about), about["date"])))
            composer.add(heading, kind=TurnKind.HEADING, level=1)
        _tell(records, composer, people)
    if not composer:
        raise ImportFailed(source.name, "there are no speeches in these minutes")
    about = meetings[0][0]
    return composer.transcript(
        title=_title(about) or name_of(source),
        source_name=source.name,
        format=FORMAT.name,
        date=day_in(about["date"]),
        language="ja",
        metadata={key: value for key, value in about.items() if value},
        people=people,
        unread=document.unread,
    )


def _meetings(root: Element) -> list[tuple[dict[str, str], list[Element]]]:
    """Return each meeting: what is said of it, and its records.

    In an answer to a search for speeches, each record says by itself which meeting it is of.
    """
    found = [(_fields(one), one.elements("speechRecord")) for one in root.iter("meetingRecord")]
    if found:
        return found
    records = [(_fields(record), record) for record in root.iter("speechRecord")]
    grouped = groupby(records, key=lambda row: row[0])
    return [(about, [record for _, record in rows]) for about, rows in grouped]


def _fields(element: Element) -> dict[str, str]:
    return {name: _field(element, name) for name in _MEETING}


def _field(element: Element, name: str) -> str:
    return next((field.text() for field in element.elements(name)), "")


def _title(about: dict[str, str]) -> str:
    return " ".join(filter(None, (about[name] for name in _TITLE)))


def _tell(records: list[Element], composer: Composer, people: dict[str, Person]) -> None:
    page = ""
    for record in records:
        speech = next(iter(record.elements("speech")), None)
        words = _lines(speech) if speech is not None else ""
        page, before = _field(record, "startPage"), page
        if words and page != before and _PAGE.match(page):
            composer.page(int(page), 0)
        speaker = _field(record, "speaker")
        if speaker == _HEAD_OF_MINUTES or not speaker:
            composer.add(words, kind=TurnKind.OTHER)
            continue
        printed = _LABEL.match(words)
        if printed and _SENTENCE.search(printed["label"]):
            printed = None
        people.setdefault(speaker, _person(record, speaker))
        label = printed["label"] if printed else speaker
        composer.add(words[printed.end() :] if printed else words, label, voice=speaker)


def _person(record: Element, name: str) -> Person:
    role = _field(record, "speakerPosition") or _field(record, "speakerRole")
    return Person(name, role or None, _field(record, "speakerGroup") or None)


def _lines(speech: Element) -> str:
    """Return the text of a speech, its lines as they are printed."""
    text = "".join(part for part in speech.content if isinstance(part, str))
    return _ENDS.sub("\n", text).strip("\n")


FORMAT = Format("minutes of the Japanese Diet", SUFFIXES, confidence, read)
