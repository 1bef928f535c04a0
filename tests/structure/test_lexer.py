import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Error, Generic, Keyword, Literal, Name

from reader_app.structure.lexer import TranscriptLexer, line_tokens
from reader_app.transcript.model import TurnKind

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def tokens(text):
    return [(token, value) for token, value in TranscriptLexer().get_tokens(text) if value.strip()]


def coloured(line, kind=TurnKind.SPEECH, label=0):
    return [(line[start:end], token) for start, end, token in line_tokens(line, kind, label)]


@given(st.text(st.characters(exclude_characters="\r")) | st.text("Aa:Q1 \n(*)[]#-0_"))
@settings(max_examples=400, deadline=None)
def test_joined_tokens_are_the_text(text):
    made = list(TranscriptLexer().get_tokens(text))
    assert "".join(value for _, value in made) == text.removeprefix("\ufeff")
    assert all(token is not Error for token, _ in made)


@pytest.mark.parametrize("path", sorted(SAMPLES.iterdir()), ids=lambda path: path.name)
def test_samples_are_coloured_without_loss(path):
    text = path.read_text(encoding="utf-8")
    assert "".join(value for _, value in TranscriptLexer().get_tokens(text)) == text


def test_pygments_finds_the_lexer_by_its_name():
    assert isinstance(get_lexer_by_name("transcript"), TranscriptLexer)


def test_labels_marks_and_stage_directions_have_tokens_of_their_own(briefing):
    found = tokens(briefing.text + "\n(They leave.)\n")
    assert (Name.Label, "Clara Wenn") in found
    assert (Keyword, "Q1") in found
    assert (Keyword, "A") in found
    assert (Comment, "(They leave.)") in found


def test_a_colon_in_a_sentence_is_no_label(briefing):
    assert all(value != "She said" for token, value in tokens(briefing.text) if token is Name.Label)


def test_headings_times_emphasis_and_front_matter_are_coloured():
    found = tokens(
        "---\ntitle: A day\n---\n# One\n## Two\n\nAnna: So \\[06:12\\] **now**.\n\nBen: *Yes.*\n"
    )
    assert (Name.Attribute, "title") in found
    assert (Generic.Heading, "# One") in found
    assert (Generic.Subheading, "## Two") in found
    assert (Literal.Date, "\\[06:12\\]") in found
    assert (Generic.Strong, "**now**") in found
    assert (Generic.Emph, "*Yes.*") in found


def test_one_line_is_coloured_without_its_document():
    line = "Anna: Well. (Laughs.) It was 00:12:31 [Applause] then."
    assert coloured(line, label=6) == [
        ("Anna: ", Name.Label),
        ("(Laughs.)", Comment),
        ("00:12:31", Literal.Date),
        ("[Applause]", Comment),
    ]


def test_the_mark_of_a_question_is_told_from_a_name():
    assert coloured("Q1: Why?", TurnKind.QUESTION, 4)[0] == ("Q1: ", Keyword)
    assert coloured("Anna: Why?", TurnKind.QUESTION, 6)[0] == ("Anna: ", Name.Label)


def test_an_aside_in_brackets_is_no_stage_direction():
    assert coloured("The fund (XF, as it is called) grew.") == []
    assert coloured("See [the page](https://example.org).") == []


def test_whole_lines_take_the_colour_of_their_kind():
    assert coloured("(They leave.)", TurnKind.STAGE) == [("(They leave.)", Comment)]
    assert coloured("Noon", TurnKind.HEADING) == [("Noon", Generic.Heading)]


def test_runs_within_a_line_are_in_order_and_apart():
    runs = line_tokens("*a* (Pause.) **b** [c] `d` 1:00:00 _e_", TurnKind.SPEECH, 0)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(runs))
    assert len(runs) == 7


def test_a_label_under_a_rule_is_coloured_where_it_stands():
    text = "Day\n---\nPRESIDENT ANA LUNA\nSo.\n---\nPREGUNTA\nWhy?\n---\nPRESIDENT ANA LUNA\nYes.\n"
    tokens = list(TranscriptLexer().get_tokens_unprocessed(text))
    assert "".join(value for _, _, value in tokens) == text
    assert all(value for _, _, value in tokens)
    marked = [value for _, token, value in tokens if token in {Name.Label, Keyword}]
    assert marked == ["PRESIDENT ANA LUNA", "PREGUNTA", "PRESIDENT ANA LUNA"]
