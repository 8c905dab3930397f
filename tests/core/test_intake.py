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
    problems_in,
)
from telnusqa.core.language import Language
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.core.press_notice import PressNotice, TypedNotice, parse_press_notice
from telnusqa.core.problem import Problem
from telnusqa.core.standing import Standing
from telnusqa.core.visit import Visit, parse_visit
from tests.aliya import ALIYA_IIN, ALIYA_PHONE
from tests.core.counter_form import CARD, NOTICE, TYPED, TYPED_NOTICE

TODAY = date(2026, 11, 23)
IN_2015 = date(2015, 3, 10)
ATTORNEY = TypedCame(
    came="attorney",
    came_name=" Омаров  Ерлан ",
    power_number="1-1234",
    power_issued_on="02.03.2026",
    power_until="01.03.2027",
    power_notary="Сапарова Қ.",
    power_notarised="yes",
    power_people="yes",
    power_named="yes",
)


def intake(typed: TypedIntake, today: date = TODAY) -> Intake:
    found = parse_intake(typed, Language.KK, today)
    assert isinstance(found, Intake), found
    return found


def wrong(typed: TypedIntake) -> list[tuple[str, str]]:
    found = parse_intake(typed, Language.KK, TODAY)
    assert isinstance(found, tuple)
    return [(problem.field, problem.code) for problem in found]


def visit(typed: TypedIntake) -> Visit:
    found = parse_visit(typed, Language.RU, TODAY)
    assert isinstance(found, Visit), found
    return found


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
    both = replace(TYPED, request_number="1" * 41, request_barcode="1" * 41)
    assert [field for field, _ in wrong(both)] == ["request_number", "request_barcode"]


def test_a_digital_document_names_no_issuer() -> None:
    typed = TypedIdentity(identity_paper="digital", identity_number=" 12  34 ", identity_source="gateway")
    assert parse_identity(typed, TODAY) == IdentityFacts(
        paper=IdentityPaper.DIGITAL, number="12 34", issued_by="", issued_on=None, source=IdentitySource.GATEWAY
    )
    found = parse_identity(replace(typed, identity_number="1" * 41, identity_issued_by="ҚР" * 101), TODAY)
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
        assert (problem.field, problem.clause) == (name, "2023:8.2")


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


def test_a_visit_needs_only_what_its_receipt_holds() -> None:
    form = replace(
        TYPED.application, institution="", graduation_year="x", circumstances="", collection="", phone="", iin=""
    )
    found = visit(replace(TYPED, application=form, request_number="002-1"))
    assert (found.applicant.full, found.address) == (
        "Омарова Әлия Серікқызы",
        "Астана қаласы, Бейбітшілік көшесі, 5, 12-пәтер",
    )
    assert (found.iin, found.phone, found.came, found.identity) == (None, "", HOLDER, CARD)
    assert (found.brought, found.language) == ({Paper.APPLICATION, Paper.IDENTITY}, Language.RU)
    assert found.request == OfficeRequest("002-1")
    assert found.typed.application == form
    whole = visit(TYPED)
    assert (whole.iin, whole.phone) == (ALIYA_IIN, ALIYA_PHONE)


def test_a_visit_lacks_what_its_receipt_lacks() -> None:
    found = parse_visit(TypedIntake(brought=("?",), request_barcode="1" * 41), Language.KK, TODAY)
    assert isinstance(found, tuple)
    assert [each.field for each in found] == [
        "applicant_surname",
        "applicant_given",
        "reasons",
        "wanted",
        "came",
        "address",
        "brought",
        "request_barcode",
    ]
    assert found[5].clause == "2023:A5"
    form = TYPED.application
    for name, text, code in (("phone", "12", "phone"), ("iin", "12", "iin_length"), ("address", "а" * 301, "too_long")):
        told = parse_visit(replace(TYPED, application=replace(form, **{name: text})), Language.KK, TODAY)
        assert isinstance(told, tuple)
        assert [(each.field, each.code) for each in told] == [(name, code)]
    visit(replace(TYPED, application=replace(form, address="а" * 300)))


def test_the_facts_of_a_visit_may_be_unreadable() -> None:
    ticked = ("application", "identity", "press_excerpt", "representation")
    found = visit(replace(TYPED, brought=ticked, identity=TypedIdentity(), came=TypedCame(came="attorney")))
    assert (found.identity, found.notice) == (None, None)
    assert found.came == Came(standing=Standing.ATTORNEY)
    told = visit(replace(TYPED, brought=ticked, notice=TYPED_NOTICE, came=ATTORNEY))
    assert (told.identity, told.notice) == (CARD, NOTICE)
    assert isinstance(told.came.by, PowerOfAttorney)
    unticked = visit(replace(TYPED, brought=(), notice=TYPED_NOTICE, came=ATTORNEY))
    assert (unticked.identity, unticked.notice, unticked.came.by) == (None, None, None)


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
    assert datetime(2026, 11, 23, 5, 0, tzinfo=UTC) == now


def test_what_is_wrong_with_a_part() -> None:
    problem = Problem("a", "b")
    assert problems_in(problem) == (problem,)
    assert problems_in((problem, "c")) == (problem,)
    assert problems_in("value") == problems_in(None) == ()
