"""``mend``: puts right what was misunderstood of a transcript; ``undo`` takes it back."""

from __future__ import annotations

import re
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits import brief
from reader_app.annotation.history import History
from reader_app.annotation.mending import edit_between
from reader_app.commands.command import Command, count, say
from reader_app.commands.marking import place_of
from reader_app.commands.opened import author, find_transcript, opened, takes_library
from reader_app.errors import NotFound
from reader_app.transcript import asking, mending
from reader_app.transcript.identity import new_id
from reader_app.transcript.model import Speaker, Transcript, TurnKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Mended = tuple[Transcript, str]
"""What the transcript is to be, and the name of the edit."""

_RANGE = re.compile(r"(\d{1,7})(?:-(\d{1,7}))?")


@dataclass(frozen=True)
class _Verb:
    """One way of mending."""

    name: str
    words: str
    arguments: Sequence[tuple[str, Mapping[str, object]]]
    mend: Callable[[Transcript, Namespace], Mended]


def numbers(written: str) -> tuple[int, ...]:
    """Return the numbers of ``3,5-7``."""
    found: list[int] = []
    for part in filter(None, written.replace(" ", "").split(",")):
        match = _RANGE.fullmatch(part)
        if not match:
            raise ArgumentTypeError(f"“{written}” is not a list of turns like 3,5-7")
        first, last = int(match[1]), int(match[2] or match[1])
        if not first <= last < first + 100_000:
            raise ArgumentTypeError(f"“{part}” is not a range of turns")
        found += range(first, last + 1)
    return tuple(dict.fromkeys(found))


def speaker_called(transcript: Transcript, wanted: str) -> Speaker:
    """Return the one speaker of this name, printed label, or beginning of a name.

    Raises ``NotFound`` where there is none or more than one.
    """
    key = " ".join(wanted.split()).casefold()
    speakers = transcript.speakers
    found = (
        [s for s in speakers if s.name.casefold() == key]
        or [s for s in speakers if key in map(str.casefold, s.labels)]
        or [s for s in speakers if key and s.name.casefold().startswith(key)]
    )
    if not found:
        raise NotFound(f"There is no speaker “{wanted}” in “{transcript.title}”.")
    if len(found) > 1:
        names = ", ".join(s.name for s in found[:5])
        raise NotFound(f"“{wanted}” fits {len(found)} speakers: {names}.")
    return found[0]


# -- speakers ---------------------------------------------------------------------------------


def _rename(transcript: Transcript, given: Namespace) -> Mended:
    old = speaker_called(transcript, given.old)
    mended = mending.rename_speaker(transcript, old.id, given.new)
    return mended, f"rename {brief(old.name)} to {brief(given.new)}"


def _merge(transcript: Transcript, given: Namespace) -> Mended:
    kept = speaker_called(transcript, given.kept)
    others = [speaker_called(transcript, name) for name in given.others]
    names = ", ".join(brief(other.name) for other in others)
    mended = mending.merge_speakers(transcript, kept.id, [other.id for other in others])
    return mended, f"merge {names} into {brief(kept.name)}"


def _split_speaker(transcript: Transcript, given: Namespace) -> Mended:
    old = speaker_called(transcript, given.speaker)
    new = Speaker(new_id(), given.new, colour=len(transcript.speakers))
    mended = mending.split_speaker(transcript, old.id, given.turns, new)
    return mended, f"split {brief(given.new)} from {brief(old.name)}"


def _add(transcript: Transcript, given: Namespace) -> Mended:
    new = Speaker(new_id(), " ".join(given.name.split()), colour=len(transcript.speakers))
    return mending.add_speaker(transcript, new), f"add speaker {brief(new.name)}"


def _remove(transcript: Transcript, given: Namespace) -> Mended:
    old = speaker_called(transcript, given.speaker)
    return mending.remove_speaker(transcript, old.id), f"{brief(old.name)} is no speaker"


def _field(field: str) -> Callable[[Transcript, Namespace], Mended]:
    """Return what sets one field of a speaker."""

    def mend(transcript: Transcript, given: Namespace) -> Mended:
        old = speaker_called(transcript, given.speaker)
        value = given.value if field == "colour" else given.value.strip() or None
        changed = msgspec.structs.replace(old, **{field: value})
        said = f"set {field} of {brief(old.name)} to {brief(str(given.value))}"
        return mending.change_speaker(transcript, changed), said

    return mend


# -- turns and questions ----------------------------------------------------------------------


def _turn(transcript: Transcript, given: Namespace) -> Mended:
    what = f"{'turn' if len(given.turns) == 1 else 'turns'} {_written(given.turns)}"
    if given.speaker is None and not given.nobody and not given.kind:
        raise asking.CannotMend("Say --speaker, --nobody or --kind.")
    said = []
    if given.speaker is not None or given.nobody:
        speaker = None if given.nobody else speaker_called(transcript, given.speaker)
        transcript = mending.give_turns(transcript, given.turns, speaker.id if speaker else None)
        said.append(f"give {what} to {brief(speaker.name) if speaker else 'nobody'}")
    if given.kind:
        kind = TurnKind(given.kind)
        transcript = mending.change_kind(transcript, given.turns, kind, given.level)
        said.append(f"make {what} {kind}")
    return transcript, " and ".join(said)


def _written(turns: Sequence[int]) -> str:
    """Return turns as few words: ``3``, ``3, 5`` or ``3 … 90``."""
    return ", ".join(map(str, turns)) if len(turns) < 4 else f"{turns[0]} … {turns[-1]}"


