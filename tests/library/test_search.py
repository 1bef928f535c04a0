from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.annotation.lens import Lens, Part, widened
from reader_app.library.search import first_match, phrases
from reader_app.library.store import Library
from reader_app.library.terms import index_text, placed_terms, terms


def found(library, query, **filters):
    return [hit.turn for hit in library.search(query, **filters)]


@pytest.mark.parametrize(
    ("query", "turns"),
    [
        ("ferry", [2, 3]),
        ("FERRY", [2, 3]),
        ("ferry sundays", [2]),
        ("sundays ferry", [2]),
        ('"ferry will run"', [3]),
        ('"will the ferry"', [2]),
        ("“will the ferry”", [2]),
        ('"will run', [3]),
        ("harb*", [1]),
        ("harb", []),
        ('"on sund"*', [2]),
        ("senora", [3]),
        ("señora", [3]),
        ("ＦＥＲＲＹ", [2, 3]),
        ("渡し船", [4]),
        ("運航", [4]),
        ("航", [4]),
        ("運船", []),
        ("", []),
        ("   ", []),
        ("—!?", []),
        ('"', []),
        ("*", []),
        ("ferry AND NOT (run", []),
        ("ferry OR nothing", []),
    ],
)
def test_words_phrases_and_beginnings_are_found(stored, query, turns):
    assert found(stored, query) == turns


@given(st.text(max_size=40))
def test_no_query_is_an_error(query):
    assert isinstance(LIBRARY.search(query), list)


@given(st.lists(st.sampled_from(['"', "*", "(", "NEAR", "AND", "-", "^", "a:", "ferry", " ", "'"])))
def test_no_query_language_shows_through(pieces):
    assert isinstance(LIBRARY.search("".join(pieces)), list)


LIBRARY = Library.open(None)


@given(st.text(max_size=60))
def test_a_text_and_its_places_have_the_same_terms(text):
    assert terms(index_text(text)) == terms(text)


@given(st.text(alphabet="aé’Ⅷ東京ß が\u0301ﬁ_1-กำ", max_size=40))
def test_every_piece_of_a_text_is_a_query_that_finds_it(text):
    there = list(placed_terms(text))
    for term in there:
        assert term.term in terms(term.span.of(text))


@given(st.text(alphabet="ab1_ -’.", max_size=30), st.text(alphabet='ab1 "*’', max_size=8))
def test_a_match_stands_where_it_does_in_a_text_with_accents(text, query):
    asked = phrases(query)
    assert first_match(text, asked) == first_match(f"{text} é", asked)


def test_the_span_is_the_first_match_in_the_transcripts_text(stored, transcript):
    hits = {q: stored.search(q)[-1].span.of(transcript.text) for q in ("senora", "運航", "spr*")}
    assert hits == {"senora": "Señora", "運航": "運航", "spr*": "spring"}


def test_a_phrase_is_shown_where_it_stands_whole(stored, transcript):
    (hit,) = stored.search('"ferry will run"')
    assert hit.span.of(transcript.text) == "ferry will run"


def test_a_hit_tells_who_and_where(stored):
    hit = stored.search("spring")[0]
    assert (hit.transcript, hit.title, hit.turn, hit.speaker) == (
        "harbour",
        "At the harbour",
        3,
        "Captain",
    )
    assert hit.excerpt == "The ferry will run, Señora, from spring onwards."


def test_an_excerpt_of_a_long_turn_is_cut_around_the_match(library, make):
    words = " ".join(f"word{number}" for number in range(500))
    library.put_transcript(make(lines=((f"HOST: {words}", "speech", "host"),), exchanges=()), b"x")
    excerpt = library.search("word250")[0].excerpt
    assert excerpt.startswith("…word")
    assert excerpt.endswith("…")
    assert "word250" in excerpt
    assert len(excerpt) <= 162


def test_a_speaker_is_any_part_of_a_name(stored):
    assert found(stored, "ferry", speaker="CAPT") == [3]
    assert found(stored, "ferry", speaker="nobody") == []


