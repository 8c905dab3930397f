"""The register has no such record: what a paper book holds is entered."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from telnusqa.acts.enter_from_book import enter_from_book
from telnusqa.core.book_find import RejectedWhy
from telnusqa.core.book_find_form import parse_book_find
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.wanted import Part
from telnusqa.doors.college import desk
from telnusqa.doors.college.book_shown import typed_again
from telnusqa.doors.college.facts import wish_rows
from telnusqa.doors.college.record_form import cells_of, choices
from telnusqa.doors.shared import access
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read import book_finds, cases
from telnusqa.store.read.people import Officer
from telnusqa.words.book_find import rejected_why
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def book(request: HttpRequest, number: str) -> HttpResponse:
    """Copy the entry from the book; nothing is filled in from the application, for the book is what counts."""
    who, case = desk.opened(request, number, to=Right.CHECK)
    if request.method == "POST":
        seen = desk.seen(request)
        found = parse_book_find(cells_of(request.POST, "ordered_on"), timezone.localdate(access.now()))
        if isinstance(found, tuple):
            return _page(request, who, case, found)
        try:
            enter_from_book(case.number, found, seen=seen, by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Жазба енгізілді. Енді оны басқа қызметкер растайды."))
    if not case.may(Move.ENTER_FROM_BOOK):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    fallen = book_finds.last_fallen(case)
    mended = fallen is not None and fallen.why is RejectedWhy.READ_WRONG and request.method != "POST"
    return desk.case_page(
        request,
        "book",
        who,
        case,
        problems=problems,
        values=typed_again(fallen.find) if fallen and mended else request.POST,
        fallen=rejected_why(fallen.why, language) if fallen else "",
        note=fallen.note if fallen else "",
        wish=wish_rows(case, cases.application(case), language),
        lines_wanted=Part.SUPPLEMENT in case.wanted.parts,
        **choices(language),
    )
