"""The lens: chosen in a small window, named in words, told in the status bar."""
