import django.db.models.deletion
from django.db import migrations, models

import telnusqa.store.constraint


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0005_refusal"),
    ]

    operations = [
        migrations.CreateModel(
            name="ForwardRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("reason", models.CharField(max_length=20)),
                ("note_box", models.TextField()),
                ("archive_name", models.CharField(max_length=200)),
                ("archive_address", models.CharField(max_length=300)),
                ("salt", models.CharField(max_length=32)),
                ("at", models.DateTimeField()),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
                ("to_home", models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="store.organisation")),
            ],
            options={
                "db_table": "store_forward",
                "constraints": [
                    telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="forward_of_case", table="store_case"),
                    models.CheckConstraint(condition=models.Q(models.Q(("archive_address", ""), ("archive_name", ""), ("to_home__isnull", False)), models.Q(("to_home", None), models.Q(("archive_name", ""), _negated=True), models.Q(("archive_address", ""), _negated=True)), _connector="OR"), name="forward_to_one"),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReceivedRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("from_case", models.CharField(max_length=9)),
                ("note_box", models.TextField()),
                ("at", models.DateTimeField()),
                ("from_home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="store.organisation")),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_received",
                "constraints": [
                    telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="received_of_case", table="store_case"),
                    models.UniqueConstraint(fields=("from_home", "from_case"), name="received_once"),
                    telnusqa.store.constraint.CompositeForeignKey(columns=("from_home_id", "from_case"), keys=("home_id", "case_number"), name="received_of_forward", table="store_forward"),
                ],
            },
        ),
        migrations.AddField(
            model_name="caserow",
            name="original_forwarded_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddConstraint(
            model_name="caserow",
            constraint=models.CheckConstraint(condition=models.Q(("original_returned_at", None), ("original_forwarded_at", None), _connector="OR"), name="original_leaves_once"),
        ),
    ]
