"""What a screen reader is told by the real program, and what can be done through it."""

import subprocess
import sys
from contextlib import closing

import pytest
from screen_reader import ScreenReader, missing, session_bus, wait_for

from reader_app.library.store import Library

TALK = """Ferry line: questions

MODERATOR: Good evening. We begin with the timetable and take questions after that.

MS. OKORO: The first boat leaves at five past six. It has never once been late since the spring.

Q: Does that hold for the winter as well?

MS. OKORO: In winter we sail every two hours. Nobody waits on the pier in the dark any more.
"""
QUOTE = "It has never once been late since the spring."

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "there is a bus")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Return a folder with a transcript; the library will be there."""
    folder = tmp_path_factory.mktemp("listening")
    (folder / "ferry.txt").write_text(TALK, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def desktop():
    """Give the environment of a program on a screen and a bus of their own."""
    from virtual_screen import virtual_screen

    with virtual_screen() as screen, session_bus(screen) as environment:
        yield environment


@pytest.fixture(scope="module")
def reader(desktop):
    with closing(ScreenReader(desktop["DBUS_SESSION_BUS_ADDRESS"])) as reader:
        yield reader


@pytest.fixture(scope="module")
def program(home, desktop, reader):
    """Start the program and return it as it is listened to."""
    command = [sys.executable, "-m", "reader_app", str(home / "ferry.txt")]
    environment = {**desktop, "TRANSCRIPT_READER_HOME": str(home)}
    started = subprocess.Popen(command, env=environment)
    try:
        yield reader.program("transcript-reader", started)
    finally:
        started.terminate()
        started.wait()


@pytest.fixture
def text(program):
    """Return the transcript, once it is open."""
    found = wait_for(lambda: program.find("text", "Transcript"), "the transcript")
    wait_for(lambda: found.text, "the words of the transcript")
    return found


def test_the_text_is_read_whole_and_line_by_line(text):
    assert text.text == TALK
    assert text.is_focusable
    assert "The first boat" in text.line_at(TALK.index("first boat"))


def test_the_caret_and_the_selection_are_told_and_can_be_set(text):
    place = TALK.index("winter as well")
    text.put_caret(place)
    wait_for(lambda: text.caret == place, "the caret")
    assert text.selection is None
    text.select(place, place + len("winter"))
    assert text.selection == (place, place + len("winter"))


def test_who_speaks_at_the_caret_is_told(text):
    for words, told in (
        ("We begin", ("Moderator", "turn 2")),
        ("first boat", ("Okoro", "turn 3")),
        ("hold for the winter", ("question Q1", "turn 4")),
        ("every two hours", ("Okoro", "answer to Q1")),
    ):
        text.put_caret(TALK.index(words))
        wait_for(
            lambda told=told: all(part in text.description for part in told),
            f"{told} at “{words}”",
        )


def test_another_speaker_and_what_was_done_are_said_of_themselves(program, text, reader):
    text.put_caret(TALK.index("We begin"))
    wait_for(lambda: "Moderator" in text.description, "the first speaker")
    with reader.hearing("Okoro"):
        text.put_caret(TALK.index("first boat"))
    text.select(TALK.index("first boat"), TALK.index("leaves"))
    with reader.hearing("Copied"):
        program.find("menu item", "Copy with source").do()


def test_a_highlight_is_added_by_a_menu_and_read_in_its_card(program, text, home):
    start = TALK.index(QUOTE)
    text.select(start, start + len(QUOTE))
    program.find("menu item", "claim").do()
    cards = program.find(name="Annotations").find(name="Annotations")
    card = wait_for(lambda: next(_named(cards, QUOTE), None), "the card")
    assert "Okoro" in card.name
    assert "tags claim" in card.name
    assert card.is_showing
    text.put_caret(start + 3)
    wait_for(lambda: "highlighted: claim" in text.description, "the highlight at the caret")
    with closing(Library.open(home / "library.sqlite3")) as kept:
        (transcript,) = kept.transcripts()
        assert [one.quote for one in kept.highlights(transcript.id)] == [QUOTE]


def _named(within, words):
    return (thing for thing in within.everything() if words in thing.name)


def test_questions_and_speakers_are_rows_of_the_outline(program, text):
    outline = program.find("tree", "Outline")
    rows = [row.name for row in outline.children if row.role == "tree item"]
    assert any(row.startswith("Question 1") and "answered by" in row for row in rows)
    assert any("Okoro" in row and "of the words" in row for row in rows)


ACTED_ON = {"push button", "toggle button", "check box", "combo box", "text", "tree", "list"}


def test_nothing_that_can_be_acted_on_is_without_a_name(program, text):
    everything = [thing for thing in program.everything() if thing.is_showing]
    nameless = [thing for thing in everything if thing.role in ACTED_ON and not thing.name]
    assert len(everything) > 40
    assert nameless == []
