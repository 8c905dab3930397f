"""The register of a college is searched: by a document's number, by an IIN, by a name as people remember it."""

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router

from telnusqa.acts.look import look
from telnusqa.core.errors import Rejected
from telnusqa.core.problem import Problem
from telnusqa.core.role import Right
from telnusqa.core.scope import Scope
from telnusqa.doors.api.v1 import access
from telnusqa.doors.api.v1.acting import OFFICER
from telnusqa.doors.api.v1.filing import places
from telnusqa.doors.api.v1.problems import declared
from telnusqa.doors.api.v1.rate import through
from telnusqa.doors.api.v1.schemas.case import NameTold
from telnusqa.doors.api.v1.schemas.register import RecordFound, SearchSent, SearchTold
from telnusqa.doors.shared.search import parse_query
from telnusqa.store.read import finding

router = Router(tags=["register"])
WAYS = ("document", "iin", "name")
MOST_SEARCHES = 240
"""Of one officer in a quarter of an hour, as on the pages."""


@router.post(
    "/search",
    auth=access.Bearer(Scope.REGISTER_READ),
    response={200: SearchTold, **declared(401, 403, 413, 415, 422, 429)},
    url_name="register_search",
    summary="Search the college's register; the look is written down",
)
def register_search(request: HttpRequest, sent: SearchSent, telnusqa_officer: str = OFFICER) -> SearchTold:
    """Records of the caller's own register. A POST, for a name or an IIN has no place in an address."""
    places(request, sent)
    by = access.officer(request, Right.READ_REGISTER)
    if sent.by not in WAYS:
        raise Rejected(Problem("by", "unknown_choice" if sent.by else "choose_one"))
    query = parse_query(sent.by, dict(sent), timezone.localdate(access.now()))
    if isinstance(query, tuple):
        raise Rejected(*query)
    through("search", by.code, MOST_SEARCHES, access.now())
    home = access.caller(request).organisation
    found = finding.find((home,), query)
    if found:
        shown = [f"record:{match.found.id}" for match in found]
        look(by, f"register:{home}", "search", at=access.now(), cases=shown)
    return SearchTold(records=[_told(match) for match in found])


def _told(match: finding.Match) -> RecordFound:
    record = match.found
    name = NameTold(surname=record.name.surname, given=record.name.given, patronymic=record.name.patronymic)
    return RecordFound(
        id=str(record.id),
        document=f"{record.series} {record.number}".strip(),
        kind=record.kind,
        name=name,
        finished=record.finished,
        stands=record.stands,
        why=list(match.why),
    )
