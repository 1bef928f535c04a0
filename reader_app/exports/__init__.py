"""Output forms: one module each, found by looking."""
