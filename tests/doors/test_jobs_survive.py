"""The worker goes on: when the database is away, when an errand is poison, when the clock was set back."""

from datetime import datetime, timedelta
from threading import Event

import pytest
from django.db import OperationalError, ProgrammingError

from telnusqa.acts.lease_errand import lease_errand
from telnusqa.acts.mind_clock import mind_clock
from telnusqa.acts.try_code import try_code
from telnusqa.core.code import CodePurpose
from telnusqa.core.errand import LONGEST_LEASE, LONGEST_PAUSE, ErrandKind, lease_of
from telnusqa.doors.jobs import clock, errands, worker
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.doors.jobs.worker import Waited
from telnusqa.store.models import ErrandRow
from telnusqa.store.read.portal import code_to_send
from tests.cast import filed
from tests.doors.test_jobs_worker import Kept, Phone, ask, at, later, told, work


class Rounds(Event):
    """Stops the worker after so many waits; remembers how long each was."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most, self.waits = most, list[float]()

    def wait(self, timeout: float | None = None) -> bool:
        self.waits.append(timeout or 0)
        if len(self.waits) >= self.most:
            self.set()
        return True


def test_it_waits_ever_longer_for_what_is_away_and_tells_it_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fails: list[Exception] = [OperationalError("refused")] * 6 + [ProgrammingError("no such table")] * 2

    def run_next(*_: object, **__: object) -> bool:
        if fails:
            raise fails.pop(0)
        return False

    stop, kept = Rounds(10), Kept()
    monkeypatch.setattr(worker, "strike", lambda _at: None)
    monkeypatch.setattr(worker, "number_what_changed", lambda _at: None)
    monkeypatch.setattr(worker, "run_next", run_next)
    monkeypatch.setattr(worker, "connections", kept)
    worker.run(Neighbours(sms=Phone()), stop, now=at(later()))
    assert stop.waits == [1, 2, 4, 8, 15, 15, 15, 15, 0.2, 0.2]
    assert kept.closed == 9
    said = [str(record.msg) for record in caplog.records if record.name == "telnusqa.worker"]
    assert [("waits" in line, "goes on" in line) for line in said] == [(True, False), (True, False), (False, True)]
    assert "refused" not in caplog.text


def test_what_was_away_once_is_told_again_another_time(caplog: pytest.LogCaptureFixture) -> None:
    waited = Waited()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(worker, "connections", Kept())
        busy = OperationalError()
        busy.__cause__ = type("PoolTimeout", (Exception,), {})()
        assert [waited.longer(OperationalError()), waited.longer(busy)] == [1, 2]
        waited.over()
        waited.over()
        assert waited.longer(OperationalError()) == 1
    assert len([record for record in caplog.records if record.name == "telnusqa.worker"]) == 3


def test_an_errand_that_met_something_passing_is_given_back(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    filed()

    def away(*_: object) -> None:
        raise OperationalError("the connection broke")

    kept = Kept()
    monkeypatch.setattr(worker, "connections", kept)
    with monkeypatch.context() as broken:
        broken.setitem(errands.RUNS, ErrandKind.TELL, away)
        moment = later()
        assert work(Phone(), moment) == 1
    row = ErrandRow.objects.get(kind="tell")
    assert (row.last_error, row.leased_until, row.done_at, kept.closed) == ("away", None, None, 1)
    assert work(Phone(), moment + timedelta(seconds=3)) == 1


def test_a_poisonous_errand_stops_no_other(college1: int) -> None:
    number = filed()
    moment = later()
    ErrandRow.objects.create(
        kind="of_a_newer_version", subject="x", step="1:x", payload="{}", asked_at=moment, due=moment
    )
    ErrandRow.objects.create(kind="tell", subject="x", step="1:x", payload="{broken", asked_at=moment, due=moment)
    ErrandRow.objects.create(kind="render", subject="x", step="1:x", payload="[1]", asked_at=moment, due=moment)
    work(Phone(), moment)
    assert told(number) == ["registered"]
    newer = ErrandRow.objects.get(kind="of_a_newer_version")
    assert (newer.attempts, newer.done_at) == (0, None), "left to the workers that know it"
    for poison in ErrandRow.objects.filter(subject="x").exclude(pk=newer.pk):
        assert (poison.attempts, poison.done_at, bool(poison.last_error)) == (1, None, True)


def test_an_errand_that_ends_its_worker_each_time_is_tried_ever_more_rarely(college1: int) -> None:
    filed()
    moment, tried = later(), 0
    until = moment + timedelta(hours=6)
    while moment < until:
        if lease_errand(at=moment) is not None:  # and the worker is gone
            tried += 1
        moment += timedelta(minutes=1)
    assert 6 <= tried <= 12


def test_a_clock_that_is_set_back_leaves_nothing_waiting_for_its_time(college1: int) -> None:
    """It ran a year ahead: an errand was taken and its worker died, one failed, one was asked for; one is to come."""
    filed()
    ahead, now = later(days=365), later()
    leased = lease_errand(at=ahead)
    assert leased is not None
    row = {"payload": "{}", "kind": "render"}
    failed = ErrandRow.objects.create(
        **row, subject="failed", step="1", asked_at=now, due=ahead + LONGEST_PAUSE, attempts=3
    )
    asked = ErrandRow.objects.create(**row, subject="asked", step="1", asked_at=ahead, due=ahead)
    to_come = ErrandRow.objects.create(**row, subject="to come", step="1", asked_at=now, due=later(days=20))
    assert mind_clock(at=now) == 3
    waiting = ErrandRow.objects.filter(leased_until=None, due__lte=now, done_at=None).values_list("pk", flat=True)
    assert set(waiting) >= {leased.id, failed.pk, asked.pk}
    assert to_come.pk not in waiting
    assert mind_clock(at=now) == 0


def test_no_lease_or_pause_of_this_clock_is_touched(college1: int) -> None:
    filed()
    now = later()
    lease_errand(at=now)
    row = {"payload": "{}", "kind": "recount"}
    ErrandRow.objects.create(**row, subject="a", step="1", asked_at=now, due=now + LONGEST_PAUSE, attempts=9)
    ErrandRow.objects.create(
        **row, subject="b", step="1", asked_at=now, due=now, attempts=1, leased_until=now + LONGEST_LEASE
    )
    assert mind_clock(at=now) == 0
    assert lease_of(ErrandKind.RECOUNT) == LONGEST_LEASE


def test_the_clock_strikes_on_after_it_was_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    struck, moments = list[datetime](), [later(), later(days=-2), later(days=-2)]
    stop = Rounds(3)
    monkeypatch.setattr(worker, "strike", struck.append)
    monkeypatch.setattr(worker, "number_what_changed", lambda _at: None)
    monkeypatch.setattr(worker, "run_next", lambda *_, **__: False)
    monkeypatch.setattr(worker, "connections", Kept())
    given = iter(moments)
    worker.run(Neighbours(sms=Phone()), stop, now=lambda: next(given))
    assert struck == moments[:2]


def test_a_day_that_comes_twice_asks_for_nothing_twice(db: None) -> None:
    hours = (later(hours=-1), later())
    for hour in hours:
        clock.strike(hour)
    asked = ErrandRow.objects.count()
    for hour in hours:
        clock.strike(hour)
    assert ErrandRow.objects.count() == asked > 0


def test_a_code_of_a_clock_that_was_set_back_is_out_of_time(db: None) -> None:
    moment = later()
    row = ask(moment)
    code = code_to_send(row.pk)
    assert code is not None

    def tried(when: datetime) -> str:
        wrong = try_code(row.pk, CodePurpose.SIGN_IN, code.code, address="198.51.100.7", at=when)
        return wrong.code if wrong else ""

    assert tried(moment - timedelta(hours=1)) == "code_expired"
    assert tried(moment - timedelta(seconds=59)) == "", "the clocks of two machines differ a little"
