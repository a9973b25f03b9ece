"""An invented support firm, its customers and what happened to them: content for an empty database."""
