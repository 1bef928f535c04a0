"""What a reader adds to transcripts: highlights, tags and the edits of them; pure Python."""
