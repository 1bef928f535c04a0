import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source
from reader_app.transcript.address import address_of, place_words

HEADER = """<teiHeader><fileDesc>
  <titleStmt><title type="main" xml:lang="de">Rat</title>
  <title type="main" xml:lang="en">Town council</title></titleStmt>
  <publicationStmt><date when="2031-01-01"/></publicationStmt>
  <sourceDesc><bibl><date when="2024-05-06">6 May</date></bibl></sourceDesc></fileDesc>
  <profileDesc><particDesc>
    <listOrg><org xml:id="G" role="parliamentaryGroup"><orgName full="yes">Green Group</orgName>
      <orgName full="abb">GG</orgName></org></listOrg>
    <listPerson><person xml:id="LeeAnn"><persName><surname>Lee</surname>
      <forename>Ann</forename></persName>
      <affiliation ref="#G" from="2020-01-01" to="2025-01-01"/></person>
    <person xml:id="moss" role="interviewer"><persName>Iris Moss</persName></person></listPerson>
  </particDesc></profileDesc></teiHeader>"""


def tei(body: str, header: str = HEADER) -> bytes:
    return (
        f'<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">{header}'
        f"<text><body>{body}</body></text></TEI>"
    ).encode()


def told(body: str, header: str = HEADER):
    return read(Source("council.xml", tei(body, header)))


def rows(talk):
    return [
        (
            str(turn.kind),
            speaker.name if (speaker := talk.speaker_of(turn)) else None,
            turn.words.of(talk.text),
        )
        for turn in talk.turns
    ]


SITTING = """<div type="debateSection"><head>Sitting 1</head><note>The bell rings.</note>
  <note type="speaker">The Chair (Ann Lee):</note>
  <u who="#LeeAnn" ana="#chair"><seg>Good <!-- x -->morning.</seg>
     <note>(Applause.)</note><seg>Please  sit.</seg></u>
  <note type="speaker">Mr. Bo Dahl</note><u who="people.xml#DahlBo"><seg>Thank you.</seg>
     <kinesic type="applause"/></u>
  <note type="speaker">The Chair</note><u who="#LeeAnn"><seg>Next.</seg></u>
  <incident><desc>They leave.</desc></incident></div>"""


def test_a_sitting_is_read_turn_by_turn():
    assert rows(told(SITTING)) == [
        ("heading", None, "Sitting 1"),
        ("stage", None, "The bell rings."),
        ("speech", "Ann Lee", "Good morning.\n\n(Applause.)\n\nPlease sit."),
        ("speech", "Mr. Bo Dahl", "Thank you.\n\n(applause)"),
        ("speech", "Ann Lee", "Next."),
        ("stage", None, "They leave."),
    ]


def test_the_header_says_title_day_language_and_party():
    talk = told(SITTING)
    assert (talk.title, talk.date, talk.language) == ("Town council", "2024-05-06", "en")
    lee = talk.speakers[0]
    assert (lee.role, lee.affiliation, lee.labels) == (
        "chair",
        "GG",
        ("The Chair (Ann Lee)", "The Chair"),
    )


def test_without_a_list_of_people_the_label_gives_name_and_office():
    talk = told(
        '<note type="speaker">The Chair (Ann Lee)</note><u who="#LeeAnn"><seg>Hi.</seg></u>', ""
    )
    assert [(one.name, one.role) for one in talk.speakers] == [("Ann Lee", "The Chair")]


def test_a_note_that_is_a_heading_is_one():
    talk = told('<div><head>Day</head><note type="head">Roads</note><u><seg>Hi.</seg></u></div>')
    assert [turn.level for turn in talk.turns] == [1, 2, 0]


def test_an_unnamed_voice_stays_unnamed():
    talk = told("<u><seg>Who is there?</seg></u><u who=' '><seg>Nobody.</seg></u>")
    assert (talk.speakers, len(talk.turns)) == ((), 2)


PLAY = """<div type="act"><pb n="7"/><head>Act One</head><div type="scene"><head>Scene 1</head>
  <stage>A pier.</stage>
  <sp who="#ida"><speaker>IDA.</speaker><stage>(waiting)</stage><l>The boat is late</l>
    <l part="I">and so,</l></sp>
  <sp who="#tom"><speaker>Tom:</speaker><l part="F">and so?</l><stage>Sits.</stage>
    <p>I have all <pb n="8"/>the <choice><sic>tyme</sic><corr>time</corr></choice>.</p></sp>
  <sp who="#ida #tom"><speaker>Both</speaker><p>Look!</p></sp>
  <sp who="#tom"><speaker>Tom</speaker><stage>runs.</stage></sp></div></div>"""


def test_a_play_is_read_speech_by_speech():
    assert rows(told(PLAY)) == [
        ("heading", None, "Act One"),
        ("heading", None, "Scene 1"),
        ("stage", None, "A pier."),
        ("speech", "IDA", "The boat is late\nand so,"),
        ("speech", "Tom", "and so?\n(Sits.)\n\nI have all the tyme."),
        ("speech", "IDA, Tom", "Look!"),
        ("stage", None, "Tom (runs.)"),
    ]


def test_a_direction_before_the_first_word_stands_with_the_label():
    assert "IDA (waiting): The boat" in told(PLAY).text


def test_acts_and_scenes_are_headings_of_their_depth():
    assert [turn.level for turn in told(PLAY).turns][:2] == [1, 2]


