"""Blanks are counted: the numbers really in each hand are typed, differences are seen and explained, all is entered."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.take_inventory import take_inventory
from telnusqa.core.blank import BlankKind
from telnusqa.core.custody import HERE, Hand, Place
from telnusqa.core.custody_act import Paper
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.inventory import Explained, Held, VarianceWhy, count_lines, variances
from telnusqa.core.inventory_form import count_field, parse_count_paper, parse_counts, parse_whys
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college.blanks import desk
from telnusqa.doors.college.blanks.variances import shown
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.law.inventory import counted_by_commission
from telnusqa.store.read import inventories, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import say
from telnusqa.words.custody import hand as hand_said
from telnusqa.words.inventory import ranges_said, variance_why

_SAID_MOST = 6
"""So many ranges of a hand are told beside a field; more are in the book."""


@require_http_methods(["GET", "HEAD", "POST"])
def count(request: HttpRequest) -> HttpResponse:
    """The numbers, then the differences with their reasons; nothing is kept before the last step."""
    who, home = desk.opened(request, Right.KEEP_BLANKS)
    today = timezone.localdate(access.now())
    commission = counted_by_commission(rulesets.policy(today))
    if request.method != "POST":
        return _form(request, who, home, commission)
    typed = request.POST.dict()
    paper = parse_count_paper(typed, today, commission=commission)
    found = parse_counts(typed, _hands(home, inventories.book(home)), inventories.series(home))
    problems = [*_told(paper), *_told(found)]
    if problems or not isinstance(paper, Paper):
        return _form(request, who, home, commission, problems)
    held = tuple(each for each in found if not isinstance(each, Problem))
    if request.POST.get("step") != "enter":
        return _check(request, who, home, held)
    told = parse_whys(typed, variances(inventories.book(home, held), held))
    explained = tuple(each for each in told if isinstance(each, Explained))
    if len(explained) != len(told):
        return _check(request, who, home, held, _told(told))
    try:
        kept = take_inventory(home, held, explained, paper, by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return _check(request, who, home, held, rejected.problems)
    messages.success(request, say(spoken(), "Түгендеу енгізілді."))
    return HttpResponseRedirect(reverse("college:blanks_inventory", args=[kept]))


def _form(
    request: HttpRequest, who: Officer, home: int, commission: bool, problems: Iterable[Problem] = ()
) -> HttpResponse:
    book, language = inventories.book(home), spoken()
    hands = _hands(home, book)
    names = desk.names(hands)
    return desk.page(
        request,
        "count",
        who,
        home,
        problems=problems,
        commission=commission,
        hands=[
            (hand_said(hand, names, language), [_field(hand, kind, names, book) for kind in BlankKind])
            for hand in hands
        ],
        empty=not inventories.series(home),
    )


def _field(hand: Hand, kind: BlankKind, names: Mapping[int, str], book: tuple[Held, ...]) -> tuple[str, str, str]:
    """Its name, its label, and what the book says."""
    language = spoken()
    there = [these for whose, these in book if whose == hand and these.kind is kind]
    n = sum(map(len, there))
    told = say(language, "Есеп бойынша %(n)s: %(numbers)s", n=n, numbers=ranges_said(there, _SAID_MOST))
    label = f"{hand_said(hand, names, language)}: {blank_kind(kind, language)}"
    return count_field(hand, kind), label, told if there else say(language, "Есеп бойынша мұнда жоқ")


def _check(
    request: HttpRequest, who: Officer, home: int, found: tuple[Held, ...], problems: Iterable[Problem] = ()
) -> HttpResponse:
    book, language = inventories.book(home, found), spoken()
    names = desk.names({whose for whose, _ in (*book, *found)})
    differing = variances(book, found)
    kept: dict[str, Any] = {
        name: value
        for name, value in request.POST.items()
        if name in ("number", "commission") or name.startswith("count-")
    }
    return desk.page(
        request,
        "count_check",
        who,
        home,
        problems=problems,
        kept=kept,
        lines=[
            (hand_said(line.hand, names, language), blank_kind(line.kind, language), line)
            for line in count_lines(book, found)
        ],
        variances=[shown(each, names, language) for each in differing],
        reasons=[Option(why.value, variance_why(why, language)) for why in VarianceWhy],
    )


def _hands(home: int, book: tuple[Held, ...]) -> tuple[Hand, ...]:
    """Every hand where something is by the book, and everybody's who may have any."""
    now = desk.hands(home, Place.STORE, Place.CUSTODIAN, Place.EXECUTOR, Place.SPOILED)
    order = list(Place)
    every = {*now, *(whose for whose, _ in book if whose.place in HERE)}
    return tuple(sorted(every, key=lambda hand: (order.index(hand.place), hand.person or 0)))


def _told(found: object) -> list[Problem]:
    return [each for each in found if isinstance(each, Problem)] if isinstance(found, tuple) else []
