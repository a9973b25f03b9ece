"""The product: tickets, and the standard by which they are escalated."""
