"""Do the main job in the real window, as a person would, and leave what came of it.

Usage: demo.py FILE [FOLDER]. Opens FILE, selects a sentence with the mouse, tags it with a key,
writes a note and exports Markdown; FOLDER (build) then holds screenshot.png and the Markdown.
The library is made for this and thrown away.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hands import Hands

    from reader_app.transcript.model import Transcript
    from reader_app.transcript.span import Span

NOTE = "Worth checking against the minutes."
SENTENCE = re.compile(r"[^.!?…]{40,200}[.!?…]+")


def a_sentence(transcript: Transcript) -> Span:
    """Return a sentence to tag: from an answer where there is one, else from whoever speaks."""
    from reader_app.transcript.model import TurnKind
    from reader_app.transcript.span import Span

    spoken = [turn for turn in transcript.turns if turn.kind.is_spoken] or transcript.turns
    for turn in sorted(spoken, key=lambda turn: turn.kind is not TurnKind.ANSWER):
        if found := SENTENCE.search(turn.words.of(transcript.text)):
            lead = len(found[0]) - len(found[0].lstrip())
            start = turn.words.start + found.start() + lead
            return Span(start, turn.words.start + found.end())
    raise SystemExit("This transcript has no sentence to tag.")


def main_job(hands: Hands, markdown: Path) -> None:
    """Tag a sentence, write a note on it, and export."""
    session = hands.window.session
    hands.tag(a_sentence(session.transcript), "1")
    hands.write_note(NOTE)
    print(f"Tagged “{session.tags[0].name}”: {session.highlights[0].quote}")
    hands.export("Markdown", markdown)


def main(file: Path, folder: Path) -> int:
    """Do the main job on ``file`` and leave picture and Markdown in ``folder``."""
    from hands import at_the_window

    folder.mkdir(parents=True, exist_ok=True)
    picture, markdown = folder / "screenshot.png", folder / f"{file.stem}.md"
    for old in (picture, markdown):
        old.unlink(missing_ok=True)
    library = Path(os.environ["TRANSCRIPT_READER_HOME"]) / "library.sqlite3"
    with at_the_window(library, file) as hands:
        main_job(hands, markdown.absolute())
        hands.photograph(picture)
    print(f"The window, with no display to show it on: {picture}\nThe Markdown: {markdown}")
    return 0


if __name__ == "__main__":
    given = [Path(word) for word in sys.argv[1:]]
    with tempfile.TemporaryDirectory(prefix="transcript-reader-") as home:
        os.environ["TRANSCRIPT_READER_HOME"] = home
        sys.exit(main(given[0], given[1] if len(given) > 1 else Path("build")))
