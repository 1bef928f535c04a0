"""Whatever stands in a file of subtitles: a transcript, or a refusal in one line, in good time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.errors import ImportFailed
from reader_app.formats.source import Source
from reader_app.formats.subtitles import advanced_subtitles, sami, subrip, ttml, webvtt

SAMPLES = {
    webvtt: """WEBVTT
Language: en

1
00:01.000 --> 00:02.000
<v Ada Berg>Is the <c.x>lock</c> <00:01.500>open &amp; dry?</v>
- No.\n- Yes.

00:02.000 --> 00:03.000
>> TOM: <ruby>No<rt>nej</rt></ruby>. [Laughter]
""",
    subrip: """1
00:00:01,000 --> 00:00:02,000
ADA: Is the <i>lock</i> {\\an8}open?
- No.

2
00:00:02,000 --> 00:00:03,000
>> TOM: No. ♪ la la ♪
""",
    ttml: """<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><head>
<metadata><agent id="a"><name>Ada</name></agent></metadata></head><body timeContainer="seq">
<div begin="1s" end="9s"><p begin="00:00:01:05" dur="2s" agent="a">Is <span begin="1s">it</span>
<br/>open?</p></div></body></tt>""",
    advanced_subtitles: """[Script Info]
Title: The lock
[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:03.00,0:00:05.00,Default,Tom,0,0,0,,{\\k20}Is it,{\\p1}m 0{\\p0}\\Nnot yet.
""",
    sami: """<SAMI><HEAD><TITLE>T</TITLE><STYLE><!-- .EN { lang: en; } --></STYLE></HEAD><BODY>
<SYNC Start=1000><P Class=EN ID=Source>Ada<P Class=EN>Is it<br>open?<SYNC Start=3000><P>&nbsp;
</BODY></SAMI>""",
}
BY_FORMAT = pytest.mark.parametrize(
    "module", list(SAMPLES), ids=lambda module: module.__name__.rpartition(".")[2]
)
PIECES = st.sampled_from(
    [
        *b"--> < > </v> <v &#x0; &#99999999; { } [ ] : >> - 99999999999999999999 <![CDATA[".split(),
        *b"<!-- ]]> <!DOCTYPE \\p1 \\k9 id=Source> <p <sync \xe2\x99\xaa \0 \xff\xfe".split(),
        b"\n",
        b"\n\n",
        b"\n00:00:01,000 --> 00:00:02,000\n",
    ]
)
MANY = [
    "<v A>",
    "<b>",
    "<i>x",
    "<00:01.000>",
    "<p>",
    "<!--",
    "<",
    ">",
    "&",
    "-->",
    "--",
    "-",
    ">> ",
]
MANY += [
    "<![",
    "<![CDATA[",
    "[",
    "(",
    "{",
    "}",
    "[a](b)",
    "{\\k1}",
    "♪",
    "*",
    "“",
    "A: ",
    "A B: ",
    "00:",
    "x",
    " ",
    "\n",
]


def opens(module, data):
    """Read ``data`` whatever it is; return whether it is a transcript."""
    source = Source("talk.x", data)
    assert 0.0 <= module.confidence(source) <= 1.0
    try:
        transcript = module.read(source)
    except ImportFailed:
        return False
    ends = [turn.span.end for turn in transcript.turns]
    assert ends == sorted(ends)
    assert ends[-1] <= len(transcript.text)
    assert all(0 <= cue.position <= len(transcript.text) for cue in transcript.cues)
    return True


@BY_FORMAT
def test_the_samples_themselves_are_read(module):
    assert "Is" in SAMPLES[module]
    assert opens(module, SAMPLES[module].encode())
    assert module.confidence(Source("x", SAMPLES[module].encode())) > 0.8


@BY_FORMAT
@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(module, data):
    opens(module, data)


@BY_FORMAT
@settings(max_examples=150, deadline=None)
@given(changes=st.lists(st.tuples(st.integers(0, 700), st.integers(0, 40), PIECES), max_size=6))
def test_a_file_with_anything_in_it_is_read_or_refused(module, changes):
    data = SAMPLES[module].encode()
    for at, length, piece in changes:
        data = data[:at] + piece + data[at + length :]
    opens(module, data)


@BY_FORMAT
@settings(max_examples=60, deadline=None)
@given(words=st.text(max_size=200))
def test_any_words_are_read_or_refused(module, words):
    opens(module, SAMPLES[module].replace("Is", words).encode("utf-8", errors="replace"))


@BY_FORMAT
@pytest.mark.parametrize("piece", MANY)
def test_a_hundred_thousand_of_anything_is_read_in_no_time(module, piece):
    data = SAMPLES[module].replace("Is", "Is " + piece * (300_000 // len(piece))).encode()
    before = time.perf_counter()
    opens(module, data)
    assert time.perf_counter() - before < 5


@BY_FORMAT
def test_a_hundred_thousand_subtitles_take_seconds(module):
    if module is webvtt:
        data = "WEBVTT\n\n" + "00:01.000 --> 00:02.000\n<v Ada>Is it?\n\n" * 100_000
    elif module is subrip:
        data = "1\n00:00:01,000 --> 00:00:02,000\nADA: Is it?\n\n" * 100_000
    elif module is sami:
        data = "<SAMI><BODY>" + "<SYNC Start=1><P>Is it?\n" * 50_000
    else:
        data = SAMPLES[module]
    before = time.perf_counter()
    assert opens(module, data.encode())
    assert time.perf_counter() - before < 20
