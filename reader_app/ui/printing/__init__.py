"""The marked transcript on paper: composed, broken into pages, drawn to a printer or a PDF."""
