"""A range of blanks comes in: a plain stock of numbers."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.blank import BlankKind
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.house_event import BlanksReceived
from telnusqa.core.problem import Problem
from telnusqa.store.keep.write import write
from telnusqa.store.tables.book import BlankRow
from telnusqa.store.tables.organisation import BlankDelivery

MOST = 10_000


@act
def receive_blanks(
    home: int, kind: BlankKind, series: str, first: int, last: int, *, by: Actor, happened_at: datetime
) -> None:
    """Put the blanks ``first``–``last`` into the stock of a college.

    Raises ``Rejected``: ``range`` where it runs backwards or is too long, ``blanks_known`` where one of them is already
    accounted for.
    """
    if not 0 < first <= last or last - first >= MOST:
        raise Rejected(Problem("last", "range", "", {"most": MOST}))
    held = BlankRow.objects.filter(home_id=home, kind=kind.value, series=series, number__range=(first, last))
    if held.exists():
        raise Rejected(Problem("first", "blanks_known"))
    delivery = BlankDelivery.objects.create(
        home_id=home,
        kind=kind.value,
        series=series,
        first=first,
        last=last,
        at=happened_at,
        chain_year=timezone.localtime(happened_at).year,
    )
    BlankRow.objects.bulk_create(
        [
            BlankRow(home_id=home, kind=kind.value, series=series, number=number, delivery=delivery)
            for number in range(first, last + 1)
        ],
        batch_size=500,
    )
    event = BlanksReceived(by=by, at=happened_at, blank_kind=kind.value, series=series, first=first, last=last)
    write(delivery, event, after=Version(0))
