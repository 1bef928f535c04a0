"""The library: every question asked of its file and every change of it.

It is what edits change (``annotation.edits.Store``) and where history is kept
(``annotation.history.Log``). Every error is a ``LibraryError`` of one line, and a change that fails
leaves all as it was.
"""

from __future__ import annotations

import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.model import STARTER_TAGS, TAG_COLOURS, Tag
from reader_app.errors import LibraryError, NotFound
from reader_app.library import correcting, search, structure
from reader_app.library.connection import Connection
from reader_app.library.kept_history import KeptHistory
from reader_app.library.layers import read_transcript, write_transcript
from reader_app.library.marks import Marks
from reader_app.transcript.identity import new_id
from reader_app.transcript.recipe import Recipe

if TYPE_CHECKING:
    from pathlib import Path

    from reader_app.annotation.edits import Alike, Details, Places, Restored
    from reader_app.annotation.lens import WideLens
    from reader_app.transcript.corrections import Correction
    from reader_app.transcript.model import Exchange, Speaker, Transcript, Turn


class Summary(msgspec.Struct, frozen=True):
    """A transcript as a list shows it."""

    id: str
    title: str
    date: str | None
    format: str
    source_name: str
    added: str
    """ISO 8601, UTC."""
    opened: str
    turns: int
    highlights: int
    replaces: str | None = None
    """The transcript that this is a newer version of."""


