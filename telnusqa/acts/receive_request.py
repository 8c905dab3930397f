"""A request arrives at its archive: for an application that went there, or for a college's enquiry."""

import secrets
from datetime import date, datetime

from django.utils import timezone

from telnusqa.acts._act import act
from telnusqa.core.archive_event import ArchiveAsked
from telnusqa.core.archive_request import (
    OF_THE_CASE,
    ArchiveRequest,
    RequestCause,
    RequestNumber,
    RequestState,
    Sought,
    sought_of,
)
from telnusqa.core.case import Case, Version
from telnusqa.core.errors import NotFound
from telnusqa.core.event import Actor
from telnusqa.core.serial import NUMBER_BYTES, CaseNumber, case_number
from telnusqa.law.forwarding import ForwardReason
from telnusqa.store.keep import applications, archive_requests, cases, enquiries, forwards
from telnusqa.store.keep.write import write
from telnusqa.store.read import rulesets
from telnusqa.store.tables.organisation import Organisation


@act
def receive_request(number: CaseNumber, n: int, *, by: Actor, happened_at: datetime) -> RequestNumber:
    """Open the request at the archive's home; brought again, it is the same one.

    ``number`` is the case's, ``n`` the enquiry's in it, 0 for the application itself. The college's term and clock do
    not bind the archive: it renders a service of its own (2015:9.4). Raises ``NotFound`` where nothing was asked.
    """
    case = cases.get(number)
    earlier = archive_requests.brought_as(case, n)
    if earlier is not None:
        return earlier[1]
    archive, cause, sought, until, clause = _application(case) if n == OF_THE_CASE else _enquiry(case, n)
    request = ArchiveRequest(
        number=RequestNumber(case_number(secrets.token_bytes(NUMBER_BYTES))),
        home=archive,
        version=Version(0),
        state=RequestState.OPEN,
        cause=cause,
        from_home=case.home,
        from_case=case.number,
        n=n,
        came_at=happened_at,
        awaited_until=until,
        sought=sought,
    )
    row, hashed = archive_requests.create(request, chain_year=timezone.localtime(happened_at).year)
    event = ArchiveAsked(
        by=by,
        at=happened_at,
        clause=clause,
        cause=cause.value,
        source=case.home,
        source_case=case.number,
        n=n,
        awaited_until=until,
        asked=hashed,
    )
    write(row, event, after=Version(0))
    return request.number


_Asked = tuple[int, RequestCause, Sought, date | None, str]


def _application(case: Case) -> _Asked:
    """What a search needs of the application: no IIN, no phone, no address."""
    sent = forwards.sent(case)
    if sent is None or sent.reason is not ForwardReason.ARCHIVE or sent.to_home is None:
        raise NotFound(case.number)
    application = applications.get(case.home, case.number)
    college = Organisation.objects.only("name_kk").get(bin=application.institution_bin).name_kk
    clause = rulesets.of(case.edition).edition.outcome.archive_clause or "policy:archive"
    return sent.to_home, RequestCause.FORWARDED, sought_of(application, college), None, clause


def _enquiry(case: Case, n: int) -> _Asked:
    """Only what the college typed."""
    asked = next((each for each in enquiries.of_case(case) if each.n == n), None)
    if asked is None or asked.enquiry.archive is None:
        raise NotFound(case.number)
    sought = Sought(words=asked.enquiry.asked)
    return asked.enquiry.archive, RequestCause.ENQUIRY, sought, asked.awaited_until, "policy:enquiry"
