"""A visit that ends without an intake needs only what its receipt holds."""

from dataclasses import replace
from datetime import date

from telnusqa.core.came import HOLDER, Came
from telnusqa.core.evidence import Paper
from telnusqa.core.identity import TypedIdentity
from telnusqa.core.intake import OfficeRequest, TypedCame, TypedIntake
from telnusqa.core.language import Language
from telnusqa.core.power_of_attorney import PowerOfAttorney
from telnusqa.core.standing import Standing
from telnusqa.core.visit import Visit, parse_visit
from tests.aliya import ALIYA_IIN, ALIYA_PHONE
from tests.core.counter_form import ATTORNEY, CARD, NOTICE, TYPED, TYPED_NOTICE

TODAY = date(2026, 11, 23)


def visit(typed: TypedIntake) -> Visit:
    found = parse_visit(typed, Language.RU, TODAY)
    assert isinstance(found, Visit), found
    return found


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
    for ticked, identity, notice in ((("identity",), CARD, None), (("press_excerpt",), None, NOTICE)):
        alone = visit(replace(TYPED, brought=ticked, notice=TYPED_NOTICE))
        assert (alone.identity, alone.notice) == (identity, notice)
    unticked = visit(replace(TYPED, brought=(), notice=TYPED_NOTICE, came=ATTORNEY))
    assert (unticked.identity, unticked.notice, unticked.came.by) == (None, None, None)
