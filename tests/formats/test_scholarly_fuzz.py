"""Whatever a file holds, a reader gives a transcript that is whole, or one clear error."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.scholarly import (
    akoma_ntoso,
    chat,
    elan,
    japan_diet,
    tei,
    textgrid,
    unknown_xml,
)
from reader_app.formats.source import Source

READERS = (akoma_ntoso, chat, elan, japan_diet, tei, textgrid, unknown_xml)
SAMPLES = {
    tei: """<?xml version="1.0"?><TEI xml:lang="en"><teiHeader><titleStmt><title>A</title>
<date when="2020-01-02"/></titleStmt><listPerson><person xml:id="a"><persName><surname>Lee</surname>
<forename>Ann</forename></persName></person></listPerson></teiHeader><text><timeline unit="s">
<when xml:id="T0" absolute="00:01:00"/><when xml:id="T1" interval="2.5" since="#T0"/></timeline>
<body><div><head>One</head><pb n="3"/><note type="speaker">Ann Lee (X):</note>
<u who="#a" start="#T1"><seg>So <w join="right">it</w><anchor synch="#T1"/></seg><note>y</note></u>
<sp who="#a #b"><speaker>B.</speaker><stage>(x)</stage><lg><l>He<pb n="4"/>llo</l></lg></sp>
<kinesic type="z"/>&nbsp;</div></body></text></TEI>""",
    akoma_ntoso: """<akomaNtoso xmlns="x"><debate><meta><FRBRWork><FRBRdate date="2020-01-02"/>
</FRBRWork><references><TLCPerson id="a" showAs="Ann"/></references></meta><debateBody>
<debateSection><num>1</num><heading>H</heading><speech by="#a" as="#r"><from>Ann: hi</from><p>So.
</p><scene>x</scene></speech><question by="#b"><p>Q<br/></p><ul><li>z</li></ul></question>
<answer by="#a"><p>A</p></answer><recordedTime time="10:00"/></debateSection></debateBody></debate>
</akomaNtoso>""",
    japan_diet: """<data><meetingRecord><date>2020-01-02</date><speechRecord>
<speaker>森</speaker><speech>○議長（森君）　はい。</speech><startPage>3</startPage></speechRecord>
</meetingRecord></data>""",
    elan: """<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="10"/>
<TIME_SLOT TIME_SLOT_ID="t2"/></TIME_ORDER><TIER TIER_ID="A" PARTICIPANT="Ann"><ANNOTATION>
<ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="t1"><ANNOTATION_VALUE>Hi
</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER><TIER TIER_ID="B" PARENT_REF="A">
<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="b1" ANNOTATION_REF="a1"><ANNOTATION_VALUE>x
</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>""",
    chat: """@UTF8
@Begin
@Languages:\teng
@Participants:\tCHI Rosa Target_Child, MOT Mother
@ID:\teng|c|CHI|2;06.||||Target_Child|||
@Date:\t28-JUL-2001
*CHI:\twant \x151_2\x15 it
\tnow . \x153_4\x15
%mor:\tx
@Bg:\tplay
*MOT:\tno .
@End
""",
    textgrid: """File type = "ooTextFile"
Object class = "TextGrid"
xmin = 0
xmax = 2
tiers? <exists>
size = 2
    class = "IntervalTier"
    name = "Ann"
    xmin = 0
    xmax = 2
    intervals: size = 1
        xmin = 0
        xmax = 1.5
        text = "so ""it"" is"
    class = "TextTier"
    name = "p"
    xmin = 0
    xmax = 2
    points: size = 1
        number = 1
        mark = "x"
