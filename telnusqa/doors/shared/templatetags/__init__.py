"""Template tags, loaded into every template without asking."""
