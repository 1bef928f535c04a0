"""An export of what a lens takes says so."""

import json

from reader_app.annotation.lens import Lens, Part
from reader_app.exports import Grouping, export_named

ANSWERS_OF_PRIYA = Lens(speakers=frozenset({"p"}), part=Part.ANSWERS)


def test_only_the_highlights_the_lens_takes_are_there(document):
    assert [one.id for one in document.through(ANSWERS_OF_PRIYA).highlights] == ["2", "3", "6"]


def test_a_tag_of_the_lens_must_be_on_the_highlight_itself(document):
    narrowed = document.through(Lens(tags=frozenset({"t2"})))
    assert [one.id for one in narrowed.highlights] == ["2", "3"]


def test_markdown_says_what_it_was_narrowed_to(document):
    written = export_named("markdown").render(
        [document.through(ANSWERS_OF_PRIYA)], Grouping.READING
    )
    assert "Only: answers · Priya Nair\n" in written
    assert "Two questions" not in written


def test_json_holds_the_lens(document):
    narrowed = document.through(ANSWERS_OF_PRIYA)
    (written,) = json.loads(export_named("json").render([narrowed], Grouping.READING))[
        "transcripts"
    ]
    assert written["lens"] == {"speakers": ["p"], "part": "answers"}


def test_what_was_not_narrowed_has_no_word_of_it(document):
    assert "Only:" not in export_named("markdown").render([document], Grouping.READING)
    assert '"lens"' not in export_named("json").render([document], Grouping.READING)
