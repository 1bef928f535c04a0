"""Identifiers: UUIDs in text, so that what two people made can be put together."""

import uuid


def new_id() -> str:
    """Return a fresh identifier."""
    return str(uuid.uuid4())
