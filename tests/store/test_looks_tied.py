"""Looks written before there was a table of their cases are tied to them by the migration."""

import importlib

import pytest
from django.apps import apps
from django.db import connection

from telnusqa.store.models import LookedCaseRow, LookRow
from tests.cast import NOW, filed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("college1")]


def test_old_looks_are_tied_to_every_case_they_touched() -> None:
    one, other = filed(), filed()
    for n, (viewer, subject, purpose, listed) in enumerate(
        [
            ("staff:1", f"case:{one}", "work", ""),
            ("applicant", f"case:{one}", "own", ""),
            ("staff:1", "work:1#0123456789ab", "work", f"{other},{one}"),
            ("staff:1", "register:1#0123456789ab", f"case:{one}", "record:1,record:123"),
            ("verifier", "duplicate:1:2026-1", "verify", ""),
        ]
    ):
        LookRow.objects.create(
            day=NOW.date(),
            viewer=viewer,
            subject=subject,
            purpose=purpose,
            five_minutes=n,
            first_seen=NOW,
            cases=listed,
        )
    importlib.import_module("telnusqa.store.migrations.0009_looks").tie_to_cases(apps, connection.schema_editor())
    tied = LookedCaseRow.objects.order_by("look_id", "case_number").values_list("look__five_minutes", "case_number")
    assert sorted(tied) == sorted([(0, one), (1, one), (2, one), (2, other), (3, one)])
    assert list(LookedCaseRow.objects.filter(own=True).values_list("look__viewer", flat=True)) == ["applicant"]
