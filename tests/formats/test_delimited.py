from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source
from reader_app.transcript.model import TurnKind

TALK = "speaker,text\nIda,Good day to you.\nJon,And to you.\nIda,So.\n"


def opened(text, name="talk.csv"):
    return read(Source(name, text.encode() if isinstance(text, str) else text))


def said(talk):
    return [
        ((who := talk.speaker_of(turn)) and who.name, turn.words.of(talk.text))
        for turn in talk.turns
        if turn.kind.is_spoken
    ]


THREE = [("Ida", "Good day to you."), ("Jon", "And to you."), ("Ida", "So.")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_whatever_parts_the_fields_is_found(delimiter):
    assert said(opened(TALK.replace(",", delimiter))) == THREE


def test_the_order_of_columns_does_not_matter():
    assert said(opened("id,text,mood,speaker\n1,Hello to all.,x,Ida\n2,Hi there.,y,Jon\n")) == [
        ("Ida", "Hello to all."),
        ("Jon", "Hi there."),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Sprecher;Äußerung",
        "Locuteur;Texte",
        "Hablante;Intervención",
        "発言者;発言内容",
        "Спикер;Текст",
    ],
)
def test_columns_are_known_by_their_names_in_many_languages(head):
    talk = opened(f"{head}\nIda;Ja.\nJon;Nein.\n")
    assert said(talk) == [("Ida", "Ja."), ("Jon", "Nein.")]


def test_columns_without_names_are_known_by_what_they_hold():
    rows = (
        "00:01,Ida,Hello to you all.\n00:05,Jon,Hello again.\n00:09,Ida,What now?\n00:12,Jon,No.\n"
    )
    talk = opened(rows)
    assert [name for name, _ in said(talk)] == ["Ida", "Jon", "Ida", "Jon"]
    assert [cue.time for cue in talk.cues] == [1000, 5000, 9000, 12000]


def test_quotes_may_hold_delimiters_quotes_and_line_ends():
    talk = opened('speaker,text\nIda,"One, ""two""\nthree."\nJon,Four.\n')
    assert said(talk)[0] == ("Ida", 'One, "two"\nthree.')


def test_quotes_may_be_escaped_with_a_backslash():
    talk = opened('speaker,text\nIda,"She said \\"no\\", and left."\nJon,Oh.\n')
    assert said(talk)[0] == ("Ida", 'She said "no", and left.')


def test_words_in_the_last_column_need_no_quotes():
    talk = opened("speaker,text\nIda,One, two, three.\nJon,Four, five.\n")
    assert said(talk)[0] == ("Ida", "One, two, three.")


def test_an_old_encoding_is_read():
    data = "Sprecher;Text\nJörg;Schöne Grüße.\nIda;Äh, für wen?\n".encode("windows-1252")
    assert said(opened(data)) == [("Jörg", "Schöne Grüße."), ("Ida", "Äh, für wen?")]


def test_rows_of_one_speaker_are_one_turn():
    talk = opened("speaker,text\nIda,One.\nIda,Two.\nJon,Three.\n")
    assert said(talk) == [("Ida", "One.\n\nTwo."), ("Jon", "Three.")]


def test_a_printed_label_begins_a_turn_each_time():
    talk = opened("time,speaker,words\n,IL:,One.\n,IL:,Two.\n,JM:,Three.\n")
    assert said(talk) == [("IL", "One."), ("IL", "Two."), ("JM", "Three.")]
    assert talk.turns[0].label == "IL"


def test_pieces_of_sentences_are_joined_by_blanks():
    talk = opened(
        "start,end,speaker,text\n0,2,A,we went\n2,4,A,to the\n4,6,A,harbour.\n6,7,B,Oh.\n"
    )
    assert said(talk)[0] == ("A", "we went to the harbour.")


def test_entities_are_decoded():
    assert (
        said(opened("speaker,text\nIda,Yes&#8212;no &amp; so.\nJon,Oh.\n"))[0][1] == "Yes—no & so."
    )


def test_asides_of_nobody_in_particular_are_stage_directions():
    talk = opened(
        "speaker,text\nIda,Good day.\nAudience,(APPLAUSE)\nIda,Thanks.\n"
        "Jon,(coughs)\nJon,So.\nJon,Yes.\n"
    )
    assert [turn.kind for turn in talk.turns][:3] == [
        TurnKind.SPEECH,
        TurnKind.STAGE,
        TurnKind.SPEECH,
    ]
    assert [speaker.name for speaker in talk.speakers] == ["Ida", "Jon"]
    assert said(talk)[-1] == ("Jon", "(coughs)\n\nSo.\n\nYes.")


