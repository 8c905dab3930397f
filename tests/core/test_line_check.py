"""Damage to a line of the journal, as it is read beside the line before it: each kind named, and nothing else."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from telnusqa.core.line import FIRST, ChainKey, Line, body_of, canonical, hash_of
from telnusqa.core.line_check import Finding, Kept, Wrong, wrong_with

CHAIN = ChainKey(1, 2026, "case:7K3M9QXAX")
BEFORE = "a" * 64
"""The hash of the line before."""


def kept(seq: int = 2, prev: str = BEFORE) -> Kept:
    """A line as the journal wrote it: whole, with its copies beside it."""
    line = Line(
        chain=CHAIN,
        seq=seq,
        kind="decided",
        happened_at=datetime(2026, 11, 23, 5, tzinfo=UTC),
        recorded_at=datetime(2026, 11, 23, 5, 0, 1, tzinfo=UTC),
        by="staff:7",
        door="college",
        clause="2023:5",
        facts={"verdict": "issue"},
    )
    body = body_of(line)
    return Kept(
        key=CHAIN,
        seq=seq,
        body=body,
        prev=prev,
        hash=hash_of(prev, body),
        kind=line.kind,
        by=line.by,
        happened_at=line.happened_at,
        recorded_at=line.recorded_at,
    )


def forged(body: str, seq: int = 2) -> Kept:
    """The line with another body, by somebody careful about its hash."""
    return replace(kept(seq), body=body, hash=hash_of(BEFORE, body))


def rewritten(**changes: object) -> Kept:
    """The line with a body of the right form whose values are others."""
    return forged(canonical(json.loads(kept().body) | changes))


def found(line: Kept, *, after: int = 1, prev: str = BEFORE) -> list[tuple[Wrong, str]]:
    findings = wrong_with(line, after=after, prev=prev)
    assert all((finding.chain, finding.seq) == (CHAIN, line.seq) for finding in findings)
    return [(finding.wrong, finding.detail) for finding in findings]


def test_a_whole_line_in_its_place_has_nothing_wrong() -> None:
    assert wrong_with(kept(), after=1, prev=BEFORE) == []
    assert wrong_with(kept(1, FIRST), after=0, prev=FIRST) == []


def test_a_finding_names_the_chain_and_the_line() -> None:
    assert wrong_with(kept(3), after=1, prev=BEFORE) == [Finding(CHAIN, 3, Wrong.REMOVED, "line 2 before it")]


@pytest.mark.parametrize(
    ("seq", "after", "gap"),
    [(2, 0, "line 1"), (7, 5, "line 6"), (3, 0, "lines 1–2"), (8, 5, "lines 6–7"), (9, 5, "lines 6–8")],
)
def test_what_is_missing_before_a_line_is_named(seq: int, after: int, gap: str) -> None:
    assert found(kept(seq), after=after) == [(Wrong.REMOVED, f"{gap} before it")]


def test_a_line_that_follows_another_is_a_broken_link() -> None:
    assert found(kept(5), after=4, prev="b" * 64) == [(Wrong.LINK_BROKEN, "does not follow line 4 as it stands")]


def test_no_link_is_judged_across_a_gap() -> None:
    assert found(kept(6), after=4, prev="b" * 64) == [(Wrong.REMOVED, "line 5 before it")]


def test_a_body_that_is_not_what_was_hashed_is_altered() -> None:
    changed = replace(kept(), body=kept().body.replace('"issue"', '"refuse"'))
    assert found(changed) == [(Wrong.ALTERED, "the hash is not that of the body")]


def test_an_altered_line_is_not_called_a_broken_link_besides() -> None:
    changed = replace(kept(), hash="c" * 64)
    assert found(changed, prev="b" * 64) == [(Wrong.ALTERED, "the hash is not that of the body")]


def test_a_hash_before_it_that_is_no_hash_is_told_as_altered() -> None:
    assert found(replace(kept(), prev="no hash")) == [(Wrong.ALTERED, "the hash is not that of the body")]


def test_a_line_can_be_altered_after_a_gap_and_in_its_copies_too() -> None:
    assert found(replace(kept(4), hash="c" * 64, by="staff:99"), after=2) == [
        (Wrong.REMOVED, "line 3 before it"),
        (Wrong.ALTERED, "the hash is not that of the body"),
        (Wrong.COPY_ALTERED, "by"),
    ]


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ("decided", "the body is no JSON"),
        ("", "the body is no JSON"),
        ("[1]", "the body is no object"),
        ("null", "the body is no object"),
    ],
)
def test_a_body_of_no_sense_is_altered_whatever_its_hash_says(body: str, detail: str) -> None:
    assert found(forged(body)) == [(Wrong.ALTERED, detail)]


@pytest.mark.parametrize(
    "retold",
    [
        lambda body: body.replace(",", ", "),
        lambda body: body.replace('{"by":"staff:7",', '{"by":"staff:9","by":"staff:7",'),
        lambda body: body.replace('"issue"', '"issue","weight":0.5'),
        lambda body: body.replace('"issue"', '"issue","ә":1'),
    ],
    ids=["with spaces", "with a key said twice", "with a fraction", "with a key that is not ASCII"],
)
def test_a_body_in_another_form_is_altered_whatever_its_hash_says(retold) -> None:
    body = kept().body
    assert json.loads(retold(body)) | {"facts": {}} == json.loads(body) | {"facts": {}}
    assert found(forged(retold(body))) == [(Wrong.ALTERED, "the body is not in its one form")]


def test_a_body_of_another_version_is_not_read_further() -> None:
    assert found(rewritten(version=2, by="staff:99")) == [(Wrong.UNKNOWN_VERSION, "version 2")]
    assert found(forged('{"seq":2}')) == [(Wrong.UNKNOWN_VERSION, "version None")]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("home", 2),
        ("year", 2027),
        ("chain", "case:1"),
        ("seq", 3),
        ("kind", "issued"),
        ("by", "staff:99"),
        ("happened_at", "2026-11-23T05:00:00.000001Z"),
        ("recorded_at", "2026-11-23T05:00:01.000001Z"),
    ],
)
def test_each_copy_that_differs_from_the_body_is_named(column: str, value: object) -> None:
    assert found(rewritten(**{column: value})) == [(Wrong.COPY_ALTERED, column)]


def test_all_differing_copies_are_named_in_one_finding() -> None:
    assert found(rewritten(by="staff:99", home=2)) == [(Wrong.COPY_ALTERED, "home, by")]


def test_what_has_no_copy_is_guarded_by_the_hash_alone() -> None:
    assert found(rewritten(clause="2015:6", door="authority", facts={})) == []
