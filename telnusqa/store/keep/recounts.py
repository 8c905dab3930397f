"""Which cases are to be counted anew, and which were."""

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef
from django.utils import timezone

from telnusqa.core.case import Case, Version
from telnusqa.core.errand import Ask, ErrandKind
from telnusqa.core.serial import CaseNumber
from telnusqa.store.keep.open_cases import homes_of, owed
from telnusqa.store.keep.write import run_later
from telnusqa.store.tables.calendar import DecreeRow, RecountRow

SWEEP = timedelta(minutes=10)
"""After this long cases are looked through once more: one may have been filed by the old calendar in that instant."""


def ask(row: DecreeRow, seq: Version) -> None:
    """An errand for every home with open cases, and one for what was filed meanwhile: inside the act that changes."""
    subject = f"decree:{row.pk}"
    for home in homes():
        run_later(home, Ask(ErrandKind.RECOUNT, subject, "", {"decree": row.pk, "home": home}), f"{seq}:{home}")
    sweep = Ask(ErrandKind.RECOUNT, subject, "", {"decree": row.pk}, due=timezone.now() + SWEEP)
    run_later(None, sweep, f"{seq}:sweep")


def homes() -> tuple[int, ...]:
    """Homes with cases whose term still runs or was missed."""
    return homes_of(owed())


def waiting(home: int, version: str, *, after: str, most: int) -> tuple[CaseNumber, ...]:
    """Cases of a home that this version of the calendar has not counted, by number, from behind ``after`` on."""
    done = RecountRow.objects.filter(
        home_id=OuterRef("home_id"), case_number=OuterRef("number"), calendar_version=version
    )
    rows = owed().filter(~Exists(done), home_id=home, number__gt=after)
    return tuple(CaseNumber(number) for number in rows.order_by("number").values_list("number", flat=True)[:most])


def counted(case: Case, version: str) -> bool:
    """Whether the case was counted by this version of the calendar already."""
    return RecountRow.objects.filter(home_id=case.home, case_number=case.number, calendar_version=version).exists()


def note(case: Case, version: str, at: datetime) -> None:
    """Remember it. Of two who count at once the second finds the key taken."""
    RecountRow.objects.create(home_id=case.home, case_number=case.number, calendar_version=version, at=at)