def test_a_column_of_kinds_marks_questions():
    talk = opened("speaker,text,text_type\nIda,When?,q\nJon,At two.,n\nIda,Why?,q\nJon,So.,n\n")
    assert [turn.kind.value for turn in talk.turns] == ["question", "answer", "question", "answer"]
    names = {speaker.id: speaker.name for speaker in talk.speakers}
    assert [names[exchange.asker] for exchange in talk.exchanges] == ["Ida", "Ida"]
    assert [exchange.answers for exchange in talk.exchanges] == [(2,), (4,)]


def test_several_talks_in_one_file_are_parted_by_headings():
    rows = "".join(
        f"{date},Ida,Hello {n}.\n{date},Jon,Hi.\n"
        for date in ("2024-05-01", "2024-05-08")
        for n in range(4)
    )
    talk = opened(f"Date,Speaker,Text\n{rows}")
    headings = [turn.words.of(talk.text) for turn in talk.turns if turn.kind is TurnKind.HEADING]
    assert headings == ["2024-05-01", "2024-05-08"]


def test_a_column_that_says_the_same_throughout_is_no_heading_but_may_be_the_date():
    talk = opened("Date,Speaker,Text\n2024-05-01,Ida,Hello to all.\n2024-05-01,Jon,Hi there.\n")
    assert [turn.kind for turn in talk.turns] == [TurnKind.SPEECH, TurnKind.SPEECH]
    assert talk.date == "2024-05-01"


@pytest.mark.parametrize(
    ("first", "second"), [("0", "2500"), ("0.0", "2.5"), ("00:00:00", "00:00:02.5"), ("0s", "2.5s")]
)
def test_times_are_understood_whatever_their_unit(first, second):
    talk = opened(
        f"start,speaker,text\n{first},Ida,This takes a while to say.\n{second},Jon,Yes.\n"
    )
    assert [cue.time for cue in talk.cues] == [0, 2500]


def test_frames_of_a_timecode_are_no_seconds():
    talk = opened("Start Time,Speaker Name,Text\n00:00:01:12,Ida,Hello.\n00:01:03:02,Jon,Hi.\n")
    assert [cue.time for cue in talk.cues] == [1000, 63_000]


def test_a_remark_after_a_time_is_kept_beside_what_is_said():
    talk = opened("timestamp,speaker,words\n[00:03:43] tape changed,IL:,Go on.\n,JM:,Yes.\n")
    assert said(talk) == [("IL", "Go on."), ("JM", "Yes.")]
    assert talk.turns[0].words.of(talk.text) == "tape changed"
    assert talk.cues[0].time == 223_000


def test_an_empty_name_goes_on_with_the_one_before():
    assert said(opened("speaker,text\nIda,One.\n,Two.\nJon,Three.\n")) == [
        ("Ida", "One.\n\nTwo."),
        ("Jon", "Three."),
    ]


def test_roles_are_kept_apart_from_names():
    talk = opened("speaker,role,text\nIda,Host,Hello to all.\nJon,Guest,Hi there.\n")
    assert [speaker.role for speaker in talk.speakers] == ["host", "guest"]


def test_columns_that_are_left_out_are_reported():
    talk = opened("speaker,text,tags\nIda,One thing.,sea\nJon,Another.,wind\n")
    assert [(line.line, line.text) for line in talk.unread] == [(1, "tags")]


def test_a_table_without_speakers_has_none():
    talk = opened(
        "start\tend\ttext\n0\t900\tone of these\n900\t1800\tand two of those\n", "talk.tsv"
    )
    assert talk.speakers == ()
    assert said(talk) == [(None, "one of these and two of those")]


def test_labels_of_an_editor_are_known_without_their_name():
    talk = opened(
        "0.000\t2.500\tone of these\n2.500\t4.000\tand two\n4.000\t5.000\tand so on\n", "labels.txt"
    )
    assert [cue.time for cue in talk.cues] == [0, 2500, 4000]


def test_prose_with_commas_is_no_table():
    talk = opened("Well, then, so.\nYes, no, maybe.\nOne, two, three.\n", "talk.txt")
    assert talk.format == "plain text"


def test_a_file_that_was_cut_off_opens_as_far_as_it_goes():
    assert said(opened('speaker,text\nIda,One.\nJon,"Two and thr')) == [
        ("Ida", "One."),
        ("Jon", "Two and thr"),
    ]


def test_one_endless_line_is_read_or_refused():
    try:
        talk = opened("speaker,text\nIda," + "word " * 2_000_000 + '\nJon,"x' + "y" * 1_000_000)
    except ImportFailed:
        return
    assert talk.turns


