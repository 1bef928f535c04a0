"""What is kept, what is only proposed, and what is lost."""

import pytest

from reader_app.transcript.anchor import Fate

TALK = """Ada Quill: The ferry to the northern islands will leave at nine o'clock, whatever the \
weather does, and nobody who has a ticket is to be left behind on the quay this time.

Ben Marsh: Will the old pier be closed for all of March while the piles are being mended?

Ada Quill: Yes, sir. It is closed from the first day of the month until the inspectors have seen it.

Ben Marsh: And has the harbour board set any money aside for the people who trade there?

Ada Quill: Yes, sir. There are two hundred pounds a week for every stall, from \
the same fund as last year.

Ben Marsh: Then I have no further questions, and I thank you for coming out in such a storm.
"""
STALL = "two hundred pounds a week for every stall"


def test_what_is_untouched_is_kept(placed):
    found, words = placed(TALK, TALK, STALL)
    assert (found.fate, words) == (Fate.KEPT, STALL)
    assert found.certainty == 1.0


def test_words_are_kept_where_only_labels_and_lines_change(placed):
    new = TALK.replace("Ada Quill:", "SPEAKER 1:").replace("Ben Marsh:", "SPEAKER 2:")
    found, words = placed(TALK, new.replace(" pounds a ", " pounds\na "), STALL)
    assert (found.fate, words) == (Fate.KEPT, STALL.replace(" a ", "\na "))


def test_words_are_kept_where_only_punctuation_capitals_and_spelling_change(placed):
    new = TALK.replace("harbour", "HARBOR").replace("aside for", "aside, for")
    found, words = placed(TALK, new, "the harbour board set any money aside for")
    assert (found.fate, words) == (Fate.KEPT, "the HARBOR board set any money aside, for")


def test_another_word_is_proposed_and_not_kept(placed):
    found, words = placed(TALK, TALK.replace("two hundred", "three hundred"), STALL)
    assert (found.fate, words) == (Fate.MOVED, STALL.replace("two", "three"))


@pytest.mark.parametrize("nth", [1, 2])
def test_a_phrase_that_recurs_keeps_its_own_place(placed, nth):
    new = "Chair: We begin a little later than was announced, for which I am sorry.\n\n" + TALK
    found, _ = placed(TALK, new, "Yes, sir.", nth)
    assert found.fate is Fate.KEPT
    assert new[found.span.start :].startswith(
        ("Yes, sir. It is closed", "Yes, sir. There are")[nth - 1]
    )


def test_a_phrase_is_not_taken_for_its_like_when_it_is_gone(placed):
    found, _ = placed(TALK, TALK.replace("Yes, sir. It is", "It is"), "Yes, sir.", 1)
    assert found.fate is Fate.LOST


def test_one_of_two_like_words_side_by_side_is_not_kept_in_silence(placed):
    old = TALK.replace("I thank you", "I thank you, I thank you")
    found, _ = placed(old, TALK, "I thank you")
    assert found.fate is not Fate.KEPT


def test_what_stands_no_more_is_lost_and_told_where_it_would_be(placed):
    new = TALK.replace("Ben Marsh: And has the harbour board set any money aside for the people "
                       "who trade there?\n\n", "")  # fmt: skip
    found, words = placed(TALK, new, "any money aside for the people")
    assert (found.fate, words) == (Fate.LOST, None)
    assert new[: found.near.start].rstrip().endswith("inspectors have seen it")
    assert new[found.near.end :].lstrip().startswith("Yes, sir. There")


def test_a_passage_goes_with_a_section_that_was_moved(placed):
    turns = TALK.strip().split("\n\n")
    new = "\n\n".join([*turns[3:], *turns[:3]]) + "\n"
    for words in (STALL, "the old pier be closed for all of March"):
        found, there = placed(TALK, new, words)
        assert (found.fate, there) == (Fate.KEPT, words)


def test_a_turn_that_another_speaker_now_ends_is_asked_about(placed):
    new = TALK.replace("from the same fund", "\n\nBen Marsh: from the same fund")
    found, _ = placed(TALK, new, "for every stall, from the same fund")
    assert found.fate is Fate.MOVED


def test_quotation_marks_and_full_stops_go_with_their_words(placed):
    _, words = placed(TALK, TALK.replace("this time.", "this time!"), "on the quay this time.")
    assert words == "on the quay this time!"


def test_part_of_a_word_stays_that_part(placed):
    found, words = placed(TALK, "Chair: Good morning.\n\n" + TALK, "pector")
    assert (found.fate, words) == (Fate.KEPT, "pector")


def test_words_without_spaces_are_compared_by_the_character(placed):
    old = (
        "港長：今天早上九點，渡輪照常出發，碼頭上的人都可以上船。\n\n"
        "記者：那麼舊碼頭三月會關閉嗎？\n"
    )
    found, words = placed(old, old.replace("照常", "按時"), "碼頭上的人", language="zh")
    assert (found.fate, words) == (Fate.KEPT, "碼頭上的人")


def test_nothing_in_common_leaves_all_lost(placed):
    found, _ = placed(TALK, "Nothing of this was ever said by anybody.\n", STALL)
    assert found.fate is Fate.LOST


def test_whoever_is_told_the_progress_can_stop(read):
    from reader_app.versions import Versions

    def stop(share):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Versions(read(TALK), read(TALK), stop)
