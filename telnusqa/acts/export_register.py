"""A copy of a college's register is taken out."""

from datetime import datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.house_event import RegisterExported
from telnusqa.core.register_export import Export, Shape, Years
from telnusqa.store.keep.write import write
from telnusqa.store.read import register_export
from telnusqa.store.tables.register_export import RegisterExport


@act
def export_register(home: int, shape: Shape, years: Years, *, by: Actor, happened_at: datetime) -> Export:
    """Write down who takes what, before the first row goes out; answers what may be read."""
    records, up_to = register_export.counted(home, years)
    row = RegisterExport.objects.create(
        home_id=home,
        at=happened_at,
        taken_by=by.code,
        shape=shape.value,
        first_year=years.first,
        last_year=years.last,
        records=records,
        chain_year=timezone.localtime(happened_at).year,
    )
    event = RegisterExported(
        by=by, at=happened_at, shape=shape.value, records=records, first_year=years.first, last_year=years.last
    )
    write(row, event, after=Version(0))
    return Export(home=home, shape=shape, years=years, records=records, up_to=up_to)
