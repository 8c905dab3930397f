"""Sweeping files beside what others do at that moment: what is put once more stays, what is renamed breaks nothing."""

import os
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from telnusqa.store import files

OLD = datetime(2026, 1, 1, tzinfo=UTC)
BEFORE = OLD + timedelta(days=1)
CONTENT = b"a receipt"


@pytest.fixture
def kept(settings: Settings, tmp_path: Path) -> Path:
    """A file that no row names, put long ago."""
    settings.TELNUSQA_VAR = tmp_path
    digest = files.put(1, CONTENT)
    path = tmp_path / "files" / "1" / digest[:2] / digest
    os.utime(path, (OLD.timestamp(), OLD.timestamp()))
    return path


def no_row(home: int, digests: list[str]) -> Collection[str]:
    """Nothing is named."""
    return ()


def test_what_no_row_names_goes(kept: Path) -> None:
    assert files.sweep(no_row, OLD) == 0
    assert files.sweep(no_row, BEFORE) == 1
    assert not kept.exists()


def test_the_same_bytes_put_again_are_young(kept: Path) -> None:
    files.put(1, CONTENT)
    assert files.sweep(no_row, BEFORE) == 0
    assert kept.exists()


def test_bytes_put_while_rows_are_asked_stay(kept: Path) -> None:
    """The act that puts them names them in a moment: its row is not there yet when the sweep asks."""

    def asked_meanwhile(home: int, digests: list[str]) -> Collection[str]:
        files.put(home, CONTENT)
        return ()

    assert files.sweep(asked_meanwhile, BEFORE) == 0
    assert kept.exists()


def test_a_file_another_process_renames_ends_no_sweep(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = Path.iterdir

    def with_one_gone(folder: Path) -> list[Path]:
        return [folder / "tmp-being-renamed", *listed(folder)]

    monkeypatch.setattr(Path, "iterdir", with_one_gone)
    assert files.sweep(no_row, BEFORE) == 1
    assert not kept.exists()
