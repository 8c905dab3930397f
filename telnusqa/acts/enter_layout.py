"""A layout of blanks is entered: what is reserved from its day on is printed by it."""

from datetime import datetime
from hashlib import sha256

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.acts._entered import refuse_entered_since
from telnusqa.core.case import Version
from telnusqa.core.errors import Rejected
from telnusqa.core.event import Actor
from telnusqa.core.layout import Layout
from telnusqa.core.layout_text import parse_layout
from telnusqa.core.print_event import LayoutEntered
from telnusqa.store.keep.write import write
from telnusqa.store.tables.printing import LayoutRow


@act
def enter_layout(text: str, home: int, *, seen: int, by: Actor, happened_at: datetime) -> int:
    """Enter the layout; answers its id. Nothing that is reserved already is printed by it.

    ``home`` is the administrator's organisation, ``seen`` how many were entered when the page was drawn. Raises
    ``Rejected`` with every problem of the text, ``Conflict`` where another was entered since.
    """
    layout = parse_layout(text)
    if not isinstance(layout, Layout):
        raise Rejected(*layout)
    refuse_entered_since(LayoutRow.objects.order_by("entered_as").last(), seen, LayoutEntered.kind, happened_at)
    row = LayoutRow.objects.create(
        home_id=home,
        text=text,
        kinds=",".join(sorted(layout.kinds)),
        since=layout.since,
        until=layout.until,
        entered_by=by.code,
        entered_at=happened_at,
        entered_as=seen + 1,
        chain_year=timezone.localtime(happened_at).year,
    )
    event = LayoutEntered(
        by=by,
        at=happened_at,
        kinds=tuple(sorted(layout.kinds)),
        since=layout.since,
        until=layout.until,
        text=sha256(text.encode()).hexdigest(),
    )
    write(row, event, after=Version(0))
    return row.pk
