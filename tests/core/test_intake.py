"""What is typed at a counter becomes an intake, or everything that is wrong with it."""

from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from telnusqa.core.came import HOLDER, Came
from telnusqa.core.consent import ConsentForm
from telnusqa.core.evidence import Paper
from telnusqa.core.identity import IdentityFacts, IdentityPaper, IdentitySource, TypedIdentity, parse_identity
from telnusqa.core.intake import (
    Intake,
    OfficeRequest,
    TypedCame,
    TypedIntake,
    parse_happened,
    parse_intake,
    parse_request,
    problems_in,
)
from telnusqa.core.language import Language
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.core.press_notice import PressNotice, TypedNotice, parse_press_notice
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing
from tests.aliya import ALIYA_IIN, ALIYA_PHONE
from tests.core.counter_form import ATTORNEY, CARD, NOTICE, TYPED, TYPED_NOTICE

TODAY = date(2026, 11, 23)
IN_2015 = date(2015, 3, 10)


def intake(typed: TypedIntake, today: date = TODAY) -> Intake:
    found = parse_intake(typed, Language.KK, today)
    assert isinstance(found, Intake), found
    return found


def wrong(typed: TypedIntake) -> list[tuple[str, str]]:
    found = parse_intake(typed, Language.KK, TODAY)
    assert isinstance(found, tuple)
    return [(problem.field, problem.code) for problem in found]


def test_the_whole_form_becomes_an_intake() -> None:
    found = intake(replace(TYPED, request_number=" 002-1 ", request_barcode="487"))
    assert (found.application.iin, found.application.phone) == (ALIYA_IIN, ALIYA_PHONE)
    assert (found.application.consent, found.application.language) == (True, Language.KK)
    assert (found.came, found.identity, found.notice) == (HOLDER, CARD, None)
    assert found.brought == {Paper.APPLICATION, Paper.IDENTITY}
    assert found.consents == frozenset(ConsentForm)
    assert found.request == OfficeRequest("002-1", "487")


def test_a_consent_that_is_not_given_is_no_problem_at_a_counter() -> None:
    found = intake(replace(TYPED, application=replace(TYPED.application, consent=""), counter_consent="no"))
    assert (found.application.consent, found.consents) == (False, frozenset())
    found = intake(replace(TYPED, counter_consent=""))
    assert found.consents == {ConsentForm.APPLICATION}
    found = intake(replace(TYPED, application=replace(TYPED.application, consent="")))
    assert found.consents == {ConsentForm.COUNTER}


def test_an_empty_form_tells_everything_at_once() -> None:
    told = wrong(TypedIntake(brought=("identity", "press_excerpt", "secret"), request_number="1" * 41))
    assert ("came", "choose_one") in told
    assert ("institution", "missing") in told
    assert ("brought", "unknown_choice") in told
    assert ("request_number", "too_long") in told
    told = wrong(replace(TYPED, identity=TypedIdentity(), brought=("identity", "press_excerpt")))
    assert [field for field, _ in told] == [
        "identity_paper",
        "identity_number",
        "identity_issued_by",
        "identity_issued_on",
        "identity_source",
        "periodical",
        "published",
        "notice_document_number",
        "notice_issue_registered",
    ]


def test_the_facts_of_a_paper_are_read_where_it_is_ticked() -> None:
    found = intake(replace(TYPED, brought=("application",), notice=TYPED_NOTICE))
    assert (found.identity, found.notice, found.brought) == (None, None, {Paper.APPLICATION})
    with_notice = replace(TYPED, brought=("application", "press_excerpt"), notice=TYPED_NOTICE)
    assert intake(with_notice, TODAY).notice == NOTICE


def test_who_came_for_another_is_read_with_the_paper_or_without() -> None:
    with_paper = intake(replace(TYPED, came=ATTORNEY, brought=("application", "representation")))
    assert with_paper.came.name == "Омаров  Ерлан"
    assert isinstance(with_paper.came.by, PowerOfAttorney)
    without = intake(replace(TYPED, came=replace(ATTORNEY, power_number=""), brought=("application",)))
    assert without.came == Came(standing=Standing.ATTORNEY, name="Омаров  Ерлан")
    told = wrong(replace(TYPED, came=TypedCame(came="attorney"), brought=("application", "representation")))
    assert [field for field, _ in told] == ["came_name", "power_number", "power_issued_on", "power_notary"]
    assert {problem.clause for problem in parse_intake_problems(TypedCame(came="attorney"))} == {
        "policy:representative"
    }
    assert wrong(replace(TYPED, came=TypedCame(came="attorney"))) == [("came_name", "missing")]


def parse_intake_problems(came: TypedCame) -> tuple[Problem, ...]:
    found = parse_intake(replace(TYPED, came=came), Language.KK, TODAY)
    assert isinstance(found, tuple)
    return found


