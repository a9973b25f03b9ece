"""The administration: configuration through forms, records to look up, no status to edit."""
