"""What the stories of the college's way share: a form sent as a browser would, and the worker's part of the work."""

import pytest
from django.test import Client

from telnusqa.acts.check_register import check_register
from telnusqa.acts.decide import decide
from telnusqa.acts.reserve import reserve
from telnusqa.core.case import Case, State
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs.render import draw
from telnusqa.doors.shared import access
from telnusqa.store.read import cases
from tests.cast import NOW, Staff


@pytest.fixture(autouse=True)
def time_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the cast's morning; for the modules that import this name."""
    monkeypatch.setattr(access, "now", lambda: NOW)


def address(case: str, page: str = "") -> str:
    """Where a page of the case stands."""
    return f"/college/case/{case}/{page}"


def the_case(case: CaseNumber) -> Case:
    """The case as it stands now."""
    return cases.by_number(case)


def post(desk: Client, case: CaseNumber, page: str, /, *, expect: int = 302, **typed: str | list[str]) -> str:
    """Send the form of a page with the version it was drawn from; the answer's text."""
    answer = desk.post(address(case, page), {"seen": str(the_case(case).version), **typed})
    assert answer.status_code == expect, answer.content.decode()
    return answer.content.decode()


def checked(case: CaseNumber, by: Staff) -> None:
    """Choose the one record there is."""
    from telnusqa.store.models import RecordRow

    now = the_case(case)
    record = RecordRow.objects.filter(home_id=now.home).order_by("id").values_list("id", flat=True)[0]
    check_register(case, record, seen=now.version, by=by.actor, happened_at=access.now())


def reserved(case: CaseNumber, by: Staff) -> None:
    """Choose, decide, reserve."""
    checked(case, by)
    decide(case, seen=the_case(case).version, by=by.actor, happened_at=access.now())
    reserve(case, seen=the_case(case).version, by=by.actor, happened_at=access.now())


def make_files(case: CaseNumber, by: Staff | None = None) -> None:
    """Do what the errands of a reservation do; with an officer, reserve first."""
    if by is not None:
        reserved(case, by)
    for duplicate in cases.duplicates(the_case(case)):
        draw(duplicate.id, access.now())
    assert the_case(case).state is State.MADE
