"""Logs of channels."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app import formats
from reader_app.errors import ImportFailed
from reader_app.formats.source import Source
from reader_app.formats.text import irc_log
from reader_app.transcript.model import TurnKind

LOG = """\
14:59:27 <RRSAgent> RRSAgent has joined #bridges
14:59:36 <ann> ann has joined #bridges
14:59:40 <ann> Meeting: Working Group on Bridges
14:59:41 <ann> Date: 3 May 2024
14:59:42 <ann> Scribe: Ann
14:59:43 <ann> present+
15:00:20 <ann> Topic: The old bridge
15:00:40 <ann> Ben: It is old: very old
15:01:21 <ann> ... and it leaks
15:01:30 <bo_> does it?
15:01:40 <ann> ... here and there
15:01:41 <ann> s/leaks/creaks/
15:01:45 <ann> ... but not much
15:02:00 <ann> Cleo: I see.
15:02:10 <ann> Cleo: Thank you.
15:02:11 <ann> zakim, who is here?
15:02:11 <Zakim> I see ann, bo_
15:02:30 <ann> ACTION: Ben to look at the bridge
15:02:40 <ann> [Break]
15:03:00 <bo_> bo_ has left #bridges
"""


def read(text, name="log.txt"):
    return irc_log.read(Source(name, text.encode()))


def spoken(talk):
    turns = [turn for turn in talk.turns if turn.kind.is_spoken]
    return [(turn.label, turn.words.of(talk.text)) for turn in turns]


def test_a_scribe_writes_for_others():
    assert spoken(read(LOG)) == [
        ("Ben", "It is old: very old\nand it leaks"),
        ("bo_", "does it?"),
        ("Ben", "here and there\nbut not much"),
        ("Cleo", "I see."),
        ("Cleo", "Thank you."),
    ]


def test_topics_are_headings_and_robots_are_nobody():
    talk = read(LOG)
    headings = [t.words.of(talk.text) for t in talk.turns if t.kind is TurnKind.HEADING]
    assert headings == ["The old bridge"]
    assert [speaker.name for speaker in talk.speakers] == ["Ben", "bo_", "Cleo"]


def test_nothing_that_was_logged_is_lost():
    text = read(LOG).text
    assert all(part in text for part in ["s/leaks/creaks/", "<Zakim> I see ann", "bo_ has left"])


def test_title_and_date_are_what_the_log_says():
    talk = read(LOG)
    assert (talk.title, talk.date) == ("Working Group on Bridges", "2024-05-03")


def test_the_time_of_day_is_kept():
    talk = read(LOG)
    times = {talk.text[cue.position :][:4]: cue.time for cue in talk.cues}
    assert times["Ben:"] == 54_100_000


@pytest.mark.parametrize(
    "line", ["<ann> Hi, bo.", "[15:00] <ann> Hi, bo.", "15:00:01 < ann> Hi.", "15:00 <@ann> Hi."]
)
def test_a_log_is_known_by_its_lines(line):
    source = Source("x.txt", f"{line}\n".encode() * 5)
    assert irc_log.confidence(source) > 0.8
    assert formats.read(source).format == "IRC log"


def test_in_a_log_without_minutes_everybody_speaks_for_himself():
    talk = read("".join(f"<ann> bo: point {n}\n<bo> ann: yes\n" for n in range(4)))
    assert {label for label, _ in spoken(talk)} == {"ann", "bo"}


def test_what_is_no_message_is_reported():
    assert [line.line for line in read(LOG + "and so on\n").unread] == [21]


def test_a_text_without_messages_is_refused():
    with pytest.raises(ImportFailed, match="no message"):
        read("Anna: Hi.\n")


@given(st.lists(st.sampled_from(LOG.splitlines()) | st.text(max_size=30), max_size=20))
@settings(max_examples=200, deadline=None)
def test_whatever_is_mixed_in_it_opens_or_is_refused(lines):
    text = "\n".join(lines)
    irc_log.confidence(Source("x.txt", text.encode()))
    try:
        talk = read(text)
    except ImportFailed:
        return
    at = 0
    for turn in talk.turns:
        assert not talk.text[at : turn.span.start].strip()
        at = turn.span.end


def test_a_long_line_takes_no_time():
    for piece in ("s/", "i/", "<a> ", "a: ", "... "):
        irc_log.read(Source("x.txt", ("<ann> " + piece * 1_000_000).encode()))


def test_who_is_spelt_in_several_ways_has_the_name_written_as_one():
    said = "".join(f"15:00:01 <ida> {name}: So.\n" for name in ("erik", "ERIK", "Erik"))
    found = read(f"15:00:00 <ida> scribe: ida\n{said}")
    assert [who.name for who in found.speakers] == ["Erik"]
