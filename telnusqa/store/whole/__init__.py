"""The database as one thing: counted, copied out, put back, moved to the other engine."""
