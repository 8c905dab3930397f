"""A new look-up key and the register: what a record says is known by every key, and a code leaves every hash."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from pytest_django.fixtures import Settings

from telnusqa.acts.confirm_record_correction import confirm_record_correction
from telnusqa.acts.enter_record_correction import enter_record_correction
from telnusqa.core.case import Version
from telnusqa.core.event import ADMINISTRATOR
from telnusqa.core.register_text import text_of_line
from telnusqa.store import record_hash, secret
from telnusqa.store.keep import records
from telnusqa.store.models import RecordRow, RecordVersionRow
from telnusqa.store.read import journal
from telnusqa.store.record_hash import KEYLESS, hash_of, says_the_same
from telnusqa.store.whole import recode
from tests.acts.test_record_correction import CORRECTION, confirmed, entered
from tests.aliya import ALIYA_IIN, aliya_record
from tests.cast import NOW, Staff
from tests.registers import import_register
from tests.store.test_code_rotation import NEW, OLD, RINGS, keys, quiet

WITHOUT_IIN = aliya_record(number="0000078", iin=None)


def as_release_1_0(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> tuple[Staff, Staff]:
    """Saule's and Dina's college, whose records hold the code of an IIN in their hash."""
    plain = records._columns

    def columns(home: int, row: Any) -> dict[str, Any]:
        kept = plain(home, row)
        lines = [text_of_line(line) for line in row.supplement]
        return kept | {"body_sha256": record_hash.hash_with_code(str(kept["body"]), lines, str(kept["iin_mac"]))}

    with monkeypatch.context() as patched:
        patched.setattr(records, "_columns", columns)
        saule = request.getfixturevalue("saule")
        import_register(saule.home, [WITHOUT_IIN], by=ADMINISTRATOR, happened_at=NOW, file_sha256="2" * 64)
    return saule, request.getfixturevalue("dina")


def corrected(saule: Staff, dina: Staff) -> None:
    """Aliya's, of two that stand."""
    record = RecordRow.objects.get(number="0123456").pk
    seen = enter_record_correction(saule.home, record, CORRECTION, seen=Version(0), by=saule.actor, happened_at=NOW)
    confirm_record_correction(saule.home, record, seen=seen, by=dina.actor, happened_at=NOW)


def known(home: int) -> bool:
    """Whether both rows, imported again, are told to be there already, and other rows of these numbers are not."""
    again = [aliya_record(), WITHOUT_IIN]
    taken = import_register(home, again, by=ADMINISTRATOR, happened_at=NOW, file_sha256=uuid4().hex * 2)
    others = [aliya_record(finished=2010), aliya_record(number="0000078", iin=None, finished=2010)]
    differ = import_register(home, others, by=ADMINISTRATOR, happened_at=NOW, file_sha256=uuid4().hex * 2)
    held = records.standing(home, again)
    same = all(says_the_same(held[row.document], row) for row in again)
    assert same is not any(says_the_same(held[row.document], row) for row in others)
    return same and taken.unchanged == 2 and differ.differing == (0, 1)


def test_a_record_of_release_1_0_is_known_by_every_key_and_then_by_the_new_one(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    saule, _ = as_release_1_0(monkeypatch, request)
    assert not any(said.startswith(KEYLESS) for said in RecordRow.objects.values_list("body_sha256", flat=True))
    assert known(saule.home)
    for ring in RINGS.values():
        keys(settings, ring)
        assert known(saule.home)
    assert recode.code_anew(quiet) == 0
    keys(settings, NEW)
    assert known(saule.home)
    assert RecordRow.objects.get(number="0123456").body_sha256.startswith(KEYLESS)
    assert recode.left() == {}


def test_sabotage_a_record_coded_without_its_hash_is_known_no_more(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    saule, _ = as_release_1_0(monkeypatch, request)
    keys(settings, f"{NEW},{OLD}")
    RecordRow.objects.filter(number="0123456").update(iin_mac=secret.mac(ALIYA_IIN, "iin"))
    keys(settings, NEW)
    assert not all(says_the_same(records.standing(saule.home, [row])[row.document], row) for row in [aliya_record()])


def test_what_release_1_0_kept_of_a_corrected_record_loses_the_code_in_its_hash(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    corrected(*as_release_1_0(monkeypatch, request))
    keys(settings, f"{NEW},{OLD}")
    assert recode.left() == {"insecure": {"store_record.iin_mac": 1, recode.HASHES: 1}}
    told: list[tuple[str, int, int, int]] = []
    assert recode.code_anew(lambda *each: told.append(each)) == 0
    assert told == [("store_record.iin_mac", 1, 1, 0), (recode.HASHES, 1, 1, 0)]
    assert recode.left() == {}
    row = RecordVersionRow.objects.get()
    assert row.body_sha256 == hash_of(row.body, json.loads(row.lines))
    assert list(journal.check(journal.Told())) == []


@pytest.mark.parametrize("at_hand", [True, False])
def test_a_hash_that_is_not_that_of_its_record_is_told_and_left(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, at_hand: bool
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(record_hash, "hash_with_code", lambda *_: "0" * 64)
        as_release_1_0(monkeypatch, request)
    before = RecordRow.objects.get(number="0123456")
    keys(settings, NEW, *([OLD] if at_hand else []))
    assert recode.code_anew(quiet) == 1
    after = RecordRow.objects.get(number="0123456")
    assert (after.iin_mac, after.body_sha256) == (before.iin_mac, before.body_sha256)
    assert recode.left() == {"insecure": {"store_record.iin_mac": 1}}


def test_what_somebody_writes_meanwhile_is_not_lost(
    settings: Settings, saule: Staff, dina: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered(saule, replace(CORRECTION, row=aliya_record(iin=None)))
    keys(settings, f"{NEW},{OLD}")
    plain = recode.batches

    def meanwhile(rows: Any, most: int) -> Iterator[list[Any]]:
        for batch in plain(rows, most):
            if not RecordVersionRow.objects.exists():
                confirmed(dina)
            yield batch

    monkeypatch.setattr(recode, "batches", meanwhile)
    assert recode.code_anew(quiet) == 0
    assert RecordRow.objects.get().iin_mac == ""
