import io
import zipfile
from pathlib import Path

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source
from reader_app.transcript.model import TurnKind

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES = """
<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Own"/><w:basedOn w:val="T1"/></w:style>
<w:style w:type="paragraph" w:styleId="Spk"><w:name w:val="Redner:in"/></w:style>
<w:style w:type="paragraph" w:styleId="Odd"><w:name w:val="Zz"/></w:style>
<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
"""


def run(words, *, bold=False):
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{words}</w:t></w:r>'


def par(*runs, style=None):
    looks = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    inner = "".join(one if one.startswith("<") else run(one) for one in runs)
    return f"<w:p>{looks}{inner}</w:p>"


def table(*rows):
    cells = ("".join(f"<w:tc>{par(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def word(*blocks, styles=STYLES, parts=None):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        body = f'<w:document xmlns:w="{W}"><w:body>{"".join(blocks)}</w:body></w:document>'
        archive.writestr("word/document.xml", body)
        archive.writestr("word/styles.xml", f'<w:styles xmlns:w="{W}">{styles}</w:styles>')
        for name, content in (parts or {}).items():
            archive.writestr(name, content)
    return made.getvalue()


def opened(*blocks, name="talk.docx", **more):
    return read(Source(name, word(*blocks, **more)))


def said(talk):
    return [
        ((who := talk.speaker_of(turn)) and who.name, turn.words.of(talk.text))
        for turn in talk.turns
        if turn.kind.is_spoken
    ]


def test_plain_paragraphs_are_read_by_their_words():
    talk = opened(par("Ida: Good day."), par("Jon: And to you."), par("Ida: So."))
    assert said(talk) == [("Ida", "Good day."), ("Jon", "And to you."), ("Ida", "So.")]
    assert talk.format == "Word document"


def test_bold_labels_keep_no_mark_in_the_text():
    talk = opened(
        par(run("Ida:", bold=True), " Good day."),
        par(run("Jon", bold=True), ": And to you."),
        par(run("Ida:", bold=True), " So."),
    )
    assert said(talk) == [("Ida", "Good day."), ("Jon", "And to you."), ("Ida", "So.")]
    assert talk.text == "Ida: Good day.\n\nJon: And to you.\n\nIda: So."
    assert [turn.span.of(talk.text)[:3] for turn in talk.turns] == ["Ida", "Jon", "Ida"]


def test_bold_names_without_a_colon_are_labels_where_they_come_again():
    rows = [("IDA", "Good day."), ("JON", "And to you."), ("IDA", "So."), ("JON", "Yes.")]
    talk = opened(*(par(run(name, bold=True), f"\t{words}") for name, words in rows))
    assert said(talk) == rows


@pytest.mark.parametrize(("asks", "tells"), [("Q", "A"), ("Q.", "A."), ("Q:", "A:")])
def test_marks_of_questions_may_be_bold(asks, tells):
    words = ["When did it begin?", "At two.", "And then?", "It rained."]
    marks = [asks, tells] * 2
    rows = zip(marks, words, strict=True)
    talk = opened(*(par(run(mark, bold=True), f" {said}") for mark, said in rows))
    assert [turn.kind.value for turn in talk.turns] == ["question", "answer"] * 2
    assert [turn.words.of(talk.text) for turn in talk.turns] == words
    assert [exchange.answers for exchange in talk.exchanges] == [(2,), (4,)]


def test_a_letter_is_a_speaker_where_nothing_marks_a_question():
    rows = [("A", "When?"), ("B", "At two."), ("A", "And then?"), ("B", "It rained.")]
    talk = opened(*(par(run(name, bold=True), f"  {words}") for name, words in rows))
    assert said(talk) == rows


def test_bold_words_that_do_not_come_again_are_no_labels():
    talk = opened(*(par(run(f"Point {n}", bold=True), " is of note.") for n in range(6)))
    assert talk.speakers == ()


def test_a_style_carries_the_labels():
    talk = opened(
        par("The chair (Ida Lund)", style="Spk"),
        par("I open the meeting.", style="Spk"),
        par("Item one", style="T1"),
        par("Let us begin."),
        par("Jon Moe", style="Spk"),
        par("Thank you, chair."),
        par("(Applause.)"),
        par("The chair", style="Spk"),
        par("We are done."),
    )
    assert [words for _, words in said(talk)] == [
        "I open the meeting.\n\nItem one\n\nLet us begin.",
        "Thank you, chair.",
        "We are done.",
    ]
    assert [turn.kind for turn in talk.turns][2] is TurnKind.STAGE
    assert [turn.label for turn in talk.turns if turn.label] == [
        "The chair (Ida Lund)",
        "Jon Moe",
        "The chair",
    ]


def test_labels_and_words_may_all_be_of_one_style():
    rows = [("Ida Lund", "You have the floor."), ("Jon Moe", "Yes"), ("Ida Lund", "Thank you.")]
    talk = opened(*(par(words, style="Spk") for row in rows for words in row))
    assert said(talk) == rows


def test_a_style_of_any_name_carries_labels_that_come_again():
    rows = [("Ida", "One."), ("Jon", "Two."), ("Ida", "Three."), ("Jon", "Four.")]
    blocks = [
        par(words, style="Odd" if n == 0 else None) for row in rows for n, words in enumerate(row)
    ]
    assert said(opened(*blocks)) == rows


def test_a_table_of_names_and_words_is_a_transcript():
    talk = opened(
        par("Talk with a baker", style="T1"),
        table(
            ("0:01", "Ida", "When?"),
            ("0:04", "Jon", "At two."),
            ("", "", "Or three."),
            ("0:09", "Ida", "Oh."),
        ),
    )
    assert said(talk) == [("Ida", "When?"), ("Jon", "At two.\n\nOr three."), ("Ida", "Oh.")]
    assert [cue.time for cue in talk.cues] == [1000, 4000, 9000]
    assert talk.title == "Talk with a baker"


def test_a_cell_over_several_columns_moves_none_of_them():
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{par("The nets")}</w:tc>'
    rows = table(("Ida", "When do you go?"), ("Jon", "At two."), ("Ida", "So late?"))
    talk = opened(rows.replace("<w:tbl>", f"<w:tbl><w:tr>{wide}</w:tr>"))
    assert said(talk) == [("Ida", "When do you go?"), ("Jon", "At two."), ("Ida", "So late?")]
    assert talk.turns[0].kind is TurnKind.HEADING


def test_a_table_of_questions_and_answers_is_an_interview():
    talk = opened(table(("Question", "Answer"), ("When?", "At two."), ("Who?", "My sister.")))
    assert [exchange.answers for exchange in talk.exchanges] == [(2,), (4,)]


def test_a_table_of_facts_is_no_transcript():
    talk = opened(
        table(("Date", "3 May 2024"), ("Place", "Oslo")),
        par("Ida: Yes."),
        par("Jon: No."),
        par("Ida: So."),
    )
    assert [name for name, _ in said(talk)] == ["Ida", "Jon", "Ida"]
    assert talk.date == "2024-05-03"


def test_names_with_times_before_the_words_are_read():
    rows = [
        ("Ida Lund", "0:03", "Hello."),
        ("Jon Moe", "0:09", "Hi."),
        ("Ida Lund", "1:02:03", "Bye."),
    ]
    talk = opened(
        *(
            par(run(name, bold=True), f"   {time}", "<w:r><w:br/></w:r>", words)
            for name, time, words in rows
        )
    )
    assert said(talk) == [(name, words) for name, _, words in rows]
    assert [cue.time for cue in talk.cues] == [3000, 9000, 3_723_000]


def test_a_time_after_a_bold_name_on_a_line_of_its_own_is_that_of_the_turn():
    rows = [("Ida", "[00:00:03]", "Hello."), ("Jon", "[00:00:09]", "Hi.")] * 2
    lines = [
        line for name, time, words in rows for line in (par(run(name, bold=True), time), par(words))
    ]
    talk = opened(*lines)
    assert said(talk) == [(name, words) for name, _, words in rows]
    assert [cue.time for cue in talk.cues] == [3000, 9000, 3000, 9000]


def test_a_line_of_a_time_and_a_name_begins_a_turn():
    rows = [("00:00:03", "Speaker 1", "Hello."), ("00:00:09", "Speaker 2", "Hi.")] * 2
    lines = [line for time, name, words in rows for line in (par(f"{time} {name}"), par(words))]
    talk = opened(par("Transcript", style="T1"), *lines)
    assert said(talk) == [(name, words) for _, name, words in rows]
    assert [cue.time for cue in talk.cues] == [3000, 9000, 3000, 9000]


def test_where_names_have_times_bold_words_without_one_are_no_label():
    talk = opened(
        par(run("Weekly call", bold=True)),
        par("4 March 2031"),
        par(run("Ida", bold=True), " started transcription"),
        *(
            par(run(name, bold=True), f"   {time}", "<w:r><w:br/></w:r>", "Yes.")
            for name, time in [("Ida", "0:03"), ("Jon", "0:09")] * 2
        ),
        par(run("Ida", bold=True), " stopped transcription"),
    )
    assert said(talk) == [("Ida", "Yes."), ("Jon", "Yes.")] * 2
    assert (talk.title, talk.date) == ("Weekly call", "2031-03-04")


def test_italic_questions_name_nobody():
    rows = [("When?", "At two o'clock."), ("Who?", "My sister did."), ("Why?", "The rain came.")]
    look = "<w:r><w:rPr><w:i/></w:rPr><w:t>{}</w:t></w:r>"
    talk = opened(*(par(line) for q, a in rows for line in (look.format(q), a)))
    assert [turn.kind.value for turn in talk.turns] == ["question", "answer"] * 3
    assert talk.speakers == ()


def test_lines_with_two_times_are_subtitles():
    rows = [
        ("0:0:3.1 --> 0:0:5.2", "Ida", "Hello."),
        ("0:0:5.3 --> 0:0:6.0", "Ida", "All."),
        ("0:0:9.0 --> 0:0:9.9", "Jon", "Hi."),
    ]
    talk = opened(*(par("<w:r><w:br/></w:r>".join(["", *map(run, row)])) for row in rows))
    assert said(talk) == [("Ida", "Hello. All."), ("Jon", "Hi.")]
    assert [cue.time for cue in talk.cues] == [3100, 5300, 9000]


def test_a_heading_that_is_a_time_gives_the_next_turn_its_time():
    talk = opened(
        par("00:05:00", style="T1"),
        par("Ida: Yes."),
        par("Jon: No."),
        par("00:10:00", style="T1"),
        par("Ida: So."),
    )
    assert [cue.time for cue in talk.cues] == [300_000, 600_000]


def test_headings_between_turns_are_headings_and_within_a_speech_part_of_it():
    talk = opened(
        par("Ida: One."),
        par("Two", style="Sub"),
        par("more of it"),
        par("Three", style="T1"),
        par("Jon: No."),
        par("Ida: So."),
    )
    assert said(talk)[0] == ("Ida", "One.\n\nTwo\n\nmore of it")
    assert [(t.words.of(talk.text), t.level) for t in talk.turns if t.kind is TurnKind.HEADING] == [
        ("Three", 1)
    ]


def test_deletions_are_left_out_and_insertions_kept():
    talk = opened(
        par(
            "Ida: ",
            f"<w:ins>{run('Good')}</w:ins>",
            "<w:del><w:r><w:delText>Bad</w:delText></w:r></w:del>",
            " day.",
        ),
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Jon: And ") + "</w:p>",
        par("to you."),
    )
    assert talk.text == "Ida: Good day.\n\nJon: And to you."


def test_notes_codes_and_hidden_words_are_no_part_of_the_text():
    talk = opened(
        par(
            "Ida: Good",
            '<w:r><w:footnoteReference w:id="1"/></w:r>',
            "<w:r><w:instrText>PAGE</w:instrText></w:r>",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>",
            " day.",
        ),
        parts={"word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{par("a note")}</w:footnotes>'},
    )
    assert talk.text == "Ida: Good day."


def test_what_a_list_prints_is_kept_where_it_is_a_label():
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="{}"/></w:lvl>'
    lists = ["Q%1.", "A.", "%1."]
    numbering = "".join(
        f'<w:abstractNum w:abstractNumId="{n}">{level.format(text)}</w:abstractNum>'
        for n, text in enumerate(lists)
    ) + "".join(
        f'<w:num w:numId="{n + 5}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(3)
    )
    listed = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr></w:pPr>{}</w:p>'
    )
    rows = [(5, "When?"), (6, "At two."), (5, "Who?"), (6, "She."), (7, "Only counted.")]
    talk = opened(
        *(listed.format(number, run(words)) for number, words in rows),
        parts={"word/numbering.xml": f'<w:numbering xmlns:w="{W}">{numbering}</w:numbering>'},
    )
    assert talk.text.split("\n\n") == [
        "Q1. When?", "A. At two.", "Q2. Who?", "A. She.", "Only counted.",
    ]  # fmt: skip
    assert [exchange.answers for exchange in talk.exchanges] == [(2,), (4,)]


def test_places_where_words_may_break_and_a_table_of_contents_are_left_out():
    toc = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    talk = opened(
        par("One\t1", style="TOC1"),
        par("Ida: Trans\u00adcripts."),
        par("Jon: Yes."),
        styles=STYLES + toc,
    )
    assert talk.text == "Ida: Transcripts.\n\nJon: Yes."


def test_a_text_box_is_read_once():
    box = f"<w:txbxContent>{par('In the box.')}</w:txbxContent>"
    both = f"<Choice>{box}</Choice><Fallback>{box}</Fallback>"
    drawn = f"<w:r><AlternateContent>{both}</AlternateContent></w:r>"
    talk = opened(par("Before. ", drawn, "And after."))
    assert talk.text == "Before. And after.\n\nIn the box."


def test_the_title_is_that_of_the_properties():
    core = '<c xmlns:dc="urn:dc"><dc:title>Harbour talk</dc:title><dc:creator>Ida</dc:creator></c>'
    talk = opened(par("Just words here."), parts={"docProps/core.xml": core})
    assert talk.title == "Harbour talk"
    assert talk.metadata == {"creator": "Ida"}


def test_styles_that_build_on_each_other_in_a_circle_do_no_harm():
    assert said(opened(par("Ida: Yes.", style="A"), par("Jon: No.", style="B"))) == [
        ("Ida", "Yes."),
        ("Jon", "No."),
    ]


def test_a_document_without_words_is_refused():
    with pytest.raises(ImportFailed, match="there are no words in this document"):
        opened(par(""))


def test_a_document_that_was_cut_off_opens_as_far_as_it_goes():
    rows = [
        par(f"{name}: This is sentence {n} of what I have to say.")
        for n in range(400)
        for name in ("Ida", "Jon")
    ]
    data = word(*rows)
    talk = read(Source("talk.docx", data[: len(data) // 2]))
    assert len(talk.turns) > 100
    assert [line.why for line in talk.unread] == [
        "the file ends before it should; this is what could be read of it"
    ]


CORPUS = Path(__file__).parents[3] / "shared" / "corpus"


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not there")
def test_real_documents_give_as_many_turns_as_a_person_counts():
    path = next(CORPUS.glob("catalan*.docx"))
    talk = read(Source(path.name, path.read_bytes()))
    assert len([turn for turn in talk.turns if turn.kind.is_spoken]) == 9
