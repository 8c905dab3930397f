"""A commission's act on originals that are void: which of them, kept or destroyed, and the paper it rests on."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.end_originals import end_originals
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.original import KeptWhere, OriginalFate, parse_originals_act
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.originals.desk import looked, shown_row
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.doors.shared.typed import day_typed
from telnusqa.law.surrendered_original import fate_of_original
from telnusqa.store.read import originals, rulesets
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say_n
from telnusqa.words.original import fate_choice, kept_where


@require_http_methods(["GET", "HEAD", "POST"])
def ending(request: HttpRequest) -> HttpResponse:
    """Ask for it all on one page; everything that is wrong is told at once."""
    who, home = access.home(request, Right.KEEP_BLANKS)
    if request.method != "POST":
        return _page(request, who, home)
    typed = {**request.POST.dict(), "dated": day_typed(request.POST, "dated")}
    now = access.now()
    wish = parse_originals_act(request.POST.getlist("ticked"), typed, timezone.localdate(now))
    if isinstance(wish, tuple):
        return _page(request, who, home, wish)
    try:
        act = end_originals(home, wish, by=staff(who.id), happened_at=now)
    except Rejected as rejected:
        return _page(request, who, home, rejected.problems)
    n = len(wish.cases)
    messages.success(request, say_n(spoken(), "Акт енгізілді: %(n)s түпнұсқа.", "Акт енгізілді: %(n)s түпнұсқа.", n))
    return HttpResponseRedirect(reverse("college:originals_act", args=[act]))


def _page(request: HttpRequest, who: Officer, home: int, problems: Iterable[Problem] = ()) -> HttpResponse:
    language, found = spoken(), tuple(problems)
    rows = originals.void_ones(home)
    looked(who, home, rows)
    usual = fate_of_original(rulesets.on(timezone.localdate(access.now()), home=home))
    shown = [shown_row(row, language) for row in rows]
    return desk.page(
        request,
        "originals/ending",
        who,
        home,
        status=422 if found else 200,
        problems=found,
        values=request.POST if request.method == "POST" else {"fate": usual.value},
        ticks=[
            Option(row.case, f"{row.number}, {row.initials}", f"{row.documents}, {row.void_since}") for row in shown
        ],
        fates=[Option(each.value, fate_choice(each, language)) for each in OriginalFate],
        places=[Option(each.value, kept_where(each, language)) for each in KeptWhere],
    )
