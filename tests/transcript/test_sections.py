from reader_app.transcript.model import Transcript, Turn, TurnKind
from reader_app.transcript.sections import section_at, sections
from reader_app.transcript.span import Span


def written(*lines):
    """Return a transcript of lines: one that begins with # is a heading, others are speech."""
    text, turns = "", []
    for number, line in enumerate(lines, 1):
        span = Span(len(text), len(text) + len(line))
        level = len(line) - len(line.lstrip("#"))
        kind = TurnKind.HEADING if level else TurnKind.SPEECH
        turns.append(Turn(number, kind, None, None, span, span, level))
        text += line + "\n"
    return Transcript("t", "T", text, "markdown", "t.md", tuple(turns))


def test_a_section_reaches_to_the_next_heading_that_is_as_high():
    transcript = written("# Harbour", "a", "## Ferry", "b", "### Berth", "c", "## Quay", "d")
    found = sections(transcript)
    assert [(one.title, one.level) for one in found] == [
        ("Harbour", 1),
        ("Ferry", 2),
        ("Berth", 3),
        ("Quay", 2),
    ]
    assert [one.span.of(transcript.text).split("\n")[-2] for one in found] == ["d", "c", "c", "d"]


def test_the_heading_is_the_place_to_jump_to():
    transcript = written("a", "## The   ferry ##", "b")
    (ferry,) = sections(transcript)
    assert ferry.title == "The ferry"
    assert ferry.heading.of(transcript.text) == "## The   ferry ##"


def test_a_heading_without_level_counts_as_highest():
    span = Span(0, 5)
    heading = Turn(1, TurnKind.HEADING, None, None, span, span)
    assert sections(Transcript("t", "T", "Ferry", "plain text", "t", (heading,)))[0].level == 1


def test_the_deepest_section_that_holds_a_place_is_its_section():
    transcript = written("before", "# Harbour", "a", "## Ferry", "b", "# Quay", "c")
    found = sections(transcript)
    at = [
        section_at(found, transcript.text.index(word)) for word in ("before", "a\n", "b\n", "c\n")
    ]
    assert at == [None, 0, 1, 2]


def test_without_headings_there_are_no_sections():
    assert sections(written("a", "b")) == ()
    assert section_at((), 3) is None
