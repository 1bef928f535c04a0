"""What a document does, where few of its labels recur or they are written in two ways."""

import pytest

from reader_app.structure.reading import structure
from reader_app.transcript.model import TurnKind


@pytest.fixture
def labels():
    """Return the labels of the turns of a text, in order; None for a turn without one."""

    def read(text):
        found = structure(text, "talk.txt", "plain text")
        return [turn.label for turn in found.turns if turn.kind is not TurnKind.OTHER]

    return read


HEAD = "The hall\n\nOn the first day of May the council came together in the old hall.\n\n"


def test_names_with_a_title_need_not_recur(labels):
    text = f"{HEAD}SENATOR ASH: Welcome\n\nMS. ELM: Thank you\n\nI am late.\n\nIDA OAK: No.\n"
    assert labels(text)[1:] == ["SENATOR ASH", "MS. ELM", "IDA OAK"]


def test_one_name_with_a_title_is_no_convention(labels):
    text = f"{HEAD}It went on.\n\nMr. Ash: a portrait\n\nIt hangs there.\n"
    assert set(labels(text)) == {None}


def test_who_is_introduced_by_initials_need_not_recur(labels):
    text = "# Notes\n\nIda Ash (IA), Milo Elm (ME)\n\n" + "Some words.\n\n" * 9
    assert labels(f"{text}IA: Welcome\n\nME: so it is\n")[1:] == ["IA", "ME"]


def test_headings_of_an_agenda_are_not_introduced(labels):
    text = "Old Business\nNew Business\n\nIt was late.\n\n" * 3
    assert set(labels(f"{text}Old Business: the wall\n\nNew Business: the roof\n")) == {None}


def test_a_heading_that_recurs_does_not_hide_names_with_a_title(labels):
    lists = "Members, Continued:\n\nSome of the town\n\n" * 2
    names = ["MR. ASH", "MS. ELM", "MR. OAK", "MS. FIR", "MR. YEW"]
    turns = "".join(f"{name}: Welcome\n\n" for name in names)
    assert [label for label in labels(f"{HEAD}{lists}{turns}") if label] == names


def test_who_speaks_once_before_the_others_may_end_without_a_stop(labels):
    text = "# Notes\n\nPlace: Old Hall\n\nOtto: we should look at the wall again\n\n"
    assert labels(f"{text}Ida: Yes.\n\nMilo: No.\n\nIda: So.\n")[-4:] == [
        "Otto",
        "Ida",
        "Milo",
        "Ida",
    ]


def test_a_new_name_may_stand_right_under_a_whole_turn(labels):
    turns = "".join(f"Ida: Yes {n}.\n\nMilo: No {n}.\n\n" for n in range(9))
    assert labels(f"{turns}Ida: So it is.\nOtto: Not at all.\n")[-1] == "Otto"


def test_a_wrapped_line_under_others_is_no_label(labels):
    turns = "".join(f"Ida: Yes {n}.\n\nMilo: No {n}.\n\n" for n in range(9))
    assert labels(f"{turns}Ida: So it is, and I said to\nOtto: not at all.\n")[-1] == "Ida"


def test_a_new_name_may_stand_under_a_field(labels):
    turns = "".join(f"Ida: Yes {n}.\n\nMilo: No {n}.\n\n" for n in range(9))
    assert labels(f"{turns}[00:01:02]\n_page: 3\nOtto: Not at all.\n")[-1] == "Otto"


def test_a_voice_without_a_name_may_be_set_plainer(labels):
    turns = "".join(f"**Ida**  0:{n}0\nYes.\n\n" for n in range(1, 5))
    assert labels(f"{turns}Unknown Speaker  0:58\nNo.\n")[-1] == "Unknown Speaker"


def test_a_question_with_its_word_and_number_is_one_though_it_stands_once(labels):
    text = "Question 1. Why here?\n\nIda: So.\n\nMilo: No.\n\nIda: Yes.\n"
    assert labels(text) == ["Question 1", "Ida", "Milo", "Ida"]


def test_counted_steps_are_no_speakers(labels):
    text = "Ida: Look.\n\nStrategy 1: Wait.\n\nMilo: Yes.\n\nStrategy 2: Run.\n\nIda: No.\n"
    assert labels(text) == ["Ida", "Milo", "Ida"]


