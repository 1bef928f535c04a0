"""A library that is a few dictionaries."""

import copy
from contextlib import contextmanager

import msgspec
import pytest

from reader_app.annotation.history import State
from reader_app.errors import NotFound


class Memory:
    """Keeps what edits change, and their history, in dictionaries."""

    def __init__(self):
        self.rows = {"highlight": {}, "tag": {}, "memo": {}, "removed": {}}
        self.entries = {}

    def snapshot(self):
        """What edits change, as it is now."""
        return copy.deepcopy(self.rows)

    def _get(self, kind, id_):
        if id_ not in self.rows[kind]:
            raise NotFound(f"no {kind} {id_}")
        return self.rows[kind][id_]

    def highlight(self, highlight_id):
        return self._get("highlight", highlight_id)

    def transcripts_of(self, highlight_ids):
        known = self.rows["highlight"]
        return {known[one].transcript for one in highlight_ids if one in known}

    def put_highlight(self, highlight):
        for tag in highlight.tags:
            self.tag(tag)
        self.rows["highlight"][highlight.id] = highlight

    def delete_highlight(self, highlight_id):
        del self.rows["highlight"][highlight_id]

    def highlights_tagged(self, tag_id):
        return [h for h in self.rows["highlight"].values() if tag_id in h.tags]

    def tags_of(self, tag_ids):
        marked = self.rows["highlight"].values()
        return {one.id: one.tags for one in marked if set(tag_ids) & set(one.tags)}

    def retag(self, given):
        had = {highlight_id: self.highlight(highlight_id).tags for highlight_id in given}
        for highlight_id, tags in given.items():
            self.put_highlight(msgspec.structs.replace(self.highlight(highlight_id), tags=tags))
        return had

    def tags(self):
        return list(self.rows["tag"].values())

    def tag(self, tag_id):
        return self._get("tag", tag_id)

    def put_tag(self, tag):
        self.rows["tag"][tag.id] = tag

    def delete_tag(self, tag_id):
        assert not self.highlights_tagged(tag_id)
        assert not self.child_tags(tag_id)
        del self.rows["tag"][tag_id]

    def child_tags(self, tag_id):
        return [tag for tag in self.rows["tag"].values() if tag.parent == tag_id]

    def memo(self, memo_id):
        return self._get("memo", memo_id)

    def memos_on_tag(self, tag_id):
        return [memo for memo in self.rows["memo"].values() if memo.tag == tag_id]

    def put_memo(self, memo):
        self.rows["memo"][memo.id] = memo

    def delete_memo(self, memo_id):
        del self.rows["memo"][memo_id]

    def title(self, transcript_id):
        return f"title of {transcript_id}"

    def holds(self, transcript_id):
        return not self.rows["removed"].get(transcript_id, True)

    def set_removed(self, transcript_id, removed):
        self.rows["removed"][transcript_id] = removed

    @contextmanager
    def transaction(self):
        before = self.snapshot(), dict(self.entries)
        try:
            yield
        except BaseException:
            self.rows, self.entries = before
            raise

    def append(self, entry):
        assert entry.id not in self.entries
        self.entries[entry.id] = entry

    def update(self, entry):
        assert entry.id in self.entries
        self.entries[entry.id] = entry

    def _in(self, state):
        return [entry for entry in self.entries.values() if entry.state is state]

    def last(self, state):
        return next(reversed(self._in(state)), None)

    def first(self, state):
        return next(iter(self._in(state)), None)

    def last_what(self, state):
        entry = self.last(state)
        return entry.what if entry else ""

    def first_what(self, state):
        entry = self.first(state)
        return entry.what if entry else ""

    def abandon_undone(self):
        for entry in self._in(State.UNDONE):
            self.update(msgspec.structs.replace(entry, state=State.ABANDONED))


@pytest.fixture
def memory():
    return Memory()


@pytest.fixture
def new_memory():
    """Make any number of them: a property is tried many times within one test."""
    return Memory
