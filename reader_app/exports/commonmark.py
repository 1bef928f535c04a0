r"""Writing words so that a CommonMark parser gives them back.

What a parser gives back is the text of a paragraph's inline tokens, with ``\n`` for a hard break
and ``\n\n`` between paragraphs. It equals what was written, but for U+0000, which CommonMark
turns into U+FFFD, as some parsers do with other control characters at the ends of a line.
"""

from __future__ import annotations

import re

_INLINE = re.compile(
    r"""
      [\\`*\[~|]                        # code, emphasis, links, strikethrough, tables
    | (?<![^\W_]) _ | _ (?![^\W_])      # emphasis; within a word it is none
    | < (?=[A-Za-z/!?])                 # tags, comments, autolinks
    | & (?=\#?[0-9A-Za-z]+;)            # entities
    | (?:(?<=\s)|^) \# (?=\w)           # what some programs take for a tag
    """,
    re.VERBOSE,
)
_START = re.compile(
    r"""^(?:
      (?P<mark> \# (?=\#*(?:[ \t]|$)) | > | [-+] (?=[ \t]|$) | - (?=-) | = (?==*[ \t]*$) )
    | (?P<number> [0-9]{1,9} ) (?P<after> [.)] ) (?=[ \t]|$)
    )""",
    re.VERBOSE,
)
_CAN_SWALLOW = re.compile(
    r"^[ \t]*(?:[#<>]|`{3}|~{3}|=+[ \t]*$|-[- \t]*$|.*<(?:!--|[!?]|[A-Za-z/]))", re.MULTILINE
)
_BLANK_LINES = re.compile(r"\A(?:[ \t]*\n)+")
_CLOSING = re.compile(r"(?<!\\)\#$")
_BREAK = "&#10;"
_OPENS_OTHERWISE = re.compile(r"[ \t]|[-*_+]")


def escape(words: str) -> str:
    """Return ``words`` as Markdown paragraphs that say exactly this, line breaks included."""
    inner = words.strip("\n")
    before = len(words) - len(words.lstrip("\n"))
    after = len(words) - len(inner) - before
    parts = re.split(r"(\n{2,})", inner)
    written = [_paragraph(parts[0])]
    for breaks, paragraph in zip(parts[1::2], parts[2::2], strict=True):
        written.append(_BREAK * (len(breaks) - 2) + _paragraph(paragraph))
    return _BREAK * before + "\n\n".join(written) + _BREAK * after


def escape_line(words: str) -> str:
    """Return ``words`` for a heading or one line: white space folded, the rest exact."""
    return _CLOSING.sub(r"\\#", _line(" ".join(words.split())))


def quoted(words: str) -> str:
    """Return ``words`` as a block quote."""
    return "\n".join(f"> {line}" if line else ">" for line in escape(words).split("\n"))


def contained(note: str) -> str:
    """Return Markdown that somebody wrote such that it cannot change what stands around it.

    A note that could (with a heading, a fence, HTML, a quote) becomes an item of a list: whatever
    it opens ends where the item ends.
    """
    note = _BLANK_LINES.sub("", re.sub(r"\r\n?", "\n", note)).rstrip()
    if not _CAN_SWALLOW.search(note):
        return note
    first, *rest = note.split("\n")
    lines = ["-", f"  {first}"] if _OPENS_OTHERWISE.match(first) else [f"- {first}"]
    return "\n".join([*lines, *(f"  {line}" if line.strip() else "" for line in rest)])


def tag_word(name: str) -> str:
    """Return ``#follow-up`` for the tag “follow up”."""
    return "#" + _INLINE.sub(r"\\\g<0>", "-".join(name.split()))


def _paragraph(words: str) -> str:
    """Return lines parted by hard breaks."""
    *lines, last = words.split("\n")
    return "".join(f"{_line(line, ends=False)}\\\n" for line in lines) + _line(last)


def _line(line: str, *, ends: bool = True) -> str:
    """Return one line; white space that a parser would drop is written as entities.

    Before a hard break (not ``ends``) white space is kept as it is.
    """
    body = line.strip()
    start = len(line) - len(line.lstrip()) if body else len(line)
    words = _INLINE.sub(r"\\\g<0>", body)
    if not start:
        words = _START.sub(_escape_start, words, count=1)
    trailing = line[start + len(body) :]
    if ends and trailing:
        trailing = trailing[:-1] + _entity(trailing[-1])
    leading = _entity(line[0]) + line[1:start] if start else ""
    if ends and start > 1 and not body:
        leading = leading[:-1] + _entity(line[-1])
    return leading + words + trailing


def _escape_start(found: re.Match[str]) -> str:
    return f"\\{found['mark']}" if found["mark"] else f"{found['number']}\\{found['after']}"


def _entity(character: str) -> str:
    return f"&#{ord(character)};"
