"""Interviews on a page that name nobody: what is asked looks different from what is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.formats.documents._asked import Asked
from reader_app.formats.documents._blocks import Writer
from reader_app.formats.pages._html_lines import Setting
from reader_app.structure.composer import Composer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader_app.formats.documents._blocks import Paragraph
    from reader_app.formats.pages._html_lines import Line
    from reader_app.transcript.model import Transcript

_LOOKS = {
    Setting.STRONG: "bold",
    Setting.ITALIC: "italic",
    Setting.STRONG | Setting.ITALIC: "bold italic",
}
_TYPE = Setting.STRONG | Setting.ITALIC


def asked_on(lines: Sequence[Line], found: Transcript) -> Composer | None:
    """Return an interview whose questions are told by their look, where ``found`` tells less."""
    asked = Asked.find(list(_paragraphs(lines)))
    if asked is None or not asked.is_surer_than(found):
        return None
    composer = Composer()
    asked.add_to(composer)
    return composer


def _paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """Yield the paragraphs that lines make, with the look in which each begins."""
    stretch: list[Line] = []
    for line in lines:
        if stretch and (line.is_apart or line.level or stretch[-1].level):
            yield _paragraph(stretch)
            stretch = []
        stretch.append(line)
    if stretch:
        yield _paragraph(stretch)


def _paragraph(lines: Sequence[Line]) -> Paragraph:
    writer = Writer()
    for line in lines:
        if writer:
            writer.write("\n", _LOOKS.get(line.runs[0].setting & _TYPE, ""))
        for run in line.runs:
            writer.write(run.text, _LOOKS.get(run.setting & _TYPE, ""))
    return writer.paragraph(lines[0].names if lines[0].tag != "body" else "", lines[0].level)
