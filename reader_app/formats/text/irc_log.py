"""Logs of IRC channels, in which a scribe writes down for others what they say.

``15:05:40 <ann> Bob: It is late.`` is spoken by Bob, ``... so late`` goes on, and what ``ann``
types without a name is her own. Robots, commands to them, comings, goings and corrections are kept
apart.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from msgspec import structs

from reader_app.errors import ImportFailed
from reader_app.formats.source import Format, Source
from reader_app.structure.composer import Composer
from reader_app.structure.front_matter import date_in
from reader_app.structure.labels import fitness
from reader_app.structure.stamps import milliseconds
from reader_app.transcript.model import TurnKind, Unread

if TYPE_CHECKING:
    from reader_app.transcript.model import Speaker, Transcript

SUFFIXES = (".txt", ".irc", ".log")
_TIME = r"\[?(?:\d{4}-\d\d-\d\d[T ])?(?P<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?Z?\]?"
_MESSAGE = re.compile(rf"(?:{_TIME}\s+)?<[ @+%~&]?(?P<nick>[^\s<>:]{{1,40}})>(?: (?P<words>.*))?$")
_NOTICE = re.compile(rf"{_TIME}\s+(?:-!-|\*\*\*?|---|-->|<--|\*)\s.*$")
_LOOKS = re.compile(rb"(?m)^(?:\[?[\dT: .,Z-]{5,30}\]?\s+)?<[ @+%~&]?[^\s<>:]{1,40}>(?: |$)")

_ROBOTS = frozenset(["rrsagent", "zakim", "trackbot", "agendabot", "github-bot", "meetingbot"])
_IS_ROBOT = re.compile(r"(?i)(?:bot\d*|serv)_*$")
_COMMAND = re.compile(
    r"(?ix) (?:rrsagent|zakim|trackbot|agendabot|github-?bot|\w+bot),?:?\s"
    r"| q[+?-] | vq\? | ack\s | (?:present|regrets|scribe|chairs?)[+:-] | agenda[+:?]"
    r"| (?:meeting|date|slideset|scribenick|scribeoptions|(?:previous|next)\s+meeting):"
    r"| -> | i[/|].{1,400}[/|].{1,400}[/|] | s([/|;,!]).{1,400}\1"
    r"| (?:close|reopen)\s+(?:action|issue)-?\s?\d"
)
_EVENT = re.compile(r"has (?:joined|left|quit|changed the topic|set topic)\b")
_TOPIC = re.compile(r"(?i)(?P<sub>sub-?)?topic:\s*(?P<words>\S.*)")
_RECORD = re.compile(
    r"(?i)(?:proposed\s+)?(?:action|resolution|resolved|proposal|proposed|issue):\s"
)
_SPOKEN = re.compile(r"(?P<name>[^\s:<>/][^:<>/]{0,40}?):\s+(?P<words>\S.*)")
_GOES_ON = re.compile(r"(?:\.\.\.+|…)\s*(?P<words>\S.*)")
_STAGE = re.compile(r"\[[^\[\]]+\]$|\([^()]+\)$")
_FIELD = re.compile(r"(?i)(?P<name>meeting|date|chair|scribe|scribenick|agenda):\s*(?P<value>\S.*)")
_SCRIBES = re.compile(r"scribe(?:nick)?:\s|scribe\+", re.IGNORECASE)
_MINUTED = re.compile(rf"(?i:{_SCRIBES.pattern}|topic:\s|\.\.\.\s)")
_SURE = 0.8
_HEAD = 8_192
_FEW = 3
_OPENING_LINES = 200


class _Message(NamedTuple):
    source: int
    time: int | None
    nick: str
    words: str


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is a log, by whether its lines begin with nicks."""
    head = source.data[:_HEAD]
    lines = sum(1 for line in head.split(b"\n") if line.strip())
    found = len(_LOOKS.findall(head))
    return 0.9 if found >= _FEW and found >= _SURE * lines else 0.0


def read(source: Source) -> Transcript:
    """Read a log. Raises ``ImportFailed``."""
    log = _Log(source.text)
    if not log.messages:
        raise ImportFailed(source.name, "no message of a log was found")
    return log.transcript(source.name)


