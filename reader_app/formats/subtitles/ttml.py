"""TTML, IMSC and their kin: the subtitles of broadcasters and of streaming services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats._xml import Element, head_of, parse, root_of
from reader_app.formats.source import Format, Source
from reader_app.formats.subtitles._captions import Caption, Line, line_of
from reader_app.formats.subtitles._cues import transcript_of
from reader_app.formats.subtitles._ttml_times import Clock, Timed, timed
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader_app.transcript.model import Transcript

SUFFIXES = (".ttml", ".dfxp", ".itt", ".imsc")
_NAMESPACES = ("/ns/ttml", "/ttaf1", "ttml", "ttaf")
_EXCERPT = 120
_HIDDEN = "this subtitle is never shown: what holds it has ended when it begins"
_SOUNDS = frozenset({"music", "sound"})


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is TTML, by its first element."""
    if root_of(source) != "tt":
        return 0.0
    head = head_of(source)
    return 1.0 if any(name in head for name in _NAMESPACES) else 0.9


def read(source: Source) -> Transcript:
    """Read TTML; paragraphs of one speaker become one turn. Raises ``ImportFailed``."""
    document = parse(source)
    root = document.root
    agents = _agents(root) or {
        key: key for part in root.iter() for key in part.get("agent").split()
    }
    body = next(iter(root.elements("body")), None)
    unread = list(document.unread)
    captions = list(_captions(body, Clock(root), agents, unread)) if body else []
    if not captions and any("backgroundImage" in part.attributes for part in root.iter()):
        raise ImportFailed(source.name, "its subtitles are pictures, without words to read")
    head = next(iter(root.elements("head")), None)
    title = head.find("title") if head else None
    return transcript_of(
        sorted(captions, key=lambda caption: caption.start),
        source.name,
        FORMAT.name,
        title=title.text() if title else None,
        language=root.get("lang") or None,
        unread=unread,
    )


def _agents(root: Element) -> dict[str, str]:
    """Return the names of those who speak or act, by the ids that refer to them."""
    names = {}
    for agent in root.iter("agent"):
        given = {name.get("type") or "full": name.text() for name in agent.elements("name")}
        full = " ".join(filter(None, (given.get("given"), given.get("family"))))
        name = given.get("full") or full or given.get("alias") or next(iter(given.values()), "")
        if key := agent.get("id"):
            names[key] = name or key
    return names


def _captions(
    body: Element, clock: Clock, agents: dict[str, str], unread: list[Unread]
) -> Iterator[Caption]:
    """Yield a caption for each paragraph that has words, in the order of the file."""
    for paragraph in timed(body, clock):
        lines = tuple(line for line in _lines(paragraph, agents) if line.text)
        if lines and paragraph.is_hidden:
            unread.append(Unread(paragraph.line, lines[0].text[:_EXCERPT], _HIDDEN))
        elif lines:
            moments = [time for line in lines for _, time in line.moments]
            start = paragraph.begin if paragraph.is_own else min(moments, default=paragraph.begin)
            yield Caption(start, paragraph.end, lines)


class _Run:
    """The words of one line and one speaker, as they are gathered."""

    def __init__(self, voice: str | None, role: str) -> None:
        self.voice = voice
        self.role = role
        self.words = ""
        self.moments: list[tuple[int, int]] = []

    def line(self) -> Line:
        is_stage = self.role in _SOUNDS
        return line_of(self.words, self.voice, self.moments, is_stage=is_stage)


def _lines(paragraph: Timed, agents: dict[str, str]) -> Iterator[Line]:
    """Yield the lines of a paragraph, cut where the speaker changes."""
    run = _Run(_voice(paragraph.agent, agents), paragraph.role)
    for words in paragraph.words():
        voice = _voice(words.agent, agents)
        is_break = words.text == "\n"
        if is_break or (words.text.strip() and (voice, words.role) != (run.voice, run.role)):
            yield run.line()
            run = _Run(voice, words.role)
        if words.time is not None:
            run.moments.append((len(run.words), words.time))
        run.words += "" if is_break else words.text
    yield run.line()


def _voice(ids: str, agents: dict[str, str]) -> str | None:
    """Return the names of those whose ids are given, or None."""
    return " / ".join(agents[agent] for agent in ids.split() if agent in agents) or None


FORMAT = Format("TTML", SUFFIXES, confidence, read)
