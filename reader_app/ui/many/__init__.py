"""Many at once: passages in a list, each with a tick, and one thing that is done with them."""
