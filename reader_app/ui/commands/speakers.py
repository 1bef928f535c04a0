"""The speakers' part of the Structure menu: names, roles, colours, merging and splitting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QMenu

from reader_app.annotation.edits import brief
from reader_app.errors import NotFound
from reader_app.transcript import mending
from reader_app.ui.actions import action
from reader_app.ui.commands.caret import LISTED, CaretCommands
from reader_app.ui.looks.icons import dot
from reader_app.ui.mending import by_talk, title_of
from reader_app.ui.menus import OF_SPEAKER, SEPARATOR, context_menu
from reader_app.ui.wording.words import name_in_menu

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction

    from reader_app.transcript.model import Speaker
    from reader_app.ui.desk import Desk
    from reader_app.ui.mending import Mender


class SpeakerCommands(CaretCommands):
    """What is mended of the speaker chosen in the outline, or of who speaks at the caret."""

    def __init__(
        self, desk: Desk, mender: Mender, all_actions: Callable[[], Mapping[str, QAction]]
    ) -> None:
        super().__init__(desk)
        self._mender = mender
        self._all = all_actions
        self._aim: str | None = None
        self.colours, self.others = QMenu(desk.window), QMenu(desk.window)
        self.colours.aboutToShow.connect(self._fill_colours)
        self.others.aboutToShow.connect(self._fill_others)
        self.actions["structure.colour"].setMenu(self.colours)
        self.actions["structure.merge"].setMenu(self.others)
        desk.outline.speaker_moved.connect(self._refresh)
        desk.outline.speaker_menu_asked.connect(self.show_menu)
        self._refresh()

    def _refresh(self) -> None:
        there = self.speaker() is not None
        for item in self.actions.values():
            item.setEnabled(there)
        self.actions["structure.speakers"].setEnabled(self._desk.session.transcript is not None)

    def speaker(self) -> Speaker | None:
        """Return whom the outline's menu is about, its current row, or who speaks at the caret."""
        transcript = self._desk.session.transcript
        if transcript is None:
            return None
        chosen = transcript.speaker(self._aim or self._desk.outline.current_speaker())
        return chosen or transcript.speaker_of(transcript.turn_at(self._place()))

    def show_menu(self, speaker_id: str, at: QPoint) -> None:
        """Show what can be done with one speaker."""
        self._aim = speaker_id
        self._refresh()
        wanted = (
            "lens.speaker",
            "annotate.many",
            SEPARATOR,
            *OF_SPEAKER,
            SEPARATOR,
            "structure.speakers",
        )
        menu = context_menu(self._desk.window, wanted, self._all())
        # The chosen command runs after the menu is hidden: its aim is let go only after that.
        menu.aboutToHide.connect(menu.deleteLater)
        menu.destroyed.connect(self._forget_aim)
        menu.popup(at)

    def _forget_aim(self) -> None:
        self._aim = None
        self._refresh()

    # -- what a speaker is called -----------------------------------------------------------------

    def _ask(self, title: str, words: str, take: Callable[[str], None]) -> None:
        from reader_app.ui.dialogs.asking import WordsQuestion

        speaker = self.speaker()
        label = self.tr("{what} of {name}").format(what=title, name=speaker.name if speaker else "")
        WordsQuestion(self._desk.window, title, label, words, take).open()

    @action("structure.rename", "&Rename…", shortcut="Shift+F2")
    def rename(self) -> None:
        """Give the speaker another name; what is printed stays known."""
        old = self.speaker()
        if old:
            speaker = old
            self._ask(self.tr("Name"), old.name, lambda name: self._rename(speaker, name))

    def _rename(self, old: Speaker, name: str) -> None:
        said = f"rename {title_of(old)} to {brief(name)}"
        self._mender.apply(lambda t: mending.rename_speaker(t, old.id, name), said)

    @action("structure.role", "R&ole…", shortcut="Shift+R")
    def set_role(self) -> None:
        """Say what part the speaker plays."""
        self._ask_field("role", self.tr("Role"))

    @action("structure.affiliation", "&Affiliation…", shortcut="Shift+F")
    def set_affiliation(self) -> None:
        """Say whom the speaker speaks for."""
        self._ask_field("affiliation", self.tr("Affiliation"))

    def _ask_field(self, field: str, title: str) -> None:
        speaker = self.speaker()
        if speaker is None:
            return
        old = speaker

        def take(words: str) -> None:
            made = msgspec.structs.replace(old, **{field: words or None})
            said = f"set {field} of {title_of(old)} to {brief(words)}"
            self._mender.apply(lambda t: mending.change_speaker(t, made), said)

        self._ask(title, getattr(old, field) or "", take)

    # -- colour -----------------------------------------------------------------------------------

    @action("structure.colour", "&Colour", shortcut="Shift+C")
    def choose_colour(self) -> None:
        """Choose the speaker's colour."""
        self._popup(self.colours)

    def _fill_colours(self) -> None:
        speaker, theme = self.speaker(), self._desk.look.theme
        self.colours.clear()
        for colour in range(len(theme.speakers)):
            words = self.tr("Colour &{n}").format(n=colour + 1)
            item = self.colours.addAction(dot(theme.speaker(colour)), words)
            item.setCheckable(True)
            if speaker:
                item.setChecked(speaker.colour % len(theme.speakers) == colour)
                item.triggered.connect(partial(self._recolour, speaker, colour))

    def _recolour(self, old: Speaker, colour: int, _checked: bool = False) -> None:
        made = msgspec.structs.replace(old, colour=colour)
        said = f"set colour of {title_of(old)}"
        self._mender.mend(lambda t: mending.change_speaker(t, made), said)

    # -- one of several, several of one -----------------------------------------------------------

    @action("structure.merge", "&Merge into", shortcut="Shift+M")
    def choose_whole(self) -> None:
        """Say that the speaker is the same as another one."""
        self._popup(self.others)

    def _fill_others(self) -> None:
        speaker = self.speaker()
        self.others.clear()
        if speaker is None:
            return
        others = [one for one in by_talk(self._desk.session) if one.id != speaker.id]
        for other in others[:LISTED]:
            ink = dot(self._desk.look.theme.speaker(other.colour))
            item = self.others.addAction(ink, name_in_menu(other.name))
            item.triggered.connect(partial(self._merge, speaker, other))
        if not others:
            self.others.addAction(self.tr("There is nobody else")).setEnabled(False)
        elif len(others) > LISTED:
            item = self.others.addAction(self.tr("O&ther…"))
            item.triggered.connect(partial(self._ask_whole, speaker, others))

    def _merge(self, speaker: Speaker, into: Speaker, _checked: bool = False) -> None:
        said = f"merge {title_of(speaker)} into {title_of(into)}"
        self._mender.mend(lambda t: mending.merge_speakers(t, into.id, [speaker.id]), said)

    def _ask_whole(
        self, speaker: Speaker, others: Sequence[Speaker], _checked: bool = False
    ) -> None:
        from reader_app.ui.dialogs.asking import WordsQuestion

        named = {other.name.casefold(): other for other in others}

        def take(name: str) -> None:
            into = named.get(name.casefold())
            if into is None:
                raise NotFound(f"There is no speaker “{name}”.")
            self._merge(speaker, into)

        label = self.tr("Merge {name} into").format(name=speaker.name)
        known = tuple(other.name for other in others)
        WordsQuestion(self._desk.window, self.tr("Merge"), label, "", take, known).open()

    @action("structure.split_speaker", "&Split off these turns…", shortcut="Shift+O")
    def split_off(self) -> None:
        """Say which of the speaker's turns are another's."""
        from reader_app.ui.dialogs.turns import SplitSpeakerDialog

        session, speaker = self._desk.session, self.speaker()
        transcript = session.transcript
        if transcript is None or speaker is None:
            return
        here = transcript.turn_at(self._desk.pane.caret())
        turns = transcript.turns_in(session.selection) if session.selection else (here,)
        chosen = {turn.number for turn in turns if turn and turn.speaker == speaker.id}
        SplitSpeakerDialog(self._mender, speaker, chosen, self._desk.window).open()

    @action("structure.not_speaker", "&Not a speaker", shortcut="Shift+N")
    def remove(self) -> None:
        """Say that this is no speaker; what was given to it is nobody's."""
        speaker = self.speaker()
        if speaker:
            who = speaker.id
            said = f"{title_of(speaker)} is no speaker"
            self._mender.mend(lambda t: mending.remove_speaker(t, who), said)

    @action("structure.speakers", "Sp&eakers…", shortcut="Ctrl+Shift+S")
    def show_speakers(self) -> None:
        """List the speakers: name, role, affiliation, who is the same as whom."""
        from reader_app.ui.dialogs.speakers import SpeakersDialog

        SpeakersDialog(self._desk, self._mender, self._desk.window).open()
