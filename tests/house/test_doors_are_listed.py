"""Every door stands in the contract that keeps doors apart."""

import tomllib
from pathlib import Path

from tests.house.tree import ROOT, plant


def unlisted(root: Path) -> set[str]:
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {contract["id"]: contract for contract in settings["tool"]["importlinter"]["contracts"]}
    listed = set(contracts["doors-apart"]["modules"])
    there = {f"telnusqa.doors.{path.parent.name}" for path in (root / "telnusqa" / "doors").glob("*/__init__.py")}
    return there - listed - {"telnusqa.doors.shared"}


def test_every_door_is_kept_apart() -> None:
    assert unlisted(ROOT) == set()


def test_a_new_door_outside_the_contract_is_seen(tmp_path: Path) -> None:
    plant(tmp_path, "pyproject.toml", (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    plant(tmp_path, "telnusqa/doors/shared/__init__.py", "")
    plant(tmp_path, "telnusqa/doors/cellar/__init__.py", "")
    assert unlisted(tmp_path) == {"telnusqa.doors.cellar"}
