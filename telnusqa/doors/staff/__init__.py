"""How the people who work here sign in."""
