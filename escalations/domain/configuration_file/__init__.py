"""A portal's configuration as a file: written from one portal, checked whole and taken over by another."""

from .applying import Outcome, take_over
from .exporting import as_text, everything
from .reading import Problem, WrongFile, read

__all__ = ["Outcome", "Problem", "WrongFile", "as_text", "everything", "read", "take_over"]
