"""What becomes of a quotation: exact, differing, or not found; never a false “exact”."""

import pytest

from reader_app.quoting.article import article
from reader_app.quoting.comparing import Stopped, check
from reader_app.quoting.verdict import Caution, Kind, State

EXACT = [
    "it will not be finished before the winter",
    "It will not be finished before the winter.",
    "it will not be finished before the winter,",
    "We can’t promise more than that",
    "We can't promise more than that. The workers' council has seen a non-binding plan",
    "a non-binding plan — it was printed in May — and called it ‘sound’",
    "[T]he old piers will be kept.",
    "The bridge will cost … before the winter.",
    "The bridge will cost 5.6 million crowns [...] We can’t promise more than that.",
    "[Mayor Lindqvist] has agreed to pay half of the price.",
    "The minister [of works] has agreed [sic] to pay half of the price",
    "What I said, and what I say again, is that the old piers will be kept.",
    "Is that a promise? I do not think it is a promise.",
    "Will the harbour be closed?",
    "The committee on international shipping gave me a medal.",
    "it was 1974",
    "Nothing will happen in April, because the ice on the river\nis still too thick",
    "... the old piers will be kept ...",
]

DIFFERING = [
    ("it will be finished before the winter", Kind.NEGATION),
    ("it will not be completed before the winter", Kind.WORDS),
    ("The bridge will cost 5.9 million crowns", Kind.NUMBER),
    ("The bridge will cost 5,6 million crowns", Kind.NUMBER),
    ("The bridge will cost $5.6 million crowns", Kind.NUMBER),
    ("We can promise more than that", Kind.NEGATION),
    ("has seen a binding plan", Kind.NEGATION),
    ("The Bridge will cost 5.6 million crowns", Kind.LETTERS),
    ("What I said and what I say again, is that", Kind.PUNCTUATION),
    ("Will the harbour be closed.", Kind.PUNCTUATION),
    ("It will stay open?", Kind.PUNCTUATION),
    ("the old piers will be kept … will cost 5.6 million crowns", Kind.NUMBER),
    ("We [surely] promise more than that", Kind.NEGATION),
    ("I do [surely] think it is a promise", Kind.NEGATION),
    ("It was 1974, no, it was 1974.", Kind.NUMBER),
    ("The minister agreed to pay half of the price", Kind.WORDS),
    ("Bridge will not cost 5.6 million crowns", Kind.NEGATION),
]

CUT = [
    "The bridge will cost 5",
    "We can",
    "has seen a non",
    "binding plan -- it was printed in May",
    "6 million crowns, and it will not be finished",
    "The workers' council has seen a non-binding plan -- it was printed in Ma",
]


@pytest.mark.parametrize("quote", EXACT)
def test_what_is_said_so_is_exact(one, quote):
    verdict = one(f"She told them: “{quote}”")
    assert (verdict.state, verdict.changes) == (State.EXACT, ())
    assert verdict.place is not None


@pytest.mark.parametrize(("quote", "kind"), DIFFERING)
def test_what_is_said_otherwise_differs_and_the_gravest_is_told_first(one, quote, kind):
    verdict = one(f"She told them: “{quote}”")
    assert verdict.state is State.DIFFERING
    assert verdict.gravest[0].kind is kind


@pytest.mark.parametrize("quote", CUT)
def test_a_word_or_number_that_is_cut_is_never_exact(one, quote):
    assert one(f"She told them: “{quote}”").state is not State.EXACT


def test_what_nobody_says_is_not_found(one):
    verdict = one("He said “seven clerks adored marmalade and consulted nobody”.")
    assert verdict.state is State.NOT_FOUND
    assert verdict.place is None


def test_the_nearest_passage_is_told_of_what_is_not_found(one):
    verdict = one("He said “the bells alone will never cross the thick fog of winter”.")
    assert verdict.state is State.NOT_FOUND


def test_a_difference_says_what_is_quoted_and_what_is_said(one):
    verdict = one("“It will not be completed before the winter.”")
    (change,) = verdict.changes
    assert (change.quoted, change.said) == ("completed", "finished")


def test_a_quotation_found_several_times_says_so(one):
    verdict = one("“And then we wait”")
    assert verdict.times == 3
    assert {place.title for place in verdict.places} == {
        "Hearing on the Harbour Bridge",
        "Interview with Jorun Aas, ferry pilot",
    }


def test_a_place_has_speaker_and_address(one):
    place = one("“the old piers will be kept”").place
    assert [name.casefold() for name in place.speakers] == ["mayor lindqvist"]
    assert place.words == "the old piers will be kept"
    assert place.address


def test_a_quotation_over_turns_is_said_by_several(one):
    verdict = one("“Is that a promise? I do not think it is a promise.”")
    assert len(verdict.place.speakers) == 2
    assert Caution.SEVERAL_SPEAKERS in verdict.cautions


def test_a_negation_just_before_is_told(one):
    assert Caution.NEGATION_BEFORE in one("“it is a promise”").cautions


def test_a_negation_that_is_left_out_is_told(one):
    assert Caution.NEGATION_LEFT_OUT in one("“it will … be finished before the winter”").cautions


def test_brackets_are_told(one):
    assert Caution.PUT_IN in one("“The minister [of works] has agreed to pay half”").cautions


def test_another_speaker_than_the_article_names_is_told(checked):
    text = "“The old piers will be kept,” Okoro said."
    assert [v.named.casefold() for v in checked(text)] == ["chair okoro"]


@pytest.mark.parametrize(
    "text",
    [
        "“The old piers will be kept,” Lindqvist said.",
        "“The old piers will be kept,” said the chair.",
        "“The old piers will be kept,” Lindqvist told Okoro.",
        "Okoro listened. “The old piers will be kept,” the mayor said.",
        "“And then we wait,” Aas said.",
    ],
)
def test_a_speaker_is_doubted_only_when_that_is_sure(checked, text):
    assert [v.named for v in checked(text)] == [""]


def test_a_second_half_is_sought_near_the_first(checked):
    _, second = checked("“That is what a pilot does,” he said, “and then we wait.”")
    assert second.times == 3
    assert second.places[0].title.startswith("Interview")


def test_only_the_transcripts_asked_for_are_looked_through(library):
    interview = next(s.id for s in library.transcripts() if s.title.startswith("Interview"))
    (verdict,) = check(article("“The old piers will be kept.”"), library, [interview])
    assert verdict.state is State.NOT_FOUND


def test_looking_up_can_be_stopped(library):
    with pytest.raises(Stopped):
        check(article("“And then we wait.”"), library, progress=lambda _share: False)


def test_a_removed_transcript_is_not_looked_through(library):
    for held in library.transcripts():
        library.set_removed(held.id, True)
    (verdict,) = check(article("“The old piers will be kept.”"), library)
    assert verdict.state is State.NOT_FOUND
