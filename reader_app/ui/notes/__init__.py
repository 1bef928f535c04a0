"""Notes: how they are shown, written, linked and listed."""
