"""The State Corporation: taking in, and refusing to."""
