"""One-time codes: few, short-lived, tried seldom, and bound to what they confirm."""

import uuid
from datetime import datetime, timedelta

import pytest

from telnusqa.acts.ask_code import MOST_FOR_A_PHONE, MOST_FOR_A_PHONE_FROM_AN_ADDRESS, ask_code
from telnusqa.acts.code_sent import code_sent
from telnusqa.acts.forget_old import forget_old
from telnusqa.acts.submit import submit
from telnusqa.acts.try_code import MOST_WRONG_FROM_AN_ADDRESS, try_code
from telnusqa.core.application_text import hash_of_text, text_of
from telnusqa.core.channel import Channel
from telnusqa.core.code import CodePurpose
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.law import shipped
from telnusqa.store.models import CodeRow, ErrandRow
from telnusqa.store.read import portal
from tests.cast import ALIYA_PHONE, NOW, application

pytestmark = pytest.mark.django_db
TRIES = shipped.policy().one_time_code.tries
DRAFT = "7f1e6d0c-0000-4000-8000-000000000002"


def asked(purpose: CodePurpose = CodePurpose.SIGN_IN, text_hash: str = "", at: datetime = NOW) -> uuid.UUID:
    name = ask_code(purpose, ALIYA_PHONE, text_hash=text_hash, language=Language.KK, address="192.0.2.1", at=at)
    assert isinstance(name, uuid.UUID)
    return name


def right(name: uuid.UUID) -> str:
    waiting = portal.code_to_send(name)
    assert waiting is not None
    return waiting.code


def wrong(name: uuid.UUID) -> str:
    return f"{(int(right(name)) + 1) % 10**6:06d}"


def test_the_right_code_opens_and_only_that() -> None:
    name = asked()
    assert try_code(name, CodePurpose.SIGN_IN, wrong(name), address="192.0.2.1", at=NOW) == Problem(
        "code", "code_wrong"
    )
    assert portal.code_phone(name, CodePurpose.SIGN_IN) is None
    assert (
        try_code(name, CodePurpose.SIGN_IN, f" {right(name)[:3]} {right(name)[3:]} ", address="192.0.2.1", at=NOW)
        is None
    )
    assert portal.code_phone(name, CodePurpose.SIGN_IN) == ALIYA_PHONE


def test_a_code_for_one_thing_is_none_for_another() -> None:
    name = asked()
    assert try_code(name, CodePurpose.CONFIRM, right(name), address="192.0.2.1", at=NOW) == Problem(
        "code", "code_expired"
    )


def test_after_five_wrong_tries_even_the_right_code_is_refused() -> None:
    name = asked()
    code, other = right(name), wrong(name)
    for _ in range(TRIES):
        assert try_code(name, CodePurpose.SIGN_IN, other, address="192.0.2.1", at=NOW) == Problem("code", "code_wrong")
    assert try_code(name, CodePurpose.SIGN_IN, code, address="192.0.2.1", at=NOW) == Problem("code", "code_spent")


def test_a_code_lives_five_minutes() -> None:
    name = asked()
    late = NOW + timedelta(minutes=5)
    assert try_code(name, CodePurpose.SIGN_IN, right(name), address="192.0.2.1", at=late) == Problem(
        "code", "code_expired"
    )


def test_a_phone_is_sent_only_so_many() -> None:
    for _ in range(MOST_FOR_A_PHONE_FROM_AN_ADDRESS):
        asked()
    assert more() == Problem("phone", "too_often", "", {"minutes": 15})
    asked(at=NOW + timedelta(minutes=15))


def more(address: str = "192.0.2.1", purpose: CodePurpose = CodePurpose.SIGN_IN) -> uuid.UUID | Problem:
    return ask_code(purpose, ALIYA_PHONE, text_hash="", language=Language.KK, address=address, at=NOW)


def test_nobody_far_away_uses_up_anothers_codes() -> None:
    for _ in range(MOST_FOR_A_PHONE * 2):
        more("198.51.100.9")
    assert isinstance(more("192.0.2.1"), uuid.UUID)


