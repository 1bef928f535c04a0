r"""The markup of RTF: groups, control words, and bytes in many encodings.

Left out: what a tracked change deletes, hidden words, notes, headers, pictures, codes of fields.
"""

from __future__ import annotations

import re
from copy import copy
from typing import TYPE_CHECKING

import msgspec

from reader_app.errors import ImportFailed
from reader_app.formats.documents._blocks import Block, Cell, Paragraph, Table, Writer
from reader_app.formats.documents._numbers import is_index, label_of
from reader_app.formats.documents._rich_text_words import CODE_PAGES, SIGNS, SILENT, codec, is_utf8

if TYPE_CHECKING:
    from collections.abc import Callable

_TOKEN = re.compile(
    rb"(?P<letters>(?:\\u-?\d{1,5}\x20?\?){2,1000})"
    rb"|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})?\x20?"
    rb"|(?P<bytes>(?:\\'[0-9A-Fa-f]{2}){1,1000})"
    rb"|\\(?P<sign>[^A-Za-z'])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<text>[^\\{}\r\n]+)"
    rb"|[\r\n]+|\\",
    re.DOTALL,
)
_TOO_LARGE = "it is too large to be a transcript"
_DEEPEST = 1000
_LETTER = re.compile(rb"-?\d+")
_MOST_TOKENS = 4_000_000
_HEADING = re.compile(r"(?i)heading (\d)$")
_USUAL = frozenset({"normal", "standard", "body text", "no spacing", "default"})


class _State(msgspec.Struct, gc=False):
    """What holds within a group."""

    is_silent: bool = False
    into: str = ""
    """What the words of the group are: of the document, or of a table at its head."""
    is_bold: bool = False
    is_italic: bool = False
    is_hidden: bool = False
    fallback: int = 1
    """Characters that stand after a Unicode one for programs that do not know it."""
    font: int = 0


