"""Which lines of a page begin a turn: labels in bold, in ``<cite>``, in cells, or alone.

The page's own habit decides. What is set like a label and recurs is one; what is set in the same
way and looks like a name is one too; and a line without mark-up is one where its label is known.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from reader_app.formats.pages._html_lines import Setting
from reader_app.structure.convention import Mark
from reader_app.structure.inline import CLOCK
from reader_app.structure.labels import fitness, without_aside
from reader_app.structure.rules import ASKS, LINE
from reader_app.structure.stamps import milliseconds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader_app.formats.pages._html_lines import Line


class Lead(msgspec.Struct, frozen=True, gc=False):
    """How a line that could begin a turn does so."""

    label: str
    words: int
    """Where in the line its words begin."""
    form: str
    is_closed: bool
    """A colon, or another sign, says that the label is at its end."""
    aside: str = ""
    mark: Mark = Mark.NONE
    time: int | None = None
    is_spoken: bool = True
    """False for what a robot, or a command to one, says in a chat."""

    @property
    def key(self) -> str:
        """What recurs of a label."""
        return without_aside(self.label).casefold()


_STRONG, _CITED, _CHAT, _PLAIN, _HEADED = "strong", "cited", "chat", "plain", "headed"
_LABELLING = Setting.STRONG | Setting.LABEL
_STAMP = re.compile(rf"\s*(?:[\[(]{CLOCK}[\])]|{CLOCK}(?=\s|$))\s*(?:[-–—|]\s+)?")
_ASIDE = re.compile(r"\s*(?P<aside>[\[(][^\[\]()]{1,60}[\])])\s*(?=[:：])")
_CLOSE = re.compile(r"\s*[:：]\s*")
_DASH = re.compile(r"\s*[-–—]\s+")
_NAMED = re.compile(r"\s*(?P<label>[^:：]{1,70}?)\s*[:：](?=\s|$|[^\s/\d])")
_ROBOTS = frozenset({"zakim", "rrsagent", "trackbot", "ghurlbot", "agendabot", "gb", "github-bot"})
_COMMAND = re.compile(
    r"(?i)(?:scribe(?:nick)?|topic|subtopic|meeting|chair|agenda|present|regrets|date|action"
    r"|resolution|proposed|rrsagent|zakim|trackbot)\s?[+-]?\s?[:,]|s/[^/]+/"
)
_ENTITLED = re.compile(r"\s*(?P<label>[^:：]{1,160}?)\s*[:：](?=\s|$|[^\s/\d])")
_LONGEST = 90
_FEW_WORDS = 5
_NAME_WORDS = 2
_FIT = 2
_SENTENCE = re.compile(r"\w{3,}[.?!;]\s")
_SENTENCE_ENDS = frozenset('.?!…。？！"”»)]')


def lead_of(line: Line) -> Lead | None:
    """Return how ``line`` could begin a turn, or None."""
    if line.is_printed:
        return None
    text = line.text
    stamp = _STAMP.match(text)
    time = milliseconds(stamp[0]) if stamp else None
    begin = stamp.end() if stamp else 0
    if text.startswith("<", begin) and (quoted := _quoted(line, begin)):
        return quoted
    lead = _unjudged(line, begin)
    if lead is None:
        return None
    mark = _mark(lead.label)
    if not mark and not _fitness(lead):
        return None
    return _with_time(text, msgspec.structs.replace(lead, mark=mark, time=time))


def _unjudged(line: Line, begin: int) -> Lead | None:
    """Return what stands at ``begin`` of a line where a label would, whatever it says."""
    if line.level:
        return _bare(line.text, begin, _HEADED) if len(line.text) <= _LONGEST else None
    end, setting = _labelled_to(line, begin)
    if end == begin:
        return _plain(line.text, begin)
    lead = _set_apart(line.text, begin, end, _CITED if setting & Setting.LABEL else _STRONG)
    if lead is not None and setting & Setting.NAMED:
        return msgspec.structs.replace(lead, form=_CITED, is_closed=True)
    return lead


def _with_time(text: str, lead: Lead) -> Lead:
    """Take the time that stands between a label and the words."""
    later = _STAMP.match(text, lead.words)
    if later is None:
        return lead
    after = _CLOSE.match(text, later.end())
    return msgspec.structs.replace(
        lead,
        words=after.end() if after else later.end(),
        is_closed=lead.is_closed or after is not None,
        time=milliseconds(later[0]),
    )


def _labelled_to(line: Line, begin: int) -> tuple[int, int]:
    """Return how far from ``begin`` on a line is set like a label, and how."""
    end, at, setting = begin, 0, Setting.PLAIN
    for run in line.runs:
        stop = at + len(run.text)
        if stop > begin:
            if not run.setting & _LABELLING and run.text[max(0, begin - at) :].strip():
                break
            if run.setting & _LABELLING:
                end, setting = stop, setting | run.setting
        at = stop
    return end, setting


def _quoted(line: Line, begin: int) -> Lead | None:
    """Return the lead of ``<name> words``, as a log of a chat has it."""
    text = line.text
    end = text.find(">", begin, begin + _LONGEST)
    label = text[begin + 1 : end].strip() if end > 0 else ""
    if not label or not any(run.setting & Setting.LABEL for run in line.runs[:3]):
        return None
    words = end + 1 + (text[end + 1 : end + 2] == " ")
    is_spoken = label.casefold() not in _ROBOTS and not _COMMAND.match(text, words)
    return Lead(label, words, _CHAT, is_closed=True, is_spoken=is_spoken)


def _set_apart(text: str, begin: int, end: int, form: str) -> Lead | None:
    """Return the lead of a line whose characters up to ``end`` are set like a label."""
    head = text[begin:end]
    if within := _ENTITLED.match(head):
        words = _ink(text, begin + within.end())
        return Lead(within["label"], words, form, is_closed=True)
    if len(head) > _LONGEST:
        return None
    label = head.strip()
    aside = _ASIDE.match(text, end)
    close = _CLOSE.match(text, aside.end() if aside else end)
    if close:
        said = aside["aside"] if aside and milliseconds(aside["aside"]) is None else ""
        return Lead(label, close.end(), form, is_closed=True, aside=said)
    if label.endswith(".") and not _mark(label):
        return Lead(label.rstrip("."), _ink(text, end), f"{form} stop", is_closed=True)
    dash = _DASH.match(text, end)
    return Lead(label, dash.end() if dash else _ink(text, end), f"{form} open", is_closed=False)


def _plain(text: str, begin: int) -> Lead | None:
    """Return the lead of ``Name: words``, or of ``Q. words``, that is set like everything else."""
    named = _NAMED.match(text, begin)
    if named is not None:
        return Lead(named["label"], _ink(text, named.end()), _PLAIN, is_closed=True)
    marked = LINE.match(text, begin)
    if marked is not None and marked.lastgroup in ("ask", "ask_bare") and marked["after"].strip():
        return Lead(marked["mark"], marked.end(), _PLAIN, is_closed=True)
    return None


def _bare(text: str, begin: int, form: str) -> Lead | None:
    label = text[begin:].rstrip(":： ")
    stamp = _STAMP.search(label)
    if stamp is not None and stamp.end() == len(label):
        label = label[: stamp.start()]
    return Lead(label, len(text), form, is_closed=False) if label else None


def _fitness(lead: Lead) -> int:
    """Tell how well a label looks like who speaks; in bold, a name may follow a long title."""
    if found := fitness(lead.label):
        return found
    words = without_aside(lead.label).replace(",", " ").split()
    is_entitled = lead.form == _STRONG and lead.is_closed and len(words) > _FEW_WORDS
    if not is_entitled or not words[0][0].isupper() or not fitness(words[0]):
        return 0
    is_name = all(word[0].isupper() for word in words[-_NAME_WORDS:])
    return _FIT if is_name and not _SENTENCE.search(lead.label) else 0


def _mark(label: str) -> Mark:
    """Return what a label marks, where it names nobody."""
    found = LINE.match(f"{label.rstrip('.')}: x")
    if found is None or found.lastgroup != "ask" or found["mark"] != label.rstrip("."):
        return Mark.NONE
    return Mark.ASKS if ASKS.match(label) else Mark.TELLS


def _ink(text: str, position: int) -> int:
    return len(text) - len(text[position:].lstrip())


class Convention:
    """How one page says who speaks."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        found = {n: lead for n, line in enumerate(lines) if line.runs and (lead := lead_of(line))}
        self._leads: Mapping[int, Lead] = found
        self.known = self._known()
        self._is_seen = self._is_seen_at_once()
        self.openings = {n: lead for n, lead in found.items() if self._opens(n, lead)}
        """Lines that begin a turn, by their place."""
        self.openings = self._without_fields()

    @property
    def is_marked_up(self) -> bool:
        """Whether the mark-up says more about who speaks than the words do."""
        set_apart = sum(lead.form != _PLAIN for lead in self.openings.values())
        plain = [lead for lead in self._leads.values() if lead.form == _PLAIN]
        recurring = {key for key, times in Counter(lead.key for lead in plain).items() if times > 1}
        unknown = sum(lead.key in recurring and lead.key not in self.known for lead in plain)
        return len(self.openings) >= _LEAST and set_apart > 0 and len(self.openings) > unknown

    def plain_openings(self) -> set[int]:
        """Return the lines that begin with a label that recurs, where nothing is set apart."""
        plain = {n: lead for n, lead in self._leads.items() if lead.form == _PLAIN}
        times = Counter(lead.key for lead in plain.values())
        return {n for n, lead in plain.items() if times[lead.key] > 1 or lead.mark}

    def _known(self) -> set[str]:
        """Return the labels that recur, in the ways of setting that this page uses."""
        times: Counter[tuple[str, str]] = Counter()
        closed: Counter[str] = Counter()
        fit = {}
        for lead in self._leads.values():
            if lead.form != _PLAIN:
                times[lead.form, lead.key] += 1
                closed[lead.key] += lead.is_closed
                fit[lead.key] = _FIT if lead.mark else _fitness(lead)
        known = {key for key, count in closed.items() if count > 1 and fit[key]}
        for form in (f"{_STRONG} stop", f"{_STRONG} open", f"{_CITED} open", _HEADED):
            recurring = {
                key: count
                for (way, key), count in times.items()
                if way == form and count > 1 and fit[key] and len(key.split()) <= _FEW_WORDS
            }
            if sum(recurring.values()) >= _MANY and len(recurring) > 1:
                known |= recurring.keys()
        return known

    def _opens(self, place: int, lead: Lead) -> bool:
        if lead.key in self.known:
            return lead.is_closed or lead.form != _PLAIN
        if lead.form in (_CITED, _CHAT):
            return lead.is_closed
        if lead.form != _STRONG or not lead.is_closed:
            return False
        if not lead.mark and _fitness(lead) < _FIT:
            return False
        return self._is_seen

    def _is_seen_at_once(self) -> bool:
        """Whether labels in bold show that they are ones, although none may recur."""
        fit = [
            n
            for n, lead in self._leads.items()
            if lead.form == _STRONG and lead.is_closed and (lead.mark or _fitness(lead) >= _FIT)
        ]
        return bool(self.known) or sum(self._says_something(n, self._leads[n]) for n in fit) > 1

    def _without_fields(self) -> dict[int, Lead]:
        """Leave out what stands before the first speaker, such as ``Place: Old Hall``."""
        first = next(
            (
                n
                for n, lead in self.openings.items()
                if lead.key in self.known or (not self.known and self._says_something(n, lead))
            ),
            -1,
        )
        return {
            n: lead
            for n, lead in self.openings.items()
            if n >= first or lead.form in (_CITED, _CHAT) or self._says_something(n, lead)
        }

    def _says_something(self, place: int, lead: Lead) -> bool:
        words = self._lines[place].text[lead.words :].strip()
        if not words and place + 1 < len(self._lines):
            words = self._lines[place + 1].text.strip()
        return words[-1:] in _SENTENCE_ENDS and len(words.split()) > 1


_LEAST = 2
_MANY = 3
