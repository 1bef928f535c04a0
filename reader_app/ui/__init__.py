"""The window: the only package that draws with Qt."""
