"""What proofs share."""

from tests.prove.stage import college

__all__ = ["college"]
