"""A college names a place to print at."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.print_event import WorkplaceAdded
from telnusqa.core.problem import Problem
from telnusqa.store.keep.write import write
from telnusqa.store.tables.printing import WorkplaceRow


@act
def add_workplace(home: int, name: str, *, by: Actor, happened_at: datetime) -> int:
    """Name the place; answers its id. Its printer is not measured yet. Raises ``Rejected`` (``workplace_known``)."""
    if WorkplaceRow.objects.filter(home_id=home, name=name).exists():
        raise Rejected(Problem("name", "workplace_known"))
    row = WorkplaceRow.objects.create(home_id=home, name=name, chain_year=timezone.localtime(happened_at).year)
    write(row, WorkplaceAdded(by=by, at=happened_at), after=Version(0))
    return row.pk
