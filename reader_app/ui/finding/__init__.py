"""Find in the transcript: the search of each pane, the find bar, and the hits as a list."""
