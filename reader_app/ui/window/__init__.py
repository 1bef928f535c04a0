"""The window itself: its panels, tabs, bars and what it does at its beginning and end."""
