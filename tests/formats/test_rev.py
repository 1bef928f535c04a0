def element(value, start=None):
    if start is None:
        return {"type": "punct", "value": value}
    return {"type": "text", "value": value, "ts": start, "end_ts": start + 0.2}


def monologue(who, *elements, **more):
    return {"speaker": who, "elements": list(elements), **more}


ONE = monologue(0, element("Mr", 0.5), element("."), element(" "), element("Fox", 1), element("?"))
TWO = monologue(0, element("Mr", 2), element("."), element("Fox", 3), element("!"))


def test_elements_are_written_as_they_are(open_json, turns, moments):
    talk = open_json({"monologues": [ONE]})
    assert talk.format == "Rev"
    assert turns(talk) == [("Speaker 0", "Mr. Fox?")]
    assert ("Fox?", 1000) in moments(talk)


def test_nothing_is_put_between_elements(open_json, turns):
    assert turns(open_json({"monologues": [TWO]})) == [("Speaker 0", "Mr.Fox!")]


def test_monologues_of_one_speaker_are_one_turn(open_json, turns):
    other = monologue(1, element("Here", 4), element("."))
    assert turns(open_json({"monologues": [ONE, TWO, other]})) == [
        ("Speaker 0", "Mr. Fox? Mr.Fox!"),
        ("Speaker 1", "Here."),
    ]


def test_names_are_taken_where_the_file_has_them(open_json, turns):
    named = monologue(0, element("Yes", 1), speaker_info={"display_name": "Ines Calder"})
    assert turns(open_json({"monologues": [named]})) == [("Ines Calder", "Yes")]
    listed = {
        "speakers": [{"id": 0, "name": "Tom Reed"}],
        "monologues": [monologue(0, element("No", 1))],
    }
    assert turns(open_json(listed)) == [("Tom Reed", "No")]


def test_times_and_names_of_the_transcripts_that_people_type(open_json, turns, moments):
    said = [{"type": "text", "value": "Low tide.", "timestamp": "00:01:02,500"}]
    value = {"monologues": [{"speaker": 1, "speaker_name": "Ada Berg", "elements": said}]}
    assert turns(open_json(value)) == [("Ada Berg", "Low tide.")]
    assert moments(open_json(value))[-1] == ("Low", 62_500)
