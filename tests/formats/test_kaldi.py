import pytest

from reader_app.errors import ImportFailed

WORDS = [
    {"word": "land", "punct": "Land", "start": 1.0, "end": 1.3},
    {"word": "ahoy", "punct": "ahoy!", "start": 1.3, "end": 1.9},
    {"word": "where", "punct": "Where?", "start": 2.5, "end": 2.9},
]
SPELLS = [
    {"@type": "Segment", "start": 2.2, "duration": 3, "speaker": {"@id": "S7", "gender": "F"}},
    {"@type": "Segment", "start": 0.0, "duration": 2.2, "speaker": {"@id": "S1", "gender": "M"}},
]


def test_speakers_are_joined_by_time_in_whatever_order(open_json, turns, moments):
    inner = {"words": WORDS, "segmentation": {"segments": SPELLS}}
    talk = open_json({"action": "audio-transcribe", "retval": inner})
    assert talk.format == "Kaldi"
    assert turns(talk) == [("S1", "Land ahoy!"), ("S7", "Where?")]
    assert ("ahoy!", 1300) in moments(talk)


def test_without_speakers_nobody_is_named(open_json, turns):
    assert turns(open_json({"retval": {"words": WORDS}})) == [(None, "Land ahoy! Where?")]


def test_speakers_without_words_are_refused(open_json):
    with pytest.raises(ImportFailed, match="who speaks when, but not what is said"):
        open_json({"segmentation": {"segments": SPELLS}})


def test_the_results_of_vosk_are_read_one_or_many(open_json, turns):
    result = {"result": [{"word": "aye", "start": 1, "end": 2, "conf": 1.0}], "text": "aye"}
    assert turns(open_json(result)) == [(None, "aye")]
    assert turns(open_json([result, result])) == [(None, "aye aye")]


def test_of_several_alternatives_of_vosk_the_first_is_read(open_json, moments):
    words = [{"word": "low", "start": 1.5, "end": 2}]
    best = {"confidence": 200.5, "result": words, "text": "low"}
    assert moments(open_json({"alternatives": [best, {"text": "law"}]})) == [("low", 1500)]
