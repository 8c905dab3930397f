"""The clock was set back: errands that wait for a time of the clock as it was are put right."""

from datetime import datetime, timedelta

from django.db.models import F

from telnusqa.acts._act import note
from telnusqa.core.errand import LONGEST_LEASE, LONGEST_PAUSE
from telnusqa.store.tables.errand import ErrandRow

_APART = timedelta(minutes=1)
"""The clocks of two machines may differ by as much."""


@note
def mind_clock(*, at: datetime) -> int:
    """Let those be taken now whose lease or pause is longer than any, or that were asked for in what is the future.

    Answers how many. An errand that was meant for a later day keeps it: how far the clock was ahead nobody knows.
    """
    waiting = ErrandRow.objects.filter(done_at=None)
    leased = waiting.filter(leased_until__gt=at + LONGEST_LEASE + _APART).update(leased_until=None)
    paused = waiting.filter(attempts__gt=0, due__gt=at + LONGEST_PAUSE + _APART).update(due=at)
    asked = waiting.filter(asked_at__gt=at + _APART, due__gt=at, due__lte=F("asked_at")).update(due=at)
    return leased + paused + asked
