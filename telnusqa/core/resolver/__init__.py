"""Which institution is meant by a name as people remember it."""
