import time

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import _xml
from reader_app.formats._xml import head_of, is_declared, parse, root_of
from reader_app.formats.source import Source


def text_of(data: bytes) -> str:
    return parse(Source("a.xml", data)).root.text()


def refusal(data: bytes) -> str:
    with pytest.raises(ImportFailed) as failed:
        parse(Source("a.xml", data))
    return str(failed.value)


@pytest.mark.parametrize(
    "data",
    [
        b"<tei:TEI xmlns:tei='urn:x'/>",
        b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- <p> -->\n<TEI>",
        b"<!DOCTYPE TEI SYSTEM 'tei.dtd' [<!ENTITY a 'b>'>]>\n<?x y?><TEI n='1'>",
        "<?xml version='1.0' encoding='utf-16'?><TEI/>".encode("utf-16"),
    ],
)
def test_the_first_element_is_found_in_any_dress(data):
    assert root_of(Source("a", data)) == "TEI"


@pytest.mark.parametrize("data", [b"Anna: Hi.", b"", b"\0\1\2", b"<", b"<!-- open", b"< a>"])
def test_what_is_no_xml_has_no_first_element(data):
    assert root_of(Source("a", data)) is None


def test_a_line_of_a_chat_is_not_declared_to_be_xml():
    assert not is_declared(Source("a", b"<Steven > hello\n<Ann > hi\n"))
    assert is_declared(Source("a", b"<a xmlns='urn:x'/>"))


def test_elements_are_known_by_their_local_names_and_lines():
    root = parse(Source("a", b"<t:a xmlns:t='u'>\n<t:b x:id='1' id='2' x:n='3'/></t:a>")).root
    (child,) = root.elements("b")
    assert (child.get("id"), child.get("n"), child.get("none"), child.line) == ("2", "3", "", 2)


def test_elements_come_in_reading_order():
    root = parse(Source("a", b"<a>1<b>2<c>3</c></b><d>4</d></a>")).root
    assert [element.name for element in root.iter()] == ["a", "b", "c", "d"]
    assert root.text() == "1234"


@pytest.mark.parametrize(
    ("declared", "real"),
    [
        ("iso-8859-1", "iso-8859-1"),
        ("iso-8859-1", "utf-8"),
        ("utf-8", "windows-1252"),
        ("utf-16", "utf-8"),
        ("none-such", "utf-8"),
        ("punycode", "utf-8"),
        ("windows-1252", "utf-16"),
    ],
)
def test_an_encoding_is_what_it_is_and_not_what_is_declared(declared, real):
    words = "Grüße aus Köln, schöne Grüße"
    assert text_of(f"<?xml version='1.0' encoding='{declared}'?><a>{words}</a>".encode(real)) == (
        words
    )


@pytest.mark.parametrize("encoding", ["shift_jis", "euc-jp", "iso-2022-jp", "gb18030"])
def test_an_encoding_that_is_declared_is_believed_where_it_can_be(encoding):
    data = f"<?xml version='1.0' encoding='{encoding}'?><a>議長の発言</a>".encode(encoding)
    assert text_of(data) == "議長の発言"


def test_an_entity_of_a_dtd_that_is_elsewhere_is_read_by_its_common_name():
    data = b"<!DOCTYPE a SYSTEM 'http://localhost/a.dtd'><a>1&ndash;2 &unheard; &lt;</a>"
    assert text_of(data) == "1–2 &unheard; <"


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes():
    document = parse(Source("a", b"<a>\n<b>one</b>\n<b>two"))
    assert document.root.text() == "one two"
    (unread,) = document.unread
    assert (unread.line, unread.text) == (3, "<b>two")
    assert unread.why.startswith("the file breaks off here")


def test_what_comes_after_a_fault_is_told():
    document = parse(Source("a", b"<a>one</b>two</a>"))
    assert document.root.text() == "one"
    assert "not read (mismatched tag)" in document.unread[0].why


def test_a_bare_ampersand_ends_nothing():
    document = parse(Source("a", b"<a>R&D &amp; <![CDATA[Q&A]]> A & B</a>"))
    assert document.root.text() == "R&D & Q&A A & B"
    assert [unread.why for unread in document.unread] == ["an & that is not XML"]


def test_controls_that_xml_forbids_are_passed_over():
    assert text_of(b"\n <a>on\x0be \x1b\x00\xef\xbf\xbf</a>".replace(b"\x00", b"")) == "one"


# -- files that mean harm -------------------------------------------------------------------------

LAUGHS = b"<!ENTITY l0 'ha'>" + b"".join(
    b"<!ENTITY l%d '%s'>" % (n + 1, b"&l%d;" % n * 10) for n in range(10)
)


@pytest.mark.parametrize(
    "declaration",
    [
        LAUGHS,
        b"<!ENTITY x SYSTEM 'file:///etc/passwd'>",
        b"<!ENTITY x PUBLIC '-//a' 'http://localhost:9/x'>",
        b"<!ENTITY x 'quadratic'>",
        b"<!ENTITY x SYSTEM 'a.gif' NDATA gif>",
    ],
)
def test_entities_a_file_declares_are_refused(declaration):
    data = b"<!DOCTYPE a [" + declaration + b"]><a>&x;&l10;</a>"
    assert "declares an entity of its own" in refusal(data)


def test_an_entity_of_the_dtd_is_never_looked_up(tmp_path):
    secret = tmp_path / "secret.dtd"
    secret.write_text("<!ENTITY x 'secret'>")
    data = f"<!DOCTYPE a [<!ENTITY % e SYSTEM '{secret.as_uri()}'> %e;]><a>&x;</a>".encode()
    assert text_of(data) == "&x;"


def test_an_external_dtd_is_never_looked_up(tmp_path):
    secret = tmp_path / "secret.dtd"
    secret.write_text("<!ENTITY x 'secret'>")
    assert text_of(f"<!DOCTYPE a SYSTEM '{secret.as_uri()}'><a>&x;</a>".encode()) == "&x;"


def test_deep_nesting_is_refused_at_once():
    assert refusal(b"<a>" * 100_000).endswith("nested more than 256 deep")


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(_xml, "LONGEST", 1 << 20)
    assert refusal(b"<a>" + b" " * (1 << 20)).endswith("larger than 1 MB")


def test_too_many_elements_are_refused(monkeypatch):
    monkeypatch.setattr(_xml, "MOST", 100)
    assert "more than 100 elements" in refusal(b"<a>" + b"<b/>" * 200)


def test_a_huge_attribute_and_a_huge_line_are_read_in_time():
    began = time.perf_counter()
    root = parse(Source("a", b"<a x='" + b"y" * 5_000_000 + b"'>" + b"z " * 5_000_000)).root
    assert len(root.get("x")) == 5_000_000
    assert time.perf_counter() - began < 20


def test_an_open_comment_is_looked_for_in_the_first_part_only():
    source = Source("a", b"<!--" + b"<!--" * 2_000_000)
    began = time.perf_counter()
    assert root_of(source) is None
    assert len(head_of(source)) < 100_000
    assert time.perf_counter() - began < 20
