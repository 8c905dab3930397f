"""Past a provider that is silent, without sending twice where anybody can say."""

from datetime import timedelta

import pytest

from telnusqa.acts.ask_code import ask_code
from telnusqa.core.code import CodePurpose
from telnusqa.core.language import Language
from telnusqa.doors.jobs.neighbours import Neighbours
from telnusqa.store.models import CodeRow
from tests.cast import ALIYA_PHONE, filed
from tests.doors.telling import NO, SILENT, START, Provider, tries, went, work

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


def test_the_second_provider_is_asked_once_the_first_was_silent_so_often() -> None:
    first, second = Provider(SILENT), Provider()
    number = filed()
    to = Neighbours(sms=first, sms_second=second, second_after=2)
    tries(to, 2)
    assert (second.took, second.asked) == ([], 0)
    work(to, START + timedelta(hours=5))
    assert len(second.took) == 1
    assert went(number)[0][:2] == ("sms", "second")


def test_without_a_second_the_first_is_asked_for_ever() -> None:
    number = filed()
    first = Provider(SILENT)
    tries(Neighbours(sms=first), 6)
    first.wrong = None
    work(Neighbours(sms=first), START + timedelta(days=1))
    assert went(number)[0][:2] == ("sms", "first")


def test_a_first_provider_that_took_it_after_all_is_believed_before_the_second_is_asked() -> None:
    first, second = Provider(takes_and=SILENT), Provider()
    number = filed()
    to = Neighbours(sms=first, sms_second=second, second_after=1)
    work(to)
    first.takes_and = None
    work(to, START + timedelta(hours=1))
    assert (len(first.took), second.took) == (1, [])
    assert went(number)[0][:2] == ("sms", "first")


def test_a_second_provider_that_took_it_is_believed_before_the_first_is_asked_again() -> None:
    first, second = Provider(SILENT), Provider(takes_and=SILENT)
    number = filed()
    to = Neighbours(sms=first, sms_second=second, second_after=1)
    tries(to, 2)
    assert len(second.took) == 1
    first.wrong, second.takes_and = None, None
    work(to, START + timedelta(days=1))
    assert (first.took, len(second.took)) == ([], 1)
    assert went(number)[0][:2] == ("sms", "second")


def test_both_silent_is_tried_again_and_the_first_that_wakes_takes_it() -> None:
    first, second = Provider(SILENT), Provider(SILENT)
    number = filed()
    to = Neighbours(sms=first, sms_second=second, second_after=1)
    tries(to, 3)
    assert went(number) == []
    first.wrong = None
    work(to, START + timedelta(days=1))
    assert (len(first.took), second.took) == (1, [])


def test_a_second_provider_that_refuses_is_told_as_the_second() -> None:
    number = filed()
    to = Neighbours(sms=Provider(SILENT), sms_second=Provider(NO), second_after=1)
    tries(to, 2)
    assert went(number) == [("sms", "second", "refused")]


def test_a_code_goes_past_a_silent_provider_too() -> None:
    first, second = Provider(SILENT), Provider()
    ask_code(CodePurpose.SIGN_IN, ALIYA_PHONE, text_hash="", language=Language.KK, address="198.51.100.7", at=START)
    to = Neighbours(sms=first, sms_second=second, second_after=1)
    work(to)
    work(to, START + timedelta(seconds=3))
    assert len(second.took) == 1
    assert CodeRow.objects.get().sent_at is not None
