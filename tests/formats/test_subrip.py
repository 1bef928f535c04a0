from pathlib import Path

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats.source import Source
from reader_app.formats.subtitles.subrip import clean, confidence, read

SUBTITLES = Path(__file__).parents[2].parent / "shared" / "interop" / "subtitles"
TALK = """1
00:00:01,000 --> 00:00:03,000
<i>The lock</i> was {\\an8}open

2
00:00:03,000 --> 00:00:05,500
&amp; the boats lay still.
"""
WORDS = "The lock was open & the boats lay still."


def source(text, name="talk.srt"):
    return Source(name, text.encode() if isinstance(text, str) else text)


def words(text, name="talk.srt"):
    return read(source(text, name)).text


@pytest.mark.parametrize("name", ["talk.srt", "talk.txt", "talk"])
def test_a_file_is_known_by_its_times(name):
    assert confidence(source(TALK, name)) > 0.8


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_it_is_known_in_every_encoding(encoding):
    assert confidence(source(TALK.encode(encoding))) > 0.8
    assert words(TALK.encode(encoding)) == WORDS


@pytest.mark.parametrize(
    "text", ["Ada: At 00:01 we left.\n", "", "1\nsome text", "We went\n\n1 --> 2\n"]
)
def test_another_text_is_not(text):
    assert confidence(source(text)) == 0.0


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace(",", "."),
        lambda text: text.replace("1\n00", "00").replace("2\n00", "00"),
        lambda text: text.replace("open\n\n", "open\n"),
        lambda text: text.replace("open\n\n2", "open\n\n\n\n2 "),
        lambda text: text.replace("00:00:", "00:"),
        lambda text: text.replace("00:00:", "0:0:"),
        lambda text: text.replace(" --> ", "-->"),
        lambda text: text.replace(" --> ", " -> "),
        lambda text: text.replace("5,500", "5,500  X1:100 X2:200 Y1:1 Y2:2"),
        lambda text: f"\n\n{text}",
        lambda text: text.rstrip(),
    ],
)
def test_a_careless_file_is_read_all_the_same(change):
    talk = read(source(change(TALK)))
    assert talk.text == WORDS
    assert [cue.time for cue in talk.cues] == [1000, 3000]
    assert talk.unread == ()


def test_the_kin_with_commas_is_read():
    text = "0:00:01.000,0:00:03.000\nThe lock was open\n\n0:00:03.000,0:00:05.500\nat noon.\n"
    assert words(text, "talk.sbv") == "The lock was open at noon."


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('<font color="#fff">Hi</font>', "Hi"),
        ("a < b and c > d", "a < b and c > d"),
        ("{\\an8\\pos(1,2)}Hi", "Hi"),
        ("{y:i}Hi", "Hi"),
        ("one\\Ntwo", "one\ntwo"),
        ("one<br/>two", "one\ntwo"),
        ("R&D; Q&A", "R&D; Q&A"),
        ("&gt;&gt; Hi &quot;you&quot;", '>> Hi "you"'),
        ("{a set} of things", "{a set} of things"),
    ],
)
def test_mark_up_is_taken_away_and_words_are_not(written, read):
    assert clean(written) == read


def test_a_subtitle_without_times_is_reported():
    text = (
        TALK.replace("00:00:03,000 --> 00:00:05,500\n", "")
        + "\n3\n00:00:06,000 --> 00:00:07,000\nYes."
    )
    talk = read(source(text))
    assert talk.text.endswith("Yes.")
    assert [(u.line, u.why) for u in talk.unread] == [(5, "this is no subtitle: it has no times")]


def test_times_that_are_wrong_are_reported():
    talk = read(source(TALK.replace("00:00:03,000 -->", "00:00:x3,000 -->")))
    assert talk.text == "The lock was open"
    assert [unread.line for unread in talk.unread] == [5]
    assert "not understood" in talk.unread[0].why


def test_words_after_a_blank_line_stay_with_their_subtitle():
    assert words(TALK.replace("The lock</i>", "The lock</i>\n\nat the mill")).startswith(
        "The lock at the mill was open"
    )


def test_a_file_that_was_cut_off_opens_as_far_as_it_goes():
    for end in range(TALK.index("open"), len(TALK)):
        assert read(source(TALK[:end])).text.startswith("The lock was")


def test_a_file_without_a_word_is_refused():
    with pytest.raises(ImportFailed, match=r"^talk\.srt: there is not one subtitle with words"):
        read(source("1\n00:00:01,000 --> 00:00:03,000\n"))


def test_an_asian_encoding_is_read():
    line = "1\n00:00:01,000 --> 00:00:03,000\n船闸已经打开了，但是船还停在码头旁边。\n\n"
    assert "船闸已经打开了" in words((line * 9).encode("gb2312"))


def files():
    folders = [SUBTITLES / "srt", SUBTITLES / "webvtt-py"]
    return sorted(p for f in folders if f.is_dir() for p in [*f.glob("*.srt"), *f.glob("*.sbv")])


@pytest.mark.skipif(not SUBTITLES.is_dir(), reason="the subtitles of others are not here")
@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_the_files_of_others_open_or_have_no_times(path):
    given = Source(path.name, path.read_bytes())
    if path.name == "invalid_format4.srt":  # times, and then nothing
        with pytest.raises(ImportFailed, match="not one subtitle with words"):
            read(given)
    elif path.stem.startswith("invalid_format"):
        assert confidence(given) == 0.0
    else:
        talk = read(given)
        assert talk.cues
        assert "-->" not in talk.text
        assert len(talk.unread) == (
            path.stem in {"missing_timeframe", "invalid_timeframe"}
            and (path.name in {"missing_timeframe.srt", "invalid_timeframe.sbv"})
        )


def test_a_subtitle_that_was_shifted_before_the_beginning_begins_with_it():
    said = "1\n-00:00:01,500 --> 00:00:02,000\nIs it?\n\n2\n00:00:03,000 --> 00:00:04,000\nNo.\n"
    talk = read(Source("talk.srt", said.encode()))
    assert ([cue.time for cue in talk.cues], talk.text) == ([0, 3000], "Is it? No.")
