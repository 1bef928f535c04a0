import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.structure.reading import structure
from reader_app.transcript.model import TurnKind

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
SCORER = CORPUS.parent / "tools"
LINES = st.lists(
    st.sampled_from(
        [
            "",
            "   ",
            "Anna: Yes.",
            "Ben : No.",
            "**Anna:** Yes.",
            "Q1: Why?",
            "Q    And then?",
            "A: So.",
            "A:",
            "(Laughs.)",
            "# A heading",
            "----",
            "---",
            "title: A day",
            "[00:01:02] Anna: Late.",
            "[Ben] [00:12] Early.",
            "[Ben] [00:13] Earlier.",
            "Anna  0:21",
            "主席：開始。",
            "12:30:00",
            "Just words, as they come",
            "ANNA HOLM",
            "Lord Ash (Con)",
            "Anna Holm,  Oak Inc. - Analyst    [3]",
            "Questions and Answers",
            "BY MR. ASH:",
            "THE WITNESS:  Yes.",
            "EXAMINATION",
            "IDA ELM, having been sworn",
            "INTERLOCUTOR",
            "PREGUNTA",
            "_note: late",
            "Photo: A bridge.",
            "Reporter from the Gazette",
        ]
    )
    | st.text(max_size=30),
    max_size=30,
)


def words(transcript):
    return [turn.words.of(transcript.text) for turn in transcript.turns]


def kinds(transcript):
    return [turn.kind.value for turn in transcript.turns]


def labels(transcript):
    return [turn.label for turn in transcript.turns]


def names(transcript):
    speakers = map(transcript.speaker_of, transcript.turns)
    return [speaker and speaker.name for speaker in speakers]


@given(LINES.map("\n".join))
@settings(max_examples=400, deadline=None)
def test_turns_hold_all_that_is_not_white_space_in_order(text):
    transcript = structure(text, "x.txt", "plain text")
    at = 0
    for number, turn in enumerate(transcript.turns, 1):
        assert turn.number == number
        assert not text[at : turn.span.start].strip()
        assert turn.span.encloses(turn.words) or turn.words.start == turn.span.end
        assert turn.span.of(text) == turn.span.of(text).strip() != ""
        at = turn.span.end
    assert not text[at:].strip()


@given(LINES.map("\n".join))
@settings(max_examples=200, deadline=None)
def test_every_speaker_and_number_that_is_named_exists(text):
    transcript = structure(text, "x.txt", "plain text")
    ids = {speaker.id for speaker in transcript.speakers}
    assert {turn.speaker for turn in transcript.turns} <= ids | {None}
    for exchange in transcript.exchanges:
        assert transcript.turn(exchange.question).kind is TurnKind.QUESTION
        assert {exchange.asker, *exchange.answerers} <= ids | {None}
        assert all(transcript.turn(answer).kind.is_spoken for answer in exchange.answers)


@given(st.text())
@settings(max_examples=300, deadline=None)
def test_any_text_at_all_has_a_structure(text):
    assert structure(text, "x.txt", "plain text").text == text


def test_each_printed_label_begins_a_turn(read):
    talk = read("Anna Holm: Hello.\n\nBen: Hi.\n\nAnna Holm: And?\n")
    assert labels(talk) == ["Anna Holm", "Ben", "Anna Holm"]
    assert words(talk) == ["Hello.", "Hi.", "And?"]


def test_a_span_begins_at_the_label_and_ends_without_blanks(read):
    talk = read("Anna: Hello.  \n\n\nBen: Hi.\n")
    assert [turn.span.of(talk.text) for turn in talk.turns] == ["Anna: Hello.", "Ben: Hi."]


def test_unlabelled_paragraphs_go_on_with_the_turn(read):
    talk = read("Anna: One.\n\nTwo.\n\nBen: Three.\n\nAnna: Four.\n")
    assert words(talk)[0] == "One.\n\nTwo."


