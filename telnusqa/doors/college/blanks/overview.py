"""Where the blanks of a college are: by kind and hand, now or at the end of a past day."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import HERE, Hand, Place
from telnusqa.core.field import parse_day
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college.blanks import desk
from telnusqa.doors.college.blanks.inventories import due
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import balance
from telnusqa.store.read.balance import Balance
from telnusqa.words.blank import blank_kind
from telnusqa.words.custody import hand as hand_said


@dataclass(frozen=True)
class Line:
    """One hand, and each kind with how many of it are there."""

    hand: str
    counts: tuple[tuple[str, int], ...]
    mine: bool


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """The balance; ``?day=`` asks for a past day."""
    who, home = desk.opened(request, Right.READ_BLANKS)
    today = timezone.localdate(access.now())
    asked = parse_day(request.GET.get("day", ""), "day", today)
    problems = [asked] if isinstance(asked, Problem) else []
    day = asked if isinstance(asked, date) else today
    held = balance.on(home, day) if day < today else balance.now(home)
    hands = _in_order({*(hand for _, hand in held), *desk.hands(home, Place.STORE, Place.CUSTODIAN, Place.EXECUTOR)})
    names = desk.names(hands)
    lines = [Line(hand_said(hand, names, spoken()), _counts(held, hand), hand.person == who.id) for hand in hands]
    here = [hand for hand in hands if hand.place in HERE]
    return desk.page(
        request,
        "overview",
        who,
        home,
        problems=problems,
        values=request.GET,
        day=day,
        past=day < today,
        kinds=[blank_kind(kind, spoken()) for kind in BlankKind],
        in_house=lines[: len(here)],
        gone=lines[len(here) :],
        totals=_counts(held, *here),
        empty=not held,
        due=due(home),
    )


def _counts(held: Balance, *hands: Hand) -> tuple[tuple[str, int], ...]:
    return tuple((blank_kind(kind, spoken()), sum(held.get((kind, hand), 0) for hand in hands)) for kind in BlankKind)


def _in_order(hands: set[Hand]) -> list[Hand]:
    """Hands of the house first, each kind together."""
    order = list(Place)
    return sorted(hands, key=lambda hand: (hand.place not in HERE, order.index(hand.place), hand.person or 0))
