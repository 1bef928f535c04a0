"""Files of others: each opens, or is refused with a reason that is right."""

import json
from pathlib import Path

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import formats, read
from reader_app.formats.source import Source

SHARED = Path(__file__).parents[3] / "shared"
FOLDERS = (SHARED / "interop" / "transcript-json", SHARED / "interop" / "synthetic")
FILES = sorted(p for folder in FOLDERS for p in folder.rglob("*") if p.suffix in (".json", ".otr"))
REFUSED = {
    "bda-custom.json": "no list of who says what",  # a summary of a call, without the call
    "bbcKaldiSpeakerSegments.sample.json": "not what is said",  # times of speakers, without words
}
SPEAKERS = {
    "example-call.json": 2,
    "bbcKaldiTranscriptWithSpeakerSegments.sample.json": 2,
    "dg_speakers.json": 3,
    "dg_speakers_no_utterances.json": 3,
    "digitalPaperEdit.sample.json": 2,
    "example.json": 2,
    "speechmaticsTedTalkTranscript.sample.json": 3,
    "whisper_timestamped.json": 0,
    "gcpStt.sample.json": 0,
    "amazonTranscribe.sample.json": 0,
}
pytestmark = pytest.mark.skipif(not FILES, reason="the shared samples are not here")


def opened(path):
    return read(Source(path.name, path.read_bytes()))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_sample_opens_or_is_refused_with_the_right_reason(path):
    if reason := REFUSED.get(path.name):
        with pytest.raises(ImportFailed, match=reason):
            opened(path)
        return
    talk = opened(path)
    assert talk.turns
    assert len(talk.speakers) == SPEAKERS.get(path.name, len(talk.speakers))
    assert len(talk.cues) >= len(talk.turns)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_exactly_one_service_knows_a_sample(path):
    source = Source(path.name, path.read_bytes())
    sure = [known.name for known in formats() if known.confidence(source) > 0.6]
    generic = path.name in {"bda-custom.json", "test.sample.json"}
    assert len(sure) == (0 if generic else 1)


@pytest.mark.parametrize("name", ["rev-cofounder-talk.json"])
def test_elements_are_written_exactly_as_they_are(name):
    path = SHARED / "corpus" / name
    monologues = json.loads(path.read_bytes())["monologues"]
    whole = " ".join("".join(e["value"] for e in m["elements"]) for m in monologues)
    talk = opened(path)
    assert talk.text.removeprefix("Speaker 0: ").split() == whole.split()
