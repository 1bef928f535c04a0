"""What a report says of a transcript."""

import dataclasses

import msgspec
import pytest

from reader_app.structure.reading import structure
from reader_app.structure.report import preview, preview_lines, report_lines, report_of
from reader_app.transcript.asking import mark_question
from reader_app.transcript.model import PageLine

TEXT = """At the weir

[00:00:05] MARA HOLLIN: Good evening. Let us begin.
We have an hour.

Q1: Who repairs the weir?

[00:01:10] BEN OSEI: The town does, every spring.

Q2: And the bridge?

[00:01:30] BEN OSEI: The county, I am told.

Q3: Who pays?

[00:02:00] MARA HOLLIN: Thank you all.
"""


@pytest.fixture
def transcript():
    return mark_question(structure(TEXT, "weir.txt", "plain text"), 7)


def test_the_report_counts_what_was_found(transcript):
    report = report_of(transcript)
    assert report.turns == len(transcript.turns) == sum(report.kinds.values())
    assert [(s.name, s.turns) for s in report.speakers] == [("Mara Hollin", 2), ("Ben Osei", 2)]
    assert report.speakers[1].words == 10
    assert (report.answered, report.unanswered) == (2, ("Q3",))
    assert (report.cues, report.first_time, report.last_time) == (4, "00:00:05", "00:02:00")


def test_the_report_is_written_for_a_person(transcript):
    said = "\n".join(report_lines(report_of(transcript)))
    assert "questions: 3, answered 2" in said
    assert "without an answer: Q3" in said
    assert "Ben Osei: 2 turns, 10 words, printed BEN OSEI" in said


def test_pages_are_counted_once_each(transcript):
    lines = tuple(PageLine(n, 40 + n // 2, n) for n in range(4))
    report = report_of(dataclasses.replace(transcript, pages=lines))
    assert (report.pages, report.first_page, report.last_page) == (2, 40, 41)


def test_what_was_not_found_is_said_too():
    said = list(report_lines(report_of(structure("Only a note.\n", "note.txt", "plain text"))))
    assert "  no speakers" in said
    assert "  no questions marked" in said


def test_the_report_is_json(transcript):
    written = msgspec.json.decode(msgspec.json.encode(report_of(transcript)))
    assert written["speakers"][0]["name"] == "Mara Hollin"


def test_the_preview_shows_how_each_line_was_read(transcript):
    shown = preview(transcript, 9)
    assert [line.line for line in shown] == [*range(1, 10)]
    assert [line.read for line in shown][2:8] == [
        "speech · Mara Hollin · 00:00:05",
        "⋯",
        "",
        "Q1 · question · Q1",
        "",
        "answer · Ben Osei · 00:01:10",
    ]
    assert shown[2].source == TEXT.splitlines()[2]


def test_long_lines_of_a_preview_are_cut(transcript):
    (line,) = preview_lines(preview(transcript, 3)[2:], 20)
    assert line == "    3  [00:00:05] MARA HOL…  speech · Mara Hollin · 00:00:05"


def test_of_very_many_labels_the_first_are_listed(transcript):
    ben, *others = transcript.speakers
    labels = tuple(f"Ben {number}" for number in range(2_000))
    ben = msgspec.structs.replace(ben, labels=labels)
    said = "\n".join(
        report_lines(report_of(dataclasses.replace(transcript, speakers=(ben, *others))))
    )
    assert "Ben 11 / 1,988 more" in said
    assert "Ben 12" not in said
