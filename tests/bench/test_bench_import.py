"""How fast a register comes in, against the raw way into the same tables. Nothing fails for being slow."""

import sys

import pytest

from tests.fresh import Fresh

pytestmark = pytest.mark.bench


def test_rows_taken_in(fresh: Fresh, scale: float) -> None:
    sys.stdout.write("\n" + fresh.run("tests.bench.taking_in", str(max(20_000, round(100_000 * scale)))))
