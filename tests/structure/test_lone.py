"""Labels that stand alone on their line, without a colon."""

import pytest

from reader_app.transcript.model import TurnKind

UNDER_RULES = """\
Conference in the Old Hall
3 de mayo de 2019
---
PRESIDENTA INÉS DUARTE
Buenos días.
Vamos a empezar: hay poco tiempo.
---
TOMÁS LUNA SOTO, SECRETARIO DE PUENTES
Gracias, presidenta.
---
PREGUNTA
Buenos días. ¿Cuándo abre el puente?
---
TOMAS LUNA SOTO
En junio.
---
INTERLOCUTOR
¿Este año?
---
TOMAS LUNA SOTO
Sí.
---
INTERLOCUTOR
Gracias.
---
PREGUNTA
(inaudible)
---
PRESIDENTA INÉS DUARTE
Lo vemos mañana.
"""

BOXES = """\
Second Quarter Call

==================================================
Corporate Participants
==================================================

 * Ida Berg
   Oak Inc. - CEO

==================================================
Presentation
==================================================
--------------------------------------------------
Operator    [1]
--------------------------------------------------

          Good day, and welcome.

--------------------------------------------------
Ida Berg,  Oak Inc. - CEO    [2]
--------------------------------------------------

          Thank you. We had a good spring.
All is well.

==================================================
Questions and Answers
==================================================
--------------------------------------------------
Operator    [1]
--------------------------------------------------

          (Operator Instructions) We begin with Otto Lind.

--------------------------------------------------
Otto Lind,  Elm & Co. - Analyst    [2]
--------------------------------------------------

          How was the spring, and will summer be as good?

--------------------------------------------------
Ida Berg,  Oak Inc. - CEO    [3]
--------------------------------------------------

          It was good. Summer will be better.

--------------------------------------------------
Operator    [4]
--------------------------------------------------

          That was all for today.


--------------------------------------------------
Disclaimer
--------------------------------------------------
Nothing here is sure.
"""

OVER_WORDS = """\
Bridges Bill

Committee (2nd Day)

15:37:00

Amendment 9B

Moved by

9B: Clause 1, page 1, at end insert—

Baroness Elm of Northgate (Lab)
My Lords, I beg to move. [Interruption.] They said:

“It is old”.

Viscount Ash (Con)
My Lords, it is not.

15:45:00

Noble Lords
Oh!

Baroness Elm of Northgate
I thank the noble Viscount.

The Minister of State, Office of Bridges (Lord Oak of Mill) (Con)
My Lords, we shall see.

Viscount Ash
I am obliged.

Lord Oak of Mill
Not at all.

Noble Lords
Oh!
"""


def labels(talk):
    return [turn.label for turn in talk.turns if turn.kind.is_spoken]


def words(talk):
    return [turn.words.of(talk.text) for turn in talk.turns if turn.kind.is_spoken]


def test_a_label_may_stand_under_a_rule(read):
    talk = read(UNDER_RULES)
    assert labels(talk)[:3] == [
        "PRESIDENTA INÉS DUARTE",
        "TOMÁS LUNA SOTO, SECRETARIO DE PUENTES",
        "PREGUNTA",
    ]
    assert words(talk)[0] == "Buenos días.\nVamos a empezar: hay poco tiempo."


def test_a_rule_over_a_label_is_no_turn(read):
    talk = read(UNDER_RULES)
    assert not any(turn.words.of(talk.text) == "---" for turn in talk.turns)


def test_one_person_may_be_spelt_in_two_ways_and_has_a_role(read):
    people = [(s.name, s.role) for s in read(UNDER_RULES).speakers]
    assert people == [
        ("Inés Duarte", "presidenta"),
        ("Tomás Luna Soto", "Secretario de Puentes"),
    ]


def test_a_voice_from_the_audience_asks_only_where_it_asks(read):
    talk = read(UNDER_RULES)
    kinds = [t.kind for t in talk.turns if t.label == "INTERLOCUTOR"]
    assert kinds == [TurnKind.QUESTION, TurnKind.SPEECH]
    assert all(t.speaker is None for t in talk.turns if t.label in {"INTERLOCUTOR", "PREGUNTA"})


def test_a_question_that_was_not_heard_is_one(read):
    talk = read(UNDER_RULES)
    asked = [talk.turn(exchange.question).words.of(talk.text) for exchange in talk.exchanges]
    assert asked[-1] == "(inaudible)"
    assert [len(exchange.answers) for exchange in talk.exchanges] == [1, 1, 1]


def test_a_label_may_stand_in_a_box(read):
    talk = read(BOXES)
    assert words(talk)[:2] == [
        "Good day, and welcome.",
        "Thank you. We had a good spring.\nAll is well.",
    ]
    assert labels(talk)[1] == "Ida Berg,  Oak Inc. - CEO"


