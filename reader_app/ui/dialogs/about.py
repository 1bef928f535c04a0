"""Which version this is, and what it stands on."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QLabel

from reader_app import __version__
from reader_app.ui.dialogs.frame import Dialog, quiet
from reader_app.ui.looks.icons import app_icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ICON = 64


class AboutDialog(Dialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("About Transcript Reader"))
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        picture.setAccessibleName(self.tr("Picture of the program"))
        name = QLabel(self.tr("Transcript Reader {version}").format(version=__version__))
        font = name.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        name.setFont(font)
        purpose = QLabel(
            self.tr("Opens any transcript, shows who said what, keeps what you mark in one file.")
        )
        licences = quiet(
            self.tr(
                "Free software under the MIT licence. Qt is used under the LGPL; "
                "the face Source Serif under the SIL Open Font License.\n"
                "It opens no connection to any network."
            )
        )
        versions = quiet(f"Python {platform.python_version()} · Qt {qVersion()}")
        for label in (picture, name, purpose, licences, versions):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not picture)
            self.column.addWidget(label)
        versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add_close_button()
        self.setMinimumWidth(420)
