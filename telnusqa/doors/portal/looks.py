"""Who opened one's case: who, when, as what and what for."""

from datetime import UTC, datetime
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.doors.portal.page import draw
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Moment, Pages
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import looks as read
from telnusqa.store.read import organisations
from telnusqa.words.looked import look_note, look_title, looked_as

OWN = "own"
_MOMENT = "%Y%m%dT%H%M%S%f"


@require_safe
def looks(request: HttpRequest, number: str) -> HttpResponse:
    """Officers' looks, or the applicant's own, newest first. No look is written: nothing personal of hers is shown."""
    who, case = access.own_case(request, number)
    own = request.GET.get("show") == OWN
    before, after = _place(request.GET.get("before", "")), _place(request.GET.get("after", ""))
    found = read.of_case(case.number, case.home, own=own, before=before, after=after)
    return draw(
        request,
        "looks.html",
        who,
        case=case,
        number=shown(case.number),
        own=own,
        moments=_moments(found.looks, spoken()),
        pages=Pages(
            newer=_address(case.number, own, "after", found.newer),
            older=_address(case.number, own, "before", found.older),
        ),
    )


def _moments(found: tuple[read.Look, ...], language: Language) -> list[Moment]:
    homes = {each.viewer.home for each in found if each.viewer}
    names = {home: organisations.by_id(home).name(language) for home in homes}
    return [
        Moment(
            look_title(each.kind, language),
            each.at,
            looked_as(each.viewer.name, each.viewer.roles, names[each.viewer.home], language) if each.viewer else "",
            look_note(each.kind, language),
        )
        for each in found
    ]


def _address(number: CaseNumber, own: bool, side: str, place: read.Place | None) -> str:
    if place is None:
        return ""
    at, look = place
    asked = {"show": OWN} if own else {}
    asked[side] = f"{at.astimezone(UTC).strftime(_MOMENT)}-{look}"
    return f"{reverse('portal:looks', args=[number])}?{urlencode(asked)}"


def _place(text: str) -> read.Place | None:
    """A place as an address carries it; what cannot be read is as if it were not said."""
    at, _, look = text.partition("-")
    if not (look.isascii() and look.isdigit() and len(look) < 19):
        return None
    try:
        return datetime.strptime(at, _MOMENT).replace(tzinfo=UTC), int(look)
    except ValueError:
        return None
