"""Blanks that stood before there were steps are carried over, on both engines."""

import json
import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest

from tests.fresh import Fresh

pytestmark = pytest.mark.prove


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Fresh]:
    """A database without a table."""
    url = os.environ.get("DATABASE_URL", "")
    if not url:
        yield Fresh(tmp_path, "")
        return
    name = f"telnusqa_{uuid.uuid4().hex}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')  # type: ignore[arg-type]
    yield Fresh(tmp_path, urlunsplit(urlsplit(url)._replace(path=f"/{name}")))
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[arg-type]


def test_every_blank_has_the_steps_that_brought_it_where_it_is(empty: Fresh) -> None:
    told = json.loads(empty.run("tests.prove.carried_over").splitlines()[-1])
    saule = told["where"]["2"]
    assert saule.startswith("executor:")
    assert told["where"] == {"1": "store", "2": saule, "3": "used", "4": "spoiled", "5": "spoiled"}
    came = [["supplier", True, None], ["store", True, None]]
    assert told["steps"] == [
        *([1, *step] for step in came),
        *([2, *step] for step in [*came, [saule, True, None]]),
        *([3, *step] for step in [*came, [saule, True, None], ["used", False, 3]]),
        *([4, *step] for step in [*came, [saule, True, None], ["spoiled", False, 4]]),
        *([5, *step] for step in [*came, ["spoiled", True, None]]),
    ]
    assert told["act"] == ["received", "supplier", "store", "staff:77", 1]
    assert told["used_at"] == "2026-11-02T05:00:00+00:00"
    assert told["missing"] == []
