"""The main job, in the real window, as a person does it."""

import subprocess
import sys
from contextlib import closing

import pytest

from reader_app.library.store import Library
from reader_app.transcript.span import Span

TALK = """Ferry line: questions

MODERATOR: Good evening. We begin with the timetable 🛳️ and take questions after that.

MS. OKORO: The first boat leaves at five past six. It has never once been late since the spring.

Q: Does that hold for the winter as well?

MS. OKORO: In winter we sail every two hours. Nobody waits on the pier in the dark any more.
"""
QUOTE = "It has never once been late since the spring."
NOTE = "Ask the harbour office for the log."


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "ferry.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library.sqlite3"


def where(words: str) -> Span:
    return Span(TALK.index(words), TALK.index(words) + len(words))


def at_the_window(*files):
    from hands import at_the_window  # needs a screen to be made

    return at_the_window(*files)


def test_what_was_tagged_and_noted_is_there_after_reopening_and_in_the_export(
    talk, library, tmp_path
):
    first, second = tmp_path / "first.md", tmp_path / "second.md"
    with at_the_window(library, talk) as hands:
        hands.tag(where(QUOTE), "1")
        hands.write_note(NOTE)
        hands.export("Markdown", first)
    with at_the_window(library) as hands:
        (kept,) = hands.window.session.highlights
        assert (kept.quote, kept.span, kept.note) == (QUOTE, where(QUOTE), NOTE)
        assert [hands.window.session.tags[0].id] == list(kept.tags)
        assert hands.window.sidebar.visible_highlights() == [kept]
        hands.export("Markdown", second)
    words = first.read_text(encoding="utf-8")
    assert second.read_text(encoding="utf-8") == words
    assert f"> {QUOTE}" in words
    assert "Okoro" in words
    assert NOTE in words


def test_undo_takes_back_the_note_and_the_tag_after_reopening(talk, library):
    with at_the_window(library, talk) as hands:
        hands.tag(where(QUOTE), "2")
        hands.write_note(NOTE)
    with at_the_window(library) as hands:
        session = hands.window.session
        hands.press("Ctrl+Z")
        hands.wait_for(lambda: session.highlights[0].note == "", "the note to go")
        hands.press("Ctrl+Z")
        hands.wait_for(lambda: not session.highlights, "the highlight to go")
        hands.press("Ctrl+Shift+Z")
        hands.wait_for(lambda: session.highlights, "the highlight to come back")
        assert session.highlights[0].span == where(QUOTE)


def test_the_command_line_exports_what_the_window_exported(talk, library, tmp_path):
    by_hand = tmp_path / "by-hand.md"
    with at_the_window(library, talk) as hands:
        hands.tag(where("every two hours"), "2")
        hands.export("Markdown", by_hand)
    export = ["-m", "reader_app", "export", "--library", str(library), "-o", "-"]
    told = subprocess.run([sys.executable, *export], capture_output=True, check=True)
    assert told.stdout == by_hand.read_bytes()


def test_what_is_shown_as_tagged_is_on_the_disk(talk, library):
    with at_the_window(library, talk) as hands:
        hands.tag(where(QUOTE), "1")
        with closing(Library.open(library)) as other:
            (transcript,) = other.transcripts()
            (kept,) = other.highlights(transcript.id)
        assert kept.quote == QUOTE
