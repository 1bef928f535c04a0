"""Edits: values that change the library and return their inverse.

One module for each kind of thing that is edited. To add an edit, write a frozen struct in its
module, name it in ``several.AnyEdit``, and here.
"""

from reader_app.annotation.edits.corrections import CorrectText, LockText, Restored
from reader_app.annotation.edits.edit import Edit, brief
from reader_app.annotation.edits.highlights import (
    AddHighlight,
    ChangeHighlight,
    ChangeNote,
    ChangeStatus,
    ChangeTags,
    MoveHighlight,
    RemoveHighlight,
)
from reader_app.annotation.edits.memos import RemoveMemo, WriteMemo
from reader_app.annotation.edits.several import AnyEdit, Several, parts_of
from reader_app.annotation.edits.structure import (
    Alike,
    ChangeDetails,
    ChangeTurns,
    Details,
    Places,
    ReplaceExchanges,
    ReplacePlaces,
    ReplaceSpeakers,
    ReplaceTurns,
)
from reader_app.annotation.edits.tags import (
    AddTag,
    ChangeTag,
    DescribeTag,
    MergeTags,
    OrderTags,
    RemoveTag,
    Retag,
    SplitTag,
)
from reader_app.annotation.edits.transcripts import AddTranscript, KeepRecipe, RemoveTranscript
from reader_app.annotation.edits.versions import Replace

__all__ = [
    "AddHighlight",
    "AddTag",
    "AddTranscript",
    "Alike",
    "AnyEdit",
    "ChangeDetails",
    "ChangeHighlight",
    "ChangeNote",
    "ChangeStatus",
    "ChangeTag",
    "ChangeTags",
    "ChangeTurns",
    "CorrectText",
    "DescribeTag",
    "Details",
    "Edit",
    "KeepRecipe",
    "LockText",
    "MergeTags",
    "MoveHighlight",
    "OrderTags",
    "Places",
    "RemoveHighlight",
    "RemoveMemo",
    "RemoveTag",
    "RemoveTranscript",
    "Replace",
    "ReplaceExchanges",
    "ReplacePlaces",
    "ReplaceSpeakers",
    "ReplaceTurns",
    "Restored",
    "Retag",
    "Several",
    "SplitTag",
    "WriteMemo",
    "brief",
    "parts_of",
]
