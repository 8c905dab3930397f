"""Migrations since the last release only add: the release before works beside the one that is coming up."""

from collections.abc import Mapping
from typing import Any

import pytest
from django.db import migrations, models
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState

from telnusqa.store.index import AddIndexWhileWriting
from tools.expand import RELEASES, unmarked

LAST = max(RELEASES.values())


@pytest.fixture(scope="module")
def loader() -> MigrationLoader:
    return MigrationLoader(None)


@pytest.fixture(scope="module")
def released(loader: MigrationLoader) -> ProjectState:
    return loader.project_state(("store", LAST))


def since(loader: MigrationLoader) -> list[str]:
    return sorted(name for app, name in loader.disk_migrations if app == "store" and name > LAST)


def test_what_came_since_the_last_release_only_adds(loader: MigrationLoader, released: ProjectState) -> None:
    state, new = released.clone(), set[str]()
    found = []
    for name in since(loader):
        migration = loader.disk_migrations["store", name]
        module = __import__(migration.__module__, fromlist=["Migration"])
        found += unmarked(name, migration, state, getattr(module, "KNOWINGLY", {}), new)
    assert found == []


def faults(released: ProjectState, *operations: Any, knowingly: Mapping[str, str] | None = None) -> list[str]:
    class Migration(migrations.Migration):
        pass

    Migration.operations = list(operations)
    return unmarked("0099_tried", Migration, released.clone(), knowingly or {}, set())


OFFICE = models.CharField(max_length=20)
TAKES_AWAY = {
    "a column goes": (migrations.RemoveField("caserow", "channel"), "store_case.channel"),
    "a column is renamed": (migrations.RenameField("caserow", "channel", "way"), "store_case.channel"),
    "a table goes": (migrations.DeleteModel("HandoverRow"), "store_handover"),
    "a table is renamed": (migrations.RenameModel("HandoverRow", "GivenRow"), "store_handover"),
    "a table lies elsewhere": (migrations.AlterModelTable("handoverrow", "given"), "store_handover"),
}
NARROWS = {
    "a column nobody fills": (migrations.AddField("caserow", "x", OFFICE), "store_case.x"),
    "a default of the program alone": (
        migrations.AddField("caserow", "x", models.CharField(max_length=9, default="")),
        "store_case.x",
    ),
    "shorter": (migrations.AlterField("caserow", "channel", models.CharField(max_length=5)), "store_case.channel"),
    "another kind": (migrations.AlterField("caserow", "channel", models.IntegerField()), "store_case.channel"),
    "never empty": (
        migrations.AlterField("caserow", "inner_due_on", models.DateField()),
        "store_case.inner_due_on",
    ),
    "once only": (
        migrations.AlterField("caserow", "channel", models.CharField(max_length=20, unique=True)),
        "store_case.channel",
    ),
    "a rule": (migrations.AddConstraint("caserow", models.CheckConstraint(condition=models.Q(), name="rule")), "rule"),
    "an index under a lock": (migrations.AddIndex("linerow", models.Index(fields=["kind"], name="slow")), "slow"),
    "words to the database": (migrations.RunSQL("SELECT 1"), "RunSQL"),
    "a program": (migrations.RunPython(migrations.RunPython.noop), "RunPython"),
    "hidden": (
        migrations.SeparateDatabaseAndState(database_operations=[migrations.RunSQL("SELECT 1")]),
        "RunSQL",
    ),
}
ADDS = {
    "a column that may be empty": migrations.AddField("caserow", "x", models.CharField(max_length=9, null=True)),
    "a column the database fills": migrations.AddField("caserow", "x", models.CharField(max_length=9, db_default="")),
    "longer": migrations.AlterField("caserow", "channel", models.CharField(max_length=40)),
    "as long as it likes": migrations.AlterField("caserow", "channel", models.CharField(max_length=20, null=True)),
    "an index of a small table": migrations.AddIndex("policychangerow", models.Index(fields=["id"], name="small")),
    "an index while people write": AddIndexWhileWriting("linerow", models.Index(fields=["kind"], name="quick")),
    "a rule less": migrations.RemoveConstraint("caserow", "original_leaves_once"),
    "an index less": migrations.RemoveIndex("caserow", "case_by_office"),
}


@pytest.mark.parametrize("what", TAKES_AWAY)
def test_what_takes_away_waits_for_a_release_between(released: ProjectState, what: str) -> None:
    operation, name = TAKES_AWAY[what]
    assert faults(released, operation)[0].startswith(f"0099_tried {name}: ")
    because = "nothing reads it any more since that one"
    assert faults(released, operation, knowingly={name: because})
    assert faults(released, operation, knowingly={name: f"since 7.0: {because}"})
    assert faults(released, operation, knowingly={name: f"since 1.0: {because}"}) == []


@pytest.mark.parametrize("what", NARROWS)
def test_what_narrows_is_named_and_may_be_done_knowingly(released: ProjectState, what: str) -> None:
    operation, name = NARROWS[what]
    assert faults(released, operation)[0].startswith(f"0099_tried {name}: ")
    assert faults(released, operation, knowingly={name: "small"})
    assert faults(released, operation, knowingly={name: "the table holds a handful of rows"}) == []


@pytest.mark.parametrize("what", ADDS)
def test_what_only_adds_passes(released: ProjectState, what: str) -> None:
    assert faults(released, ADDS[what]) == []


def test_a_table_made_since_is_free(released: ProjectState) -> None:
    made = migrations.CreateModel("NewRow", [("id", models.BigAutoField(primary_key=True))], {"db_table": "store_new"})
    assert faults(released, made, migrations.AddField("newrow", "x", OFFICE), migrations.DeleteModel("NewRow")) == []


def test_a_mark_for_nothing_is_named(released: ProjectState) -> None:
    found = faults(released, ADDS["longer"], knowingly={"store_case.channel": "a reason as long as it must be"})
    assert found == ["0099_tried store_case.channel: marked, and nothing is wrong with it"]
