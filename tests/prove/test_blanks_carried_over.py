"""Blanks, lines of the book and papers of older versions are carried over, on both engines."""

import json
import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any
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


def test_every_blank_has_its_steps_every_line_what_was_settled_and_every_paper_its_head(empty: Fresh) -> None:
    told = json.loads(empty.run("tests.prove.carried_over").splitlines()[-1])
    assert told["missing"] == []
    blanks_have_the_steps_that_brought_them_where_they_are(told)
    lines_tell_what_they_stand_for(told)


def blanks_have_the_steps_that_brought_them_where_they_are(told: dict[str, Any]) -> None:
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


def lines_tell_what_they_stand_for(told: dict[str, Any]) -> None:
    """A line after an issued one replaces that; one before it, the original. Who took it is told by the journal."""
    original = [None, "99", "Ақбұлақ политехникалық колледжі", "Омарова Алия Сериккызы", ""]
    assert told["lines"] == {
        "2": [*original, "", "2026-09-02"],
        "3": [*original, "", "2026-09-02"],
        "4": [3, "2026-0003", "Ақбұлақ", "Омарова Әлия", "Омарова Әлия Серікқызы", "", "2026-09-02"],
        "5": [*original, "ТКБ 0000003", "2026-09-02"],
    }
    assert told["received"] == [[3, 9, "relative", False]]
    assert told["papers"] == {str(n): ["сол күнгі", "", "город Астана"] for n in (2, 3, 4)} | {
        "5": ["сол күнгі", "кейін", "город Астана"]
    }
