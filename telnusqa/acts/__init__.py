"""What is done: one file per legal act; the only writers."""
