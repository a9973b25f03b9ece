"""Keeps the portal in step with external helpdesks: one connector a kind, behind one interface."""
