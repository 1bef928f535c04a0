"""What a recipe makes of a transcript."""

import pytest

from reader_app.structure import rereading
from reader_app.structure.asked import asked_anew
from reader_app.structure.reading import structure
from reader_app.structure.rereading import apply, with_known_speakers
from reader_app.transcript.model import Speaker, Transcript, TurnKind
from reader_app.transcript.recipe import BadRecipe, Recipe, compiled, source_kind

NOTES = """MARITA: Good evening.

FURTHER: the budget, as you know.

MARITA: Let us begin.

FURTHER: the bridge.

MARITA: And thank you.
"""

DASHED = """Weir meeting

marita hollin — Good evening to you.

It is late.

ben osei — It is.
"""

ASKED = """MARITA: Welcome.

Q: Who pays?

A: The town.

Q: And then?

A: The county.
"""


def read(text, **recipe):
    return apply(structure(text, "notes.txt", "plain text"), Recipe(**recipe))


def said(transcript):
    """Each turn as its speaker and its first words."""
    return [
        (speaker.name if speaker else None, " ".join(turn.words.of(transcript.text).split())[:30])
        for turn in transcript.turns
        for speaker in [transcript.speaker_of(turn)]
    ]


def sound(transcript):
    """Turns are numbered, apart, and hold all that is not white space."""
    assert [t.number for t in transcript.turns] == [*range(1, len(transcript.turns) + 1)]
    held = [False] * len(transcript.text)
    end = 0
    for turn in transcript.turns:
        assert end <= turn.span.start <= turn.words.start <= turn.words.end <= turn.span.end
        held[turn.span.start : turn.span.end] = [True] * len(turn.span)
        end = turn.span.end
    assert all(was or c.isspace() for was, c in zip(held, transcript.text, strict=True))


def test_a_label_that_is_none_is_part_of_the_turn_before():
    assert "Further" in [name for name, _ in said(read(NOTES))]
    found = read(NOTES, not_labels=("further",))
    sound(found)
    assert [name for name, _ in said(found)] == ["Marita", "Marita", "Marita"]
    assert [speaker.name for speaker in found.speakers] == ["Marita"]
    assert "the bridge" in found.turns[1].words.of(NOTES)


def test_a_pattern_finds_speakers_where_there_were_none():
    assert read(DASHED).speakers == ()
    found = read(DASHED, speaker_pattern="([a-z ]+) — ")
    sound(found)
    assert said(found)[-2:] == [
        ("marita hollin", "Good evening to you. It is late"[:30]),
        ("ben osei", "It is."),
    ]
    assert [turn.label for turn in found.turns][-2:] == ["marita hollin", "ben osei"]
    assert [turn.kind for turn in found.turns][-2:] == [TurnKind.SPEECH] * 2


def test_a_pattern_finds_more_speakers_beside_those_that_are_known():
    text = "MARITA: Good evening.\n<<ben>> Hello.\n\nMARITA: Sit down.\n"
    found = read(text, speaker_pattern="<<([a-z]+)>>")
    sound(found)
    assert said(found) == [("Marita", "Good evening."), ("ben", "Hello."), ("Marita", "Sit down.")]


def test_marks_of_questions_need_not_count():
    found = read(ASKED, marks=False)
    sound(found)
    assert len(read(ASKED).exchanges) == 2
    assert found.exchanges == ()
    assert {turn.kind for turn in found.turns} == {TurnKind.SPEECH}


def test_exchanges_keep_to_their_turns():
    found = read(ASKED, not_labels=("MARITA",))
    assert [found.turn(e.question).words.of(ASKED) for e in found.exchanges] == [
        "Who pays?",
        "And then?",
    ]
    assert [found.turn(*e.answers).words.of(ASKED) for e in found.exchanges] == [
        "The town.",
        "The county.",
    ]


