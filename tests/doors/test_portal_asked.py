"""What the applicant's page of a case asks the database: twelve questions at most, whatever has happened to it.

Counted as on the officer's page: every question from the request to the answer, the marks of a transaction aside.
"""

import pytest

from telnusqa.core.case import State
from telnusqa.core.forward import ToCollege
from telnusqa.core.serial import CaseNumber
from telnusqa.store.read import beside
from tests.acts.archived import CERTIFICATE, answered, brought, to_archive
from tests.acts.forwarded import NOTE, arrived, sent_on
from tests.acts.test_withdraw import brought as in_state
from tests.cast import Staff, filed
from tests.doors.college_desk import time_stands  # noqa: F401 - autouse
from tests.doors.portal import Visitor
from tests.doors.test_college_asked import asked, rich, too_many  # noqa: F401 - a fixture

pytestmark = pytest.mark.django_db


def questions(number: CaseNumber) -> list[str]:
    return asked(Visitor().sign_in().client, f"/portal/cases/{number}/")


def test_a_case_to_which_everything_happened(rich: CaseNumber) -> None:  # noqa: F811
    found = questions(rich)
    assert too_many(found) == ""
    assert not [sql for sql in found if "COUNT(" in sql]


@pytest.mark.parametrize("state", [State.REGISTERED, State.CORRECTION_ASKED, State.SIGNED, State.HANDED_OVER])
def test_a_case_on_its_way_and_at_its_end(saule: Staff, marat: Staff, state: State) -> None:
    assert too_many(questions(in_state(state, saule, marat))) == ""


def test_a_case_that_went_on(saule: Staff, college2: int) -> None:
    number = filed()
    sent_on(number, ToCollege(college=college2, successor=False, note=NOTE), saule)
    arrived(number)
    assert too_many(questions(number)) == ""


def test_a_case_that_an_archive_answered(saule: Staff, raushan: Staff) -> None:
    number = filed()
    request = to_archive(number, raushan.home, saule)
    answered(request, CERTIFICATE, raushan)
    brought(request, raushan.home)
    assert too_many(questions(number)) == ""


def test_sabotage_a_page_that_brings_nothing_beforehand_is_seen(
    rich: CaseNumber,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(beside, "as_told", lambda _: None)
    assert too_many(questions(rich))
