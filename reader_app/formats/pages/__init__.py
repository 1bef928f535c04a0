"""What was laid out to be looked at: HTML and PDF."""
