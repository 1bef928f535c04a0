"""The codebook: a window of its own, and the tag that sticks."""
