"""Cells of a file that people open in a spreadsheet: none of them is run as a formula there."""

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def defused(cell):
    """The cell as text; one that would begin a formula is led by an apostrophe."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULA) else text


def plain(cell):
    """What `defused` made of a cell, undone."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(FORMULA) else cell
