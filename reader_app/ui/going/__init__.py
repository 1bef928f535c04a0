"""Finding one's way in a text: the go-to box, stops, the trail, and what was read."""
