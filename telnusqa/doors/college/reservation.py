"""A registration number and a blank for each document, after everything was seen to fit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.reserve import reserve
from telnusqa.core.blank import BlankKind, blank_for
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.language import Language
from telnusqa.core.making import Making
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.both import apart
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.paper.fill import unfit_places
from telnusqa.store.read import making, stock
from telnusqa.store.read.people import Officer
from telnusqa.words import choice
from telnusqa.words.blank import blank_kind
from telnusqa.words.catalogue import say
from telnusqa.words.place import place


@dataclass(frozen=True, kw_only=True)
class Planned:
    """One document to be made: on which blank, how many the officer has of them, what does not fit on it.

    ``others`` are in the store and with the custodian, to be asked for.
    """

    title: str
    name: str
    replaces: str
    blank: str
    left: int
    others: int
    unfit: tuple[str, ...]
    signed: bool

    @property
    def ready(self) -> bool:
        """Whether nothing stands in the way."""
        return self.left > 0 and self.signed and not self.unfit


@require_http_methods(["GET", "HEAD", "POST"])
def reservation(request: HttpRequest, number: str) -> HttpResponse:
    """Show the fit and the blanks in hand; set number and blank aside."""
    who, case = desk.opened(request, number, to=Right.RESERVE)
    if request.method == "POST":
        try:
            reserve(case.number, seen=desk.seen(request), by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Нөмір мен бланк бөлінді."))
    if not case.may(Move.RESERVE):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    left, others = stock.to_print_on(case.home, who.id), stock.to_hand_out(case.home)
    day = timezone.localdate(access.now())
    planned = [_planned(plan, spoken(), left, others) for plan in making.planned(case, day)]
    return desk.case_page(
        request,
        "reservation",
        who,
        case,
        problems=problems,
        planned=planned,
        apart=apart(case),
        ready=all(each.ready for each in planned),
    )


def _planned(
    plan: Making, language: Language, left: Mapping[BlankKind, int], others: Mapping[BlankKind, int]
) -> Planned:
    kind = blank_for(plan.record.kind, plan.part)
    return Planned(
        title=choice.part(plan.part, language),
        name=plan.name_kk.full if plan.name_kk == plan.name_ru else f"{plan.name_kk.full} / {plan.name_ru.full}",
        replaces=plan.replaces,
        blank=blank_kind(kind, language) if kind else "",
        left=left[kind] if kind else 0,
        others=others[kind] if kind else 0,
        unfit=tuple(place(name, language) for name in unfit_places(plan)),
        signed=bool(plan.head.kk and plan.head.ru),
    )
