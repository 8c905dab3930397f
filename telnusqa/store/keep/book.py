"""The book of issues, and the duplicates."""

import secrets
from datetime import datetime
from hashlib import sha256

from django.db.models import F

from telnusqa.core.blank import BlankNumber, RegistrationNumber, VoidReason
from telnusqa.core.book_line import settled_of
from telnusqa.core.duplicate import Duplicate, DuplicateState
from telnusqa.core.errors import NotFound
from telnusqa.core.serial import TOKEN_BYTES, CaseNumber, Token, token
from telnusqa.core.wanted import Part
from telnusqa.store.keep import custody
from telnusqa.store.keep.beside import book_of, rows_of
from telnusqa.store.keep.prints import bears_ink
from telnusqa.store.secret import seal, unseal
from telnusqa.store.tables.book import BookCounter, BookRow, DuplicateRow


def next_number(home: int, year: int) -> RegistrationNumber:
    """The next number of the year. A transaction that fails gives it back, so the book has no gaps."""
    raised = BookCounter.objects.filter(home_id=home, year=year).update(last=F("last") + 1)
    if not raised:
        BookCounter.objects.create(home_id=home, year=year, last=1)
    return RegistrationNumber(year, BookCounter.objects.only("last").get(home_id=home, year=year).last)


def new_token() -> tuple[Token, str]:
    """A fresh token and what it is looked up by."""
    made = token(secrets.token_bytes(TOKEN_BYTES))
    return made, token_sha256(made)


def token_sha256(text: str) -> str:
    """What a token is looked up by."""
    return sha256(text.encode()).hexdigest()


def seal_token(home: int, number: RegistrationNumber, made: Token) -> str:
    """The token as the database keeps it."""
    return seal(made, f"token:{home}:{number}")


def live(home: int, case: CaseNumber) -> tuple[Duplicate, ...]:
    """The duplicates of a case whose reservation stands, diploma first."""
    rows = [row for row in rows_of(DuplicateRow, home, case) if row.state != DuplicateState.VOID.value]
    return tuple(value_of(row) for row in sorted(rows, key=lambda row: (row.year, row.n)))


def get(duplicate: int) -> Duplicate:
    """One duplicate. Raises :class:`NotFound`."""
    row = DuplicateRow.objects.filter(pk=duplicate).first()
    if row is None:
        raise NotFound(str(duplicate))
    return value_of(row)


def value_of(row: DuplicateRow) -> Duplicate:
    """The value of a row, with its line of the book and its blank."""
    line, blank = book_of(row)
    number = RegistrationNumber(row.year, row.n)
    settled = settled_of(line.settled)
    return Duplicate(
        id=row.pk,
        home=row.home_id,
        case=CaseNumber(row.case_number),
        part=Part(row.part),
        state=DuplicateState(row.state),
        number=number,
        blank=BlankNumber(blank.series, blank.number),
        replaces=f"{line.replaced_series} {line.replaced_number}".strip(),
        record_id=line.record_id,
        new_name=line.new_name,
        reserved_on=line.reserved_on,
        token=Token(unseal(row.token_box, f"token:{row.home_id}:{number}")),
        electronic=row.electronic,
        for_blank=row.for_blank,
        issued_at=row.issued_at,
        names_diploma=settled.names_diploma if settled else "",
    )


def confirm(duplicate: Duplicate, *, by: str, at: datetime) -> None:
    """Use the blank and confirm the line of the book. The original's end is another table's."""
    line = BookRow.objects.get(home_id=duplicate.home, year=duplicate.number.year, n=duplicate.number.n)
    custody.use(line, by=by, at=at)
    BookRow.objects.filter(home_id=line.home_id, year=line.year, n=line.n).update(state="confirmed", confirmed_at=at)
    DuplicateRow.objects.filter(pk=duplicate.id).update(state=DuplicateState.ISSUED.value, issued_at=at)


def void(duplicate: Duplicate, *, reason: VoidReason, by: str, at: datetime, spoiled: bool) -> bool:
    """Let a reservation fall: the number stays void, the blank stays in its executor's hand or is spoiled.

    A blank that was printed on is spoiled whatever is said of it, unless two people saw it unharmed. Answers whether
    it was spoiled.
    """
    line = BookRow.objects.get(home_id=duplicate.home, year=duplicate.number.year, n=duplicate.number.n)
    BookRow.objects.filter(home_id=line.home_id, year=line.year, n=line.n).update(
        state="void", voided_at=at, void_reason=reason.value
    )
    spoiled = spoiled or bears_ink(line.home_id, line.blank_id)
    if spoiled:
        custody.spoil(line, by=by, at=at)
    DuplicateRow.objects.filter(pk=duplicate.id).update(state=DuplicateState.VOID.value)
    return spoiled


def diploma_of(home: int, case: CaseNumber, record: int) -> str | None:
    """The diploma a supplement names: that of its own case, or an earlier duplicate; None for the original."""
    for other in live(home, case):
        if other.part is Part.DIPLOMA:
            return str(other.blank)
    earlier = last_issued(home, record, Part.DIPLOMA)
    return str(earlier.blank) if earlier else None


def is_reserved(home: int, record: int) -> bool:
    """Whether a duplicate of this record is being made."""
    return BookRow.objects.filter(home_id=home, record_id=record, state="reserved").exists()


def last_issued(home: int, record: int, part: Part) -> Duplicate | None:
    """The duplicate that stands for this record now, where one was issued before."""
    lines = BookRow.objects.filter(home_id=home, record_id=record, part=part.value, state="confirmed")
    line = lines.order_by("confirmed_at", "year", "n").last()
    if line is None:
        return None
    return value_of(DuplicateRow.objects.get(home_id=home, year=line.year, n=line.n))
