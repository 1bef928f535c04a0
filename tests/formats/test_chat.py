import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source
from reader_app.transcript.model import TurnKind

FILE = """@UTF8
@Begin
@Languages:\teng, spa
@Participants:\tCHI Rosa Target_Child,
\tMOT Mother
@ID:\teng|corpus|CHI|2;06.|||| Target_Child|||
@Date:\t28-JUL-2001
@Location:\tHarbour
@Bg:\tbreakfast
*CHI:\twant <the big> [//] the red boat [*] . \x151200_2400\x15
%mor:\tv|want
%com:\tpoints
*CHI:\t&-um xxx (be)cause \x02\x01I\x02\x02 like it
\tvery much +/. \x152500_3900\x15
@Comment:\tMOT comes in
*MOT:\tdo you ? \x154000_4500\x15 yes . \x154600_5000\x15
@Eg:\tbreakfast
@End
"""


def told(text: str = FILE):
    return read(Source("boat.cha", text.encode()))


def rows(talk):
    return [(str(turn.kind), turn.label, turn.words.of(talk.text)) for turn in talk.turns]


def test_each_utterance_is_a_turn_and_keeps_its_codes():
    assert rows(told()) == [
        ("heading", None, "breakfast"),
        ("speech", "CHI", "want <the big> [//] the red boat [*] ."),
        ("speech", "CHI", "&-um xxx (be)cause I like it very much +/."),
        ("stage", None, "(Comment: MOT comes in)"),
        ("speech", "MOT", "do you ? yes ."),
    ]


def test_names_and_roles_are_those_of_the_header():
    speakers = [(one.name, one.role, one.labels) for one in told().speakers]
    assert speakers == [("Rosa", "Target Child", ("CHI",)), ("MOT", "Mother", ("MOT",))]


def test_times_are_moments_of_the_words_before_them():
    talk = told()
    moments = [(talk.text[cue.position :][:4], cue.time) for cue in talk.cues]
    assert moments == [("CHI:", 1200), ("CHI:", 2500), ("MOT:", 4000), ("yes ", 4600)]


def test_the_headers_say_day_and_language_and_the_rest():
    talk = told()
    assert (talk.title, talk.date, talk.language) == ("boat", "2001-07-28", "en")
    assert talk.metadata["location"] == "Harbour"
    assert talk.metadata["tiers left out"] == "%com, %mor"
    assert talk.unread == ()


def test_a_file_that_breaks_off_says_so():
    talk = told(FILE[: FILE.index("\tvery much")])
    assert rows(talk)[-1] == ("speech", "CHI", "&-um xxx (be)cause I like it")
    assert talk.unread[-1].why == "the file breaks off here, without @End"


def test_a_line_that_is_nothing_is_told():
    talk = told(FILE.replace("@Eg:", "something else\n@Eg:"))
    assert [(unread.line, unread.text) for unread in talk.unread] == [(17, "something else")]


def test_an_old_bullet_with_a_file_in_it_is_a_time_too():
    talk = told(FILE.replace("\x151200_2400\x15", '\x15%snd:"boat"_1300_2400\x15'))
    assert talk.cues[0].time == 1300


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("@UTF8\n@Begin\n@Media:\ta, video, notrans\n@End\n", "not transcribed yet"),
        ("@UTF8\n@Begin\n@Languages:\teng\n@End\n", "has no utterances"),
        ("@UTF8\n@Begin\n@Languages:\teng\n*CHI:\t \x151_2\x15\n@End\n", "have no words"),
    ],
)
def test_a_file_without_talk_is_refused(text, reason):
    with pytest.raises(ImportFailed, match=reason):
        told(text)


def test_chat_is_known_by_its_content():
    assert read(Source("boat.txt", FILE.encode())).format == "CHAT"
    assert read(Source("a.txt", b"@Begin: x\n*A: y\n")).format == "plain text"


def test_an_utterance_of_somebody_unlisted_is_theirs():
    talk = told(FILE.replace("*MOT:", "*GRA:"))
    assert (talk.speakers[1].name, talk.turns[-1].kind) == ("GRA", TurnKind.SPEECH)
