"""A copied passage says who said it, in what, and where."""

import pytest

from reader_app.exports.citation import cite
from reader_app.transcript.model import Transcript
from reader_app.transcript.span import Span

SOURCE = "Harbour briefing #7, 2031-05-02"


def test_a_passage_of_one_speaker_is_one_line(briefing):
    assert cite(briefing.transcript, briefing.span("It is.")) == (
        f"“It is.” — Priya Nair (harbour master), {SOURCE}, Q2 · answer · ¶ 1"
    )


def test_role_and_affiliation_are_named_where_they_are_known(briefing):
    words = cite(briefing.transcript, briefing.span("How many boats"))
    assert "— Tomas Brandt (reporter, Coast Daily), " in words


def test_line_breaks_become_spaces(briefing):
    words = cite(briefing.transcript, briefing.span("pilot\nat 4"))
    assert words.startswith("“pilot at 4” — Wen Li (Pilot Guild), ")


def test_the_printed_label_is_not_among_the_words(briefing):
    assert cite(briefing.transcript, briefing.span("A: It is.")).startswith("“It is.” — ")


def test_a_speaker_who_is_not_named_is_left_out(briefing):
    assert cite(briefing.transcript, briefing.span("Is the channel")) == (
        f"“Is the channel” — {SOURCE}, Q2 · ¶ 1"
    )


def test_several_speakers_have_a_line_each_and_one_source(briefing):
    assert cite(briefing.transcript, briefing.span("is late.", "We sent")).splitlines() == [
        "Priya Nair (harbour master): “is late.”",
        "(A bell rings.)",
        "Wen Li (Pilot Guild): “We sent”",
        f"— {SOURCE}, Q1 · answer 1 · ¶ 2 · 00:01:01 – Q1 · answer 2 · ¶ 1 · 00:01:35",
    ]


def test_a_label_alone_is_still_cited(briefing):
    assert cite(briefing.transcript, briefing.span("Q2")).startswith("“Q2” — Harbour")


@pytest.mark.parametrize("date", [None, "2031"])
def test_a_text_without_speakers_turns_or_date_is_cited_by_its_title(date):
    bare = Transcript("t", "Notes", "some words", "plain text", "n.txt", date=date)
    assert cite(bare, Span(0, 4)) == f"“some” — Notes{', 2031' if date else ''}"
