import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source

RECORD = """<speechRecord>{about}<speechOrder>1</speechOrder><speaker>{speaker}</speaker>
<speakerGroup>{group}</speakerGroup><speakerPosition>{post}</speakerPosition>
<speakerRole></speakerRole><speech>{speech}</speech><startPage>{page}</startPage></speechRecord>"""
ABOUT = """<issueID>{id}</issueID><session>9</session><nameOfHouse>町議院</nameOfHouse>
<nameOfMeeting>本会議</nameOfMeeting><issue>第{id}号</issue><date>2031-0{id}-05</date>"""


def record(speaker, speech, post="", group="", page="0", about=""):
    return RECORD.format(
        speaker=speaker, speech=speech, post=post, group=group, page=page, about=about
    )


HEAD = record("会議録情報", "令和十三年\n　午前十時開議\n○議事日程　第一号")
CHAIR = record(
    "森山青", "○議長（森山青君）　これより会議を開きます。\n　川田君。", "議長", page="1"
)
SPEECH = record("川田緑", "○川田緑君　橋を直します。（拍手）", "", "青空会", page="2")


def meeting(number: int = 1, records: str = HEAD + CHAIR + SPEECH) -> str:
    return f"<meetingRecord>{ABOUT.format(id=number)}{records}</meetingRecord>"


def told(inside: str):
    return read(Source("diet.xml", f"<data><records>{inside}</records></data>".encode()))


def in_record(inside: str) -> str:
    return f"<record><recordData>{inside}</recordData></record>"


def rows(talk):
    return [
        (
            str(turn.kind),
            speaker.name if (speaker := talk.speaker_of(turn)) else None,
            turn.label,
            turn.words.of(talk.text),
        )
        for turn in talk.turns
    ]


def test_a_meeting_is_read_turn_by_turn():
    assert rows(told(in_record(meeting()))) == [
        ("other", None, None, "令和十三年\n　午前十時開議\n○議事日程　第一号"),
        (
            "speech",
            "森山青",
            "議長（森山青君）",
            "これより会議を開きます。\n　川田君。",
        ),
        ("speech", "川田緑", "川田緑君", "橋を直します。（拍手）"),
    ]


def test_office_and_group_are_kept_apart_from_the_name():
    talk = told(in_record(meeting()))
    assert [(one.role, one.affiliation) for one in talk.speakers] == [
        ("議長", None),
        (None, "青空会"),
    ]


def test_a_meeting_says_what_it_is_and_when():
    talk = told(in_record(meeting()))
    assert (talk.title, talk.date, talk.language) == ("町議院 本会議 第1号", "2031-01-05", "ja")
    assert talk.metadata["session"] == "9"
    assert [page.page for page in talk.pages] == [1, 2]


def test_several_meetings_are_parted_by_headings():
    talk = told(in_record(meeting(1)) + in_record(meeting(2)))
    headings = [row[3] for row in rows(talk) if row[0] == "heading"]
    assert headings == ["町議院 本会議 第1号 2031-01-05", "町議院 本会議 第2号 2031-02-05"]
    assert len(talk.speakers) == 2


def test_an_answer_to_a_search_for_speeches_knows_its_meetings():
    found = "".join(
        in_record(record("川田緑", f"○川田緑君　発言{n}。", about=ABOUT.format(id=n)))
        for n in (1, 1, 2)
    )
    talk = told(found)
    assert [row[0] for row in rows(talk)] == ["heading", "speech", "speech", "heading", "speech"]


def test_a_speech_without_a_printed_label_is_its_speakers_all_the_same():
    talk = told(in_record(meeting(records=record("川田緑", "橋を直します。"))))
    assert rows(talk) == [("speech", "川田緑", "川田緑", "橋を直します。")]


def test_a_page_that_is_no_number_is_passed_over():
    talk = told(in_record(meeting(records=record("川田緑", "はい。", page="9" * 5000))))
    assert talk.pages == ()


def test_minutes_without_speeches_are_refused():
    with pytest.raises(ImportFailed, match="no speeches in these minutes"):
        told(in_record(meeting(records="")))
