"""The workspace: the library as the program works on it, shared by every window.

Every change goes through it, and every document that lies open follows.
"""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.annotation.codebook import Codebook
from reader_app.annotation.edits import CorrectText
from reader_app.annotation.history import Entry, History
from reader_app.annotation.mending import edit_between
from reader_app.annotation.reshaping import reshaped
from reader_app.errors import Overtaken
from reader_app.library.reading import reading
from reader_app.session.document import Document
from reader_app.session.rewording import applied, names_places
from reader_app.transcript.correcting import prepared
from reader_app.transcript.corrections import CorrectionMap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader_app.annotation.edits import Edit
    from reader_app.annotation.model import Tag
    from reader_app.library.reading import Reading
    from reader_app.library.store import Library
    from reader_app.transcript.corrections import Correction
    from reader_app.transcript.model import Transcript


class Workspace(QObject):
    """One library, its history, and the documents that lie open."""

    tags_changed = Signal()
    history_changed = Signal()
    library_changed = Signal()
    """A transcript was added or removed."""
    text_corrected = Signal(str, object)
    """The id of a transcript, open or not, and the ``CorrectionMap`` to its words as they are."""

    def __init__(self, library: Library, author: str = "") -> None:
        super().__init__()
        self.library = library
        self.history = History(library, author or account_name())
        self.tags: list[Tag] = library.tags()
        """The codebook, by key, then name."""
        self._codebook = Codebook(self.tags)
        self.recent_tags: list[str] = []
        """Ids of tags that were given lately, newest first."""
        self.changes = 0
        """How many changes were made or taken back here."""
        self._documents: dict[str, Document] = {}
        self._readers: dict[str, int] = {}
        """In how many places each document lies open."""
        self._seen: dict[str, int] = {}
        """What the library had of other programs when each document was last read."""
        self._compared = library.version
        """And when the words of all were last compared with those of the library."""

    def sign_as(self, author: str) -> None:
        """Let what is changed from now on bear a name, or the account's where it is empty."""
        self.history.author = author or account_name()

    @property
    def codebook(self) -> Codebook:
        """The tags as a tree."""
        return self._codebook

    # -- what lies open ---------------------------------------------------------------------------

    def take(self, transcript_id: str) -> Reading:
        """Read a transcript of the library. Raises ``ReaderError``."""
        return reading(self.library, transcript_id, changes=self.changes)

    def open(self, found: Reading) -> Document:
        """Return the document of what was read before; what was changed since is read again.

        It stays open until it is released as often as it was opened.
        """
        known = self._documents.get(found.transcript.id)
        if known is None:
            self._seen[found.transcript.id] = self.library.version
            known = Document(self._renewed(found), self.library)
        else:
            known.show(self._renewed(found))
        self._documents[known.id] = known
        self._readers[known.id] = self._readers.get(known.id, 0) + 1
        return known

    def release(self, document: Document) -> None:
        """Let go of a document that is looked at no more."""
        self._readers[document.id] -= 1
        if not self._readers[document.id]:
            del self._readers[document.id], self._documents[document.id], self._seen[document.id]

    def _renewed(self, found: Reading) -> Reading:
        """Return what was read as it is now, whichever program has changed it since."""
        before = found.transcript
        if found.stamp is None or self.library.is_as_of(found.stamp, before.id):
            return found
        now = self.library.transcript(before.id)
        is_same = now == before
        counts = None if found.is_part or now.text != before.text else found.counts
        return reading(self.library, before.id, before if is_same else now, self.changes, counts)

    def complete(self, found: Reading) -> None:
        """Take the rest of a document of which a part was opened."""
        document = self._documents.get(found.transcript.id)
        if document is None:
            return
        is_latest = found.stamp is not None and self.library.is_as_of(found.stamp, document.id)
        if is_latest and found.transcript != document.transcript:
            document.show(found)
        else:
            document.complete(found, is_latest)

    # -- changes ----------------------------------------------------------------------------------

    def do(self, edit: Edit) -> Entry:
        """Apply ``edit`` so that it can be undone; it is on disk when this returns.

        Raises ``Overtaken`` where it names places of a text that is another one by now, or would
        overwrite what its reader has not seen.
        """
        try:
            with self.library.transaction():
                reworded = self._reworded_elsewhere()
                entry = None if reworded and names_places(edit) else self.history.do(edit)
        except Overtaken:
            self.look_again()
            raise
        for document in reworded:
            self._show_anew(document, self.library.transcript(document.id))
        if entry is None:
            raise Overtaken
        self.follow(entry)
        return entry

    def look_again(self) -> None:
        """Let everything that lies open be as the library has it, whoever has changed it."""
        self.changes += 1
        for document in list(self._documents.values()):
            if not self.library.holds(document.id):
                document.removed.emit()
                continue
            if self._is_overtaken(document):
                there = self.library.transcript(document.id)
                if there != document.transcript:
                    self._show_anew(document, there)
            document.look_again()
        self._renew_tags()
        self.history_changed.emit()
        self.library_changed.emit()

    def _renew_tags(self) -> None:
        tags = self.library.tags()
        if tags != self.tags:
            self.tags, self._codebook = tags, Codebook(tags)
            self.tags_changed.emit()

    def _reworded_elsewhere(self) -> list[Document]:
        """Return what lies open with other words than another program, or thread, has given it."""
        version = self.library.version
        if version == self._compared:
            return []
        self._compared = version
        return [
            document
            for document in self._documents.values()
            if self.library.holds(document.id)
            and self.library.text(document.id) != document.transcript.text
        ]

    def follow(
        self, entry: Entry, mended: Transcript | None = None, found: Reading | None = None
    ) -> None:
        """Let everything that lies open be as it is after an entry was done or undone.

        ``mended`` is the entry's transcript after it, where that is known, and ``found`` all that
        was read of it since.
        """
        self.changes += 1
        self._tell_words(entry)
        tags = self.library.tags()
        are_tags_others = tags != self.tags
        if are_tags_others:
            self.tags, self._codebook = tags, Codebook(tags)
        documents = list(self._documents.values())
        for document in documents:
            if not self.library.holds(document.id):
                document.removed.emit()
            elif entry.transcript in (None, document.id) and entry.edit.reshapes():
                shaped = mended or self._after(document, entry)
                if shaped is not document.transcript:
                    self._reshape(document, shaped, entry, found)
        if are_tags_others:
            self.tags_changed.emit()
        for document in documents:
            document.mark(entry, found)
        self.history_changed.emit()
        self.library_changed.emit()

    def _tell_words(self, entry: Entry) -> None:
        edit = applied(entry)
        if isinstance(edit, CorrectText):
            self.text_corrected.emit(edit.transcript_id, CorrectionMap(edit.corrections))

    def _after(self, document: Document, entry: Entry) -> Transcript:
        """Return a transcript as the library holds it after an entry was done or undone."""
        if self._is_overtaken(document):
            return self.library.transcript(document.id)
        # an entry without a transcript changed several, and each takes its part
        return reshaped(document.transcript, applied(entry))

    def _reshape(
        self,
        document: Document,
        transcript: Transcript,
        entry: Entry | None = None,
        found: Reading | None = None,
    ) -> None:
        if transcript.text == document.transcript.text:
            document.reshape(transcript, found)
        else:
            document.reword(transcript, entry, found)

    def _is_overtaken(self, document: Document) -> bool:
        """Tell whether another program, or thread, has written since a document was read.

        Who asks reads it anew then.
        """
        seen, version = self._seen[document.id], self.library.version
        self._seen[document.id] = version
        return seen != version

    def took(self, entry: Entry, found: Reading | None) -> None:
        """Take note of a change that was made over another connection.

        ``found`` is its transcript as it was read after it.
        """
        mended = None
        if found and (here := found.transcript.id) in self._documents:
            version = self.library.version
            if found.changes != self.changes:
                found = self.take(here)
            if found.stamp and self.library.is_as_of(found.stamp, here):
                self._seen[here] = version
            mended = found.transcript
        self.follow(entry, mended, found)

    def grew(self) -> None:
        """Take note that another connection has added a transcript."""
        self.library_changed.emit()
        self.history_changed.emit()

    def mend(self, document: Document, mended: Transcript, name: str) -> None:
        """Let a document be as ``mended``, in one edit of this name.

        Raises ``Overtaken`` where it is another one by now.
        """
        self._catch_up(document)
        edit = edit_between(document.transcript, mended, name)
        if edit:
            self.follow(self.history.do(edit), mended)

    def correct(
        self, document: Document, corrections: Iterable[Correction], name: str
    ) -> Entry | None:
        """Put other words into the text of a document; None where they are none.

        Raises ``CannotCorrect``, or ``Overtaken`` where it is another one by now.
        """
        self._catch_up(document)
        wanted = prepared(document.transcript, corrections)
        return self.do(CorrectText(document.id, wanted, name=name)) if wanted else None

    def _catch_up(self, document: Document) -> None:
        """Show what another program has made of a document, and raise ``Overtaken``."""
        if not self._is_overtaken(document):
            return
        there = self.library.transcript(document.id)
        if there != document.transcript:
            self._show_anew(document, there)
            raise Overtaken

    def _show_anew(self, document: Document, there: Transcript) -> None:
        """Show what another program has made of a document."""
        self.changes += 1
        self._reshape(document, there)


def account_name() -> str:
    """Return the name of the account, with which changes are signed where no other is set."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
