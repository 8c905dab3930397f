"""The tree the house tests walk."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
_ASIDE = {".venv", ".git", "var", "build", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}


def files(root: Path, *endings: str) -> Iterator[Path]:
    """Files under ``root`` with one of these endings, what is made by tools left aside."""
    for path in sorted(root.rglob("*")):
        if path.suffix in endings and path.is_file() and not _ASIDE & set(path.relative_to(root).parts):
            yield path


def plant(root: Path, name: str, text: str) -> Path:
    """Write one file of a small broken tree."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