class RichText:
    """Reads the bytes of one file; ``blocks`` is what it holds."""

    def __init__(self, name: str) -> None:
        self.blocks: list[Block] = []
        self.title = ""
        self.is_cut = False
        """Whether the file ends before it should."""
        self._name = name
        self._state = _State()
        self._stack: list[_State] = []
        self._writer = Writer()
        self._bytes = bytearray()
        self._page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._styles: dict[int, str] = {}
        self._new_style = self._style = 0
        self._level = 0
        self._skip = 0
        self._surrogate = 0
        self._is_in_table = False
        self._cell: Cell = []
        self._row: list[Cell] = []
        self._rows: list[list[Cell]] = []
        self._starred = False
        self._default_font = 0
        self._number = ""
        """What a list prints before the paragraph."""
        self._is_utf8 = False
        """Whether letters stand there unescaped, as UTF-8; the standard has no such letters."""

    def read(self, data: bytes) -> None:
        """Read the whole. Raises ``ImportFailed`` where it is nested too deeply or too large."""
        marks = data.count(b"\\") - data.count(b"\\'") - data.count(b"\\u")
        if marks + data.count(b"{") > _MOST_TOKENS:
            raise ImportFailed(self._name, _TOO_LARGE)
        self._is_utf8 = is_utf8(data)
        at = tokens = 0
        while found := _TOKEN.match(data, at):
            tokens += 1
            if tokens > _MOST_TOKENS:
                raise ImportFailed(self._name, _TOO_LARGE)
            at = found.end() + self._token(found)
        self.is_cut = bool(self._stack)
        self._end_paragraph()
        self._end_table()

    def _token(self, found: re.Match[bytes]) -> int:
        """Read one piece of the file; return how many bytes of data follow it."""
        kind = found.lastgroup
        if kind == "text":
            self._say_raw(found["text"])
        elif kind == "brace":
            self._brace(found["brace"])
        elif kind == "bytes":
            self._say(bytes.fromhex(found["bytes"].replace(b"\\'", b"").decode()))
        elif kind == "letters":
            self._letters(found["letters"])
        elif kind == "sign":
            self._sign(found["sign"])
        elif kind in ("word", "number"):
            return self._word(found["word"].decode(), found["number"])
        return 0

    # -- words ------------------------------------------------------------------------------------

    def _say(self, words: bytes) -> None:
        self._starred = False
        if self._skip:
            skipped = min(self._skip, len(words))
            self._skip -= skipped
            words = words[skipped:]
        if words and not self._state.is_silent:
            self._bytes += words

    def _say_raw(self, words: bytes) -> None:
        """Take letters that stand there as they are."""
        if not self._is_utf8 or self._skip or self._state.is_silent or words.isascii():
            self._say(words)
            return
        self._starred = False
        self._flush()
        self._write(words.decode("utf-8", errors="replace"))

    def _flush(self) -> None:
        """Decode the bytes that were gathered: characters may be of several."""
        if self._bytes:
            page = self._fonts.get(self._state.font, self._page)
            words = self._bytes.decode(page, errors="replace")
            self._bytes.clear()
            self._write(words)

    def _write(self, words: str) -> None:
        state = self._state
        if state.is_silent:
            return
        if state.into == "title":
            self.title += words
        elif state.into == "number":
            self._number = (self._number + words)[:80]
        elif state.into == "stylesheet":
            name = self._styles.get(self._new_style, "") + words
            self._styles[self._new_style] = name[:200]
        elif not state.into and not state.is_hidden:
            self._writer.write(words, _look(state))

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip = 0
        if brace == b"{":
            if len(self._stack) >= _DEEPEST:
                raise ImportFailed(self._name, "it is nested too deeply, and was not read")
            self._stack.append(copy(self._state))
            self._new_style = 0 if self._state.into == "stylesheet" else self._new_style
        elif self._stack:
            self._state = self._stack.pop()
        self._starred = False

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._starred = True
        elif sign in b"\\{}":
            self._say(sign)
        elif sign in b"\r\n":
            self._word("par", None)
        elif (words := {b"~": "\u00a0", b"_": "\u2011"}.get(sign)) and not self._skipped():
            self._flush()
            self._write(words)

    def _skipped(self) -> bool:
        """Tell whether the next character only stands in for a Unicode one, and pass over it."""
        if self._skip:
            self._skip -= 1
            return True
        return False

    def _word(self, word: str, printed: bytes | None) -> int:
        """Do what a control word says; return how many bytes of data follow it."""
        self._flush()
        number = int(printed) if printed else None
        starred, self._starred = self._starred, False
        if word == "bin":
            return max(0, number or 0)
        if word == "u":
            self._unicode(number or 0)
        elif word in SIGNS:
            if not self._skipped():
                self._write(SIGNS[word])
        elif word in SILENT:
            self._state.is_silent = True
        elif do := _WORDS.get(word):
            do(self, number)
        elif starred:
            self._state.is_silent = True
        return 0

    def _unicode(self, number: int) -> None:
        code = number + 65536 if number < 0 else number
        self._skip = self._state.fallback
        if 0xD800 <= code < 0xDC00:
            self._surrogate = code
            return
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((self._surrogate - 0xD800) << 10) + code - 0xDC00
            code = code if self._surrogate else 0xFFFD
        self._surrogate = 0
        if 31 < code < 0x110000 or code in (9, 10):
            self._write(chr(code))

    def _letters(self, written: bytes) -> None:
        """Write letters that all have one sign for programs that do not know them."""
        self._starred = False
        codes = [int(number) & 0xFFFF for number in _LETTER.findall(written)]
        is_plain = not any(code < 32 or 0xD800 <= code < 0xE000 for code in codes)
        if is_plain and self._state.fallback == 1 and not self._surrogate:
            self._flush()
            self._write("".join(map(chr, codes)))
            return
        for code in codes:
            self._flush()
            self._unicode(code)
            self._say(b"?")

    # -- what control words do --------------------------------------------------------------------

    def end_paragraph(self, number: int | None) -> None:
        """End a paragraph."""
        if not self._state.is_silent and not self._state.into:
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        self._flush()
        name = self._styles.get(self._style, "").strip(" ;")
        heading = _HEADING.match(name)
        level = int(heading[1]) if heading else self._level
        style = "" if name.casefold() in _USUAL else name
        done = self._done(style, level)
        if self._is_in_table:
            self._cell += [done] if done.text else []
        else:
            self._end_table()
            self.blocks.append(done)

    def _done(self, style: str = "", level: int = 0) -> Paragraph:
        """Return the paragraph that was written, with its label where a list prints one."""
        done = Paragraph("") if is_index(style) else self._writer.paragraph(style, level)
        label, self._number, self._writer = label_of(self._number), "", Writer()
        return msgspec.structs.replace(done, text=label + done.text, lead=0) if label else done

    def _end_table(self) -> None:
        if self._cell or self._row:
            self.end_cell(None)
            self.end_row(None)
        if self._rows:
            self.blocks.append(Table(self._rows))
            self._rows = []

    def end_cell(self, number: int | None) -> None:
        """End a cell of a table."""
        self._flush()
        done = self._done()
        self._row.append([*self._cell, *([done] if done.text else [])])
        self._cell = []

    def end_row(self, number: int | None) -> None:
        """End a row of a table."""
        if any(self._row):
            self._rows.append(self._row)
        self._row = []

    def reset_paragraph(self, number: int | None) -> None:
        """Forget how the paragraph before looked."""
        self._is_in_table = False
        self._style = self._level = 0

    def enter_table(self, number: int | None) -> None:
        """Let the paragraph be in a table."""
        self._is_in_table = True

    def set_style(self, number: int | None) -> None:
        """Set the style of the paragraph, or begin to define one."""
        if self._state.into == "stylesheet":
            self._new_style = number or 0
        else:
            self._style = number or 0

    def set_level(self, number: int | None) -> None:
        """Set the depth of a heading."""
        if self._state.into != "stylesheet" and number is not None and 0 <= number < 9:
            self._level = number + 1

    def set_bold(self, number: int | None) -> None:
        """Set bold type."""
        self._state.is_bold = number != 0

    def set_italic(self, number: int | None) -> None:
        """Set italic type."""
        self._state.is_italic = number != 0

    def set_hidden(self, number: int | None) -> None:
        """Hide words, or those that were deleted."""
        self._state.is_hidden = number != 0

    def reset_run(self, number: int | None) -> None:
        """Forget how the words before looked."""
        self._state.font = self._default_font
        self._state.is_bold = self._state.is_italic = self._state.is_hidden = False

    def set_fallback(self, number: int | None) -> None:
        """Say how many characters stand in for a Unicode one."""
        self._state.fallback = min(max(0, 1 if number is None else number), 100)

    def set_page(self, number: int | None) -> None:
        """Set the encoding of all bytes whose font says nothing else."""
        self._page = "mac_roman" if number == 10_000 else codec(f"cp{number}")

    def set_mac(self, number: int | None) -> None:
        """Set the encoding of old Apple computers."""
        self._page = "mac_roman"

    def set_font(self, number: int | None) -> None:
        """Set the font, or begin to define one."""
        self._state.font = number or 0

    def set_default_font(self, number: int | None) -> None:
        """Set the font of words that name none."""
        self._default_font = self._state.font = number or 0

    def set_charset(self, number: int | None) -> None:
        """Set the encoding of the font that is defined."""
        if self._state.into == "fonttbl" and number in CODE_PAGES and number:
            self._fonts[self._state.font] = CODE_PAGES[number]

    def show_box(self, number: int | None) -> None:
        """Read what stands in a text box, although programs may pass over the box itself."""
        self._state.is_silent = False

    def into(self, what: str) -> None:
        """Let the words of this group be no part of the text."""
        self._state.into = what


