"""Captions with times."""
