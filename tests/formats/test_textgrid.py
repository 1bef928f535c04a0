import time

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source


def long(*tiers: tuple[str, list[tuple[float, float, str]]]) -> str:
    lines = ['File type = "ooTextFile"', 'Object class = "TextGrid"', "", "xmin = 0", "xmax = 9"]
    lines += ["tiers? <exists>", f"size = {len(tiers)}", "item []:"]
    for n, (name, intervals) in enumerate(tiers, 1):
        lines += [f"  item [{n}]:", '    class = "IntervalTier"', f'    name = "{name}"']
        lines += ["    xmin = 0", "    xmax = 9", f"    intervals: size = {len(intervals)}"]
        for k, (begin, end, words) in enumerate(intervals, 1):
            lines += [f"    intervals [{k}]:", f"      xmin = {begin}", f"      xmax = {end}"]
            lines += [f'      text = "{words}"']
    return "\n".join(lines) + "\n"


def short(text: str) -> str:
    """Return a long TextGrid as a short one: the values alone."""
    kept = [line.partition("=")[2] or line for line in text.split("\n") if "[" not in line]
    return "\n".join(line.replace("tiers?", "").strip() for line in kept).replace(
        '"ooTextFile"', 'File type = "ooTextFile"', 1
    )


ANN = ("Ann", [(0, 1.5, "So 3 boats"), (1.5, 2, ""), (2, 3, 'he said ""no""')])
BO = ("Bo", [(1.5, 2.0, "Yes?"), (2.5, 2.7, "No.")])


def rows(talk):
    return [(turn.label, turn.words.of(talk.text)) for turn in talk.turns]


def told(text: str, encoding: str = "utf-8"):
    return read(Source("talk.TextGrid", text.encode(encoding)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-8-sig"])
@pytest.mark.parametrize("form", [str, short])
def test_tiers_of_intervals_are_speakers_in_any_form(form, encoding):
    assert rows(told(form(long(ANN, BO)), encoding)) == [
        ("Ann", "So 3 boats"),
        ("Bo", "Yes?"),
        ("Ann", 'he said "no"'),
        ("Bo", "No."),
    ]


def test_times_are_milliseconds_of_the_recording():
    talk = told(long(ANN, BO))
    assert [cue.time for cue in talk.cues] == [0, 1500, 2000, 2500]


def test_one_tier_alone_names_nobody():
    talk = told(long(ANN))
    assert rows(talk) == [(None, 'So 3 boats he said "no"')]
    assert talk.speakers == ()


def test_tiers_of_one_name_are_one_speaker():
    again = ("Ann", [(4, 5, "Again.")])
    assert [speaker.name for speaker in told(long(ANN, again, BO)).speakers] == ["Ann", "Bo"]


def test_a_tier_that_divides_another_more_finely_is_no_speaker():
    words = ("word", [(0, 1, "the"), (1, 2, "boat")])
    sounds = ("phone", [(0, 0.5, "th"), (0.5, 1, "e"), (1, 1.4, "b"), (1.4, 2, "oat")])
    talk = told(long(sounds, words))
    assert rows(talk) == [(None, "the boat")]
    assert [unread.text for unread in talk.unread] == ["phone"]


def test_points_are_left_out_and_told():
    points = '"TextTier"\n"pitch"\n0\n9\n1\n0.5\n"120"\n'
    talk = told(short(long(ANN)).replace("\n1\n", "\n2\n", 1) + points)
    assert [unread.text for unread in talk.unread] == ["pitch"]


def test_a_file_that_breaks_off_opens_as_far_as_it_goes():
    text = long(ANN, BO)
    talk = told(text[: text.index("intervals [2]:", text.index('"Bo"'))])
    assert rows(talk)[1] == ("Bo", "Yes?")
    assert talk.unread[-1].why == "the file breaks off here"


def test_what_is_out_of_order_is_told_with_its_line():
    talk = told(long(ANN, BO).replace("xmin = 2.5", 'xmin = "x"'))
    (unread,) = talk.unread
    assert (unread.line, unread.why) == (38, "what comes from here on is no TextGrid")


@pytest.mark.parametrize("number", ["1e999", "-0.0", "-1e-17", "9e300"])
def test_times_that_are_none_do_no_harm(number):
    talk = told(long(("Ann", [(0, 1, "One."), (number, number, "Two.")])))
    assert sorted(talk.turns[0].words.of(talk.text).split()) == ["One.", "Two."]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"ooBinaryFile\x08TextGrid\0\0\0", "this TextGrid is binary"),
        (b'"Praat chronological TextGrid text file"\n0 1', "this TextGrid is chronological"),
        (long(("Ann", [])).encode(), "no interval in this TextGrid has words"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data, reason):
    with pytest.raises(ImportFailed, match=reason):
        read(Source("a.TextGrid", data))


def test_very_many_tiers_are_read_in_time():
    began = time.perf_counter()
    talk = told(long(*((f"s{n}", [(n, n + 1, "x")]) for n in range(5_000))))
    assert len(talk.speakers) == 5_000
    assert time.perf_counter() - began < 20


def test_silence_that_is_written_is_said_by_nobody():
    bo = ("Bo", [(0, 1, "<p:>"), (1.5, 2.0, "Yes?"), (2.0, 4.0, "SIL")])
    assert rows(told(long(ANN, bo)))[1] == ("Bo", "Yes?")
    assert "SIL" not in told(long(ANN, bo)).text


def test_tiers_of_aligned_words_are_known_by_their_speakers():
    tiers = [(f"{name} - words", intervals) for name, intervals in (ANN, BO)]
    assert [label for label, _ in rows(told(long(*tiers)))][:2] == ["Ann", "Bo"]


@pytest.mark.parametrize("count", ["1e999", "-1e999", "-3"])
def test_a_number_of_tiers_or_intervals_without_measure_does_no_harm(count):
    talk = told(long(ANN, BO).replace("intervals: size = 2", f"intervals: size = {count}"))
    assert ([label for label, _ in rows(talk)], len(talk.unread)) == ([None], 1)
    with pytest.raises(ImportFailed):
        told(long(ANN, BO).replace("size = 2", f"size = {count}", 1))


@pytest.mark.parametrize("time", ["-1e999", "1e999", "-5", "1e99"])
def test_a_time_without_measure_is_none(time):
    assert "Yes?" in told(long(ANN, BO).replace("xmin = 1.5", f"xmin = {time}")).text