def test_affiliation_and_role_are_kept_apart_from_the_name(read):
    people = [(s.name, s.role, s.affiliation) for s in read(BOXES).speakers]
    assert people == [
        ("Operator", "operator", None),
        ("Ida Berg", "CEO", "Oak Inc."),
        ("Otto Lind", "Analyst", "Elm & Co."),
    ]


def test_boxes_without_a_number_are_headings(read):
    talk = read(BOXES)
    headings = [t.words.of(talk.text) for t in talk.turns if t.kind is TurnKind.HEADING]
    assert headings == [
        "Second Quarter Call",
        "Corporate Participants",
        "Presentation",
        "Questions and Answers",
        "Disclaimer",
    ]


def test_analysts_ask_once_the_call_is_open_and_the_operator_answers_nothing(read):
    talk = read(BOXES)
    (exchange,) = talk.exchanges
    assert talk.speaker(exchange.asker).name == "Otto Lind"
    assert [talk.speaker(who).name for who in exchange.answerers] == ["Ida Berg"]
    assert exchange.label == "Q1"


def test_what_comes_after_the_last_speaker_is_no_speech(read):
    talk = read(BOXES)
    assert talk.turns[-1].kind is TurnKind.OTHER
    assert talk.turns[-1].words.of(talk.text) == "Nothing here is sure."


def test_a_name_may_stand_over_its_words(read):
    talk = read(OVER_WORDS)
    assert labels(talk) == [
        "Baroness Elm of Northgate (Lab)",
        "Viscount Ash (Con)",
        "Noble Lords",
        "Baroness Elm of Northgate",
        "The Minister of State, Office of Bridges (Lord Oak of Mill) (Con)",
        "Viscount Ash",
        "Lord Oak of Mill",
        "Noble Lords",
    ]


def test_party_and_post_are_kept_apart_from_the_name(read):
    people = {s.name: (s.role, s.affiliation) for s in read(OVER_WORDS).speakers}
    assert people["Baroness Elm of Northgate"] == (None, "Lab")
    assert people["Lord Oak of Mill"] == ("Minister of State, Office of Bridges", "Con")


def test_the_text_of_an_amendment_is_no_speech(read):
    talk = read(OVER_WORDS)
    assert talk.turns[0].kind is TurnKind.HEADING
    assert words(talk)[0].startswith("My Lords, I beg to move.")


@pytest.mark.parametrize(
    "text",
    [
        "Soup\n\nParts\nOne onion.\n\nMethod\nCut it.\n\nParts\nTwo.\n\nMethod\nStir.\n",
        "One\n---\nSome words, as they come\n---\nand others\n---\nand more\n---\n",
        "-----\nA\n-----\nB\n-----\nC\n-----\n",
        "A book\n---\nTHE OLD BRIDGE\nIt was late.\n---\nTHE RIVER\nDeep.\n---\nTHE END\nSo.\n",
        "A book\n---\nTHE OLD BRIDGE\nIt was late.\n",
    ],
)
def test_headings_and_rules_alone_name_nobody(read, text):
    assert read(text).speakers == ()


def test_a_label_under_a_rule_may_be_long_and_stand_once(read):
    long = "SECRETARIA DE LA OFICINA DE PUENTES Y CAMINOS GENERAL ANA LUISA SOTO PEÑA"
    talk = read(f"Acto\n---\nPRESIDENTA INÉS DUARTE\nBuenos días.\n---\n{long}\nGracias a todos.\n")
    assert labels(talk) == ["PRESIDENTA INÉS DUARTE", long]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_bold_name_may_stand_over_its_words(read, gap):
    talk = read(f"**Ann**{gap}Why?\n\n**Ben**{gap}So.\n\n**Ann**{gap}When?\n\n**Ben**{gap}Now.\n")
    assert labels(talk) == ["Ann", "Ben", "Ann", "Ben"]
    assert words(talk)[0] == "Why?"


def test_the_first_name_may_begin_the_text(read):
    talk = read("Ann Lee\nWhy?\n\nBen Ash\nSo.\n\nAnn Lee\nWhen?\n\nBen Ash\nNow.\n")
    assert labels(talk) == ["Ann Lee", "Ben Ash"] * 2


SHORT_SITTING = """\
Harbour Bill

Lord Ash of Elm (Ind)
My Lords, the harbour is too small.

Baroness Fir (Con)
My Lords, I agree with the noble Lord.

Viscount Oak
I do not.
"""


def test_names_with_title_or_party_need_not_recur(read):
    found = read(SHORT_SITTING)
    assert [turn.label for turn in found.turns if turn.label] == [
        "Lord Ash of Elm (Ind)",
        "Baroness Fir (Con)",
        "Viscount Oak",
    ]


def test_a_list_of_titled_people_is_no_talk(read):
    people = "Dr. Ida Ash\nHead of the Harbour\n\nMr. Milo Elm\nClerk of Works\n\n"
    assert not read(f"Guests\n\n{people}Ms. Ann Fir\nTreasurer\n\n").speakers
