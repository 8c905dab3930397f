"""The application goes on to the competent organisation, with its days."""

from django.http import HttpRequest, HttpResponse

from telnusqa.acts.forward import forward
from telnusqa.core.case import Case
from telnusqa.core.errors import Rejected
from telnusqa.core.field import parse_choice
from telnusqa.core.forward import Onward, ToArchiveHere, ToCollege, parse_archive, parse_note
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import ANSWERS, OFFICER, SEEN, acted, acting, router
from telnusqa.doors.api.v1.schemas.acts import ForwardingSent
from telnusqa.doors.api.v1.schemas.case import StatusTold
from telnusqa.law.forwarding import ForwardReason
from telnusqa.store.read import organisations

_CLAUSE = "administrative-code:76"


@router.post(
    "/{number}/forwarding",
    auth=access.Bearer(Scope.CASES_FORWARD),
    response=ANSWERS,
    url_name="forwarding",
    summary="Send the application on to the competent college or archive",
)
def forwarding(
    request: HttpRequest,
    response: HttpResponse,
    number: str,
    sent: ForwardingSent,
    if_match: str = SEEN,
    telnusqa_officer: str = OFFICER,
) -> StatusTold:
    """Close the case here; it opens there with the same days (administrative-code:76)."""
    act = acting(request, number, sent, Right.DECIDE)
    to = _onward(act.case, sent)
    moved = forward(act.case.number, to, seen=act.seen, by=act.by, happened_at=access.now())
    return acted(request, response, moved)


def _onward(case: Case, sent: ForwardingSent) -> Onward:
    """Where to. Raises ``Rejected`` with everything that is wrong."""
    reason, note = parse_choice(sent.reason, ForwardReason, "reason", _CLAUSE), parse_note(sent.note)
    if isinstance(reason, Problem) or isinstance(note, Problem):
        raise Rejected(*(each for each in (reason, note) if isinstance(each, Problem)))
    if reason is ForwardReason.ARCHIVE:
        return _archive(sent)
    college = next((each for each in organisations.colleges() if each.bin == sent.to and each.id != case.home), None)
    if college is None:
        raise Rejected(Problem("to", "no_such_institution" if sent.to else "choose_one", _CLAUSE))
    return ToCollege(college=college.id, successor=reason is ForwardReason.SUCCESSOR, note=note)


def _archive(sent: ForwardingSent) -> Onward:
    """One with a desk here, or one that is only told of; both at once is a slip, and nothing is guessed."""
    if not sent.archive_here:
        typed = parse_archive(sent.archive, sent.archive_address)
        if isinstance(typed, tuple):
            raise Rejected(*typed)
        return typed
    here = next((each for each in organisations.archives() if each.bin == sent.archive_here), None)
    if here is None:
        raise Rejected(Problem("archive_here", "no_such_archive", "policy:archive"))
    if sent.archive.strip() or sent.archive_address.strip():
        raise Rejected(Problem("archive_here", "archive_twice", "policy:archive"))
    return ToArchiveHere(archive=here.id)
