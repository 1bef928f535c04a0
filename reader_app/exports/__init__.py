"""Output forms: one module each, found by looking."""

from __future__ import annotations

import sys

from reader_app.errors import NotFound
from reader_app.exports.document import Document, Export, Grouping
from reader_app.registry import modules

__all__ = ["Document", "Export", "Grouping", "export_named", "exports"]


def exports() -> list[Export]:
    """Return every output form, by the name the reader sees."""
    found = [getattr(module, "EXPORT", None) for module in modules(sys.modules[__name__])]
    return sorted((e for e in found if isinstance(e, Export)), key=lambda e: e.name.casefold())


def export_named(wanted: str) -> Export:
    """Return the output form with this id. Raises ``NotFound``, naming those there are."""
    known = {export.id: export for export in exports()}
    if wanted not in known:
        raise NotFound(f"There is no export “{wanted}”; there are {', '.join(sorted(known))}.")
    return known[wanted]
