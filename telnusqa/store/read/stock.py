"""Where the blanks are."""

from django.db.models import Count, Exists, OuterRef, QuerySet

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import FREE, Hand, Place, executor, parse_hand
from telnusqa.store.tables.blank import BlankRow
from telnusqa.store.tables.book import BookRow


def to_print_on(home: int, person: int) -> dict[BlankKind, int]:
    """Blanks in an executor's hand that are set aside for no number, by kind."""
    aside = BookRow.objects.filter(home_id=home, blank_id=OuterRef("pk"), state="reserved")
    return _by_kind(BlankRow.objects.filter(~Exists(aside), home_id=home, hand=str(executor(person))))


def executors_with_any(home: int) -> tuple[Hand, ...]:
    """Hands of executors that hold blanks: also of one who is no executor any more."""
    rows = BlankRow.objects.filter(home_id=home, hand__startswith=f"{Place.EXECUTOR.value}:")
    found = rows.values_list("hand", flat=True).distinct().order_by()
    return tuple(parse_hand(hand) for hand in sorted(filter(None, found)))


def to_hand_out(home: int) -> dict[BlankKind, int]:
    """Blanks an executor may be given, by kind: those in the store and with the custodian."""
    return _by_kind(BlankRow.objects.filter(home_id=home, hand__in=FREE))


def _by_kind(rows: QuerySet[BlankRow]) -> dict[BlankKind, int]:
    counted = dict(rows.values_list("kind").annotate(Count("id")).order_by())
    return {kind: counted.get(kind.value, 0) for kind in BlankKind}
