"""The outline: questions, speakers, sections and tags of the open transcript."""
