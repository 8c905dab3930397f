"""What stands around cases that keeps them from being erased."""

from collections.abc import Sequence

from django.db.models import Exists, OuterRef, Subquery

from telnusqa.core.archive_request import OF_THE_CASE, RequestState
from telnusqa.core.case import Case
from telnusqa.core.errand import ErrandKind
from telnusqa.core.original import OriginalFate
from telnusqa.law.retention import Around
from telnusqa.store.keep import legal_holds
from telnusqa.store.tables.archive_request import ArchiveRequestRow
from telnusqa.store.tables.case import CaseRow
from telnusqa.store.tables.errand import ErrandRow
from telnusqa.store.tables.original import OriginalEndRow
from telnusqa.store.tables.refusal import RefusalRow

_OF_CASE = {"home_id": OuterRef("home_id"), "case_number": OuterRef("number")}
_ON_ITS_WAY = (ErrandKind.RECEIVE_FORWARDED.value, ErrandKind.ASK_ARCHIVE.value)


def around(case: Case) -> Around:
    """Of one case."""
    return around_each(case.home, [case.number])[case.number]


def around_each(home: int, numbers: Sequence[str]) -> dict[str, Around]:
    """Of each: its holds, the fate of its original, a hearing that is not over, and what is on its way to others."""
    holds = legal_holds.of_cases(home, numbers)
    rows = CaseRow.objects.filter(home_id=home, number__in=numbers).annotate(
        fate=Subquery(OriginalEndRow.objects.filter(**_OF_CASE).values("fate")),
        hearing=Exists(RefusalRow.objects.filter(**_OF_CASE, end="")),
        leaving=Exists(ErrandRow.objects.filter(kind__in=_ON_ITS_WAY, subject=OuterRef("number"), done_at=None)),
        asked=Exists(
            ArchiveRequestRow.objects.filter(
                from_home_id=OuterRef("home_id"),
                from_case=OuterRef("number"),
                n=OF_THE_CASE,
                state=RequestState.OPEN.value,
            )
        ),
    )
    return {
        number: Around(
            holds=holds.get(number, ()),
            fate=OriginalFate(fate) if fate else None,
            hearing_open=hearing,
            on_its_way=leaving or asked,
        )
        for number, fate, hearing, leaving, asked in rows.values_list("number", "fate", "hearing", "leaving", "asked")
    }
