"""What other programs see: run with the real ``sqlite-utils``."""

import json
import subprocess
import sys

import pytest
from msgspec.structs import replace

from reader_app.annotation.model import Status
from reader_app.transcript.span import Span


@pytest.fixture
def seen(path, stored, transcript, paged, mark):
    """Return the rows of a view as ``sqlite-utils rows`` prints them."""
    stored.put_transcript(paged, b"p")
    tags = tuple(tag.id for tag in stored.tags()[1::-1])
    stored.put_highlight(
        replace(mark(transcript, "run on Sundays", tags=tags, note="why?"), status=Status.CHECKED)
    )
    stored.put_highlight(mark(transcript, "run, Señora", "h2"))
    stored.put_highlight(mark(transcript, "Welcome", "h3"))
    stored.put_highlight(mark(paged, "ferry run", "h4"))
    whole = Span(transcript.turns[1].words.start, transcript.turns[3].words.end)
    stored.put_highlight(replace(mark(transcript, "Will", "h5"), span=whole))
    stored.close()

    def rows(view):
        command = [sys.executable, "-m", "sqlite_utils", "rows", str(path), view]
        return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)

    return rows


def test_quotes_tell_who_said_them_and_where(seen):
    rows = seen("quotes")
    assert [(row["quote"], row["speaker"], row["address"]) for row in rows] == [
        ("Welcome", "Host", "turn 1 · 00:00:01"),
        ("Will", "Asker, Captain, Mate", "Q1 · 00:00:03"),
        ("run on Sundays", "Asker", "Q1 · 00:00:03"),
        ("run, Señora", "Captain", "Q1 · answer 1 · 00:00:04"),
        ("ferry run", "Asker", "7:2"),
    ]


def test_quotes_bring_tags_note_title_status_and_place(seen):
    quote = seen("quotes")[2]
    assert quote["tags"] == "figure, claim"
    assert (quote["note"], quote["transcript"], quote["status"]) == (
        "why?",
        "At the harbour",
        "checked",
    )
    assert quote["end"] - quote["start"] == len("run on Sundays")


def test_turns_tell_who_said_what(seen):
    turn = seen("turns")[2]
    assert (turn["transcript"], turn["number"], turn["kind"], turn["speaker"]) == (
        "At the harbour",
        3,
        "answer",
        "Captain",
    )
    assert turn["text"] == "The ferry will run, Señora, from spring onwards."


def test_questions_come_with_their_answers(seen):
    question = seen("questions")[0]
    assert (question["label"], question["asker"]) == ("Q1", "Asker")
    assert question["question"] == "Will the ferry run on Sundays?"
    assert question["answerers"] == "Captain, Mate"
    assert question["answer"].startswith("The ferry will run")
    assert question["answer"].endswith("\n\n渡し船は毎日運航します。")


def test_speakers_come_with_their_turns(seen):
    speakers = seen("speakers")
    assert [(row["speaker"], row["labels"], row["turns"]) for row in speakers[:2]] == [
        ("Host", "HOST", 1),
        ("Asker", "ASKER", 1),
    ]


def test_transcripts_and_tags_are_counted(seen):
    assert [(row["title"], row["turns"], row["highlights"]) for row in seen("transcripts")] == [
        ("At the harbour", 4, 4),
        ("At the harbour", 4, 1),
    ]
    assert [(row["tag"], row["highlights"]) for row in seen("tags")][:3] == [
        ("claim", 1),
        ("figure", 1),
        ("follow up", 0),
    ]


@pytest.mark.parametrize("view", ["quotes", "turns", "questions", "speakers", "transcripts"])
def test_what_is_removed_is_in_no_view(stored, transcript, mark, view):
    stored.put_highlight(mark(transcript, "ferry"))
    assert stored.file.rows(f"SELECT * FROM {view}")
    stored.set_removed(transcript.id, True)
    assert stored.file.rows(f"SELECT * FROM {view}") == []
