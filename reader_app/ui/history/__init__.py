"""The window of the history: what was done, by whom and when, and the way back to any of it."""
