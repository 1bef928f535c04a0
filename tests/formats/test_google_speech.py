def word(text, start, tag=None):
    timed = {"word": text, "startTime": start, "endTime": start}
    return timed if tag is None else {**timed, "speakerTag": tag}


def result(text, *words):
    return {"alternatives": [{"transcript": text, "words": list(words)}]}


def test_times_come_in_two_spellings(open_json, moments):
    nanos = {"seconds": "2", "nanos": 300_000_000}
    value = {"results": [result("low tide", word("low", "1.900s"), word("tide", nanos))]}
    assert moments(open_json(value)) == [("low", 1900), ("tide", 2300)]


def test_only_the_last_result_says_who_speaks_and_only_it_is_used(open_json, turns):
    plain = result("who goes friend", word("who", "1s"), word("goes", "2s"), word("friend", "3s"))
    voiced = result("", word("who", "1s", 1), word("goes", "2s", 1), word("friend", "3s", 2))
    talk = open_json({"results": [plain, voiced]})
    assert turns(talk) == [("Speaker 1", "who goes"), ("Speaker 2", "friend")]


def test_tag_nought_is_nobody(open_json, turns):
    voiced = result("", word("psst", "1s", 0), word("what", "2s", 2))
    assert turns(open_json({"results": [voiced]})) == [(None, "psst"), ("Speaker 2", "what")]


def test_results_follow_each_other(open_json, turns):
    talk = open_json({"results": [result("High water."), result(" Low water.")]})
    assert talk.format == "Google Speech-to-Text"
    assert turns(talk) == [(None, "High water. Low water.")]


def test_an_operation_and_a_batch_are_unwrapped(open_json, turns):
    inner = {"results": [result("High water.")]}
    batch = {"results": {"bucket/one.wav": {"transcript": inner}}}
    for value in ({"name": "7", "done": True, "response": inner}, batch):
        assert turns(open_json(value)) == [(None, "High water.")]


def test_channels_that_are_recognised_apart_are_who_speaks(open_json, turns):
    said = [("Who goes?", 1), ("A friend.", 2), ("Pass.", 1)]
    results = [{**result(text), "channelTag": channel} for text, channel in said]
    told = [(f"Channel {channel}", text) for text, channel in said]
    assert turns(open_json({"results": results})) == told


def test_every_file_of_a_batch_is_read(open_json):
    files = {"one.wav": "High water.", "two.wav": "Low water."}
    batch = {name: {"transcript": {"results": [result(text)]}} for name, text in files.items()}
    assert open_json({"results": batch}).text == "High water. Low water."


def test_what_is_said_in_a_film_is_read(open_json, moments):
    said = result("low tide", word("low", "1s"), word("tide", "2s"))
    film = {"annotationResults": [{"segment": {}}, {"speechTranscriptions": [said]}]}
    assert moments(open_json(film)) == [("low", 1000), ("tide", 2000)]
