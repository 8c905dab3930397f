import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import telnusqa.store.constraint


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0007_book_find"),
    ]

    operations = [
        migrations.AddField(
            model_name="caserow",
            name="executor",
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddIndex(
            model_name="caserow",
            index=models.Index(condition=models.Q(("state__in", ["forwarded", "handed_over", "refused", "withdrawn"]), _negated=True), fields=["home", "executor", "due_on", "number"], name="case_open_by_executor"),
        ),
        migrations.CreateModel(
            name="BulkRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("chain_year", models.PositiveSmallIntegerField()),
                ("last_seq", models.PositiveIntegerField(default=0)),
                ("asked_by", models.CharField(max_length=60)),
                ("asked_at", models.DateTimeField()),
                ("reason", models.CharField(max_length=20)),
                ("before", models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_bulk",
            },
        ),
        migrations.CreateModel(
            name="BulkCaseRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "bulk_id", "case_number", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("outcome", models.CharField(default="", max_length=10)),
                ("after", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("bulk", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.bulkrow")),
                ("home", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_bulk_case",
                "constraints": [telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="bulk_case_of_case", table="store_case")],
            },
        ),
        migrations.CreateModel(
            name="SubstitutionRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("since", models.DateField()),
                ("until", models.DateField()),
                ("ended_on", models.DateField(null=True)),
                ("home", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
                ("substitute", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                ("user", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
            ],
            options={
                "db_table": "store_substitution",
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("since__lte", models.F("until"))), name="away_until_later"),
                    models.CheckConstraint(condition=models.Q(("user", models.F("substitute")), _negated=True), name="another_stands_in"),
                ],
                "indexes": [models.Index(fields=["home", "until"], name="substitution_of_home")],
            },
        ),
        migrations.CreateModel(
            name="WarningRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "kind", "due_on", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("kind", models.CharField(max_length=20)),
                ("due_on", models.DateField()),
                ("at", models.DateTimeField()),
                ("home", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_warning",
                "constraints": [telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="warning_of_case", table="store_case")],
                "indexes": [models.Index(fields=["home", "due_on", "case_number"], name="warning_by_due")],
            },
        ),
    ]
