"""From captions to turns: who speaks, what goes together, and what stays apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.errors import ImportFailed
from reader_app.formats.subtitles._captions import Caption, Line, joined, line_of, lines_of
from reader_app.formats.subtitles._cues import transcript_of
from reader_app.transcript.model import TurnKind


def shown(*texts, every=3_000, lasts=None):
    """Make captions of texts, one after another without a gap."""
    lasts = every if lasts is None else lasts
    return [Caption(n * every, n * every + lasts, lines_of(t)) for n, t in enumerate(texts)]


def made(*texts, **times):
    return transcript_of(shown(*texts, **times), "talk.srt", "SubRip")


def turns(transcript):
    """Return (speaker, words) of each turn."""
    people = {speaker.id: speaker.name for speaker in transcript.speakers}
    return [(people.get(t.speaker), t.words.of(transcript.text)) for t in transcript.turns]


def kinds(transcript):
    return [turn.kind for turn in transcript.turns]


# -- lines ----------------------------------------------------------------------------------------


def test_blanks_become_single_and_moments_move_with_their_words():
    line = line_of("  so \t it  goes ", moments=[(0, 10), (6, 20), (10, 30)])
    assert line == Line("so it goes", None, ((0, 10), (3, 20), (6, 30)))


@given(st.text(alphabet="ab \t\n", max_size=20), st.lists(st.integers(0, 22), max_size=4))
def test_a_moment_goes_to_the_next_word_wherever_it_stood(text, offsets):
    line = line_of(text, moments=[(offset, n) for n, offset in enumerate(offsets)])
    assert line.text == " ".join(text.split())
    assert [n for _, n in line.moments] == [
        n for o, n in sorted((o, n) for n, o in enumerate(offsets)) if text[o:].strip()
    ]
    for at, n in line.moments:
        assert line.text[at:].startswith(text[offsets[n] :].split()[0])


def test_a_part_of_a_line_keeps_the_moments_of_its_words():
    line = line_of("one two three", moments=[(0, 1), (4, 2), (8, 3)])
    assert line.cut(3, 7) == Line("two", None, ((0, 2),))


def test_lines_of_a_script_without_blanks_are_joined_without():
    assert joined(lines_of("今日は\n晴れです")).text == "今日は晴れです"
    assert joined(lines_of("Guten\nTag")).text == "Guten Tag"


# -- nobody is named ------------------------------------------------------------------------------


def test_captions_without_speakers_are_one_flowing_text():
    talk = made("The harbour froze", "in the second week", "of January.")
    assert turns(talk) == [(None, "The harbour froze in the second week of January.")]
    assert talk.speakers == ()


def test_every_caption_has_its_cue():
    talk = made("The harbour froze", "in January.")
    assert [(c.time, talk.text[c.position :][:3]) for c in talk.cues] == [
        (0, "The"),
        (3000, "in "),
    ]


def test_a_long_pause_after_a_sentence_ends_a_paragraph():
    talk = made("It froze.", "It thawed.", every=5_000, lasts=2_000)
    assert [words for _, words in turns(talk)] == ["It froze.", "It thawed."]


def test_a_long_pause_within_a_sentence_ends_nothing():
    talk = made("It froze", "and thawed.", every=5_000, lasts=2_000)
    assert [words for _, words in turns(talk)] == ["It froze and thawed."]


def test_a_long_text_is_parted_at_the_ends_of_sentences():
    talk = made(*["The ice was as thick as a door, said the pilot."] * 40)
    paragraphs = [words for _, words in turns(talk)]
    assert len(paragraphs) == 3
    assert all(words.endswith("pilot.") for words in paragraphs)


def test_a_text_without_any_full_stop_is_parted_too():
    talk = made(*["and the ice was as thick as a door"] * 90)
    assert 2 <= len(talk.turns) <= 5


@pytest.mark.parametrize(
    "words",
    [
        "Note: the pier is closed.",
        "He said: never again.",
        "Remember this: it froze.",
        "at 10:30 we left",
        "see https://example.org/pier",
    ],
)
def test_a_colon_alone_makes_no_speaker(words):
    talk = made(*["We sailed on past the point."] * 20, words, *["Then we slept."] * 20)
    assert talk.speakers == ()
    assert words in talk.text


def test_a_word_that_recurs_now_and_then_before_a_colon_is_no_speaker():
    talk = made(*(["The ice is thin here."] * 30 + ["Look: it cracks."]) * 2)
    assert talk.speakers == ()


# -- names before colons --------------------------------------------------------------------------


def test_who_was_named_speaks_until_another_is():
    talk = made("Ana Ruiz: gotcha okay.", "Jo Lee: it's really.", "it's really new like.")
    assert turns(talk) == [
        ("Ana Ruiz", "gotcha okay."),
        ("Jo Lee", "it's really. it's really new like."),
    ]


def test_who_is_named_again_goes_on():
    talk = made("Ana Ruiz: We left", "Ana Ruiz: at noon.", "Jo Lee: So late?")
    assert turns(talk) == [("Ana Ruiz", "We left at noon."), ("Jo Lee", "So late?")]


def test_two_speakers_in_a_caption_are_two_turns():
    talk = made("MARTHA: Is it deep?\nOSKAR: Very.", "MARTHA: Oh.")
    assert turns(talk) == [("Martha", "Is it deep?"), ("Oskar", "Very."), ("Martha", "Oh.")]


def test_a_name_alone_on_its_line_names_who_speaks_below():
    talk = made("MARTHA:\nIs it deep?", "OSKAR:\nVery.")
    assert turns(talk) == [("Martha", "Is it deep?"), ("Oskar", "Very.")]


def test_a_full_width_colon_needs_no_blank():
    talk = made("王明：大家好。", "李华：你好。", "王明：开始吧。")
    assert [speaker for speaker, _ in turns(talk)] == ["王明", "李华", "王明"]


@pytest.mark.parametrize("form", ["[SPEAKER_{}]: ", "[Speaker {}] ", "SPEAKER {}: "])
def test_numbered_speakers_are_told_apart(form):
    talk = made(form.format(1) + "Hello.", form.format(2) + "Good day.", "Come in.")
    assert len(talk.speakers) == 2
    assert [words for _, words in turns(talk)] == ["Hello.", "Good day. Come in."]


def test_a_long_interview_needs_few_names():
    answer = ["and so we waited by the quay for the boat"] * 20
    talk = made(*["Ada Berg: And then?", *answer, "Tom Vik: We waited.", *answer] * 4)
    assert [speaker for speaker, _ in turns(talk)] == ["Ada Berg", "Tom Vik"] * 4


def test_names_that_help_where_the_speaker_is_unseen_hold_for_their_caption_only():
    talk = made(
        "Come in, it is late.",
        "[door closes]",
        "MAN: Who goes there?",
        "Only the two of us.",
        *["Sit by the fire."] * 10,
        "MAN: Sit down.",
    )
    said = turns(talk)
    assert ("Man", "Who goes there?") in said
    assert all("two of us" not in words for speaker, words in said if speaker)


def test_captions_all_in_capitals_are_not_full_of_names():
    talk = made("WE ARE HERE NOW.", "THE NEWS: A STORM.", "IT COMES FROM THE WEST.", "GOOD NIGHT.")
    assert [name for name, _ in turns(talk) if name == "The News"] in ([], ["The News"])
    assert "WE ARE HERE NOW." in talk.text


# -- marks of a change ----------------------------------------------------------------------------


def test_an_arrow_mark_begins_a_turn_of_nobody():
    talk = made(">> Good evening.", "This is the news.", ">> Thank you.")
    assert turns(talk) == [(None, "Good evening. This is the news."), (None, "Thank you.")]


def test_a_name_after_an_arrow_mark_is_who_speaks():
    talk = made(">> MARTHA BLOM: Good evening.", "Rain again.", ">> Yes.", ">> MARTHA BLOM: So.")
    assert [speaker for speaker, _ in turns(talk)] == ["Martha Blom", None, "Martha Blom"]


def test_an_arrow_mark_within_a_line_parts_it():
    talk = made(">> Is it far? >> Not very.", "About a mile.")
    assert turns(talk) == [(None, "Is it far?"), (None, "Not very. About a mile.")]


def test_dashes_part_what_two_people_say():
    talk = made("- Is it far?\n- Not very.", "Let us go, then.")
    assert turns(talk) == [(None, "Is it far?"), (None, "Not very."), (None, "Let us go, then.")]


def test_a_single_dash_in_a_file_is_a_dash():
    talk = made("We sailed", "- against all advice -", "to the north.")
    assert len(talk.turns) == 1
    assert "- against all advice -" in talk.text


def test_a_negative_number_is_no_speaker():
    talk = made("- Cold?\n- Yes.", "-5 degrees.")
    assert "-5 degrees." in talk.text


# -- voices ---------------------------------------------------------------------------------------


def voiced(*said):
    lines = [Line(words, voice) for voice, words in said]
    captions = [Caption(n * 1000, n * 1000 + 1000, (line,)) for n, line in enumerate(lines)]
    return transcript_of(captions, "talk.vtt", "WebVTT")


def test_what_one_voice_says_is_one_turn():
    talk = voiced(("Ada", "We left"), ("Ada", "at noon."), ("Tom", "So late?"))
    assert turns(talk) == [("Ada", "We left at noon."), ("Tom", "So late?")]


def test_words_without_a_voice_are_nobodys():
    talk = voiced(("Ada", "We left."), (None, "Who knows."), ("Ada", "At noon."))
    assert turns(talk) == [("Ada", "We left."), (None, "Who knows."), ("Ada", "At noon.")]


def test_where_voices_are_named_a_colon_says_nothing():
    talk = voiced(("Ada", "Rule one: wait."), ("Ada", "Rule two: wait."))
    assert [speaker.name for speaker in talk.speakers] == ["Ada"]


# -- sounds ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sound", ["[Laughter]", "(door slams)", "♪ ♪", "♪ the old song", "【拍手】", "[music\nplays]"]
)
def test_a_sound_alone_is_a_stage_direction(sound):
    talk = made("Well, hello.", sound, "As I said.")
    assert kinds(talk) == [TurnKind.SPEECH, TurnKind.STAGE, TurnKind.SPEECH]


def test_a_sound_parts_the_turn_of_who_speaks():
    talk = made("Ada: Hello.", "[Laughter]", "As I said.", "Tom: Yes.", "Ada: So.")
    assert turns(talk)[:3] == [("Ada", "Hello."), (None, "[Laughter]"), ("Ada", "As I said.")]


def test_a_sound_within_words_stays_there():
    assert turns(made("Well (coughs) hello.")) == [(None, "Well (coughs) hello.")]


# -- captions that roll ---------------------------------------------------------------------------


def test_lines_that_roll_are_said_once():
    talk = made("so we", "so we\nwent down", "went down\nto the", "to the\nold pier", "old pier")
    assert turns(talk) == [(None, "so we went down to the old pier")]


def test_captions_that_grow_are_said_once():
    talk = made("so", "so we", "so we went", "so we went down")
    assert turns(talk) == [(None, "so we went down")]


def test_what_is_said_twice_stays():
    talk = made("No.", "No.", "I said no.", "No.", "And that was that.", "Well.")
    assert turns(talk)[0][1] == "No. No. I said no. No. And that was that. Well."


def test_a_line_that_comes_back_after_a_while_stays():
    rolling = ["so we", "so we\nwent down", "went down\nto the", "to the\nold pier"]
    captions = [*shown(*rolling), Caption(60_000, 61_000, lines_of("old pier"))]
    talk = transcript_of(captions, "talk.vtt", "WebVTT")
    assert talk.text.count("old pier") == 2


def test_a_long_turn_has_paragraphs():
    talk = made(*["Ada Berg: It froze.", *["The ice was as thick as a door."] * 6] * 9)
    assert len(talk.turns) == 1
    assert talk.text.count("\n\n") == 2


# -- and all the rest -----------------------------------------------------------------------------


def test_captions_without_words_are_refused():
    with pytest.raises(ImportFailed, match="not one subtitle with words"):
        made("", "\u00a0")


def test_the_name_of_the_file_is_its_title():
    assert made("Hello.").title == "talk"
