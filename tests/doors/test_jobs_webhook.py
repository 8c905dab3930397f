"""Another system is told of changes over a real socket: signed, in order, again when it was away, and never less."""

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest

from telnusqa.acts.give_webhook_secret import give_webhook_secret
from telnusqa.acts.go_on_webhook import go_on_webhook
from telnusqa.acts.pause_webhook import pause_webhook
from telnusqa.acts.send_webhook_again import send_webhook_again
from telnusqa.acts.withdraw_webhook import withdraw_webhook
from telnusqa.core.change import parse_cursor
from telnusqa.core.errors import Conflict, NotFound, Rejected
from telnusqa.core.webhook import SILENT_AFTER, WebhookState
from telnusqa.doors.jobs import tell_webhook as job
from telnusqa.doors.jobs.feed import number_what_changed
from telnusqa.store.models import ErrandRow, WebhookRow
from telnusqa.store.read import changes, webhooks
from telnusqa.store.read.journal import Told, check
from tests.acts.test_a_case_from_end_to_end import made
from tests.cast import NOW, Staff, filed
from tests.doors.telling import START
from tests.doors.webhooking import ADMINISTRATOR, added, hook, receiving, run
from tests.outside.receiver import Receiver, listening


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    yield from receiving()


def test_a_whole_case_is_told_of_in_order_signed_and_nothing_personal_goes(saule: Staff, receiver: Receiver) -> None:
    webhook = added(receiver, saule.home)
    case = made(saule)
    run()
    assert receiver.states() == ["registered", "checking", "approved", "reserved", "made"]
    assert receiver.ids()[0] == f"{case.number}.1"
    assert receiver.forged == 0
    assert {path for path, *_ in receiver.arrived} == {"/hook?mine=1"}
    assert not any("Әлия".encode() in body or b"\\u04" in body for *_, body in receiver.arrived)
    stands = hook(webhook)
    assert (stands.position, stands.awake, stands.failing_since) == (changes.last(), False, None)
    assert [one.status for one in webhooks.tries(webhook)] == [204] * 5
    assert list(check(Told())) == []


def test_only_its_own_organisation_is_told(saule: Staff, zhandos: Staff, receiver: Receiver) -> None:
    added(receiver, zhandos.home)
    filed()
    run()
    assert receiver.arrived == []


def test_what_was_before_it_is_not_told_and_can_be_sent_again_from_a_moment(saule: Staff, receiver: Receiver) -> None:
    first = filed()
    number_what_changed(START)
    webhook = added(receiver, saule.home)
    run()
    assert receiver.arrived == []
    send_webhook_again(
        webhook, changes.place_before(NOW - timedelta(days=1)), seen=1, by=ADMINISTRATOR, happened_at=NOW
    )
    run()
    assert receiver.ids() == [f"{first}.1"]


def test_one_that_is_away_is_tried_again_and_misses_nothing(saule: Staff, receiver: Receiver) -> None:
    webhook = added(receiver, saule.home)
    receiver.status = 503
    one = filed()
    run()
    assert (hook(webhook).last_error, hook(webhook).failing_since) == ("http 503", START)
    assert ErrandRow.objects.get(kind="tell_webhook").done_at is None
    two = filed()
    run(START + timedelta(seconds=1))
    assert ErrandRow.objects.filter(kind="tell_webhook").count() == 1, "the pause is kept, whatever else changes"
    receiver.status = 200
    run(START + timedelta(seconds=3))
    assert receiver.ids() == [f"{one}.1", f"{two}.1"]
    assert hook(webhook).failing_since is None
    assert [(each.status, each.error) for each in webhooks.tries(webhook)] == [(200, ""), (200, ""), (503, "http 503")]


def failing(receiver: Receiver, home: int) -> int:
    """One that was away for as long as is borne."""
    webhook = added(receiver, home)
    receiver.status = 500
    filed()
    run()
    run(START + SILENT_AFTER)
    return webhook


