"""A file answers one question: over 250 lines it answers two."""

from pathlib import Path

from tests.house.tree import ROOT, files, plant

LIMIT = 250
WRITTEN = ("migrations", "client")
"""Folders of what a tool writes: migrations, and the client of the machines' door."""


def too_long(root: Path) -> list[str]:
    return [
        f"{path.relative_to(root)}: {lines} lines"
        for path in files(root, ".py")
        if not set(WRITTEN) & set(path.parts) and (lines := len(path.read_text(encoding="utf-8").splitlines())) > LIMIT
    ]


def test_no_python_file_is_over_the_limit() -> None:
    assert too_long(ROOT) == []


def test_a_long_file_is_seen_and_a_migration_is_not(tmp_path: Path) -> None:
    plant(tmp_path, "telnusqa/acts/long.py", "x = 1\n" * (LIMIT + 1))
    plant(tmp_path, "telnusqa/acts/full.py", "x = 1\n" * LIMIT)
    plant(tmp_path, "telnusqa/store/migrations/0001.py", "x = 1\n" * 900)
    assert too_long(tmp_path) == ["telnusqa/acts/long.py: 251 lines"]
