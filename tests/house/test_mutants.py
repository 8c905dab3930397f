"""`make mutants` itself: what it changes, and that it tells a weak test from a strong one."""

import ast
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest

from tests.house.tree import ROOT, plant
from tools.mutants.change import changes
from tools.mutants.report import Reason, Result, accepted, verdict
from tools.mutants.trial import Fate
from tools.mutants.value import value_changes

RULE = '''"""How long."""

from dataclasses import dataclass

LIMITS = {"short": 2}

def cites(*ids):
    return lambda rule: rule

@dataclass(frozen=True)
class Span:
    """A span."""

    days: int = 1

    def fits(self) -> bool:
        return self.days <= LIMITS["short"]

@cites("2015:1")
def allowed(days: int, more: int = 0) -> bool:
    """Whether it is."""
    if days < 0:
        raise ValueError("not so few")
    return Span(days + more).fits()
'''
WEAK = "from telnusqa.core.rule import allowed\n\ndef test_two_days_are_allowed():\n    assert allowed(2)\n"
STRONG = (
    WEAK
    + """
import pytest
from telnusqa.core.rule import Span

def test_the_limit_is_two():
    assert allowed(2) is True
    assert allowed(3) is False
    assert allowed(0) is True
    assert (allowed(1, 1), allowed(2, 1)) == (True, False)
    assert Span() == Span(1)
    with pytest.raises(ValueError):
        allowed(-1)
"""
)


def planted(root: Path, rule: str, test: str) -> Path:
    for package in ("telnusqa", "telnusqa/core", "telnusqa/law"):
        plant(root, f"{package}/__init__.py", "")
    plant(root, "telnusqa/core/rule.py", rule)
    plant(root, "tests/core/test_rule.py", test)
    return root


