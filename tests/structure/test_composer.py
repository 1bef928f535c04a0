import pytest

from reader_app.structure.composer import Composer, Person
from reader_app.structure.convention import Mark
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


def test_one_label_may_be_that_of_several_people():
    composer = Composer()
    composer.add("Order.", "The Chair", voice="#1")
    composer.add("Order, order.", "The Chair", voice="#2")
    composer.add("Thank you.", "Ann Lee", voice="#1")
    people = {"#1": Person("Ann Lee", affiliation="Greens"), "#2": Person("Bo Dahl", "chair")}
    transcript = made(composer, people=people)
    said_by = [transcript.speaker_of(turn).name for turn in transcript.turns]
    assert said_by == ["Ann Lee", "Bo Dahl", "Ann Lee"]
    assert transcript.speakers[0].labels == ("The Chair", "Ann Lee")
    assert (transcript.speakers[0].affiliation, transcript.speakers[1].role) == ("Greens", "chair")


def test_people_of_one_name_are_kept_apart_where_the_source_does():
    composer = Composer()
    composer.add("Aye.", "Smith", voice="#1")
    composer.add("No.", "Smith", voice="#2")
    transcript = made(composer, people={"#1": Person("Smith"), "#2": Person("Smith")})
    assert len(transcript.speakers) == 2


def test_questions_and_answers_the_source_names_become_exchanges():
    composer = Composer()
    composer.add("Who paid?", "Ann", kind=TurnKind.QUESTION)
    composer.add("Order.", "Cleo")
    composer.add("The town.", "Bo", kind=TurnKind.ANSWER)
    transcript = made(composer)
    (exchange,) = transcript.exchanges
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    assert (exchange.question, exchange.answers, names[exchange.asker]) == (1, (3,), "Ann")
    assert [turn.kind for turn in transcript.turns][1] is TurnKind.SPEECH


def test_what_is_printed_after_the_label_is_no_part_of_the_words():
    composer = Composer()
    composer.add("Come in.", "Ann", aside="(rising)")
    transcript = made(composer)
    assert (transcript.text, words(transcript)) == ("Ann (rising): Come in.", ["Come in."])
