"""`telnusqa check-journal` names whatever was done to the journal, on either engine."""

import json
from datetime import UTC, datetime

import pytest

from telnusqa.core import line_check
from telnusqa.core.line import FIRST, ChainKey, Line, body_of, hash_of
from telnusqa.core.line_check import Kept, Wrong, wrong_with
from tests.fresh import Fresh

AT = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
NAMED = {
    "body altered": [["altered", 3]],
    "actor's copy altered": [["copy altered", 2]],
    "moment's copy altered": [["copy altered", 2]],
    "hash altered": [["altered", 2], ["link broken", 3]],
    "middle removed": [["removed", 4], ["removed", 2], ["removed", 3]],
    "first removed": [["removed", 2], ["removed", 1]],
    "tail cut": [["cut", 4], ["removed", 4]],
    "chain removed": [["cut", 1], ["removed", 1], ["removed", 2], ["removed", 3], ["removed", 4]],
    "subject's number raised": [["cut", 5]],
    "nothing": [],
    "line added": [["inserted", 5], ["never sealed", 5]],
    "line of another added": [["inserted", 1], ["never sealed", 1]],
    "body altered with its hash": [["link broken", 3]],
    "body of no sense": [["altered", 2], ["link broken", 3]],
}


def command(fresh: Fresh, *words: str) -> tuple[int, str]:
    """The command in a process of its own: its code and what it printed."""
    process = fresh.start("telnusqa.site.command", *words)
    printed, _ = process.communicate(timeout=60)
    return process.returncode, printed


def test_every_damage_is_named_with_its_line(fresh: Fresh) -> None:
    printed = fresh.script("from tests.site.journal_damage import main; main()")
    assert json.loads(printed) == NAMED


def test_a_whole_journal_passes_and_a_damaged_one_ends_with_1(fresh: Fresh) -> None:
    fresh.script("import django; django.setup(); from tests.site.journal_damage import fill; fill()")
    code, printed = command(fresh, "check-journal")
    assert (code, printed) == (0, "5 lines in 2 chains were read; wrong: 0.\n")
    on = " ON store_line" if fresh.url else ""
    fresh.change(f"DROP TRIGGER line_is_not_changed{on}", "UPDATE store_line SET body = '{}' WHERE seq = 3")
    code, printed = command(fresh, "check-journal")
    assert code == 1
    assert "guard missing" in printed
    assert "line_is_not_changed on store_line" in printed
    assert "altered" in printed
    assert "line 3" in printed
    # Migrating puts the guard back; the altered line stays named.
    assert command(fresh, "migrate")[0] == 0
    code, printed = command(fresh, "check-journal")
    assert code == 1
    assert "guard missing" not in printed


def _line(seq: int = 1, prev: str = FIRST, **changes: object) -> Kept:
    key = ChainKey(1, 2026, "case:7K3M9QXAT")
    line = Line(
        chain=key,
        seq=seq,
        kind="signed",
        happened_at=AT,
        recorded_at=AT,
        by="staff:1",
        door="college",
        clause="",
        facts={},
    )
    body = body_of(line)
    kept: dict[str, object] = {
        "key": key, "seq": seq, "body": body, "prev": prev, "hash": hash_of(prev, body),
        "kind": "signed", "by": "staff:1", "happened_at": AT, "recorded_at": AT,
    }  # fmt: skip
    return Kept(**(kept | changes))  # type: ignore[arg-type]


def proof_that_a_body_is_watched() -> None:
    """A changed day in a body is seen by its hash alone."""
    line = _line()
    changed = _line(body=line.body.replace("2026-11-23T05", "2026-11-23T04"), happened_at=AT.replace(hour=4))
    changed = _line(body=changed.body, hash=line.hash, happened_at=AT.replace(hour=4), recorded_at=AT.replace(hour=4))
    assert [found.wrong for found in wrong_with(changed, after=0, prev=FIRST)] == [Wrong.ALTERED]


def test_a_changed_body_is_seen() -> None:
    assert wrong_with(_line(), after=0, prev=FIRST) == []
    proof_that_a_body_is_watched()


def test_sabotage_an_unchecked_hash_turns_the_proof_red(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_check, "_hash_holds", lambda _: True)
    with pytest.raises(AssertionError):
        proof_that_a_body_is_watched()


@pytest.mark.parametrize(
    "body", ["", "no JSON", "[]", '{"version":2}', '{"version":1, "x":1}', '{"version":1,"x":0.5}']
)
def test_a_body_nobody_can_read_is_named(body: str) -> None:
    assert wrong_with(_line(body=body, hash=hash_of(FIRST, body)), after=0, prev=FIRST)


def test_every_subject_of_the_journal_is_known() -> None:
    from telnusqa.store.read.journal_subjects import _SUBJECTS
    from telnusqa.store.tables.chained import Chained

    assert set(Chained.__subclasses__()) == {model for model, _ in _SUBJECTS.values()}
