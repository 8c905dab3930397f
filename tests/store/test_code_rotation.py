"""A new look-up key: everything is found before, meanwhile and after; coded anew, nothing needs the old one."""

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from django.db import models as fields
from django.utils import timezone
from pytest_django.fixtures import Settings

from telnusqa.acts.add_webhook import add_webhook
from telnusqa.acts.erase_case import erase_case
from telnusqa.acts.note_end import note_end
from telnusqa.acts.save_draft import save_draft
from telnusqa.acts.save_visit_draft import save_visit_draft
from telnusqa.acts.try_code import try_code
from telnusqa.core.application_text import hash_of_text, text_of
from telnusqa.core.code import CodePurpose
from telnusqa.core.event import ADMINISTRATOR, WORKER
from telnusqa.core.forward import ToCollege
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber
from telnusqa.core.webhook import Address, parse_address
from telnusqa.store import models, secret
from telnusqa.store.keep import codes as one_time
from telnusqa.store.keep import drafts
from telnusqa.store.models import CaseHome, CodeRow, DraftRow, ErrandRow, LineRow, RecordRow
from telnusqa.store.read import cases, finding, journal, portal, rulesets, visit_drafts, visits
from telnusqa.store.whole import recode
from telnusqa.store.whole.codes import Code, codes, passing
from tests.acts.forwarded import arrived, sent_on
from tests.acts.test_codes import DRAFT, asked, portal_submit, right
from tests.aliya import ALIYA_IIN, ALIYA_PHONE, aliya_record, application
from tests.cast import NOW, Staff, filed
from tests.core.counter_form import TYPED
from tests.core.test_application import RIGHT
from tests.counter import taken_in, turned_away
from tests.registers import import_register

OLD = "insecure:aW5zZWN1cmUtZGV2LWxvb2t1cC1rZXktMzItYnl0ZXM="
NEW = f"k2:{base64.b64encode(bytes(range(32))).decode()}"
RINGS = {"the old one first": f"{OLD},{NEW}", "the new one first": f"{NEW},{OLD}"}


def quiet(*_: object) -> None:
    """Nobody listens."""


def keys(settings: Settings, *ring: str) -> None:
    settings.TELNUSQA_LOOKUP_KEYS = ",".join(ring)


@pytest.fixture
def kept(saule: Staff, bolat: Staff) -> Callable[[], list[object]]:
    """Something in every column that is found by a code; answers what each way of looking finds."""
    portal_case, counter_case = filed(), taken_in(bolat, submission="counter")
    refusal = turned_away(bolat, submission="refused")
    begun = save_draft(None, RIGHT, phone=ALIYA_PHONE, at=NOW)
    visit = save_visit_draft(None, TYPED, office=bolat.home, officer=bolat.id, at=NOW)
    address = parse_address("https://example.org/told", "address", ports=frozenset({443}), plain=False)
    assert isinstance(address, Address)
    add_webhook(saule.home, address, by=ADMINISTRATOR, happened_at=NOW)
    norm = rulesets.policy(NOW.date()).one_time_code
    one_time.create(CodePurpose.SIGN_IN, ALIYA_PHONE, "", Language.KK, timezone.now(), norm)
    record = RecordRow.objects.get().pk

    def found() -> list[object]:
        held = finding.find((saule.home,), ALIYA_IIN)
        assert [match.found.id for match in held] == [record]
        assert {case.number for case in cases.of_phone(ALIYA_PHONE)} == {portal_case, counter_case}
        assert cases.opened_by(portal_case, ALIYA_PHONE)
        for how in ({"iin": str(ALIYA_IIN)}, {"phone": ALIYA_PHONE}):
            assert [case.number for case in visits.cases_of(bolat.home, **how)] == [counter_case]
            assert [each.number for each in visits.refusals(bolat.home, **how)] == [refusal]
        assert [draft.id for draft in portal.drafts_of(ALIYA_PHONE)] == [begun]
        mine = visit_drafts.drafts_of(office=bolat.home, officer=bolat.id, iin=ALIYA_IIN)
        assert [each.id for each in mine] == [visit]
        taken = import_register(saule.home, [aliya_record()], by=ADMINISTRATOR, happened_at=NOW, file_sha256="1" * 64)
        assert (taken.taken, taken.unchanged) == (0, 1)
        return [match.found for match in held]

    return found


def test_every_column_of_codes_is_known() -> None:
    known = {f"{code.model.__name__}.{code.column}" for code in codes()}
    known |= {f"{rows.model.__name__}.{column}" for _, rows, column in passing()}
    there = {
        f"{model.__name__}.{field.name}"
        for model in models.__dict__.values()
        if isinstance(model, type) and issubclass(model, fields.Model)
        for field in model._meta.local_fields
        if field.name.endswith("_mac")
    }
    assert there == known


def proof_that_the_old_key_may_go(settings: Settings, found: Callable[[], list[object]]) -> None:
    written = list(LineRow.objects.order_by("chain", "seq").values_list("body", "hash"))
    before = found()
    for ring in RINGS.values():
        keys(settings, ring)
        assert found() == before
    assert recode.left().keys() == {"insecure"}
    assert recode.code_anew(quiet) == 0
    CodeRow.objects.update(passed_at=timezone.now())
    assert recode.left() == {}
    for ring in (*RINGS.values(), NEW):
        keys(settings, ring)
        assert found() == before
    lines = list(LineRow.objects.order_by("chain", "seq").values_list("body", "hash"))
    assert [line for line in written if line not in lines] == []
    assert list(journal.check(journal.Told())) == []


