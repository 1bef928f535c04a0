"""Highlights of nothing but who speaks."""

from reader_app.transcript.anchor import Fate

OLD = """WARDEN HALE: We begin with the lamp, and with what became of it in the storm of last May.

KEEPER VOSS: The lens came back on Tuesday, and the engine was mended by the end of the week.

WARDEN HALE: The next question is about money, which nobody here likes to talk about at all.

KEEPER VOSS: It cost less than we had feared, ninety crowns with the carriage from the pier.
"""


def test_a_label_is_kept_where_the_same_speaker_says_the_same(placed):
    found, words = placed(OLD, OLD.replace("last May", "that May"), "KEEPER VOSS")
    assert (found.fate, words) == (Fate.KEPT, "KEEPER VOSS")


def test_the_second_of_two_labels_stays_the_second(placed):
    new = f"KEEPER VOSS: Good morning to all of you.\n\n{OLD}"
    found, words = placed(OLD, new, "KEEPER VOSS", nth=2)
    assert words == "KEEPER VOSS"
    assert found.span.start == new.rindex("KEEPER VOSS")


def test_a_label_printed_otherwise_is_proposed(placed):
    found, words = placed(OLD, OLD.replace("WARDEN HALE", "Warden Hale"), "WARDEN HALE", nth=2)
    assert (found.fate, words) == (Fate.MOVED, "Warden Hale")


def test_another_speaker_has_the_label_of_none(placed):
    found, _ = placed(OLD, OLD.replace("KEEPER VOSS", "MATE LUND"), "KEEPER VOSS")
    assert found.fate is Fate.LOST


def test_where_the_turn_opens_with_other_words_the_label_is_not_guessed(placed):
    new = OLD.replace(
        "The lens came back on Tuesday, and the engine was mended by", "Nobody has asked me for"
    )
    found, _ = placed(OLD, new, "KEEPER VOSS")
    assert found.fate is Fate.LOST
