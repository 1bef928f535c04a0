import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.errors import ImportFailed
from reader_app.formats.encoding import decode

GERMAN = "Präsident: Schöne Grüße aus Köln – „übrigens“ für 5 €, sagte er …\n" * 20
RUSSIAN = "Кедр: Как слышите меня? Слышу вас хорошо, приём. Проверку закончил.\n" * 20


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_is_read_in_every_form(encoding):
    assert decode("a.txt", GERMAN.encode(encoding)) == GERMAN


def test_windows_1252_is_recognised():
    assert decode("a.txt", GERMAN.encode("windows-1252")) == GERMAN


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r"])
def test_other_encodings_are_detected(encoding):
    assert decode("a.txt", RUSSIAN.encode(encoding)) == RUSSIAN


def test_utf8_that_was_cut_off_is_still_utf8():
    assert decode("a.txt", GERMAN.encode()[:-4] + b"\xe2\x80").startswith("Präsident: Schöne")


@pytest.mark.parametrize("end", ["\r\n", "\r", "\r\r\n", "\n"])
def test_every_line_end_becomes_one(end):
    assert decode("a.txt", f"Anna: Hi.{end}Ben: Ho.{end}".encode()) == "Anna: Hi.\nBen: Ho.\n"


def test_blank_lines_stay_where_lines_end_in_a_bare_cr():
    assert decode("old.txt", b"one\r\rtwo\r") == "one\n\ntwo\n"


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"  \r\n \n"])
def test_an_empty_file_is_refused(data):
    with pytest.raises(ImportFailed, match=r"^a\.txt: the file is empty$"):
        decode("a.txt", data)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8,
        bytes(range(1, 256)) * 40,
        b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(500),
        b"Anna: Hi.\0Ben: Ho.\n" * 9,
    ],
)
def test_a_file_that_is_no_text_is_refused(data):
    with pytest.raises(ImportFailed, match=r"^a\.bin: this is not text$"):
        decode("a.bin", data)


@given(st.binary())
def test_any_bytes_are_text_or_refused(data):
    try:
        text = decode("a.txt", data)
    except ImportFailed:
        return
    assert text.strip()
    assert "\r" not in text


@given(st.text().filter(lambda text: text.strip() and "\0" not in text and "\r" not in text))
def test_utf8_loses_nothing(text):
    assert decode("a.txt", text.encode()) == text.removeprefix("\ufeff")


def test_five_megabytes_in_an_old_encoding_are_read_at_once():
    data = (GERMAN * 4000).encode("windows-1252")[:5_000_000]
    before = time.perf_counter()
    decode("a.txt", data)
    decode("a.txt", RUSSIAN.encode("koi8-r") * 2000)
    assert time.perf_counter() - before < 10


@pytest.mark.parametrize("pattern", [b"\x00\xff\x01\x02", b"\x00\x80", b"\xff\x00\x01\x02"])
def test_bytes_that_only_look_like_utf16_are_no_text(pattern):
    with pytest.raises(ImportFailed, match="not text"):
        decode("x.txt", pattern * 500)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["Ida : déjà vu, très tôt.\n", "Ида: Да, да.\nOtto: Nein.\n"])
def test_unmarked_utf16_is_known_by_its_zeros(encoding, text):
    assert decode("x.txt", text.encode(encoding) * 50) == text * 50
