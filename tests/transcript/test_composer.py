import pytest

from reader_app.transcript.composer import Composer
from reader_app.transcript.convention import Mark
from reader_app.transcript.model import TurnKind


def made(composer, **said):
    return composer.transcript(title="Talk", source_name="talk.json", format="JSON", **said)


def words(transcript):
    return [turn.words.of(transcript.text) for turn in transcript.turns]


def test_turns_are_written_with_their_labels_and_a_blank_line_between():
    composer = Composer()
    composer.add("Good evening.", "Ann")
    composer.add("Hello.", "Bo")
    assert made(composer).text == "Ann: Good evening.\n\nBo: Hello."


def test_the_label_is_no_part_of_the_words():
    composer = Composer()
    composer.add("Good evening.", "Ann")
    (turn,) = made(composer).turns
    assert (turn.label, words(made(composer))) == ("Ann", ["Good evening."])


def test_what_the_same_one_says_next_goes_on_in_the_turn():
    composer = Composer()
    composer.follow("Good", "Ann", time=0)
    composer.follow("evening.", "Ann", time=900)
    transcript = made(composer)
    assert words(transcript) == ["Good evening."]
    assert [(cue.position, cue.time) for cue in transcript.cues] == [(0, 0), (10, 900)]


def test_words_of_a_script_without_blanks_are_joined_without():
    composer = Composer()
    composer.follow("今日は", "司会")
    composer.follow("晴れです", "司会")
    assert words(made(composer)) == ["今日は晴れです"]


def test_a_word_knows_its_moment():
    composer = Composer()
    composer.add("Good evening.", "Ann", time=100, moments=[(0, 100), (5, 400)])
    transcript = made(composer)
    assert [(transcript.text[c.position :][:7], c.time) for c in transcript.cues] == [
        ("Ann: Go", 100),
        ("Good ev", 100),
        ("evening", 400),
    ]


def test_a_source_without_speakers_has_none():
    composer = Composer()
    composer.add("Nobody in particular.")
    transcript = made(composer)
    assert (transcript.speakers, transcript.turns[0].label) == ((), None)


def test_a_role_the_source_gives_is_the_speakers():
    composer = Composer()
    composer.add("Next question.", "Ann")
    assert made(composer, roles={"Ann": "agent"}).speakers[0].role == "agent"


def test_marked_questions_become_exchanges():
    composer = Composer()
    composer.add("Who paid for all of it?", "Q", mark=Mark.ASKS)
    composer.add("The town did.", "Ann")
    transcript = made(composer)
    assert [(e.question, e.answers) for e in transcript.exchanges] == [(1, (2,))]
    assert [turn.kind for turn in transcript.turns] == [TurnKind.QUESTION, TurnKind.ANSWER]


def test_nothing_said_is_nothing_added():
    composer = Composer()
    composer.add("  ", "Ann")
    assert len(composer) == 0
    assert made(composer).text == ""


def test_nothing_can_go_on_before_it_began():
    with pytest.raises(IndexError):
        Composer().go_on("later")
