import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.errors import ImportFailed
from reader_app.formats import read as read_any
from reader_app.formats.pages import html
from reader_app.formats.source import Source
from reader_app.transcript.model import TurnKind

SITE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The miller speaks • Valley Paper</title>
<meta property="og:title" content="The miller speaks">
<meta property="article:published_time" content="2021-06-07T10:00:00Z">
<script>var menu = "Ida Berg: no";</script><style>p { color: red }</style></head><body>
<div class="header"><a href="/">Valley Paper</a> <form><label>Search: <input></label></form></div>
<nav><ul><li><a href="/news">News</a></li><li><a href="/mills">Mills</a></li></ul></nav>
<div role="complementary"><article><div class="top"><h1>The miller speaks</h1></div>
<div class="content"><div class="media"><figure><figcaption>The mill</figcaption></figure></div>
<p><b>* * *</b></p>
<p><b>Head of the Guild Ida Berg:</b> Good morning, and <i>welcome</i> to&nbsp;the
mill.</p>
<p><b>Question:</b> Is it true: will it close?</p>
<p><b>Ida</b> <b>Berg</b>: In May.</p><p>Or: in June.</p>
<p><b>Question</b><b>:</b> Why?</p>
<div class="share"><a href="x">Share</a></div>
<p><b>Ida Berg:</b> The water &amp; the ice.<br>Both.</p>
<p><b>Response:</b> You said so before.</p>
<p><b>Ida Berg:</b> I did.</p><p><em>(Laughter)</em></p>
<div class="meta"><h3>Topics</h3><p><a href="y">Water</a></p>
<p>Publication date: <time datetime="2021-06-08">8 June</time></p></div>
</div></article></div><footer>All rights reserved: nobody</footer></body></html>"""


def opened(page, name="talk.html"):
    data = page if isinstance(page, bytes) else page.encode()
    return html.read(Source(name, data))


def said(talk):
    """Return who says what, as printed, of the turns that are spoken."""
    return [(turn.label, turn.words.of(talk.text)) for turn in talk.turns if turn.kind.is_spoken]


def kinds(talk):
    return [(turn.kind.value, turn.words.of(talk.text)) for turn in talk.turns]


def test_the_transcript_is_found_among_what_surrounds_it():
    talk = opened(SITE)
    assert said(talk) == [
        ("Head of the Guild Ida Berg", "Good morning, and welcome to the mill."),
        ("Question", "Is it true: will it close?"),
        ("Ida Berg", "In May.\n\nOr: in June."),
        ("Question", "Why?"),
        ("Ida Berg", "The water & the ice.\nBoth."),
        ("Response", "You said so before."),
        ("Ida Berg", "I did."),
    ]
    assert kinds(talk)[0] == ("heading", "The miller speaks")
    assert kinds(talk)[-1] == ("stage", "(Laughter)")
    assert not {"Search", "News", "Share", "Publication", "rights"} & set(talk.text.split())


def test_questions_and_answers_are_told_by_their_marks():
    talk = opened(SITE)
    assert [len(exchange.answers) for exchange in talk.exchanges] == [1, 2]
    assert [(who.name, len(who.labels)) for who in talk.speakers] == [("Ida Berg", 2)]


def test_title_and_date_are_those_the_page_gives():
    talk = opened(SITE)
    assert (talk.title, talk.date, talk.language) == ("The miller speaks", "2021-06-07", "en")
    stamped = "<h1>A Talk</h1><time datetime='2019-04-03'>x</time><p>Ann: Hi.<p>Bo: Ho.<p>Ann: So."
    assert opened(stamped).date == "2019-04-03"


def test_what_the_source_breaks_is_joined_and_what_it_marks_as_broken_is_not():
    page = "<p><b>Ida</b>: one\n  two<br>three<br><br>four</p><p><b>Ida</b>: five</p>"
    assert said(opened(page)) == [("Ida", "one two\nthree\n\nfour"), ("Ida", "five")]


@pytest.mark.parametrize(
    "label",
    [
        "<b>Ida Berg:</b>",
        "<b>Ida Berg</b>:",
        "<strong>Ida </strong><strong>Berg</strong>: ",
        "<b><font size=2>Ida Berg</font></b><b>:</b>",
        "<cite>Ida Berg:</cite>",
        "<cite>Ida Berg</cite>:",
        "<span class=speaker>Ida Berg</span>",
        "<span class='transcript-speaker-name'>Ida Berg:</span>",
        "<span style='font-weight: bold'>Ida Berg</span>:",
        "&lt;<cite>Ida Berg</cite>&gt;",
    ],
)
def test_a_label_may_be_set_in_many_ways(label):
    page = f"<p>{label} Good morning.</p><p>More: of it.</p><p>{label} So.</p>"
    assert said(opened(page)) == [
        ("Ida Berg", "Good morning.\n\nMore: of it."),
        ("Ida Berg", "So."),
    ]


def test_a_label_without_its_colon_is_known_once_it_is_known_with_it():
    page = (
        "<br><br><strong>Mr. LIND</strong>: You laid it out to\n"
        "<br><br><strong>Mr. BERG</strong>: Yes."
        "<br><br><strong>Mr. LIND</strong> [continuing]. The mill.\n"
        "<br><br><strong>Mr. BERG</strong>: No."
        "<br><br><strong>Mr. LIND</strong>: So."
    )
    assert said(opened(page))[2] == ("Mr. LIND", "[continuing]. The mill.")


def test_a_name_after_a_long_title_is_a_label():
    title = "Chair of the Board of the Society for the Upkeep of Mills and Weirs in the Valley"
    page = f"<p><b>{title} Ida Berg:</b> Good day.</p><p><b>Otto Lind:</b> Ho.</p>"
    talk = opened(page + "<p><b>Ida Berg:</b> So.</p><p><b>Otto Lind:</b> Yes.</p>")
    assert said(talk)[0] == (f"{title} Ida Berg", "Good day.")
    assert [speaker.name for speaker in talk.speakers] == ["Ida Berg", "Otto Lind"]


def test_what_stands_between_label_and_colon_is_kept():
    page = "<p><b>Ida</b> (laughing): Yes.</p><p><b>Ida</b>: No.</p><p><b>Ida</b>: So.</p>"
    talk = opened(page)
    assert said(talk)[0] == ("Ida", "Yes.")
    assert "(laughing)" in talk.text


def test_bold_words_in_a_speech_are_no_label():
    page = "<p><b>Ida:</b> One.</p><p><b>Never</b> say so.</p><p><b>Ida:</b> Two.</p>"
    assert said(opened(page))[0] == ("Ida", "One.\n\nNever say so.")


def test_fields_before_the_first_speaker_are_nobody():
    page = (
        "<p><b>Place:</b> Old Hall</p><p><b>Interviewer:</b> Ida Berg</p>"
        "<p><b>IB:</b> Where?</p><p><b>Lind:</b> Here.</p>"
        "<p><b>IB:</b> When?</p><p><b>Lind:</b> Now.</p>"
    )
    assert [label for label, _ in said(opened(page))] == ["IB", "Lind", "IB", "Lind"]


def test_labels_alone_on_their_line_are_labels():
    page = "<p><b>Ida Berg</b></p><p>Good morning.</p><p><b>Otto Lind</b></p><p>Morning.</p>" * 2
    assert said(opened(page))[:2] == [("Ida Berg", "Good morning."), ("Otto Lind", "Morning.")]


def test_headings_stay_headings_and_part_turns():
    page = "<p><b>Ida:</b> One.</p><h2>The <i>ice</i></h2><p><b>Ida:</b> Two.</p><h4>End</h4>"
    talk = opened(page)
    headings = [turn for turn in talk.turns if turn.kind is TurnKind.HEADING]
    assert [(turn.words.of(talk.text), turn.level) for turn in headings] == [
        ("The ice", 2),
        ("End", 4),
    ]


def test_plain_labels_are_found_by_the_words():
    page = """<title>Talk with Ann Karl</title><p>P<font>JS:&#9;What was it like?</p>
    <p>Karl:&#9;Loud. The wheels: all day.</p><p>And dust.</p><p>PJS:&#9;And then?</p>
    <h2>Later</h2><p>Karl:&#9;Nothing.</p>"""
    talk = opened(page)
    assert said(talk) == [
        ("PJS", "What was it like?"),
        ("Karl", "Loud. The wheels: all day.\n\nAnd dust."),
        ("PJS", "And then?"),
        ("Karl", "Nothing."),
    ]
    assert "#" not in talk.text
    assert ("heading", "Later") in kinds(talk)


