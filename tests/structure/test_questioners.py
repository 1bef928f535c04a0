"""Who asks and who answers in court."""

import pytest

from reader_app.transcript.model import TurnKind

DEPOSITION = """\
DEPOSITION OF MARTA J. LIND

APPEARANCES:

TOM OAK, ESQ.

MARTA J. LIND,
called as a witness, having been duly sworn, testified as follows:

EXAMINATION

BY MR. OAK:

Q.  Were you on the bridge?

MS. RAY:  Objection, form.

A.  I was.

THE WITNESS:  May I have some water?

MR. OAK:  Of course.

CROSS-EXAMINATION

BY MS. RAY:

Q.  Who pays for it?

A.  The town.
"""


def name(talk, who):
    speaker = talk.speaker(who)
    return speaker and speaker.name


def test_counsel_asks_and_the_witness_answers(read):
    talk = read(DEPOSITION)
    assert [
        (name(talk, e.asker), [name(talk, who) for who in e.answerers]) for e in talk.exchanges
    ] == [("Tom Oak", ["Marta J. Lind"]), ("Ms. Ray", ["Marta J. Lind"])]


def test_an_objection_answers_nothing_and_the_witness_always_does(read):
    talk = read(DEPOSITION)
    kinds = {t.label: t.kind for t in talk.turns if t.label and t.kind.is_spoken}
    assert kinds["MS. RAY"] is TurnKind.SPEECH
    assert kinds["THE WITNESS"] is TurnKind.ANSWER


def test_who_examines_is_no_turn_of_speech_and_an_examination_is_a_heading(read):
    talk = read(DEPOSITION)
    found = {t.words.of(talk.text): t.kind for t in talk.turns}
    assert found["BY MR. OAK:"] is TurnKind.OTHER
    assert found["EXAMINATION"] is TurnKind.HEADING
    assert found["CROSS-EXAMINATION"] is TurnKind.HEADING


def test_parts_in_court_are_roles(read):
    roles = {s.name: s.role for s in read(DEPOSITION).speakers}
    assert roles == {"Tom Oak": "counsel", "Ms. Ray": "counsel", "Marta J. Lind": "witness"}


def test_fields_of_a_cover_are_no_speakers(read):
    assert all(s.labels != ("APPEARANCES",) for s in read(DEPOSITION).speakers)


def test_each_witness_answers_after_being_sworn(read):
    talk = read(
        "IDA ASH, having been sworn, testified:\n\nQ.  Who are you?\n\nA.  Ida Ash.\n\n"
        "OTTO ELM, called as a witness:\n\nQ.  And you?\n\nA.  Otto Elm.\n"
    )
    assert [[name(talk, who) for who in e.answerers] for e in talk.exchanges] == [
        ["Ida Ash"],
        ["Otto Elm"],
    ]


def test_a_witness_without_a_name_is_the_witness(read):
    talk = read(
        "BY MR. OAK:\n\nQ.  Why?\n\nA.  So.\n\nTHE WITNESS:  May I go?\n\nQ.  When?\n\nA.  Now.\n"
    )
    assert {name(talk, who) for e in talk.exchanges for who in e.answerers} == {"The Witness"}


@pytest.mark.parametrize("mark", ["(BY MR. OAK)", "BY MR. OAK:", "(By Mr. Oak:)"])
def test_who_examines_may_stand_after_the_mark(read, mark):
    talk = read(f"Q.  {mark}  Why?\n\nA.  So.\n\nQ.  When?\n\nA.  Now.\n")
    assert [name(talk, e.asker) for e in talk.exchanges] == ["Mr. Oak"] * 2


def test_the_court_its_officers_and_who_objects_have_parts(read):
    talk = read(
        "THE COURT: Sit.\n\nTHE CLERK: Rise.\n\nBY MR. OAK:\n\nQ. Why?\n\nMS. RAY: Objection.\n\n"
        "THE COURT: Sustained.\n\nRESPONSE: I object too.\n\nQ. When?\n\nA. Now.\n\n"
        "THE WITNESS: May I go?\n"
    )
    assert {s.name: s.role for s in talk.speakers} == {
        "The Clerk": "clerk",
        "The Court": "judge",
        "Mr. Oak": "counsel",
        "Ms. Ray": "counsel",
        "The Witness": "witness",
    }
