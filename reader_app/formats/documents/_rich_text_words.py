"""The words of RTF that name encodings, characters, and what is no part of the text."""

from __future__ import annotations

CODE_PAGES = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
_SILENT = """
annotation atnauthor atnid atnref bkmkend bkmkstart buptim colorschememapping colortbl
comment creatim datafield datastore doccomm falt fldinst filetbl footer footerf footerl
footerr footnote ftncn ftnsep ftnsepc generator header headerf headerl headerr
latentstyles listoverridetable listtable nonshppict objdata object panose pict
printim private revtbl revtim rsidtbl rxe tc template themedata txe userprops
wgrffmtfilter xe xmlnstbl author operator company keywords subject manager category
hlinkbase pnseclvl"""
SILENT = frozenset(_SILENT.split())
"""Groups that are no part of the text."""
SIGNS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}


def is_utf8(data: bytes) -> bool:
    """Whether a file holds letters beyond ASCII as they are, and in UTF-8."""
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def codec(name: str) -> str:
    """Return the name of an encoding, or that of the usual one where it is unknown."""
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name