def test_lines_can_be_made_headings():
    text = "MARITA: Good evening.\n-- Part two --\nWe go on.\n\nMARITA: Enough.\n"
    found = read(text, heading_pattern="-- .+ --")
    sound(found)
    assert [str(turn.kind) for turn in found.turns] == ["speech", "heading", "speech", "speech"]
    assert said(found)[1:3] == [(None, "-- Part two --"), ("Marita", "We go on.")]


def test_an_empty_recipe_changes_nothing():
    transcript = structure(NOTES, "notes.txt", "plain text")
    assert not Recipe()
    assert apply(transcript, Recipe()) is transcript


@pytest.mark.parametrize("pattern", ["(", "[a-", "x" * 201, "a{999999999999}"])
def test_what_is_no_pattern_is_refused(pattern):
    with pytest.raises(BadRecipe):
        compiled(pattern)


@pytest.mark.parametrize("pattern", ["(a|aa)+b", "(?:a|aa|aaa)+(?=b)"])
def test_a_pattern_that_runs_away_is_given_up(monkeypatch, pattern):
    monkeypatch.setattr(rereading, "_SECONDS", 0.2)
    text = ("a" * 100 + "cb!\n") * 2000
    transcript = Transcript("t", "T", text, "plain text", "t.txt")
    with pytest.raises(BadRecipe, match="too long"):
        apply(transcript, Recipe(speaker_pattern=pattern))


def test_files_of_one_source_are_known_by_format_labels_and_folder():
    def kind(text, folder="/home/ada/briefings"):
        return source_kind(structure(text, "a.txt", "plain text"), folder)

    assert kind(NOTES) == kind("IDA: One.\n\nTOM: Two.\n\nIDA: Three.\n\nTOM: Four.\n")
    assert kind(NOTES) != kind(NOTES, "/home/ada/elsewhere")
    assert kind(NOTES) != kind("[0:01] Ida: One.\n[0:02] Tom: Two.\n[0:03] Ida: Three.\n")
    assert "ada" not in kind(NOTES)


def test_what_the_reader_said_of_speakers_stays():
    first, again = (structure(NOTES, "notes.txt", "plain text") for _ in range(2))
    known = [Speaker(s.id, f"{s.name} Hollin", "chair", None, s.labels, 8) for s in first.speakers]
    found = with_known_speakers(again, known)
    assert [s.name for s in found.speakers] == ["Marita Hollin", "Further Hollin"]
    assert [t.speaker for t in found.turns] == [t.speaker for t in first.turns]


MINUTES = """Hearing of the harbour board

Q When did the ferry leave?

A At nine.

counsel hollin — I object.

A At nine, as I said.

Q Who was on board?

A Nobody.
"""

CALL = """Weir plc, call on the first quarter

ida berg, Weir plc — Good morning.

Questions and Answers

tom vale, Analyst, Bridge Bank — What will it cost?

ida berg, Weir plc — Two million.

tom vale, Analyst, Bridge Bank — And then?

ida berg, Weir plc — Nothing more.
"""


def kinds(transcript):
    return [turn.kind.value for turn in transcript.turns]


def test_who_is_found_by_a_pattern_asks_and_answers():
    assert read(CALL).exchanges == ()
    heading = "Questions and Answers"
    found = read(CALL, speaker_pattern="([a-z ]+,.+?) — ", heading_pattern=heading)
    assert kinds(found)[-4:] == ["question", "answer", "question", "answer"]
    assert [e.asker for e in found.exchanges] == [found.turns[-2].speaker] * 2


def test_what_a_speaker_of_the_pattern_says_is_no_part_of_the_answer():
    found = read(MINUTES, speaker_pattern="(counsel [a-z]+) — ")
    sound(found)
    assert [e.question for e in found.exchanges] == [
        t.number for t in found.turns if t.kind is TurnKind.QUESTION
    ]
    assert "counsel hollin" in [name for name, _ in said(found)]


def test_a_reading_without_a_recipe_that_is_asked_anew_says_the_same(briefing):
    assert asked_anew(briefing) == briefing
