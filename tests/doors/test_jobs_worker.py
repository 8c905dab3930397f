"""The worker: errands are run once, tried again, taken over, and never make anything twice."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event

import pytest

from telnusqa.acts.ask_code import ask_code
from telnusqa.acts.end_errand import end_errand
from telnusqa.acts.lease_errand import lease_errand
from telnusqa.core.acting import forbid_inside_act
from telnusqa.core.code import CodePurpose
from telnusqa.core.errand import Errand, ErrandKind, lease_of
from telnusqa.core.errors import NeighbourRefused, NeighbourSilent
from telnusqa.core.language import Language
from telnusqa.doors.jobs import clock, errands, worker
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.law import shipped
from telnusqa.store.models import CodeRow, DeliveryRow, ErrandRow, MessageRow
from telnusqa.store.read import cases, messages
from tests.cast import ALIYA_PHONE, NOW, filed
from tests.doors.telling import NeverKnows


@dataclass
class Phone(NeverKnows):
    """A gateway that keeps what it took; ``wrong`` is raised instead, ``after`` once it took."""

    wrong: Exception | None = None
    after: Exception | None = None
    took: list[tuple[str, str, str, bool]] = field(default_factory=list)

    def send(self, phone: str, text: str, *, key: str, again: bool = False) -> str:
        forbid_inside_act("sms")
        if self.wrong:
            raise self.wrong
        self.took.append((phone, text, key, again))
        if self.after:
            raise self.after
        return f"receipt {len(self.took)}"


def at(moment: datetime = NOW) -> Callable[[], datetime]:
    """A clock that stands."""
    return lambda: moment


def later(**delta: int) -> datetime:
    """Some time after the cast's morning; errands are due at the machine's own time, so beyond that."""
    from django.utils import timezone

    return max(NOW, timezone.now()) + timedelta(**delta)


def work(phone: Phone, moment: datetime) -> int:
    """Run everything that waits; answers how many errands were run."""
    done = 0
    while worker.run_next(Neighbours(sms=phone), now=at(moment)):
        done += 1
        assert done < 50, "an errand is run again and again"
    return done


def told(number: str) -> list[str]:
    """Keys of the messages that were sent."""
    return [m.key for m in messages.of_case(cases.by_number(number)) if m.sent_at]  # type: ignore[arg-type]


def test_an_applicant_is_told_that_the_application_is_registered(college1: int) -> None:
    number = filed()
    phone = Phone()
    work(phone, later())
    [(to, text, _, again)] = phone.took
    assert to == ALIYA_PHONE
    assert f"{number[:4]}-{number[4:8]}-{number[8:]}" in text
    assert not again
    assert told(number) == ["registered"]
    assert DeliveryRow.objects.get(way="sms", provider="first", state="taken").receipt == "receipt 1"


def test_an_errand_run_twice_sends_nothing_twice(college1: int) -> None:
    filed()
    phone = Phone()
    work(phone, later())
    ErrandRow.objects.update(done_at=None)
    work(phone, later(minutes=1))
    assert len(phone.took) == 1


def test_a_silent_neighbour_is_asked_again_after_growing_pauses(college1: int) -> None:
    filed()
    phone = Phone(wrong=NeighbourSilent("sms TimeoutError"))
    moment = later()
    assert work(phone, moment) == 1
    row = ErrandRow.objects.get(kind="tell")
    assert row.last_error == "NeighbourSilent: sms TimeoutError"
    assert row.done_at is None
    assert work(phone, moment + timedelta(seconds=1)) == 0
    phone.wrong = None
    assert work(phone, moment + timedelta(seconds=3)) == 1
    assert phone.took[0][3], "the neighbour is told that this is another try"
    assert ErrandRow.objects.get(kind="tell").last_error == ""


def test_a_neighbour_that_refuses_is_not_asked_again(college1: int) -> None:
    number = filed()
    phone = Phone(wrong=NeighbourRefused("sms 7"))
    work(phone, later())
    phone.wrong = None
    assert work(phone, later(days=1)) == 0
    row = ErrandRow.objects.get(kind="tell")
    assert row.done_at is not None
    assert row.last_error == "NeighbourRefused: sms 7"
    assert told(number) == []


def test_a_crash_after_the_neighbours_answer_asks_the_neighbour_and_remembers_once(college1: int) -> None:
    """The message may go twice, under the same key; it is remembered once."""
    number = filed()
    phone = Phone(after=RuntimeError("the power went"))
    moment = later()
    work(phone, moment)
    assert ErrandRow.objects.get(kind="tell").last_error == "RuntimeError"
    phone.after = None
    work(phone, moment + timedelta(seconds=3))
    first, second = phone.took
    assert first[2] == second[2]
    assert (first[3], second[3]) == (False, True)
    assert told(number) == ["registered"]
    assert MessageRow.objects.filter(key="registered").count() == 1


def test_a_lease_that_ran_out_is_taken_again_and_its_first_holder_ends_nothing(college1: int) -> None:
    filed()
    moment = later()
    first = lease_errand(at=moment)
    assert first is not None
    assert lease_errand(at=moment + timedelta(seconds=5)) is None
    second = lease_errand(at=moment + lease_of(first.kind) + timedelta(seconds=1))
    assert second is not None
    assert (second.id, second.attempts) == (first.id, 2)
    end_errand(first, at=moment)
    assert ErrandRow.objects.get(pk=first.id).done_at is None
    end_errand(second, at=moment)
    assert ErrandRow.objects.get(pk=first.id).done_at is not None


def test_an_error_of_ours_is_kept_as_a_code_without_its_words(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    filed()

    def broken(*_: object) -> None:
        raise LookupError(f"no such phone {ALIYA_PHONE}")

    monkeypatch.setitem(errands.RUNS, ErrandKind.TELL, broken)
    work(Phone(), later())
    assert ErrandRow.objects.get(kind="tell").last_error == "LookupError"


def ask(moment: datetime) -> CodeRow:
    """Aliya asks for a code to sign in."""
    name = ask_code(
        CodePurpose.SIGN_IN, ALIYA_PHONE, text_hash="", language=Language.RU, address="198.51.100.7", at=moment
    )
    return CodeRow.objects.get(pk=name)


def test_a_code_is_sent_in_the_language_of_who_asked_and_then_forgotten(db: None) -> None:
    moment = later()
    row = ask(moment)
    phone = Phone()
    work(phone, moment + timedelta(seconds=1))
    [(to, text, key, _)] = phone.took
    assert to == ALIYA_PHONE
    assert key == f"code:{row.pk}"
    assert sum(sign.isdigit() for sign in text) == 7  # six of the code, one of the minutes
    row.refresh_from_db()
    assert row.code_box == ""
    assert row.receipt == "receipt 1"


def test_a_code_nobody_could_type_any_more_is_not_sent(db: None) -> None:
    moment = later()
    ask(moment)
    phone = Phone()
    assert work(phone, moment + shipped.policy().one_time_code.life) == 1
    assert phone.took == []


def test_every_kind_of_errand_is_run_by_something() -> None:
    assert set(errands.RUNS) == set(ErrandKind)


def test_the_clock_asks_once_a_day_however_often_it_strikes(db: None) -> None:
    for minutes in range(3):
        clock.strike(NOW + timedelta(minutes=minutes))
    assert ErrandRow.objects.filter(kind="forget_old").count() == 1
    clock.strike(NOW + timedelta(days=1))
    assert ErrandRow.objects.filter(kind="forget_old").count() == 2
    clock.strike(NOW + timedelta(days=1, hours=14, minutes=30))  # half past midnight of the third day
    assert ErrandRow.objects.filter(kind="forget_old").count() == 2
    ErrandRow.objects.exclude(kind="forget_old").delete()
    assert work(Phone(), later(days=2)) == 2


def test_the_worker_stops_after_the_errand_at_hand(college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    filed()
    filed()
    stop, ran = Event(), list[Errand]()

    def last(errand: Errand, *_: object) -> None:
        ran.append(errand)
        stop.set()

    for kind in ErrandKind:
        monkeypatch.setitem(errands.RUNS, kind, last)
    monkeypatch.setattr(worker, "connections", Kept())
    worker.run(Neighbours(sms=Phone()), stop, now=at(later()))
    assert len(ran) == 1
    assert ErrandRow.objects.get(pk=ran[0].id).done_at is not None


@dataclass
class Kept:
    """The connections of the tests, which outlive a worker."""

    closed: int = 0

    def close_all(self) -> None:
        self.closed += 1
