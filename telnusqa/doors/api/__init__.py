"""Machines that ask: no page, no session, nothing personal."""
