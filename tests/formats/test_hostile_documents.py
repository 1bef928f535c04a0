"""Files made to harm: a clear error, or what can be read, within bounded time and memory."""

import io
import random
import resource
import time
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
PAR = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
MAIN = {
    "docx": "word/document.xml",
    "odt": "content.xml",
    "xlsx": "xl/worksheets/sheet1.xml",
}
BODY = {
    "docx": '<w:document xmlns:w="urn:w"><w:body>{}<w:p><w:r><w:t>Ida: Yes.</w:t></w:r></w:p>'
    "</w:body></w:document>",
    "odt": '<o:d xmlns:o="urn:o" xmlns:t="urn:t"><o:body><o:text>{}<t:p>Ida: Yes.</t:p>'
    "</o:text></o:body></o:d>",
    "xlsx": '<worksheet><sheetData>{}<row r="1"><c t="inlineStr"><is><t>Ida: Yes.</t></is></c>'
    "</row></sheetData></worksheet>",
}
KINDS = sorted(MAIN)


def archive(parts, method=zipfile.ZIP_DEFLATED):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as written:
        for name, content in parts.items():
            written.writestr(name, content)
    return made.getvalue()


def document(kind, xml):
    parts = {"mimetype": "application/vnd.oasis.opendocument.text"} if kind == "odt" else {}
    return archive({**parts, MAIN[kind]: xml})


def opened(kind, xml):
    return read(Source(f"talk.{kind}", document(kind, xml)))


@pytest.fixture
def is_quick():
    """Fail a test that takes long, or more memory than it may."""
    before, peak = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    assert time.perf_counter() - before < 10
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak < 600 * 1024


@pytest.mark.parametrize("kind", KINDS)
def test_entities_are_not_expanded(kind, is_quick):
    many = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "bomb">{many}]>'
    with pytest.raises(ImportFailed, match="declares entities"):
        opened(kind, bomb + BODY[kind].format("&e11;"))


@pytest.mark.parametrize("kind", KINDS)
def test_no_other_file_is_read(kind, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    outer = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    with pytest.raises(ImportFailed, match="declares entities"):
        opened(kind, outer + BODY[kind].format("&e;"))


@pytest.mark.parametrize("kind", KINDS)
def test_an_entity_in_another_encoding_is_seen_too(kind):
    xml = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY e "x">]>' + BODY[
        kind
    ].format("")
    with pytest.raises(ImportFailed, match="declares entities"):
        opened(kind, xml.encode("utf-16"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_that_unpacks_without_end_is_refused(kind, is_quick):
    with pytest.raises(ImportFailed, match="unpacks to more than a transcript can be"):
        opened(kind, BODY[kind].format("<!--" + "a" * 260_000_000 + "-->"))


@pytest.mark.parametrize("kind", KINDS)
def test_deep_nesting_is_refused(kind, is_quick):
    with pytest.raises(ImportFailed, match="nested too deeply"):
        opened(kind, BODY[kind].format("<a>" * 1_000_000))


def test_a_size_that_is_a_lie_is_found_out(is_quick):
    data = bytearray(document("docx", BODY["docx"].format(PAR.format("a" * 30_000_000))))
    at = data.find(b"PK\x01\x02")
    data[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    survives("talk.docx", bytes(data))


def test_a_long_string_that_is_shared_by_all_cells_is_not_copied(is_quick):
    cells = "".join('<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>' for _ in range(20_000))
    long = random.Random(1).randbytes(50_000).hex()
    data = archive(
        {
            "xl/sharedStrings.xml": f"<sst><si><t>{long}</t></si></sst>",
            "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{cells}</sheetData></worksheet>",
        }
    )
    talk = read(Source("talk.xlsx", data))
    assert len(talk.text) < 100_000_000
    assert "were read" in " ".join(line.why for line in talk.unread)


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("EncryptedPackage", "locked with a password"),
        ("WordDocument", r"old Word document; save it as \.docx"),
        ("Workbook", r"old Excel workbook; save it as \.xlsx"),
        ("Other", "old Office document"),
    ],
)
def test_old_and_locked_documents_are_refused_with_what_to_do(inside, reason):
    for name in ("talk.doc", "talk.docx", "talk"):
        with pytest.raises(ImportFailed, match=reason):
            read(Source(name, OLE + inside.encode("utf-16-le")))


def test_an_archive_of_something_else_is_refused_with_what_to_do():
    with pytest.raises(ImportFailed, match="an archive; open the files in it"):
        read(Source("talks.zip", archive({"one.txt": "Ida: Yes.", "two.txt": "Jon: No."})))
    with pytest.raises(ImportFailed, match="an e-book"):
        read(Source("book.epub", archive({"mimetype": "application/epub+zip"}, zipfile.ZIP_STORED)))


def test_an_archive_of_documents_is_no_document():
    inner = document("docx", BODY["docx"].format(""))
    with pytest.raises(ImportFailed, match="an archive; open the files in it"):
        read(Source("talks.zip", archive({"one.docx": inner}, zipfile.ZIP_STORED)))


def test_a_part_that_is_locked_is_refused():
    data = bytearray(document("docx", BODY["docx"].format("")))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + offset] |= 1
    with pytest.raises(ImportFailed, match="locked with a password"):
        read(Source("talk.docx", bytes(data)))


