"""What a reader adds to transcripts: highlights, tags and the edits that change them; pure Python."""
