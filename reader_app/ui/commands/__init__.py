"""Commands, one class for each menu: what they do, and when they can be done."""
