"""Correcting the text: a field at the words, find and replace, the list of what was corrected."""
