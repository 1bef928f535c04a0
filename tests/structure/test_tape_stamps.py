"""Stamps of the tape within a text."""

import pytest

from reader_app.structure.printed import transcript_of


def read(text):
    return transcript_of(text, "interview.txt", "plain text")


def test_stamps_leave_the_text_and_become_times():
    talk = read("#00:00:00-0# I: Why? #00:00:04-3#\n\nB: So. #00:01:02-3#\n\nI: When?\n")
    assert talk.text == "I: Why?\n\nB: So.\n\nI: When?\n"
    starts = [turn.span.start for turn in talk.turns]
    assert [(cue.position, cue.time) for cue in talk.cues] == list(
        zip(starts, [0, 4_300, 62_300], strict=True)
    )


def test_a_stamp_within_a_paragraph_is_a_time_there():
    talk = read("I: Why #00:00:04-3# so?\n\nB: So #00:00:09-1# it is.\n\nI: Oh.\n")
    assert talk.text == "I: Why so?\n\nB: So it is.\n\nI: Oh.\n"
    assert [talk.text[cue.position :][:2] for cue in talk.cues] == ["so", "it"]


def test_a_stamp_at_the_very_end_is_the_time_there():
    talk = read("I: Why? #00:00:04-3#\n\nB: So. #00:01:02-3#")
    assert talk.cues[-1].position == len(talk.text)


@pytest.mark.parametrize("text", ["I: See #12 and #13#.\n\nB: Yes.\n", "# 00:00:01 #\n"])
def test_other_signs_are_left_alone(text):
    assert read(text).text == text


def test_a_name_may_follow_its_time_without_a_blank():
    talk = read("00:03:40.5Zoe: What then?\n\n00:03:44.3Jan: It fills a gap.\n")
    assert [turn.label for turn in talk.turns] == ["Zoe", "Jan"]
    assert [cue.time for cue in talk.cues] == [220_500, 224_300]