@pytest.mark.parametrize(
    ("first", "second", "label"),
    [
        ("ANNA HOLM: Hi.", "MR. McBRIDE: Ho.", "ANNA HOLM"),
        ("**Anna Holm:** Hi.", "**Ben Ash**: Ho.", "Anna Holm"),
        ("M. DURAND : Bonjour.", "Mme. LEROY : Oui.", "M. DURAND"),
        ("主席：現在開始。", "王小明議員：多謝主席。", "主席"),
        ("Anna (00:01:19):\nHi.", "Ben (00:01:22):\nHo.", "Anna"),
        ("**Anna**  0:00  \nHi.", "**Ben**  0:19  \nHo.", "Anna"),
        ("[00:00:04] Anna: Hi.", "[00:00:09] Ben: Ho.", "Anna"),
        ("[Speaker 1] [00:04] Hi.", "[Speaker 2] [00:09] Ho.", "Speaker 1"),
        ("Speaker 1: (00:04)\nHi.", "Speaker 2: (00:09)\nHo.", "Speaker 1"),
        ("היו״ר דן לוי:\n\nבוקר טוב.", "רות כהן:\n\nתודה.", "היו״ר דן לוי"),
        ("Заря 1 (Иванов): Приём.", "Кедр: Слышу.", "Заря 1 (Иванов)"),
        (
            "  Dr. Jan von Berg (ABC):\n  Guten Tag.",
            "  Ute Maas, Ministerin:\n  Danke.",
            "Dr. Jan von Berg (ABC)",
        ),
        ("AB: Hi.", "P1: Ho.", "AB"),
        ("AB / CD: Hi.", "Ida & Ben: Ho.", "AB / CD"),
    ],
)
def test_a_label_is_known_in_every_setting(read, first, second, label):
    talk = read(f"{first}\n\n{second}\n\n{first}\n\n{second}\n")
    assert len(talk.turns) == 4
    assert labels(talk)[0] == label
    assert not words(talk)[0].startswith((":", "*", "(", "["))


def test_times_of_labels_become_cues(read):
    talk = read("**Anna**  0:00  \nHi.\n\n**Ben**  1:19  \nHo.\n")
    assert [(cue.position, cue.time) for cue in talk.cues] == [
        (0, 0),
        (talk.turns[1].span.start, 79_000),
    ]


def test_a_time_in_brackets_above_a_label_is_the_time_of_its_turn(read):
    talk = read("[00:00:01:05]\nFE: Go.\n\n[00:00:01:09]\nFE / NAV: We go.\n\n9:15\nFE: Gone.\n")
    said = [turn for turn in talk.turns if turn.label]
    assert [turn.label for turn in said] == ["FE", "FE / NAV", "FE"]
    times = [(turn.span.start, time) for turn, time in zip(said, (65_000, 69_000), strict=False)]
    assert [(cue.position, cue.time) for cue in talk.cues] == times


def test_where_names_are_written_small_a_new_one_is_known(read):
    rows = ["ida: ready?", "ben: yes", "kim h: me too"] * 3
    late = ["lou: and I", "some words of theirs: no name", "note: lou came late"]
    assert labels(read("\n\n".join([*rows, *late])))[9:] == ["lou"]


def test_where_names_are_written_large_a_small_word_is_none(read):
    rows = ["Ida: Ready?", "Ben: Yes.", "Kim H: Me too."] * 3
    assert labels(read("\n\n".join([*rows, "besides: no name"])))[9:] == []


def test_words_before_a_colon_that_say_what_is_thought_are_no_chinese_label(read):
    talk = read("主席：開始。\n\n李小山議員：多謝。\n\n有人認為：太遲。\n\n主席：好。\n")
    assert labels(talk) == ["主席", "李小山議員", "主席"]


def test_segments_of_one_speaker_are_one_turn_and_keep_their_times(read):
    talk = read("[Ann] [00:01] One\n[Ann] [00:02] two.\n[Bo] [00:05] Three.\n")
    assert labels(talk) == ["Ann", "Bo"]
    assert [cue.time for cue in talk.cues] == [1000, 2000, 5000]


