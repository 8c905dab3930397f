"""Invented organisations and their registers, for trying the house out; no person in them has ever lived."""
