import pytest

from reader_app.structure.labels import fitness, is_titled
from reader_app.structure.reading import structure


def test_a_heading_of_german_minutes_is_no_speaker():
    text = "".join(
        f"  {who}:\nHier spricht {who} über den Hafen.\n\nÜberweisungsvorschlag:\nAusschuss {n}\n\n"
        for n, who in enumerate(["Anna Vogt (GLP)", "Jan Ohm (HVP)"] * 3)
    )
    read = structure(text, "sitzung.txt", "plain text")
    assert {speaker.name for speaker in read.speakers} == {"Anna Vogt", "Jan Ohm"}


@pytest.mark.parametrize(
    "label", ["MS. BERG", "Lord Ash of Elm", "Dr Ida Berg", "M. ORME", "陳議員"]
)
def test_a_title_makes_a_name(label):
    assert is_titled(label)


@pytest.mark.parametrize("label", ["Ida Berg", "M x", "Lord", "Sen", "Dr. of law", "會議"])
def test_other_labels_have_no_title(label):
    assert not is_titled(label)


@pytest.mark.parametrize("word", ["And", "But", "However", "Therefore", "Aber", "Mais", "Pero"])
def test_what_joins_sentences_names_nobody(word):
    assert fitness(word) == 0
