import django.db.models.deletion
from django.db import migrations, models

from telnusqa.store.constraint import CompositeForeignKey


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0010_open_cases"),
    ]

    operations = [
        migrations.AddField(
            model_name="caserow",
            name="office",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="store.organisation",
            ),
        ),
        migrations.AddIndex(
            model_name="caserow",
            index=models.Index(
                condition=models.Q(("office__isnull", False)),
                fields=["office", "submitted_at", "number"],
                name="case_by_office",
            ),
        ),
        migrations.CreateModel(
            name="AcceptanceRefusalRow",
            fields=[
                ("chain_year", models.PositiveSmallIntegerField()),
                ("last_seq", models.PositiveIntegerField(default=0)),
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "home_id", "number", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "home",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation"
                    ),
                ),
                ("number", models.CharField(max_length=10, unique=True)),
                ("submission", models.CharField(max_length=64, unique=True)),
                ("edition", models.CharField(max_length=10)),
                ("clause", models.CharField(max_length=40)),
                ("article", models.CharField(max_length=40)),
                ("copies", models.PositiveSmallIntegerField()),
                ("standing", models.CharField(max_length=20)),
                ("brought", models.CharField(max_length=120)),
                ("missing", models.TextField()),
                ("request_number", models.CharField(max_length=40)),
                ("barcode", models.CharField(max_length=40)),
                ("after", models.CharField(max_length=10, null=True)),
                ("worker", models.CharField(max_length=200)),
                ("executor", models.CharField(max_length=200)),
                ("phone", models.CharField(max_length=40)),
                ("language", models.CharField(max_length=2)),
                ("refused_on", models.DateField()),
                ("at", models.DateTimeField()),
                ("by", models.CharField(max_length=60)),
                ("iin_mac", models.CharField(max_length=80)),
                ("phone_mac", models.CharField(max_length=80)),
                ("typed_box", models.TextField()),
                ("salt", models.CharField(max_length=32)),
            ],
            options={
                "db_table": "store_acceptance_refusal",
                "constraints": [
                    CompositeForeignKey(
                        columns=("home_id", "after"),
                        keys=("home_id", "number"),
                        name="acceptance_refusal_after",
                        table="store_acceptance_refusal",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("request_number", ""), _negated=True),
                        fields=("home", "request_number"),
                        name="acceptance_refusal_request_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("barcode", ""), _negated=True),
                        fields=("home", "barcode"),
                        name="acceptance_refusal_barcode_once",
                    ),
                ],
                "indexes": [
                    models.Index(fields=["home", "at", "number"], name="acceptance_refusal_by_time"),
                    models.Index(fields=["home", "iin_mac"], name="acceptance_refusal_by_iin"),
                    models.Index(fields=["home", "phone_mac"], name="acceptance_refusal_by_phone"),
                    models.Index(
                        condition=models.Q(("typed_box", ""), _negated=True),
                        fields=["at"],
                        name="acceptance_refusal_kept",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IntakeRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "home_id", "case_number", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "home",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.organisation",
                    ),
                ),
                ("case_number", models.CharField(max_length=9)),
                (
                    "office",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.organisation",
                    ),
                ),
                ("standing", models.CharField(max_length=20)),
                ("shown_box", models.TextField()),
                ("salt", models.CharField(max_length=32)),
                ("brought", models.CharField(max_length=120)),
                ("lacking", models.CharField(max_length=120)),
                ("consents", models.CharField(max_length=40)),
                ("request_number", models.CharField(max_length=40)),
                ("barcode", models.CharField(max_length=40)),
                ("after", models.CharField(max_length=10, null=True)),
                ("by", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("iin_mac", models.CharField(max_length=80)),
                ("phone_mac", models.CharField(max_length=80)),
            ],
            options={
                "db_table": "store_intake",
                "constraints": [
                    CompositeForeignKey(
                        columns=("home_id", "case_number"),
                        keys=("home_id", "number"),
                        name="intake_of_case",
                        table="store_case",
                    ),
                    CompositeForeignKey(
                        columns=("office_id", "after"),
                        keys=("home_id", "number"),
                        name="intake_after_refusal",
                        table="store_acceptance_refusal",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("request_number", ""), _negated=True),
                        fields=("office", "request_number"),
                        name="intake_request_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("barcode", ""), _negated=True),
                        fields=("office", "barcode"),
                        name="intake_barcode_once",
                    ),
                ],
                "indexes": [
                    models.Index(
                        condition=models.Q(("after", None), _negated=True),
                        fields=["office", "after"],
                        name="intake_by_refusal",
                    ),
                    models.Index(fields=["office", "iin_mac"], name="intake_by_iin"),
                    models.Index(fields=["office", "phone_mac"], name="intake_by_phone"),
                ],
            },
        ),
    ]
