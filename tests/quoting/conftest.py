"""A small library, and what becomes of an article's quotations in it."""

import pytest

from reader_app.annotation.history import History
from reader_app.importing import import_file
from reader_app.library.store import Library
from reader_app.quoting.article import article
from reader_app.quoting.comparing import check

HEARING = """Hearing on the Harbour Bridge
4 March 2021

CHAIR OKORO: Good morning. We will begin with the mayor. Ms. Lindqvist, how much will the
bridge cost?

MAYOR LINDQVIST: The bridge will cost 5.6 million crowns, and it will not be finished before
the winter. We can't promise more than that. (Laughter.) The workers' council has seen a
non-binding plan -- it was printed in May -- and called it "sound".

CHAIR OKORO: Is that a promise?

MAYOR LINDQVIST: I do not think it is a promise. What I said, and what I say again, is that the
old piers will be kept. The minister has agreed to pay half of the price.

MR. DALBY: And then we wait.

MAYOR LINDQVIST: And then we wait. Nothing will happen in April, because the ice on the river is
still too thick for the barges; in May we begin. Will the harbour be closed? It will stay open.
"""

INTERVIEW = """Interview with Jorun Aas, ferry pilot

Interviewer: When did you first cross the sound?

Aas: It was 1,974, no, it was 1974. The fog was so thick that we steered by the bells alone. I was
only nineteen then, and I had never been so frightened. And then we wait. That is what a pilot does.

Interviewer: Did you ever think of giving it up?

Aas: Giving it up? Never. My grandmother said that the sea gives nothing back, but she was wrong
about that. The committee on inter-
national shipping gave me a medal.
"""


@pytest.fixture
def library(tmp_path):
    made = Library.open(None)
    history = History(made, "a reader")
    for name, text in (("hearing.txt", HEARING), ("interview.txt", INTERVIEW)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        import_file(made, path, history)
    yield made
    made.close()


@pytest.fixture
def checked(library):
    """Return what checks an article's text."""

    def look_up(text):
        return check(article(text), library)

    return look_up


@pytest.fixture
def one(checked):
    """Return what checks an article that quotes once."""

    def look_up(text):
        (verdict,) = checked(text)
        return verdict

    return look_up