def test_initials_in_capitals_do_not_make_all_names_so(labels):
    text = "IA: So you left?\n\nBerg: Um hmm\n\nIA: When?\n"
    assert labels(text) == ["IA", "Berg", "IA"]


def test_a_first_speaker_may_stand_above_words_that_are_a_sentence(labels):
    text = "Milo Elm, Minister of the Sea:\nI swear it by the sea.\n\n"
    assert labels(f"{text}Ida Ash:\nThank you.\n\nOtto Fir:\nYes.\n\nIda Ash:\nGood.\n")[0] == (
        "Milo Elm, Minister of the Sea"
    )


def test_a_bold_line_over_a_label_is_a_heading():
    turns = "Ida: Yes.\n\nMilo: No.\n\n"
    found = structure(f"{turns}**The second day**\n\n{turns}", "talk.txt", "plain text")
    assert [turn.words.of(found.text) for turn in found.turns if turn.kind is TurnKind.HEADING] == [
        "**The second day**"
    ]
    assert found.turns[1].words.of(found.text) == "No."


def test_a_bold_line_among_words_is_no_heading(labels):
    turns = "Ida: Yes.\n\n**The second day**\n\nIt was long.\n\nMilo: No.\n\nIda: So.\n"
    assert labels(turns) == ["Ida", "Milo", "Ida"]


def test_a_field_between_a_time_and_its_label_hides_neither():
    stamp = "[00:00:01:0{0}]\n_page : {0}\n{1}: Roger.\n\n"
    text = "".join(stamp.format(n, who) for n, who in enumerate(["CC", "P", "CC", "P"]))
    found = structure(text, "flight.txt", "plain text")
    spoken = [turn for turn in found.turns if turn.kind is TurnKind.SPEECH]
    assert [cue.position for cue in found.cues] == [turn.span.start for turn in spoken]
    assert {turn.words.of(found.text) for turn in spoken} == {"Roger."}


@pytest.mark.parametrize("line", ["Talk at the old harbour", "Talk at the old harbour\n\nMay"])
def test_a_title_over_the_one_question_asks_nothing(line):
    found = structure(f"{line}\n\nQ: Why?\n\nA: So.\n", "talk.txt", "plain text")
    assert "Talk at the old harbour" not in {speaker.name for speaker in found.speakers}


def test_a_reporter_over_the_one_question_asks_it():
    text = "Reporter from Valley Radio\n\nQ1: Why?\n\nIda Ash: So.\n"
    found = structure(text, "talk.txt", "plain text")
    assert "Reporter from Valley Radio" in {speaker.name for speaker in found.speakers}


MINUTES = """\
# Notes

ekr - we should look at the wall

so it went on

mt - not yet
Tom - in May - or later
ekr - no
mt - it is too late for that
ekr - well
mt - so be it
"""


def test_names_before_a_dash_are_labels_where_they_recur(labels):
    assert [label for label in labels(MINUTES) if label] == ["ekr", "mt", "ekr", "mt", "ekr", "mt"]


def test_one_who_speaks_with_a_colon_may_speak_with_a_dash(labels):
    text = "Ida: It is.\n\nMilo: No.\n\nIda - And so on.\n\nMilo: So.\n"
    assert labels(text) == ["Ida", "Milo", "Ida", "Milo"]


def test_lists_with_dashes_have_no_speakers(labels):
    assert set(labels("Words\n\napple - a fruit\npear - another\noak - a tree\n")) == {None}


INTERPRETED = """\
---
IDA BERG
Good morning.
---
MILO ASH, PRESS OFFICE
Welcome.
ANNA ELM, MINISTER OF THE LAND AND OF ALL ITS RIVERS AND LAKES (as interpreted): Thanks.
Words: more of them.
---
IDA BERG
So it is.
"""


def test_a_label_with_its_words_may_stand_among_labels_that_stand_alone(labels):
    assert [label[:8] for label in labels(INTERPRETED)] == [
        "IDA BERG",
        "MILO ASH",
        "ANNA ELM",
        "IDA BERG",
    ]


@pytest.mark.parametrize("letters", ["ABA", "ABCAB", "PQPQR"])
def test_a_letter_among_others_is_who_speaks(letters):
    text = "".join(f"{letter}: So it is.\n\n" for letter in letters)
    found = structure(text, "talk.txt", "plain text")
    assert [speaker.name for speaker in found.speakers] == sorted(set(letters))
    assert {turn.kind for turn in found.turns} == {TurnKind.SPEECH}
