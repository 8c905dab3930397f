"""Pretend twins of the neighbours: the same promises, kept on this machine; they refuse production."""
