"""What is said on the screen, in the reader's language."""