def test_from_many_places_together_a_phone_is_sent_only_so_many() -> None:
    sent = [more(f"198.51.100.{place}") for place in range(MOST_FOR_A_PHONE + 5)]
    assert sum(isinstance(each, uuid.UUID) for each in sent) == MOST_FOR_A_PHONE


def test_signing_in_often_leaves_the_codes_that_confirm() -> None:
    for _ in range(MOST_FOR_A_PHONE_FROM_AN_ADDRESS):
        asked()
    assert isinstance(more(), Problem)
    assert isinstance(more(purpose=CodePurpose.CONFIRM), uuid.UUID)


def test_who_guesses_at_many_codes_from_one_place_is_stopped() -> None:
    for place in range(MOST_WRONG_FROM_AN_ADDRESS // TRIES):
        name = more(f"198.51.100.{place}")
        assert isinstance(name, uuid.UUID)
        for _ in range(TRIES):
            try_code(name, CodePurpose.SIGN_IN, wrong(name), address="203.0.113.5", at=NOW)
    last = asked()
    stopped = try_code(last, CodePurpose.SIGN_IN, right(last), address="203.0.113.5", at=NOW)
    assert stopped == Problem("code", "too_often", "", {"minutes": 15})
    assert try_code(last, CodePurpose.SIGN_IN, right(last), address="192.0.2.1", at=NOW) is None


def test_a_sent_code_is_forgotten_and_no_table_holds_it_plain() -> None:
    name = asked()
    code = right(name)
    row = CodeRow.objects.get()
    assert all(code not in str(value) for value in vars(row).values())
    assert all(code not in errand.payload + errand.step for errand in ErrandRow.objects.all())
    code_sent(name, "receipt", at=NOW)
    assert portal.code_to_send(name) is None
    assert CodeRow.objects.get().code_box == ""
    assert try_code(name, CodePurpose.SIGN_IN, code, address="192.0.2.1", at=NOW) is None


def portal_submit(name: uuid.UUID | None, **changes: object) -> str:
    return submit(application(**changes), draft=DRAFT, channel=Channel.PORTAL, code=name, by=APPLICANT, happened_at=NOW)


def test_a_confirmed_text_is_filed_and_the_same_again_is_the_same_case(college1: int) -> None:
    name = asked(CodePurpose.CONFIRM, hash_of_text(text_of(application(), DRAFT)))
    assert try_code(name, CodePurpose.CONFIRM, right(name), address="192.0.2.1", at=NOW) is None
    assert portal_submit(name) == portal_submit(name)


def test_a_text_that_changed_after_its_code_is_not_filed(college1: int) -> None:
    name = asked(CodePurpose.CONFIRM, hash_of_text(text_of(application(), DRAFT)))
    try_code(name, CodePurpose.CONFIRM, right(name), address="192.0.2.1", at=NOW)
    with pytest.raises(Rejected) as refused:
        portal_submit(name, speciality="Басқа мамандық")
    assert refused.value.problems[0].code == "text_changed"


def test_without_a_passed_code_nothing_is_filed(college1: int) -> None:
    name = asked(CodePurpose.CONFIRM, hash_of_text(text_of(application(), DRAFT)))
    for code in (None, name, asked(CodePurpose.SIGN_IN)):
        with pytest.raises(Rejected) as refused:
            portal_submit(code)
        assert refused.value.problems[0].code == "not_confirmed"


def test_a_code_that_certified_nothing_is_dropped_after_a_day_and_one_that_did_stays(college1: int) -> None:
    """The applicant passed the code and filed nothing by it: the text had changed, or the tab was closed."""
    used, unused = (asked(CodePurpose.CONFIRM, hash_of_text(text_of(application(), DRAFT))) for _ in range(2))
    for name in (used, unused):
        try_code(name, CodePurpose.CONFIRM, right(name), address="192.0.2.1", at=NOW)
    portal_submit(used)
    forget_old(at=NOW + timedelta(days=1))
    assert CodeRow.objects.count() == 2
    forget_old(at=NOW + timedelta(days=1, seconds=1))
    assert [row.pk for row in CodeRow.objects.all()] == [used]
