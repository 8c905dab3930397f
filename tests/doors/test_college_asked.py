"""What the page of a case asks the database: twelve questions at most, whatever has happened to the case.

Every question is counted that a page needs from the request to the answer: session, account, roles, the list beside the
case, the looks that are written down. Not counted are the marks of a transaction (BEGIN, SAVEPOINT and their ends).
"""

from contextlib import nullcontext
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from telnusqa.acts.answer_correction import answer_correction
from telnusqa.acts.ask_correction import ask_correction
from telnusqa.acts.change_mind import change_mind
from telnusqa.acts.give_role import give_role
from telnusqa.acts.put_absent import put_absent
from telnusqa.acts.reassign import reassign
from telnusqa.acts.state_position import state_position
from telnusqa.core.assignment import MoveReason
from telnusqa.core.correction import Topic, Wanting
from telnusqa.core.event import ADMINISTRATOR, APPLICANT
from telnusqa.core.forward import ToCollege
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber
from telnusqa.law.refusal_round import Stance
from telnusqa.site import middleware
from telnusqa.store.read import beside
from tests.acts.archived import CERTIFICATE, answered, brought, enquired
from tests.acts.forwarded import NOTE, arrived, sent_on
from tests.acts.refusing import intended
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, checked, the_case, time_stands  # noqa: F401 - autouse
from tests.house.standing import _brought

pytestmark = pytest.mark.django_db
MOST = 12
_NOT_ASKED = ("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT", "ROLLBACK")


def asked(desk: Client, at: str) -> list[str]:
    """The questions of one request for a page."""
    with CaptureQueriesContext(connection) as questions:
        assert desk.get(at).status_code == 200
    return [each["sql"] for each in questions if not each["sql"].startswith(_NOT_ASKED)]


def too_many(questions: list[str]) -> str:
    """What was asked, where that is more than a page may ask; "" where it is not."""
    return "\n".join(questions) if len(questions) > MOST else ""


@pytest.fixture
def rich(saule: Staff, dina: Staff, marat: Staff, zhandos: Staff, raushan: Staff) -> CaseNumber:
    """A case to which everything happened: from elsewhere, given on, corrected, asked about, nearly refused.

    Saule holds all roles of the college at once; the executor, Dina, is away and Saule stands in.
    """
    for role in (Role.HEAD, Role.CLERK):
        give_role(saule.id, saule.home, role, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    onward = ToCollege(college=saule.home, successor=False, note=NOTE)
    number = arrived(sent_on(filed(institution_bin="010240000355"), onward, zhandos).number).number
    for to in (saule, dina):
        reassign(number, to.id, reason=MoveReason.LOAD, seen=the_case(number).version, by=marat.actor, happened_at=NOW)
    wanting = Wanting(topics=(Topic.PAPER,), text="Диплом нөмірі қажет", until=date(2026, 11, 26))
    ask_correction(number, wanting, seen=the_case(number).version, by=dina.actor, happened_at=NOW)
    answer_correction(number, "Нөмірі есімде жоқ", seen=the_case(number).version, by=APPLICANT, happened_at=NOW)
    request = enquired(number, raushan.home, dina)
    answered(request, CERTIFICATE, raushan)
    brought(request, raushan.home)
    intended(dina, number=number)
    state_position(number, Stance.OBJECTION, "Мен оқыдым", seen=the_case(number).version, by=APPLICANT, happened_at=NOW)
    change_mind(number, "Жазба табылды", seen=the_case(number).version, by=dina.actor, happened_at=NOW)
    checked(number, dina)
    until = NOW.date() + timedelta(days=4)
    put_absent(dina.home, dina.id, since=NOW.date(), until=until, substitute=saule.id, by=dina.actor, happened_at=NOW)
    filed()
    return number


def test_a_case_to_which_everything_happened_is_drawn_with_twelve_questions(saule: Staff, rich: CaseNumber) -> None:
    desk = saule.client()
    assert too_many(asked(desk, address(rich))) == "", "the first time, with the looks written down"
    again = asked(desk, address(rich))
    assert too_many(again) == ""
    assert not [sql for sql in again if "COUNT(" in sql]
    text = " ".join(desk.get(address(rich)).content.decode().split())
    for told in ("Диплом нөмірі қажет", "Нөмірі есімде жоқ", "А-117", "Мен оқыдым", "Әлімова Д.", "Қарғалы", NOTE):
        assert told in text


@pytest.mark.parametrize("at", ["registered", "reserved", "made", "signed", "ready", "handed over"])
def test_no_state_asks_more(saule: Staff, marat: Staff, at: str) -> None:
    number = filed()
    _brought(number, at, saule, marat)
    filed()
    desk = saule.client()
    assert too_many(asked(desk, address(number))) == ""
    assert too_many(asked(desk, address(number))) == ""


def test_the_poll_of_a_page_that_waits_asks_less(saule: Staff, marat: Staff) -> None:
    number = filed()
    _brought(number, "reserved", saule, marat)
    desk = saule.client()
    etag = desk.get(address(number)).headers["ETag"]
    with CaptureQueriesContext(connection) as questions:
        assert desk.get(address(number), headers={"If-None-Match": etag}).status_code == 304
    assert len(questions) <= 5


# --- what makes it red -------------------------------------------------------------------------------------


def test_sabotage_a_page_that_asks_table_by_table_is_seen(
    saule: Staff, rich: CaseNumber, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "everything", lambda *_: None)
    assert too_many(asked(saule.client(), address(rich)))


def test_sabotage_a_page_that_asks_everything_twice_is_seen(
    saule: Staff, rich: CaseNumber, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(middleware, "reading_once", nullcontext)
    assert too_many(asked(saule.client(), address(rich)))
