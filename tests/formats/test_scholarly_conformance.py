"""Files of other people, which are not part of this project, open or are rightly refused."""

from pathlib import Path

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source

SHARED = Path(__file__).parents[2].parent / "shared" / "interop"
TOOLS, LAWS = SHARED / "annotation-tools", SHARED / "legislative"
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="no files of other people are here")

REFUSED = {
    "headers-media-notrans.cha": "not transcribed yet",
    "akomantoso_act_csd13.xml": "“act”, not a debate",
    "akomantoso_doc_30release.xml": "“doc”, not a debate",
    "akomantoso_doc_30release_fail.xml": "“doc”, not a debate",
    "akomantoso_doc_csd13.xml": "“doc”, not a debate",
    "section_detail.an": "line 1: this is not XML",
    "ParlaMint-ES-CT.xml": "texts are in other files",
}


def files(folder: Path, ending: str) -> list[Path]:
    return sorted(folder.rglob(ending)) if folder.exists() else []


def opened(path: Path, format_name: str):
    """Return the transcript, or None where the file is refused for the reason it should be."""
    source = Source(path.name, path.read_bytes())
    if path.name in REFUSED:
        with pytest.raises(ImportFailed, match=REFUSED[path.name]):
            read(source)
        return None
    talk = read(source)
    assert talk.format == format_name
    return talk


def name(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("path", files(TOOLS, "*.cha"), ids=name)
def test_every_chat_file_opens(path):
    talk = opened(path, "CHAT")
    if talk is None:
        return
    lines = path.read_text(encoding="utf-8").split("\n")
    said = [line for line in lines if line.startswith("*")]
    spoken = [turn for turn in talk.turns if turn.kind.is_spoken]
    assert [turn.label for turn in spoken] == [line[1 : line.index(":")] for line in said]
    assert talk.unread == ()
    assert "\x15" not in talk.text


@pytest.mark.parametrize("path", files(TOOLS, "*.TextGrid"), ids=name)
def test_every_textgrid_opens(path):
    talk = opened(path, "Praat TextGrid")
    assert talk.turns
    assert [cue.time for cue in talk.cues] == sorted(cue.time for cue in talk.cues)
    assert all("left out" in unread.why for unread in talk.unread)


@pytest.mark.parametrize("path", files(TOOLS, "*.eaf"), ids=name)
def test_every_elan_file_opens(path):
    talk = opened(path, "ELAN")
    assert talk.speakers
    assert [cue.time for cue in talk.cues] == sorted(cue.time for cue in talk.cues)


@pytest.mark.parametrize("path", [*files(LAWS, "*.xml"), *files(LAWS, "*.an")], ids=name)
def test_every_debate_opens_or_is_refused_for_the_right_reason(path):
    is_tei = "tei-parlamint" in path.parts
    talk = opened(path, "TEI" if is_tei else "Akoma Ntoso")
    if talk is None:
        return
    data = path.read_text(encoding="utf-8")
    marks = ("<u ",) if is_tei else ("<speech", "<question ", "<answer ")
    spoken = sum(turn.kind.is_spoken for turn in talk.turns)
    assert spoken <= sum(map(data.count, marks))
    assert (spoken == 0) == (not any(mark in data for mark in marks))
    assert talk.unread == ()
    assert "<" not in talk.text


@pytest.mark.parametrize("path", files(TOOLS, "*.xsd"), ids=name)
def test_a_schema_is_refused_by_its_name(path):
    with pytest.raises(ImportFailed, match="<schema>"):
        read(Source(path.name, path.read_bytes()))
