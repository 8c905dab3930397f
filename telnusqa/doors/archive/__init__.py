"""The archive's desk: what it is asked to find, and what it answers. No case is opened here."""
