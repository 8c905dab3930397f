"""How many blanks of each kind are in which hand, now or at the end of any past day."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from django.db.models import Count
from django.utils import timezone

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import HERE, Hand, parse_hand
from telnusqa.store.tables.blank import BlankRow, BlankStepRow

Balance = Mapping[tuple[BlankKind, Hand], int]


def now(home: int) -> Balance:
    """What each hand holds by now; a hand without any is left out."""
    return _told(_standing(home))


def on(home: int, day: date) -> Balance:
    """What each hand held when that day ended: what it holds now, without what came after and with what left after."""
    end = timezone.make_aware(datetime.combine(day + timedelta(days=1), time()))
    found = _standing(home)
    later = BlankStepRow.objects.filter(home_id=home, at__gte=end)
    steps = later.values_list("blank__kind", "from_hand", "to_hand").annotate(Count("n")).order_by()
    for kind, source, target, n in steps:
        found[kind, target] -= n
        if source is not None:
            found[kind, source] += n
    return _told(found)


def in_the_house(held: Balance) -> dict[BlankKind, int]:
    """How many of each kind are in hands of the college."""
    found = dict.fromkeys(BlankKind, 0)
    for (kind, hand), n in held.items():
        found[kind] += n if hand.place in HERE else 0
    return found


def _standing(home: int) -> Counter[tuple[str, str]]:
    rows = BlankRow.objects.filter(home_id=home).values_list("kind", "hand").annotate(Count("id")).order_by()
    return Counter({(kind, hand): n for kind, hand, n in rows})


def _told(found: Counter[tuple[str, str]]) -> Balance:
    return {(BlankKind(kind), parse_hand(hand)): n for (kind, hand), n in found.items() if n}