def test_answers_alone_are_found_where_asked(stored):
    assert found(stored, "ferry", answers=True) == [3]


def test_a_tag_narrows_to_turns_that_carry_it(stored, transcript, mark):
    tag = stored.tags()[0]
    stored.put_highlight(mark(transcript, "run on Sundays", tags=(tag.id,)))
    assert found(stored, "ferry", tag="CLAIM") == [2]
    assert found(stored, "ferry", tag="figure") == []
    assert found(stored, "ferry", tag="no such tag") == []


@pytest.fixture
def both(stored, make):
    """A library in which other people speak under the ids of the first transcript, and one mate."""
    lines = (
        ("CAPTAIN: Is the ferry late?", "question", "captain"),
        ("MATE: The ferry is never late.", "answer", "mate"),
    )
    other = make("quay", lines=lines, exchanges=())
    captain, mate = other.speakers
    pilot = msgspec.structs.replace(captain, name="Pilot", role="pilot")
    other = replace(other, speakers=(pilot, mate))
    stored.put_transcript(other, b"q")
    return stored


@pytest.mark.parametrize(
    ("lens", "turns"),
    [
        (Lens(speakers=frozenset({"captain"})), [("harbour", 3)]),
        (Lens(speakers=frozenset({"mate"})), [("quay", 2)]),
        (Lens(speakers=frozenset({"gone"})), []),
        (Lens(roles=frozenset({"crew"})), [("harbour", 2), ("harbour", 3), ("quay", 2)]),
        (Lens(speakers=frozenset({"mate"}), roles=frozenset({"pilot"})), []),
        (Lens(part=Part.QUESTIONS), [("harbour", 2), ("quay", 1)]),
        (Lens(part=Part.ANSWERS), [("harbour", 3), ("quay", 2)]),
        (Lens(words="SENORA,  from"), [("harbour", 3)]),
    ],
)
def test_a_lens_goes_with_a_search_by_name_role_part_and_words(both, transcript, lens, turns):
    hits = both.search("ferry", lens=widened(lens, transcript))
    assert [(hit.transcript, hit.turn) for hit in hits] == turns


def test_words_of_a_lens_narrow_before_hits_are_limited(both, transcript):
    lens = widened(Lens(words="never"), transcript)
    assert [hit.turn for hit in both.search("ferry", lens=lens, limit=1)] == [2]


def test_a_lens_of_tags_finds_what_bears_one_of_them(both, transcript, mark):
    tag = both.tags()[0]
    both.put_highlight(mark(transcript, "run on Sundays", tags=(tag.id,)))
    lens = Lens(tags=frozenset({tag.id}))
    assert found(both, "ferry", lens=widened(lens, transcript)) == [2]


def test_hits_are_limited_and_in_document_order(stored, paged):
    stored.put_transcript(paged, b"p")
    hits = [(hit.transcript, hit.turn) for hit in stored.search("ferry", limit=3)]
    assert hits == [("harbour", 2), ("harbour", 3), ("paged", 2)]


def test_removed_transcripts_are_not_found(stored, transcript):
    stored.set_removed(transcript.id, True)
    assert found(stored, "ferry") == []


@pytest.mark.parametrize("text", ["東京タワー", "สวัสดีครับ", "한국어", "မြန်မာ"])
def test_any_part_of_a_script_without_spaces_is_found(library, make, text):
    library.put_transcript(
        make(lines=((f"HOST: {text}です", "speech", "host"),), exchanges=()), b""
    )
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            assert found(library, text[start:end]) == [1]


def test_hindi_words_are_not_torn_at_their_vowels():
    assert terms("हिन्दी में") == ["हिन्दी", "में"]


def test_a_query_is_its_phrases():
    asked = phrases('"over the" top* o\'clock')
    assert [(p.terms, p.is_prefix) for p in asked] == [
        (("over", "the"), False),
        (("top",), True),
        (("o", "clock"), False),
    ]
