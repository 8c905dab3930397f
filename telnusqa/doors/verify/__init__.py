"""Whoever holds a paper with a QR code."""
