def result(text, *timed):
    return {"final": True, "alternatives": [{"transcript": text, "timestamps": list(timed)}]}


ROWS = [
    result("all aboard ", ["all", 1.0, 1.2], ["aboard", 1.2, 1.9]),
    result("wait ", ["wait", 3.0, 3.4]),
]
VOICES = [{"from": 1.0, "to": 1.2, "speaker": 0}, {"from": 1.2, "to": 1.9, "speaker": 0}]
VOICES += [{"from": 3.0, "to": 3.4, "speaker": 2}]


def test_speakers_are_joined_by_the_time_of_the_word(open_json, turns, moments):
    talk = open_json({"result_index": 0, "results": ROWS, "speaker_labels": VOICES})
    assert talk.format == "IBM Watson"
    assert turns(talk) == [("Speaker 0", "all aboard"), ("Speaker 2", "wait")]
    assert ("aboard", 1200) in moments(talk)


def test_the_results_of_a_job_are_unwrapped(open_json, turns):
    job = {"id": "x", "status": "completed", "results": [{"result_index": 0, "results": ROWS}]}
    assert turns(open_json(job)) == [(None, "all aboard wait")]


def test_broken_timestamps_are_passed_over(open_json, turns):
    rows = [result("whole", ["a", 1], "b", [None, 1, 2], ["kept", "x", None])]
    assert turns(open_json({"results": rows})) == [(None, "kept")]
