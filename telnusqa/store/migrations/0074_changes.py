"""Changes of cases' status in one order; those of before are given their numbers by the worker, after the upgrade."""

import django.db.models.deletion
from django.db import migrations, models

from telnusqa.store.constraint import CompositeForeignKey


def organisation(**more):
    return models.ForeignKey(
        db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation", **more
    )


class Migration(migrations.Migration):
    dependencies = [("store", "0071_request_keys")]

    operations = [
        migrations.CreateModel(
            name="ChangeCounter",
            fields=[
                ("id", models.PositiveSmallIntegerField(primary_key=True, serialize=False)),
                ("last", models.BigIntegerField()),
            ],
            options={"db_table": "store_change_counter"},
        ),
        migrations.CreateModel(
            name="ChangeRow",
            fields=[
                ("n", models.BigIntegerField(primary_key=True, serialize=False)),
                ("home", organisation()),
                ("office", organisation(null=True, related_name="+")),
                ("case_number", models.CharField(max_length=9)),
                ("version", models.PositiveIntegerField()),
                ("kind", models.CharField(max_length=40)),
                ("state", models.CharField(max_length=20)),
                ("was", models.CharField(max_length=20)),
                ("due_on", models.DateField()),
                ("deemed_refused", models.BooleanField()),
                ("happened_at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField()),
            ],
            options={"db_table": "store_change"},
        ),
        migrations.AddConstraint(
            model_name="changerow",
            constraint=models.UniqueConstraint(fields=("home", "case_number", "version"), name="change_once"),
        ),
        migrations.AddConstraint(
            model_name="changerow",
            constraint=CompositeForeignKey(
                columns=("home_id", "case_number"), keys=("home_id", "number"), name="change_of_case", table="store_case"
            ),
        ),
        migrations.AddIndex(
            model_name="changerow", index=models.Index(fields=["home", "n"], name="change_by_home")
        ),
        migrations.AddIndex(
            model_name="changerow",
            index=models.Index(
                condition=models.Q(("office__isnull", False)), fields=["office", "n"], name="change_by_office"
            ),
        ),
        migrations.AddField(
            model_name="caserow",
            name="numbered_seq",
            field=models.PositiveIntegerField(db_default=0, default=0),
        ),
    ]