def survives(name, data):
    try:
        talk = read(Source(name, data))
    except ImportFailed:
        return
    assert all(turn.span.end <= len(talk.text) for turn in talk.turns)


@given(st.sampled_from(KINDS), st.data())
@settings(max_examples=120, deadline=None)
def test_damaged_archives_are_read_or_refused(kind, draw):
    data = bytearray(document(kind, BODY[kind].format("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>")))
    for _ in range(draw.draw(st.integers(1, 4))):
        data[draw.draw(st.integers(0, len(data) - 1))] = draw.draw(st.integers(0, 255))
    end = draw.draw(st.integers(1, len(data)))
    survives(f"talk.{kind}", bytes(data[:end]))


TAGS = {
    "docx": "p r t tbl tr tc txbxContent pPr rPr pStyle del ins Fallback b vanish br outlineLvl",
    "odt": "p h span s table table-row table-cell body note frame text-box style automatic-styles",
    "xlsx": "row c v t is si",
}
VALUES = "A B 0 -1 99999999999999999999 s n A1 XFD1048576 ZZZZ1"
NAMED = "val r t s c style-name number-columns-repeated outline-level"


@given(st.sampled_from(KINDS), st.data())
@settings(max_examples=150, deadline=None)
def test_any_markup_is_read_or_refused(kind, draw):
    pieces = []
    for _ in range(draw.draw(st.integers(1, 30))):
        tag = draw.draw(st.sampled_from(TAGS[kind].split()))
        if draw.draw(st.booleans()):
            name, value = (draw.draw(st.sampled_from(one.split())) for one in (NAMED, VALUES))
            pieces.append(f'<{tag} {name}="{value}">')
        else:
            pieces.append(draw.draw(st.sampled_from([f"</{tag}>", "Ida: Yes.", f"<{tag}/>"])))
    survives(f"talk.{kind}", document(kind, BODY[kind].format("".join(pieces))))


def test_a_stream_that_breaks_off_is_read_so_far():
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    xml = BODY["docx"].format("".join(PAR.format(f"Ida: I said {n}.") for n in range(5000)))
    body = packed.compress(xml.encode()) + packed.flush()
    name = MAIN["docx"].encode()
    head = b"PK\x03\x04\x14\0\0\0\x08\0" + bytes(16) + len(name).to_bytes(2, "little") + b"\0\0"
    talk = read(Source("talk.docx", head + name + body[: len(body) // 3]))
    assert len(talk.turns) > 1000


def test_tables_without_end_are_joined_in_no_time(is_quick):
    cell = f"<w:tc>{PAR.format('a b')}</w:tc>"
    opened("docx", BODY["docx"].format(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>" * 60_000))
