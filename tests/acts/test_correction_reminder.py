"""One who has not answered is reminded, once, by the clock."""

from datetime import date, datetime, timedelta

import pytest

from telnusqa.acts.remind_correction import remind_correction
from telnusqa.core.case import State
from telnusqa.core.errand import ErrandKind
from telnusqa.core.event import WORKER
from telnusqa.doors.jobs.remind_correction import remind_correction as remind_by_errand
from telnusqa.store.read import cases, messages
from tests.acts.test_correction import answered, asked, the, whole
from tests.cast import NOW, Staff, filed

pytestmark = pytest.mark.django_db


def errands() -> list[tuple[datetime, str]]:
    from telnusqa.store.models import ErrandRow

    rows = ErrandRow.objects.filter(kind=ErrandKind.REMIND_CORRECTION.value)
    return list(rows.values_list("due", "payload"))


def test_the_reminder_is_an_errand_of_the_day_before_at_ten(saule: Staff) -> None:
    number = filed()
    case = asked(number, saule)
    ((due, payload),) = errands()
    assert due.isoformat() == "2026-11-25T05:00:00+00:00"
    assert payload == f'{{"asked": {case.version}}}'


def test_for_tomorrow_nobody_is_reminded_today(saule: Staff) -> None:
    asked(filed(), saule, until=date(2026, 11, 24))
    assert errands() == []


def test_one_who_has_not_answered_is_reminded_once(saule: Staff) -> None:
    number = filed()
    seq = asked(number, saule).version
    for _ in range(2):
        remind_correction(number, seq, by=WORKER, happened_at=NOW + timedelta(days=2))
    keys = [each.key for each in messages.of_case(the(number))]
    assert keys.count("correction_reminder") == 1
    assert the(number).state is State.CORRECTION_ASKED
    assert the(number).version == seq + 1
    assert cases.timeline(the(number))[0].facts == {"asked": seq, "until": "2026-11-26"}
    assert whole() == []


def test_one_who_has_answered_is_not_reminded_of_a_later_question_by_the_earlier_errand(saule: Staff) -> None:
    number = filed()
    first = asked(number, saule).version
    answered(number)
    assert remind_correction(number, first, by=WORKER, happened_at=NOW) == the(number)
    asked(number, saule)
    before = the(number)
    assert remind_correction(number, first, by=WORKER, happened_at=NOW) == before
    assert the(number) == before


def test_the_errand_runs_the_act(saule: Staff) -> None:
    from telnusqa.acts.lease_errand import lease_errand
    from telnusqa.doors.jobs.errands import RUNS
    from telnusqa.doors.jobs.neighbours import Neighbours
    from telnusqa.store.models import ErrandRow

    number = filed()
    asked(number, saule)
    ErrandRow.objects.exclude(kind=ErrandKind.REMIND_CORRECTION.value).delete()
    assert lease_errand(at=NOW) is None
    errand = lease_errand(at=NOW + timedelta(days=2))
    assert errand is not None
    assert RUNS[errand.kind] is remind_by_errand
    RUNS[errand.kind](errand, Neighbours(sms=None), NOW + timedelta(days=2))  # type: ignore[arg-type]
    assert messages.of_case(the(number))[0].key == "correction_reminder"