def test_a_wrapped_line_with_a_colon_is_no_label(read):
    talk = read(
        "MS. WENN:  They lost what they had, and it was\nextensive: heavy rain, and wind.\n\n"
        "MR. HART:  They told us, more\nBroadly: it was late.\n\n"
        "MS. WENN:  Yes.\n\nMR. HART:  No.\n"
    )
    assert labels(talk) == ["MS. WENN", "MR. HART", "MS. WENN", "MR. HART"]


def test_lists_and_fields_of_an_opening_are_no_speakers(read):
    talk = read("Present: Anna, Ben\nAgenda: the bridge\n\nAnna: Hello.\n\nBen: Hi.\n\nAnna: So.\n")
    assert [speaker.name for speaker in talk.speakers] == ["Anna", "Ben"]


def test_a_text_without_speakers_gets_none(read):
    talk = read("It was late.\n\nNobody spoke: the river did.\n\n00:12 is a time.\n")
    assert talk.speakers == ()
    assert names(talk) == [None] * 3


def test_lines_with_times_and_no_names_become_turns_with_cues(read):
    talk = read("00:00:04 Hello and welcome.\n\n\n00:00:09 It is late.\n\n\n00:00:12 Good night.\n")
    assert words(talk) == ["Hello and welcome.", "It is late.", "Good night."]
    assert [cue.time for cue in talk.cues] == [4000, 9000, 12000]
    assert talk.speakers == ()


def test_a_stage_direction_at_the_end_of_a_turn_is_a_turn_of_its_own(read):
    talk = read("Anna: Hello.\n\n[Applause]\n\nBen: Hi.\n\n(They leave.)\n")
    assert kinds(talk) == ["speech", "stage", "speech", "stage"]


def test_a_stage_direction_within_a_turn_stays_there(read):
    talk = read("Anna: Hello.\n\n(Laughter)\n\nSo.\n\nBen: Hi.\n")
    assert words(talk)[0] == "Hello.\n\n(Laughter)\n\nSo."


def test_headings_part_turns_and_keep_their_level(read):
    talk = read("# Day\n\nAnna: Hi.\n\n## Noon\n\nBen: Ho.\n\nAnna: So.\n")
    assert kinds(talk) == ["heading", "speech", "heading", "speech", "speech"]
    assert [turn.level for turn in talk.turns] == [1, 0, 2, 0, 0]
    assert words(talk)[2] == "Noon"


def test_front_matter_is_metadata_and_a_turn_of_its_own(read):
    talk = read('---\ntitle: "The \\u0041 Day"\ndate: 2024-05-03\n---\n\nAnna: Hi.\n\nBen: Ho.\n')
    assert (talk.title, talk.date) == ("The A Day", "2024-05-03")
    assert kinds(talk) == ["other", "speech", "speech"]
    assert talk.metadata["title"] == "The A Day"


def test_the_title_is_the_first_prominent_line(briefing):
    assert (briefing.title, briefing.date) == ("Briefing on the Old Bridge", "2024-05-03")
    assert briefing.turns[0].kind is TurnKind.HEADING


def test_a_text_that_begins_with_a_label_is_called_by_its_file(read):
    assert read("Anna: Hi.\n\nBen: Ho.\n", "talk at noon.txt").title == "talk at noon"


def test_breadcrumbs_are_no_title(read):
    talk = read("Home > News\nThe Bridge Reopens\n\nAnna: Hi.\n\nBen: Ho.\n")
    assert talk.title == "The Bridge Reopens"


def test_the_caption_at_the_end_belongs_to_nobody(briefing):
    assert briefing.turns[-1].kind is TurnKind.OTHER
    assert briefing.turns[-2].words.of(briefing.text) == "We will answer that one in writing."


