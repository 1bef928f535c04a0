from pathlib import Path

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats.source import Source
from reader_app.formats.subtitles.ttml import confidence, read
from reader_app.transcript.model import TurnKind

IMSC = Path(__file__).parents[2].parent / "shared" / "interop" / "subtitles" / "imsc"
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
    xmlns:ttp="http://www.w3.org/ns/ttml#parameter" {root}>
  <head><metadata><ttm:title>The lock</ttm:title>
    <ttm:agent xml:id="a" type="person"><ttm:name type="full">Ada Berg</ttm:name></ttm:agent>
    <ttm:agent xml:id="t" type="person"><ttm:name type="given">Tom</ttm:name>
      <ttm:name type="family">Vik</ttm:name></ttm:agent>
  </metadata></head>
  <body>{body}</body>
</tt>
"""


def file(body, root='xml:lang="en"', name="talk.ttml"):
    return Source(name, HEAD.format(body=body, root=root).encode())


def times(body, root=""):
    return [cue.time for cue in read(file(body, root)).cues]


def turns(transcript):
    people = {speaker.id: speaker.name for speaker in transcript.speakers}
    return [(people.get(t.speaker), t.words.of(transcript.text)) for t in transcript.turns]


def test_a_file_is_known_by_its_first_element():
    assert confidence(file("<div/>", name="talk.xml")) == 1.0
    assert confidence(Source("talk.ttml", b"<html><tt>x</tt></html>")) == 0.0


def test_who_speaks_is_found_by_the_agent():
    body = """<div><p begin="1s" end="3s" ttm:agent="a">Is the lock<br/>open?</p>
        <p begin="3s" end="4s" ttm:agent="t">No.</p>
        <p begin="4s" end="5s" ttm:agent="t">Not <span>yet</span>.</p></div>"""
    talk = read(file(body))
    assert turns(talk) == [("Ada Berg", "Is the lock open?"), ("Tom Vik", "No. Not yet.")]
    assert (talk.title, talk.language) == ("The lock", "en")


def test_an_agent_of_a_division_speaks_its_paragraphs():
    body = '<div ttm:agent="t"><p begin="1s">No.</p><p begin="2s" ttm:agent="a">Oh.</p></div>'
    assert [speaker for speaker, _ in turns(read(file(body)))] == ["Tom Vik", "Ada Berg"]


def test_two_agents_in_a_paragraph_are_two_turns():
    body = """<div><p begin="1s"><span ttm:agent="a">Well?</span><br/>
        <span ttm:agent="t">No.</span></p></div>"""
    assert turns(read(file(body))) == [("Ada Berg", "Well?"), ("Tom Vik", "No.")]


def test_an_agent_that_nobody_describes_is_nobody():
    assert read(file('<div><p begin="1s" ttm:agent="x">No.</p></div>')).speakers == ()


def test_a_sound_is_a_stage_direction():
    talk = read(file('<div><p begin="1s" ttm:role="sound">A bell</p><p begin="2s">No.</p></div>'))
    assert [turn.kind for turn in talk.turns] == [TurnKind.STAGE, TurnKind.SPEECH]


@pytest.mark.parametrize(
    ("written", "root", "milliseconds"),
    [
        ("00:01:02.500", "", 62_500),
        ("00:01:02:15", 'ttp:frameRate="30"', 62_500),
        ("1:02.5", "", 62_500),
        ("1.5h", "", 5_400_000),
        ("2m", "", 120_000),
        ("3.25s", "", 3_250),
        ("750ms", "", 750),
        ("50f", 'ttp:frameRate="25"', 2_000),
        ("24f", 'ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001"', 1_001),
        ("30000000t", 'ttp:tickRate="10000000"', 3_000),
    ],
)
def test_every_way_to_write_a_time_is_understood(written, root, milliseconds):
    assert times(f'<div><p begin="{written}">Yes.</p></div>', root) == [milliseconds]


def test_times_count_from_what_holds_them():
    body = '<div begin="10s"><p begin="2s" end="4s">Yes.</p><p begin="4s">No.</p></div>'
    assert times(body) == [12_000, 14_000]


def test_times_in_a_sequence_count_from_the_one_before():
    body = """<div timeContainer="seq"><p dur="2s">One.</p><p begin="1s" dur="2s">Two.</p>
        <p dur="1s">Three.</p></div>"""
    assert times(body) == [0, 3_000, 5_000]


def test_times_of_lyrics_count_from_the_beginning():
    body = """<div begin="10s" end="20s"><p begin="10s" end="14s">One.</p></div>
        <div begin="20s" end="30s"><p begin="20s" end="24s">Two.</p></div>"""
    assert times(body) == [10_000, 20_000]


def test_words_with_times_of_their_own_are_moments():
    body = """<div><p begin="1s" end="4s"><span begin="0s">so</span> <span begin="1s">we</span>
        <span begin="2s">wait</span></p></div>"""
    talk = read(file(body))
    assert [(talk.text[c.position :].split()[0], c.time) for c in talk.cues] == [
        ("so", 1000),
        ("we", 2000),
        ("wait", 3000),
    ]


def test_descriptions_are_no_words():
    body = '<div><p begin="1s"><metadata><ttm:desc>draft</ttm:desc></metadata>Yes.</p></div>'
    assert read(file(body)).text == "Yes."


def test_what_is_never_shown_is_reported():
    body = '<div end="5s"><p begin="1s">Yes.</p><p begin="9s">Never.</p></div>'
    talk = read(file(body))
    assert talk.text == "Yes."
    assert [(u.text, "never shown" in u.why) for u in talk.unread] == [("Never.", True)]


def test_a_file_that_was_cut_off_opens_as_far_as_it_goes():
    whole = file('<div><p begin="1s">Is the lock open?</p><p begin="3s">No.</p></div>').data
    talk = read(Source("talk.ttml", whole[: whole.index(b"No.")]))
    assert talk.text == "Is the lock open?"
    assert len(talk.unread) == 1


@pytest.mark.parametrize("body", ["", "<div/>", '<div><p begin="1s"> </p></div>'])
def test_a_file_without_words_is_refused(body):
    with pytest.raises(ImportFailed, match=r"^talk\.ttml: there is not one subtitle with words"):
        read(file(body))


def test_pictures_are_refused_as_what_they_are():
    with pytest.raises(ImportFailed, match="pictures"):
        read(file('<div begin="1s" smpte:backgroundImage="a.png"/>', 'xmlns:smpte="s"'))


def test_a_deep_file_is_refused():
    with pytest.raises(ImportFailed, match="nested"):
        read(file("<div>" * 5_000))


def test_entities_of_its_own_are_refused():
    bomb = b'<!DOCTYPE tt [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><tt><body><p>&b;</p></body></tt>'
    with pytest.raises(ImportFailed):
        read(Source("talk.ttml", bomb))


@pytest.mark.skipif(not IMSC.is_dir(), reason="the subtitles of others are not here")
def test_every_sample_of_the_standard_opens_or_has_no_words():
    refused = {}
    opened = 0
    for path in sorted(IMSC.rglob("*.ttml")):
        given = Source(path.name, path.read_bytes())
        assert confidence(given) == 1.0
        try:
            opened += bool(read(given).text)
        except ImportFailed as error:
            refused[path.stem] = str(error)
    assert opened == 311
    assert {stem for stem, why in refused.items() if "pictures" in why} == {
        "altText1",
        "aspectRatio3",
        "aspectRatio4",
        "aspectRatio6",
        "displayAspectRatio003",
        "displayAspectRatio004",
    }
    assert {stem for stem, why in refused.items() if "with words" in why} == {
        "Structure002",
        "image001",
    }


def test_words_in_spans_of_their_own_are_parted_and_timed_from_the_beginning():
    def word(text, begin):
        return f'<span p:unit="word" begin="{begin}" end="{begin + 1}">{text}</span>'

    said = [("a1", 2, ["Is", "it?"]), ("a2", 14, ["Not", "yet."])]
    paragraphs = "".join(
        f'<p begin="{at}" end="{at + 5}" agent="{who}"><span p:unit="sentence" begin="{at}">'
        f"{''.join(word(text, at + n) for n, text in enumerate(words))}</span></p>"
        for who, at, words in said
    )
    whole = f'<tt xmlns:p="x"><body dur="30"><div>{paragraphs}</div></body></tt>'
    talk = read(Source("talk.ttml", whole.encode()))
    assert talk.text == "a1: Is it?\n\na2: Not yet."
    assert sorted({cue.time for cue in talk.cues}) == [2000, 3000, 14_000, 15_000]


def test_spans_that_follow_each_other_within_a_paragraph_keep_their_times():
    spans = "".join(f'<span dur="{n}s">{word} </span>' for n, word in ((1, "Is"), (2, "it?")))
    said = f'<div><p begin="5s" timeContainer="seq">{spans}<span begin="1s">No.</span></p></div>'
    assert times(said) == [5000, 9000]
