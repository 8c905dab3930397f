"""What is to be erased and when: by how a case ended, with counts; and what keeps some of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.case import ENDS
from telnusqa.core.event import staff
from telnusqa.core.field import parse_whole
from telnusqa.core.language import Language
from telnusqa.core.role import OrganisationKind, Right
from telnusqa.core.serial import CaseNumber, parse_case_number, shown
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Pages
from telnusqa.doors.shared.said import spoken
from telnusqa.law.retention import KeptWhy, years_kept
from telnusqa.store.read import organisations, rulesets, to_be_erased
from telnusqa.store.read.to_be_erased import Falling, Place, ToErase
from telnusqa.words.count import years
from telnusqa.words.date import short_date
from telnusqa.words.retention import hold_ground, kept_why
from telnusqa.words.status import status

HELD = "held"


@dataclass(frozen=True, kw_only=True)
class Day:
    """Everything that is erased on one day: how many of each end, in the order of the table's columns."""

    on: str
    counts: tuple[tuple[str, int], ...]
    whole: int


@dataclass(frozen=True, kw_only=True)
class Line:
    """A case as the list shows it, the applicant by initials."""

    case: CaseNumber
    number: str
    initials: str
    state: str
    ended: str
    on: str
    kept: tuple[str, ...]


@require_safe
def preview(request: HttpRequest) -> HttpResponse:
    """A page of it; ``?show=held`` asks for those under a hold. Who saw which cases is written down."""
    who, home = access.home(request, Right.HOLD)
    language, today = spoken(), timezone.localdate(access.now())
    held, policy = request.GET.get("show") == HELD, rulesets.policy(today)
    found = to_be_erased.page(home, policy, today, held=held, after=_place(request.GET.get("after", "")))
    if found.rows:
        numbers = [row.case.number for row in found.rows]
        look(staff(who.id), f"retention:{home}", "retention", at=access.now(), cases=numbers)
    return desk.page(
        request,
        "retention/preview",
        who,
        home,
        held=held,
        ends=[(status(end, language), years(years_kept(end, policy) or 0, language)) for end in sorted(ENDS)],
        days=_days(to_be_erased.counted(home, policy), language) if not held else (),
        rows=[_line(row, language) for row in found.rows],
        has_cases=organisations.by_id(home).kind is OrganisationKind.COLLEGE,
        pages=Pages(newer="", older=_link(held, found.after)),
    )


def _days(found: Iterable[Falling], language: Language) -> list[Day]:
    days: dict[date, dict[str, int]] = {}
    for each in found:
        days.setdefault(each.on, {})[each.end] = each.cases
    ends = sorted(ENDS)
    return [
        Day(
            on=short_date(on, language),
            counts=tuple((status(end, language), counts.get(end, 0)) for end in ends),
            whole=sum(counts.values()),
        )
        for on, counts in days.items()
    ]


def _line(row: ToErase, language: Language) -> Line:
    kept = [kept_why(why, language) for why in row.kept if why is not KeptWhy.HOLD]
    return Line(
        case=row.case.number,
        number=shown(row.case.number),
        initials=row.name.initials,
        state=status(row.case.state, language),
        ended=short_date(row.case.ended_on, language) if row.case.ended_on else "",
        on=short_date(row.on, language) if row.on else "",
        kept=(*(hold_ground(hold.ground, language) for hold in row.holds), *kept),
    )


def _place(text: str) -> Place | None:
    year, _, number = text.partition("-")
    parsed, case = parse_whole(year), parse_case_number(number)
    return None if parsed is None or case is None else (parsed, case)


def _link(held: bool, place: Place | None) -> str:
    if place is None:
        return ""
    asked = {**({"show": HELD} if held else {}), "after": f"{place[0]}-{place[1]}"}
    return f"{reverse('college:retention')}?{urlencode(asked)}"
