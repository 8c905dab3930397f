"""Originals that were handed in: the list of them, and what a commission does with those that are void."""
