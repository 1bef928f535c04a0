"""What the core says in English is said in the reader's language, also what was kept long ago."""

import pytest
from PySide6.QtCore import QTranslator

from reader_app.errors import ImportFailed
from reader_app.paths import resource
from reader_app.ui.wording.phrases import phrase, place_meant, place_said, sentence


@pytest.fixture
def german(qapp):
    translator = QTranslator()
    assert translator.load("reader_de", str(resource("translations")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("words", ["the file is empty", "turn 14", "“Talk” is not in the library."])
def test_english_stays_as_it_is(qapp, words):
    assert phrase(words) == words


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("the file is empty", "die Datei ist leer"),
        ("rename tag “claim” to “thesis”", "Schlagwort „claim“ in „thesis“ umbenennen"),
        ("tag “claim” “risk” on “By June”", "Schlagwort „claim“ „risk“ für „By June“"),
        ("make turns 3, 4 question", "Beiträge 3, 4 einordnen als: Frage"),
        ("give turn 3 to nobody", "Beitrag 3 an niemanden geben"),
        ("split turn 1,204", "Beitrag 1,204 teilen"),
    ],
)
def test_a_sentence_is_known_again_by_its_pattern(german, words, said):
    assert phrase(words) == said


def test_an_error_is_said_with_its_place_and_its_reason(german):
    error = ImportFailed("talk.srt", "the file breaks off here", 3)
    assert phrase(str(error)) == "talk.srt, Zeile 3: die Datei bricht hier ab"


def test_a_reason_from_the_system_is_said_too(german):
    words = "/talks/a.md: the file could not be written (Permission denied)."
    assert phrase(words) == (
        "/talks/a.md: Die Datei konnte nicht geschrieben werden (Zugriff verweigert)."
    )


def test_the_words_of_the_reader_are_never_translated(german):
    assert phrase("new tag “the file is empty”") == "neues Schlagwort „the file is empty“"


def test_what_is_no_phrase_stays_as_it_is(german):
    assert phrase("Unheard of, by any program") == "Unheard of, by any program"


def test_the_name_of_what_was_done_becomes_a_sentence(german):
    assert sentence("turn 3 is no question") == "Beitrag 3 ist keine Frage"
    assert sentence("new tag “a”") == "Neues Schlagwort „a“"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("turn 14 · ¶ 3", "Beitrag 14 · ¶ 3"),
        ("Q3 · answer 2 · ¶ 1", "Q3 · Antwort 2 · ¶ 1"),
        ("turn 3 – turn 5", "Beitrag 3 – Beitrag 5"),
        ("45:12", "45:12"),
    ],
)
def test_an_address_is_said_part_by_part(german, words, said):
    assert place_said(words) == said


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Beitrag 14 · Absatz 3", "turn 14 · paragraph 3"),
        ("beitrag14", "turn 14"),
        ("Q3 Antwort 2", "Q3 answer 2"),
        ("Seite 45", "page 45"),
        ("turn 14", "turn 14"),
        ("Okoro", "Okoro"),
    ],
)
def test_an_address_is_understood_in_both_languages(german, written, meant):
    assert place_meant(written) == meant


def test_every_place_the_core_writes_is_understood_as_it_is_said(german):
    for words in ("turn 14 · ¶ 3", "Q3 · answer 2 · ¶ 1", "turn 3 – turn 5"):
        assert place_meant(place_said(words)) == words
