"""Which build runs."""

from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_HERE = Path(__file__).resolve().parent.parent


@cache
def name() -> str:
    """The version of the package and the last migration it brings, which together say what tables it knows."""
    try:
        kept = version("telnusqa")
    except PackageNotFoundError:
        kept = "0"
    last = max(path.stem for path in (_HERE / "store" / "migrations").glob("0*.py"))
    return f"{kept}+{last.partition('_')[0]}"