def test_definitions_and_tables_can_be_talk():
    talk = "<dl><dt>Ida<dd>Hi.<dt>Otto:</dt><dd>Ho.</dd><dd>So.</dd><dt>Ida</dt><dd>Yes.</dd></dl>"
    assert said(opened(talk)) == [("Ida", "Hi."), ("Otto", "Ho.\n\nSo."), ("Ida", "Yes.")]
    rows = [("0:01", "Ida Berg", "Good morning all."), ("0:05", "Otto Lind", "Morning, Ida.")]
    rows += [("0:07", "", "And all."), ("0:09", "Ida Berg", "<p>So.</p><p>Well.</p>")]
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    table = opened(f"<table><tr><th>Time<th>Who<th>Words</tr>{cells}</table>")
    assert said(table) == [
        ("Ida Berg", "Good morning all."),
        ("Otto Lind", "Morning, Ida.\n\nAnd all."),
        ("Ida Berg", "So.\n\nWell."),
    ]
    assert [cue.time for cue in table.cues] == [1000, 5000, 7000, 9000]


def test_a_table_of_facts_is_no_talk():
    page = "<table><tr><td>Mills</td><td>4</td></tr><tr><td>Weirs</td><td>2</td></tr></table>"
    assert opened(page).speakers == ()


def test_podcasts_name_speaker_and_time_before_the_paragraph():
    page = (
        "<cite>Ida:</cite><time>0:00</time><p>Hi.</p><cite>Otto:</cite><time>1:02</time><p>Ho.</p>"
    )
    talk = opened(page)
    assert said(talk) == [("Ida", "Hi."), ("Otto", "Ho.")]
    assert [(talk.text[cue.position :][:3], cue.time) for cue in talk.cues] == [
        ("Ida", 0),
        ("Ott", 62000),
    ]


