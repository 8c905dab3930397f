"""What a page about one case is going to ask for, brought beforehand in a few questions.

Nothing is answered here: who asks afterwards is answered from what was brought, who asks for more asks the database.
"""

from datetime import date

from telnusqa.core.assignment_event import Reassigned
from telnusqa.core.case import Case
from telnusqa.core.errand import ErrandKind
from telnusqa.store.keep import beside
from telnusqa.store.once import bring, brings
from telnusqa.store.read import cases, errands, executors
from telnusqa.store.tables.archive_request import ArchiveReplyRow
from telnusqa.store.tables.book_find import BookFindRow, EnquiryRow
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
