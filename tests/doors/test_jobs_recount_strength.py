"""A recount that is disturbed, killed, or run twice at once: every case is still counted once and told once."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test.utils import CaptureQueriesContext

from telnusqa.acts import recount_term as act
from telnusqa.core.due import Term
from telnusqa.core.errors import Conflict
from telnusqa.core.event import WORKER
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs import each_case, worker
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.law import shipped
from telnusqa.store.keep import recounts
from telnusqa.store.models import ErrandRow, RecountRow
from telnusqa.store.read import cases
from telnusqa.store.read import recounts as read_recounts
from tests.cast import NOW, Staff, filed
from tests.doors.recounting import OFF, enter, run, trouble
from tests.doors.test_jobs_worker import Phone, later, work


@pytest.mark.parametrize("key_stands", [True, False])
def test_sabotage_the_key_of_a_recount_alone_keeps_a_worker_with_old_eyes_from_telling_twice(
    forty: list[CaseNumber], ermek: Staff, monkeypatch: pytest.MonkeyPatch, key_stands: bool
) -> None:
    """The second worker still sees the term as it was; without the key the doubled message is seen."""
    before = {number: cases.term(cases.by_number(number)) for number in forty}

    def old_eyes(home: int, number: str) -> Term:
        return before[CaseNumber(number)]

    monkeypatch.setattr(act.terms, "get", old_eyes)
    if not key_stands:
        monkeypatch.setattr(recounts, "counted", lambda *_: False)
        monkeypatch.setattr(recounts, "note", lambda *_: None)
    enter(OFF, ermek)
    for _ in range(2):
        for number in forty:
            act.recount_term(number, by=WORKER, happened_at=NOW)
    assert bool(trouble()) is not key_stands
    assert key_stands or trouble()[0].endswith("2 lines, told 2 times")


def test_one_case_that_fails_stops_no_other_and_the_errand_is_tried_again(
    forty: list[CaseNumber], ermek: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = sorted(forty)[3]
    really = act.service_term
    broken = {bad}

    def refuses(day: date, *rest: object) -> Term:
        if counting == [bad] and broken:
            raise ValueError("a case nobody foresaw")
        return really(day, *rest)  # type: ignore[arg-type]

    counting: list[str] = []
    get = act.cases.get

    def noted(number: CaseNumber) -> object:
        counting[:] = [number]
        return get(number)

    monkeypatch.setattr(act, "service_term", refuses)
    monkeypatch.setattr(act.cases, "get", noted)
    decree = enter(OFF, ermek)
    run("recount")
    assert [line.split(":")[0] for line in trouble()] == [bad]
    [left] = ErrandRow.objects.filter(kind="recount", done_at=None).exclude(step__contains="sweep")
    assert left.last_error == "SomeFailed"
    progress = read_recounts.progress(decree, 1)
    assert (progress.homes, progress.done, progress.failing, progress.over) == (2, 1, 1, False)
    broken.clear()
    ErrandRow.objects.update(due=NOW)
    run("recount")
    assert trouble() == []
    assert read_recounts.progress(decree, 1).over


def test_killed_half_way_and_run_again_nothing_is_done_twice(
    forty: list[CaseNumber], ermek: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    left = iter([None] * 7)

    def dies(number: CaseNumber, do: Callable[[CaseNumber], object]) -> None:
        if next(left, "dead") == "dead":
            raise Killed
        do(number)

    enter(OFF, ermek)
    ErrandRow.objects.exclude(kind="recount").update(done_at=NOW)
    monkeypatch.setattr(each_case, "_undisturbed", dies)
    with pytest.raises(Killed):
        worker.run_next(Neighbours(sms=Phone()), now=later)
    assert RecountRow.objects.count() == 7
    monkeypatch.undo()
    ErrandRow.objects.exclude(leased_until=None).update(leased_until=NOW)  # the lease of the dead worker ran out
    run("recount")
    assert trouble() == []


def test_a_home_with_many_cases_is_counted_in_small_errands(
    forty: list[CaseNumber], ermek: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(each_case, "MOST", 6)
    decree = enter(OFF, ermek)
    run("recount")
    assert trouble() == []
    # Twenty cases of each home, six at a time; the first errand of each asked for, the others asked by it.
    assert ErrandRow.objects.filter(kind="recount", step__contains="@").count() == 6
    assert read_recounts.progress(decree, 1) == read_recounts.Progress(homes=2, done=2, failing=0)


def test_what_was_filed_by_the_old_calendar_in_that_instant_is_swept_up(
    college1: int, ermek: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(OFF, ermek)
    run("recount")
    old = shipped.ruleset("2023")
    monkeypatch.setattr("telnusqa.acts._filing.rulesets.of_several_days", lambda: lambda _day: old)
    number = filed()
    assert cases.by_number(number).due_on == date(2026, 12, 14)
    ErrandRow.objects.filter(kind="recount", step="1:sweep").update(done_at=None)
    work(Phone(), later(hours=1))
    assert cases.by_number(number).due_on == date(2026, 12, 15)


def test_an_officer_who_acts_in_the_same_instant_is_no_failure(
    college1: int, saule: Staff, ermek: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line the worker was about to write is taken: it reads again and counts what now stands."""
    number = filed()
    decree = enter(OFF, ermek)
    really, lost = act.write, []

    def beaten(*what: object, **how: object) -> object:
        if not lost:
            lost.append(what)
            raise Conflict(saule.actor.code, "register_checked", NOW)
        return really(*what, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(act, "write", beaten)
    run("recount")
    assert lost
    assert trouble() == []
    assert read_recounts.progress(decree, 1).over
    assert cases.by_number(number).due_on == date(2026, 12, 15)


def test_who_is_always_beaten_gives_the_case_up_for_now(
    college1: int, ermek: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    filed()
    enter(OFF, ermek)

    def beaten(*_what: object, **_how: object) -> object:
        raise Conflict("staff:1", "register_checked", NOW)

    monkeypatch.setattr(act, "write", beaten)
    run("recount")
    assert ErrandRow.objects.get(kind="recount", home=college1).last_error == "SomeFailed"
    assert not RecountRow.objects.exists(), "nothing is remembered of a count that did not come to be"


def test_the_work_list_asks_for_the_calendar_once_however_long_it_is(
    forty: list[CaseNumber], saule: Staff, ermek: Staff
) -> None:
    from django.db import connection

    enter(OFF, ermek)
    with CaptureQueriesContext(connection) as asked:
        assert saule.client().get("/college/?show=all").status_code == 200
    assert len([each for each in asked if "store_decree" in each["sql"]]) == 1