def run(root: Path) -> tuple[int, str]:
    """`make mutants` on a tree of its own, in a process that never imported ours."""
    words = "import sys; from pathlib import Path; from tools.mutants.__main__ import main; "
    done = subprocess.run(
        [sys.executable, "-c", f"{words}sys.exit(main(['--workers', '2'], Path.cwd()))"],
        cwd=root,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def names(source: str) -> list[str]:
    return [change.name for change in changes(ast.parse(source))]


def test_a_strong_test_kills_every_change(tmp_path):
    code, said = run(planted(tmp_path, RULE, STRONG))
    assert (code, "0 survived: 100.0 % killed" in said) == (0, True), said


def test_sabotage_a_weak_test_lets_changes_survive_and_is_told_which(tmp_path):
    code, said = run(planted(tmp_path, RULE, WEAK))
    assert code == 1
    for survivor in (
        "rule.py:5 module: 2 → 3",
        "rule.py:17 Span.fits: self.days <= LIMITS['short'] → self.days > LIMITS['short']",
        "rule.py:22 allowed: days < 0 → days <= 0",
        "rule.py:23 allowed: raise ValueError('not so few') → pass",
    ):
        assert (survivor in said) is (" > " not in survivor), said


def test_tests_that_are_red_already_prove_nothing(tmp_path):
    code, said = run(planted(tmp_path, RULE, f"{WEAK}\ndef test_red():\n    assert not 1\n"))
    assert (code, said.strip()) == (2, "red before anything is changed: tests/core/test_rule.py")


def test_a_loop_without_an_end_is_killed_by_time(tmp_path):
    rule = "def first_of(n: int) -> int:\n    i = 0\n    while i < n:\n        i += 1\n    return i\n"
    test = (
        "from telnusqa.core.rule import first_of\n\ndef test_it():\n    assert (first_of(5), first_of(0)) == (5, 0)\n"
    )
    code, said = run(planted(tmp_path, rule, test))
    assert code == 0, said
    assert "(0 by time)" not in said, said


def test_decorated_functions_tables_methods_and_defaults_are_changed():
    found = names(RULE)
    assert {
        "module: 'short' → 'shortXX'",
        "module: 2 → 3",
        "Span: 1 → 2",
        "Span.fits: self.days <= LIMITS['short'] → self.days < LIMITS['short']",
        "Span.fits: return self.days <= LIMITS['short'] → return None",
        "allowed: 0 → 1",
        "allowed: days < 0 → days <= 0",
        "allowed: raise ValueError('not so few') → pass",
        "allowed: days + more → days - more",
    } <= set(found)
    assert not [name for name in found if "not so few'" in name and "XX" in name]
    assert not [name for name in found if "2015:1" in name or "How long" in name or "frozen" in name]


@pytest.mark.parametrize(
    ("source", "becomes"),
    [
        ("def f():\n    return a and b", ["a or b", "return None"]),
        ("def f():\n    if a and b: g()", ["not (a and b)", "a or b", "pass"]),
        ("def f():\n    if not a: return", ["a"]),
        ("def f():\n    return [x for x in y if x]", ["not x", "return None"]),
        ("def f():\n    return 1 if a else 2", ["not a", "2", "3", "return None"]),
        ("def f():\n    x = g(k=1)", ["x = None", "nothing", "2"]),
        ("def f():\n    for x in y: break", ["continue"]),
        ("def f():\n    x += 1", ["x -= 1", "pass", "2"]),
        ("def f():\n    yield Why.REST", ["yield None", "next((other for other in Why if other is not Why.REST))"]),
        ("def f():\n    return sorted(x)", ["list(x)", "return None"]),
        ("def f():\n    return min(x, key=len)", ["max(x, key=len)", "nothing", "return None"]),
        ("def f():\n    return x.startswith('a')", ["x.endswith('a')", "'aXX'", "return None"]),
        ("def f():\n    return f'a{b}'", ["'aXX'", "return None"]),
        ("def f():\n    return -x", ["x", "return None"]),
        ("def f():\n    return lambda: 1", ["lambda: None", "2", "return None"]),
        ("def f():\n    assert x == 1", []),
        ("x: int = 1\nY = TypeVar('Y', bound=int)", ["2"]),
    ],
)
def test_what_becomes_of_what(source, becomes):
    assert sorted(name.partition(" → ")[2] for name in names(source)) == sorted(becomes)


def test_every_change_can_be_made_and_changes_the_text():
    for place, _ in enumerate(names(RULE)):
        tree = ast.parse(RULE)
        tuple(changes(tree))[place].make()
        compile(tree, "rule.py", "exec")
        assert ast.unparse(tree) != ast.unparse(ast.parse(RULE))


def test_the_numbers_of_the_law_are_changed_and_its_words_are_not():
    table = tomllib.loads(
        'id = "a"\nfrom = 2014-09-01\non = true\n[[term]]\nlength = 15\nquote = "q"\n'
        '[[clause]]\nid = "c"\nquote = "q"\n'
    )
    made = list(value_changes(table))
    assert [change.name for change in made] == [
        "id: 'a' → 'aXX'",
        f"from: {date(2014, 9, 1)!r} → {date(2014, 9, 2)!r}",
        "on: True → False",
        "term.0.length: 15 → 16",
    ]
    assert made[3].made(table)["term"][0]["length"] == 16
    assert table["term"][0]["length"] == 15


def results(killed: int, *survived: str) -> list[Result]:
    return [
        *(Result("a.py", 1, f"f: {n} → x", Fate.KILLED) for n in range(killed)),
        *(Result("a.py", 2, name, Fate.SURVIVED) for name in survived),
        Result("a.py", 3, "f: no → Python", Fate.NO_PYTHON),
    ]


def test_nine_of_ten_must_be_killed_and_the_rest_have_a_reason():
    reason = Reason("a.py", "f: * → pass", "nobody sees it")
    assert verdict(results(9, "f: g() → pass"), [reason], whole=True).well
    assert not verdict(results(9, "f: g() → pass"), [], whole=True).well
    assert not verdict(results(8, "f: g() → pass", "f: h() → pass"), [reason], whole=True).well
    assert not verdict(results(99, "g: g() → pass"), [reason], whole=True).well


def test_a_reason_whose_survivor_is_gone_is_told_in_a_whole_run_alone():
    reason = Reason("a.py", "f: g() → pass", "nobody sees it")
    assert not verdict(results(10), [reason], whole=True).well
    assert verdict(results(10), [reason], whole=False).well


def test_the_kept_reasons_are_whole():
    for reason in accepted(ROOT / "docs/law/survivors.toml"):
        assert (ROOT / reason.file).is_file()
        assert len(reason.why.split()) > 2
