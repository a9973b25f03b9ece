"""How fast the portal is at a size, measured against a floor beside it; and what is lost when parts of it fail."""
