"""The day until which an answer is awaited has come: executor and archive are reminded, each once, in the journal."""

from datetime import datetime, timedelta

import pytest

from telnusqa.acts.remind_archive import remind_archive
from telnusqa.acts.remind_enquiry import remind_enquiry
from telnusqa.acts.take import take
from telnusqa.core.archive_request import RequestNumber
from telnusqa.core.case import State
from telnusqa.core.errand import Errand, ErrandKind
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.jobs.remind_enquiry import remind_enquiry as remind_by_errand
from telnusqa.doors.shared import access
from telnusqa.store.models import CaseRow, ErrandRow, LineRow
from telnusqa.store.read import journal, messages
from tests.acts.archived import CERTIFICATE, answered, brought, enquired
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import the_case, time_stands  # noqa: F401 - autouse
from tests.doors.portal import Visitor
from tests.doors.test_jobs_worker import Phone

pytestmark = pytest.mark.django_db
LAST_DAY = NOW + timedelta(days=7)
ALERT = "Сұраудың жауабы келмеді"
DUE = "Жауап күтетін күн келді"


@pytest.fixture
def asked(saule: Staff, raushan: Staff) -> tuple[CaseNumber, RequestNumber]:
    number = filed()
    take(number, seen=the_case(number).version, by=saule.actor, happened_at=NOW)
    return number, enquired(number, raushan.home, saule)


def run(number: CaseNumber, at: datetime = LAST_DAY) -> None:
    row = ErrandRow.objects.get(kind=ErrandKind.REMIND_ENQUIRY.value, subject=number)
    errand = Errand(
        id=row.pk, home=row.home_id or 0, kind=ErrandKind.REMIND_ENQUIRY, subject=number, step=row.step,
        payload={"n": 1}, attempts=1,
    )  # fmt: skip
    remind_by_errand(errand, Neighbours(sms=Phone()), at)


def reminded() -> list[tuple[str, str]]:
    rows = LineRow.objects.filter(kind__in=("enquiry_reminded", "archive_reminded")).order_by("kind")
    return [(row.kind, row.chain) for row in rows]


def test_it_is_an_errand_of_the_last_day_at_ten(asked: tuple[CaseNumber, RequestNumber]) -> None:
    row = ErrandRow.objects.get(kind=ErrandKind.REMIND_ENQUIRY.value)
    assert (row.due.isoformat(), row.payload, row.step) == ("2026-11-30T05:00:00+00:00", '{"n": 1}', "3:remind-1")


def test_both_are_reminded_once_and_nobody_outside(asked: tuple[CaseNumber, RequestNumber], saule: Staff) -> None:
    number, request = asked
    before, told = the_case(number), len(messages.of_case(the_case(number)))
    for _ in range(2):
        run(number)
    assert reminded() == [("archive_reminded", f"request:{request}"), ("enquiry_reminded", f"case:{number}")]
    facts = LineRow.objects.get(kind="enquiry_reminded").body
    assert f'"awaited_until":"2026-11-30","executor":{saule.id},"n":1' in facts
    after = the_case(number)
    assert (after.state, after.version) == (before.state, before.version + 1)
    assert len(messages.of_case(after)) == told
    assert ALERT not in Visitor().sign_in().get(f"/portal/cases/{number}/").text
    assert list(journal.check(journal.Told())) == []


@pytest.mark.parametrize("how", ["answered", "over"])
def test_of_what_is_answered_or_over_nobody_is_reminded(
    asked: tuple[CaseNumber, RequestNumber], raushan: Staff, how: str
) -> None:
    number, request = asked
    if how == "answered":
        answered(request, CERTIFICATE, raushan)
        brought(request, raushan.home)
    else:
        CaseRow.objects.update(state=State.WITHDRAWN.value)
    run(number)
    assert reminded() == []
    assert not remind_enquiry(number, 1, by=WORKER, happened_at=LAST_DAY)
    assert not remind_archive(number, 1, by=WORKER, happened_at=LAST_DAY)


def test_a_question_nobody_asked_reminds_nobody(asked: tuple[CaseNumber, RequestNumber]) -> None:
    assert not remind_enquiry(asked[0], 2, by=WORKER, happened_at=LAST_DAY)
    assert not remind_archive(asked[0], 2, by=WORKER, happened_at=LAST_DAY)


def test_the_executor_and_the_archive_see_it_until_the_answer_is_here(
    asked: tuple[CaseNumber, RequestNumber],
    saule: Staff,
    dina: Staff,
    raushan: Staff,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    number, request = asked

    def college(who: Staff) -> str:
        return who.client().get("/college/").content.decode()

    def archive() -> str:
        return raushan.client().get("/archive/").content.decode()

    assert ALERT not in college(saule) and DUE not in archive()
    run(number)
    monkeypatch.setattr(access, "now", lambda: LAST_DAY)
    told = college(saule)
    assert ALERT in told
    assert told.index(shown(number)) < told.index(ALERT)
    assert ALERT not in college(dina), "it is not Dina's case"
    assert DUE in archive()
    answered(request, CERTIFICATE, raushan)
    brought(request, raushan.home)
    assert ALERT not in college(saule) and DUE not in archive()


def test_sabotage_an_act_that_forgets_whom_it_reminded_reminds_again(
    asked: tuple[CaseNumber, RequestNumber], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnusqa.acts.remind_archive.has_line", lambda *_: False)
    run(asked[0])
    run(asked[0])
    assert [kind for kind, _ in reminded()].count("archive_reminded") == 2