MINUTES = """<html><head><title>Widget WG -- 03 May 2024</title></head><body><h1>Widget WG</h1>
<dl><dt>Present</dt><dd>Ida, Otto</dd><dt>Chair</dt><dd>Ida</dd><dt>Scribe</dt><dd>Otto</dd></dl>
<main><h3>Frames</h3><p class=phone><cite>Ida:</cite> shall we begin<br>
<span>… with the two</span></p>
<p class=irc>&lt;<cite>RRSAgent</cite>&gt; logging to nowhere</p>
<p class=irc>&lt;<cite>mlk</cite>&gt; +1</p>
<p class=summary><strong>ACTION:</strong> Otto to do it</p>
<p class=phone><cite>Otto:</cite> note: late</p></main></body></html>"""


def test_minutes_of_a_meeting_go_on_after_an_ellipsis():
    talk = opened(MINUTES)
    assert said(talk) == [
        ("Ida", "shall we begin\n… with the two"),
        ("mlk", "+1"),
        ("Otto", "note: late"),
    ]
    assert ("stage", "ACTION: Otto to do it") in kinds(talk)
    assert ("other", "<RRSAgent> logging to nowhere") in kinds(talk)
    assert (talk.title, talk.date) == ("Widget WG", "2024-05-03")


RECORD = """<html><head><title>Mills</title></head><body><pre>
[Senate]
                    THE FUTURE OF MILLS

  Ms. BERG. Madam President, the mill is
old. Mr. Lind knows.
  It is also wet.
  Mr. LIND of the Valley. Then it is

[[Page S693]]

wetter still.
  (Laughter.)
  The PRESIDING OFFICER. The Senator's
time is up.
  There being no objection, the bill was printed, as follows:

                                S. 12

     SECTION 1. Mr. Lind. Is a mill.
                                 ______

      By Mr. LIND (for himself and Ms. Berg):
  S. 13. A bill to mill.
  Ms. BERG. I thank the Chair.
</pre></body></html>"""


