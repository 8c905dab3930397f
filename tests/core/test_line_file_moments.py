"""The moments in a chain's file are read the same on any machine, and one nobody can read is told."""

import json
import time
from collections.abc import Iterator

import pytest

from telnusqa.core.line import FIRST, canonical, hash_of
from telnusqa.core.line_check import Finding, Wrong
from telnusqa.core.line_file import Written, written
from tests.core.test_line_file import CHAIN, chain, judged


@pytest.fixture
def far_away(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine whose clock is of another zone."""
    monkeypatch.setenv("TZ", "Asia/Almaty")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("far_away")
def test_it_is_whole_by_whatever_clock_the_reader_lives() -> None:
    assert judged(written(CHAIN, chain(2))).findings == ()


@pytest.mark.parametrize("name", ["happened_at", "recorded_at"])
def test_a_moment_nobody_can_read_is_no_line_of_a_journal(name: str) -> None:
    [line] = chain(1)
    body = canonical(json.loads(line.body) | {name: "yesterday"})
    found = judged(written(CHAIN, [Written(body, FIRST, hash_of(FIRST, body))])).findings
    assert found[0] == Finding(CHAIN, 1, Wrong.ALTERED, "no line of a journal")


def test_what_was_written_down_later_than_it_happened_is_whole() -> None:
    [line] = chain(1)
    body = canonical(json.loads(line.body) | {"happened_at": "2026-11-20T05:00:00.000000Z"})
    kept = json.loads(line.body)
    assert len(kept["happened_at"]) == len("2026-11-20T05:00:00.000000Z"), "as the journal writes a moment"
    assert judged(written(CHAIN, [Written(body, FIRST, hash_of(FIRST, body))])).findings == ()
