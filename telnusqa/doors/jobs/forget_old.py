"""The errand that drops what was never a case and is old."""

from datetime import datetime, timedelta

from telnusqa.acts.drop_uploads import drop_uploads
from telnusqa.acts.forget_old import forget_old as drop
from telnusqa.core.errand import Errand
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store import files, uploads
from telnusqa.store.read.retention import named_files

_ORPHANED = timedelta(days=1)


def forget_old(errand: Errand, to: Neighbours, at: datetime) -> None:
    """Drop old drafts, codes, counts, files of imports and kept files without a row; a second time finds nothing.

    A file nobody names may belong to a form that is being sent: it is swept only after a day.
    """
    drop(at=at)
    uploads.sweep(drop_uploads(at=at), at - _ORPHANED)
    files.sweep(named_files, at - _ORPHANED)
