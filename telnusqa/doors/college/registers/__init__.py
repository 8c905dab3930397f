"""A register outside any case: its records, what became of them, and the acts on them.

The clerk of an archive works the same pages over the registers of closed institutions that the archive holds.
"""
