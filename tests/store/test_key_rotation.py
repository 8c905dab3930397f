"""A new key: what was kept under the old one is still found and read; sealed anew, nobody needs the old one."""

import base64
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.db import IntegrityError, transaction
from django.db import models as fields
from pytest_django.fixtures import Settings

from telnusqa.acts.add_webhook import add_webhook
from telnusqa.core.acceptance_refusal_number import AcceptanceRefusalNumber
from telnusqa.core.errors import Rejected
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.serial import CaseNumber
from telnusqa.core.webhook import Address, parse_address
from telnusqa.store import files, models, secret
from telnusqa.store.models import ApplicationRow, LineRow, MessageRow
from telnusqa.store.read import cases, journal, policies, record_history, visits
from telnusqa.store.whole import rotate
from telnusqa.store.whole.boxes import boxes
from tests.acts.test_change_policy import ENQUIRY, enter
from tests.acts.test_record_correction import confirmed, entered, rejected
from tests.acts.test_record_status import LOST, aliyas, changed
from tests.cast import NOW, Staff, filed
from tests.counter import turned_away

OLD = "insecure:aW5zZWN1cmUtZGV2ZWxvcG1lbnQtYm94LWtleS0zMmI="
OLD_LOOKUP = "insecure:aW5zZWN1cmUtZGV2LWxvb2t1cC1rZXktMzItYnl0ZXM="
NEW = f"k2:{base64.b64encode(bytes(range(32))).decode()}"


@pytest.fixture(autouse=True)
def _files_of_its_own(settings: Settings, tmp_path: Path) -> None:
    """A new key goes through every file there is, those that other tests broke too."""
    settings.TELNUSQA_VAR = tmp_path


GUARDED = (
    "PolicyChangeRow.ground_box",
    "AcceptanceRefusalRow.typed_box",
    "RecordStatusRow.ground_box",
    "RecordVersionRow.iin_box",
    "RecordCorrectionRow.text_box",
)


def turned(settings: Settings, *, old_stays: bool = True) -> None:
    settings.TELNUSQA_BOX_KEYS = f"{NEW},{OLD}" if old_stays else NEW
    settings.TELNUSQA_LOOKUP_KEYS = f"{NEW},{OLD_LOOKUP}"


def quiet(*_: object) -> None:
    """Nobody listens."""


def test_every_sealed_column_is_known() -> None:
    known = {f"{box.model.__name__}.{box.column}" for box in boxes()}
    there = {
        f"{model.__name__}.{field.name}"
        for model in models.__dict__.values()
        if isinstance(model, type) and issubclass(model, fields.Model)
        for field in model._meta.local_fields
        if field.name == "box" or field.name.endswith("_box")
    }
    assert there == known


def test_what_was_kept_before_a_new_key_is_found_and_read(college1: int, settings: Settings) -> None:
    number = CaseNumber(filed())
    phone = cases.application(cases.by_number(number)).phone
    turned(settings)
    assert cases.opened_by(number, phone)
    assert [case.number for case in cases.of_phone(phone)] == [number]
    assert not cases.opened_by(number, "+77019999999")
    another = CaseNumber(filed())
    assert {case.number for case in cases.of_phone(phone)} == {number, another}


def proof_that_the_old_key_may_go(settings: Settings, number: CaseNumber, kept: tuple[int, str]) -> None:
    written = list(LineRow.objects.order_by("chain", "seq").values_list("body", "hash"))
    before = cases.application(cases.by_number(number))
    turned(settings)
    assert rotate.left().keys() == {"insecure"}
    assert rotate.seal_anew(quiet) == 0
    assert rotate.left() == {}
    turned(settings, old_stays=False)
    assert cases.application(cases.by_number(number)) == before
    assert files.get(*kept) == b"a paper"
    assert list(LineRow.objects.order_by("chain", "seq").values_list("body", "hash")) == written


def test_sealed_anew_nothing_needs_the_old_key(college1: int, settings: Settings) -> None:
    proof_that_the_old_key_may_go(settings, CaseNumber(filed()), (college1, files.put(college1, b"a paper")))


