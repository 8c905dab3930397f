"""Every original that was handed in here, by what became of it, newest first."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from telnusqa.core.original import OriginalState
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.originals.desk import looked, shown_row
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option, Pages
from telnusqa.doors.shared.place import place_of, place_said
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import originals
from telnusqa.store.read.leaf import Place
from telnusqa.words.original import original_state


@require_safe
def listed(request: HttpRequest) -> HttpResponse:
    """A page of the list; ``?state=`` asks for one state, anything unknown for all."""
    who, home = access.home(request, Right.READ_BLANKS)
    asked = request.GET.get("state", "")
    state = OriginalState(asked) if asked in set(OriginalState) else None
    after, before = (place_of(request.GET.get(side)) for side in ("after", "before"))
    found = originals.page(home, state, after=after, before=before)
    looked(who, home, found.rows)
    return desk.page(
        request,
        "originals/listed",
        who,
        home,
        rows=[shown_row(row, spoken()) for row in found.rows],
        state=state.value if state else "",
        states=[Option(each.value, original_state(each, spoken())) for each in OriginalState],
        keeps=Right.KEEP_BLANKS in who.rights(home),
        pages=Pages(newer=_link(state, "before", found.newer), older=_link(state, "after", found.older)),
    )


def _link(state: OriginalState | None, side: str, place: Place | None) -> str:
    if place is None:
        return ""
    asked = {**({"state": state.value} if state else {}), side: place_said(place)}
    return f"{reverse('college:originals')}?{urlencode(asked)}"
