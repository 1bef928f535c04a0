"""Bytes to text: whatever the encoding, one string with LF line ends and no byte order mark."""

from __future__ import annotations

import codecs
import re

from reader_app.errors import ImportFailed

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 32_768
"""Bytes an encoding is guessed from; guessing costs a hundred times what decoding does."""
_TORN = 20
"""Whole characters beyond ASCII to each broken one, in a text that is still called UTF-8."""
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_LATIN = re.compile(r"[\x00-\xff]")
_PLAIN_SHARE = 0.7
"""Share of what is Latin at all that is ASCII and no control character, at least, in a text."""
_CONTROLS = bytes(set(range(32)) - {8, 9, 10, 11, 12, 13, 26, 27})
_CONTROL_SHARE = 0.01
_LINE_ENDS = ("\r\r\n", "\r\n", "\r")
"""What ends a line elsewhere: the first where CRLF was written for a line end that had its CR."""
_SIGNS = re.compile("[\x81\x8d\x8f\x90\x9d\x80-\x9fªº¼½¾¤¦¨¬¯±²³´µ¶¸¹×÷]")
"""What windows-1252 makes of letters that were written in another encoding."""
_TYPOGRAPHY = dict.fromkeys(map(ord, "€‚„…‘’“”•–—™«»§°\u00a0"))
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")
"""What Japanese encodings make of Cyrillic letters, and hardly any text holds."""
_JAPANESE = ["cp932", "shift_jis", "shift_jis_2004", "shift_jisx0213"]
_ACCENTED = 0.2
"""Share of characters that bear an accent, at most, in a Western language."""


def decode(name: str, data: bytes) -> str:
    """Return ``data`` as text.

    Raises ``ImportFailed`` where the file ``name`` is empty or is no text.
    """
    if not data:
        raise ImportFailed(name, "the file is empty")
    text = _text(name, data)
    if "\r" in text:
        for ends in _LINE_ENDS:
            text = text.replace(ends, "\n")
    if not text or text.isspace():
        raise ImportFailed(name, "the file is empty")
    return text


def _text(name: str, data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    if b"\0" in data:
        return _unmarked_utf16(name, data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(name, data)


def _unmarked_utf16(name: str, data: bytes) -> str:
    """Decode UTF-16 that says so only by where its zeros are."""
    sample = data[: _SAMPLE & ~1]
    zeros = [sample[offset::2].count(0) for offset in (0, 1)]
    high = 0 if zeros[0] > zeros[1] else 1
    if len(data) % 2 or zeros[high] < len(sample) // 10 or zeros[1 - high] * 20 > zeros[high]:
        raise ImportFailed(name, "this is not text")
    try:
        text = data.decode("utf-16-be" if high == 0 else "utf-16-le")
    except UnicodeDecodeError as error:
        raise ImportFailed(name, "this is not text") from error
    latin = _LATIN.findall(text[:_SAMPLE])
    if sum(map(_is_plain, latin)) < _PLAIN_SHARE * len(latin):
        raise ImportFailed(name, "this is not text")
    return text


def _is_plain(character: str) -> bool:
    return " " <= character <= "~" or character in "\t\n\r"


def _guessed(name: str, data: bytes) -> str:
    """Decode what is neither Unicode nor ASCII, by the look of a sample."""
    sample = _telling_part(data)
    if len(sample) - len(sample.translate(None, _CONTROLS)) > _CONTROL_SHARE * len(sample):
        raise ImportFailed(name, "this is not text")
    torn = sample.decode("utf-8", errors="replace")
    broken = torn.count("\ufffd")
    if broken * _TORN < len(_BEYOND_ASCII.findall(torn)) - broken:
        return data.decode("utf-8", errors="replace")
    if _looks_western(sample.decode("windows-1252", errors="replace").translate(_TYPOGRAPHY)):
        return data.decode("windows-1252", errors="replace")
    from charset_normalizer import from_bytes  # slow to import, and seldom needed

    guess = from_bytes(sample).best()
    if guess is not None and _HALF_WIDTH.search(str(guess)):
        guess = from_bytes(sample, cp_exclusion=_JAPANESE).best()
    if guess is None:
        raise ImportFailed(name, "this is not text")
    return data.decode(guess.encoding, errors="replace")


def _looks_western(text: str) -> bool:
    """Whether ``text`` has accents as Western languages have them: on few letters, and no signs."""
    accents = len(_BEYOND_ASCII.findall(text))
    signs = len(_SIGNS.findall(text))
    return "\ufffd" not in text and signs * _TORN <= accents <= _ACCENTED * len(text)


def _telling_part(data: bytes) -> bytes:
    """Return whole lines of ``data`` that hold bytes beyond ASCII, as many as a guess needs."""
    if len(data) <= _SAMPLE:
        return data
    lines: list[bytes] = []
    size = 0
    for found in re.finditer(rb"[^\n]{0,2000}[\x80-\xff][^\n]{0,2000}", data):
        lines.append(found[0])
        size += len(found[0])
        if size >= _SAMPLE:
            break
    return b"\n".join(lines)
