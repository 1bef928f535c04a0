from dataclasses import replace

import pytest
from msgspec import structs

from reader_app.annotation.statistics import SpeakerShare
from reader_app.transcript.model import Cue, Speaker
from reader_app.ui.outline.model import ROW
from reader_app.ui.outline.panel import QUESTIONS, SPEAKERS, OutlinePanel
from reader_app.ui.outline.rows import speaker_rows
from reader_app.ui.wording.words import apart

SHARES = [
    SpeakerShare(Speaker("a", "Ada", role="host"), 1, 1200, 0.75),
    SpeakerShare(Speaker("b", "Bo"), 12, 400, 0.25),
]


def test_a_speaker_tells_turns_and_words():
    ada, bo = speaker_rows(SHARES, {})
    assert (ada.facts, ada.value, ada.timed) == ("1 turn · 1,200 words", "75 %", "")
    assert bo.facts == "12 turns · 400 words"
    assert ada.spoken == "Ada, host, 1 turn, 1,200 words, 75 % of the words"


def test_the_share_of_the_time_is_told_where_there_are_times():
    ada, bo = speaker_rows(SHARES, {}, {"a": 90_000, "b": 30_000})
    assert (ada.timed, bo.timed) == ("75 % time", "25 % time")
    assert bo.spoken.endswith("25 % of the words, 25 % of the time")
    assert bo.told.endswith("25 % of the time, 00:00:30")


@pytest.mark.parametrize(("name", "alone"), [("Ada", "Ada"), ("דנה", "\u2068דנה\u2069")])
def test_names_of_other_scripts_keep_to_themselves(name, alone):
    assert apart(name) == alone


@pytest.fixture
def panel(qtbot, session, look):
    made = OutlinePanel(session, look)
    qtbot.addWidget(made)
    made.resize(240, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def row(panel, part, number):
    model = panel.tree.model()
    return model.index(number, 0, model.index(part, 0)).data(ROW)


def test_times_are_told_once_the_rest_is_seen(qtbot, panel, session, briefing):
    cues = tuple(Cue(turn.span.start, turn.number * 5000) for turn in briefing.turns)
    session.library.put_transcript(replace(briefing, id="timed", cues=cues), b"timed")
    session.open("timed")
    qtbot.waitUntil(lambda: row(panel, SPEAKERS, 0).timed != "")
    shares = [row(panel, SPEAKERS, number).timed for number in range(3)]
    assert sum(int(words.split()[0]) for words in shares) in (99, 100, 101)


def test_an_unanswered_question_is_told_by_a_word_and_a_ring(panel, briefing):
    answered, unanswered = row(panel, QUESTIONS, 0), row(panel, QUESTIONS, 1)
    assert (answered.warns, unanswered.warns) == (False, True)
    assert unanswered.detail == "unanswered"
    assert "unanswered" in unanswered.spoken


def test_a_question_of_somebody_unnamed_is_told_by_its_words(panel, opened, briefing):
    unnamed = [structs.replace(one, asker=None) for one in briefing.exchanges]
    opened(replace(briefing, id="unnamed", exchanges=tuple(unnamed)))
    first = row(panel, QUESTIONS, 0)
    assert first.name == "What did the dredging cost?"
    assert first.spoken.startswith("Question 1, What did the dredging cost?, answered by")


def test_a_role_that_is_the_name_is_not_told_twice():
    (chair,) = speaker_rows([SpeakerShare(Speaker("c", "Chair", role="Chair"), 2, 9, 1.0)], {})
    assert chair.detail == ""
    assert chair.spoken.startswith("Chair, 2 turns")