@pytest.mark.parametrize("name", ["request_number", "request_barcode"])
def test_the_corporations_own_number_has_forty_characters_at_most(name: str) -> None:
    intake(replace(TYPED, **{name: "1" * 40}))
    assert wrong(replace(TYPED, **{name: "1" * 41})) == [(name, "too_long")]
    both = problems_in(parse_request(replace(TYPED, request_number="1" * 41, request_barcode="1" * 41)))
    assert [(each.field, each.clause) for each in both] == [("request_number", ""), ("request_barcode", "")]


def test_a_form_nobody_filled_in_is_empty() -> None:
    assert set(asdict(TypedCame()).values()) == set(asdict(TypedNotice()).values()) == {""}
    assert (TypedIntake().counter_consent, TypedIntake().request_number, TypedIntake().request_barcode) == ("", "", "")
    assert TypedIntake().brought == ()
    assert parse_request(TypedIntake()) == OfficeRequest() == OfficeRequest("", "")


def test_a_digital_document_names_no_issuer() -> None:
    typed = TypedIdentity(identity_paper="digital", identity_number=" 12  34 ", identity_source="gateway")
    assert parse_identity(typed, TODAY) == IdentityFacts(
        paper=IdentityPaper.DIGITAL, number="12 34", issued_by="", issued_on=None, source=IdentitySource.GATEWAY
    )
    found = parse_identity(replace(typed, identity_number="1" * 41, identity_issued_by="Қ" * 201), TODAY)
    assert [(each.field, each.code, each.clause) for each in problems_in(found)] == [
        ("identity_number", "too_long", "2023:8.2"),
        ("identity_issued_by", "too_long", "2023:8.2"),
    ]
    assert not problems_in(
        parse_identity(replace(typed, identity_number="1" * 40, identity_issued_by="Қ" * 200), TODAY)
    )
    (ahead,) = problems_in(parse_identity(replace(typed, identity_issued_on="24.11.2026"), TODAY))
    assert (ahead.field, ahead.code) == ("identity_issued_on", "day_ahead")


def test_a_card_has_all_its_facts() -> None:
    assert parse_identity(TYPED.identity, TODAY) == CARD
    for name in asdict(TYPED.identity):
        (problem,) = problems_in(parse_identity(replace(TYPED.identity, **{name: ""}), TODAY))
        chosen = name in {"identity_paper", "identity_source"}
        assert (problem.field, problem.code, problem.clause) == (
            name,
            "choose_one" if chosen else "missing",
            "2023:8.2",
        )
    assert set(asdict(TypedIdentity()).values()) == {""}


def test_a_notice_has_all_its_facts() -> None:
    assert parse_press_notice(TYPED_NOTICE, IN_2015) == NOTICE
    tidied = replace(TYPED_NOTICE, periodical=" Астана   ақшамы ", notice_document_number=" 0123456 ")
    assert parse_press_notice(tidied, IN_2015) == NOTICE
    for name in asdict(TYPED_NOTICE):
        (problem,) = problems_in(parse_press_notice(replace(TYPED_NOTICE, **{name: " "}), IN_2015))
        assert (problem.field, problem.code, problem.clause) == (name, "missing", "2015:9.3")
    long = replace(TYPED_NOTICE, periodical="а" * 200, notice_document_number="1" * 40)
    assert isinstance(parse_press_notice(long, IN_2015), PressNotice)
    longer = TypedNotice(
        periodical="а" * 201,
        published="11.03.2015",
        notice_document_number="1" * 41,
        notice_issue_registered="11.03.2015",
    )
    assert [(each.field, each.code) for each in problems_in(parse_press_notice(longer, IN_2015))] == [
        ("periodical", "too_long"),
        ("published", "day_ahead"),
        ("notice_document_number", "too_long"),
        ("notice_issue_registered", "day_ahead"),
    ]


def test_it_happened_now_or_before() -> None:
    here = timezone(timedelta(hours=5))
    now = datetime(2026, 11, 23, 10, 0, tzinfo=here)
    assert parse_happened("", "", now) == now
    assert parse_happened("21.11.2026", "09:30", now) == datetime(2026, 11, 21, 9, 30, tzinfo=here)
    assert parse_happened("", "10:00", now) == now
    assert parse_happened("", "9", now) == datetime(2026, 11, 23, 9, 0, tzinfo=here)
    assert parse_happened("", "10:01", now) == (Problem("happened_hour", "hour_ahead"),)
    assert parse_happened("21.11.2026", "", now) == (Problem("happened_hour", "missing"),)
    assert parse_happened("24.11.2026", "25", now) == (
        Problem("happened_on", "day_ahead"),
        Problem("happened_hour", "hour"),
    )
    assert parse_happened("24.11.2026", "09:00", now) == (Problem("happened_on", "day_ahead"),)
    assert parse_happened("21.11.2026", "25", now) == (Problem("happened_hour", "hour"),)
    assert datetime(2026, 11, 23, 5, 0, tzinfo=UTC) == now


def test_what_is_wrong_with_a_part() -> None:
    problem = Problem("a", "b")
    assert problems_in(problem) == (problem,)
    assert problems_in((problem, "c")) == (problem,)
    assert problems_in("value") == problems_in(None) == ()
