"""Ways to break the book, the blanks and their printing on purpose, inside the process of a contender."""

from typing import Any


def read_then_raise() -> None:
    """Numbers taken by reading the largest and adding one, blanks without asking who has them."""
    from telnusqa.core.blank import RegistrationNumber
    from telnusqa.store.keep import book, custody
    from telnusqa.store.models import BlankRow, BookRow

    def next_number(home: int, year: int) -> RegistrationNumber:
        taken = BookRow.objects.filter(home_id=home, year=year).count()
        return RegistrationNumber(year, taken + 1)

    def next_in_hand(home: int, kind: Any, person: int) -> BlankRow:
        mine = BlankRow.objects.filter(home_id=home, kind=kind.value, hand=f"executor:{person}")
        return mine.order_by("series", "number")[0]

    book.next_number = next_number
    custody.next_in_hand = next_in_hand


def skipping_counter() -> None:
    """A counter that is raised once more than a number is taken."""
    from telnusqa.core.blank import RegistrationNumber
    from telnusqa.store.keep import book

    really = book.next_number

    def next_number(home: int, year: int) -> RegistrationNumber:
        really(home, year)
        return really(home, year)

    book.next_number = next_number


def keeper_who_looks_at_nothing() -> None:
    """A page that does not say what it was drawn from: its act is tried until it is lawful."""
    from telnusqa.acts.change_record_status import change_record_status
    from telnusqa.core.case import Version
    from telnusqa.core.errors import Conflict
    from telnusqa.store.models import RecordChain
    from tests.prove import attempts

    def insist(home: int, record: int, change: Any, *, seen: int, **how: Any) -> Version:
        while True:
            standing = RecordChain.objects.filter(home_id=home, record_id=record).values_list("last_seq", flat=True)
            try:
                return change_record_status(home, record, change, seen=Version(standing.first() or 0), **how)
            except Conflict:
                continue

    attempts.change_record_status = insist  # type: ignore[assignment]


def forgetful_printer() -> None:
    """A print that asks neither what was printed before nor whether somebody acts on the case."""
    import os

    from telnusqa.acts import print_on_blank
    from telnusqa.store.keep import cases
    from telnusqa.store.models import PrintRow

    create = PrintRow.objects.create
    print_on_blank.as_seen = lambda number, _seen: cases.get(number)
    print_on_blank.write = lambda _case, _event, *, after: after + 1
    print_on_blank.prints.of = lambda _duplicate: ()
    PrintRow.objects.create = lambda **row: create(**{**row, "attempt": os.getpid() % 30_000})  # type: ignore[method-assign]


def _commit_in_between() -> None:
    """What was done until now stays, whatever becomes of the act."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("COMMIT")
        if connection.vendor == "sqlite":
            cursor.execute("BEGIN IMMEDIATE")


def apart() -> None:
    """The steps of an act on blanks, and the use of a blank for its number, are kept alone; their lines later."""
    from telnusqa.store.keep import book, custody

    for module, name in ((custody, "receive"), (custody, "move"), (book, "confirm")):
        setattr(module, name, _and_commit(getattr(module, name)))


def _and_commit(really: Any) -> Any:
    def done(*these: Any, **more: Any) -> Any:
        answer = really(*these, **more)
        _commit_in_between()
        return answer

    return done


def careless_custodian() -> None:
    """A custodian who goes by the first look at a blank, and asks neither whose it is nor what came after."""
    from telnusqa.store.keep import custody

    seen: dict[Any, Any] = {}

    def hold(home: int, these: Any, source: Any, field: str = "first") -> Any:
        return tuple(
            seen.setdefault(blank.pk, blank)
            for each in these
            for blank in custody.of_range(home, each).order_by("number")
        )

    custody.hold = hold


def blind_to_closed_years() -> None:
    """A check that does not count a closed year anew, nor compare its hash."""
    from telnusqa.store.read import closed_years

    closed_years.changed = lambda: iter(())


def deaf_to_what_was_told() -> None:
    """A check that believes the hash beside the lines, whatever the journal told of it."""
    from telnusqa.store.read import book_closings, closed_years

    closed_years._head = lambda line: book_closings.closed(line.home_id, 2025).head
