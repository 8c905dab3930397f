"""A chain as a file: it comes back whole, and no byte of it can be another without being told."""

import json
from datetime import UTC, datetime

import pytest

from telnusqa.core.line import FIRST, ChainKey, Line, body_of, canonical, hash_of
from telnusqa.core.line_check import Finding, Wrong
from telnusqa.core.line_file import Checked, Written, checked, written
from telnusqa.core.problem import Problem

CHAIN = ChainKey(7, 2026, "case:7K3M9QXAT")
AT = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
UNREADABLE = Problem("journal", "journal_unreadable")


def chain(length: int, key: ChainKey = CHAIN) -> list[Written]:
    """Lines that follow one another; their facts hold what JSON must escape, and a letter of two bytes."""
    lines: list[Written] = []
    for seq in range(1, length + 1):
        body = body_of(
            Line(
                chain=key,
                seq=seq,
                kind="decided",
                happened_at=AT,
                recorded_at=AT,
                by="staff:3",
                door="college",
                clause="2023:8.4",
                facts={"n": seq, "text": 'ә "\\\n', "list": ["a", None, True]},
            )
        )
        prev = lines[-1].hash if lines else FIRST
        lines.append(Written(body, prev, hash_of(prev, body)))
    return lines


def judged(text: str) -> Checked:
    """The answer, which must be none of a file that cannot be read."""
    answer = checked(text)
    assert isinstance(answer, Checked)
    return answer


def wrongs(text: str) -> list[tuple[int, Wrong]]:
    """Where what is wrong."""
    return [(each.seq, each.wrong) for each in judged(text).findings]


def relinked(lines: list[Written], at: int) -> list[Written]:
    """The line changed by somebody who computed its hash anew, and no other."""
    body = lines[at - 1].body.replace("staff:3", "staff:4")
    return [*lines[: at - 1], Written(body, lines[at - 1].prev, hash_of(lines[at - 1].prev, body)), *lines[at:]]


def test_a_chain_comes_back_whole() -> None:
    lines = chain(3)
    assert checked(written(CHAIN, lines)) == Checked(chain=CHAIN, lines=3, head=lines[-1].hash, findings=())


def test_the_file_is_json_and_holds_every_body_as_it_was_hashed() -> None:
    lines = chain(2)
    text = written(CHAIN, lines)
    kept = json.loads(text)
    assert {name: kept[name] for name in kept if name != "lines"} == {
        "chain": CHAIN.name, "format": "telnusqa-journal-1", "head": lines[1].hash, "home": 7, "last": 2, "year": 2026,
    }  # fmt: skip
    assert [(each["hash"], each["prev"]) for each in kept["lines"]] == [(each.hash, each.prev) for each in lines]
    assert all(each.body in text for each in lines)


def test_a_chain_of_no_line_is_whole_too() -> None:
    assert checked(written(CHAIN, [])) == Checked(chain=CHAIN, lines=0, head=FIRST, findings=())


def test_pasted_from_another_system_it_is_still_whole() -> None:
    text = written(CHAIN, chain(3))
    assert judged(text.replace("\n", "\r\n")).findings == ()
    assert judged(text.rstrip("\n")).findings == ()
    assert judged(text + "\n\n").findings == ()


def test_any_byte_altered_is_told() -> None:
    raw = written(CHAIN, chain(2)).encode()
    unseen = []
    for place, byte in enumerate(raw):
        for bit in (0x01, 0x20):
            text = (raw[:place] + bytes([byte ^ bit]) + raw[place + 1 :]).decode("utf-8", "replace")
            answer = checked(text)
            if isinstance(answer, Checked) and not answer.findings:
                unseen.append((place, bit))
    assert unseen == []


def test_sabotage_with_hashes_unchecked_an_altered_line_would_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    text = written(CHAIN, chain(2)).replace("staff:3", "staff:4", 1)
    assert wrongs(text) == [(1, Wrong.ALTERED)]
    monkeypatch.setattr("telnusqa.core.line_check._hash_holds", lambda _line: True)
    assert wrongs(text) == []


@pytest.mark.parametrize("at", [1, 2, 3])
def test_the_altered_line_is_the_one_that_is_named(at: int) -> None:
    lines = chain(3)
    lines[at - 1] = Written(lines[at - 1].body.replace("decided", "refused"), lines[at - 1].prev, lines[at - 1].hash)
    assert wrongs(written(CHAIN, lines)) == [(at, Wrong.ALTERED)]


def test_a_line_that_lies_about_its_number_is_named_by_its_place_alone() -> None:
    lines = chain(3)
    lines[1] = Written(lines[1].body.replace('"seq":2', '"seq":9'), lines[1].prev, lines[1].hash)
    assert judged(written(CHAIN, lines)).findings == (
        Finding(CHAIN, 2, Wrong.ALTERED, "the hash is not that of the body"),
    )


def test_a_line_altered_together_with_its_hash_breaks_the_link_of_the_next() -> None:
    assert wrongs(written(CHAIN, relinked(chain(3), 1))) == [(2, Wrong.LINK_BROKEN)]
    assert wrongs(written(CHAIN, relinked(chain(3), 2))) == [(3, Wrong.LINK_BROKEN)]


def test_the_last_line_altered_together_with_its_hash_differs_from_the_head_alone() -> None:
    lines = chain(3)
    forged = relinked(lines, 3)
    text = written(CHAIN, forged)
    assert judged(text).findings == ()
    assert judged(text).head == forged[2].hash != lines[2].hash
    assert wrongs(text.replace(f'"head":"{forged[2].hash}"', f'"head":"{lines[2].hash}"')) == [(4, Wrong.CUT)]


