import pytest

from reader_app.transcript.model import TurnKind


def exchanges(talk):
    name = {None: None} | {speaker.id: speaker.name for speaker in talk.speakers}
    return [
        (exchange.label, name[exchange.asker], [name[who] for who in exchange.answerers])
        for exchange in talk.exchanges
    ]


def kinds(talk):
    return [turn.kind.value for turn in talk.turns]


def test_the_asker_stands_on_the_line_before_and_the_moderator_names_who_answers(briefing):
    assert exchanges(briefing) == [
        ("Q1", "Reporter from the Aldbrook Gazette", ["Milo Hart"]),
        ("Q2", "Reporter from Valley Radio", []),
    ]


def test_the_line_of_the_asker_belongs_to_the_question(briefing):
    question = briefing.turn(briefing.exchanges[0].question)
    assert question.span.of(briefing.text).startswith("Reporter from the Aldbrook Gazette\n")
    assert question.words.of(briefing.text) == "When will the bridge open?"
    assert question.label == "Q1"


def test_an_answer_takes_all_its_paragraphs(briefing):
    (answer,) = briefing.exchanges[0].answers
    assert (
        briefing.turn(answer).words.of(briefing.text)
        == "In June.\n\nThe north side follows in July."
    )


def test_a_question_without_an_answer_has_none(briefing):
    assert briefing.exchanges[1].answers == ()


@pytest.mark.parametrize(
    "handed",
    [
        "This question goes to Milo Hart.",
        "I would like to invite Mr. Milo Hart to answer.",
        "Over to Milo Hart.",
        "Milo Hart, please.",
        "Let me ask Director Milo Hart.",
        "I will hand this to Mr. Hart.",
    ],
)
def test_the_moderator_may_name_who_answers_in_many_ways(read, handed):
    talk = read(
        f"Clara Wenn: With us are Milo Hart and Ines Ray.\n\nQ1: When?\n\nClara Wenn: {handed}\n\n"
        "A: In June.\n\nQ2: Why?\n\nClara Wenn: This question goes to Ines Ray.\n\nA: Because.\n"
    )
    assert [answerers for _, _, answerers in exchanges(talk)] == [["Milo Hart"], ["Ines Ray"]]


def test_nobody_is_invented_for_a_bare_answer(read):
    talk = read("Q: When?\n\nA: In June.\n\nQ: Why?\n\nA: Because.\n")
    assert exchanges(talk) == [("Q1", None, []), ("Q2", None, [])]
    assert kinds(talk) == ["question", "answer", "question", "answer"]
    assert talk.speakers == ()


@pytest.mark.parametrize(
    ("asks", "tells"),
    [
        ("Q:", "A:"),
        ("Q.", "A."),
        ("Q1:", "A1:"),
        ("Question:", "Answer:"),
        ("QUESTION:", "ANSWER:"),
        ("**Q:**", "**A:**"),
        ("问：", "答："),
        ("Вопрос:", "Ответ:"),
        ("Frage:", "Antwort:"),
        ("Q   ", "A   "),
    ],
)
def test_questions_and_answers_are_marked_in_many_ways(read, asks, tells):
    talk = read(f"{asks} When was it?\n\n{tells} In June.\n\n{asks} Why so?\n\n{tells} Because.\n")
    assert kinds(talk) == ["question", "answer", "question", "answer"]
    assert [turn.words.of(talk.text) for turn in talk.turns][:2] == ["When was it?", "In June."]


def test_a_sentence_that_begins_with_a_is_no_answer(read):
    talk = read("Q  Why?\n\nANNA:  Well.\n\nA bridge is a bridge.\n\nQ  So?\n\nANNA:  Yes.\n")
    assert kinds(talk) == ["question", "answer", "question", "answer"]


def test_handing_over_is_no_answer(read):
    talk = read(
        "MS. WENN:  Welcome, all of you.\n\nMS. WENN:  Go ahead, Ida.\n\n"
        "Q    When will it open?\n\n"
        "MR. HART:  In June.\n\nMS. WENN:  Go ahead, Tom.\n\nQ    And the north side, when?\n\n"
        "MR. HART:  In July.\n"
    )
    assert kinds(talk) == ["speech", "speech", "question", "answer", "speech", "question", "answer"]
    assert [answers for _, _, answers in exchanges(talk)] == [["Mr. Hart"], ["Mr. Hart"]]
    assert talk.speakers[0].role == "moderator"


def test_a_greeting_is_not_answered(read):
    talk = read(
        "Q    Good morning.\n\nMS. WENN:  Good morning. We begin.\n\n"
        "Q    When is it?\n\nMS. WENN:  Now.\n"
    )
    assert kinds(talk) == ["question", "speech", "question", "answer"]


def test_the_questions_of_a_guide_are_talked_over(read):
    talk = read(
        "Que"
        "stion 1. What do you eat?\nAnn: Bread.\nBo: Rice.\nCy: Soup.\nModerator: Anything else?\n"
        "Ann: No.\nBo: No.\nQuestion 2. And drink?\nAnn: Tea.\nBo: Milk.\nCy: Tea.\nAnn: Always.\n"
        "Bo: Never.\n"
    )
    assert exchanges(talk) == [
        ("Question 1", "Moderator", ["Ann", "Bo", "Cy"]),
        ("Question 2", "Moderator", ["Ann", "Bo", "Cy"]),
    ]
    assert all(turn.kind is not TurnKind.ANSWER for turn in talk.turns)


