"""Telnusqa: duplicates of diplomas of technical, vocational and post-secondary education."""
