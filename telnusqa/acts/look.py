"""Somebody looks at personal data: it is written down before the page is sent."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from django.utils import timezone

from telnusqa.acts._act import note
from telnusqa.core.event import APPLICANT, Actor
from telnusqa.core.look import cases_touched
from telnusqa.store.tables.journal import LookRow
from telnusqa.store.tables.looked import LookedCaseRow


@note
def look(viewer: Actor, subject: str, purpose: str, *, at: datetime, cases: Iterable[str] = ()) -> None:
    """One row for each five minutes of looking at the same thing for the same purpose, and one for each case touched.

    A list is one look whose subject is the list, with the numbers of its cases; the same list showing other cases is
    another look. Two at once: the note of the second runs again and finds the first.
    """
    shown = tuple(cases)
    listed = ",".join(shown)
    key = {
        "day": timezone.localtime(at).date(),
        "viewer": viewer.code,
        "subject": subject + (f"#{sha256(listed.encode()).hexdigest()[:12]}" if listed else ""),
        "purpose": purpose,
        "five_minutes": _five_minutes(at),
    }
    if LookRow.objects.filter(**key).exists():
        return
    row = LookRow.objects.create(**key, first_seen=at, cases=listed)
    own = viewer.code == APPLICANT.code
    LookedCaseRow.objects.bulk_create(
        LookedCaseRow(case_number=number, own=own, first_seen=at, look=row)
        for number in cases_touched(subject, purpose, shown)
    )


def _five_minutes(at: datetime) -> int:
    here = timezone.localtime(at)
    return (here.hour * 60 + here.minute) // 5