@given(st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_read_or_refused(data):
    survives("talk.csv", b"speaker,text\n" + data)


@given(st.lists(st.lists(st.text(max_size=12), max_size=5), max_size=12), st.sampled_from(",;\t|"))
@settings(max_examples=60, deadline=None)
def test_any_table_is_read_or_refused(rows, delimiter):
    survives("talk.csv", "\n".join(map(delimiter.join, rows)).encode("utf-8", "replace"))


def survives(name, data):
    try:
        talk = read(Source(name, data))
    except ImportFailed:
        return
    assert all(turn.span.end <= len(talk.text) for turn in talk.turns)


CORPUS = Path(__file__).parents[3] / "shared" / "corpus"


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not there")
@pytest.mark.parametrize("pattern", ["us-debate*.csv", "oral-history*.csv"])
def test_real_tables_name_who_speaks(pattern):
    path = next(CORPUS.glob(pattern))
    talk = read(Source(path.name, path.read_bytes()))
    assert all(turn.speaker for turn in talk.turns if turn.kind.is_spoken)


def test_a_header_of_which_one_name_is_known_is_no_speech():
    assert said(opened("Wen;Texte\nIda;Ja, so ist es.\nJon;Nein.\nIda;Doch.\n")) == [
        ("Ida", "Ja, so ist es."),
        ("Jon", "Nein."),
        ("Ida", "Doch."),
    ]


def test_first_and_last_names_are_one_name():
    talk = opened("First name,Last name,Text\nIda,Lund,Hello.\nJon,Moe,Hi.\nIda,Lund,So.\n")
    assert [name for name, _ in said(talk)] == ["Ida Lund", "Jon Moe", "Ida Lund"]
    assert talk.unread == ()


def test_names_that_stand_only_where_the_speaker_changes_are_found_without_a_header():
    ida, jon = ["Hello to you.", "All of you.", "Now."], ["Yes.", "I am here too.", "With nets."]
    rows = [(name if n == 0 else "", words) for name, said_so in [("Ida", ida), ("Jon", jon)] * 3
            for n, words in enumerate(said_so)]  # fmt: skip
    talk = opened("".join(f"0:{n:02},{who},{words}\n" for n, (who, words) in enumerate(rows)))
    assert said(talk) == [("Ida", "\n\n".join(ida)), ("Jon", "\n\n".join(jon))] * 3


def test_labels_may_stand_in_the_words():
    talk = opened(
        "start,end,text\n0,2,Ida: Hello to you.\n2,4,Jon: Hi.\n4,5,And: this too.\n5,6,Ida: So.\n"
        "6,7,Jon: Yes.\n"
    )
    assert said(talk)[:2] == [("Ida", "Hello to you."), ("Jon", "Hi.\n\nAnd: this too.")]
    assert [speaker.name for speaker in talk.speakers] == ["Ida", "Jon"]


def test_a_colon_in_the_words_is_no_label():
    talk = opened("start,text\n0,One thing: rain.\n2,Hope: none.\n4,So it is.\n6,Well: no.\n")
    assert talk.speakers == ()


def test_what_stands_across_the_columns_is_a_heading():
    talk = opened("speaker,text\nMorning,\nIda,Hello.\nJon,Hi.\nEvening,\nIda,Bye.\nJon,\n")
    assert [turn.words.of(talk.text) for turn in talk.turns] == [
        "Morning", "Hello.", "Hi.", "Evening", "Bye.",
    ]  # fmt: skip
    assert [turn.kind is TurnKind.HEADING for turn in talk.turns] == [1, 0, 0, 1, 0]


def test_a_question_may_stand_beside_its_answer():
    talk = opened("No,Question,Answer\n1,When?,At two.\n2,Who?,\n3,Why?,For bread.\n")
    assert [turn.kind.value for turn in talk.turns] == [
        "question", "answer", "question", "question", "answer",
    ]  # fmt: skip
    assert [exchange.answers for exchange in talk.exchanges] == [(2,), (), (5,)]
    assert (talk.speakers, [line.text for line in talk.unread]) == ((), ["No"])


def test_two_speakers_may_stand_side_by_side():
    talk = opened("Interviewer;Respondent\nWhen?;At two.\nWho?;My sister.\n")
    assert said(talk) == [
        ("Interviewer", "When?"),
        ("Respondent", "At two."),
        ("Interviewer", "Who?"),
        ("Respondent", "My sister."),
    ]


def test_columns_without_a_name_that_are_left_out_are_reported():
    rows = ["Ida,Hello to you all.,sea", "Jon,Hello again to you.,", "Ida,And now what?,wind"]
    talk = opened("\n".join([*rows, "Jon,I do not know.,"]))
    assert [line.text for line in talk.unread] == ["sea"]
