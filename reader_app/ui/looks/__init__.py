"""What everything looks like: themes, faces, icons, and the menu that changes them."""
