"""Files that came over a page, and reports made of them, are dropped once their time is over."""

from datetime import datetime, timedelta

from django.db.models import Q

from telnusqa.acts._act import note
from telnusqa.store.tables.import_run import ImportRun

KEPT = timedelta(days=30)


@note
def drop_uploads(*, at: datetime) -> frozenset[str]:
    """Forget the files of runs that ended thirty days ago; answers the tokens that are still wanted.

    What the run did stays with its counts and its rows' problems.
    """
    old = ImportRun.objects.filter(ended_at__lt=at - KEPT).filter(~Q(upload="") | ~Q(report=""))
    old.update(upload="", beside="", name_box="", beside_name_box="", report="")
    tokens = ImportRun.objects.filter(~Q(upload="") | ~Q(report="")).values_list("upload", "beside", "report")
    return frozenset(token for row in tokens for token in row if token)
