"""The ground tests stand on: the engine asked for, and no file of theirs in the real folder."""

import os
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from tests.house.tree import ROOT


@pytest.mark.django_db
def test_the_engine_is_the_one_asked_for(engine: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        assert cursor.fetchone() == (1,)
    assert connection.vendor == engine
    assert (engine == "postgresql") == bool(os.environ.get("DATABASE_URL"))


def test_files_of_tests_lie_apart() -> None:
    kept_in = Path(settings.TELNUSQA_VAR)
    assert kept_in.is_dir()
    assert ROOT / "var" not in (kept_in, *kept_in.parents)
