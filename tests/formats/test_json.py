"""Reading JSON itself: broken, cut off, doubled, too deep, too large, and absurd values."""

import json
import time

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import formats, read
from reader_app.formats.source import Source
from reader_app.formats.speech import _json

TALK = {
    "segments": [
        {"start": n, "end": n + 1, "text": f" Part {n}.", "speaker": f"Voice {n % 2}"}
        for n in range(6)
    ],
    "language": "en",
}


def opened(data, name="talk.json"):
    return read(Source(name, data.encode() if isinstance(data, str) else data))


def test_the_name_does_not_matter():
    data = json.dumps(TALK)
    assert {opened(data, name).format for name in ("a.json", "a.txt", "a", "a.vtt")} == {"Whisper"}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_the_encoding_does_not_matter(encoding):
    assert len(opened(json.dumps(TALK).encode(encoding)).turns) == 6


def test_a_file_is_parsed_once_for_all_formats(monkeypatch):
    calls = []
    parse = json.loads
    monkeypatch.setattr(json, "loads", lambda *a, **k: calls.append(1) or parse(*a, **k))
    source = Source("a.json", json.dumps(TALK).encode())
    for known in formats():
        known.confidence(source)
    read(source)
    assert len(calls) == 1


def test_a_file_that_breaks_off_opens_as_far_as_it_goes():
    whole = json.dumps(TALK, indent=1)
    cut = whole[: whole.index("Part 4")]
    talk = opened(cut)
    assert [turn.words.of(talk.text) for turn in talk.turns] == [
        "Part 0.",
        "Part 1.",
        "Part 2.",
        "Part 3.",
    ]
    assert talk.unread[0].line == cut.count("\n") + 1
    assert talk.unread[0].why == "the JSON breaks off here"


def test_what_follows_the_value_is_told():
    talk = opened(json.dumps(TALK) + "\n\nEXIT 0")
    assert len(talk.turns) == 6
    assert (talk.unread[0].line, talk.unread[0].text) == (3, "EXIT 0")


def test_one_value_a_line_is_a_list():
    lines = [
        json.dumps({"speaker": who, "text": text}) for who, text in (("Ada", "Ho."), ("Ben", "Hm."))
    ]
    talk = opened("\n".join(lines), "talk.jsonl")
    assert [turn.label for turn in talk.turns] == ["Ada", "Ben"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ('{"segments": ', r"^talk\.json, line 1: this is not valid JSON$"),
        ("{'segments': []}", "not valid JSON"),
        ('{"a": 1}', "of no known kind"),
        ("[]", "of no known kind"),
        ("[" * 200_000, "nested too deeply"),
        ('{"a":' * 200_000 + "1" + "}" * 200_000, "nested too deeply"),
        ("[" * 2_000_000, "too many values"),
        ('{"a": ' + "9" * 5_000 + "}", "a number without measure"),
    ],
)
def test_other_json_is_refused_with_a_reason(data, reason):
    with pytest.raises(ImportFailed, match=reason):
        opened(data)


@pytest.mark.parametrize(
    "text", ["[00:04] Ada: Hi.\n[00:05] Ben: Ho.\n", "[3] Ada: Hi.\n", "{Ada} Hi.\n", "[[[\n"]
)
def test_text_that_only_begins_like_json_is_text(text):
    assert opened(text, "talk.txt").format == "plain text"


def test_what_is_no_number_is_nothing():
    value = '{"segments": [{"start": NaN, "end": -Infinity, "text": "Hm.", "avg_logprob": NaN}]}'
    assert opened(value).cues == ()


def test_the_last_of_two_equal_keys_counts():
    assert opened('{"text": "First.", "text": "Second."}').text == "Second."


def test_half_characters_and_controls_do_not_reach_the_text():
    talk = opened(r'{"segments": [{"start": 0, "text": "a\ud800b\u0000c\r\nd\u2028e"}]}')
    assert talk.text == "abc\nd\ne"
    talk.text.encode()


@pytest.mark.parametrize(
    ("written", "time"),
    [
        (1.5, 1500),
        ("1.5", 1500),
        ("23.900s", 23_900),
        ("250ms", 250),
        ({"seconds": "2", "nanos": 5_000_000}, 2005),
        ("01:02:03.5", 3_723_500),
        (0, 0),
        (-1, None),
        (1e12, None),
        (10**400, None),
        (float("inf"), None),
        (True, None),
        (None, None),
        ("soon", None),
        ([], None),
        ({"seconds": None}, None),
    ],
)
def test_a_time_is_in_the_recording_or_none(written, time):
    assert _json.seconds(written) == time


@pytest.mark.parametrize(
    ("written", "label"),
    [
        (0, "Speaker 0"),
        ("12", "Speaker 12"),
        ("A", "Speaker A"),
        ("Ada  Finch:", "Ada Finch"),
        ({"name": "Ada"}, "Ada"),
        ({"name": None}, None),
        ("", None),
        (" :", None),
        (None, None),
        (True, None),
        ([], None),
    ],
)
def test_a_label_is_one_line_or_none(written, label):
    assert _json.label_of(written, "Speaker") == label


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 110_000_000,
        b'{"text": "' + b"x" * 110_000_000 + b'"}',
        b'{"text": "' + b"x" * 60_000_000,
    ],
    ids=["brackets", "one string", "a string without end"],
)
def test_a_line_of_a_hundred_megabytes_is_refused_soon(data):
    begun = time.perf_counter()
    with pytest.raises(ImportFailed):
        opened(data)
    assert time.perf_counter() - begun < 20