def _split(transcript: Transcript, given: Namespace) -> Mended:
    words = asking.turn_of(transcript, given.turn).words
    place = place_of(words.of(transcript.text), given.at, given.nth)
    mended = mending.split_turn(transcript, given.turn, words.start + place.start)
    return mended, f"split turn {given.turn} at {brief(given.at)}"


def _join(transcript: Transcript, given: Namespace) -> Mended:
    mended = mending.join_turns(transcript, given.turn)
    return mended, f"join turns {given.turn} and {given.turn + 1}"


def _question(transcript: Transcript, given: Namespace) -> Mended:
    asker = speaker_called(transcript, given.asker).id if given.asker else None
    old = asking.exchange_of(transcript, given.turn)
    answers = given.answers if given.answers is not None else (old.answers if old else ())
    mended = asking.mark_question(transcript, given.turn, answers, asker)
    said = f", answered in {_written(answers)}" if answers else ""
    return mended, f"turn {given.turn} is a question{said}"


def _no_question(transcript: Transcript, given: Namespace) -> Mended:
    mended = asking.unmark_question(transcript, given.turn)
    return mended, f"turn {given.turn} is no question"


# -- the whole --------------------------------------------------------------------------------


def _detail(detail: str) -> Callable[[Transcript, Namespace], Mended]:
    """Return what sets one detail of the whole."""

    def mend(transcript: Transcript, given: Namespace) -> Mended:
        details = {name: getattr(transcript, name) for name in ("title", "date", "language")}
        details[detail] = given.value.strip()
        mended = mending.describe(transcript, **details)
        return mended, f"set {detail} to {brief(given.value)}"

    return mend


_SPEAKER = ("speaker", {"metavar": "SPEAKER"})
_TURN = ("turn", {"metavar": "N", "type": int})
_VALUE = ("value", {"metavar": "WORDS"})
_NEW = ("new", {"metavar": "NAME"})
_VERBS = (
    _Verb("rename-speaker", "Rename a speaker.", (("old", {"metavar": "OLD"}), _NEW), _rename),
    _Verb(
        "merge",
        "Make one speaker of several.",
        (("kept", {"metavar": "KEPT"}), ("others", {"metavar": "OTHER", "nargs": "+"})),
        _merge,
    ),
    _Verb(
        "split-speaker",
        "Give some turns of a speaker to a new one.",
        (_SPEAKER, _NEW, ("--turns", {"metavar": "N,N-N", "type": numbers, "required": True})),
        _split_speaker,
    ),
    _Verb("add-speaker", "Add a speaker.", (("name", {"metavar": "NAME"}),), _add),
    _Verb("not-speaker", "Take away a speaker who is none.", (_SPEAKER,), _remove),
    _Verb("role", "Set the part a speaker plays.", (_SPEAKER, _VALUE), _field("role")),
    _Verb(
        "affiliation", "Set whom a speaker speaks for.", (_SPEAKER, _VALUE), _field("affiliation")
    ),
    _Verb(
        "colour",
        "Set a speaker's colour.",
        (_SPEAKER, ("value", {"metavar": "N", "type": int})),
        _field("colour"),
    ),
    _Verb(
        "turn",
        "Give turns another speaker or kind.",
        (
            ("turns", {"metavar": "N,N-N", "type": numbers}),
            ("--speaker", {"metavar": "SPEAKER"}),
            ("--nobody", {"action": "store_true", "help": "nobody who is named speaks"}),
            ("--kind", {"choices": [str(kind) for kind in TurnKind]}),
            ("--level", {"metavar": "N", "type": int, "default": 1, "help": "of a heading"}),
        ),
        _turn,
    ),
    _Verb(
        "split",
        "Split a turn in two.",
        (
            _TURN,
            ("--at", {"metavar": "WORDS", "required": True, "help": "the second's first words"}),
            ("--nth", {"metavar": "K", "type": int, "help": "which, where they occur often"}),
        ),
        _split,
    ),
    _Verb("join", "Join a turn with the next.", (_TURN,), _join),
    _Verb(
        "question",
        "Mark a question and its answers.",
        (
            _TURN,
            ("--answers", {"metavar": "N,N-N", "type": numbers}),
            ("--asker", {"metavar": "SPEAKER"}),
        ),
        _question,
    ),
    _Verb("no-question", "Let a question be speech.", (_TURN,), _no_question),
    _Verb("title", "Set the title.", (_VALUE,), _detail("title")),
    _Verb("date", "Set the date, as 2031-04-05.", (_VALUE,), _detail("date")),
    _Verb("language", "Set the language, as en or pt-BR.", (_VALUE,), _detail("language")),
)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("transcript", metavar="TRANSCRIPT", help="id, its beginning, or title")
    takes_library(parser)
    verbs = parser.add_subparsers(dest="verb", metavar="WHAT", required=True)
    for verb in _VERBS:
        below = verbs.add_parser(verb.name, help=verb.words, description=verb.words)
        for name, options in verb.arguments:
            below.add_argument(name, **options)  # type: ignore[arg-type] # as argparse takes them
        below.add_argument("--library", metavar="FILE", type=Path, default=SUPPRESS)
        below.set_defaults(mend=verb.mend)


def _run(given: Namespace) -> int:
    with opened(given) as library:
        found = find_transcript(library, given.transcript)
        before = library.transcript(found)
        mended, name = given.mend(before, given)
        edit = edit_between(before, mended, name)
        if edit:
            History(library, author()).do(edit)
    say(name if edit else "Nothing changed.")
    if len(mended.turns) != len(before.turns):
        say(f"  {count(len(mended.turns), 'turn')} now")
    return 0


COMMANDS = (Command("mend", "Put right what was misunderstood.", _arguments, _run),)
