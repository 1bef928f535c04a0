import io
import zipfile

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source

NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STYLES = f"""<styleSheet xmlns="{NS}">
<numFmts><numFmt numFmtId="164" formatCode="[h]:mm:ss"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>"""
BOOK = f'<workbook xmlns="{NS}" xmlns:r="urn:r"><sheets>{{}}</sheets></workbook>'


def cell(place, value, *, kind="inlineStr", style=0):
    inner = f"<is><t>{value}</t></is>" if kind == "inlineStr" else f"<v>{value}</v>"
    return f'<c r="{place}" t="{kind}" s="{style}">{inner}</c>'


def line(number, row):
    cells = ((f"{chr(65 + c)}{number}", one) for c, one in enumerate(row) if one)
    inner = "".join(one if one.startswith("<") else cell(place, one) for place, one in cells)
    return f'<row r="{number}">{inner}</row>'


def sheet(*rows):
    made = "".join(line(n, row) for n, row in enumerate(rows, 1))
    size = '<dimension ref="A1:XFD1048576"/>'
    return f'<worksheet xmlns="{NS}">{size}<sheetData>{made}</sheetData></worksheet>'


def workbook(*sheets, strings=""):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        named = "".join(f'<sheet name="S{n}" r:id="r{n}"/>' for n in range(len(sheets)))
        places = "".join(
            f'<Relationship Id="r{n}" Target="worksheets/sheet{n}.xml"/>'
            for n in range(len(sheets))
        )
        archive.writestr("xl/workbook.xml", BOOK.format(named))
        archive.writestr("xl/_rels/workbook.xml.rels", f"<Relationships>{places}</Relationships>")
        archive.writestr("xl/styles.xml", STYLES)
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{NS}">{strings}</sst>')
        for n, one in enumerate(sheets):
            archive.writestr(f"xl/worksheets/sheet{n}.xml", one)
    return made.getvalue()


def opened(*sheets, **more):
    return read(Source("talk.xlsx", workbook(*sheets, **more)))


def said(talk):
    return [
        ((who := talk.speaker_of(turn)) and who.name, turn.words.of(talk.text))
        for turn in talk.turns
        if turn.kind.is_spoken
    ]


TALK = sheet(("Who", "What"), ("Ida", "Good day."), ("Jon", "And to you."), ("", "All of you."))


def test_a_sheet_of_names_and_words_is_a_transcript():
    talk = opened(TALK)
    assert said(talk) == [("Ida", "Good day."), ("Jon", "And to you.\n\nAll of you.")]
    assert talk.format == "Excel workbook"


def test_the_sheet_in_which_somebody_speaks_is_found_and_the_others_reported():
    talk = opened(
        sheet(("Study", "Seven"), ("By", "Ida Lund, of the university of the north")), TALK
    )
    assert said(talk)[0] == ("Ida", "Good day.")
    assert [line.text for line in talk.unread] == ["S0"]


def test_what_stands_above_the_header_is_title_and_date():
    talk = opened(
        sheet(
            ("Talk of 3 May 2024", ""), ("", ""), ("Who", "What"), ("Ida", "Yes."), ("Jon", "No.")
        )
    )
    assert (talk.title, talk.date) == ("Talk of 3 May 2024", "2024-05-03")
    assert said(talk) == [("Ida", "Yes."), ("Jon", "No.")]


def test_numbers_shown_as_times_are_times():
    times = [cell(f"A{n}", value, kind="n", style=1) for n, value in ((2, 0.5 / 24), (3, 1 / 24))]
    talk = opened(
        sheet(("Time", "Who", "What"), (times[0], "Ida", "Yes."), (times[1], "Jon", "No."))
    )
    assert [cue.time for cue in talk.cues] == [1_800_000, 3_600_000]


def test_strings_are_shared_and_readings_left_out():
    rich = "<r><t>Good </t></r><r><t>day.</t></r><rPh><t>xx</t></rPh>"
    strings = f"<si><t>Who</t></si><si><t>What</t></si><si>{rich}</si>"
    rows = [
        (cell("A1", 0, kind="s"), cell("B1", 1, kind="s")),
        ("Ida", cell("B2", 2, kind="s")),
        ("Jon", cell("B3", 99, kind="s")),
        ("Jon", "Hm."),
    ]
    assert said(opened(sheet(*rows), strings=strings)) == [("Ida", "Good day."), ("Jon", "Hm.")]


def test_a_workbook_without_words_is_refused():
    with pytest.raises(ImportFailed, match="there are no words"):
        opened(sheet())


def test_a_cell_at_the_end_of_a_huge_sheet_costs_nothing():
    far = f'<row r="1048576">{cell("XFD1048576", "far away")}</row>'
    talk = opened(TALK.replace("</sheetData>", f"{far}</sheetData>"))
    assert len(talk.turns) == 2
