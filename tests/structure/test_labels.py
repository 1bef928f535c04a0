from reader_app.structure.reading import structure


def test_a_heading_of_german_minutes_is_no_speaker():
    text = "".join(
        f"  {who}:\nHier spricht {who} über den Hafen.\n\nÜberweisungsvorschlag:\nAusschuss {n}\n\n"
        for n, who in enumerate(["Anna Vogt (GLP)", "Jan Ohm (HVP)"] * 3)
    )
    read = structure(text, "sitzung.txt", "plain text")
    assert {speaker.name for speaker in read.speakers} == {"Anna Vogt", "Jan Ohm"}