def test_a_line_removed_from_the_middle_is_told() -> None:
    lines = chain(4)
    assert wrongs(written(CHAIN, [lines[0], lines[2], lines[3]])) == [(3, Wrong.REMOVED), (5, Wrong.CUT)]


def test_the_first_line_removed_is_told() -> None:
    assert wrongs(written(CHAIN, chain(3)[1:])) == [(2, Wrong.REMOVED), (4, Wrong.CUT)]


def test_the_last_line_removed_from_the_file_is_told_by_the_files_own_head() -> None:
    lines = chain(3)
    rows = written(CHAIN, lines).split("\n")
    cut = "\n".join([*rows[:2], rows[2].rstrip(","), *rows[4:]])
    assert judged(cut).lines == 2
    assert judged(cut).findings == (Finding(CHAIN, 3, Wrong.CUT, "the file says 3, the last line is 2"),)


def test_the_last_line_removed_with_the_head_rewritten_is_seen_by_the_head_the_portal_shows_alone() -> None:
    lines = chain(3)
    shortened = judged(written(CHAIN, lines[:-1]))
    assert shortened.findings == ()
    assert shortened.head == lines[1].hash != lines[2].hash


def test_a_count_that_lies_is_told() -> None:
    assert wrongs(written(CHAIN, chain(2)).replace('"last":2', '"last":3')) == [(3, Wrong.CUT)]


def test_a_line_of_another_chain_is_told() -> None:
    lines = chain(2, ChainKey(7, 2026, "case:000000000"))
    answer = judged(written(CHAIN, lines))
    assert [(each.seq, each.wrong, each.detail) for each in answer.findings] == [
        (1, Wrong.COPY_ALTERED, "chain"),
        (2, Wrong.COPY_ALTERED, "chain"),
    ]


def test_a_line_of_a_version_nobody_knows_is_told() -> None:
    body = chain(1)[0].body.replace('"version":1', '"version":2')
    assert wrongs(written(CHAIN, [Written(body, FIRST, hash_of(FIRST, body))])) == [(1, Wrong.UNKNOWN_VERSION)]


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t"])
def test_nothing_is_told_as_missing(text: str) -> None:
    assert checked(text) == Problem("journal", "missing")


def _heads() -> list[str]:
    whole = written(CHAIN, chain(1))
    return [
        "no journal",
        "{}",
        "[]",
        "[" * 100_000,
        whole.replace('"format":"telnusqa-journal-1"', '"format":"telnusqa-journal-2"'),
        whole.replace('"year":2026', '"year":"2026"'),
        whole.replace('"home":7', '"home":"7"'),
        whole.replace('"last":1', '"last":"1"'),
        whole.replace('"chain":"case:7K3M9QXAT"', '"chain":7'),
        whole.replace('"home":7', '"home":7,"in":1'),
        whole.replace('"home":7', '"home": 7'),
        whole.replace(',"year":2026', ""),
        whole.replace(',"lines":[', ',"rows":[', 1),
        whole.replace("]}\n", "]\n"),
        whole + "more",
    ]


@pytest.mark.parametrize("text", _heads())
def test_what_is_no_such_file_is_told(text: str) -> None:
    assert checked(text) == UNREADABLE


@pytest.mark.parametrize(
    "row",
    [
        "nothing",
        "7",
        "[]",
        "{}",
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"body":{},"hash":"","prev":""}',
        '{"body":7,"hash":"","prev":""}',
        '{"body":{"n":1.5},"hash":"","prev":""}',
        '{"body":{"n":NaN},"hash":"","prev":""}',
        '{"body":{"n":"\\ud800"},"hash":"","prev":""}',
    ],
)
def test_a_row_that_is_no_line_is_told_as_the_altered_one(row: str) -> None:
    rows = written(CHAIN, chain(2)).split("\n")
    assert judged("\n".join([rows[0], row + ",", *rows[2:]])).findings[0] == Finding(
        CHAIN, 1, Wrong.ALTERED, "no line of a journal"
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [("seq", '"1"'), ("kind", "7"), ("by", "null"), ("happened_at", '"yesterday"'), ("recorded_at", '"2026-11-23"')],
)
def test_a_line_without_what_every_line_has_is_told_though_its_hash_holds(name: str, value: str) -> None:
    kept = json.loads(chain(1)[0].body)
    body = canonical({**kept, name: json.loads(value)})
    assert judged(written(CHAIN, [Written(body, FIRST, hash_of(FIRST, body))])).findings[0] == Finding(
        CHAIN, 1, Wrong.ALTERED, "no line of a journal"
    )


def test_a_row_that_holds_more_than_a_line_is_told() -> None:
    text = written(CHAIN, chain(1)).replace('"}\n', '","more":1}\n').replace('"more"', '"z"')
    assert wrongs(text)[0] == (1, Wrong.ALTERED)


def test_a_comma_forgotten_or_added_is_told() -> None:
    text = written(CHAIN, chain(2))
    assert wrongs(text.replace("},\n", "}\n")) == [(1, Wrong.ALTERED), (2, Wrong.LINK_BROKEN)]
    assert wrongs(text.replace("}\n]}", "},\n]}"))[0] == (2, Wrong.ALTERED)
