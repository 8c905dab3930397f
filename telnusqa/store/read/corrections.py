"""What an applicant was asked to add, and what became of it."""

from telnusqa.core.case import Case
from telnusqa.store.keep import corrections
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.keep.corrections import Correction
from telnusqa.store.tables.correction import CorrectionRow

__all__ = ["Correction", "of_case", "standing"]


def of_case(case: Case) -> tuple[Correction, ...]:
    """Every question of a case with its answer, newest first. A look at it is recorded by the door first."""
    rows = rows_of(CorrectionRow, case.home, case.number)
    return tuple(corrections.value_of(row) for row in reversed(rows))


def standing(case: Case) -> Correction | None:
    """The question that waits for its answer, if one does."""
    return corrections.standing(case)
