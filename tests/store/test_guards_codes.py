"""A code may be made anew with another key, and is emptied with what it finds: nothing else, on either engine."""

from dataclasses import replace
from typing import Any

import pytest
from django.db import DatabaseError, transaction

from telnusqa.acts.add_webhook import add_webhook
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.webhook import Address, parse_address
from telnusqa.store import models
from telnusqa.store.models import RecordRow, RecordVersionRow
from tests.acts.test_record_correction import CORRECTION, confirmed, entered
from tests.aliya import aliya_record, application
from tests.cast import NOW, Staff
from tests.counter import taken_in, turned_away
from tests.store.test_codes_of_records import as_release_1_0, corrected

GUARDED = (
    ("AcceptanceRefusalRow", "iin_mac"),
    ("AcceptanceRefusalRow", "phone_mac"),
    ("ApplicationRow", "iin_mac"),
    ("CaseHome", "phone_mac"),
    ("IntakeRow", "iin_mac"),
    ("IntakeRow", "phone_mac"),
    ("RecordRow", "iin_mac"),
    ("WebhookRow", "address_mac"),
)
CODE = "0123456789abcdef" * 4
HASH = f"2:{CODE}"


@pytest.fixture
def kept(saule: Staff, bolat: Staff) -> None:
    """One of each."""
    taken_in(bolat)
    turned_away(bolat, submission="refused")
    address = parse_address("https://example.org/told", "address", ports=frozenset({443}), plain=False)
    assert isinstance(address, Address)
    add_webhook(saule.home, address, by=ADMINISTRATOR, happened_at=NOW)


def refused(rows: Any, **change: str) -> None:
    assert rows.exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.update(**change)


@pytest.mark.parametrize(("table", "column"), GUARDED)
def test_a_code_takes_another_key_and_nothing_else(kept: None, table: str, column: str) -> None:
    rows = getattr(models, table).objects.all()
    for wrong in ("", CODE, f":{CODE}", f"insecure:{CODE}", f"k2:{CODE}0", f"k2:{CODE[1:]}", "k2:"):
        refused(rows, **{column: wrong})
    assert rows.update(**{column: f"k2:{CODE}"}) == 1
    refused(rows, **{column: f"k2:{CODE[::-1]}"})
    assert rows.update(**{column: f"k20261130071122:{CODE}"}) == 1


def test_where_there_is_no_iin_no_code_comes(bolat: Staff, college1: int) -> None:
    taken_in(bolat, application=application(iin=None))
    refused(models.ApplicationRow.objects.all(), iin_mac=f"k2:{CODE}")
    refused(models.IntakeRow.objects.all(), iin_mac=f"k2:{CODE}")


def test_a_hash_loses_its_code_once_and_only_with_it(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    as_release_1_0(monkeypatch, request)
    records = RecordRow.objects.exclude(iin_mac="")
    for wrong in (HASH, CODE):
        refused(records, body_sha256=wrong)
    for wrong in (CODE, HASH[1:], f"{HASH}0", f"1:{CODE}"):
        refused(records, iin_mac=f"k2:{CODE}", body_sha256=wrong)
    refused(RecordRow.objects.filter(iin_mac=""), body_sha256=HASH)
    assert records.update(iin_mac=f"k2:{CODE}", body_sha256=HASH) == 1
    refused(records, iin_mac=f"k3:{CODE}", body_sha256=HASH[::-1])


def test_what_a_record_said_before_loses_the_code_in_its_hash_once(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    saule, dina = as_release_1_0(monkeypatch, request)
    corrected(saule, dina)
    versions = RecordVersionRow.objects.all()
    for wrong in ("", CODE, f"{HASH}0"):
        refused(versions, body_sha256=wrong)
    assert versions.update(body_sha256=HASH) == 1
    refused(versions, body_sha256=f"2:{CODE[::-1]}")


def test_what_a_record_said_is_kept_beside_each_change_of_it_the_iin_too(saule: Staff, dina: Staff) -> None:
    """Two records that differ in their IIN alone have one hash: what is kept must have the seal as well."""
    entered(saule, replace(CORRECTION, row=aliya_record(iin=None)))
    confirmed(dina)
    records = RecordRow.objects.all()
    assert records.get().body_sha256 == RecordVersionRow.objects.get().body_sha256
    refused(records, body="{}")
    refused(records, iin_box="somebody's", iin_mac=f"insecure:{CODE}")
