"""Looks at personal data as they are written down: those of one moment together."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from django.utils import timezone

from telnusqa.core.event import APPLICANT, Actor
from telnusqa.core.look import Looking, cases_touched
from telnusqa.store.keep import looks
from telnusqa.store.tables.journal import LookRow


def write_looks(viewer: Actor, looking: Sequence[Looking], at: datetime) -> None:
    """Those that are not written down yet: a row for each, and one for each case it touches. Nothing is read."""
    day, five_minutes = timezone.localtime(at).date(), _five_minutes(at)
    rows = [
        (
            LookRow(
                day=day,
                viewer=viewer.code,
                five_minutes=five_minutes,
                subject=_subject(each),
                purpose=each.purpose,
                first_seen=at,
                cases=",".join(each.cases),
            ),
            cases_touched(each.subject, each.purpose, each.cases),
        )
        # In one order, so that two who write the same wait for one another and not in a ring.
        for each in sorted(looking, key=lambda each: (each.subject, each.purpose))
    ]
    looks.keep(rows, own=viewer.code == APPLICANT.code)


def _subject(looking: Looking) -> str:
    listed = ",".join(looking.cases)
    return looking.subject + (f"#{sha256(listed.encode()).hexdigest()[:12]}" if listed else "")


def _five_minutes(at: datetime) -> int:
    here = timezone.localtime(at)
    return (here.hour * 60 + here.minute) // 5
