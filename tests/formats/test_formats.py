from pathlib import Path

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import formats, read
from reader_app.formats.source import Source

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
TALK = b"Anna: Hi.\n\nBen: Ho.\n"


@pytest.mark.parametrize(
    ("name", "format_name"),
    [
        ("a.txt", "plain text"),
        ("a", "plain text"),
        ("a.md", "Markdown"),
        ("A.MARKDOWN", "Markdown"),
    ],
)
def test_the_name_tells_the_format(name, format_name):
    assert read(Source(name, TALK)).format == format_name


def test_every_format_is_found_by_looking():
    assert {"plain text", "Markdown"} <= {known.name for known in formats()}


def test_no_two_formats_are_equally_sure_of_a_sample():
    for path in SAMPLES.iterdir():
        source = Source(path.name, path.read_bytes())
        sure = sorted(known.confidence(source) for known in formats())
        assert sure[-1] > sure[-2]


def test_the_text_of_markdown_keeps_its_marks():
    talk = read(Source("a.md", b"**Anna:** It \\[was\\] *late*.\n\n**Ben:** Yes.\n"))
    assert talk.turns[0].words.of(talk.text) == "It \\[was\\] *late*."
    assert talk.turns[0].label == "Anna"


def test_a_binary_file_is_refused_in_one_line():
    with pytest.raises(ImportFailed, match=r"^a\.txt: this is not text$"):
        read(Source("a.txt", bytes(range(256)) * 9))


def test_the_briefing_shows_what_the_program_can_do():
    path = SAMPLES / "harbour-plan-briefing.txt"
    talk = read(Source(path.name, path.read_bytes()))
    assert [exchange.label for exchange in talk.exchanges] == ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]
    assert [len(exchange.answers) for exchange in talk.exchanges] == [1, 1, 2, 1, 0, 1]
    assert all(exchange.asker for exchange in talk.exchanges)
    assert (talk.date, talk.language) == ("2026-03-14", "en")
    assert talk.unread == ()


def test_the_interview_shows_what_the_program_can_do():
    path = SAMPLES / "night-shift-interview.md"
    talk = read(Source(path.name, path.read_bytes()))
    assert [speaker.name for speaker in talk.speakers] == [
        "Nadia Brandt",
        "Elias Moreau",
        "Samira Haddad",
    ]
    assert len(talk.cues) == sum(turn.kind.is_spoken for turn in talk.turns) > 20
    assert talk.title == "The Night Shift: a conversation with a baker"
    assert talk.unread == ()
