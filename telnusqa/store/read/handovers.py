"""Who came for a duplicate or an original, and whom nothing was handed over to."""

from telnusqa.core.came import Came
from telnusqa.core.case import Case
from telnusqa.store.keep import came, not_handed
from telnusqa.store.keep.not_handed import KeptNotHanded

__all__ = ["KeptNotHanded", "came_of", "not_handed_of"]


def came_of(case: Case, seq: int) -> Came:
    """Who came when that line was written. A look at it is recorded by the door first."""
    return came.came_of(case, seq)


def not_handed_of(case: Case) -> tuple[KeptNotHanded, ...]:
    """Every refusal to hand over, newest first. A look at it is recorded by the door first."""
    return not_handed.not_handed_of(case)
