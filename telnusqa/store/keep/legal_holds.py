"""Legal holds of a case: row to value and back."""

from collections.abc import Sequence
from datetime import datetime

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.case import Case
from telnusqa.core.legal_hold import Hold, HoldGround, HoldWish
from telnusqa.store.keep.applications import new_salt
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.legal_hold import LegalHoldRow


def of_case(home: int, number: str) -> tuple[Hold, ...]:
    """Every hold of a case, from the first on."""
    return tuple(map(value_of, rows_of(LegalHoldRow, home, number)))


def of_cases(home: int, numbers: Sequence[str]) -> dict[str, tuple[Hold, ...]]:
    """The holds of each case that has any."""
    found: dict[str, tuple[Hold, ...]] = {}
    for row in LegalHoldRow.objects.filter(home_id=home, case_number__in=numbers).order_by("case_number", "n"):
        found[row.case_number] = (*found.get(row.case_number, ()), value_of(row))
    return found


def value_of(row: LegalHoldRow) -> Hold:
    """The value of a row."""
    return Hold(
        n=row.n,
        ground=HoldGround(row.ground),
        note=unseal(row.note_box, _place(row.home_id, row.case_number, row.n)),
        until=row.until,
        by=row.by,
        at=row.at,
        lifted_by=row.lifted_by,
        lifted_at=row.lifted_at,
    )


def put(case: Case, wish: HoldWish, *, by: str, at: datetime) -> tuple[int, str]:
    """Keep the next hold of the case; answers its number and the salted hash the journal holds of its words."""
    n, salt = LegalHoldRow.objects.filter(home_id=case.home, case_number=case.number).count() + 1, new_salt()
    LegalHoldRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        n=n,
        ground=wish.ground.value,
        note_box=seal(wish.note, _place(case.home, case.number, n)),
        salt=salt,
        until=wish.until,
        by=by,
        at=at,
    )
    return n, hash_of_text(wish.note, salt)


def lift(case: Case, n: int, *, by: str, at: datetime) -> bool:
    """The hold of that number keeps the case no longer; False where it keeps it no more, or there is none."""
    standing = LegalHoldRow.objects.filter(home_id=case.home, case_number=case.number, n=n, lifted_at=None)
    return standing.update(lifted_by=by, lifted_at=at) == 1


def _place(home: int, number: str, n: int) -> str:
    return f"legal-hold:{home}:{number}:{n}"
