import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<?xml version='1.0'?><invoice><p>9</p></invoice>", r"no format knows \(<invoice>\)$"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", r"no format knows \(<svg>\)$"),
        (b"<?xml version='1.0'?>\n\nhello", r"line 3: this is not XML \(syntax error\)$"),
    ],
)
@pytest.mark.parametrize("name", ["a.xml", "a.txt"])
def test_xml_that_nobody_knows_is_refused_by_its_name(name, data, reason):
    with pytest.raises(ImportFailed, match=reason):
        read(Source(name, data))


def test_a_text_in_angle_brackets_is_text():
    talk = read(Source("a.txt", b"<Anna> Hi there.\n<Ben> Hello.\n"))
    assert talk.format == "plain text"
