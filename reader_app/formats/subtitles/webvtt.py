"""WebVTT: the subtitles of the web, of meetings and of podcasts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed
from reader_app.formats.source import Format, Source
from reader_app.formats.subtitles._captions import Caption
from reader_app.formats.subtitles._cues import transcript_of
from reader_app.formats.subtitles._webvtt_parser import parse_webvtt
from reader_app.formats.subtitles._webvtt_text import lines
from reader_app.transcript.model import Unread

if TYPE_CHECKING:
    from reader_app.transcript.model import Transcript

SUFFIXES = (".vtt", ".webvtt")
_SIGNATURE = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?WEBVTT(?:[ \t\r\n]|$)")
_ALMOST = re.compile(rb"\AWEBVTT\b|^\W*WEBVTT\b", re.MULTILINE | re.IGNORECASE)
_LANGUAGE = re.compile(r"(?im)^(?:language|lang)\s*[:=]\s*([\w-]+)")
_KIND = re.compile(r"(?im)^(kind|title|author|creator)\s*[:=]\s*(\S.*)$")
_EXCERPT = 120
_MOST = 200


def confidence(source: Source) -> float:
    """Tell how sure it is that ``source`` is WebVTT, by its first line."""
    head = source.data[:256].replace(b"\0", b"")
    if _SIGNATURE.match(head):
        return 1.0
    return 0.9 if source.suffix in SUFFIXES and _ALMOST.search(head) else 0.0


def read(source: Source) -> Transcript:
    """Read WebVTT; cues of one speaker become one turn. Raises ``ImportFailed``."""
    found = parse_webvtt(_text(source))
    if found is None:
        reason = "this is no WebVTT file: it does not begin with WEBVTT on a line of its own"
        raise ImportFailed(source.name, reason)
    said = "\n".join([found.header, *found.notes])
    language = _LANGUAGE.search(said)
    fields = {name.lower(): value.strip() for name, value in _KIND.findall(found.header)}
    return transcript_of(
        (Caption(cue.start, cue.end, tuple(lines(cue.text))) for cue in found.cues),
        source.name,
        FORMAT.name,
        title=fields.get("title"),
        language=language[1] if language else None,
        metadata=fields,
        unread=[Unread(d.line, d.text[:_EXCERPT], d.why) for d in found.dropped[:_MOST]],
    )


def _text(source: Source) -> str:
    """Decode as the standard says, by UTF-8, and only what is none of it as any other text."""
    try:
        return source.data.decode("utf-8")
    except UnicodeDecodeError:
        return source.text


FORMAT = Format("WebVTT", SUFFIXES, confidence, read)
