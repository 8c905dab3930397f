import django.db.models.deletion
from django.db import migrations, models

import telnusqa.store.constraint


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0018_visit_draft"),
    ]

    operations = [
        migrations.CreateModel(
            name="ConsentBroughtRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "asked_on", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("asked_on", models.DateField()),
                ("given_at", models.DateTimeField(null=True)),
                ("home", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_consent_brought",
                "constraints": [telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="consent_brought_of_case", table="store_case")],
            },
        ),
    ]
