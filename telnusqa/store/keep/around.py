"""What stands around cases that keeps them from being erased."""

from collections.abc import Sequence

from telnusqa.core.archive_request import OF_THE_CASE, RequestState
from telnusqa.core.case import Case
from telnusqa.core.errand import ErrandKind
from telnusqa.law.retention import Around
from telnusqa.store.keep import legal_holds, originals
from telnusqa.store.tables.archive_request import ArchiveRequestRow
from telnusqa.store.tables.errand import ErrandRow
from telnusqa.store.tables.refusal import RefusalRow

_ON_ITS_WAY = (ErrandKind.RECEIVE_FORWARDED.value, ErrandKind.ASK_ARCHIVE.value)


def around(case: Case) -> Around:
    """Of one case."""
    return around_each(case.home, [case.number])[case.number]


def around_each(home: int, numbers: Sequence[str]) -> dict[str, Around]:
    """Of each: its holds, the fate of its original, a hearing that is not over, and what is on its way to others."""
    holds = legal_holds.of_cases(home, numbers)
    fates = originals.fates(home, numbers)
    hearings = RefusalRow.objects.filter(home_id=home, case_number__in=numbers, end="")
    hearing = set(hearings.values_list("case_number", flat=True))
    waiting = ErrandRow.objects.filter(kind__in=_ON_ITS_WAY, subject__in=numbers, done_at=None)
    asked = ArchiveRequestRow.objects.filter(from_home_id=home, from_case__in=numbers, n=OF_THE_CASE)
    asked = asked.filter(state=RequestState.OPEN.value)
    gone = {*waiting.values_list("subject", flat=True), *asked.values_list("from_case", flat=True)}
    return {
        number: Around(
            holds=holds.get(number, ()),
            fate=fates.get(number),
            hearing_open=number in hearing,
            on_its_way=number in gone,
        )
        for number in numbers
    }
