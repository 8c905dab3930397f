"""The table of OWASP ASVS is whole, answers each row in one way, and what it names stands."""

import ast
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tools.asvs_page import CHAPTERS, PAGE, ROOT, Kind, Row, page, rows

STALE = "docs/operate/asvs.md is stale: make asvs-page"
FEWEST_WORDS = 6
"""Of a reason: less says nothing."""
SECTIONS = {
    "1.1": "1-7", "1.2": "1-4", "1.4": "1 4 5", "1.5": "1-4", "1.6": "1-4", "1.7": "1-2", "1.8": "1-2", "1.9": "1-2",
    "1.10": "1", "1.11": "1-2", "1.12": "2", "1.14": "1-6",
    "2.1": "1-12", "2.2": "1-3", "2.3": "1-3", "2.4": "1-6", "2.5": "1-7", "2.6": "1-3", "2.7": "1-6", "2.8": "1-7",
    "2.9": "1-3", "2.10": "1-4",
    "3.1": "1", "3.2": "1-4", "3.3": "1-4", "3.4": "1-5", "3.5": "1-3", "3.7": "1",
    "4.1": "1-3 5", "4.2": "1-2", "4.3": "1-3",
    "5.1": "1-5", "5.2": "1-8", "5.3": "1-10", "5.4": "1-3", "5.5": "1-4",
    "6.1": "1-3", "6.2": "1-6", "6.3": "1-2", "6.4": "1-2",
    "7.1": "1-4", "7.2": "1-2", "7.3": "1 3 4", "7.4": "1-3",
    "8.1": "1-4", "8.2": "1-3", "8.3": "1-8",
    "9.1": "1-3", "9.2": "1-4",
    "10.2": "1-2", "10.3": "1-3",
    "11.1": "1-8",
    "12.1": "1-3", "12.2": "1", "12.3": "1-6", "12.4": "1-2", "12.5": "1-2", "12.6": "1",
    "13.1": "1 3-5", "13.2": "1-3 5-6", "13.3": "1-2", "13.4": "1-2",
    "14.1": "1-4", "14.2": "1-6", "14.3": "2-3", "14.4": "1-7", "14.5": "1-4",
}  # fmt: skip
"""The requirements of levels 1 and 2 in version 4.0.3; what is missing was dropped there or is of level 3."""
BY_LEVEL = {
    1: (0, 38), 2: (27, 27), 3: (12, 6), 4: (8, 1), 5: (27, 3), 6: (1, 12), 7: (3, 9), 8: (7, 8), 9: (3, 4),
    10: (3, 2), 11: (5, 3), 12: (11, 4), 13: (6, 7), 14: (15, 8),
}  # fmt: skip
"""How many of each chapter level 1 asks for, and how many more level 2."""


def numbers(told: str) -> list[int]:
    """``1-3 5`` is 1, 2, 3, 5."""
    ends = [each.split("-") for each in told.split()]
    return [n for first, *last in ends for n in range(int(first), int(last[0] if last else first) + 1)]


EXPECTED = [f"{section}.{n}" for section, told in SECTIONS.items() for n in numbers(told)]


@cache
def functions(file: Path) -> frozenset[str]:
    """The functions of a file of tests."""
    parsed = ast.parse(file.read_text(encoding="utf-8"))
    return frozenset(node.name for node in parsed.body if isinstance(node, ast.FunctionDef))


def wrong(found: Sequence[Row]) -> list[str]:
    """What is wrong with the rows."""
    told = [f"{row_id} is missing" for row_id in EXPECTED if row_id not in {row.id for row in found}]
    told += [f"{row_id} stands {n} times" for row_id, n in Counter(row.id for row in found).items() if n > 1]
    told += [f"{row.id} is none of levels 1 and 2" for row in found if row.id not in EXPECTED]
    for chapter, counts in BY_LEVEL.items():
        own = Counter(row.level for row in found if row.chapter == chapter)
        if (own[1], own[2]) != counts or own.keys() - {1, 2}:
            told.append(f"V{chapter} has {dict(own)}, not {counts}")
    for row in found:
        told += [f"{row.id}: no test {test}" for test in row.tests if not _stands(test)]
        told += [f"{row.id}: no place {row.place}"] if row.place and not (ROOT / row.place).exists() else []
        if row.kind is not Kind.TEST and len(row.answer.split()) < FEWEST_WORDS:
            told.append(f"{row.id}: a reason of {len(row.answer.split())} words")
        if not row.asks:
            told.append(f"{row.id} asks for nothing")
    return told


def _stands(test: str) -> bool:
    path, _, name = test.partition("::")
    file = ROOT / path
    return file.is_file() and name.startswith("test_") and name in functions(file)


def test_every_requirement_has_one_answer_and_what_it_names_stands() -> None:
    assert wrong(rows()) == []
    assert [row.id for row in rows()] == EXPECTED
    assert (len(EXPECTED), len(CHAPTERS)) == (260, 14)
    assert [sum(counts[level] for counts in BY_LEVEL.values()) for level in (0, 1)] == [128, 132]


def test_the_page_is_not_stale() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), STALE


def test_the_page_tells_every_row() -> None:
    told = page()
    for row in rows():
        assert f"| {row.id} | {row.level} | {row.asks} | " in told
        assert all(test.partition("::")[2] in told for test in row.tests)
        assert row.answer in told


def test_sabotage_a_row_taken_away_or_said_twice_is_seen() -> None:
    found = rows()
    assert wrong(found[:4] + found[5:]) == ["1.1.5 is missing", "V1 has {2: 37}, not (0, 38)"]
    assert "1.1.1 stands 2 times" in wrong((found[0], *found))
    assert "1.4.2 is none of levels 1 and 2" in wrong((replace(found[0], id="1.4.2"), *found))


def test_sabotage_a_row_of_another_level_is_a_chapter_miscounted() -> None:
    found = rows()
    assert wrong((replace(found[0], level=1), *found[1:])) == ["V1 has {1: 1, 2: 37}, not (0, 38)"]


def test_sabotage_a_test_renamed_and_a_place_gone_are_seen() -> None:
    found = rows()
    tested = next(row for row in found if row.kind is Kind.TEST)
    placed = next(row for row in found if row.kind is Kind.PLACE)
    gone = (*tested.tests, "tests/house/test_asvs.py::test_long_gone", "tests/long/gone.py::test_x")
    changed = {tested.id: replace(tested, tests=gone), placed.id: replace(placed, place="telnusqa/long_gone.py")}
    told = wrong([changed.get(row.id, row) for row in found])
    assert sorted(told) == sorted(
        [
            f"{tested.id}: no test tests/house/test_asvs.py::test_long_gone",
            f"{tested.id}: no test tests/long/gone.py::test_x",
            f"{placed.id}: no place telnusqa/long_gone.py",
        ]
    )


def test_sabotage_a_reason_that_says_nothing_is_seen() -> None:
    found = rows()
    row = next(row for row in found if row.kind is Kind.NOT_FOR_US)
    told = wrong([replace(each, answer="not needed") if each is row else each for each in found])
    assert told == [f"{row.id}: a reason of 2 words"]


@pytest.mark.parametrize(
    "answer",
    ["", 'test = ["a"]\nopen = "b"', 'place = "a"', 'open = "b"\nbecause = "c"', 'open = "b"\nwhy = "c"', "test = []"],
)
def test_sabotage_a_row_that_answers_in_no_way_or_in_two_is_refused(answer: str) -> None:
    with pytest.raises(ValueError, match=r"1\.1\.1|because"):
        rows(f'[[row]]\nid = "1.1.1"\nlevel = 2\nasks = "x"\n{answer}')
