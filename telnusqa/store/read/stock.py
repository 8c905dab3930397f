"""Where the blanks are."""

from django.db.models import Count, Exists, OuterRef

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import FREE, Hand, executor
from telnusqa.store.tables.blank import BlankRow
from telnusqa.store.tables.book import BookRow


def in_hand(home: int, hand: Hand) -> dict[BlankKind, int]:
    """Blanks in that hand by kind, those set aside for a number among them; a kind without any stands with 0."""
    return _by_kind(home, str(hand))


def to_print_on(home: int, person: int) -> dict[BlankKind, int]:
    """Blanks in an executor's hand that are set aside for no number, by kind."""
    aside = BookRow.objects.filter(home_id=home, blank_id=OuterRef("pk"), state="reserved")
    rows = BlankRow.objects.filter(~Exists(aside), home_id=home, hand=str(executor(person)))
    counted = dict(rows.values_list("kind").annotate(Count("id")).order_by())
    return {kind: counted.get(kind.value, 0) for kind in BlankKind}


def to_hand_out(home: int) -> dict[BlankKind, int]:
    """Blanks an executor may be given, by kind: those in the store and with the custodian."""
    return _by_kind(home, *FREE)


def _by_kind(home: int, *hands: str) -> dict[BlankKind, int]:
    rows = BlankRow.objects.filter(home_id=home, hand__in=hands)
    counted = dict(rows.values_list("kind").annotate(Count("id")).order_by())
    return {kind: counted.get(kind.value, 0) for kind in BlankKind}
