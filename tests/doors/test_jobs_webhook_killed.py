"""Between sending and noting: a worker that is killed sends once more; one that is overtaken moves nothing."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from telnusqa.acts.send_webhook_again import send_webhook_again
from telnusqa.core.serial import CaseNumber
from telnusqa.doors.jobs import tell_webhook as job
from telnusqa.doors.jobs import worker
from telnusqa.doors.jobs.feed import number_what_changed
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.models import WebhookRow
from telnusqa.store.read import changes
from tests.cast import Staff, filed
from tests.doors.telling import START, Provider
from tests.doors.webhooking import ADMINISTRATOR, TO, added, hook, receiving, run
from tests.outside.receiver import NEAR, Receiver


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    yield from receiving()


def sent_and_killed(receiver: Receiver, home: int, monkeypatch: pytest.MonkeyPatch) -> CaseNumber:
    """The worker is gone after the receiver took a change and before that was noted; its lease runs out."""
    added(receiver, home)
    number = filed()
    number_what_changed(START)

    class Killed(BaseException):
        pass

    def killed(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as here:
        here.setattr(job, "webhook_answered", killed)
        for _ in range(2):  # the message to the applicant, and the webhook
            try:
                worker.run_next(TO, now=lambda: START)
            except Killed:
                break
    assert len(receiver.arrived) == 1
    return number


def test_a_worker_killed_between_sending_and_noting_sends_once_more_under_the_same_id(
    saule: Staff, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = sent_and_killed(receiver, saule.home, monkeypatch)
    run(START + timedelta(minutes=3))
    assert receiver.ids() == [f"{number}.1", f"{number}.1"]


def test_sabotage_noted_before_it_is_sent_a_kill_loses_it(
    saule: Staff, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent_and_killed(receiver, saule.home, monkeypatch)
    WebhookRow.objects.update(position=changes.last())  # what a worker would have done that notes first
    receiver.arrived.clear()
    run(START + timedelta(minutes=3))
    assert receiver.arrived == [], "nothing is sent once more: had the first try not arrived, it would be lost"


def test_an_errand_overtaken_by_another_moves_nothing(saule: Staff, receiver: Receiver) -> None:
    """An administrator sends it elsewhere while a change is on the way: that answer is of a place left behind."""
    webhook = added(receiver, saule.home)
    filed()
    filed()
    number_what_changed(START)

    class Meanwhile:
        def post(self, *asked: object) -> int:
            if len(receiver.arrived) == 0:
                send_webhook_again(webhook, 0, seen=hook(webhook).version, by=ADMINISTRATOR, happened_at=START)
            return NEAR.post(*asked)  # type: ignore[arg-type]

    to = Neighbours(sms=Provider(), webhooks=Meanwhile())
    run(START, to)
    assert len(receiver.arrived) == 3, "the one on its way, and both from the new place"
    assert hook(webhook).position == changes.last()