def test_a_printed_record_has_labels_that_end_in_a_full_stop():
    talk = opened(RECORD)
    assert said(talk) == [
        ("Ms. BERG", "Madam President, the mill is old. Mr. Lind knows.\n\nIt is also wet."),
        ("Mr. LIND of the Valley", "Then it is wetter still."),
        ("The PRESIDING OFFICER", "The Senator's time is up."),
        ("Ms. BERG", "I thank the Chair."),
    ]
    assert ("stage", "(Laughter.)") in kinds(talk)


def test_the_pages_of_a_printed_record_are_addresses():
    talk = opened(RECORD)
    (page,) = talk.pages
    assert (page.page, page.line) == (693, 0)
    assert talk.text[page.position :].split()[:2] == ["wetter", "still."]
    assert "693" not in talk.text


def magazine(question):
    asked = ["When did you come here?", "Was it hard?", "It will close. Tell us why.", "And then?"]
    told = ["In the spring.", "Never. The river does it all.", "The stones are gone.", "I sit."]
    talk = "".join(
        f"{question.format(words)}<p>{answer}</p><p>So it is.</p>"
        for words, answer in zip(asked, told, strict=True)
    )
    return (
        "<nav><a href=x>News</a></nav><article><h1>The miller speaks</h1>"
        "<p>Ida Berg has kept the mill for forty years, and we met her in its kitchen, with the "
        f"river under the floor.</p>{talk}</article><footer>All rights</footer>"
    )


LOOKS = ["<p><b>{}</b></p>", "<p><strong><em>{}</em></strong></p>", "<h3>{}</h3>"]
LOOKS += ["<p class=question>{}</p>", "<p style='font-weight: 700'>{}</p>", "<b>{}</b><br>"]


@pytest.mark.parametrize("question", LOOKS)
def test_questions_are_told_by_their_look_where_nobody_is_named(question):
    talk = opened(magazine(question))
    assert kinds(talk)[0] == ("heading", "The miller speaks")
    assert kinds(talk)[1][0] == "other"
    assert kinds(talk)[2:5] == [
        ("question", "When did you come here?"),
        ("answer", "In the spring.\n\nSo it is."),
        ("question", "Was it hard?"),
    ]
    assert [len(exchange.answers) for exchange in talk.exchanges] == [1] * 4
    assert talk.speakers == ()
    assert "rights" not in talk.text


def test_bold_sentences_of_an_essay_are_no_questions():
    page = "".join(
        f"<p><b>{bold}</b></p><p>The river does it all, day and night.</p>"
        for bold in ("The ice goes.", "Stones come.", "Why is it so?", "The end of it.")
    )
    assert not [turn for turn in opened(page).turns if turn.kind is TurnKind.QUESTION]


def test_preformatted_text_is_read_as_text():
    talk = opened("<pre>Ida: Hello\nthere.\n\nOtto: Hello.\n\nIda: So.\n</pre>")
    assert said(talk)[0] == ("Ida", "Hello\nthere.")


def test_a_page_without_speakers_has_none():
    page = "<nav>Menu</nav><div><p>" + "The mill is old and cold. " * 9 + "</p><p>It is.</p></div>"
    talk = opened(page)
    assert talk.speakers == ()
    assert "Menu" not in talk.text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("<p>Ida: \u201cSo\u201d \u2026</p>".encode("windows-1252"), "\u201cSo\u201d \u2026"),
        ("<meta charset=windows-1251><p>Ида: Да, да</p>".encode("windows-1251"), "Да, да"),
        ("<meta charset=iso-8859-1><p>Ida: caf\u00e9\u2019s</p>".encode("windows-1252"), "café’s"),
        ("<meta charset=windows-1252><p>Ida: Übung</p>".encode(), "Übung"),
        ("<meta charset=utf-16><p>Ida: Übung</p>".encode("utf-16"), "Übung"),
        (b"<meta charset=zlib><p>Ida: plain</p>", "plain"),
        (
            "<meta charset='shift_jis'><p>司会：はい、そうです。</p>".encode("cp932"),
            "はい、そうです。",
        ),
    ],
)
def test_the_encoding_is_what_it_is_rather_than_what_it_says(data, words):
    assert words in opened(data).text


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", "x<p>Ida: Hi."),
        ("a", "<!DOCTYPE html><p>Ida: Hi."),
        ("a.txt", "<html><p>Ida: Hi."),
    ],
)
def test_a_page_is_known_by_its_first_elements(name, data):
    assert read_any(Source(name, data.encode())).format == "HTML"


