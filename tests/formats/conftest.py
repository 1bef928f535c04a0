"""What the tests of JSON formats share."""

import json

import pytest

from reader_app.formats import read
from reader_app.formats.source import Source


@pytest.fixture
def open_json():
    """Read a value as a file would be that holds it as JSON."""

    def opened(value, name="talk.json", **options):
        return read(Source(name, json.dumps(value, **options).encode()))

    return opened


@pytest.fixture
def turns():
    """Return label and words of each turn."""

    def told(transcript):
        return [(turn.label, turn.words.of(transcript.text)) for turn in transcript.turns]

    return told


@pytest.fixture
def moments():
    """Return the word that begins at each cue, with its time in milliseconds."""

    def told(transcript):
        text = transcript.text
        found = [(text[cue.position :].split(maxsplit=1), cue.time) for cue in transcript.cues]
        return [(words[0], time) for words, time in found if words]

    return told