@pytest.mark.parametrize("broken", ["_files", "_column"])
def test_sabotage_what_is_passed_over_is_found_out(
    college1: int, settings: Settings, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    monkeypatch.setattr(rotate, broken, lambda *_: (0, 0))
    kept = (college1, files.put(college1, f"a paper {broken}".encode()))
    with pytest.raises((AssertionError, secret.Sealed)):
        proof_that_the_old_key_may_go(settings, CaseNumber(filed()), kept)


def test_stopped_half_way_it_goes_on_where_it_stopped(
    college1: int, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        filed()
    turned(settings)
    monkeypatch.setattr(rotate, "BATCH", 2)
    plain, seen = rotate._anew, list[str]()

    def dies(text: str, places: tuple[str, ...]) -> str | None:
        seen.append(text)
        if len(seen) > 3:
            raise KeyboardInterrupt
        return plain(text, places)

    monkeypatch.setattr(rotate, "_anew", dies)
    with pytest.raises(KeyboardInterrupt):
        rotate.seal_anew(quiet)
    monkeypatch.setattr(rotate, "_anew", plain)
    assert rotate.left() != {}
    assert rotate.seal_anew(quiet) == 0
    assert rotate.left() == {}


def test_what_somebody_writes_meanwhile_is_not_lost(
    college1: int, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    filed()
    row = ApplicationRow.objects.get()
    place = f"application:{row.home_id}:{row.case_number}"
    turned(settings)
    changed = secret.seal("written meanwhile", place)

    def meanwhile(made: Callable[[str, str], str]) -> Callable[[str, str], str]:
        def sealed(text: str, where: str) -> str:
            if where == place:
                ApplicationRow.objects.filter(pk=row.pk).update(text_box=changed)
            return made(text, where)

        return sealed

    monkeypatch.setattr(rotate, "seal", meanwhile(rotate.seal))
    rotate.seal_anew(quiet)
    assert secret.unseal(ApplicationRow.objects.get().text_box, place) == "written meanwhile"


def test_a_value_no_key_opens_is_told_and_left(college1: int, settings: Settings) -> None:
    filed()
    message = MessageRow.objects.create(
        home_id=college1, case_number="7K3M9QXAT", seq=1, key="x", language="kk", text_box=secret.seal("x", "elsewhere")
    )
    turned(settings)
    told = []
    assert rotate.seal_anew(lambda *each: told.append(each)) == 1
    assert ("store_message.text_box", 0, 1) in told
    assert MessageRow.objects.get(pk=message.pk).text_box == message.text_box
    assert rotate.left() == {"insecure": {"store_message.text_box": 1}}


@dataclass(frozen=True)
class Guarded:
    """What stands in the columns a guard keeps, as whoever may reads it."""

    policy: object
    typed: object
    statuses: object
    before: object
    correction: object


def guarded(home: int, office: int, refusal: AcceptanceRefusalNumber) -> Guarded:
    """Each of the five, opened."""
    record = record_history.held(home, aliyas(home))
    return Guarded(
        policy=policies.of_rule("enquiry"),
        typed=visits.refusal(office, refusal).typed,
        statuses=record.steps,
        before=record.before,
        correction=record.corrections,
    )


@pytest.fixture
def kept(saule: Staff, dina: Staff, bolat: Staff) -> tuple[int, int, AcceptanceRefusalNumber]:
    """A change of policy, a refusal to accept, a lost diploma, a correction rejected and one confirmed."""
    enter(ENQUIRY, saule)
    refusal = turned_away(bolat)
    entered(saule)
    rejected(dina, note="Қайта тексеріңіз")
    entered(saule, seen=2)
    confirmed(dina, seen=3)
    changed(saule, LOST, seen=4)
    return saule.home, bolat.home, refusal


def test_what_guards_keep_takes_the_new_seal_as_well(
    kept: tuple[int, int, AcceptanceRefusalNumber], settings: Settings
) -> None:
    before = guarded(*kept)
    turned(settings)
    assert rotate.seal_anew(quiet) == 0
    assert rotate.left() == {}
    turned(settings, old_stays=False)
    assert guarded(*kept) == before
    assert list(journal.check(journal.Told())) == []


@pytest.mark.parametrize("column", GUARDED)
def test_a_guard_lets_nothing_pass_but_the_seal_of_another_key(
    kept: tuple[int, int, AcceptanceRefusalNumber], settings: Settings, column: str
) -> None:
    named, _, name = column.partition(".")
    model = getattr(models, named)
    (box,) = [each for each in boxes() if each.model is model and each.column == name]
    row = model.objects.exclude(**{name: ""}).first()
    long_named = f"k20261130071122:{NEW.partition(':')[2]}"
    settings.TELNUSQA_BOX_KEYS = f"{long_named},{OLD}"
    (place,) = box.places(row)
    anew = secret.seal(secret.unseal(getattr(row, name), place), place)
    mine = model.objects.filter(pk=row.pk)
    for wrong in (anew + "A" * 80, "x"):
        with pytest.raises(IntegrityError), transaction.atomic():
            mine.update(**{name: wrong})
    assert mine.update(**{name: anew}) == 1
    with pytest.raises(IntegrityError), transaction.atomic():
        mine.update(**{name: secret.seal(secret.unseal(anew, place), place)})


def test_a_webhook_known_by_the_old_key_is_not_entered_twice(college1: int, settings: Settings) -> None:
    address = parse_address("https://example.org/told", "address", ports=frozenset({443}), plain=False)
    assert isinstance(address, Address)
    add_webhook(college1, address, by=ADMINISTRATOR, happened_at=NOW)
    turned(settings)
    with pytest.raises(Rejected):
        add_webhook(college1, address, by=ADMINISTRATOR, happened_at=NOW)
