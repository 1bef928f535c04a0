import pytest

TICKS = 10_000_000


def phrase(text, start, speaker=1, **more):
    return {"offset": f"PT{start}S", "speaker": speaker, "nBest": [{"display": text}], **more}


def test_phrases_of_a_batch_are_who_says_what(open_json, turns):
    value = {"recognizedPhrases": [phrase("Low tide?", 0.07), phrase("High.", 2.5, speaker=2)]}
    talk = open_json(value)
    assert talk.format == "Azure Speech"
    assert turns(talk) == [("Speaker 1", "Low tide?"), ("Speaker 2", "High.")]
    assert [cue.time for cue in talk.cues] == [70, 2500]


@pytest.mark.parametrize(
    "time",
    [{"offset": "PT1H2M3.5S"}, {"offsetInTicks": 3723.5 * TICKS}, {"offsetMilliseconds": 3723500}],
    ids=lambda time: next(iter(time)),
)
def test_times_come_in_three_units(open_json, time):
    best = {"nBest": [{"display": "Low tide."}]}
    assert open_json({"recognizedPhrases": [best | time]}).cues[0].time == 3_723_500


def test_the_fast_service_says_it_shorter(open_json, turns, moments):
    words = [
        {"text": "Low", "offsetMilliseconds": 960},
        {"text": "tide", "offsetMilliseconds": 1200},
    ]
    said = {"speaker": 0, "offsetMilliseconds": 960, "text": "Low tide.", "words": words}
    talk = open_json(
        {"combinedPhrases": [{"text": "Low tide."}], "phrases": [{**said, "locale": "en-GB"}]}
    )
    assert turns(talk) == [("Speaker 0", "Low tide.")]
    assert moments(talk)[-1] == ("tide.", 1200)
    assert talk.language == "en-GB"


def test_channels_are_in_the_order_of_their_times(open_json, turns):
    said = [
        phrase("Low tide?", 1, channel=0),
        phrase("Ay.", 5, channel=0),
        phrase("No.", 3, channel=1),
    ]
    talk = open_json({"recognizedPhrases": said})
    assert [words for _, words in turns(talk)] == ["Low tide?", "No.", "Ay."]
    assert turns(talk)[1][0] == "Speaker 1 (Channel 1)"
