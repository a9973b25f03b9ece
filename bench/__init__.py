"""How fast the portal is at a size: fills a database of its own, and measures against a floor beside it."""
