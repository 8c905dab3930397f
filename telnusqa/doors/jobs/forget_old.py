"""The errand that drops what was never a case and is old."""

from datetime import datetime

from telnusqa.acts.forget_old import forget_old as drop
from telnusqa.core.errand import Errand
from telnusqa.doors.jobs.neighbours import Neighbours


def forget_old(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Drop old drafts, codes and counts; a second time finds nothing."""
    drop(at=at)
