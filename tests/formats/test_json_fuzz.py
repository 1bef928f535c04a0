"""Whatever a JSON file holds, a transcript comes out, or ``ImportFailed``, and nothing else."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source
from reader_app.transcript.model import Transcript

WORD = {"word": "Ho.", "text": "Ho.", "start": 1.0, "end": 1.5, "speaker": "A", "content": "Ho."}
ITEM = {"type": "pronunciation", "alternatives": [{"content": "Ho"}], "start_time": "1.0"}
BEST = {"alternatives": [{"transcript": "Ho.", "words": [WORD], "timestamps": [["ho", 1, 2]]}]}
SAMPLES = {
    "whisper": {"text": "Ho.", "segments": [{**WORD, "words": [WORD]}], "language": "en"},
    "words": {"segments": [], "word_segments": [WORD], "text": "Ho."},
    "chunks": {"chunks": [{"timestamp": [0, 1], "text": "Ho."}], "text": "Ho."},
    "whisper.cpp": {
        "transcription": [{"text": " Ho.", "offsets": {"from": 0, "to": 9}, "tokens": []}]
    },
    "aws": {"results": {"items": [ITEM], "speaker_labels": {"segments": [ITEM]}}, "jobName": "x"},
    "call": {
        "Transcript": [{"Content": "Ho.", "Items": [{"Content": "Ho"}], "ParticipantRole": "AGENT"}]
    },
    "deepgram": {
        "results": {"channels": [BEST], "utterances": [{"transcript": "Ho.", "words": [WORD]}]}
    },
    "assemblyai": {"audio_url": "x", "text": "Ho.", "words": [WORD], "utterances": [WORD]},
    "google": {"results": [{"alternatives": [{"transcript": "Ho.", "words": [WORD]}]}]},
    "ibm": {"results": [BEST], "speaker_labels": [{"from": 1, "speaker": 0}]},
    "rev": {"monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Ho", "ts": 1}]}]},
    "speechmatics": {"results": [{**ITEM, "type": "word"}], "job": {}},
    "first": {"words": [{"name": "Ho", "time": "1"}], "speakers": [{"name": "M1", "time": "0"}]},
    "kaldi": {"retval": {"words": [WORD], "segmentation": {"segments": [WORD]}}},
    "vosk": [{"result": [WORD], "text": "ho"}],
    "podcasting": {"segments": [{"body": "Ho.", "startTime": 1, "speaker": "Ada"}]},
    "digital": {"words": [WORD], "paragraphs": [WORD]},
    "autoedit": {"text": [{"speaker": "Ada", "paragraph": [{"line": [WORD]}]}]},
    "qmsum": {"meeting_transcripts": [{"speaker": "Ada", "content": "Ho."}]},
    "azure": {"recognizedPhrases": [{"offset": "PT1S", "nBest": [{"display": "Ho."}]}]},
    "ticks": {"phrases": [{"offsetInTicks": 7, "offsetMilliseconds": 7, "text": "Ho."}]},
    "elevenlabs": {"words": [{"text": "Ho.", "type": "word", "speaker_id": "a", "start": 1}]},
    "live": [{"type": "Results", "is_final": True, "start": 0, "channel": BEST}],
    "film": {
        "annotationResults": [{"speechTranscriptions": [{"alternatives": [{"words": [WORD]}]}]}]
    },
    "lens": {"Transcript": [{"Content": "Ho.", "ParticipantId": "a"}], "Participants": [{}]},
    "segments": {
        "results": {"audio_segments": [{"transcript": "Ho."}], "transcripts": [{"transcript": ""}]}
    },
    "sentences": {"sentences": [{"text": "Ho.", "start": 1}], "audio_duration": 3},
    "beside": {"segments": [{"text": "Ho.", "start": 0, "end": 2}], "words": [WORD]},
    "otranscribe": {"text": "<p>Ada: Ho.</p><p>Ben: Hm.</p>", "media": "x", "media-time": 1},
    "records": [{"who": "Ada", "utterance": "Ho.", "begin": 1}],
}
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(st.characters(), max_size=8),
    st.sampled_from(
        ["", "0", "-1", "1e999", "99:99:99", "\ud800", "\x00", ":", "Q", 10**30, -(10**9)]
    ),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def opens_or_is_refused(data):
    try:
        talk = read(Source("a.json", data))
    except ImportFailed as refused:
        talk = str(refused)
    if isinstance(talk, str):
        assert "\n" not in talk
        return
    assert isinstance(talk, Transcript)
    talk.text.encode()
    assert all(0 <= cue.position <= len(talk.text) and cue.time >= 0 for cue in talk.cues)
    for turn in talk.turns:
        assert turn.words.of(talk.text) == turn.words.of(talk.text).strip()


def paths(value, before=()):
    """Yield the place of everything in a value."""
    yield before
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for key, part in inner:
        yield from paths(part, (*before, key))


def put(value, path, new):
    """Return a value with another at one place."""
    if not path:
        return new
    changed = dict(value) if isinstance(value, dict) else list(value)
    changed[path[0]] = put(value[path[0]], path[1:], new)
    return changed


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_opens(name):
    assert read(Source("a.json", json.dumps(SAMPLES[name]).encode())).turns


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("odd", [None, [], {}, [[]], [{}], "x", 7, -1.5], ids=repr)
def test_an_odd_value_at_every_place_does_no_harm(name, odd):
    for place in paths(SAMPLES[name]):
        opens_or_is_refused(json.dumps(put(SAMPLES[name], place, odd)).encode())


@QUICK
@given(st.data())
def test_any_value_at_any_place_does_no_harm(data):
    value = SAMPLES[data.draw(st.sampled_from(sorted(SAMPLES)))]
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.sampled_from(list(paths(value))))
        value = put(value, place, data.draw(VALUES))
    opens_or_is_refused(json.dumps(value).encode())


@QUICK
@given(st.sampled_from(sorted(SAMPLES)), st.integers(0, 400))
def test_a_file_cut_off_anywhere_does_no_harm(name, length):
    opens_or_is_refused(json.dumps(SAMPLES[name]).encode()[:length])


@QUICK
@given(st.sampled_from(sorted(SAMPLES)), st.integers(0, 400), st.binary(max_size=6))
def test_any_bytes_within_a_file_do_no_harm(name, place, bytes_):
    data = json.dumps(SAMPLES[name]).encode()
    opens_or_is_refused(data[:place] + bytes_ + data[place + len(bytes_) :])


@QUICK
@given(st.binary(max_size=200), st.sampled_from([b"{", b"[", b'{"', b'[{"text":"', b"\xff\xfe{\0"]))
def test_bytes_that_begin_like_json_do_no_harm(bytes_, begin):
    opens_or_is_refused(begin + bytes_)
