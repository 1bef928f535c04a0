"""Who interviews whom."""


def roles(talk):
    return [speaker.role for speaker in talk.speakers]


ASKED = "Tom: Where was it?\n\nIda: By the river.\n\n"


def test_who_ends_most_turns_in_a_question_interviews_the_other(read):
    assert roles(read(ASKED * 4)) == ["interviewer", "interviewee"]


def test_two_who_ask_each_other_only_talk(read):
    assert roles(read(ASKED * 4 + "Tom: Hm.\n\nIda: Is it?\n\n" * 4)) == [None, None]


def test_three_who_talk_are_no_interview(read):
    assert roles(read((ASKED + "Ole: I was there.\n\n") * 4)) == [None] * 3


def test_two_questions_make_no_interview(read):
    assert roles(read(ASKED * 2)) == [None, None]


def test_a_part_that_is_printed_stays(read):
    assert roles(read(ASKED.replace("Tom", "Reporter") * 4)) == ["reporter", "interviewee"]
