r"""CHAT, the transcripts of TalkBank and CHILDES.

Each utterance is a turn, and its words stay as they were typed, codes and all: ``[//]``, ``[*]``,
``<...> [>]``, ``&-um``, ``xxx``, ``+/.`` and the rest are what the transcriber says of how it was
said, and a search here finds what a search in CLAN finds. Taken out are only the marks that are no
text: the times between two ``\x15``, which become cues; the codes of underlining; and the line ends
of a long utterance. The tiers under an utterance (``%mor``, ``%gra`` …) are left out and named.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ImportFailed
from reader_app.formats._xml import collapsed
from reader_app.formats.scholarly._languages import language_code
from reader_app.formats.scholarly._names import name_of
from reader_app.formats.source import Format, Source
from reader_app.structure.composer import Composer, Person
from reader_app.transcript.model import TurnKind, Unread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.transcript.model import Transcript

SUFFIXES = (".cha", ".cex")
_HEAD = 4_096
_OPENING = re.compile(r"(?m)^@(?:UTF8|Begin)[ \t]*$")
_TELLING = re.compile(
    r"(?m)^(?:@(?:Begin[ \t]*$|Languages:|Participants:|ID:)|\*[A-Z0-9_\-]{1,8}:\t)"
)
_MAIN = re.compile(r"\*(?P<code>[^\s:]{1,30}):[ \t]?(?P<words>.*)", re.S)
_HEADER = re.compile(r"@(?P<name>[^:\t]{1,60}):?[ \t]*(?P<value>.*)", re.S)
_BULLET = re.compile("[ \t]*\x15(?P<inside>[^\x15\n]{0,300})\x15[ \t]*")
_TIMES = re.compile(r"(?:^|_)(?P<start>\d{1,12})_\d{1,12}(?:-)?$")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_DATE = re.compile(r"(\d{1,2})-([A-Z]{3})-(\d{4})")
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_SECTIONS = {"New Episode": 1, "Bg": 2, "G": 2, "T": 2}
"""Headers that divide the talk, with their depths."""
_SILENT = frozenset(["Begin", "End", "UTF8", "Eg", "Blank", "Window", "Font", "Color words"])
_ABOUT = frozenset(["Participants", "ID", "Languages", *_SILENT])
_NO_TALK = re.compile(r"\b(?:notrans|unlinked-notrans)\b")
_EXCERPT = 120


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line of the file with those that continue it."""

    number: int
    text: str


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is CHAT, by its first lines."""
    head = source.data[:_HEAD].decode("utf-8", errors="replace").replace("\r", "\n")
    if _OPENING.search(head) and _TELLING.search(head):
        return 0.95
    return 0.7 if source.suffix in SUFFIXES and _TELLING.search(head) else 0.0


def read(source: Source) -> Transcript:
    """Read the utterances of a CHAT file. Raises ``ImportFailed``."""
    reading = _Reading()
    for line in _lines(source.text):
        reading.line(line)
    return reading.transcript(source)


def _lines(text: str) -> Iterator[Line]:
    """Yield each line, with those after it that begin with a tab."""
    held: list[str] = []
    first = 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("\t") and held:
            held.append(line)
            continue
        if held:
            yield Line(first, "\n".join(held))
        held, first = ([line], number) if line.strip() else ([], 0)
    if held:
        yield Line(first, "\n".join(held))


class _Reading:
    """One file as it is read."""

    def __init__(self) -> None:
        self._composer = Composer()
        self._headers: dict[str, str] = {}
        self._people: dict[str, Person] = {}
        self._roles: dict[str, str] = {}
        self._tiers: set[str] = set()
        self._unread: list[Unread] = []
        self._last = ""
        self._has_talk = False

    def line(self, line: Line) -> None:
        """Read one line with its continuations."""
        self._last = line.text.lstrip("\ufeff")
        if self._last.startswith("%"):
            self._tiers.add(self._last.partition(":")[0])
        elif self._last.startswith("@") and (found := _HEADER.match(self._last)):
            self._header(found["name"].strip(), collapsed(_CONTROLS.sub("", found["value"])))
        elif found := _MAIN.match(self._last):
            self._utterance(found["code"], found["words"])
        else:
            why = "no utterance, header or tier of CHAT"
            self._unread.append(Unread(line.number, self._last[:_EXCERPT], why))

    def _header(self, name: str, value: str) -> None:
        if name == "Participants":
            self._participants(value)
        elif name == "ID":
            self._identity(value)
        if name in _SECTIONS:
            title = value or ("New Episode" if name == "New Episode" else "")
            self._composer.add(title, kind=TurnKind.HEADING, level=_SECTIONS[name])
        elif not self._has_talk:
            before = self._headers.get(name)
            self._headers[name] = f"{before}\n{value}" if before else value
        elif name not in _ABOUT:
            self._composer.add(f"({name}: {value})" if value else f"({name})", kind=TurnKind.STAGE)

    def _participants(self, value: str) -> None:
        """Read ``CHI Ross Target_Child, MOT Mother``."""
        for entry in value.split(","):
            code, *rest = entry.split()[:20] or [""]
            if code:
                name = " ".join(rest[:-1]).replace("_", " ")
                role = rest[-1].replace("_", " ") if rest else None
                self._people[code] = Person(name or code, role)

    def _identity(self, value: str) -> None:
        """Read the role from ``eng|corpus|CHI|2;03.|male|||Target_Child|||``."""
        fields = [field.strip() for field in value.split("|")]
        if len(fields) > 7 and fields[2] and fields[7]:
            self._roles[fields[2]] = fields[7].replace("_", " ")

    def _utterance(self, code: str, typed: str) -> None:
        self._has_talk = True
        words, moments = _spoken(typed)
        time = moments[0][1] if moments else None
        later = [moment for moment in moments[1:] if moment[0] < len(words)]
        who = self._people.get(code) or Person(code)
        self._people[code] = Person(who.name, who.role or self._roles.get(code))
        self._composer.add(words, code, time=time, moments=later, voice=code)

    def transcript(self, source: Source) -> Transcript:
        """Return what was read. Raises ``ImportFailed`` where nobody says anything."""
        if not self._has_talk:
            untold = _NO_TALK.search(self._headers.get("Media", ""))
            why = "says that it is not transcribed yet" if untold else "has no utterances"
            raise ImportFailed(source.name, f"this CHAT file {why}")
        if not len(self._composer):
            raise ImportFailed(source.name, "the utterances of this CHAT file have no words")
        if not self._last.startswith("@End"):
            last = source.text.count("\n") + 1
            why = "the file breaks off here, without @End"
            self._unread.append(Unread(last, self._last[:_EXCERPT], why))
        languages = re.split(r"[,\s]+", self._headers.get("Languages", ""))
        about = {key.casefold(): v for key, v in self._headers.items() if v and key not in _ABOUT}
        if self._tiers:
            about["tiers left out"] = ", ".join(sorted(self._tiers))
        return self._composer.transcript(
            title=self._headers.get("Title") or name_of(source),
            source_name=source.name,
            format=FORMAT.name,
            date=_day(self._headers.get("Date", "")),
            language=language_code(languages[0]),
            metadata=about,
            people=self._people,
            unread=self._unread,
        )


def _spoken(typed: str) -> tuple[str, list[tuple[int, int]]]:
    """Return an utterance as it is typed, without its times, and these with their places."""
    parts: list[str] = []
    length = 0
    moments: list[tuple[int, int]] = []
    pieces = _BULLET.split(typed)  # words, what stands between two bullets, words …
    for words, bullet in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        clean = collapsed(_CONTROLS.sub(" ", words.replace("\t", " ")))
        if found := _TIMES.search(bullet):
            # a time stands after the words it belongs to
            moments.append((length + bool(parts) if clean else length, int(found["start"])))
        if clean:
            length += len(clean) + bool(parts)
            parts.append(clean)
    return " ".join(parts), moments


def _day(written: str) -> str | None:
    """Return ``28-JUL-2001`` as ISO 8601."""
    found = _DATE.match(written.upper())
    if found is None or found[2] not in _MONTHS or not 1 <= int(found[1]) <= 31:
        return None
    return f"{found[3]}-{_MONTHS.index(found[2]) + 1:02}-{int(found[1]):02}"


FORMAT = Format("CHAT", SUFFIXES, confidence, read)
