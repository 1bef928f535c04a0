"""Text that says its structure only in its words."""
