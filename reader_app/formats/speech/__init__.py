"""What speech recognition and players write as JSON."""
