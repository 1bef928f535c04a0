"""Typed pages, with numbered lines and without."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.structure.printed import printed_text, transcript_of

BODY = """
       SENATOR ASH:  I want to welcome everyone
to this hall, which is as old as the river and
which nobody ever meant to build here.
       So, let us begin.
       MS. ELM:  Thank you.
       [Laughter.]
       MS. ELM:  It is a well-
known bridge, and 1 of 3 that are left to us in
this town.
       SENATOR ASH:  It is.
""".splitlines()[1:]


def pages(
    *bodies,
    number="{:>3}  {}",
    head="{:>60}",
    feed="\f",
    between="",
    foot=(),
    lines=25,
):
    """Return pages whose lines are numbered."""
    out = []
    for page, body in enumerate(bodies, 41):
        if head:
            out.append(("" if page == 41 else feed) + head.format(page))
        for line in range(1, lines + 1):
            words = body[line - 1] if line <= len(body) else ""
            out += [number.format(line, words).rstrip(), *between]
        out += foot
    return "\n".join(out) + "\n"


def read(text):
    return transcript_of(text, "hearing.txt", "plain text")


SETTINGS = {
    "page number at the top right": {},
    "zero-padded page numbers": {"head": "{:05d}"},
    "Page 41": {"head": "{:>52}".replace("{:>52}", "          Page {}")},
    "double-spaced": {"between": [""]},
    "no form feeds": {"feed": ""},
    "numbers at column 0": {"number": "{:<4}{}"},
    "28 lines": {"lines": 28},
}


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS)
def test_the_margins_leave_the_text_and_become_addresses(setting):
    talk = read(pages(BODY, BODY, **setting))
    assert [turn.label for turn in talk.turns if turn.kind.is_spoken] == [
        "SENATOR ASH",
        "MS. ELM",
        "MS. ELM",
        "SENATOR ASH",
    ] * 2
    assert talk.turns[0].words.of(talk.text) == (
        "I want to welcome everyone to this hall, which is as old as the river and which nobody "
        "ever meant to build here.\n\nSo, let us begin."
    )
    places = {(place.page, place.line): place.position for place in talk.pages}
    assert talk.text[places[41, 1] :].startswith("SENATOR ASH:  I want")
    assert talk.text[places[41, 3] :].startswith("which nobody ever")
    assert talk.text[places[42, 5] :].startswith("MS. ELM:  Thank")


def test_a_word_that_a_line_breaks_is_joined():
    talk = read(pages(BODY, BODY))
    assert "It is a well-known bridge, and 1 of 3 that are left to us in this town." in talk.text


def test_a_paragraph_goes_on_over_the_page():
    first = [*BODY, *[""] * 14, "       MS. ELM:  It is so old that nobody at all"]
    talk = read(pages(first, ["can say who paid for it.", *BODY]))
    assert "so old that nobody at all can say who paid for it." in talk.text


def test_what_stands_on_every_page_belongs_to_the_paper():
    foot = ["", "          Aldbrook Typing Service", "      3 Mill Lane, 555-0100"]
    talk = read(pages(BODY, BODY, BODY, BODY, foot=foot))
    assert "Typing" not in talk.text
    assert "Mill Lane" not in talk.text


def test_a_page_number_may_stand_at_the_foot():
    text = pages(BODY, BODY[3:], BODY[4:], head="", foot=["{:>30}"])
    for page in range(1, 4):
        text = text.replace("{:>30}", f"{page:>30}", 1)
    assert [place.page for place in read(text).pages if place.line == 1] == [1, 2, 3]


def test_the_lines_of_a_cover_are_not_joined():
    cover = ["        PRESENT:", "", "        Ida Ash", "        Chair", "", "        Otto Elm"]
    text = pages(cover, BODY, BODY).replace(
        "        Chair\n", "        Chair\n          of Bridges\n"
    )
    assert "PRESENT:\n\nIda Ash\n" in read(text).text


def test_lines_that_were_not_understood_are_told_by_their_number_in_the_file():
    text = pages(BODY, [*BODY[3:], "       Mr. Berg: he came late.", "       MS. ELM:  He did."])
    found = read(text).unread
    assert found
    assert all("Mr. Berg" in text.split("\n")[line.line - 1] for line in found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Anna: Hi.\n\nBen: Ho.\n",
        "\n".join(f"{n}. a point of a list, and some words" for n in range(1, 40)),
        "\n".join(f"{n % 7}  goals for the one, 3 for the other" for n in range(99)),
        "\n".join(map(str, range(1, 15))),
    ],
)
def test_other_texts_are_left_alone(text):
    assert printed_text(text) is None


LINES = st.lists(
    st.sampled_from(["\f", "", "00034", "   Page 3", "  1", " 25  Q.  So?", "  2  A.  Yes."])
    | st.integers(0, 30).map("{:>3}  words and words".format)
    | st.text(max_size=20),
    max_size=20,
)


@given(LINES)
@settings(max_examples=200, deadline=None)
def test_no_word_is_lost_but_margins(lines):
    text = pages(BODY) + "\n".join(lines)
    printed = printed_text(text)
    if printed is None:
        return
    assert list(printed.pages) == sorted(printed.pages, key=lambda place: place.position)
    for at, source in printed.sources:
        line = text.split("\n")[source - 1]
        assert printed.text[at : at + 3].split()[0] in line


HUNG = """
       THE REPORTER:  We are now on the record and
the time is half past nine.
              EXAMINATION BY MR. OAK
Q.   Good morning, Ms. Lind.  Would you please
     state your full name for the record?
A.   Marta Rosa Lind.
       MS. RAY:  I did not hear this at all, so
please say it once more.
Q.   (BY MR. OAK) Is that so?
A.   Yes.
""".splitlines()[1:]


def test_lines_may_hang_under_the_words_of_a_question():
    talk = read(pages(HUNG, [*HUNG[3:], *HUNG]))
    assert "would you please state your full name" in talk.text.casefold()
    assert "on the record and the time is half past nine." in talk.text
    assert "at all, so please say it once more." in talk.text
    asker = talk.speaker(talk.exchanges[0].asker)
    assert (asker.name, asker.role) == ("Mr. Oak", "counsel")


def test_the_numbers_of_cover_pages_are_not_those_of_the_first_numbered_page():
    cover = f"        THE BRIDGES\n{'Page 40':>60}\nPRESENT:\n\nIDA ASH, Chair of the\nBridges\n"
    talk = read(cover + pages(BODY, BODY[3:], BODY[5:], head="          Page {}", feed=""))
    assert [turn.label for turn in talk.turns if turn.kind.is_spoken][:2] == [
        "SENATOR ASH",
        "MS. ELM",
    ]
    assert "as old as the river and which nobody" in talk.text[: talk.text.index("MS. ELM")]
    assert {place.page for place in talk.pages} == {40, 41, 42, 43}
    assert "Page" not in talk.text


def test_a_name_in_capitals_may_have_its_post_after_it_over_several_lines():
    post = [
        "       MS. IDA B. ELM, CHIEF KEEPER OF THE",
        "GATES, ACTING WARDEN, OFFICE OF RIVERS, LOCKS &",
        "BRIDGES OF THE NORTHERN SHORE:     Nobody keeps",
        "a gate for nothing.",
    ]
    talk = read(pages([*BODY, *post], BODY))
    assert "Ms. Ida B. Elm" in [speaker.name for speaker in talk.speakers]
    assert "Nobody keeps a gate for nothing." in [turn.words.of(talk.text) for turn in talk.turns]
