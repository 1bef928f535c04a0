from pathlib import Path

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats.source import Source
from reader_app.formats.subtitles._webvtt_parser import parse_webvtt
from reader_app.formats.subtitles._webvtt_text import TEXT, lines, nodes, timestamp
from reader_app.formats.subtitles.webvtt import confidence, read
from reader_app.transcript.model import TurnKind

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
MEETING = """WEBVTT

5e5d2b1c-0c1c-4a5e-9d55-2d6f6f1b7c11/12-0
00:00:09.835 --> 00:00:13.995
<v Ada Berg>Is the lock open?</v>

5e5d2b1c-0c1c-4a5e-9d55-2d6f6f1b7c11/13-0
00:00:14.435 --> 00:00:18.275
<v Tom Vik>Open &amp; flooded,
both sides.</v>
"""
TALK = """WEBVTT - The lock keeper
Kind: captions
Language: en

NOTE made by hand

00:01.000 --> 00:03.000
<v Ada Berg>Is the <b>lock</b> open?

00:03.000 --> 00:06.000
<v Tom Vik>No.</v>
<v Ada Berg>No?</v>
<i>Laughter</i>

00:06.000 --> 00:09.000
<v Ada Berg>Then we wait.
"""
ROLLING = """WEBVTT

00:00:01.000 --> 00:00:03.000 align:start position:0%
the<00:00:01.500><c> lock</c><00:00:02.000><c> is</c>

00:00:03.000 --> 00:00:03.010 align:start position:0%
the lock is

00:00:03.010 --> 00:00:05.000 align:start position:0%
the lock is
open<00:00:03.500><c> and</c><00:00:04.000><c> flooded</c>

00:00:05.000 --> 00:00:05.010 align:start position:0%
open and flooded
"""


def source(text, name="talk.vtt"):
    return Source(name, text.encode() if isinstance(text, str) else text)


def turns(transcript):
    people = {speaker.id: speaker.name for speaker in transcript.speakers}
    return [(people.get(t.speaker), t.words.of(transcript.text)) for t in transcript.turns]


# -- recognised -----------------------------------------------------------------------------------


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("name", ["talk.vtt", "talk.txt", "talk"])
def test_a_file_is_known_by_its_first_line(mark, name):
    assert confidence(source(f"{mark}{TALK}", name)) == 1.0


@pytest.mark.parametrize("text", ["WEBVTTX\n", "A talk on WEBVTT\n", "", "1\n00:00:01,000 -->"])
def test_another_file_is_not(text):
    assert confidence(source(text, "talk.txt")) == 0.0


def test_a_file_that_only_looks_like_it_is_refused_with_the_reason():
    with pytest.raises(ImportFailed, match=r"^talk\.vtt: .*does not begin with WEBVTT"):
        read(source(f"\n\n{TALK}"))


# -- read -----------------------------------------------------------------------------------------


def test_a_meeting_is_read_by_its_voices():
    assert turns(read(source(MEETING))) == [
        ("Ada Berg", "Is the lock open?"),
        ("Tom Vik", "Open & flooded, both sides."),
    ]


def test_two_voices_and_a_sound_share_a_cue():
    talk = read(source(TALK))
    assert turns(talk) == [
        ("Ada Berg", "Is the lock open?"),
        ("Tom Vik", "No."),
        ("Ada Berg", "No?"),
        (None, "Laughter"),
        ("Ada Berg", "Then we wait."),
    ]
    assert talk.turns[3].kind is TurnKind.STAGE


def test_the_header_tells_the_language():
    assert read(source(TALK)).language == "en"
    assert read(source(TALK.replace("Language: en", "Language: nl"))).language == "nl"


def test_the_times_of_cues_are_kept():
    talk = read(source(TALK))
    assert sorted({cue.time for cue in talk.cues}) == [1000, 3000, 6000]


def test_rolling_captions_are_read_once_with_the_time_of_each_word():
    talk = read(source(ROLLING))
    assert talk.text == "the lock is open and flooded"
    assert [(talk.text[c.position :].split()[0], c.time) for c in talk.cues] == [
        ("the", 1000),
        ("lock", 1500),
        ("is", 2000),
        ("open", 3010),
        ("and", 3500),
        ("flooded", 4000),
    ]


def test_a_reading_stands_after_its_word():
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<ruby>橋<rt>はし</rt></ruby>を渡る。\n"
    assert read(source(text)).text == "橋(はし)を渡る。"


