"""Checking what an article quotes against the transcripts of the library."""
