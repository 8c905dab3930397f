"""What a checkpoint says, in one text; what is no checkpoint; which numbers it holds."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnusqa.core.checkpoint import (
    BEFORE_FIRST,
    Checkpoint,
    Head,
    SeenLook,
    hash_of_body,
    ranges,
    read_checkpoint,
)
from telnusqa.core.line import ChainKey

AT = datetime(2026, 11, 30, 3, 0, 1, 5, tzinfo=UTC)
SAID = Checkpoint(
    n=17,
    made_at=AT,
    previous="ab" * 32,
    lines=2,
    lines_root="cd" * 32,
    looks=3,
    looks_root="ef" * 32,
    look_ids=((5, 6), (9, 9)),
    key="2026-11",
)
BODY = (
    '{"format":"telnusqa-checkpoint-1","key":"2026-11","lines":{"number":2,"root":"' + "cd" * 32 + '"},'
    '"looks":{"ids":[[5,6],[9,9]],"number":3,"root":"' + "ef" * 32 + '"},'
    '"made_at":"2026-11-30T03:00:01.000005Z","n":17,"previous":"' + "ab" * 32 + '"}'
)
HEAD = Head(ChainKey(1, 2026, "case:7K3M9QXAT"), 4, "12" * 32)
LOOK = SeenLook(
    id=5, day="2026-11-30", viewer="staff:1", subject="case:7K3M9QXAT", purpose="case", five_minutes=36,
    first_seen=AT, cases="",
)  # fmt: skip


def test_its_one_text() -> None:
    assert SAID.body == BODY
    assert SAID.hash == hash_of_body(BODY) == sha256(BODY.encode()).hexdigest()
    assert read_checkpoint(BODY) == SAID


def test_the_first_one_follows_nothing() -> None:
    assert BEFORE_FIRST == "0" * 64


def test_a_moment_of_another_zone_is_the_same_text() -> None:
    there = AT.astimezone(timezone(timedelta(hours=5)))
    assert replace(SAID, made_at=there).body == BODY


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        "{}",
        "1",
        "[" * 100_000,
        BODY.replace('"n":17', '"n":"17"'),
        BODY.replace('"n":17', '"n": 17'),
        BODY.replace("checkpoint-1", "checkpoint-2"),
        BODY.replace('"made_at":"2026', '"made_at":"26'),
        BODY.replace('"made_at":"2026-11-30T03:00:01.000005Z"', '"made_at":5'),
        BODY.replace("[9,9]", "[9]"),
        BODY.replace("[9,9]", "9"),
        BODY.replace('"key":"2026-11",', ""),
        BODY.replace('{"format"', '{"also":1,"format"'),
        BODY.replace('{"number":2', '{"number":{}'),
    ],
)
def test_what_is_no_checkpoint(body: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        read_checkpoint(body)


def test_a_leaf_says_whose_line_it_is_and_which() -> None:
    text = '["line",1,2026,"case:7K3M9QXAT",4,"' + "12" * 32 + '"]'
    assert HEAD.leaf == sha256(b"\x00" + text.encode()).digest()
    others = [
        replace(HEAD, seq=5),
        replace(HEAD, hash="13" * 32),
        *(
            replace(HEAD, chain=key)
            for key in (ChainKey(2, 2026, "case:7K3M9QXAT"), ChainKey(1, 2025, "case:7K3M9QXAT"))
        ),
    ]
    assert len({HEAD.leaf, *(each.leaf for each in others)}) == 5


def test_a_look_is_sealed_in_every_word() -> None:
    text = '["look",5,"2026-11-30","staff:1","case:7K3M9QXAT","case",36,"2026-11-30T03:00:01.000005Z",""]'
    assert LOOK.leaf == sha256(b"\x00" + text.encode()).digest()
    assert json.loads(text)[0] == "look"


def test_ranges_of_numbers() -> None:
    assert ranges([]) == ()
    assert ranges([4]) == ((4, 4),)
    assert ranges([1, 2, 3, 5, 8, 9]) == ((1, 3), (5, 5), (8, 9))


@given(st.sets(st.integers(1, 60)))
def test_ranges_hold_what_they_were_made_of(numbers: set[int]) -> None:
    held = ranges(sorted(numbers))
    assert {n for first, last in held for n in range(first, last + 1)} == numbers
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(held))
