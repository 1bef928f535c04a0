import pytest

from reader_app.structure.front_matter import date_in, is_date
from reader_app.structure.front_matter import read as front_matter
from reader_app.structure.labels import fitness
from reader_app.structure.rules import LINE
from reader_app.structure.stamps import milliseconds


@pytest.mark.parametrize(
    ("line", "group"),
    [
        ("Anna: Hi.", "colon"),
        ("Anna:", "colon_bare"),
        ("Anna：你好", "colon"),
        ("Q1: Why?", "ask"),
        ("Q    Why?", "ask"),
        ("A:", "ask_bare"),
        ("# One", "heading"),
        ("(Laughs.)", "stage"),
        ("[Applause]", "stage"),
        ("*[Both laugh.]*", "stage"),
        ("（笑）", "stage"),
        ("-----", "rule"),
        ("* * *", "rule"),
        ("-----  ", "rule"),
        ("_page : 3", "field"),
        ("_note:", "field"),
        ("**The second day**", "bold"),
        ("[00:12] Anna: Hi.", "stamped"),
        ("00:12:31 so it went", "stamped"),
        ("[Anna] [00:12] Hi.", "tagged"),
    ],
)
def test_a_line_says_what_it_could_be(line, group):
    assert LINE.match(line).lastgroup == group


@pytest.mark.parametrize(
    "line",
    ["", "   ", "Plain words.", "https://example.org/a", "x" * 200 + ": y", "**It is late.**"],
)
def test_a_plain_line_could_be_nothing_else(line):
    assert LINE.match(line) is None


@pytest.mark.parametrize(
    "label",
    [
        "Anna",
        "Anna van den Berg",
        "MR. McBRIDE",
        "Dr. J. R. Ash",
        "主席",
        "Audience member",
        "Al",
        "Ted via Jabber",
        "unknown, mumbled",
        "Präsident Dr. Juan Maria de la Torre y Prado",
    ],
)
def test_names_are_fit_to_be_labels_at_once(label):
    assert fitness(label) == 2


@pytest.mark.parametrize("label", ["woman in red", "interviewee two", "Strategy 1", "Phase II"])
def test_other_short_labels_must_recur(label):
    assert fitness(label) < 2


@pytest.mark.parametrize(
    "label",
    [
        "Agenda",
        "He came. Then",
        "So, what I can share — and this",
        "«",
        "12",
        "From",
        "修正案如下，",
        "出席議員",
        '<a b="c',
        "Chairs",
    ],
)
def test_sentences_and_fields_are_no_labels_at_first_sight(label):
    assert fitness(label) < 2


@pytest.mark.parametrize(
    ("printed", "time"),
    [
        ("0:21", 21_000),
        ("[00:01:19]", 79_000),
        ("01:02:03.5", 3_723_500),
        ("00:00:01:46", 106_000),
        ("[-00:01:57:00]", None),
        ("no time", None),
    ],
)
def test_a_stamp_is_milliseconds(printed, time):
    assert milliseconds(printed) == time


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("on August 27, 2020, in town", "2020-08-27"),
        ("Berlin, den 17. Dezember 2013", "2013-12-17"),
        ("14 de agosto de 2019", "2019-08-14"),
        ("2013年 2月 21日", "2013-02-21"),
        ("le 1er mai 2002", "2002-05-01"),
        ("2024-07-08", "2024-07-08"),
        ("31 February 2020", None),
        ("in 2020", None),
    ],
)
def test_dates_are_read_in_several_languages(line, date):
    assert date_in(line) == date


def test_a_line_that_is_hardly_more_than_a_date_is_a_date():
    assert is_date("Council, 3 May 2024")
    assert not is_date("Notes of the meeting of 3 May 2024 in town")


def test_a_rule_at_the_top_is_no_front_matter():
    assert front_matter("---\n\nJust words.\n\n---\n").end == 0


def test_front_matter_joins_values_over_lines():
    found = front_matter('---\ntitle: "One\\\n  \\ Two\\_Three"\ntags: a\n---\nText\n')
    assert found.fields == {"title": "One Two\u00a0Three", "tags": "a"}
    assert found.end == len('---\ntitle: "One\\\n  \\ Two\\_Three"\ntags: a\n---\n')


def test_rules_between_turns_are_no_front_matter():
    assert front_matter("---\nIDA BERG\nOne thing: it is late.\n---\nMILO HART\n").end == 0
