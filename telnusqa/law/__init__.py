"""The norms: data by edition, and pure functions that cite their paragraph."""
