"""Write a library of the present schema version: run once for each version that is released.

``python tests/library/released/make_library.py`` writes ``version-N.sqlite3`` beside this file,
with a row in every table. A file that is there is never written again.
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from conftest import make_transcript  # noqa: E402 (found beside the tests)

from reader_app.annotation.edits import (  # noqa: E402
    AddHighlight,
    AddTranscript,
    ChangeNote,
    KeepRecipe,
)
from reader_app.annotation.history import History  # noqa: E402
from reader_app.annotation.mending import edit_between  # noqa: E402
from reader_app.annotation.model import Tag, highlight  # noqa: E402
from reader_app.library.backup import backup  # noqa: E402
from reader_app.library.parts_read import keep_parts_read  # noqa: E402
from reader_app.library.schema import LATEST  # noqa: E402
from reader_app.library.store import Library  # noqa: E402
from reader_app.transcript.mending import rename_speaker  # noqa: E402
from reader_app.transcript.model import PageLine, Unread  # noqa: E402
from reader_app.transcript.recipe import Recipe  # noqa: E402
from reader_app.transcript.span import Span  # noqa: E402


def write(path: Path) -> None:
    """Write the library."""
    library = Library.open(None)
    transcript = make_transcript(
        pages=(PageLine(0, 1, 1), PageLine(65, 1, 2)),
        unread=(Unread(5, "~~~", "no letters"),),
        date="2031-04-05",
        language="en",
        metadata={"place": "Pier 3"},
    )
    library.put_transcript(transcript, transcript.text.encode())
    library.put_tag(Tag("boats", "boats", "teal", None, library.tags()[0].id, "what floats"))
    history = History(library, "Ada")
    history.do(AddTranscript(transcript.id, transcript.title))
    mended = rename_speaker(transcript, "host", "Ada Host")
    history.do(edit_between(transcript, mended, "rename “Host” to “Ada Host”"))
    history.do(KeepRecipe("plain text | NAME: | 0", Recipe(not_labels=("FURTHER",))))
    start = transcript.text.index("ferry will run")
    span, now = Span(start, start + 14), "2031-04-05T06:07:08.000+00:00"
    marked = highlight("h1", "harbour", transcript.text, span, tags=("boats",), now=now)
    history.do(AddHighlight(marked))
    history.do(ChangeNote("h1", "when **exactly**?", now))
    history.undo()
    library.file.write("INSERT INTO memo (id, tag, text) VALUES ('m1', 'boats', 'not rafts')")
    keep_parts_read(library, transcript.id, [Span(0, 20), Span(65, 90)])
    backup(library, path)


if __name__ == "__main__":
    target = HERE / f"version-{LATEST}.sqlite3"
    if target.exists():
        sys.exit(f"{target} is there already.")
    write(target)