class _Log:
    """The messages of one log, and what they make."""

    def __init__(self, text: str) -> None:
        self.messages: list[_Message] = []
        self._unread: list[Unread] = []
        for number, line in enumerate(text.split("\n"), 1):
            self._take(number, line)
        self._fields = self._read_fields()
        self._scribes = self._find_scribes()
        self._composer = Composer()
        self._aside: list[str] = []
        self._said_by: str | None = None
        """Who speaks through the scribe."""
        self._latest: str | None = None
        """Who speaks in the latest turn, and None where it is no speech."""

    def _take(self, number: int, line: str) -> None:
        if found := _MESSAGE.match(line):
            time = milliseconds(found["time"]) if found["time"] else None
            if time is not None and found["time"].count(":") == 1:
                time *= 60  # hours and minutes
            self.messages.append(_Message(number, time, found["nick"], found["words"] or ""))
        elif _NOTICE.match(line):
            self.messages.append(_Message(number, None, "", line.strip()))
        elif line.strip():
            self._unread.append(Unread(number, line.strip()[:120], "is no message of a log"))

    def _read_fields(self) -> dict[str, str]:
        """Return what the log says of itself; the last word counts."""
        found = (_FIELD.match(message.words) for message in self.messages)
        return {field["name"].lower(): field["value"].strip() for field in found if field}

    def _find_scribes(self) -> set[str]:
        """Return the nicks that write down what others say, where minutes are taken at all."""
        if not any(_is_robot(m.nick) or _MINUTED.match(m.words) for m in self.messages):
            return set()
        writes = Counter(m.nick for m in self.messages if self._names(m.words))
        scribes = {nick for nick, times in writes.items() if times >= _FEW}
        for message in self.messages:
            if _SCRIBES.match(message.words):
                scribes |= {message.nick, message.words.partition(":")[2].strip()}
        return scribes

    def _names(self, words: str) -> re.Match[str] | None:
        """Return a match where ``words`` begin with who says them."""
        if _COMMAND.match(words) or _TOPIC.match(words) or _RECORD.match(words):
            return None
        found = _SPOKEN.match(words)
        return found if found and fitness(found["name"]) else None

    # -- writing ----------------------------------------------------------------------------------

    def transcript(self, source_name: str) -> Transcript:
        """Return the log as a transcript."""
        for message in self.messages:
            self._write(message)
        self._flush()
        title = self._fields.get("meeting") or source_name.rpartition(".")[0] or source_name
        made = self._composer.transcript(
            title=title,
            source_name=source_name,
            format=FORMAT.name,
            opening="\n".join(m.words for m in self.messages[:_OPENING_LINES]),
            date=date_in(self._fields.get("date", "")),
            metadata=self._fields,
            unread=self._unread,
        )
        times = Counter(turn.label for turn in made.turns)
        return replace(made, speakers=tuple(_best_spelt(who, times) for who in made.speakers))

    def _write(self, message: _Message) -> None:
        words = message.words.strip()
        if self._is_aside(message):
            self._aside.append(f"<{message.nick}> {words}" if message.nick else words)
        elif topic := _TOPIC.match(words):
            self._begin(topic["words"], None, TurnKind.HEADING, message, 3 if topic["sub"] else 2)
            self._said_by = None
        elif _RECORD.match(words):
            self._begin(words, None, TurnKind.OTHER, message)
        elif _STAGE.match(words):
            self._begin(words, None, TurnKind.STAGE, message)
        elif message.nick in self._scribes:
            self._scribed(message, words)
        else:
            self._begin(words, message.nick, TurnKind.SPEECH, message)

    def _is_aside(self, message: _Message) -> bool:
        """Whether a message belongs to the running of the channel and not to what is said."""
        nick, words = message.nick, message.words
        if _is_robot(nick) or not nick:
            return True
        is_event = words.startswith(nick) and _EVENT.search(words) is not None
        return is_event or not words.strip() or _COMMAND.match(words) is not None

    def _scribed(self, message: _Message, words: str) -> None:
        """Write what the scribe has written, for somebody else or for himself."""
        if named := self._names(words):
            self._said_by = named["name"].strip()
            self._begin(named["words"], self._said_by, TurnKind.SPEECH, message)
        elif goes_on := _GOES_ON.match(words):
            who = self._said_by or message.nick
            if self._latest == who:
                self._composer.go_on(goes_on["words"], joint="\n", time=message.time)
            else:
                self._begin(goes_on["words"], who, TurnKind.SPEECH, message)
        elif self._latest is not None and self._latest == self._said_by:
            self._composer.go_on(words, joint="\n", time=message.time)
        elif self._said_by is None or _is_link(words):
            self._begin(words, None, TurnKind.OTHER, message)
        else:
            self._begin(words, message.nick, TurnKind.SPEECH, message)

    def _begin(
        self, words: str, label: str | None, kind: TurnKind, message: _Message, level: int = 0
    ) -> None:
        self._flush()
        self._composer.add(words, label, kind=kind, time=message.time, level=level)
        self._latest = label

    def _flush(self) -> None:
        """Write what was held back, so that it parts nobody's words."""
        if self._aside:
            self._composer.add("\n".join(self._aside), kind=TurnKind.OTHER)
            self._aside = []


def _best_spelt(speaker: Speaker, times: Counter[str | None]) -> Speaker:
    """Return ``speaker`` by the spelling that scribes use most, one written as a name first."""
    spellings = speaker.labels if speaker.name in speaker.labels else (speaker.name,)
    best = max(spellings, key=lambda label: (label.istitle(), times[label]))
    return structs.replace(speaker, name=best)


def _is_robot(nick: str) -> bool:
    return nick.lower() in _ROBOTS or _IS_ROBOT.search(nick) is not None


def _is_link(words: str) -> bool:
    return re.match(r"\w+://\S+$", words) is not None


FORMAT = Format("IRC log", SUFFIXES, confidence, read)
