"""A register for the matrix: a record of it waits for its correction, or an archive holds it."""

from collections.abc import Mapping
from datetime import date

from telnusqa.acts.change_reference import change_reference
from telnusqa.acts.enter_record_correction import enter_record_correction
from telnusqa.core.case import Version
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.lineage import Descent, Fate
from telnusqa.core.record_correction import CorrectionGround, RecordCorrection
from telnusqa.core.reference_change import Passing
from telnusqa.store.models import Organisation, RecordRow
from tests.aliya import aliya_record
from tests.cast import NOW, Staff

CORRECTION = RecordCorrection(
    ground=CorrectionGround.COURT, number="2-117", dated=date(2026, 11, 20), row=aliya_record(surname_ru="Умарова")
)


def register(at: str, staff: Mapping[str, Staff]) -> None:
    """Bring the register to where the row wants it."""
    saule = staff["saule"]
    if at == "a correction waits":
        record = RecordRow.objects.order_by("pk").values_list("pk", flat=True)[0]
        enter_record_correction(saule.home, record, CORRECTION, seen=Version(0), by=saule.actor, happened_at=NOW)
    if at == "an archive holds the register":
        liquidated(saule.home, staff["raushan"].home)


def liquidated(home: int, archive: int) -> None:
    """The college is no more, and its books are at the archive."""
    step = Descent(of=home, to=None, fate=Fate.LIQUIDATED, on=date(2026, 9, 1), archive=archive)
    seen = Organisation.objects.values_list("last_seq", flat=True).get(pk=home)
    change_reference(home, Passing(descent=step), seen=Version(seen), by=ADMINISTRATOR, happened_at=NOW)
