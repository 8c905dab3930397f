"""What a page about one case is going to ask for, brought beforehand in a few questions.

Nothing is answered here: who asks afterwards is answered from what was brought, who asks for more asks the database.
"""

from datetime import date

from django.db.models import Q

from telnusqa.core.archive_request import OF_THE_CASE
from telnusqa.core.assignment_event import Reassigned
from telnusqa.core.case import Case
from telnusqa.core.errand import ErrandKind
from telnusqa.store.keep import archive_requests as kept_requests
from telnusqa.store.keep import beside
from telnusqa.store.keep import forwards as kept_forwards
from telnusqa.store.once import bring, brings
from telnusqa.store.read import cases, errands, executors, messages
from telnusqa.store.tables.archive_request import ArchiveReplyRow, ArchiveRequestRow
from telnusqa.store.tables.book_find import BookFindRow, EnquiryRow
from telnusqa.store.tables.errand import MessageRow
from telnusqa.store.tables.forward import ForwardRow, ReceivedRow
from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.people import User
from telnusqa.store.tables.substitution import SubstitutionRow
from telnusqa.store.together import together


def what_changes(case: Case, today: date) -> None:
    """What may change on a page of the case without a line of its journal: who is away, a document not drawn."""
    if not brings():
        return
    away, failed = together(executors.told(case.home, today), errands.failed(ErrandKind.RENDER, case.number))
    bring((SubstitutionRow, case.home, today), away)
    bring((errands.failing, ErrandKind.RENDER, case.number), failed)


def everything(case: Case, today: date) -> None:
    """All that lies beside the case, and then everybody named in it: officers and organisations."""
    if not brings():
        return
    beside.bring_all(case)
    people, places = together(
        User.objects.filter(pk__in=_officers(case, today)), Organisation.objects.filter(pk__in=_organisations(case))
    )
    for table, rows in ((User, people), (Organisation, places)):
        for row in rows:
            bring((table, row.pk), row)


def what_comes(case: Case) -> None:
    """What may come to the applicant's page without a line of its journal: that it was told, that it arrived."""
    if not brings():
        return
    told, received, requests = together(
        messages.told(case), kept_forwards.arrivals(case), kept_requests.arrivals(case, OF_THE_CASE)
    )
    bring((MessageRow, case.home, case.number), told)
    bring((ReceivedRow, "from", case.home, case.number), received)
    bring((ArchiveRequestRow, "from", case.home, case.number, OF_THE_CASE), requests)


def as_told(case: Case) -> None:
    """All that lies beside the case and the organisations named in it, for a page on which no officer is named."""
    if not brings():
        return
    beside.bring_all(case)
    asked = cases.application(case).institution_bin
    for row in Organisation.objects.filter(Q(pk__in=_organisations(case)) | Q(bin=asked)):
        bring((Organisation, row.pk), row)
        bring((Organisation, "bin", row.bin), row)


def _officers(case: Case, today: date) -> set[int]:
    away = {each.user: each.substitute for each in executors.absences(case.home, today)}
    found = {case.executor, away.get(case.executor) if case.executor is not None else None}
    codes = {row.entered_by for row in beside.rows_of(BookFindRow, case.home, case.number)}
    for step in cases.timeline(case):
        codes.add(step.by)
        if step.kind == Reassigned.kind:
            found |= {user for side in ("before", "after") if isinstance(user := step.facts[side], int)}
    found |= {int(number) for code in codes if (number := code.removeprefix("staff:")).isdigit()}
    return {user for user in found if user is not None}


def _organisations(case: Case) -> set[int]:
    home, number = case.home, case.number
    found: set[int | None] = {home}
    found |= {row.from_home_id for row in beside.rows_of(ReceivedRow, home, number)}
    found |= {row.to_home_id for row in beside.rows_of(ForwardRow, home, number)}
    found |= {row.archive_id for row in beside.rows_of(EnquiryRow, home, number)}
    found |= {row.archive_id for row in beside.rows_of(ArchiveReplyRow, home, number)}
    return {each for each in found if each is not None}
