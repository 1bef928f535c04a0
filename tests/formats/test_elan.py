import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source

SLOTS = [("t1", 0), ("t2", 1000), ("t3", None), ("t4", 2000), ("t5", 3000), ("t6", 2500)]


def slots(times=SLOTS) -> str:
    written = "".join(
        f'<TIME_SLOT TIME_SLOT_ID="{key}"'
        + (f' TIME_VALUE="{time}"/>' if time is not None else "/>")
        for key, time in times
    )
    return f"<TIME_ORDER>{written}</TIME_ORDER>"


def aligned(key: str, slot: str, words: str) -> str:
    return (
        f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="{key}" TIME_SLOT_REF1="{slot}" '
        f'TIME_SLOT_REF2="t5"><ANNOTATION_VALUE>{words}</ANNOTATION_VALUE>'
        "</ALIGNABLE_ANNOTATION></ANNOTATION>"
    )


def leaning(key: str, on: str, words: str) -> str:
    return (
        f'<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="{key}" ANNOTATION_REF="{on}">'
        f"<ANNOTATION_VALUE>{words}</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>"
    )


def tier(name: str, *annotations: str, who: str = "", parent: str = "") -> str:
    about = f' PARTICIPANT="{who}"' * bool(who) + f' PARENT_REF="{parent}"' * bool(parent)
    return f'<TIER TIER_ID="{name}"{about}>{"".join(annotations)}</TIER>'


def eaf(*tiers: str) -> bytes:
    head = '<HEADER><MEDIA_DESCRIPTOR MEDIA_URL="file:///talk.wav"/></HEADER>'
    inside = f"{head}{slots()}{''.join(tiers)}"
    return f'<ANNOTATION_DOCUMENT AUTHOR="Ann">{inside}</ANNOTATION_DOCUMENT>'.encode()


def rows(talk):
    return [
        (talk.speaker_of(turn).name, turn.label, turn.words.of(talk.text)) for turn in talk.turns
    ]


def told(*tiers: str):
    return read(Source("talk.eaf", eaf(*tiers)))


ANN = tier("A", aligned("a1", "t1", "Good  morning."), aligned("a2", "t4", "Come in."), who="Ann")
BO = tier("B", aligned("b1", "t2", "Hello."), aligned("b2", "t3", "Is it open?"))


def test_annotations_of_all_tiers_are_in_the_order_of_time():
    assert rows(told(ANN, BO)) == [
        ("Ann", "Ann", "Good morning."),
        ("B", "B", "Hello. Is it open?"),
        ("Ann", "Ann", "Come in."),
    ]


def test_a_slot_without_a_time_stands_after_the_one_before_it():
    talk = told(ANN, BO)
    assert [(talk.text[cue.position :][:6], cue.time) for cue in talk.cues] == [
        ("Ann: G", 0),
        ("B: Hel", 1000),
        ("Ann: C", 2000),
    ]


def test_tiers_that_depend_on_another_are_left_to_it_and_told():
    gloss = tier("gloss", leaning("g1", "a1", "MORNING"), who="Ann", parent="A")
    talk = told(ANN, gloss)
    assert rows(talk) == [("Ann", "Ann", "Good morning. Come in.")]
    assert [(unread.text, unread.why) for unread in talk.unread] == [
        ("gloss", "this tier belongs to another and is left to it")
    ]


def test_where_a_tier_only_cuts_the_recording_up_its_child_is_read():
    cuts = tier("ref", aligned("r1", "t4", ""), aligned("r2", "t1", ""), who="Ann")
    words = tier("tx", leaning("x1", "r1", "later"), leaning("x2", "r2", "first"), parent="ref")
    talk = told(cuts, words)
    assert [turn.words.of(talk.text) for turn in talk.turns] == ["first later"]
    assert [cue.time for cue in talk.cues] == [0, 2000]


def test_somebody_with_several_tiers_speaks_under_their_names():
    hands = [tier(side, aligned(side, "t1", "boat"), who="Ann") for side in ("left", "right")]
    talk = told(*hands)
    assert rows(talk) == [("Ann", "left", "boat"), ("Ann", "right", "boat")]
    assert len(talk.speakers) == 1


def test_annotations_that_lean_on_each_other_in_a_circle_are_told():
    circle = tier("C", leaning("c1", "c2", "one"), leaning("c2", "c1", "two"), who="Bo")
    talk = told(ANN, circle)
    assert rows(talk) == [("Ann", "Ann", "Good morning. Come in.")]
    assert [unread.text for unread in talk.unread] == ["one", "two"]


def test_tiers_that_are_each_others_parents_end_nothing():
    talk = told(ANN, tier("X", aligned("x", "t1", "x"), parent="Y"), tier("Y", parent="X"))
    assert len(talk.turns) == 1


def test_a_long_row_of_annotations_that_lean_on_the_next_is_followed_at_once():
    row = [leaning(f"n{n}", f"n{n + 1}", "x") for n in range(20_000)]
    talk = told(tier("A", *row, aligned("n20000", "t2", "end"), who="Ann"))
    assert (len(talk.turns), talk.unread, talk.cues[0].time) == (1, (), 1000)


def test_the_media_are_told_and_never_opened():
    assert told(ANN).metadata == {"author": "Ann", "media": "file:///talk.wav"}


def test_a_file_without_words_is_refused():
    with pytest.raises(ImportFailed, match="none of the annotations"):
        told(tier("A", aligned("a", "t1", " ")))
