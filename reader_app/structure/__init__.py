"""The structure of a text: who says what, what is asked, and how a reader may say otherwise."""
