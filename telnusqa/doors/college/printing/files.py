"""What goes to the printer, and what is only looked at."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from telnusqa.acts.look import look
from telnusqa.core.case import Case
from telnusqa.core.duplicate import Duplicate
from telnusqa.core.errors import NotFound
from telnusqa.core.event import staff
from telnusqa.core.printing import PrintState
from telnusqa.core.role import Right
from telnusqa.doors.shared import access
from telnusqa.doors.shared.pdf import pdf
from telnusqa.paper.fill import over_blank, paper_of
from telnusqa.store.read import cases, making, workplaces


@require_safe
def preview(request: HttpRequest, number: str, part: str) -> HttpResponse:
    """The document over a picture of an empty blank, marked as a preview."""
    case, duplicate = _document(request, number, part, Right.SEE)
    made = making.of_duplicate(duplicate)
    return pdf(paper_of(made, over_blank(made, preview=True)), f"{case.number}-{part}-preview")


@require_safe
def to_print(request: HttpRequest, number: str, part: str) -> HttpResponse:
    """The fields alone, mended as the printer was measured when it was sent: only until it is told how it came out."""
    case, duplicate = _document(request, number, part, Right.ISSUE)
    prints = workplaces.prints_of(case)[duplicate.part]
    sent = next((each for each in prints if each.state is PrintState.SENT), None)
    if sent is None:
        raise NotFound("print")
    made = making.of_duplicate(duplicate)
    return pdf(paper_of(made, over_blank(made, sent.drift)), f"{case.number}-{part}-print")


def _document(request: HttpRequest, number: str, part: str, right: Right) -> tuple[Case, Duplicate]:
    who, case = access.case(request, number, to=right)
    look(staff(who.id), f"case:{case.number}", "document", at=access.now())
    duplicate = next((each for each in cases.duplicates(case) if each.part == part), None)
    if duplicate is None:
        raise NotFound(part)
    return case, duplicate
