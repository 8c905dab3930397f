"""The service is free: nothing is asked, and there is nowhere to write a fee."""

import ast
from pathlib import Path

import pytest

from telnusqa.law import shipped
from telnusqa.law.charge import Charge, charge, fee

ROOT = Path(__file__).resolve().parents[2] / "telnusqa"
MONEY = {"fee", "price", "payment", "paid", "tariff", "invoice", "duty_paid"}


def money_fields(*folders: Path) -> list[str]:
    """The fields of classes whose name speaks of money, as "file: Class.field"."""
    found = []
    for path in sorted(path for folder in folders for path in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found += [f"{path.name}: {node.name}.{name}" for name in _fields(node) if MONEY & set(name.split("_"))]
    return found


def _fields(node: ast.ClassDef) -> list[str]:
    names = []
    for part in node.body:
        targets = (
            [part.target] if isinstance(part, ast.AnnAssign) else part.targets if isinstance(part, ast.Assign) else []
        )
        names += [target.id for target in targets if isinstance(target, ast.Name)]
    return names


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        ("2015", Charge(tenge=0, natural_persons=True, clause="2015:7")),
        ("2023", Charge(tenge=0, natural_persons=False, clause="2023:6")),
    ],
)
def test_nothing_is_paid_in_either_edition(edition, expected):
    rules = shipped.ruleset(edition)
    assert charge(rules) == expected
    assert fee(rules) == 0


def test_nothing_that_is_kept_or_asked_has_a_field_for_a_fee():
    assert money_fields(ROOT / "core", ROOT / "store" / "tables", ROOT / "acts", ROOT / "doors") == []


def test_sabotage_a_field_for_a_fee_is_seen(tmp_path):
    (tmp_path / "case.py").write_text("class Case:\n    fee: int\n    fee_paid = 1\n    feed = 2\n", encoding="utf-8")
    assert money_fields(tmp_path) == ["case.py: Case.fee", "case.py: Case.fee_paid"]
