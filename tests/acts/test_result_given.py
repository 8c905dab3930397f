"""When the result of an application from the portal is given: by the hours of the provider (2023:7.4)."""

from datetime import UTC, datetime

import pytest

from telnusqa.acts.issue import issue
from telnusqa.acts.sign import sign
from telnusqa.store.models import CaseRow, ErrandRow
from tests.acts.test_a_case_from_end_to_end import made
from tests.cast import NOW, Staff
from tests.printing import printed


@pytest.mark.parametrize(
    ("issued_at", "given_at"),
    [
        (datetime(2026, 11, 23, 13, 30, 59, tzinfo=UTC), None),
        (datetime(2026, 11, 23, 13, 31, tzinfo=UTC), datetime(2026, 11, 24, 4, tzinfo=UTC)),
        (datetime(2026, 11, 27, 15, 0, tzinfo=UTC), datetime(2026, 11, 30, 4, tzinfo=UTC)),
    ],
    ids=["in the closing minute", "after closing", "after closing on a Friday"],
)
def test_a_portal_result_made_after_hours_is_given_on_the_next_working_day(
    saule: Staff, marat: Staff, issued_at: datetime, given_at: datetime | None
) -> None:
    case = made(saule)
    CaseRow.objects.filter(number=case.number).update(channel="portal")
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    issue(case.number, seen=case.version, by=saule.actor, happened_at=issued_at)
    errand = ErrandRow.objects.get(kind="make_ready", subject=case.number)
    if given_at is None:
        assert errand.due == errand.asked_at
    else:
        assert errand.due == given_at


def test_a_result_of_the_office_waits_for_nobodys_hours(saule: Staff, marat: Staff) -> None:
    case = made(saule)
    case = printed(sign(case.number, seen=case.version, by=marat.actor, happened_at=NOW), saule.actor)
    issue(case.number, seen=case.version, by=saule.actor, happened_at=datetime(2026, 11, 27, 15, 0, tzinfo=UTC))
    errand = ErrandRow.objects.get(kind="make_ready", subject=case.number)
    assert errand.due == errand.asked_at
