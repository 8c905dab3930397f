"""What became of a message is asked of whoever took it, until an end or for three days."""

from datetime import timedelta

import pytest

from telnusqa.core.delivery import GIVEN_UP_AFTER, Delivery
from telnusqa.core.tell_by import TellBy
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.models import DeliveryRow, ErrandRow
from telnusqa.store.read import cases, deliveries
from tests.cast import ALIYA_PHONE, filed
from tests.doors.telling import SILENT, START, Post, Provider, tries, went, work

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


def test_a_provider_is_asked_until_it_says_that_the_message_arrived() -> None:
    phone = Provider()
    number = filed()
    to = Neighbours(sms=phone)
    work(to)
    assert phone.asked == 0, "not at once"
    work(to, START + timedelta(minutes=1))
    assert (phone.asked, went(number)) == (1, [("sms", "first", "taken")])
    work(to, START + timedelta(minutes=4))
    assert phone.asked == 1, "the pauses grow"
    phone.says = Delivery.DELIVERED
    end = work(to, START + timedelta(minutes=7))
    assert went(number) == [("sms", "first", "delivered")]
    row = DeliveryRow.objects.get()
    assert (row.taken_at, row.ended_at, row.asked) == (START, end, 1)
    work(to, START + timedelta(days=10))
    assert phone.asked == 2, "an end is an end"


def test_a_message_that_never_arrived_is_said_so_and_the_officer_may_call() -> None:
    phone = Provider(says=Delivery.NOT_DELIVERED)
    number = filed()
    work(Neighbours(sms=phone))
    case = cases.by_number(number)
    assert not deliveries.last_failed(case)
    work(Neighbours(sms=phone), START + timedelta(minutes=2))
    assert went(number) == [("sms", "first", "not_delivered")]
    assert deliveries.last_failed(case)


def test_what_came_by_one_way_of_two_has_come() -> None:
    phone = Provider(says=Delivery.NOT_DELIVERED)
    number = filed(tell_by=TellBy.BOTH)
    to = Neighbours(sms=phone, mail=Post())
    work(to)
    work(to, START + timedelta(minutes=2))
    assert not deliveries.last_failed(cases.by_number(number))


@pytest.mark.parametrize("wrong", [None, SILENT])
def test_after_three_days_it_stays_unknown_and_nobody_is_asked(wrong: Exception | None) -> None:
    phone = Provider()
    number = filed()
    to = Neighbours(sms=phone)
    work(to)
    phone.wrong = wrong
    moment = START
    while went(number)[0][2] == "taken":
        moment += timedelta(hours=1)
        work(to, moment)
        assert moment <= START + GIVEN_UP_AFTER + timedelta(hours=14)
    assert went(number) == [("sms", "first", "unknown")]
    assert not ErrandRow.objects.filter(kind="ask_delivery", done_at=None).exists()


def test_whoever_took_it_is_asked() -> None:
    first, second = Provider(SILENT), Provider(says=Delivery.DELIVERED)
    number = filed()
    to = Neighbours(sms=first, sms_second=second, second_after=1)
    tries(to, 2)
    first.wrong = None
    work(to, START + timedelta(hours=5))
    assert (first.asked, went(number)) == (0, [("sms", "second", "delivered")])


def test_a_second_provider_that_is_named_no_more_is_waited_for() -> None:
    number = filed()
    tries(Neighbours(sms=Provider(SILENT), sms_second=Provider(), second_after=1), 2)
    work(Neighbours(sms=Provider()), START + timedelta(hours=5))
    assert went(number) == [("sms", "second", "taken")]
    assert ErrandRow.objects.get(kind="ask_delivery", done_at=None).last_error.startswith("NeighbourSilent")


def test_a_mail_server_is_never_asked() -> None:
    filed(tell_by=TellBy.EMAIL)
    work(Neighbours(sms=Provider(), mail=Post()))
    assert not ErrandRow.objects.filter(kind="ask_delivery").exists()


def test_an_errand_names_no_phone_and_no_address() -> None:
    filed(tell_by=TellBy.BOTH)
    work(Neighbours(sms=Provider(), mail=Post()))
    kept = " ".join(f"{row.subject} {row.step} {row.payload}" for row in ErrandRow.objects.all())
    assert ALIYA_PHONE not in kept
    assert "@" not in kept
