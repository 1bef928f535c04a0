import pytest

from reader_app.errors import ImportFailed
from reader_app.formats import read
from reader_app.formats.source import Source

V3 = ' xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"'
V2 = ' xmlns="http://www.akomantoso.org/2.0"'
META = """<meta><identification source="#x"><FRBRWork>
  <FRBRuri value="/xx/debaterecord/2019-04-02"/><FRBRdate date="3000-01-01" name="generation"/>
  </FRBRWork><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
  <references><TLCPerson {id}="lee" href="/p/lee" showAs="Ann Lee"/>
  <TLCPerson {id}="dahl" href="/p/dahl" showAs="Bo Dahl"/>
  <TLCRole {id}="chair" href="/r/chair" showAs="The Chair"/>
  <TLCRole {id}="min" href="/r/min" showAs="Minister of Works"/></references></meta>"""
BODY = """<debateSection name="motions"><num>2.</num><heading>ROADS</heading>
  <narrative>[The Chair took her seat]</narrative>
  <speech by="#chair"><from>
     The Chair: </from><p>Order,  order.</p><p>Mr Dahl.</p></speech>
  <debateSection><heading>Bridges</heading>
   <question by="#dahl"><from>Mr. Dahl:</from><p>asked the Minister when<br/>it will open;</p>
     <ul><li>the north bridge</li><li>the south bridge</li></ul></question>
   <summary>(Laughter)</summary>
   <answer by="#lee" as="#min"><from>The Minister</from><p>Soon.</p><scene>Applause</scene>
     <p>Very soon.</p></answer>
   <speech><from>Somebody</from><p>Hear!</p></speech>
  </debateSection></debateSection>
  <adjournment><p>The House rose at <recordedTime time="20:28:00">20:28</recordedTime></p>
  </adjournment>"""


def akn(body: str = BODY, space: str = V3, key: str = "eId") -> bytes:
    meta = META.replace("{id}", key)
    return (
        f"<akomaNtoso{space}><debate>{meta}<debateBody>{body}</debateBody></debate></akomaNtoso>"
    ).encode()


def rows(talk):
    return [
        (
            str(turn.kind),
            speaker.name if (speaker := talk.speaker_of(turn)) else None,
            turn.words.of(talk.text),
        )
        for turn in talk.turns
    ]


@pytest.mark.parametrize(("space", "key"), [(V3, "eId"), (V2, "id"), ("", "id")])
def test_a_debate_is_read_in_any_namespace_or_none(space, key):
    assert rows(read(Source("a.xml", akn(space=space, key=key)))) == [
        ("heading", None, "2. ROADS"),
        ("stage", None, "[The Chair took her seat]"),
        ("speech", "The Chair", "Order, order.\n\nMr Dahl."),
        ("heading", None, "Bridges"),
        (
            "question",
            "Bo Dahl",
            "asked the Minister when\nit will open;\n\nthe north bridge\nthe south bridge",
        ),
        ("stage", None, "(Laughter)"),
        ("answer", "Ann Lee", "Soon.\n\n(Applause)\n\nVery soon."),
        ("speech", "Somebody", "Hear!"),
        ("other", None, "The House rose at 20:28"),
    ]


def test_a_marked_question_has_its_asker_and_answerer():
    talk = read(Source("a.xml", akn()))
    (exchange,) = talk.exchanges
    names = {speaker.id: speaker.name for speaker in talk.speakers}
    assert (exchange.question, exchange.answers) == (5, (7,))
    assert (names[exchange.asker], [names[one] for one in exchange.answerers]) == (
        "Bo Dahl",
        ["Ann Lee"],
    )


def test_a_printed_label_loses_its_colon_and_a_person_gains_the_role():
    talk = read(Source("a.xml", akn()))
    assert [turn.label for turn in talk.turns if turn.label] == [
        "The Chair",
        "Mr. Dahl",
        "The Minister",
        "Somebody",
    ]
    assert {speaker.name: speaker.role for speaker in talk.speakers}["Ann Lee"] == (
        "Minister of Works"
    )


