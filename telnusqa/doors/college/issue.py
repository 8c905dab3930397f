"""The duplicate is issued once its blanks are printed and signed."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from telnusqa.acts.issue import issue as issue_it
from telnusqa.core.case import Case, Move
from telnusqa.core.errors import Rejected
from telnusqa.core.event import staff
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.doors.college import desk
from telnusqa.doors.college.papers import papers_of
from telnusqa.doors.shared import access
from telnusqa.doors.shared.parts import Option
from telnusqa.doors.shared.said import spoken
from telnusqa.store.read.people import Officer
from telnusqa.words.catalogue import say


@require_http_methods(["GET", "HEAD", "POST"])
def issue(request: HttpRequest, number: str) -> HttpResponse:
    """Ask for each blank by its number whether it was printed and signed; issue."""
    who, case = desk.opened(request, number, to=Right.ISSUE)
    if request.method == "POST":
        seen = desk.seen(request)
        if not _looked_at(case) <= set(request.POST.getlist("printed")) and case.version == seen:
            return _page(request, who, case, [Problem("printed", "not_printed")])
        try:
            issue_it(case.number, seen=seen, by=staff(who.id), happened_at=access.now())
        except Rejected as rejected:
            return _page(request, who, case, rejected.problems)
        return desk.done(request, case.number, say(spoken(), "Телнұсқа ресімделді."))
    if not case.may(Move.ISSUE):
        return desk.to_case(case.number)
    return _page(request, who, case)


def _looked_at(case: Case) -> set[str]:
    """What must be ticked: each document, for blanks of two kinds may bear the same number."""
    return {str(document.id) for document in papers_of(case, spoken())}


def _page(request: HttpRequest, who: Officer, case: Case, problems: Iterable[Problem] = ()) -> HttpResponse:
    language = spoken()
    documents = papers_of(case, language)
    return desk.case_page(
        request,
        "issue",
        who,
        case,
        problems=problems,
        documents=documents,
        printed=[
            Option(
                str(document.id),
                say(language, "%(blank)s бланкі басып шығарылды және оған қол қойылды", blank=document.blank),
                document.title,
            )
            for document in documents
        ],
    )
