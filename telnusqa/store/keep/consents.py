"""A consent that did not come with the application: asked for, and given."""

from datetime import date, datetime

from telnusqa.core.case import Case
from telnusqa.core.consent_asking import Asking
from telnusqa.core.event import Actor
from telnusqa.store.keep import applications
from telnusqa.store.keep.beside import rows_of
from telnusqa.store.tables.consent import ConsentAskedRow, ConsentBroughtRow


def came(case: Case) -> bool:
    """Whether consent stands in the application itself."""
    return applications.get(case.home, case.number).consent


def asking(case: Case) -> Asking:
    """When it was asked for, here and where the case came from, and whether it was given since."""
    asked = _asked(case)
    days = tuple(sorted(day for day, _ in asked))
    before = len(rows_of(ConsentBroughtRow, case.home, case.number))
    return Asking(days, any(given is not None for _, given in asked), before)


def asked_row(case: Case, on: date, by: Actor) -> ConsentAskedRow:
    """The row of an asking, under the number of the line that is written next."""
    return ConsentAskedRow(
        home_id=case.home, case_number=case.number, seq=case.version + 1, asked_on=on, asked_by=by.code
    )


def ask(case: Case, on: date, by: Actor) -> None:
    """Keep it under the number of the line that is written next."""
    asked_row(case, on, by).save(force_insert=True)


def give(case: Case, at: datetime) -> None:
    """It was given: every asking is answered."""
    for table in (ConsentAskedRow, ConsentBroughtRow):
        table._default_manager.filter(home_id=case.home, case_number=case.number).update(given_at=at)


def hand_on(old: Case, new: Case) -> Asking:
    """Keep at the new place what was asked at the old one and before it; answers what it is."""
    ConsentBroughtRow.objects.bulk_create(
        ConsentBroughtRow(home_id=new.home, case_number=new.number, asked_on=day, given_at=given)
        for day, given in _asked(old)
    )
    return asking(old)


def _asked(case: Case) -> list[tuple[date, datetime | None]]:
    """Each asking, here or before, with when it was answered."""
    before = [(row.asked_on, row.given_at) for row in rows_of(ConsentBroughtRow, case.home, case.number)]
    return before + [(row.asked_on, row.given_at) for row in rows_of(ConsentAskedRow, case.home, case.number)]
