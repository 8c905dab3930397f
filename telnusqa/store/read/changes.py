"""The feed: what changed with the cases of an organisation, in one order for ever, from any place in it on."""

from datetime import datetime

from django.db.models import F, Max, Q, QuerySet

from telnusqa.core.case import State
from telnusqa.core.change import Change
from telnusqa.core.serial import CaseNumber
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.change import ChangeRow


def after(home: int, n: int, most: int) -> tuple[Change, ...]:
    """The next changes behind a place: of the organisation's own cases, and of those its counter took in."""
    own = _behind(ChangeRow.objects.filter(home_id=home), n, most)
    taken_in = _behind(ChangeRow.objects.filter(office_id=home).exclude(home_id=home), n, most)
    found = sorted((*own, *taken_in), key=lambda row: row.n)
    return tuple(_value(row) for row in found[:most])


def any_after(home: int, n: int) -> bool:
    """Whether anything stands behind a place."""
    return bool(after(home, n, 1))


def place_before(moment: datetime) -> int:
    """The place behind which everything recorded from that moment on stands, and perhaps a little before it."""
    first = ChangeRow.objects.filter(recorded_at__gte=moment).order_by("n").values_list("n", flat=True).first()
    return first - 1 if first is not None else last()


def last() -> int:
    """The place behind which only what is to come stands."""
    found: int | None = ChangeRow.objects.aggregate(last=Max("n"))["last"]
    return found or 0


def not_numbered() -> bool:
    """Whether the journal of any case has lines whose changes have no numbers yet."""
    return CaseRow.objects.filter(Q(last_seq__gt=F("numbered_seq"))).exists()


def _behind(rows: QuerySet[ChangeRow], n: int, most: int) -> list[ChangeRow]:
    return list(rows.filter(n__gt=n).order_by("n")[:most])


def _value(row: ChangeRow) -> Change:
    return Change(
        n=row.n,
        case=CaseNumber(row.case_number),
        version=row.version,
        kind=row.kind,
        state=State(row.state),
        was=State(row.was) if row.was else None,
        due_on=row.due_on,
        deemed_refused=row.deemed_refused,
        happened_at=row.happened_at,
        recorded_at=row.recorded_at,
    )
