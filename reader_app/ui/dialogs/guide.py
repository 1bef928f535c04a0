"""The user guide that came with the program, in a simple reader; it loads nothing from outside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextBrowser

from reader_app.paths import resource
from reader_app.ui.dialogs.frame import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LEADING = 130
"""Line height in per cent."""
_ABOVE_HEADING = 22
_BELOW = 4
"""Pixels."""


def guide_path() -> Path:
    """Return where the guide is: among the resources, or in the ``docs`` of a checkout."""
    inside = resource("guide/guide.md")
    return inside if inside.exists() else resource("").parent / "docs" / "guide.md"


class GuideDialog(Dialog):
    """Shows a Markdown file and follows its links to other local files."""

    def __init__(self, path: Path, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("User guide"))
        self.browser = _LocalBrowser(path.parent)
        self.browser.setProperty("boxed", True)
        self.browser.setAccessibleName(self.tr("User guide"))
        self.browser.sourceChanged.connect(self.browser.set_type)
        self.browser.setSource(QUrl.fromLocalFile(str(path)))
        self.column.addWidget(self.browser)
        self.add_close_button()
        self.resize(760, 680)


class _LocalBrowser(QTextBrowser):
    """A browser that knows no address but files below one folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self.setOpenExternalLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(16)

    def set_type(self) -> None:
        """Give the lines air, and let those of programs wrap rather than run out of the window."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            level = form.headingLevel()
            form.setNonBreakableLines(False)
            form.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setTopMargin(_ABOVE_HEADING if level else form.topMargin())
            form.setBottomMargin(max(form.bottomMargin(), _BELOW))
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            block = block.next()
        cursor.setPosition(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load a file of the guide, and nothing else."""
        url = self.source().resolved(QUrl(name))
        path = Path(url.toLocalFile()).resolve() if url.isLocalFile() else None
        if path is None or not path.is_relative_to(self._folder) or not path.is_file():
            return None
        return super().loadResource(kind, url)