def test_what_is_no_cue_is_reported_with_its_line():
    broken = MEETING.replace("00:00:14.435 -->", "00:00:1x.435 -->")
    (unread,) = read(source(broken)).unread
    assert (unread.line, unread.why) == (7, "the times of this cue are not understood")


def test_a_file_that_was_cut_off_opens_as_far_as_it_goes():
    for end in range(MEETING.index("open?"), len(MEETING)):
        talk = read(source(MEETING[:end]))
        assert talk.speakers[0].name == "Ada Berg"


def test_a_file_without_cues_is_refused():
    with pytest.raises(ImportFailed, match="not one subtitle"):
        read(source("WEBVTT\n\nNOTE nothing yet\n"))


def test_an_old_encoding_is_read_too():
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Jörg>Die Schleuse läuft über.\n" * 9
    assert read(source(text.encode("windows-1252"))).speakers[0].name == "Jörg"


# -- the algorithm --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "milliseconds"),
    [
        ("00:01.500", 1500),
        ("01:00:01.500", 3_601_500),
        ("100:00:00.000", 360_000_000),
        ("0:00:01.500", 1500),
        ("0:01.500", None),
        ("60:00.000", None),
        ("00:00:60.000", None),
        ("00:01.50", None),
        ("00:01.5000", None),
        ("00:01,500", None),
        ("٠٠:٠١.٥٠٠", None),
    ],
)
def test_times_are_read_as_the_standard_says(written, milliseconds):
    found = timestamp(written)
    assert (found[0] if found else None) == milliseconds


def test_a_name_that_is_an_arrow_is_no_name():
    found = parse_webvtt("WEBVTT\n\n-->\n00:01.000 --> 00:02.000\nHello.\n")
    assert [(cue.id, cue.text) for cue in found.cues] == [("", "Hello.")]


def test_new_times_end_a_cue_without_a_blank_line():
    text = "WEBVTT\n00:01.000 --> 00:02.000\nOne.\n00:02.000 --> 00:03.000\nTwo.\n"
    assert [cue.text for cue in parse_webvtt(text).cues] == ["One.", "Two."]


def test_a_voice_goes_on_over_lines_and_ends_with_its_tag():
    found = [(line.voice, line.text) for line in lines("<v Ada>one\ntwo</v> three")]
    assert found == [("Ada", "one"), ("Ada", "two"), (None, "three")]


def test_tags_within_a_word_do_not_part_it():
    assert [line.text for line in lines("w<b>or</b>d<c.x>s</c>")] == ["words"]


def test_a_tag_that_is_not_known_is_no_word():
    assert [line.text for line in lines("<font color=red>red</font> <3")] == ["red"]


def test_an_end_that_does_not_fit_closes_nothing():
    parts = [(n.depth, n.tag) for n in nodes("<b>one</i>two</b>three")]
    assert parts == [(0, "b"), (1, TEXT), (1, TEXT), (0, TEXT)]


# -- other people's files -------------------------------------------------------------------------

needs_corpus = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the transcripts of others are not beside the project"
)


def of_corpus(name):
    return read(Source(name, (CORPUS / name).read_bytes()))


@needs_corpus
@pytest.mark.parametrize("name", ["podcast-talk-python-457.vtt", "us-debate-1992-youtube-auto.vtt"])
def test_nobody_is_invented(name):
    talk = of_corpus(name)
    assert talk.speakers == ()
    assert len(talk.turns) > 20
    assert max(len(turn.words) for turn in talk.turns) < 3_000


@needs_corpus
def test_what_rolls_is_read_once():
    talk = of_corpus("us-debate-1992-youtube-auto.vtt")
    words = talk.text.split()
    runs = list(zip(*(words[n:] for n in range(6)), strict=False))
    repeats = sum(run == runs[place - 6] for place, run in enumerate(runs) if place >= 6)
    assert repeats <= 1  # somebody does say one thing twice
    assert len(talk.cues) > 0.9 * len(words)


@needs_corpus
def test_voices_are_told_apart():
    talk = of_corpus("cycle-collector-talk-voice-tags.vtt")
    assert [speaker for speaker, _ in turns(talk)] == [
        "Kyle Huey",
        "Chris Pearce",
        "Kyle Huey",
        None,
        "Kyle Huey",
    ]
