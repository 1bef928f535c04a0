"""Whatever is corrected of a text, every layer keeps its words, and all of it is taken back."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.annotation.edits import CorrectText, LockText
from reader_app.annotation.history import History, State
from reader_app.annotation.model import Memo, Status, highlight, with_status
from reader_app.annotation.moving import all_moved
from reader_app.annotation.reshaping import reshaped
from reader_app.library.check import check
from reader_app.library.parts_read import keep_parts_read, parts_read
from reader_app.library.store import Library
from reader_app.transcript.correcting import (
    CannotCorrect,
    as_printed,
    corrections_of,
    prepared,
    printed_text,
)
from reader_app.transcript.corrections import Correction, CorrectionMap
from reader_app.transcript.coverage import Coverage
from reader_app.transcript.model import (
    Cue,
    Exchange,
    PageLine,
    Speaker,
    Transcript,
    Turn,
    TurnKind,
)
from reader_app.transcript.span import Span

WORDS = st.text(alphabet="ab é😀\n\u00a0", min_size=1, max_size=24).filter(str.strip)
LABELS = st.sampled_from(["", "A: ", "MRS. ÉO:  ", "[0:12] Q\n"])
GAPS = st.sampled_from(["", " ", "\n", "\n\n", " \n\t"])


@st.composite
def transcripts(draw):
    """A transcript of a few turns, with cues and printed lines anywhere."""
    drawn = draw(st.lists(st.tuples(LABELS, WORDS.map(str.strip), GAPS), min_size=1, max_size=6))
    text, turns = draw(st.sampled_from(["", "\n "])), []
    for number, (label, words, gap) in enumerate(drawn, 1):
        start, said = len(text), len(text) + len(label)
        text += label + words
        bare = {"A": "A", "M": "MRS. ÉO", "[": "Q"}.get(label[:1])
        turns.append(
            Turn(number, TurnKind.SPEECH, "s", bare, Span(start, len(text)), Span(said, len(text)))
        )
        text += gap
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=5)))
    return Transcript(
        "t",
        "T",
        text,
        "plain text",
        "t.txt",
        tuple(turns),
        (Speaker("s", "S"),),
        (Exchange("Q1", 1, tuple(range(2, len(turns) + 1))),),
        tuple(Cue(place, number) for number, place in enumerate(places)),
        tuple(PageLine(place, 1, number) for number, place in enumerate(places[::2])),
    )


SOME = st.lists(
    st.tuples(
        st.integers(0, 10**6),
        st.integers(0, 9),
        st.sampled_from(["", "x", "y z", "a", "ab", "\r\n", " ", "\x00x\ufeff", "😀"]),
    ),
    max_size=5,
)


def fitted(text, drawn):
    """Corrections of this text, from numbers that know nothing of it, no two of one place."""
    found, end = [], -1
    for at, length, words in sorted((at % (len(text) + 1), n, words) for at, n, words in drawn):
        if at > end:
            found.append(Correction(Span(at, min(len(text), at + length)), words))
            end = found[-1].span.end
    return found


def marks(transcript, cuts):
    """Highlights between any two places, some of them checked, one whose quote is elsewhere."""
    text = transcript.text
    for number, (one, other) in enumerate(zip(cuts[::2], cuts[1::2], strict=False)):
        ends = sorted((one % (len(text) + 1), other % (len(text) + 1)))
        if ends[0] == ends[1]:
            continue
        made = highlight(f"h{number}", transcript.id, text, Span(*ends))
        made = with_status(made, (Status.CHECKED, Status.DISPUTED)[number % 2])
        yield msgspec.structs.replace(made, quote="elsewhere") if number == 3 else made


def filled(transcript, cuts):
    """A library with the transcript, marked, noted on, and partly read."""
    library = Library.open(None)
    library.put_transcript(transcript, transcript.text.encode())
    for made in marks(transcript, cuts):
        library.put_highlight(made)
    for turn in transcript.turns[::2]:
        library.put_memo(Memo(f"m{turn.number}", transcript.id, position=turn.span.start))
    read = (Span(*sorted(pair)) for pair in zip(cuts, cuts[2:], strict=False))
    fits = (Span(s.start % len(transcript.text), len(transcript.text)) for s in read)
    keep_parts_read(
        library, transcript.id, Coverage(Span(f.start, f.start + 1) for f in fits).parts
    )
    library.set_reading_position(transcript.id, (cuts or [0])[0] % len(transcript.text))
    return library


TABLES = (
    *("transcript", "source", "speaker", "turn", "turn_place", "exchange", "answer", "cue", "page"),
    *("tag", "highlight", "highlight_tag", "memo", "part_read", "corrected", "recipe"),
)


def rows(library):
    return {name: sorted(map(repr, library.file.rows(f"SELECT * FROM {name}"))) for name in TABLES}


def correct(library, history, transcript_id, drawn):
    """Correct a text as drawn, as much as is allowed; return what was done."""
    now = library.transcript(transcript_id)
    before = rows(library)
    try:
        wanted = prepared(now, fitted(now.text, drawn))
        return history.do(CorrectText(transcript_id, wanted)) if wanted else None
    except CannotCorrect:
        assert rows(library) == before
        return None


@settings(max_examples=400, deadline=None)
@given(
    transcript=transcripts(),
    cuts=st.lists(st.integers(0, 10**6), max_size=14),
    asked=st.lists(SOME, max_size=4),
)
def test_whatever_is_corrected_is_taken_back_and_done_again_exactly(transcript, cuts, asked):
    library = filled(transcript, cuts)
    history = History(library)
    states, followed = [rows(library)], library.transcript("t")
    for drawn in asked:
        marked, before = library.highlights("t"), library.transcript("t")
        entry = correct(library, history, "t", drawn)
        if entry is None:
            continue
        now = library.transcript("t")
        followed = reshaped(followed, entry.edit)
        assert followed == now
        changes = CorrectionMap(entry.edit.corrections)
        there = all_moved(marked, before.text, now.text, changes, ())
        assert there == library.highlights("t")
        assert_words_kept(before, now, marked, there, changes)
        assert check_is_good(library)
        states.append(rows(library))
    for state in reversed(states[:-1]):
        marked, before = library.highlights("t"), library.transcript("t")
        entry = history.undo()
        assert rows(library) == state
        now = library.transcript("t")
        assert reshaped(before, entry.inverse) == now
        changes, known = CorrectionMap(entry.inverse.corrections), entry.inverse.restored.highlights
        assert all_moved(marked, before.text, now.text, changes, known) == library.highlights("t")
    assert check_is_good(library)
    for state in states[1:]:
        history.redo()
        assert rows(library) == state
    library.close()


def assert_words_kept(before, now, marked, there, changes):
    """What no correction cuts into has the words it had, and the source is still known."""
    assert printed_text(now) == printed_text(before)
    assert CorrectionMap(corrections_of(now)).apply(printed_text(now)) == now.text
    found = {one.id: one for one in there}
    for one in marked:
        if not any(c.span.meets(one.span) or _inserts(c, one.span) for c in changes.corrections):
            assert found[one.id].quote == one.quote
            assert found[one.id].status == one.status
    end = 0
    for turn in now.turns:
        assert end <= turn.span.start <= turn.words.start < turn.words.end <= turn.span.end
        assert turn.span.inked(now.text) == turn.span
        assert turn.words.inked(now.text) == turn.words
        end = turn.span.end
    inked = sum(len(word) for word in now.text.split())
    assert inked == sum(len("".join(turn.span.of(now.text).split())) for turn in now.turns)
    gone = -1
    for words in now.corrected:
        assert gone < words.span.start
        assert words.span.of(now.text) != words.printed
        gone = words.span.end


def _inserts(correction, span):
    return not correction.span and span.start < correction.span.start < span.end


def check_is_good(library):
    return [p for p in check(library) if p.highlight != "h3"] == []


# -- cases ----------------------------------------------------------------------------------------


def done(library, transcript, words, other, number=0):
    at = list(found(transcript.text, words))[number]
    return History(library).do(
        CorrectText(transcript.id, (Correction(Span(at, at + len(words)), other),))
    )


def found(text, words):
    return (at for at in range(len(text)) if text.startswith(words, at))


def test_words_are_corrected_under_a_highlight_that_keeps_its_place(stored, transcript, mark):
    stored.put_highlight(mark(transcript, "from spring"))
    done(stored, transcript, "will run", "shall sail")
    assert stored.highlight("h1").quote == "from spring"
    assert stored.highlight("h1").prefix.endswith("shall sail, Señora, ")
    assert check(stored) == []


def test_a_checked_highlight_whose_words_are_corrected_is_to_be_checked_again(
    stored, transcript, mark
):
    stored.put_highlight(with_status(mark(transcript, "will run, Señora"), Status.CHECKED))
    done(stored, transcript, "will run,", "shall run,")
    assert stored.highlight("h1").quote == "shall run, Señora"
    assert stored.highlight("h1").status is Status.TO_CHECK_AGAIN
    History(stored).undo()
    assert stored.highlight("h1").status is Status.CHECKED


def test_corrected_words_are_found_and_the_old_ones_no_more(stored, transcript):
    done(stored, transcript, "harbour", "haven")
    assert [hit.turn for hit in stored.search("haven")] == [1]
    assert stored.search("harbour") == []


def test_a_correction_of_a_correction_is_one(stored, transcript):
    done(stored, transcript, "harbour", "haven")
    done(stored, stored.transcript("harbour"), "haven.", "port!")
    (words,) = stored.transcript("harbour").corrected
    assert (words.span.of(stored.transcript("harbour").text), words.printed) == (
        "port!",
        "harbour.",
    )


def test_words_that_are_as_printed_again_are_corrected_no_more(stored, transcript):
    done(stored, transcript, "harbour", "haven")
    done(stored, stored.transcript("harbour"), "haven", "harbour")
    assert stored.transcript("harbour") == transcript


def test_a_label_is_corrected_with_the_words_it_stands_in(stored, transcript):
    done(stored, transcript, "HOST", "HOSTESS")
    turn = stored.transcript("harbour").turns[0]
    assert (turn.label, turn.words.of(stored.transcript("harbour").text)) == (
        "HOSTESS",
        "Welcome to the harbour.",
    )


def test_words_put_before_a_turn_belong_to_it(stored, transcript):
    at = transcript.turns[1].words.start
    History(stored).do(CorrectText("harbour", (Correction(Span(at, at), "So: "),)))
    now = stored.transcript("harbour")
    assert now.turns[1].words.of(now.text).startswith("So: Will")
    assert now.turns[1].label == "Q1"
    assert now.cues[1].position == now.turns[1].span.start


def test_words_put_after_a_turn_belong_to_it(stored, transcript):
    at = transcript.turns[1].span.end
    History(stored).do(CorrectText("harbour", (Correction(Span(at, at), " Please."),)))
    now = stored.transcript("harbour")
    assert now.turns[1].words.of(now.text).endswith("Sundays? Please.")


def refused(library, transcript, corrections):
    before = rows(library)
    try:
        History(library).do(CorrectText(transcript.id, tuple(corrections)))
    except CannotCorrect as error:
        assert rows(library) == before
        return str(error)
    return None


def test_a_correction_from_one_turn_into_the_next_is_refused(stored, transcript):
    across = Span(transcript.turns[0].span.end - 3, transcript.turns[1].span.start + 2)
    assert refused(stored, transcript, [Correction(across, "x")]) == (
        "A correction cannot reach from turn 1 into turn 2."
    )


def test_a_correction_from_a_label_into_its_words_is_refused(stored, transcript):
    assert refused(stored, transcript, [Correction(Span(2, 9), "x")]) == (
        "A correction cannot reach from the label of turn 1 into its words."
    )


def test_a_correction_of_the_space_between_turns_is_refused(stored, transcript):
    end = transcript.turns[0].span.end
    assert refused(stored, transcript, [Correction(Span(end, end + 1), " ")]) == (
        "The space between two turns cannot be corrected."
    )


def test_a_turn_is_not_left_without_words(stored, transcript):
    words = transcript.turns[2].words
    assert refused(stored, transcript, [Correction(words, " ")]) == (
        "Turn 3 would be left without words."
    )


def test_a_highlight_is_not_left_without_words(stored, transcript, mark):
    stored.put_highlight(mark(transcript, "from spring"))
    assert refused(stored, transcript, [Correction(mark(transcript, "from spring").span, "")]) == (
        "Nothing would be left of the highlight “from spring”. Remove that first."
    )


def test_a_locked_text_is_not_corrected_until_it_is_unlocked(stored, transcript):
    history = History(stored)
    history.do(LockText("harbour", True))
    assert stored.transcript("harbour").locked
    one = [Correction(Span(6, 13), "Hello")]
    assert refused(stored, transcript, one) == "The text is locked. Unlock it to correct it."
    history.undo()
    assert refused(stored, transcript, one) is None


def test_what_was_read_and_where_one_reads_moves_with_the_words(stored, transcript):
    stored.set_reading_position("harbour", 40)
    keep_parts_read(stored, "harbour", [Span(0, 10), Span(30, 60)])
    done(stored, transcript, "Welcome", "Hi")
    assert stored.reading_position("harbour") == 35
    assert parts_read(stored, "harbour") == [Span(0, 8), Span(25, 55)]


def test_what_was_read_since_stays_read_when_a_correction_is_undone(stored, transcript):
    keep_parts_read(stored, "harbour", [Span(7, 10)])
    done(stored, transcript, "Welcome", "Hi")
    keep_parts_read(stored, "harbour", [Span(0, 20)])
    History(stored).undo()
    assert parts_read(stored, "harbour") == [Span(0, 25)]


def test_a_memo_stays_on_its_turn(stored, transcript):
    start = transcript.turns[2].span.start
    stored.put_memo(Memo("m", "harbour", position=start))
    done(stored, transcript, "Welcome", "Hi")
    assert stored.memo("m").position == stored.transcript("harbour").turns[2].span.start


def test_a_text_as_printed_has_its_layers_at_the_printed_words(stored, transcript):
    done(stored, transcript, "harbour", "haven")
    done(stored, stored.transcript("harbour"), "HOST", "HOSTESS")
    assert as_printed(stored.transcript("harbour")) == transcript


def test_typed_words_are_cleaned(transcript):
    (one,) = prepared(transcript, [Correction(Span(6, 13), "\ufeffGood\r\nday\x07\ud800")])
    assert one.replacement == "Good\nday"


def test_a_correction_that_changes_nothing_is_none(transcript):
    assert prepared(transcript, [Correction(Span(6, 13), "Welcome")]) == ()


def test_a_released_correction_is_read_from_the_history(stored, transcript):
    done(stored, transcript, "harbour", "haven")
    (entry,) = [one for one in stored.entries() if isinstance(one.edit, CorrectText)]
    assert entry.state is State.DONE
    assert entry.inverse.corrections[0].replacement == "harbour"


def test_the_check_finds_corrections_out_of_place(stored, transcript):
    stored.file.write("INSERT INTO corrected VALUES ('harbour', 0, 5, 9999, 'x')")
    assert [str(p.message) for p in check(stored)] == [
        "“At the harbour”: correction 1 is out of place."
    ]
