"""Whatever is mended of a transcript is exactly taken back, and no highlight moves."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.annotation.history import History
from reader_app.annotation.mending import edit_between
from reader_app.annotation.model import highlight
from reader_app.errors import ReaderError
from reader_app.library.check import check
from reader_app.library.store import Library
from reader_app.structure.reading import structure
from reader_app.transcript import asking, mending
from reader_app.transcript.model import Speaker, TurnKind
from reader_app.transcript.span import Span

TEXT = """At the lock

HOST: Welcome to the lock. We have an hour.

Q1: Who opens the gates at night?
A: The keeper does. He lives next door.

KEEPER: And my daughter, since spring.

Q2: Is it safe in a storm, ñandú?
A: Mostly. Ask the keeper.

[Bells]

HOST: Thank you all.
"""


def lock():
    return structure(TEXT, "lock.txt", "plain text")


NUMBERS = st.integers(0, 12)
SOME = st.lists(NUMBERS, max_size=4, unique=True)
PICK = st.integers(0, 4)
KINDS = st.sampled_from(TurnKind)


def chosen(transcript, pick):
    """The id of one of the speakers, or none."""
    speakers = transcript.speakers
    return speakers[pick].id if pick < len(speakers) else None


def renamed(t, pick, name):
    speaker = t.speaker(chosen(t, pick))
    if speaker is None:
        raise mending.CannotMend("nobody")
    return mending.change_speaker(t, Speaker(speaker.id, name, "guest", "Lock 4", (), 7))


def verb(function, *arguments):
    return st.tuples(st.just(function), *arguments)


VERBS = st.one_of(
    verb(renamed, PICK, st.text("ab ", max_size=3)),
    verb(
        lambda t, one, two: mending.merge_speakers(t, chosen(t, one) or "", [chosen(t, two) or ""]),
        PICK,
        PICK,
    ),
    verb(
        lambda t, pick, numbers, new: mending.split_speaker(
            t, chosen(t, pick) or "", numbers, Speaker(f"s{new}", "New")
        ),
        PICK,
        SOME,
        NUMBERS,
    ),
    verb(lambda t, pick: mending.remove_speaker(t, chosen(t, pick) or ""), PICK),
    verb(lambda t, numbers, pick: mending.give_turns(t, numbers, chosen(t, pick)), SOME, PICK),
    verb(mending.change_kind, SOME, KINDS),
    verb(mending.split_turn, NUMBERS, st.integers(0, len(TEXT))),
    verb(
        lambda t, n, at: mending.split_turn(t, n + 1, t.turns[n].words.start + at),
        st.integers(0, 7),
        st.integers(1, 30),
    ),
    verb(mending.join_turns, NUMBERS),
    verb(asking.mark_question, NUMBERS, SOME),
    verb(asking.unmark_question, NUMBERS),
    verb(lambda t, n, pick: asking.set_asker(t, n, chosen(t, pick)), NUMBERS, PICK),
    verb(mending.describe, st.text("ab", max_size=2), st.none() | st.just("2031"), st.none()),
)


def sound(transcript):
    """What holds of the layers of every transcript."""
    ids = {speaker.id for speaker in transcript.speakers} | {None}
    assert [turn.number for turn in transcript.turns] == [*range(1, len(transcript.turns) + 1)]
    assert {turn.speaker for turn in transcript.turns} <= ids
    end = 0
    for turn in transcript.turns:
        assert end <= turn.span.start <= turn.words.start <= turn.words.end <= turn.span.end
        end = turn.span.end
    questions = [exchange.question for exchange in transcript.exchanges]
    assert questions == sorted(set(questions))
    for exchange in transcript.exchanges:
        assert transcript.turn(exchange.question).kind is TurnKind.QUESTION
        assert {exchange.asker, *exchange.answerers} <= ids
        for number in exchange.answers:
            assert transcript.turn(number).kind in {TurnKind.ANSWER, TurnKind.SPEECH}


def rows(library):
    """All rows but those of the history; the id of a turn that went and came is another one."""
    tables = {
        "turn JOIN turn_place ON turn = id": "transcript, number, kind, speaker, label, start, "
        "end, words_start, words_end, level, text",
        "exchange JOIN turn_place ON turn = question": "transcript, place, label, number, asker, "
        "answerers",
        "answer JOIN turn_place USING (turn)": "transcript, exchange, place, number",
        "transcript": "*",
        "speaker": "*",
        "cue": "*",
        "page": "*",
        "highlight": "*",
    }
    return {
        t: sorted(map(repr, library.file.rows(f"SELECT {c} FROM {t}"))) for t, c in tables.items()
    }


@settings(max_examples=150, deadline=None)
@given(asked=st.lists(VERBS, max_size=8))
def test_anything_mended_is_taken_back_and_done_again_exactly(asked):
    library = Library.open(None)
    start = lock()
    library.put_transcript(start, TEXT.encode())
    for name, words in (("h1", "keeper does"), ("h2", "ñandú"), ("h3", "Thank you all")):
        at = TEXT.index(words)
        library.put_highlight(highlight(name, start.id, TEXT, Span(at, at + len(words))))
    marked, before, history = library.highlights(start.id), rows(library), History(library)
    now, done = start, 0
    for function, *arguments in asked:
        with suppress(ReaderError, IndexError):
            after = function(now, *arguments)
            sound(after)
            edit = edit_between(now, after, "mend")
            if edit is None:
                continue
            history.do(edit)
            done += 1
            now = library.transcript(start.id)
            assert now == after
    after_all = rows(library)
    assert library.highlights(start.id) == marked
    assert check(library) == []
    for _ in range(done):
        history.undo()
    assert rows(library) == before
    assert library.transcript(start.id) == start
    assert check(library) == []
    for _ in range(done):
        history.redo()
    assert rows(library) == after_all
    library.close()
