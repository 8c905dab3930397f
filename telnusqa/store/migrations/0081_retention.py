"""When a case ended and when it was erased; and what keeps it beyond its time.

It comes after 0085, which comes after 0080: the numbers do not tell the order here.
"""

import django.db.models.deletion
from django.db import migrations, models

from telnusqa.store.constraint import CompositeForeignKey


class Migration(migrations.Migration):
    dependencies = [("store", "0085_lists_of_offices")]

    operations = [
        migrations.AddField(model_name="caserow", name="ended_on", field=models.DateField(null=True)),
        migrations.AddField(model_name="caserow", name="erased_on", field=models.DateField(null=True)),
        migrations.CreateModel(
            name="LegalHoldRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "home_id", "case_number", "n", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "home",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation"
                    ),
                ),
                ("case_number", models.CharField(max_length=9)),
                ("n", models.PositiveSmallIntegerField()),
                ("ground", models.CharField(max_length=20)),
                ("note_box", models.TextField()),
                ("salt", models.CharField(max_length=32)),
                ("until", models.DateField(null=True)),
                ("by", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("lifted_by", models.CharField(default="", max_length=60)),
                ("lifted_at", models.DateTimeField(null=True)),
            ],
            options={"db_table": "store_legal_hold"},
        ),
        migrations.AddConstraint(
            model_name="legalholdrow",
            constraint=CompositeForeignKey(
                columns=("home_id", "case_number"),
                keys=("home_id", "number"),
                name="legal_hold_of_case",
                table="store_case",
            ),
        ),
        migrations.AddIndex(
            model_name="legalholdrow",
            index=models.Index(
                condition=models.Q(("lifted_at", None)), fields=["home", "case_number"], name="legal_hold_standing"
            ),
        ),
    ]
