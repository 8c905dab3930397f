"""Wapiti and sqlmap against the running server, signed in as each of the sample's people: ``make attack``."""