def test_an_answer_that_ends_with_handing_over_is_an_answer(read):
    talk = read(
        "Q    Did he sign?\n\nMS. WENN:  He did. Go ahead.\n\nQ    And when was that?\n\n"
        "MS. WENN:  Yesterday.\n\nQ    Is there more to come?\n\nMS. WENN:  No.\n"
    )
    assert kinds(talk) == ["question", "answer"] * 3


def test_an_asker_may_be_a_label_alone(read):
    talk = read(
        "Ann Lee: Welcome.\nQuestion from Radio One:\nQ1: When?\n"
        "Ann Lee: Over to Tom Ash.\nA: Now.\n"
        "Ann Lee: Next question.\nReuters:\nQ2: Why?\nTom Ash: So.\n"
    )
    assert exchanges(talk) == [
        ("Q1", "Question from Radio One", ["Tom Ash"]),
        ("Q2", "Reuters", ["Tom Ash"]),
    ]


def test_a_remark_between_answers_answers_nothing(read):
    talk = read(
        "Question: Will the bridge open?\n\nIda Berg: In May.\n\nResponse: You said so before.\n\n"
        "Ida Berg: This time it is true.\n\nQuestion: And the road?\n\nIda Berg: In June.\n"
    )
    kinds = [turn.kind for turn in talk.turns if turn.label == "Response"]
    assert kinds == [TurnKind.SPEECH]
    assert [len(exchange.answers) for exchange in talk.exchanges] == [2, 1]


def test_responses_that_are_the_answers_answer(read):
    talk = read(
        "Question: Will the bridge open?\n\nResponse: In May.\n\nQuestion: And the road?\n\n"
        "Response: In June.\n"
    )
    assert [len(exchange.answers) for exchange in talk.exchanges] == [1, 1]


def test_the_title_over_the_first_question_asks_nothing(read):
    talk = read(
        "An Evening Talk\n\nQUESTION: Why?\n\nMR. OAK: So.\n\nQUESTION: When?\n\nMR. OAK: Now.\n"
    )
    assert exchanges(talk) == [("Q1", None, ["Mr. Oak"]), ("Q2", None, ["Mr. Oak"])]
    assert talk.title == "An Evening Talk"


CHAIRED = (
    "MS. WENN:  Go ahead, Ida.\n\nQ    When is it?\n\nMR. HART:  In June.\n\n"
    "MS. WENN:  Go ahead, Tom.\n\nQ    Who pays for it?\n\nMR. HART:  The town.\n\n{}"
)


@pytest.mark.parametrize(
    ("after", "wanted"),
    [
        ("Q    Is that so?\n\nMS. WENN:  I think so.\n", ["question", "answer"]),
        ("Q    Is that so?\n\nMS. WENN:  No.\n", ["question", "answer"]),
        (
            "Q    Is that so?\n\nMR. HART:  Yes.\n\nMS. WENN:  No.\n",
            ["question", "answer", "answer"],
        ),
        (
            "Q    Is that so?\n\nMR. HART:  It is.\n\nMS. WENN:  Then over there.\n",
            ["question", "answer", "speech"],
        ),
        (
            "Q    Is that so?\n\nMR. HART:  It is.\n\nMS. WENN:  Yes, Pat.\n",
            ["question", "answer", "speech"],
        ),
        ("Q    Thank you.\n\nMS. WENN:  Thank you, all.\n", ["question", "speech"]),
        (
            "Q    Is it?\n\nMS. WENN:  No.\n\nQ    Thank you.\n\nMS. WENN:  Thank you, all.\n",
            ["question", "answer", "question", "speech"],
        ),
    ],
)
def test_few_words_of_a_chair_may_answer(read, after, wanted):
    assert kinds(read(CHAIRED.format(after)))[6:] == wanted


@pytest.mark.parametrize(
    ("mark", "chair", "handed"),
    [
        ("PREGUNTA", "MODERADORA", "Última pregunta."),
        ("FRAGE", "MODERATORIN", "Die nächste Frage."),
        ("QUESTION", "MODÉRATEUR", "Question suivante."),
    ],
)
def test_handing_over_is_known_in_other_languages(read, mark, chair, handed):
    talk = read(
        f"{mark}: ¿X?\n\nLUIS OAK: Uno dos tres.\n\n{chair}: {handed}\n\n"
        f"{mark}: ¿Y?\n\nLUIS OAK: Uno dos.\n\n{chair}: {handed}\n\n"
        f"{mark}: ¿Z?\n\nLUIS OAK: Tres.\n"
    )
    assert [len(exchange.answers) for exchange in talk.exchanges] == [1, 1, 1]


def test_names_of_many_are_not_looked_for_one_by_one(read):
    lines = (
        f"Ida Berg{letters(n)}: I will answer that.\n\nQ: Why?\n\nA: So.\n\n" for n in range(12_000)
    )
    talk = read("".join(line * 2 for line in lines))
    assert len(talk.exchanges) == 24_000


def letters(number):
    return "".join(chr(97 + int(digit)) for digit in str(number))