def test_a_date_nobody_has_filled_in_is_none():
    talk = read(Source("a.xml", akn()))
    assert (talk.title, talk.date, talk.language) == ("2. ROADS", "2019-04-02", "en")
    assert talk.metadata["began"] == "20:28:00"
    assert read(Source("a", akn().replace(b"2019-04-02", b"0001-01-01"))).date is None


def test_headings_have_the_depth_of_their_section():
    talk = read(Source("a.xml", akn()))
    assert [turn.level for turn in talk.turns if turn.level] == [1, 2]


def test_words_that_were_put_with_the_label_are_words():
    speech = "<speech by='#dahl'><from>Mr. DAHL.- I beg to move.</from><p>It is late.</p></speech>"
    talk = read(Source("a.xml", akn(speech)))
    assert (talk.turns[0].label, rows(talk)[0][2]) == (
        "Mr. DAHL",
        "I beg to move.\n\nIt is late.",
    )


def test_a_reference_that_stands_for_anybody_names_nobody():
    meta = b'<TLCPerson eId="any" href="/any" showAs="any person"/></references>'
    speech = "<speech by='#any'><from>{0}</from><p>Aye.</p></speech>"
    body = "".join(map(speech.format, ["Mr. Moss", "Ms. Ruiz", "Mrs. Hahn", "Mr. Otto"]))
    talk = read(Source("a.xml", akn(body).replace(b"</references>", meta)))
    assert [speaker.name for speaker in talk.speakers] == [
        "Mr. Moss",
        "Ms. Ruiz",
        "Mrs. Hahn",
        "Mr. Otto",
    ]


def test_a_speech_within_a_speech_interrupts_it():
    body = "<speech by='#lee'><p>One.</p><speech by='#dahl'><p>No!</p></speech><p>Two.</p></speech>"
    assert rows(read(Source("a.xml", akn(body)))) == [
        ("speech", "Ann Lee", "One."),
        ("speech", "Bo Dahl", "No!"),
        ("speech", "Ann Lee", "Two."),
    ]


def test_a_speech_of_nobody_has_no_speaker():
    talk = read(Source("a.xml", akn("<speech by=''><p>Hello.</p></speech>")))
    assert (talk.speakers, talk.turns[0].label) == ((), None)


def test_a_part_of_a_debate_stands_for_itself():
    part = b"<debateSection><heading>Roads</heading><speech><from>Lee</from><p>Hi.</p></speech>"
    talk = read(Source("a.xml", part + b"</debateSection>"))
    assert rows(talk) == [("heading", None, "Roads"), ("speech", "Lee", "Hi.")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<akomaNtoso><act><body/></act></akomaNtoso>", "of the kind “act”, not a debate"),
        (b"<akomaNtoso/>", "empty, not a debate"),
        (b"<akomaNtoso><debate><debateBody/></debate></akomaNtoso>", "no words in this debate"),
        (b"{% load x %}\n<akomaNtoso>", "line 1: this is not XML"),
    ],
)
def test_what_is_no_debate_is_refused_with_the_reason(data, reason):
    with pytest.raises(ImportFailed, match=reason):
        read(Source("a.an", data))


def test_a_debate_that_breaks_off_opens_as_far_as_it_goes():
    data = akn()
    talk = read(Source("a.xml", data[: data.index(b"<answer")]))
    assert rows(talk)[-1] == ("stage", None, "(Laughter)")
    assert "breaks off" in talk.unread[0].why


def test_a_note_within_a_speech_is_not_said():
    note = '<authorialNote marker="1"><p>In 2018.</p></authorialNote>'
    body = f'<speech by="#lee"><from>Ann Lee</from><p>It opened{note}, once.</p></speech>'
    talk = read(Source("a.xml", akn(f"<debateSection>{body}</debateSection>")))
    assert talk.text == "Ann Lee: It opened (In 2018.), once."