""",
}
MODULES = list(SAMPLES)
TOKENS = sorted(
    {*"<>&;\"'/=#\t\n\x15\x00*@%:[]()\ufeff", "]]>", "<!--", "<!ENTITY x 'y'>", "1e999"}
)


def check(module, data: bytes) -> None:
    source = Source("a", data)
    assert all(0.0 <= reader.confidence(source) <= 1.0 for reader in READERS)
    talk, error = outcome(module, source)
    assert talk is not None or len(error.splitlines()) == 1
    if talk is not None:
        check_whole(talk)


def outcome(module, source: Source):
    """Return a transcript or the words of an error."""
    try:
        return module.read(source), ""
    except ImportFailed as failed:
        return None, str(failed)


def check_whole(talk) -> None:
    last = 0
    for number, turn in enumerate(talk.turns, 1):
        assert (turn.number, turn.span.start >= last) == (number, True)
        assert talk.text[last : turn.span.start].strip() == ""
        assert turn.span.encloses(turn.words)
        last = turn.span.end
    assert last == len(talk.text)
    assert all(0 <= cue.position < len(talk.text) for cue in talk.cues)
    assert all(0 <= cue.time < 2**63 for cue in talk.cues)
    assert all(unread.line >= 1 for unread in talk.unread)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.FORMAT.name)
def test_the_samples_themselves_open(module):
    data = SAMPLES[module].encode()
    assert max(READERS, key=lambda reader: reader.confidence(Source("a", data))) is module
    assert module.read(Source("a", data)).turns
    check(module, data)


@pytest.mark.parametrize("module", READERS, ids=lambda module: module.FORMAT.name)
@given(st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_read_or_refused(module, data):
    check(module, data)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.FORMAT.name)
@given(st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_sample_that_was_changed_is_read_or_refused(module, data):
    text = SAMPLES[module]
    for _ in range(data.draw(st.integers(1, 4))):
        begin = data.draw(st.integers(0, len(text)))
        end = min(len(text), begin + data.draw(st.integers(0, 40)))
        text = text[:begin] + data.draw(st.sampled_from([*TOKENS, ""])) + text[end:]
    check(module, text.encode())


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.FORMAT.name)
def test_a_sample_cut_off_anywhere_is_read_or_refused(module):
    data = SAMPLES[module].encode()
    for end in range(0, len(data), 3):
        check(module, data[:end])


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.FORMAT.name)
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "utf-32"])
def test_a_sample_opens_in_every_unicode(module, encoding):
    talk = module.read(Source("a", SAMPLES[module].encode(encoding)))
    assert talk.text == module.read(Source("a", SAMPLES[module].encode())).text


BOMB = "<!DOCTYPE x [<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;'>]>"
THIEF = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
IN_XML = [module for module in MODULES if SAMPLES[module].lstrip().startswith("<")]


@pytest.mark.parametrize("module", IN_XML, ids=lambda module: module.FORMAT.name)
@pytest.mark.parametrize("declared", [BOMB, THIEF])
def test_a_reader_of_xml_refuses_entities(module, declared):
    plain = SAMPLES[module].replace('<?xml version="1.0"?>', "")
    with pytest.raises(ImportFailed, match="declares an entity of its own"):
        read(Source("a.xml", (declared + plain).encode()))


@pytest.mark.parametrize("module", IN_XML, ids=lambda module: module.FORMAT.name)
@pytest.mark.parametrize("tag", ["div", "p", "u", "speech", "note", "hi", "TIER", "debateSection"])
def test_a_reader_of_xml_goes_as_deep_as_is_allowed(module, tag):
    sample = SAMPLES[module]
    at = sample.rindex("</", 0, sample.rindex("</"))
    deep = f"<{tag}>word " * 240 + f"</{tag}>" * 240
    check(module, (sample[:at] + deep + sample[at:]).encode())


@pytest.mark.parametrize("module", IN_XML, ids=lambda module: module.FORMAT.name)
def test_a_deep_and_wide_file_is_read_in_time(module):
    sample = SAMPLES[module]
    at = sample.rindex("</", 0, sample.rindex("</"))
    wide = "<hi>word</hi> " * 50_000
    deep = "<x>" * 200 + wide + "<note>" * 40 + wide + "</note>" * 40 + "</x>" * 200
    began = time.perf_counter()
    check(module, (sample[:at] + deep + sample[at:]).encode())
    assert time.perf_counter() - began < 15
