"""Looks at personal data as they are written down: those of one moment together."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from django.utils import timezone

from telnusqa.core.event import APPLICANT, Actor
from telnusqa.core.look import Looking, cases_touched
from telnusqa.store.question import Question
from telnusqa.store.tables.journal import LookRow
from telnusqa.store.tables.looked import LookedCaseRow


def write_looks(viewer: Actor, looking: Sequence[Looking], at: datetime) -> None:
    """Those that are not written down yet: a row for each, and one for each case it touches."""
    day, five_minutes = timezone.localtime(at).date(), _five_minutes(at)
    named = {(_subject(each), each.purpose): each for each in looking}
    known = set(_KNOWN(day, viewer.code, five_minutes, tuple(subject for subject, _ in named)))
    new = {key: each for key, each in named.items() if key not in known}
    if not new:
        return
    made = LookRow.objects.bulk_create(
        LookRow(
            day=day,
            viewer=viewer.code,
            five_minutes=five_minutes,
            subject=subject,
            purpose=purpose,
            first_seen=at,
            cases=",".join(each.cases),
        )
        for (subject, purpose), each in new.items()
    )
    own = viewer.code == APPLICANT.code
    LookedCaseRow.objects.bulk_create(
        LookedCaseRow(case_number=number, own=own, first_seen=at, look=row)
        for row, each in zip(made, new.values(), strict=True)
        for number in cases_touched(each.subject, each.purpose, each.cases)
    )


_KNOWN = Question(
    lambda day, viewer, five_minutes, subjects: LookRow.objects.filter(
        day=day, viewer=viewer, five_minutes=five_minutes, subject__in=subjects
    ).values_list("subject", "purpose")
)


def _subject(looking: Looking) -> str:
    listed = ",".join(looking.cases)
    return looking.subject + (f"#{sha256(listed.encode()).hexdigest()[:12]}" if listed else "")


def _five_minutes(at: datetime) -> int:
    here = timezone.localtime(at)
    return (here.hour * 60 + here.minute) // 5
