"""Row to value and value to row: the writing side, for acts alone."""
