"""Pages: find, call the domain once, answer."""