def _look(state: _State) -> str:
    return "bold" if state.is_bold else "italic" if state.is_italic else ""


_WORDS: dict[str, Callable[[RichText, int | None], None]] = {
    "par": RichText.end_paragraph,
    "sect": RichText.end_paragraph,
    "page": RichText.end_paragraph,
    "cell": RichText.end_cell,
    "nestcell": RichText.end_paragraph,
    "row": RichText.end_row,
    "pard": RichText.reset_paragraph,
    "intbl": RichText.enter_table,
    "s": RichText.set_style,
    "outlinelevel": RichText.set_level,
    "b": RichText.set_bold,
    "i": RichText.set_italic,
    "v": RichText.set_hidden,
    "deleted": RichText.set_hidden,
    "plain": RichText.reset_run,
    "uc": RichText.set_fallback,
    "ansicpg": RichText.set_page,
    "mac": RichText.set_mac,
    "f": RichText.set_font,
    "deff": RichText.set_default_font,
    "listtext": lambda reader, _: reader.into("number"),
    "pntext": lambda reader, _: reader.into("number"),
    "fcharset": RichText.set_charset,
    "shptxt": RichText.show_box,
    "fonttbl": lambda reader, _: reader.into("fonttbl"),
    "stylesheet": lambda reader, _: reader.into("stylesheet"),
    "info": lambda reader, _: reader.into("info"),
    "title": lambda reader, _: reader.into("title"),
}
