import django.db.models.deletion
from django.db import migrations, models

import telnusqa.store.constraint


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0014_policy"),
    ]

    operations = [
        migrations.CreateModel(
            name="ConsentAskedRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "seq", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("seq", models.PositiveIntegerField()),
                ("asked_on", models.DateField()),
                ("asked_by", models.CharField(max_length=60)),
                ("given_at", models.DateTimeField(null=True)),
                ("home", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_consent_asked",
                "constraints": [telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="consent_asked_of_case", table="store_case"), models.UniqueConstraint(fields=("home", "case_number", "asked_on"), name="consent_asked_once_a_day")],
            },
        ),
    ]