def test_one_that_is_away_for_days_is_left_alone_until_it_is_let_go_on(saule: Staff, receiver: Receiver) -> None:
    webhook = failing(receiver, saule.home)
    assert hook(webhook).state is WebhookState.SILENT
    assert webhooks.silent() == 1
    filed()
    run(START + timedelta(days=9))
    assert receiver.arrived == []
    receiver.status, receiver.now = 200, (START + timedelta(days=9)).timestamp()
    go_on_webhook(webhook, seen=hook(webhook).version, by=ADMINISTRATOR, happened_at=START + timedelta(days=9))
    run(START + timedelta(days=9))
    assert receiver.states() == ["registered", "registered"]
    assert list(check(Told())) == []


def test_one_that_says_it_is_gone_is_left_alone_at_once(saule: Staff, receiver: Receiver) -> None:
    webhook = added(receiver, saule.home)
    receiver.status = 410
    filed()
    run()
    assert hook(webhook).state is WebhookState.SILENT


def test_a_paused_one_is_told_of_nothing_and_then_of_everything(saule: Staff, receiver: Receiver) -> None:
    webhook = added(receiver, saule.home)
    pause_webhook(webhook, seen=1, by=ADMINISTRATOR, happened_at=NOW)
    filed()
    run()
    assert receiver.arrived == []
    go_on_webhook(webhook, seen=2, by=ADMINISTRATOR, happened_at=NOW)
    run()
    assert len(receiver.arrived) == 1


def test_two_secrets_sign_for_a_day_then_the_new_one_alone(saule: Staff, receiver: Receiver) -> None:
    webhook = added(receiver, saule.home)
    old = receiver.secret
    new = give_webhook_secret(webhook, seen=1, by=ADMINISTRATOR, happened_at=START)
    filed()
    run(START)
    assert len(receiver.arrived) == 1
    receiver.secret = new
    filed()
    run(START)
    assert len(receiver.arrived) == 2
    assert receiver.arrived[0][1]["webhook-key-id"] == f"{hook(webhook).key} {hook(webhook).old_key}"
    receiver.secret, receiver.now = old, (START + timedelta(days=1)).timestamp()
    filed()
    run(START + timedelta(days=1))
    assert (len(receiver.arrived), receiver.forged) == (2, 1)


def test_a_withdrawn_one_is_told_of_nothing_and_its_secret_is_gone(saule: Staff, receiver: Receiver) -> None:
    webhook = added(receiver, saule.home)
    withdraw_webhook(webhook, seen=1, by=ADMINISTRATOR, happened_at=NOW)
    filed()
    run()
    assert receiver.arrived == []
    assert WebhookRow.objects.get(pk=webhook).secret_box == ""
    assert webhooks.every() == ()
    with pytest.raises(NotFound):
        go_on_webhook(webhook, seen=2, by=ADMINISTRATOR, happened_at=NOW)
    assert added(receiver, saule.home) != webhook


def test_the_same_address_is_added_once(saule: Staff, receiver: Receiver) -> None:
    added(receiver, saule.home)
    with pytest.raises(Rejected, match="webhook_known"):
        added(receiver, saule.home)
    with pytest.raises(NotFound):
        added(receiver, 999_999)


def test_who_acts_second_is_told(saule: Staff, receiver: Receiver) -> None:
    webhook = added(receiver, saule.home)
    pause_webhook(webhook, seen=1, by=ADMINISTRATOR, happened_at=NOW)
    with pytest.raises(Conflict) as lost:
        send_webhook_again(webhook, 0, seen=1, by=ADMINISTRATOR, happened_at=NOW)
    assert lost.value.what == "webhook_paused"


def test_many_changes_go_in_several_errands(saule: Staff, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "MOST", 2)
    added(receiver, saule.home)
    made(saule)
    run()
    assert len(receiver.arrived) == 5
    assert ErrandRow.objects.filter(kind="tell_webhook").exclude(done_at=None).count() == 3


def test_the_cursor_of_a_change_is_its_place(saule: Staff, receiver: Receiver) -> None:
    webhook = added(receiver, saule.home)
    filed()
    run()
    assert parse_cursor(json.loads(receiver.arrived[0][2])["change"]["cursor"]) == hook(webhook).position


def test_what_is_not_answered_in_time_or_not_reached_is_tried_again(saule: Staff) -> None:
    with listening() as receiver:
        webhook = added(receiver, saule.home)
    filed()
    run()
    assert hook(webhook).last_error == "ConnectionRefusedError"
