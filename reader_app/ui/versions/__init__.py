"""The review of a newer version: what moved, what is lost, and both versions side by side."""
