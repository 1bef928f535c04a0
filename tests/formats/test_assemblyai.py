import pytest

from reader_app.errors import ImportFailed

WORDS = [
    {"text": "Any", "start": 170, "end": 300, "speaker": "A"},
    {"text": "news?", "start": 310, "end": 600, "speaker": "A"},
    {"text": "None.", "start": 900, "end": 1200, "speaker": "B"},
]
ANSWER = {"audio_url": "x", "language_code": "en_us", "text": "Any news? None.", "words": WORDS}


def test_words_make_turns_where_there_are_no_utterances(open_json, turns, moments):
    talk = open_json({**ANSWER, "utterances": None})
    assert (talk.format, talk.language) == ("AssemblyAI", "en-us")
    assert turns(talk) == [("Speaker A", "Any news?"), ("Speaker B", "None.")]
    assert moments(talk)[1] == ("Any", 170)


def test_utterances_come_first(open_json, turns):
    utterances = [
        {"speaker": "A", "text": "Any news?", "start": 170, "end": 600, "words": WORDS[:2]},
        {"speaker": "Harbour office", "text": "None.", "start": 900, "end": 1200, "words": []},
    ]
    talk = open_json({**ANSWER, "utterances": utterances})
    assert turns(talk) == [("Speaker A", "Any news?"), ("Harbour office", "None.")]


def test_the_whole_text_is_read_where_there_is_nothing_else(open_json, turns):
    talk = open_json({**ANSWER, "words": [], "utterances": None})
    assert turns(talk) == [(None, "Any news? None.")]


def test_a_failed_job_is_refused_with_its_reason(open_json):
    failed = {"audio_url": "x", "status": "error", "error": "no speech\nfound", "text": None}
    with pytest.raises(ImportFailed, match="could not transcribe the recording: no speech found"):
        open_json(failed)


@pytest.mark.parametrize("parts", ["sentences", "paragraphs"])
def test_sentences_or_paragraphs_alone_are_read(open_json, turns, parts):
    said = [{"text": "Low tide?", "start": 250, "words": [{"text": "Low", "start": 250}]}]
    said.append({"text": "No.", "start": 1500, "speaker": "B"})
    talk = open_json({parts: said, "audio_duration": 3})
    assert turns(talk) == [(None, "Low tide?"), ("Speaker B", "No.")]
    assert talk.cues[-1].time == 1500
