"""The college's pages of who has a case: the list, its wishes and its warnings."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from telnusqa.acts.give_role import give_role
from telnusqa.acts.put_absent import put_absent
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.role import Role
from telnusqa.core.serial import CaseNumber, shown
from telnusqa.doors.college.alerts import MOST
from telnusqa.doors.shared import access
from telnusqa.store.models import CaseRow
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, make_files, post, the_case, time_stands  # noqa: F401
from tests.doors.test_jobs_deem_refused import morning
from tests.doors.test_jobs_warn import a_day
from tests.doors.test_jobs_worker import Phone

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


def listed(who: Staff, show: str) -> list[CaseNumber]:
    return [line.number for line in who.client().get(f"/college/?show={show}").context["list"].lines]


def give_to(who: Staff, *numbers: CaseNumber) -> None:
    CaseRow.objects.filter(number__in=numbers).update(executor_id=who.id)


def away(who: Staff, substitute: Staff) -> int:
    until = TODAY + timedelta(days=4)
    return put_absent(
        who.home, who.id, since=TODAY, until=until, substitute=substitute.id, by=who.actor, happened_at=NOW
    )


def test_an_executors_turn_is_what_is_theirs_and_what_nobody_has(saule: Staff, dina: Staff, marat: Staff) -> None:
    mine, nobodys, hers, mine_made = (filed(NOW + timedelta(days=n)) for n in range(4))
    make_files(mine_made, saule)
    give_to(saule, mine)
    give_to(dina, hers)
    assert listed(saule, "mine") == [mine, nobodys]
    assert listed(dina, "mine") == [nobodys, hers]
    assert listed(saule, "own") == [mine, mine_made]
    assert listed(saule, "all") == [mine, nobodys, hers, mine_made]
    assert listed(marat, "mine") == [mine_made]
    page = saule.client().get("/college/?show=all").content.decode()
    assert "Әлімова Д." in page
    assert "орындаушысы жоқ" in page


def test_a_substitutes_list_holds_the_cases_of_who_is_away(
    saule: Staff, dina: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    hers = filed()
    give_to(saule, hers)
    assert hers not in listed(dina, "mine")
    away(saule, dina)
    assert listed(dina, "mine") == listed(dina, "own") == [hers]
    assert the_case(hers).executor == saule.id
    page = dina.client().get(address(hers)).content.decode()
    assert "Орынбасары: Әлімова Д. (2026 жылғы 27 қараша күнін қоса)" in page
    monkeypatch.setattr(access, "now", lambda: NOW + timedelta(days=5))
    assert listed(dina, "mine") == []
    assert "Орынбасары" not in dina.client().get(address(hers)).content.decode()


def test_a_case_is_told_anew_when_its_executor_goes_away(saule: Staff, dina: Staff) -> None:
    hers = filed()
    give_to(saule, hers)
    desk = dina.client()
    before = desk.get(address(hers)).headers["ETag"]
    assert desk.get(address(hers), headers={"If-None-Match": before}).status_code == 304
    away(saule, dina)
    assert desk.get(address(hers), headers={"If-None-Match": before}).status_code == 200


def test_the_list_is_asked_for_whom_a_case_waits_and_what_is_overdue(
    saule: Staff, marat: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh, made, asked, reserved = filed(), filed(), filed(), filed()
    make_files(made, saule)
    CaseRow.objects.filter(number=asked).update(state="correction_asked")
    CaseRow.objects.filter(number=reserved).update(state="reserved")
    waits = {whom: listed(saule, f"waits-{whom}") for whom in ("applicant", "executor", "head", "clerk", "machine")}
    assert waits == {"applicant": [asked], "executor": [fresh], "head": [made], "clerk": [], "machine": [reserved]}
    assert listed(saule, "missed") == []
    CaseRow.objects.filter(number=made).update(state="ready")
    monkeypatch.setattr(access, "now", lambda: morning(date(2026, 12, 14)))
    assert listed(saule, "missed") == []
    monkeypatch.setattr(access, "now", lambda: morning(date(2026, 12, 15)))
    assert set(listed(saule, "missed")) == {fresh, asked, reserved}


@pytest.mark.parametrize("show", ["mine", "own", "waits-executor", "all", "missed"])
def test_every_list_pages_without_a_gap_and_back(
    saule: Staff, dina: Staff, show: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from telnusqa.store.read import work as read_work

    monkeypatch.setattr(read_work, "PAGE", 2)
    numbers = [filed(NOW + timedelta(days=n // 2)) for n in range(7)]  # two of each day, and one
    give_to(saule, *numbers[::2])
    CaseRow.objects.filter(number=numbers[2]).update(state="approved")
    away(dina, saule)
    give_to(dina, numbers[1])
    if show == "missed":
        monkeypatch.setattr(access, "now", lambda: NOW + timedelta(days=60))
    desk = saule.client()
    page, seen, back = desk.get(f"/college/?show={show}").context["list"], [], []
    while True:
        seen += [line.number for line in page.lines]
        if not page.later:
            break
        page = desk.get(page.later).context["list"]
    while page.earlier:
        page = desk.get(page.earlier).context["list"]
        back = [line.number for line in page.lines] + back
    due = [(the_case(number).due_on, number) for number in seen]
    assert due == sorted(due)
    left_out = {number for number in numbers if the_case(number).executor is None and show == "own"}
    assert set(seen) == set(numbers) - left_out
    assert len(set(seen)) == len(seen)
    assert back == seen[: len(back)]


@pytest.mark.parametrize("show", ["mine", "own", "all", "missed", "waits-executor", "waits-head", "registered"])
def test_a_page_of_the_list_asks_the_database_no_more_than_twelve_times(
    saule: Staff, dina: Staff, marat: Staff, gulnar: Staff, show: str
) -> None:
    """All roles at once, a substitution, an alert for each case: the most a page can come to."""
    for role in (Role.HEAD, Role.CLERK):
        give_role(saule.id, saule.home, role, since=date(2024, 1, 1), by=ADMINISTRATOR, happened_at=NOW)
    for n in range(12):
        number = filed()
        give_to((saule, dina, gulnar)[n % 3], number)
    away(dina, saule)
    a_day(date(2026, 12, 9), Phone())
    desk = saule.client()
    desk.get(f"/college/?show={show}")
    with CaptureQueriesContext(connection) as asked:
        assert desk.get(f"/college/?show={show}").status_code == 200
    sent = [each["sql"] for each in asked if not each["sql"].startswith(("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT"))]
    assert len(sent) <= 12, "\n".join(sent)
    assert not [sql for sql in sent if "COUNT(" in sql]


def test_warnings_stand_above_the_list_ones_own_first(
    saule: Staff, dina: Staff, marat: Staff, gulnar: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobodys, hers, mine = filed(NOW), filed(NOW), filed(NOW)
    give_to(saule, mine)
    give_to(dina, hers)
    day = date(2026, 12, 7)
    a_day(day, Phone())
    monkeypatch.setattr(access, "now", lambda: morning(day))
    assert [each.number for each in saule.client().get("/college/").context["alerts"]] == [mine, nobodys]
    assert marat.client().get("/college/").context["alerts"] == ()
    assert gulnar.client().get("/college/").context["alerts"] == ()
    a_day(date(2026, 12, 9), Phone())
    monkeypatch.setattr(access, "now", lambda: morning(date(2026, 12, 9)))
    page = marat.client().get("/college/")
    assert {each.number for each in page.context["alerts"]} == {nobodys, hers, mine}
    text = " ".join(page.content.decode().split())
    assert "Ескертулер" in text
    assert "Заңды мерзім: 3 жұмыс күні қалды" in text
    assert "басшыға ескертілді" in text
    assert shown(mine) in text


def test_a_flood_of_warnings_does_not_bury_the_list(saule: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(MOST + 2):
        filed()
    day = date(2026, 12, 7)
    a_day(day, Phone())
    monkeypatch.setattr(access, "now", lambda: morning(day))
    assert len(saule.client().get("/college/").context["alerts"]) == MOST