def test_coded_anew_nothing_needs_the_old_key(settings: Settings, kept: Callable[[], list[object]]) -> None:
    proof_that_the_old_key_may_go(settings, kept)


@pytest.mark.parametrize("code", [f"{code.model.__name__}.{code.column}" for code in codes()])
def test_sabotage_a_column_passed_over_is_found_out(
    settings: Settings, kept: Callable[[], list[object]], monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    plain = recode._old

    def passes_over(each: Code) -> Any:
        return plain(each).none() if f"{each.model.__name__}.{each.column}" == code else plain(each)

    monkeypatch.setattr(recode, "_old", passes_over)
    with pytest.raises(AssertionError):
        proof_that_the_old_key_may_go(settings, kept)


def test_sabotage_codes_of_another_context_find_nothing(
    settings: Settings, kept: Callable[[], list[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recode, "mac", lambda value, context: secret.mac(value, f"{context}?"))
    with pytest.raises(AssertionError):
        proof_that_the_old_key_may_go(settings, kept)


def test_a_code_that_is_not_that_of_its_value_is_told_and_left(
    settings: Settings, kept: Callable[[], list[object]]
) -> None:
    keys(settings, f"{NEW},{OLD}")
    strange = secret.mac("+77019999999", "phone").replace("k2:", "insecure:")
    DraftRow.objects.update(phone_mac=strange)
    DraftRow.objects.create(
        phone_mac="insecure:of release 1.0", body_box=drafts.box(uuid4(), RIGHT), created_at=NOW, changed_at=NOW
    )
    assert recode.code_anew(quiet) == 1
    assert recode.left()["insecure"]["store_draft.phone_mac"] == 2
    keys(settings, NEW)
    assert recode.code_anew(quiet) == 0
    assert DraftRow.objects.filter(phone_mac=secret.mac(ALIYA_PHONE, "phone")).count() == 1


def test_a_key_that_is_lost_is_not_missed_once_everything_is_coded_anew(
    settings: Settings, kept: Callable[[], list[object]]
) -> None:
    before = kept()
    keys(settings, NEW)
    with pytest.raises(AssertionError):
        kept()
    assert recode.code_anew(quiet) == 0
    assert kept() == before


def test_a_draft_goes_to_the_new_key_when_it_is_touched(settings: Settings, college1: int) -> None:
    begun = save_draft(None, RIGHT, phone=ALIYA_PHONE, at=NOW)
    keys(settings, f"{NEW},{OLD}")
    assert save_draft(begun, RIGHT, phone=ALIYA_PHONE, at=NOW) == begun
    keys(settings, NEW)
    assert [draft.id for draft in portal.drafts_of(ALIYA_PHONE)] == [begun]


def test_killed_half_way_it_goes_on_where_it_stopped(
    settings: Settings, college1: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = {filed() for _ in range(5)}
    keys(settings, f"{NEW},{OLD}")
    monkeypatch.setattr(recode, "BATCH", 2)
    plain, made = recode.mac, list[str]()

    def dies(value: str, context: str) -> str:
        made.append(value)
        if len(made) > 3:
            raise KeyboardInterrupt
        return plain(value, context)

    with monkeypatch.context() as patched:
        patched.setattr(recode, "mac", dies)
        with pytest.raises(KeyboardInterrupt):
            recode.code_anew(quiet)
    assert recode.left()["insecure"]["store_application.iin_mac"] == 3
    assert {case.number for case in cases.of_phone(ALIYA_PHONE)} == numbers
    assert recode.code_anew(quiet) == 0
    assert recode.left() == {}


def test_how_far_it_is_is_told(settings: Settings, college1: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):
        filed()
    keys(settings, f"{NEW},{OLD}")
    monkeypatch.setattr(recode, "BATCH", 1)
    monkeypatch.setattr(recode, "TOLD", 2)
    told = []
    recode.code_anew(lambda *each: told.append(each))
    assert [each for each in told if each[0] == "store_application.iin_mac"] == [
        ("store_application.iin_mac", 2, 3, 0),
        ("store_application.iin_mac", 3, 3, 0),
    ]


@pytest.mark.parametrize("both_coded_anew", [True, False])
def test_a_case_erased_meanwhile_leaves_the_code_that_another_rests_on(
    settings: Settings, saule: Staff, college2: int, both_coded_anew: bool
) -> None:
    """Two cases of one phone have codes by two keys for a while: they are still known to be of one."""
    name = asked(CodePurpose.CONFIRM, hash_of_text(text_of(application(), DRAFT)))
    assert try_code(name, CodePurpose.CONFIRM, right(name), address="192.0.2.1", at=NOW) is None
    first = CaseNumber(portal_submit(name))
    sent_on(first, ToCollege(college=college2, successor=False), saule)
    second = arrived(first).number
    ErrandRow.objects.update(done_at=NOW)
    keys(settings, f"{NEW},{OLD}")
    anew = secret.mac(ALIYA_PHONE, "phone")
    CaseHome.objects.filter(number__in=[second, first] if both_coded_anew else [second]).update(phone_mac=anew)
    note_end(first)
    assert erase_case(first, by=WORKER, happened_at=datetime(2031, 1, 1, tzinfo=UTC)).erased_on is not None
    assert CodeRow.objects.filter(pk=name).exists()
    assert cases.opened_by(second, ALIYA_PHONE)
