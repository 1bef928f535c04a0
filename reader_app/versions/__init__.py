"""Versions of one transcript: which words are the same, and where each passage has gone."""

from reader_app.versions.placing import Placed, Versions

__all__ = ["Placed", "Versions"]
