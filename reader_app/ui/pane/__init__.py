"""The transcript pane: reading, selecting and marking the text."""
