"""Somebody looks at personal data: it is written down before the page is sent."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from django.utils import timezone

from telnusqa.acts._act import note
from telnusqa.core.event import Actor
from telnusqa.store.tables.journal import LookRow


@note
def look(viewer: Actor, subject: str, purpose: str, *, at: datetime, cases: Iterable[str] = ()) -> None:
    """One row for each five minutes of looking at the same thing for the same purpose.

    A list is one look whose subject is the list, with the numbers of its cases; the same list showing other cases is
    another look.
    """
    shown = ",".join(cases)
    subject += f"#{sha256(shown.encode()).hexdigest()[:12]}" if shown else ""
    here = timezone.localtime(at)
    LookRow.objects.bulk_create(
        [
            LookRow(
                day=here.date(),
                viewer=viewer.code,
                subject=subject,
                purpose=purpose,
                five_minutes=(here.hour * 60 + here.minute) // 5,
                first_seen=at,
                cases=shown,
            )
        ],
        ignore_conflicts=True,
    )