@pytest.mark.parametrize(
    "data", [b"Ida: Hi.\n\nOtto: <br> Ho.", b"<?xml version='1.0'?><tei/>", b""]
)
def test_what_is_no_page_is_left_to_others(data):
    assert html.confidence(Source("a.txt", data)) < 0.5


@pytest.mark.parametrize("page", ["<html></html>", "<script>x</script>", "<p>\u00a0</p>"])
def test_a_page_without_words_is_refused(page):
    with pytest.raises(ImportFailed, match=r"^talk\.html: there is no text on this page$"):
        opened(page)


MANY = 20_000


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "x",
        "<b>" * 100_000 + "Ida: x",
        "<table><tr><td>" * MANY + "x",
        "<dl>" * MANY + "<dt>Ida<dd>x",
        "".join(f"<b a={n}>" for n in range(3000)) + "<p>x</p>" * 3000,
        "&amp" * 500_000,
        "<" * 500_000,
        "<!--" * MANY,
        "<p " + " ".join(f"a{n}=1" for n in range(MANY)) + ">x",
        f"<p class='{'x' * 5_000_000}'>x",
        f"<img src='data:image/png;base64,{'A' * 40_000_000}'><p>x",
        f"<p>{'a:' * 500_000}",
        f"<p><b>Ida</b>{'(' * 500_000}",
        f"<pre>x{chr(10) * 500_000}y</pre>",
        f"<pre>{' ' * 2_000_000}x</pre>",
        f"<p>{'&nbsp;' * 200_000}x",
    ],
    ids=lambda page: page[:20],
)
def test_a_hostile_page_is_read_in_bounded_time(page):
    before = time.perf_counter()
    read_or_refused(page.encode())
    assert time.perf_counter() - before < 20


@pytest.mark.parametrize("page", ["<p>" + "x" * 17_000_000, "<b>x</b>" * 400_000])
def test_a_page_beyond_measure_is_refused(page):
    with pytest.raises(ImportFailed, match="too large for a page of HTML"):
        opened(page)


def read_or_refused(data):
    """Return the transcript, or None where the page is refused in one line."""
    try:
        talk = html.read(Source("a.html", data))
    except ImportFailed as error:
        lines = str(error).splitlines()
    else:
        return talk
    assert len(lines) == 1
    return None


def is_sound(talk):
    """Whether turns follow each other and lie within the text."""
    ends = [0, *(turn.span.end for turn in talk.turns)]
    starts = [*(turn.span.start for turn in talk.turns), len(talk.text)]
    return all(end <= start for end, start in zip(ends, starts, strict=True))


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_page_or_refused(data):
    talk = read_or_refused(data)
    assert talk is None or is_sound(talk)


TAGS = ["<p>", "</p>", "<b>", "</b>", "<br>", "<table>", "<tr>", "<td>", "</table>", "<dl>", "<dt>"]
TAGS += [
    "<dd>",
    "<pre>",
    "</pre>",
    "<h2>",
    "</h2>",
    "<cite>",
    "</cite>",
    "<div class=share>",
    "</div>",
]
WORDS = [
    "Ida",
    ":",
    "Otto: ",
    "Q. ",
    "\n",
    "  Mr. BERG. X\n",
    "[0:12] ",
    "(aside)",
    "* * *",
    "&lt;",
    "x. ",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(TAGS + WORDS), max_size=60))
def test_any_tangle_of_tags_is_a_page_or_refused(parts):
    talk = read_or_refused("".join(parts).encode())
    assert talk is None or is_sound(talk)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(SITE)), st.text(max_size=20))
def test_a_damaged_page_is_read_or_refused(place, junk):
    talk = read_or_refused((SITE[:place] + junk + SITE[place + len(junk) :]).encode())
    assert talk is None or is_sound(talk)


def test_a_page_that_breaks_off_is_read_as_far_as_it_goes():
    talk = opened(SITE[: SITE.index("In May.") + 3])
    assert said(talk)[-1][1] == "In"
