"""The text of a transcript and the layers of spans over it: pure Python."""
