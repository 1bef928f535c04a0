"""Input formats: one module each, found by looking."""
