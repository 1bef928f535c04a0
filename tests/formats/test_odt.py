import io
import zipfile

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source
from reader_app.transcript.model import TurnKind

NAMES = "office text table style fo dc meta draw"
SPACES = " ".join(f'xmlns:{name}="urn:{name}"' for name in NAMES.split())
AUTOMATIC = """<office:automatic-styles>
<style:style style:name="T1" style:family="text">
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Talker_20_name"/>
</office:automatic-styles>"""
STYLES = f"""<office:document-styles {SPACES}><office:styles>
<style:style style:name="Talker_20_name" style:display-name="Talker name" style:family="paragraph"/>
<style:style style:name="Round" style:parent-style-name="Round" style:family="paragraph"/>
</office:styles></office:document-styles>"""


def content(body, kind="text"):
    inner = f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    return f"<office:document-content {SPACES}>{AUTOMATIC}{inner}</office:document-content>"


def packed(body, kind="text", **parts):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        mimetype = f"application/vnd.oasis.opendocument.{kind}"
        archive.writestr("mimetype", mimetype, zipfile.ZIP_STORED)
        archive.writestr("styles.xml", STYLES)
        archive.writestr("content.xml", content(body, kind))
        for name, words in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", words)
    return made.getvalue()


def opened(body, kind="text", name="talk.odt", **parts):
    return read(Source(name, packed(body, kind, **parts)))


def said(talk):
    return [
        ((who := talk.speaker_of(turn)) and who.name, turn.words.of(talk.text))
        for turn in talk.turns
        if turn.kind.is_spoken
    ]


def par(words, style=""):
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def rows(*cells):
    made = (
        "".join(f"<table:table-cell>{par(one)}</table:table-cell>" for one in row) for row in cells
    )
    inner = "".join(f"<table:table-row>{row}</table:table-row>" for row in made)
    return f"<table:table>{inner}</table:table>"


def test_paragraphs_are_read_by_their_words():
    talk = opened(
        par("Ida: Good<text:s text:c='2'/>day.") + par("Jon:<text:tab/>And<text:line-break/>you.")
    )
    assert said(talk) == [("Ida", "Good  day."), ("Jon", "And\nyou.")]
    assert talk.format == "OpenDocument"


def test_bold_names_are_labels_where_they_come_again():
    names = [("IDA", "One."), ("JON", "Two."), ("IDA", "Three."), ("JON", "Four.")]
    talk = opened(
        "".join(par(f'<text:span text:style-name="T1">{n}</text:span> {w}') for n, w in names)
    )
    assert said(talk) == names


def test_a_style_carries_the_labels():
    talk = opened(
        par("Ida Lund", "P1")
        + par("I open.")
        + par("Go on.")
        + par("Jon Moe", "P1")
        + par("I close.", "Round")
    )
    assert said(talk) == [("Ida Lund", "I open.\n\nGo on."), ("Jon Moe", "I close.")]


def test_headings_have_their_depth():
    talk = opened(
        '<text:h text:outline-level="2">Part</text:h>' + par("Ida: Yes.") + par("Jon: No.")
    )
    assert next((turn.kind, turn.level) for turn in talk.turns) == (TurnKind.HEADING, 2)


def test_deletions_notes_and_comments_are_left_out():
    gone = (
        f"<text:tracked-changes><text:deletion>{par('gone')}</text:deletion></text:tracked-changes>"
    )
    note = f"<text:note><text:note-body>{par('a note')}</text:note-body></text:note>"
    comment = f"<office:annotation>{par('a comment')}</office:annotation>"
    assert opened(gone + par(f"Ida: Good{note}{comment} day.")).text == "Ida: Good day."


def test_a_text_box_is_read_after_its_paragraph():
    box = f"<draw:frame><draw:text-box>{par('In the box.')}</draw:text-box></draw:frame>"
    assert opened(par(f"Before{box} and after.")).text == "Before and after.\n\nIn the box."


