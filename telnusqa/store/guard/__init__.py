"""Triggers that keep what must not change, on both engines."""
