"""`make law-proof` itself: what a broken function answers, and that a claim that does not hold is told."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import cache
from pathlib import Path
from types import MappingProxyType, ModuleType

import pytest

from tests.house.tree import ROOT, plant
from tools.law_proof.altered import Broken, altered, wrapped
from tools.law_proof.broken_import import NoSuchFunction, put_broken


class Why(Enum):
    REST = 1
    WORK = 2


@dataclass(frozen=True)
class Term:
    days: int
    why: Why

    def __post_init__(self) -> None:
        if self.days > 15:
            raise ValueError(self.days)


AT = datetime(2026, 11, 23, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("answer", "other"),
    [
        (True, False),
        (7, 8),
        ("a", "broken"),
        (b"a", b""),
        (date(2026, 11, 23), date(2026, 11, 24)),
        (AT, AT + timedelta(days=1)),
        (time(9), time(9, 1)),
        ((1, 2), ()),
        ([1], []),
        (frozenset({1}), frozenset()),
        (MappingProxyType({1: 2}), {}),
        (Why.WORK, Why.REST),
        (Term(15, Why.REST), None),
    ],
)
def test_a_broken_answer_is_another_one_of_its_kind(answer, other):
    assert altered(answer) != answer
    if other is not None:
        assert altered(answer) == other


@pytest.mark.parametrize("nothing", [None, "", (), frozenset(), {}, b"", False, 0])
def test_where_there_was_nothing_there_is_something(nothing):
    assert altered(nothing) != nothing
    assert altered(nothing)


def test_a_value_is_altered_in_its_fields_past_its_own_checks():
    broken = altered(Term(15, Why.REST))
    assert isinstance(broken, Term)
    assert (broken.days, broken.why) == (16, Why.WORK)


def test_a_function_that_refuses_refuses_no_more():
    def refuse() -> None:
        raise ValueError

    def each() -> Iterator[int]:
        yield 1

    assert isinstance(wrapped(refuse)(), Broken)
    assert list(wrapped(each)()) == []  # type: ignore[call-overload]


def test_a_method_a_property_a_class_and_a_kept_answer_are_broken_too():
    module = ModuleType("rules")

    class Rule:
        def __init__(self, days: int) -> None:
            self.days = days

        @property
        def long(self) -> bool:
            return self.days > 15

        def left(self) -> int:
            return 15 - self.days

        @staticmethod
        def most() -> int:
            return 15

    @cache
    def kept() -> int:
        return 1

    module.Rule, module.kept, module.Term = Rule, kept, Term  # type: ignore[attr-defined]
    checks = Term.__post_init__
    for name in ("Rule.long", "Rule.left", "Rule.most", "kept", "Term"):
        put_broken(module, name)
    try:
        assert (Rule(1).long, Rule(1).left(), Rule.most()) == (True, 15, 16)
        module.kept.cache_clear()
        assert module.kept() == 2
        assert Term(99, Why.REST).days == 99
    finally:
        Term.__post_init__ = checks  # type: ignore[method-assign]
    with pytest.raises(NoSuchFunction):
        put_broken(module, "gone")


MODULE = "telnusqa.law.rules"
TEST_FILE = "tests/law/test_rules.py"
RULES = """
def due(days):
    return days + 15

def other(days):
    return days
"""
TESTS = """
from telnusqa.law.rules import due

def test_due():
    assert due(1) == 16

def test_of_something_else():
    assert True

def test_red():
    assert due(1) == 99
"""


def run(root: Path, *rows: tuple[str, str, str]) -> tuple[int, str]:
    for package in ("telnusqa", "telnusqa/law"):
        plant(root, f"{package}/__init__.py", "")
    plant(root, "telnusqa/law/rules.py", RULES)
    plant(root, "tests/law/test_rules.py", TESTS)
    plant(
        root,
        "telnusqa/law/proofs.toml",
        "\n".join(
            f'[[row]]\nid = "{row}"\nfunction = "{MODULE}:{function}"\ntest = "{TEST_FILE}::{test}"'
            for row, function, test in rows
        ),
    )
    words = "import sys; from pathlib import Path; from tools.law_proof.__main__ import main; "
    done = subprocess.run(
        [sys.executable, "-c", f"{words}sys.exit(main([], Path.cwd()))"],
        cwd=root,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_a_claim_that_holds_is_told_and_all_is_well(tmp_path):
    code, said = run(tmp_path, ("2015:4.1", "due", "test_due"))
    assert code == 0, said
    assert "2015:4.1 · telnusqa.law.rules:due · tests/law/test_rules.py::test_due · red when broken" in said


def test_sabotage_claims_that_do_not_hold_are_told(tmp_path):
    claims = {
        ("due", "test_of_something_else"): "green when whole, green when broken",
        ("other", "test_due"): "green when whole, green when broken",
        ("due", "test_red"): "red when whole, red when broken",
        ("due", "test_gone"): "no such test when whole, no such test when broken",
        ("gone", "test_due"): "green when whole, no such function when broken",
    }
    code, said = run(tmp_path, ("2015:1", "due", "test_due"), *(("2015:2", *claim) for claim in claims))
    assert code == 1
    lines = said.splitlines()
    assert lines[0] == f"2015:1 · {MODULE}:due · {TEST_FILE}::test_due · red when broken"
    assert lines[1:6] == [
        f"2015:2 · {MODULE}:{function} · {TEST_FILE}::{test} · *** {told}" for (function, test), told in claims.items()
    ]
    assert lines[6].startswith("2 rows, 6 proofs, 5 failed")
