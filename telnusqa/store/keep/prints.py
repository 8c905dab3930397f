"""What is decided of a paper, the workplaces, and the prints: row to value, and what stands on a blank."""

from datetime import date

from django.db.models import Q

from telnusqa.core.blank import BlankKind, RegistrationNumber
from telnusqa.core.calibration import Calibration
from telnusqa.core.duplicate import Duplicate
from telnusqa.core.errors import NotFound
from telnusqa.core.layout import Layout
from telnusqa.core.layout_text import parse_layout
from telnusqa.core.printing import Print, PrintState, Workplace
from telnusqa.store.tables.book import BookRow
from telnusqa.store.tables.printing import LayoutRow, PaperRow, PrintRow, WorkplaceRow


def paper(home: int, number: RegistrationNumber) -> PaperRow:
    """What was decided of the paper when it was reserved."""
    return PaperRow.objects.select_related("layout").get(home_id=home, year=number.year, n=number.n)


def layout_on(kind: BlankKind, day: date) -> LayoutRow | None:
    """The layout an administrator entered last of those that hold on the day; None where the shipped one does."""
    rows = LayoutRow.objects.filter(Q(until=None) | Q(until__gte=day), since__lte=day).order_by("-entered_as")
    return next((row for row in rows if kind.value in row.kinds.split(",")), None)


def layout_of(row: LayoutRow | None) -> Layout | None:
    """The layout of a row; None is the shipped one."""
    if row is None:
        return None
    layout = parse_layout(row.text)
    assert isinstance(layout, Layout), "what was entered was read then"
    return layout


def workplace(home: int, number: int) -> WorkplaceRow:
    """A workplace of the college. Raises :class:`NotFound`."""
    row = WorkplaceRow.objects.filter(pk=number, home_id=home).first()
    if row is None:
        raise NotFound(f"workplace {number}")
    return row


def value_of_workplace(row: WorkplaceRow) -> Workplace:
    """The value of a row."""
    return Workplace(
        id=row.pk,
        home=row.home_id,
        version=row.last_seq,
        name=row.name,
        drift=Calibration(dx=row.dx, dy=row.dy, scale=row.scale),
        calibrated_at=row.calibrated_at,
    )


def of(duplicate: Duplicate) -> tuple[Print, ...]:
    """Every print of a document, the first one first."""
    rows = PrintRow.objects.filter(home_id=duplicate.home, year=duplicate.number.year, n=duplicate.number.n)
    return tuple(value_of(row) for row in rows.select_related("workplace").order_by("attempt"))


def standing(duplicate: Duplicate) -> Print | None:
    """The print that stands on the document's blank, if one does."""
    return next((each for each in of(duplicate) if each.stands), None)


def value_of(row: PrintRow) -> Print:
    """The value of a row."""
    return Print(
        id=row.pk,
        home=row.home_id,
        number=RegistrationNumber(row.year, row.n),
        attempt=row.attempt,
        state=PrintState(row.state),
        workplace=row.workplace.name,
        drift=Calibration(dx=row.dx, dy=row.dy, scale=row.scale),
        printed_by=row.printed_by,
        printed_at=row.printed_at,
        ended_by=row.ended_by,
        ended_at=row.ended_at,
        confirmed_by=row.confirmed_by,
        confirmed_at=row.confirmed_at,
    )


def blank_of(duplicate: Duplicate) -> int:
    """The blank of a reserved document."""
    line = BookRow.objects.only("blank_id").get(
        home_id=duplicate.home, year=duplicate.number.year, n=duplicate.number.n
    )
    return line.blank_id


def bears_ink(home: int, blank: int) -> bool:
    """Whether something was printed on the blank, or may have been."""
    return PrintRow.objects.filter(home_id=home, blank_id=blank).exclude(state=PrintState.UNHARMED.value).exists()
