import pytest

from reader_app.errors import ImportFailed

TALK = {
    "text": " The ferry is late. It always is.",
    "segments": [
        {
            "start": 0.5,
            "end": 2.0,
            "text": " The ferry is late.",
            "words": [
                {"word": " The", "start": 0.5, "end": 0.7, "probability": 0.9},
                {"word": " ferry", "start": 0.7, "end": 1.1, "probability": 0.9},
                {"word": " is", "start": 1.1, "end": 1.3, "probability": 0.9},
                {"word": " late.", "start": 1.3, "end": 2.0, "probability": 0.9},
            ],
        },
        {"start": 2.1, "end": 3.0, "text": " It always is."},
    ],
    "language": "en",
}


def diarised(*segments):
    return {
        "segments": [
            {"start": n, "end": n + 0.9, "text": text, "speaker": who, "words": words}
            for n, (who, text, words) in enumerate(segments)
        ]
    }


def words(*pairs):
    return [{"word": word, "start": n / 10, "speaker": who} for n, (word, who) in enumerate(pairs)]


def test_nobody_is_invented_where_nobody_is_named(open_json, turns):
    talk = open_json(TALK)
    assert (talk.format, talk.language, talk.title) == ("Whisper", "en", "talk")
    assert talk.speakers == ()
    assert turns(talk) == [(None, "The ferry is late. It always is.")]


def test_each_word_keeps_its_time(open_json, moments):
    assert moments(open_json(TALK)) == [
        ("The", 500),
        ("ferry", 700),
        ("is", 1100),
        ("late.", 1300),
        ("It", 2100),
    ]


def test_a_pause_after_a_sentence_begins_a_paragraph(open_json, turns):
    value = {
        "segments": [
            {"start": 0, "end": 1, "text": "One."},
            {"start": 5, "end": 6, "text": "two"},
            {"start": 9, "end": 10, "text": "three."},
        ]
    }
    assert turns(open_json(value)) == [(None, "One."), (None, "two three.")]


def test_segments_of_one_speaker_are_one_turn(open_json, turns):
    talk = open_json(
        diarised(
            ("SPEAKER_00", " Good morning.", []),
            ("SPEAKER_00", " Sit down.", []),
            ("SPEAKER_01", " Thanks.", []),
            ("SPEAKER_00", " Well?", []),
        )
    )
    assert turns(talk) == [
        ("SPEAKER_00", "Good morning. Sit down."),
        ("SPEAKER_01", "Thanks."),
        ("SPEAKER_00", "Well?"),
    ]
    assert len(talk.speakers) == 2


def test_a_segment_without_a_speaker_is_cut_where_its_words_change(open_json, turns):
    spoken = words(("Ready?", "A1"), ("Always.", "B2"), ("Go", None), ("then.", "B2"))
    talk = open_json(diarised((None, " Ready? Always. Go then.", spoken)))
    assert turns(talk) == [("A1", "Ready?"), ("B2", "Always. Go then.")]


def test_a_segment_with_a_speaker_holds_and_its_doubts_are_told(open_json, turns):
    spoken = words(("Ready?", "A1"), ("Always.", "B2"))
    talk = open_json(diarised(("A1", " Ready? Always.", spoken)))
    assert turns(talk) == [("A1", "Ready? Always.")]
    assert [(doubt.line, doubt.text) for doubt in talk.unread] == [(1, "Always.")]
    assert "B2" in talk.unread[0].why


def test_a_single_word_within_a_sentence_is_no_doubt(open_json):
    spoken = words(("Deputy", "A1"), ("Harbour", "B2"), ("master", "B2"))
    assert open_json(diarised(("B2", " Deputy Harbour master", spoken))).unread == ()


def test_words_may_lack_times(open_json, moments):
    spoken = [{"word": "In", "start": 0.2}, {"word": "1987"}, {"word": "then", "start": 0.9}]
    talk = open_json(diarised(("A1", "In 1987 then", spoken)))
    assert moments(talk) == [("A1:", 0), ("In", 200), ("then", 900)]


def test_without_segments_the_words_or_the_text_are_read(open_json, turns):
    listed = [{"word": "Low", "start": 1, "speaker": "A1"}, {"word": "tide.", "start": 2}]
    assert turns(open_json({"segments": [], "word_segments": listed})) == [
        ("A1", "Low"),
        (None, "tide."),
    ]
    assert turns(open_json({"segments": [], "text": " Low tide."})) == [(None, "Low tide.")]
    assert turns(open_json({"text": "Low tide."})) == [(None, "Low tide.")]


def test_the_text_keeps_its_punctuation_where_words_stand_beside_it(open_json, turns, moments):
    listed = [{"word": "Low", "start": 1.0, "end": 1.5}, {"word": "tide", "start": 1.5, "end": 2.0}]
    talk = open_json({"task": "transcribe", "text": "Low tide.", "words": listed})
    assert turns(talk) == [(None, "Low tide.")]
    assert moments(talk) == [("Low", 1000), ("tide.", 1500)]


def test_chunks_with_a_pair_of_times_are_read(open_json, turns, moments):
    chunks = [
        {"timestamp": [0.0, 1.5], "text": " Low"},
        {"timestamp": [1.5, None], "text": " tide."},
    ]
    talk = open_json({"text": " Low tide.", "chunks": chunks})
    assert turns(talk) == [(None, "Low tide.")]
    assert moments(talk) == [("Low", 0), ("tide.", 1500)]


def test_an_endless_text_is_cut_into_paragraphs_at_sentences(open_json):
    talk = open_json({"text": "The tide came in and went out. " * 400})
    lengths = {len(turn.words) for turn in talk.turns}
    assert len(talk.turns) > 10
    assert max(lengths) < 800


def test_silence_is_refused(open_json):
    with pytest.raises(ImportFailed, match="nothing is said"):
        open_json({"segments": [], "language": "en", "text": ""})


def test_words_beside_the_segments_give_their_times(open_json, moments):
    segments = [
        {"start": 0, "end": 2, "text": " Low tide."},
        {"start": 2, "end": 4, "text": " No."},
    ]
    words = [("Low", 0.0), ("tide", 1.0), ("No", 2.5)]
    beside = [{"word": text, "start": at, "end": at + 0.5} for text, at in words]
    talk = open_json({"task": "transcribe", "segments": segments, "words": beside})
    assert moments(talk) == [("Low", 0), ("tide.", 1000), ("No.", 2000), ("No.", 2500)]


def test_segments_that_stand_alone_in_a_list_are_read(open_json, moments):
    words = [{"word": " Low", "start": 1}, {"word": " tide.", "start": 2}]
    talk = open_json([{"start": 1, "end": 3, "text": " Low tide.", "words": words}])
    assert (talk.format, moments(talk)) == ("Whisper", [("Low", 1000), ("tide.", 2000)])
