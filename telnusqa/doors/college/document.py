"""The files of a duplicate, for those who make it and hand it over."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.case import Case
from telnusqa.core.errors import NotFound
from telnusqa.core.event import staff
from telnusqa.core.role import Right
from telnusqa.doors.college.papers import ELECTRONIC
from telnusqa.doors.shared import access
from telnusqa.doors.shared.pdf import pdf
from telnusqa.paper.fill import slip_sheet
from telnusqa.paper.render import render
from telnusqa.store.read import cases, files, making, organisations


@require_safe
def document(request: HttpRequest, number: str, part: str, kind: str) -> HttpResponse:
    """The electronic document as it was made. 404 while it is being made; what is for a blank goes by its print."""
    case = _opened(request, number)
    duplicate = next((each for each in cases.duplicates(case) if each.part == part), None)
    if duplicate is None or kind != ELECTRONIC or not duplicate.electronic:
        raise NotFound(kind)
    return pdf(files.content(case.home, duplicate.electronic), f"{case.number}-{part}-{kind}")


@require_safe
def slip(request: HttpRequest, number: str) -> HttpResponse:
    """The slip that goes with the paper and carries its code. 404 before the duplicate is issued."""
    case = _opened(request, number)
    issued = [duplicate for duplicate in cases.duplicates(case) if duplicate.issued_at is not None]
    moments = [duplicate.issued_at for duplicate in issued if duplicate.issued_at is not None]
    if not moments:
        raise NotFound("slip")
    college, day = organisations.by_id(case.home), timezone.localdate(moments[0])
    made = [making.of_duplicate(duplicate) for duplicate in issued]
    form, sheet = slip_sheet(made, college_kk=college.name_kk, college_ru=college.name_ru, issued_on=day)
    return pdf(render(form, sheet, on=day), f"{case.number}-slip")


def _opened(request: HttpRequest, number: str) -> Case:
    who, case = access.case(request, number, to=Right.SEE)
    look(staff(who.id), f"case:{case.number}", "document", at=access.now())
    return case
