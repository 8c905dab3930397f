"""Finds of paper books: value to row and back. A find is sealed in its case until a second person confirms it."""

import secrets
from datetime import datetime

from django.db.models import QuerySet

from telnusqa.core.application_text import hash_of_text
from telnusqa.core.book_find import BookFind, Entered, Fallen, RejectedWhy, find_of, text_of_find
from telnusqa.core.case import Case
from telnusqa.store.keep.applications import SALT_BYTES
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.book_find import BookFindRow


def enter(case: Case, find: BookFind, by: str, at: datetime) -> Entered:
    """Keep it as the case's next try."""
    tries = BookFindRow.objects.filter(home_id=case.home, case_number=case.number)
    last = tries.order_by("-round").values_list("round", flat=True).first()
    n, salt, text = (last or 0) + 1, secrets.token_hex(SALT_BYTES), text_of_find(find)
    BookFindRow.objects.create(
        home_id=case.home,
        case_number=case.number,
        round=n,
        find_box=seal(text, _place(case, n)),
        salt=salt,
        entered_by=by,
        entered_at=at,
    )
    return Entered(round=n, find=find, hash=hash_of_text(text, salt), by=by, at=at)


def standing(case: Case) -> Entered | None:
    """The find that waits for its second person, or None."""
    tries = reversed(rows_of(BookFindRow, case.home, case.number))
    row = next((row for row in tries if row.confirmed_at is None and row.rejected_at is None), None)
    return _value(case, row) if row else None


def confirmed(case: Case) -> Entered | None:
    """The find that became the record this case rests on, or None."""
    if case.record_id is None:
        return None
    tries = reversed(rows_of(BookFindRow, case.home, case.number))
    row = next((row for row in tries if row.record_id == case.record_id and row.confirmed_at is not None), None)
    return _value(case, row) if row else None


def confirm(case: Case, entered: Entered, record: int, by: str, at: datetime) -> None:
    """It is this record now."""
    _row(case, entered).update(record_id=record, confirmed_by=by, confirmed_at=at)


def reject(case: Case, entered: Entered, why: RejectedWhy, note: str, by: str, at: datetime) -> None:
    """It is void, and stays with the reason."""
    note_box = seal(note, f"{_place(case, entered.round)}:note")
    _row(case, entered).update(rejected_why=why.value, note_box=note_box, rejected_by=by, rejected_at=at)


def last_fallen(case: Case) -> Fallen | None:
    """The last try where it was rejected, or None."""
    row = BookFindRow.objects.filter(home_id=case.home, case_number=case.number).order_by("-round").first()
    if row is None or row.rejected_at is None:
        return None
    note = unseal(row.note_box, f"{_place(case, row.round)}:note")
    return Fallen(RejectedWhy(row.rejected_why), note, _value(case, row).find)


def _row(case: Case, entered: Entered) -> "QuerySet[BookFindRow]":
    return BookFindRow.objects.filter(home_id=case.home, case_number=case.number, round=entered.round)


def _value(case: Case, row: BookFindRow) -> Entered:
    text = unseal(row.find_box, _place(case, row.round))
    return Entered(
        round=row.round,
        find=find_of(text),
        hash=hash_of_text(text, row.salt),
        by=row.entered_by,
        at=row.entered_at,
    )


def _place(case: Case, n: int) -> str:
    return f"find:{case.home}:{case.number}:{n}"
