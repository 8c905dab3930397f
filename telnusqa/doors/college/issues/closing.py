"""A year of the book is closed; of a closed one: by which hash, where it is published, whether it still stands."""

from collections.abc import Iterable

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.close_book import close_book
from telnusqa.core.errors import NotFound, Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.law.book_closing import problems_with_closing
from telnusqa.store.read import book_closings, issues, organisations
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say
from telnusqa.words.problem import problem


@require_http_methods(["GET", "HEAD", "POST"])
def closing(request: HttpRequest, year: int) -> HttpResponse:
    """What stands in the way, or the button; after it the hashes."""
    who, home = access.home(request, Right.CLOSE_BOOK if request.method == "POST" else Right.READ_BOOK)
    if year not in issues.years(home):
        raise NotFound(str(year))
    if request.method != "POST":
        return _page(request, who, home, year)
    if request.POST.get("sure") != "yes":
        return _page(request, who, home, year, (Problem("sure", "book_sure"),))
    try:
        close_book(home, year, by=staff(who.id), happened_at=access.now())
    except Rejected as rejected:
        return _page(request, who, home, year, rejected.problems)
    messages.success(request, say(spoken(), "%(year)s жылдың кітабы жабылды.", year=year))
    return HttpResponseRedirect(reverse("college:issues_closing", args=[year]))


def _page(request: HttpRequest, who: Officer, home: int, year: int, problems: Iterable[Problem] = ()) -> HttpResponse:
    found = book_closings.of_year(home, year)
    counted = book_closings.counted(home, year)
    code = organisations.by_id(home).code
    waits = problems_with_closing(
        year,
        timezone.localdate(access.now()).year,
        numbers=counted.numbers,
        reserved=counted.reserved,
        closed=found is not None,
    )
    return desk.page(
        request,
        "issues/closing",
        who,
        home,
        status=422 if (wrong := tuple(problems)) else 200,
        problems=wrong,
        values=request.POST,
        year=year,
        closing=found,
        stands=book_closings.stands(found) if found else None,
        counted=counted,
        waits=() if found else [problem(each, spoken()) for each in waits],
        may_close=Right.CLOSE_BOOK in who.rights(home),
        published=settings.TELNUSQA_PUBLIC_URL + reverse("verify:book_of", args=[code, year]),
    )
