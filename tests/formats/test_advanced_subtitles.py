import pytest

from reader_app.errors import ImportFailed
from reader_app.formats.source import Source
from reader_app.formats.subtitles.advanced_subtitles import confidence, read

TALK = """[Script Info]
Title: The lock
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Arial,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:01.00,Default,Ada,0,0,0,,draft
Dialogue: 0,0:00:03.00,0:00:05.00,Default,Tom,0,0,0,,{\\i1}No,{\\i0}\\Nnot yet.
Dialogue: 0,0:00:01.00,0:00:03.00,Default,Ada,0,0,0,,Is the lock open?
Dialogue: 1,0:00:01.00,0:00:03.00,Default,Ada,0,0,0,,Is the lock open?
Dialogue: 0,0:00:05.00,0:00:06.00,Default,Tom,0,0,0,,{\\p1}m 0 0 l 9 9{\\p0}Wait.
"""


def source(text, name="talk.ass"):
    return Source(name, text.encode())


def turns(transcript):
    people = {speaker.id: speaker.name for speaker in transcript.speakers}
    return [(people.get(t.speaker), t.words.of(transcript.text)) for t in transcript.turns]


def test_a_file_is_known_by_its_sections():
    assert confidence(source(TALK, "talk.txt")) > 0.8
    assert confidence(source("[Events]\nThe ball is on Friday.\n", "notes.txt")) < 0.95
    assert confidence(source("Ada: Hello.\n")) == 0.0


def test_the_name_of_an_event_is_who_speaks():
    talk = read(source(TALK))
    assert turns(talk) == [("Ada", "Is the lock open?"), ("Tom", "No, not yet. Wait.")]
    assert talk.title == "The lock"


def test_events_stand_in_the_order_of_their_times():
    assert [cue.time for cue in read(source(TALK)).cues] == [1000, 3000, 5000]


def test_the_fields_are_in_the_order_the_file_says():
    text = (
        "[Events]\nFormat: Start, End, Actor, Text\nDialogue: 0:00:01.00,0:00:02.00,Ada,Yes, no.\n"
    )
    assert turns(read(source(text, "talk.ssa"))) == [("Ada", "Yes, no.")]


def test_syllables_of_karaoke_are_moments():
    text = TALK.replace("Is the lock open?", "{\\k50}Is {\\k25}the {\\kf100}lock open?")
    talk = read(source(text))
    assert [(talk.text[c.position :][:3], c.time) for c in talk.cues][1:4] == [
        ("Is ", 1000),
        ("the", 1500),
        ("loc", 1750),
    ]


def test_a_broken_event_is_reported_and_the_others_are_read():
    talk = read(source(TALK.replace("0:00:03.00,0:00:05", "0:0x:03.00,0:00:05")))
    assert turns(talk) == [("Ada", "Is the lock open?"), ("Tom", "Wait.")]
    assert [unread.line for unread in talk.unread] == [12]


def test_a_file_that_was_cut_off_opens_as_far_as_it_goes():
    for end in range(TALK.index("not yet"), len(TALK)):
        assert read(source(TALK[:end])).text


def test_a_file_without_events_is_refused():
    with pytest.raises(ImportFailed, match="not one subtitle"):
        read(source(TALK[: TALK.index("[Events]")]))
