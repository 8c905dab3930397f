"""How fast a document is found, and how surely by a mistyped name: ``make bench SIZE=10000000 DB=postgres``."""

import os
import subprocess
import sys

import pytest

from tests.fresh import Fresh

pytestmark = pytest.mark.bench
SIZE = int(os.environ.get("SIZE", "") or 50_000)


def test_documents_found_among(fresh: Fresh) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.finding", str(SIZE)], env=fresh.environment(), check=False
    )
    assert done.returncode == 0
