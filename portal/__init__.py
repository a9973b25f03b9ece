"""How the site is put together; the rules live in escalations."""