def test_what_looks_like_a_label_and_is_none_is_reported(read):
    text = "ANNA: Hi.\n\nBEN: Ho.\n\nANNA: So.\n\nThe Bridge: it stands.\n\nBEN: Yes.\n"
    assert [(line.line, line.text) for line in read(text).unread] == [(7, "The Bridge: it stands.")]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("It is the bridge that we have and not the river, you know.", "en"),
        ("Das ist nicht die Brücke, und wir sind auch nicht der Fluss.", "de"),
        ("Ce n'est pas le pont que nous avons dans la ville, et vous le savez.", "fr"),
        ("Это не мост, и мы не на реке, но вы так и не поняли.", "ru"),
        ("我們現在開始討論這條橋。", "zh"),
        ("これは橋です。", "ja"),
        ("זה הגשר שלנו", "he"),
        ("Xyzzy plugh frotz.", None),
    ],
)
def test_the_language_is_guessed_only_where_it_is_clear(read, line, language):
    assert read(line).language == language


@pytest.mark.parametrize(
    "piece", ["a", "a: ", "(", "[", "*", "Q ", "A. ", "0:00 ", "**", "   ", "："]
)
def test_one_line_of_five_megabytes_is_read(read, piece):
    text = piece * (5_000_000 // len(piece))
    assert read(text).text == text  # a search in squares would never end


def test_many_lines_without_a_label_have_no_speakers(read):
    assert read("(" * 60 + "\n" + "word " * 20 + "\n" * 2).speakers == ()
    assert read("plain words\n" * 200_000).speakers == ()


def test_a_break_with_its_time_is_no_speaker(read):
    talk = read("**Anna:** Hi.\n\n**Break:** \\[12:57\\]\n\n**Ben:** Ho.\n\n**Anna:** So.\n")
    assert kinds(talk) == ["speech", "stage", "speech", "speech"]
    assert [speaker.name for speaker in talk.speakers] == ["Anna", "Ben"]


def test_a_speaker_may_speak_once_before_the_others(read):
    talk = read("Town Crier: Silence, please!\n\nAnna: Hi.\n\nBen: Ho.\n\nAnna: So.\n\nBen: Yes.\n")
    assert labels(talk)[0] == "Town Crier"


def test_the_numbers_of_lines_are_no_part_of_a_label(read):
    talk = read("   1      MS. RAY:  One.\n   2      MR. KIM:  Two.\n   3      MS. RAY:  Three.\n")
    assert labels(talk) == ["MS. RAY", "MR. KIM", "MS. RAY"]


def test_turns_are_parted_by_white_space_alone(briefing):
    for one, other in pairwise(briefing.turns):
        assert not briefing.text[one.span.end : other.span.start].strip()


GOLD = [
    "press-conference-2020.txt",
    "us-debate-1976-ford-carter.txt",
    "white-house-briefing-2024-07-08.md",
    "focus-group-meals-1.txt",
    "french-debate-mitterrand-chirac.txt",
    "podcast-ship-it-97.md",
    "hong-kong-legco-2013-02-21.txt",
    "ietf-quic-110-minutes.md",
    "tc39-2014-07-29.md",
    "podcast-ladybug-58-otter.md",
    "podcast-oxide-bringup-lab.txt",
    "knesset-finance-committee-2015.txt",
    "bundestag-18-004.txt",
    "vostok-1-radio-ru.txt",
    "mercury-redstone-3-air-ground.txt",
    "mexico-mananera-2019-08-14.txt",
    "lords-hansard-2017-withdrawal-bill.txt",
    "apple-earnings-call-2016-q2.txt",
    "ny-senate-roundtable-aging-2011.txt",
    "w3c-forms-2014-irc.txt",
]


@pytest.mark.parametrize("name", GOLD)
def test_real_transcripts_are_understood(name):
    if not (SCORER / "score_structure").exists():
        pytest.skip("the corpus is not here")
    import subprocess

    command = [sys.executable, str(SCORER / "score_structure"), "--min", "0.97", "--command"]
    done = subprocess.run(
        [*command, f"{sys.executable} -m reader_app", name],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
