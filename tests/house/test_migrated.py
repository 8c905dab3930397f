"""The database that tests copy is made anew whenever what it is made of has changed."""

from pathlib import Path

import pytest

from tests import migrated
from tests.house.tree import plant


def test_a_changed_guard_or_migration_is_another_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrated, "PACKAGE", tmp_path)
    names = set()
    for said in ("SELECT 1", "SELECT 2"):
        plant(tmp_path, "store/guard/sqlite.sql", said)
        for more in ("", "x = 1"):
            plant(tmp_path, "store/migrations/0001_first.py", more)
            names.add(migrated._name())
    assert len(names) == 4
    assert migrated._name() in names, "and the same code is the same database"
