"""Checkpoints: what waits is sealed once, in a chain of signatures; what is committed late is in the next one."""

import base64
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pytest_django.fixtures import Settings

from telnusqa.acts.keep_stamp import keep_stamp
from telnusqa.acts.look import look
from telnusqa.acts.make_checkpoint import make_checkpoint
from telnusqa.core.checkpoint import BEFORE_FIRST, read_checkpoint
from telnusqa.core.checkpoint_file import read, written
from telnusqa.core.errors import NotFound, Unsafe
from telnusqa.core.merkle import root
from telnusqa.store import journal_key
from telnusqa.store.models import CheckpointLeafRow, CheckpointRow, LineRow, UnsealedLineRow, UnsealedLookRow
from telnusqa.store.read import checkpoints
from tests.cast import NOW, Staff, filed

pytestmark = pytest.mark.django_db
NEXT = NOW + timedelta(hours=1)


def test_every_chain_that_changed_is_sealed_by_its_last_line(saule: Staff) -> None:
    number = filed()
    look(saule.actor, f"case:{number}", "case", at=NOW)
    chains = {(row.home_id, row.chain_year, row.chain): row for row in LineRow.objects.order_by("seq")}
    waiting = UnsealedLineRow.objects.count()
    assert waiting == LineRow.objects.count() > len(chains)

    assert make_checkpoint(at=NOW).n == 1
    said = checkpoints.get(1).checkpoint
    leaves = {(r.home_id, r.chain_year, r.chain): r.hash for r in CheckpointLeafRow.objects.all()}
    assert leaves == {key: row.hash for key, row in chains.items()}
    assert (said.lines, said.looks, said.previous, said.made_at) == (len(chains), 1, BEFORE_FIRST, NOW)
    assert UnsealedLineRow.objects.count() == UnsealedLookRow.objects.count() == 0

    kept = checkpoints.copy_of(1)
    assert root(bytes.fromhex(leaf) for leaf in kept.leaves).hex() == said.lines_root
    assert read(written(kept)) == (kept,)
    assert number not in written(kept)
    assert number in written(checkpoints.copy_of(1, with_chains=True))
    assert checkpoints.get(1).holds


def test_where_nothing_was_added_the_hour_is_sealed_all_the_same(college1: int) -> None:
    first, second = make_checkpoint(at=NOW), make_checkpoint(at=NEXT)
    assert (first.n, second.n, second.more) == (1, 2, False)
    empty = checkpoints.get(2).checkpoint
    assert (empty.lines, empty.looks, empty.look_ids) == (0, 0, ())
    assert empty.previous == checkpoints.get(1).checkpoint.hash


def test_what_is_too_much_for_one_goes_into_the_next(saule: Staff) -> None:
    filed()
    all_lines = UnsealedLineRow.objects.count()
    made = 0
    while make_checkpoint(at=NOW, most=2).more:
        made += 1
    assert made == all_lines // 2
    assert UnsealedLineRow.objects.count() == 0


def test_a_line_that_waits_and_is_gone_stays_waiting(college1: int) -> None:
    UnsealedLineRow.objects.create(home_id=college1, chain_year=2026, chain="case:gone", seq=1)
    make_checkpoint(at=NOW)
    assert UnsealedLineRow.objects.get().chain == "case:gone"


def test_a_time_stamp_is_added_once(college1: int) -> None:
    make_checkpoint(at=NOW)
    assert [n for n, _ in checkpoints.unstamped(5)] == [1]
    keep_stamp(1, "first", stamped_at=NOW)
    keep_stamp(1, "second", stamped_at=NEXT)
    row = CheckpointRow.objects.get()
    assert (row.stamp, row.stamped_at) == ("first", NOW)
    assert checkpoints.unstamped(5) == ()
    with pytest.raises(NotFound):
        keep_stamp(2, "x", stamped_at=NOW)


def new_key(name: str) -> tuple[str, str]:
    """A key as the settings take it, and its public half."""
    key = Ed25519PrivateKey.generate()
    private, public = key.private_bytes_raw(), key.public_key().public_bytes_raw()
    return (f"{name}:{base64.b64encode(private).decode()}", f"{name}:{base64.b64encode(public).decode()}")


def test_a_key_is_changed_and_what_it_signed_still_holds(college1: int, settings: Settings) -> None:
    settings.TELNUSQA_JOURNAL_KEY, public = new_key("2025")
    make_checkpoint(at=NOW)
    settings.TELNUSQA_JOURNAL_KEY, _ = new_key("2026")
    make_checkpoint(at=NEXT)
    assert [checkpoints.get(n).holds for n in (1, 2)] == [False, True]
    settings.TELNUSQA_JOURNAL_OLD_KEYS = public
    assert [checkpoints.get(n).holds for n in (1, 2)] == [True, True]
    assert list(journal_key.public_keys()) == ["2026", "2025"]
    # A name that is used again means the key of now.
    settings.TELNUSQA_JOURNAL_OLD_KEYS = new_key("2026")[1]
    assert checkpoints.get(2).holds


@pytest.mark.parametrize("key", ["", "2026", "2026:", "2026:AAAA", ":" + "A" * 43 + "=", "2026:!!!"])
def test_without_a_key_no_checkpoint_is_made(key: str, college1: int, settings: Settings) -> None:
    settings.TELNUSQA_JOURNAL_KEY = key
    with pytest.raises(Unsafe, match="TELNUSQA_JOURNAL_KEY"):
        make_checkpoint(at=NOW)
    assert not CheckpointRow.objects.exists()


@pytest.mark.parametrize("old", ["2025", "2025:AAAA", ":" + "A" * 43 + "="])
def test_a_public_key_that_is_none_is_told(old: str, settings: Settings) -> None:
    settings.TELNUSQA_JOURNAL_OLD_KEYS = old
    with pytest.raises(Unsafe, match="TELNUSQA_JOURNAL_OLD_KEYS"):
        journal_key.public_keys()


def test_another_signature_is_seen(college1: int) -> None:
    make_checkpoint(at=NOW)
    row = CheckpointRow.objects.get()
    assert journal_key.signed(row.body, row.signature, journal_key.PRETEND)
    assert not journal_key.signed(row.body + " ", row.signature, journal_key.PRETEND)
    assert not journal_key.signed(row.body, "no signature", journal_key.PRETEND)
    assert read_checkpoint(row.body).key == journal_key.PRETEND
