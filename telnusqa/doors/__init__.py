"""Who comes in: one package per kind of user."""
