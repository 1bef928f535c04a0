"""HTML bytes to a tree of elements, in bounded time.

The parser is justhtml: it builds the very tree a browser builds, is kept up, free (MIT), and pure
Python, so that no page can break the process; and it stays linear where trees are a hundred
thousand deep. lexbor (selectolax) takes minutes there and cannot be stopped, libxml2 (lxml) builds
other trees than browsers do, html5lib is no longer kept up.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader_app.errors import ImportFailed

if TYPE_CHECKING:
    from justhtml import Node

    from reader_app.formats.source import Source

LONGEST = 16_000_000
"""Characters of a page, pictures within it not counted; 4 million are parsed in a second."""
MOST_TAGS = 600_000
"""Tags of a page; a day's hearing, saved by a word processor, has a tenth."""
_SNIFFED = 4096
_DECLARED = re.compile(rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,20})""")
_SOUND = re.compile(r"(?i)(?:windows|cp|iso-8859|koi8|gb|big5|euc|shift|x-sjis|mac|ibm)[\w:.-]*")
"""Encodings a page may declare; others that Python knows are no encodings of pages."""
_WIDER = {
    "iso-8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
}
"""What browsers take a declared encoding for."""
_DATA_URL = re.compile(r"data:[\w/+.-]{0,80};base64,[A-Za-z0-9+/=%\s]{200,}")
_STRAY = re.compile(r"<(?![a-zA-Z/!?])")


def parsed(source: Source) -> Node:
    """Return the document that ``source`` is. Raises ``ImportFailed``."""
    # Imported at first use: no other format needs it, and the program should start at once.
    from justhtml import JustHTML

    if len(source.data) > 8 * LONGEST:
        raise ImportFailed(source.name, "is too large for a page of HTML")
    text = _DATA_URL.sub("data:", _decoded(source))
    if len(text) > LONGEST or text.count("<") > MOST_TAGS + len(_STRAY.findall(text)):
        raise ImportFailed(source.name, "is too large for a page of HTML")
    # Each stray bracket makes the parser join its text anew.
    return JustHTML(_STRAY.sub("&lt;", text), sanitize=False).root


def _decoded(source: Source) -> str:
    """Decode by the mark, as UTF-8, as the page declares, or by the look of it."""
    declared = _DECLARED.search(source.data[:_SNIFFED])
    encoding = declared[1].decode("ascii").lower() if declared else ""
    if not _SOUND.fullmatch(encoding) or source.data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return source.text
    try:
        source.data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return source.text
    try:
        text = source.data.decode(_WIDER.get(encoding, encoding), errors="replace")
    except LookupError:
        return source.text
    is_sound = text.count("\ufffd") * 200 <= len(text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if is_sound else source.text