class Library(Marks, KeptHistory):
    """The SQLite file that holds transcripts, highlights, tags and history."""

    @classmethod
    def open(cls, path: Path | None, read_only: bool = False) -> Library:
        """Open the library at ``path``, or a new one in memory where it is None.

        A file that is not there is made, an older one brought up to date. Raises ``LibraryError``.
        """
        library = cls(Connection(path, read_only))
        if library.file.is_new:
            with library.transaction():
                for key, name in enumerate(STARTER_TAGS, start=1):
                    library.put_tag(Tag(new_id(), name, TAG_COLOURS[key - 1], key))
        return library

    @property
    def path(self) -> Path | None:
        """Where the library is, or None for one in memory."""
        return self.file.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.file.read_only

    @property
    def version(self) -> int:
        """A number that is another one after somebody else has written, over any connection."""
        return self.file.version

    def close(self) -> None:
        """Close the file; what was written is on disk already."""
        self.file.close()

    # -- transcripts ------------------------------------------------------------------------------

    def put_transcript(self, transcript: Transcript, data: bytes, kind: str | None = None) -> None:
        """Add or replace a transcript, with the bytes it was read from.

        ``kind`` is what files of the same source have in common.
        """
        from hashlib import sha256

        with self.transaction():
            write_transcript(self.file, transcript, _moment())
            self.file.write(
                "INSERT INTO source (transcript, sha256, size, data, kind) VALUES (?,?,?,?,?) "
                "ON CONFLICT (transcript) DO UPDATE SET sha256=excluded.sha256, "
                "size=excluded.size, data=excluded.data, kind=excluded.kind",
                (transcript.id, sha256(data).hexdigest(), len(data), zlib.compress(data, 3), kind),
            )

    def transcript(self, transcript_id: str) -> Transcript:
        """Return a transcript with its layers. Raises ``NotFound``."""
        return read_transcript(self.file, transcript_id)

    def text(self, transcript_id: str) -> str:
        """Return the text of a transcript, without its layers. Raises ``NotFound``."""
        row = self.file.row("SELECT text FROM transcript WHERE id = ?", (transcript_id,))
        if row is None:
            raise NotFound(f"There is no transcript {transcript_id} in the library.")
        return str(row[0])

    def source(self, transcript_id: str) -> bytes:
        """Return the bytes a transcript was read from. Raises ``NotFound``."""
        row = self.file.row("SELECT data FROM source WHERE transcript = ?", (transcript_id,))
        if row is None:
            raise NotFound(f"There is no transcript {transcript_id} in the library.")
        try:
            return zlib.decompress(row[0])
        except zlib.error as error:
            raise LibraryError(f"The library {self.path} is damaged: a source file.") from error

    def transcript_of_source(self, digest: str) -> str | None:
        """Return the transcript, removed or not, read from bytes of this SHA-256 (hex), or None."""
        row = self.file.row(
            "SELECT transcript.id FROM source JOIN transcript ON transcript.id = source.transcript "
            "WHERE sha256 = ? ORDER BY removed, added LIMIT 1",
            (digest,),
        )
        return row[0] if row else None

    def source_kind(self, transcript_id: str) -> str | None:
        """Return what files of the same source have in common, or None where that is not known."""
        row = self.file.row("SELECT kind FROM source WHERE transcript = ?", (transcript_id,))
        return row[0] if row else None

    def recipe(self, kind: str) -> Recipe | None:
        """Return how files of this kind are to be read, or None where nothing is said of it."""
        row = self.file.row("SELECT recipe FROM recipe WHERE kind = ?", (kind,))
        return msgspec.json.decode(row[0], type=Recipe) if row else None

    def swap_recipe(self, kind: str, recipe: Recipe | None) -> Recipe | None:
        """Replace the recipe for files of one kind, and return what it was; None is no recipe."""
        with self.transaction():
            old = self.recipe(kind)
            self.file.write("DELETE FROM recipe WHERE kind = ?", (kind,))
            if recipe is not None:
                written = msgspec.json.encode(recipe).decode()
                self.file.write("INSERT INTO recipe (kind, recipe) VALUES (?, ?)", (kind, written))
        return old

    def holds(self, transcript_id: str) -> bool:
        """Tell whether a transcript is there and not removed."""
        sql = "SELECT 1 FROM transcript WHERE id = ? AND NOT removed"
        return self.file.row(sql, (transcript_id,)) is not None

    def transcripts(self) -> list[Summary]:
        """Return what the library holds, opened last first; what is removed is left out."""
        rows = self.file.rows(
            "SELECT id, title, date, format, source_name, added, opened, "
            "(SELECT count(*) FROM turn WHERE turn.transcript = transcript.id), "
            "(SELECT count(*) FROM highlight WHERE highlight.transcript = transcript.id), "
            "replaces FROM transcript WHERE NOT removed ORDER BY opened DESC, rowid DESC"
        )
        return [Summary(*row) for row in rows]

    def set_removed(self, transcript_id: str, removed: bool) -> None:
        """Hide a transcript with all that belongs to it, or show it again."""
        self.file.write(
            "UPDATE transcript SET removed = ? WHERE id = ?", (int(removed), transcript_id)
        )

    def replaced(self, transcript_id: str) -> str | None:
        """Return the transcript that one is the newer version of, or None."""
        row = self.file.row("SELECT replaces FROM transcript WHERE id = ?", (transcript_id,))
        return row[0] if row else None

    def newer(self, transcript_id: str) -> str | None:
        """Return the transcript that is the newer version of one, or None."""
        sql = "SELECT id FROM transcript WHERE replaces = ? AND NOT removed ORDER BY rowid DESC"
        row = self.file.row(sql, (transcript_id,))
        return row[0] if row else None

    def swap_replaced(self, transcript_id: str, older: str | None) -> str | None:
        """Say which transcript one is the newer version of, and return what it was."""
        with self.transaction():
            before = self.replaced(transcript_id)
            sql = "UPDATE transcript SET replaces = ? WHERE id = ?"
            self.file.write(sql, (older, transcript_id))
        return before

    def reading_position(self, transcript_id: str) -> int:
        """Return where its reader left a transcript, in code points."""
        row = self.file.row("SELECT position FROM transcript WHERE id = ?", (transcript_id,))
        return int(row[0]) if row else 0

    def set_reading_position(self, transcript_id: str, position: int) -> None:
        """Keep where its reader is, in code points; not in a library that can only be read."""
        if not self.read_only:
            sql = "UPDATE transcript SET position = ? WHERE id = ?"
            self.file.write(sql, (position, transcript_id))

    def mark_opened(self, transcript_id: str) -> None:
        """Keep that a transcript was opened now; not in a library that can only be read."""
        if not self.read_only:
            sql = "UPDATE transcript SET opened = ? WHERE id = ?"
            self.file.write(sql, (_moment(), transcript_id))

    # -- structure --------------------------------------------------------------------------------

    def title(self, transcript_id: str) -> str:
        """Return the title of a transcript. Raises ``NotFound``."""
        row = self.file.row("SELECT title FROM transcript WHERE id = ?", (transcript_id,))
        if row is None:
            raise NotFound(f"There is no transcript {transcript_id} in the library.")
        return str(row[0])

    def swap_details(self, transcript_id: str, details: Details) -> Details:
        """Replace title, date and language, and return what they were."""
        with self.transaction():
            return structure.swap_details(self.file, transcript_id, details)

    def change_turns(self, transcript_id: str, alike: tuple[Alike, ...]) -> tuple[Alike, ...]:
        """Change kind, speaker and level of turns, and return what they were."""
        with self.transaction():
            return structure.change_turns(self.file, transcript_id, alike)

    def swap_turns(
        self, transcript_id: str, first: int, count: int, turns: tuple[Turn, ...]
    ) -> tuple[Turn, ...]:
        """Replace ``count`` turns after the first ``first``, and return those; later ones move."""
        with self.transaction():
            return structure.swap_turns(self.file, transcript_id, first, count, turns)

    def swap_speakers(
        self, transcript_id: str, first: int, count: int, speakers: tuple[Speaker, ...]
    ) -> tuple[Speaker, ...]:
        """Replace ``count`` speakers after the first ``first``, and return those."""
        with self.transaction():
            return structure.swap_speakers(self.file, transcript_id, first, count, speakers)

    def swap_exchanges(
        self, transcript_id: str, first: int, count: int, exchanges: tuple[Exchange, ...]
    ) -> tuple[Exchange, ...]:
        """Replace ``count`` exchanges after the first ``first``, and return those."""
        with self.transaction():
            return structure.swap_exchanges(self.file, transcript_id, first, count, exchanges)

    def swap_places(self, transcript_id: str, places: Places) -> Places:
        """Replace cues, pages, fields and what was not read, and return what they were."""
        with self.transaction():
            return structure.swap_places(self.file, transcript_id, places)

    # -- text -------------------------------------------------------------------------------------

    def correct_text(
        self, transcript_id: str, corrections: tuple[Correction, ...], restored: Restored | None
    ) -> tuple[tuple[Correction, ...], Restored]:
        """Put other words into a text, move what lies over it, and return what takes it back."""
        with self.transaction():
            return correcting.correct_text(self, transcript_id, corrections, restored)

    def swap_locked(self, transcript_id: str, locked: bool) -> bool:
        """Say whether a text may be corrected, and return what it was."""
        with self.transaction():
            return correcting.swap_locked(self.file, transcript_id, locked)

    # -- search -----------------------------------------------------------------------------------

    def search(
        self,
        query: str,
        *,
        speaker: str | None = None,
        answers: bool = False,
        tag: str | None = None,
        lens: WideLens | None = None,
        limit: int = 50,
    ) -> list[search.Hit]:
        """Return the turns that hold what is asked for; see ``reader_app.library.search``."""
        filters = search.Filters(speaker, answers, tag, lens)
        return search.find(self.file, query, filters, limit)


def _moment() -> str:
    """Return the present moment, so finely that what came later sorts later."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