def test_a_table_of_names_and_words_is_a_transcript():
    talk = opened(rows(("Ida", "When?"), ("Jon", "At two."), ("Ida", "Oh."), ("Jon", "Yes.")))
    assert [name for name, _ in said(talk)] == ["Ida", "Jon", "Ida", "Jon"]


def test_a_spreadsheet_is_a_table():
    body = rows(("Speaker", "Text"), ("Ida", "Yes."), ("Jon", "No."))
    far = '<table:table-cell table:number-columns-repeated="16384"/>'
    many = f'<table:table-row table:number-rows-repeated="1048576">{far}</table:table-row>'
    talk = opened(
        body.replace("</table:table>", f"{many}</table:table>"), "spreadsheet", "talk.ods"
    )
    assert said(talk) == [("Ida", "Yes."), ("Jon", "No.")]


def test_a_flat_file_is_read_too():
    flat = content(par("Ida: Yes.") + par("Jon: No.")).replace("document-content", "document")
    assert said(read(Source("talk.fodt", flat.encode()))) == [("Ida", "Yes."), ("Jon", "No.")]


def test_a_locked_document_is_refused():
    manifest = "<manifest><encryption-data/></manifest>"
    with pytest.raises(ImportFailed, match="locked with a password"):
        opened(par("Ida: Yes."), **{"META-INF__manifest": manifest})


def test_blanks_without_end_are_not_written():
    assert len(opened(par("Ida:<text:s text:c='999999999'/>Yes.")).text) < 2000


MORE = """<style:style style:name="P2" style:family="paragraph">
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text">
<style:text-properties fo:font-weight="normal"/></style:style>
<style:style style:name="T3" style:family="text">
<style:text-properties text:display="none"/></style:style>
<style:style style:name="T4" style:family="text">
<style:text-properties fo:font-style="italic"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet>
<style:text-properties fo:font-weight="bold"/></text:list-level-style-bullet></text:list-style>
</office:automatic-styles>"""


def styled(*paragraphs):
    made = content("".join(paragraphs)).replace("</office:automatic-styles>", MORE)
    return read(Source("talk.fodt", made.replace("document-content", "document").encode()))


def span(words, style):
    return f'<text:span text:style-name="{style}">{words}</text:span>'


def test_plain_words_in_a_bold_paragraph_are_not_bold():
    pairs = [("Ida", "Hello."), ("Jon", "Hi.")] * 2
    talk = styled(*(par(name + span(f" {words}", "T2"), "P2") for name, words in pairs))
    assert said(talk) == pairs


def test_the_look_of_a_bullet_is_not_that_of_the_style_before():
    talk = styled(*(par(span("Ida", "T4") + f" said {n}.") for n in range(6)))
    assert talk.speakers == ()


def test_hidden_words_are_left_out():
    assert styled(par("Ida: Good" + span(" secret", "T3") + " day.")).text == "Ida: Good day."


def test_a_style_that_is_not_defined_is_known_by_its_name():
    talk = styled(par("Harbour talk", "Title"), par("Ida: Yes."), par("Jon: No."), par("Ida: So."))
    assert (talk.title, talk.turns[0].kind) == ("Harbour talk", TurnKind.HEADING)


def test_data_and_names_of_pictures_are_no_words():
    picture = (
        "<draw:frame><draw:image><office:binary-data>iVBORw0K</office:binary-data></draw:image>"
        "<svg:title>a boat</svg:title></draw:frame>"
    ).replace("svg:", "draw:")
    assert styled(par(f"Ida: Good{picture} day.")).text == "Ida: Good day."


def test_italic_questions_name_nobody():
    pairs = [("When?", "At two o'clock."), ("Who?", "My sister did."), ("Why?", "The rain came.")]
    talk = styled(*(line for q, a in pairs for line in (par(span(q, "T4")), par(a))))
    assert [turn.kind.value for turn in talk.turns] == ["question", "answer"] * 3
    assert talk.speakers == ()
