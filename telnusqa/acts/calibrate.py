"""A workplace's printer was measured: what is printed there on a blank is moved and scaled from now on."""

from datetime import datetime

from telnusqa.acts._act import act
from telnusqa.core.calibration import Calibration
from telnusqa.core.case import Version
from telnusqa.core.event import Actor
from telnusqa.core.print_event import WorkplaceCalibrated
from telnusqa.store.keep import prints
from telnusqa.store.keep.write import write
from telnusqa.store.tables.printing import WorkplaceRow


@act
def calibrate(
    home: int, workplace: int, drift: Calibration, *, seen: Version, by: Actor, happened_at: datetime
) -> Version:
    """Remember the mending of the printer; answers the workplace's new version. Raises ``NotFound``, ``Conflict``."""
    row = prints.workplace(home, workplace)
    event = WorkplaceCalibrated(by=by, at=happened_at, dx=str(drift.dx), dy=str(drift.dy), scale=str(drift.scale))
    seq = write(row, event, after=seen)
    WorkplaceRow.objects.filter(pk=row.pk).update(
        dx=drift.dx, dy=drift.dy, scale=drift.scale, calibrated_at=happened_at
    )
    return seq
