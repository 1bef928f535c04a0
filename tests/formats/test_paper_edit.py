WORDS = [
    {"id": 0, "start": 1.0, "end": 1.3, "text": "Cast"},
    {"id": 1, "start": 1.3, "end": 1.9, "text": "off."},
    {"id": 2, "start": 4.0, "end": 4.9, "text": "Aye."},
]


def test_words_are_given_to_the_speakers_of_their_paragraphs(open_json, turns, moments):
    paragraphs = [{"start": 1.0, "end": 2.0, "speaker": "Skipper"}]
    paragraphs += [{"start": 4.0, "end": 5.0, "speaker": "Mate"}]
    talk = open_json({"words": WORDS, "paragraphs": paragraphs})
    assert talk.format == "paper edit"
    assert turns(talk) == [("Skipper", "Cast off."), ("Mate", "Aye.")]
    assert ("off.", 1300) in moments(talk)


def test_an_unnamed_speaker_is_nobody(open_json, turns):
    line = [
        {"text": "Cast", "startTime": 1, "endTime": 2},
        {"text": "off.", "startTime": 2, "endTime": 3},
    ]
    row = {"speaker": "Unnamed Speaker", "paragraph": [{"line": line}]}
    talk = open_json({"title": "On deck", "text": [row, {**row, "speaker": "Mate"}]})
    assert talk.title == "On deck"
    assert turns(talk) == [(None, "Cast off."), ("Mate", "Cast off.")]
