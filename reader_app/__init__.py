"""Transcript Reader: open any transcript, see who said what, mark it, hand it on."""

__version__ = "0.1.0"
