"""What stands around cases that keeps them from being erased."""

from collections.abc import Sequence

from django.db.models import Exists, OuterRef, Subquery

from telnusqa.core.archive_request import OF_THE_CASE, RequestState
from telnusqa.core.case import Case, State
from telnusqa.core.errand import ErrandKind
from telnusqa.core.original import OriginalFate
from telnusqa.law.retention import Around
from telnusqa.store.keep import legal_holds
from telnusqa.store.tables.archive_request import ArchiveReplyRow, ArchiveRequestRow
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.errand import ErrandRow
from telnusqa.store.tables.forward import ReceivedRow
from telnusqa.store.tables.original import OriginalEndRow
from telnusqa.store.tables.refusal import RefusalRow
from telnusqa.store.tables.visit import IntakeRow

_OF_CASE = {"home_id": OuterRef("home_id"), "case_number": OuterRef("number")}
_ON_ITS_WAY = (ErrandKind.RECEIVE_FORWARDED.value, ErrandKind.ASK_ARCHIVE.value)


def around(case: Case) -> Around:
    """Of one case."""
    return around_each(case.home, [case.number])[case.number]


def around_each(home: int, numbers: Sequence[str]) -> dict[str, Around]:
    """Of each: its holds, the fate of its original, a hearing that is not over, and what is on its way.

    That is: to another organisation, or an archive's answer that was given and is not with the case yet.
    """
    holds = legal_holds.of_cases(home, numbers)
    request = ArchiveRequestRow.objects.filter(from_home_id=OuterRef("home_id"), from_case=OuterRef("number"))
    brought = ArchiveReplyRow.objects.filter(home_id=OuterRef("from_home_id"), case_number=OuterRef("from_case"))
    rows = CaseRow.objects.filter(home_id=home, number__in=numbers).annotate(
        fate=Subquery(OriginalEndRow.objects.filter(**_OF_CASE).values("fate")),
        hearing=Exists(RefusalRow.objects.filter(**_OF_CASE, end="")),
        leaving=Exists(ErrandRow.objects.filter(kind__in=_ON_ITS_WAY, subject=OuterRef("number"), done_at=None)),
        asked=Exists(request.filter(n=OF_THE_CASE, state=RequestState.OPEN.value)),
        coming=Exists(request.filter(~Exists(brought.filter(n=OuterRef("n"))), state=RequestState.ANSWERED.value)),
        taken=Exists(IntakeRow.objects.filter(**_OF_CASE)),
    )
    found = list(rows.values_list("number", "state", "fate", "hearing", "leaving", "asked", "coming", "taken"))
    went_on = _went_on(home, [number for number, state, *_, taken in found if taken and state == State.FORWARDED.value])
    return {
        number: Around(
            holds=holds.get(number, ()),
            fate=OriginalFate(fate) if fate else None,
            hearing_open=hearing,
            on_its_way=leaving or asked or coming,
            went_on=number in went_on,
        )
        for number, _, fate, hearing, leaving, asked, coming, _ in found
    }


def _went_on(home: int, taken: Sequence[str]) -> set[str]:
    """Of those that came over a counter and were sent on: whose case, however far away, is not erased yet."""
    first, found = {(home, number): number for number in taken}, set[str]()
    while first:
        homes, cases = {home for home, _ in first}, {number for _, number in first}
        rows = ReceivedRow.objects.filter(from_home_id__in=homes, from_case__in=cases)
        became = {(row.home_id, row.case_number): first[row.from_home_id, row.from_case] for row in rows}
        stand = CaseRow.objects.filter(
            home_id__in={home for home, _ in became}, number__in={number for _, number in became}, erased_on=None
        )
        found |= {became[each] for each in stand.values_list("home_id", "number")}
        first = became
    return found
