"""``outline``: the structure of a file as found, without a library."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app import formats
from reader_app.commands.command import (
    Command,
    brief_line,
    count,
    say,
    say_json,
    say_table,
    takes_json,
)
from reader_app.formats.source import Source
from reader_app.importing import read_bytes
from reader_app.transcript.address import Address, address_of
from reader_app.transcript.timecode import time_words

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from reader_app.transcript.model import Exchange, Speaker, Transcript, Turn


def read_file(path: Path) -> Transcript:
    """Return the transcript a file holds, in no library. Raises ``ImportFailed``."""
    return formats.read(Source(path.name, read_bytes(path, lambda share: None)))


def outline(transcript: Transcript) -> dict[str, object]:
    """Return title, speakers, turns, questions and what was not read, fit to be JSON."""
    turns, words = Counter[str](), Counter[str]()
    for turn in transcript.turns:
        if turn.speaker and turn.kind.is_spoken:
            turns[turn.speaker] += 1
            words[turn.speaker] += len(turn.words.of(transcript.text).split())
    return {
        "title": transcript.title,
        "date": transcript.date,
        "language": transcript.language,
        "format": transcript.format,
        "speakers": [_speaker(s, turns[s.id], words[s.id]) for s in transcript.speakers],
        "turns": [_turn(transcript, turn) for turn in transcript.turns],
        "questions": [_question(transcript, exchange) for exchange in transcript.exchanges],
        "unread": [{"line": u.line, "text": u.text, "why": u.why} for u in transcript.unread],
    }


def _speaker(speaker: Speaker, turns: int, words: int) -> dict[str, object]:
    return {"name": speaker.name, "role": speaker.role, "turns": turns, "words": words}


def _turn(transcript: Transcript, turn: Turn) -> dict[str, object]:
    place = address_of(transcript, turn.words.start)
    speaker = transcript.speaker_of(turn)
    return {
        "number": turn.number,
        "kind": str(turn.kind),
        "speaker": speaker.name if speaker else None,
        "label": turn.label,
        "start": turn.span.start,
        "end": turn.span.end,
        "text": turn.words.of(transcript.text),
        "time": None if place.time is None else place.time / 1000,
        "page": place.page,
        "line": place.line,
    }


def _question(transcript: Transcript, exchange: Exchange) -> dict[str, object]:
    asker = transcript.speaker(exchange.asker)
    answerers = (transcript.speaker(answerer) for answerer in exchange.answerers)
    return {
        "label": exchange.label,
        "asker": asker.name if asker else None,
        "answerers": [speaker.name for speaker in answerers if speaker],
        "text": transcript.turn(exchange.question).words.of(transcript.text),
        "turn": exchange.question,
        "answers": list(exchange.answers),
    }


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)
    takes_json(parser)


def _run(given: Namespace) -> int:
    transcript = read_file(given.file)
    if given.json:
        say_json(outline(transcript))
    else:
        say_outline(transcript)
    return 0


def say_outline(transcript: Transcript) -> None:
    """Write the outline for a person: what it is, who speaks, what is asked, how it goes."""
    say(transcript.title)
    known = [transcript.date, transcript.format, transcript.language]
    sizes = [count(len(transcript.turns), "turn"), count(len(transcript.exchanges), "question")]
    say(" · ".join([part for part in known if part] + sizes))
    _say_speakers(transcript)
    _say_questions(transcript)
    _say_turns(transcript)
    if transcript.unread:
        say("\nNot understood")
        say_table([(str(u.line), brief_line(u.text), u.why) for u in transcript.unread], "  ")


def _say_speakers(transcript: Transcript) -> None:
    turns = Counter(turn.speaker for turn in transcript.turns if turn.kind.is_spoken)
    if transcript.speakers:
        say("\nSpeakers")
        rows = [(s.name, s.role or "", str(turns[s.id])) for s in transcript.speakers]
        say_table(rows, "  ")


def _say_questions(transcript: Transcript) -> None:
    if not transcript.exchanges:
        return
    say("\nQuestions")
    rows = []
    for exchange in transcript.exchanges:
        asker = transcript.speaker(exchange.asker)
        words = transcript.turn(exchange.question).words.of(transcript.text)
        rows.append((exchange.label, asker.name if asker else "", brief_line(words)))
    say_table(rows, "  ")


def _say_turns(transcript: Transcript) -> None:
    say("\nTurns")
    rows = []
    for turn in transcript.turns:
        place = address_of(transcript, turn.words.start)
        speaker = transcript.speaker_of(turn)
        name = speaker.name if speaker else turn.label or ""
        words = brief_line(turn.words.of(transcript.text))
        rows.append((str(turn.number), _when(place), str(turn.kind), name, words))
    say_table(rows, "  ")


def _when(place: Address) -> str:
    return place.printed or (time_words(place.time) if place.time is not None else "")


COMMANDS = (Command("outline", "Show the structure of a file.", _arguments, _run),)
