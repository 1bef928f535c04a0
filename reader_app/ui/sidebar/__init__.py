"""The annotations of the open transcript, as cards."""