def test_a_printed_page_is_known_within_a_speech():
    talk = told(PLAY)
    assert address_of(talk, talk.text.index("all")).page == 7
    assert address_of(talk, talk.text.index("tyme")).page == 8
    assert place_words(talk, talk.turns[4].words) == "turn 5 · ¶ 1–2"


TIMED = """<timeline unit="s" origin="#T0"><when xml:id="T0"/>
  <when xml:id="T1" interval="1.5" since="#T0"/><when xml:id="T2" interval="2" since="#T1"/>
  <when xml:id="X" interval="1" since="#Y"/><when xml:id="Y" interval="1" since="#X"/></timeline>
  <annotationBlock who="#moss" start="#T0"><u>So <anchor synch="#T1"/>where <pause/>were you?</u>
    <spanGrp><span>note</span></spanGrp></annotationBlock>
  <u who="#moss" start="#T2">Well?</u><u who="#leo" start="#X">At home.</u>"""


def test_speech_that_is_timed_goes_on_while_the_same_one_speaks():
    talk = told(TIMED)
    assert rows(talk) == [
        ("speech", "Iris Moss", "So where were you? Well?"),
        ("speech", "leo", "At home."),
    ]
    assert talk.speakers[0].role == "interviewer"
    assert [(talk.text[cue.position :][:5], cue.time) for cue in talk.cues] == [
        ("Iris ", 0),
        ("where", 1500),
        ("Well?", 3500),
    ]


def test_words_that_are_marked_one_by_one_are_put_together():
    words = (
        '<w>Well</w><pc join="left">,</pc>\n <w join="right">(</w> <w>yes</w><w join="left">)</w>'
    )
    assert rows(told(f"<u><seg><s>{words}</s></seg></u>"))[0][2] == "Well, (yes)"


def test_a_text_in_which_nobody_is_marked_is_read_as_text():
    talk = told("<head>A visit</head><p>Anna: Hello there.</p><p>Ben: Good evening.</p>"
                "<p>Anna: Come in.</p>")  # fmt: skip
    assert [turn.label for turn in talk.turns if turn.label] == ["Anna", "Ben", "Anna"]
    assert (talk.format, talk.date) == ("TEI", "2024-05-06")


def test_a_corpus_of_other_files_is_refused():
    data = b"<teiCorpus><teiHeader/><xi:include xmlns:xi='x' href='a.xml'/></teiCorpus>"
    with pytest.raises(ImportFailed, match="whose texts are in other files"):
        read(Source("a.xml", data))


@pytest.mark.parametrize("body", ["", "<p/>", "<u/>", "<sp><speaker>Ann</speaker></sp>"])
def test_a_text_without_words_has_none_invented(body):
    try:
        talk = told(body)
    except ImportFailed:
        return
    assert [(str(turn.kind), turn.words.of(talk.text)) for turn in talk.turns] == [("stage", "Ann")]


def test_a_file_that_breaks_off_opens_as_far_as_it_goes():
    data = tei(SITTING)
    talk = read(Source("a.xml", data[: data.index(b"Thank you")] + b"Thank"))
    assert rows(talk)[-1] == ("speech", "Mr. Bo Dahl", "Thank")
    assert "breaks off" in talk.unread[0].why


def test_the_printed_label_may_stand_within_the_utterance():
    note = '<note type="speaker">The Chair:</note>'
    talk = told(f'<div><u who="#LeeAnn"> {note}<seg>Well?</seg></u><u who="#x"/></div>')
    assert rows(talk) == [("speech", "Ann Lee", "Well?")]
    assert talk.turns[0].label == "The Chair"


@pytest.mark.parametrize(
    "printed",
    ["IDA <stage>(aside)</stage>.", "IDA (aside).", "<hi>Ida.</hi> <stage>aside</stage>", "Ida."],
)
def test_how_somebody_speaks_is_no_part_of_the_name(printed):
    talk = told(f"<div><sp><speaker>{printed}</speaker><p>No.</p></sp></div>")
    assert [speaker.name.casefold() for speaker in talk.speakers] == ["ida"]
    assert talk.speakers[0].affiliation is None
    assert ("(aside)" in talk.text) == ("aside" in printed)


def test_a_party_behind_a_name_is_no_direction():
    talk = told("<div><sp><speaker>Ida Moe (Greens)</speaker><p>No.</p></sp></div>")
    assert talk.turns[0].label == "Ida Moe (Greens)"


def test_of_several_wordings_the_valid_one_is_read():
    words = "<app><lem>two</lem><rdg>zwo</rdg></app> <subst><del>b</del><add>boats</add></subst>"
    assert rows(told(f"<div><u>{words}</u></div>")) == [("speech", None, "two boats")]


def test_a_mark_follows_a_direction_without_a_blank():
    talk = told("<div><sp><p>Who goes<stage>(listens)</stage>? I.</p></sp></div>")
    assert talk.text == "Who goes (listens)? I."


def test_words_that_only_their_tags_part_are_several():
    said = "<w>Low</w><w>tide</w><pc join='left'>.</pc> <w>I</w><w>'ll</w> <w join='right'>to</w>"
    assert told(f"<div><u>{said}<w>day</w> <w>東</w><w>京</w></u></div>").text == (
        "Low tide. I'll today 東京"
    )
