"""The errors a user can be told of; ``str()`` of each is one line, ready to show."""


class ReaderError(Exception):
    """Something the program could not do, in words for the user."""


class ImportFailed(ReaderError):
    """A file could not be read as a transcript."""

    def __init__(self, name: str, reason: str, line: int | None = None) -> None:
        where = f"{name}, line {line}" if line else name
        super().__init__(f"{where}: {reason}")


class LibraryError(ReaderError):
    """The library file could not be opened, read or written."""


class NotFound(ReaderError):
    """Nothing in the library, or no passage of a transcript, answers to what was asked for."""


class Overtaken(ReaderError):
    """Another program has changed what was to be changed; it is shown as it is now."""

    def __init__(self) -> None:
        super().__init__(
            "Another program has changed this in the meantime; it is shown as it is now. "
            "Nothing was done: please look, and do it again."
        )


class ExportFailed(ReaderError):
    """An export could not be written."""
