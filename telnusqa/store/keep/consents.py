"""A consent that did not come with the application: asked for, and given."""

from datetime import date, datetime

from telnusqa.core.case import Case
from telnusqa.core.consent_asking import Asking
from telnusqa.core.event import Actor
from telnusqa.store.keep import applications
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.tables.consent import ConsentAskedRow


def came(case: Case) -> bool:
    """Whether consent stands in the application itself."""
    return applications.get(case.home, case.number).consent


def asking(case: Case) -> Asking:
    """When it was asked for, and whether it was given since."""
    rows = rows_of(ConsentAskedRow, case.home, case.number)
    return Asking(tuple(sorted(row.asked_on for row in rows)), any(row.given_at is not None for row in rows))


def ask(case: Case, on: date, by: Actor) -> None:
    """Keep it under the number of the line that is written next."""
    ConsentAskedRow.objects.create(
        home_id=case.home, case_number=case.number, seq=case.version + 1, asked_on=on, asked_by=by.code
    )


def give(case: Case, at: datetime) -> None:
    """It was given: every asking is answered."""
    ConsentAskedRow.objects.filter(home_id=case.home, case_number=case.number).update(given_at=at)
