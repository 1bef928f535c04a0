"""Finding by name: one box over commands, or over transcripts, people, questions and tags."""
