"""One-time codes: few, short-lived, tried seldom, and bound to what they confirm."""

import uuid
from datetime import datetime, timedelta

import pytest

from telnusqa.acts.ask_code import MOST_FOR_A_PHONE, ask_code
from telnusqa.acts.code_sent import code_sent
from telnusqa.acts.submit import submit
from telnusqa.acts.try_code import try_code
from telnusqa.core.application_text import hash_of_text, text_of
from telnusqa.core.channel import Channel
from telnusqa.core.code import TRIES, CodePurpose
from telnusqa.core.errors import Rejected
from telnusqa.core.event import APPLICANT
from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.store.models import CodeRow, ErrandRow
from telnusqa.store.read import portal
from tests.cast import ALIYA_PHONE, NOW, application

pytestmark = pytest.mark.django_db
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
    assert try_code(name, CodePurpose.SIGN_IN, wrong(name), at=NOW) == Problem("code", "code_wrong")
    assert portal.code_phone(name, CodePurpose.SIGN_IN) is None
    assert try_code(name, CodePurpose.SIGN_IN, f" {right(name)[:3]} {right(name)[3:]} ", at=NOW) is None
    assert portal.code_phone(name, CodePurpose.SIGN_IN) == ALIYA_PHONE


def test_a_code_for_one_thing_is_none_for_another() -> None:
    name = asked()
    assert try_code(name, CodePurpose.CONFIRM, right(name), at=NOW) == Problem("code", "code_expired")


def test_after_five_wrong_tries_even_the_right_code_is_refused() -> None:
    name = asked()
    code, other = right(name), wrong(name)
    for _ in range(TRIES):
        assert try_code(name, CodePurpose.SIGN_IN, other, at=NOW) == Problem("code", "code_wrong")
    assert try_code(name, CodePurpose.SIGN_IN, code, at=NOW) == Problem("code", "code_spent")


def test_a_code_lives_five_minutes() -> None:
    name = asked()
    late = NOW + timedelta(minutes=5)
    assert try_code(name, CodePurpose.SIGN_IN, right(name), at=late) == Problem("code", "code_expired")


def test_a_phone_is_sent_only_so_many() -> None:
    for _ in range(MOST_FOR_A_PHONE):
        asked()
    more = ask_code(
        CodePurpose.SIGN_IN, ALIYA_PHONE, text_hash="", language=Language.KK, address="198.51.100.9", at=NOW
    )
    assert more == Problem("phone", "too_often", "", {"minutes": 15})
    asked(at=NOW + timedelta(minutes=15))


def test_a_sent_code_is_forgotten_and_no_table_holds_it_plain() -> None:
    name = asked()
    code = right(name)
    row = CodeRow.objects.get()
    assert all(code not in str(value) for value in vars(row).values())
    assert all(code not in errand.payload + errand.step for errand in ErrandRow.objects.all())
    code_sent(name, "receipt", at=NOW)
    assert portal.code_to_send(name) is None
    assert CodeRow.objects.get().code_box == ""
    assert try_code(name, CodePurpose.SIGN_IN, code, at=NOW) is None


def portal_submit(name: uuid.UUID | None, **changes: object) -> str:
    return submit(application(**changes), draft=DRAFT, channel=Channel.PORTAL, code=name, by=APPLICANT, happened_at=NOW)


def test_a_confirmed_text_is_filed_and_the_same_again_is_the_same_case(college1: int) -> None:
    name = asked(CodePurpose.CONFIRM, hash_of_text(text_of(application(), DRAFT)))
    assert try_code(name, CodePurpose.CONFIRM, right(name), at=NOW) is None
    assert portal_submit(name) == portal_submit(name)


def test_a_text_that_changed_after_its_code_is_not_filed(college1: int) -> None:
    name = asked(CodePurpose.CONFIRM, hash_of_text(text_of(application(), DRAFT)))
    try_code(name, CodePurpose.CONFIRM, right(name), at=NOW)
    with pytest.raises(Rejected) as refused:
        portal_submit(name, speciality="Басқа мамандық")
    assert refused.value.problems[0].code == "text_changed"


def test_without_a_passed_code_nothing_is_filed(college1: int) -> None:
    name = asked(CodePurpose.CONFIRM, hash_of_text(text_of(application(), DRAFT)))
    for code in (None, name, asked(CodePurpose.SIGN_IN)):
        with pytest.raises(Rejected) as refused:
            portal_submit(code)
        assert refused.value.problems[0].code == "not_confirmed"
