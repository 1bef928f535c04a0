"""Doing one thing with many passages, as one edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reader_app.annotation.edits import (
    AddHighlight,
    AddTag,
    ChangeStatus,
    RemoveHighlight,
    Retag,
    Several,
    brief,
)
from reader_app.annotation.model import Highlight, Status, Tag, highlight, with_status
from reader_app.transcript.identity import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader_app.annotation.edits import AnyEdit
    from reader_app.annotation.gathering import Passage


_NAMED = 2
"""Tags that are named; of more it is told how many they are."""


class Act(msgspec.Struct, frozen=True):
    """What is done with each passage."""

    @property
    def marks(self) -> bool:
        """Whether words that nobody has marked are marked by it."""
        return False

    @property
    def new_tags(self) -> tuple[Tag, ...]:
        """Tags that have to be added for it, from above."""
        return ()

    def targets(self, marked: tuple[Highlight, ...]) -> tuple[Highlight, ...]:
        """Return which of the highlights of the same words it is done with."""
        return marked

    def after(self, one: Highlight) -> Highlight | None:
        """Return what becomes of a highlight: the same, another one, or None."""
        raise NotImplementedError

    def name(self, count: int) -> str:
        """Return what is done with so many passages, for the history."""
        raise NotImplementedError

    def leaves(self, passage: Passage) -> bool:
        """Tell whether a passage is so already, or nothing can be done with it."""
        if not passage.marked:
            return not self.marks
        return all(self.after(one) == one for one in self.targets(passage.marked))


class GiveTags(Act, frozen=True):
    """Give tags, and mark words that are not marked; what has all of them is left alone."""

    tags: tuple[Tag, ...]
    new: tuple[Tag, ...] = ()

    @property
    def marks(self) -> bool:
        """It does."""
        return True

    @property
    def new_tags(self) -> tuple[Tag, ...]:
        """Return those of them that are new, with what stands above them."""
        return self.new

    def targets(self, marked: tuple[Highlight, ...]) -> tuple[Highlight, ...]:
        """Return the first highlight of these words, unless one of them has the tags."""
        return () if any(self.after(one) == one for one in marked) else marked[:1]

    def after(self, one: Highlight) -> Highlight:
        """Return it with these tags at the end of its own."""
        return _tagged(one, (*one.tags, *(tag.id for tag in self.tags)))

    def name(self, count: int) -> str:
        """Name one or two tags, of more say how many."""
        names, passages = [tag.name for tag in self.tags], _passages(count)
        if len(names) > _NAMED:
            return f"give {len(names)} tags to {passages}"
        if len(names) == _NAMED:
            name, other_name = names
            return f"tag {brief(name)} and {brief(other_name)} on {passages}"
        return f"tag {brief(self.tags[0].name)} on {passages}"


class TakeTag(Act, frozen=True):
    """Take a tag off."""

    tag: Tag

    def after(self, one: Highlight) -> Highlight:
        """Return it without the tag."""
        return _tagged(one, tuple(each for each in one.tags if each != self.tag.id))

    def name(self, count: int) -> str:
        """Name the tag."""
        passages = _passages(count)
        return f"untag {brief(self.tag.name)} on {passages}"


class SwapTag(Act, frozen=True):
    """Give another tag in the place of one."""

    tag: Tag
    other: Tag

    def after(self, one: Highlight) -> Highlight:
        """Return it with the other tag where the one was."""
        return _tagged(
            one, tuple(self.other.id if each == self.tag.id else each for each in one.tags)
        )

    def name(self, count: int) -> str:
        """Name both tags."""
        passages = _passages(count)
        return f"tag {brief(self.other.name)} instead of {brief(self.tag.name)} on {passages}"


class LeadTag(Act, frozen=True):
    """Let a tag stand first, so that the highlight has its colour."""

    tag: Tag

    def after(self, one: Highlight) -> Highlight:
        """Return it with the tag before its others, where it carries it."""
        return _tagged(one, (self.tag.id, *one.tags)) if self.tag.id in one.tags else one

    def name(self, count: int) -> str:
        """Name the tag."""
        return f"show {_passages(count)} in the colour of {brief(self.tag.name)}"


class SetStatus(Act, frozen=True):
    """Say how far all have been checked."""

    status: Status

    @property
    def marks(self) -> bool:
        """Mark words that have no highlight which could have the status."""
        return self.status is not Status.NONE

    def after(self, one: Highlight) -> Highlight:
        """Return it with the status."""
        return one if one.status is self.status else with_status(one, self.status)

    def name(self, count: int) -> str:
        """Name the status."""
        if self.status is Status.NONE:
            return f"clear status of {_passages(count)}"
        return f"mark as {self.status}: {_passages(count)}"


class Remove(Act, frozen=True):
    """Take highlights away."""

    def after(self, one: Highlight) -> None:
        """Return nothing."""
        return

    def name(self, count: int) -> str:
        """Say how many."""
        return "remove one highlight" if count == 1 else f"remove {count} highlights"


def together(
    act: Act, passages: Iterable[Passage], texts: Mapping[str, str], signed: tuple[str, str]
) -> Several | None:
    """Return the one edit that does it with all passages; None where nothing would change.

    ``texts`` has the text of each transcript by its id; ``signed`` is the author and the moment.
    """
    given: dict[str, tuple[str, ...]] = {}
    edits: list[AnyEdit] = []
    count = 0
    for passage in passages:
        if act.leaves(passage):
            continue
        count += 1
        if not passage.marked:
            edits.append(_marking(act, passage, texts[passage.transcript], signed))
        for one in act.targets(passage.marked):
            then = act.after(one)
            if then is None:
                edits.append(RemoveHighlight(one.id))
            elif then.status is not one.status:
                edits.append(ChangeStatus(one.id, then.status, signed[1]))
            elif then.tags != one.tags:
                given[one.id] = then.tags
    adding = tuple(AddTag(tag) for tag in act.new_tags)
    retag = (Retag(given),) if given else ()
    return Several((*adding, *edits, *retag), act.name(count)) if count else None


def _marking(act: Act, passage: Passage, text: str, signed: tuple[str, str]) -> AddHighlight:
    author, now = signed
    made = highlight(new_id(), passage.transcript, text, passage.span, author=author, now=now)
    return AddHighlight(act.after(made) or made)


def _tagged(one: Highlight, tags: tuple[str, ...]) -> Highlight:
    """Return a highlight with these tags, each once; the very one where it has them."""
    once = tuple(dict.fromkeys(tags))
    return one if once == one.tags else msgspec.structs.replace(one, tags=once)


def _passages(count: int) -> str:
    return "one passage" if count == 1 else f"{count} passages"
