import django.db.models.deletion
from django.db import migrations, models

import telnusqa.store.constraint


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0003_case_ways"),
    ]

    operations = [
        migrations.CreateModel(
            name="CorrectionRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "seq", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("seq", models.PositiveIntegerField()),
                ("topics", models.CharField(max_length=120)),
                ("text_box", models.TextField()),
                ("salt", models.CharField(max_length=32)),
                ("until", models.DateField()),
                ("asked_by", models.CharField(max_length=60)),
                ("asked_at", models.DateTimeField()),
                ("reminded_at", models.DateTimeField(null=True)),
                ("closed_at", models.DateTimeField(null=True)),
                ("closed_as", models.CharField(default="", max_length=20)),
                ("answer_box", models.TextField(default="")),
                ("answered_by", models.CharField(default="", max_length=60)),
                ("note_box", models.TextField(default="")),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_correction",
            },
        ),
        migrations.AddConstraint(
            model_name="correctionrow",
            constraint=telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="correction_of_case", table="store_case"),
        ),
        migrations.AddConstraint(
            model_name="correctionrow",
            constraint=models.UniqueConstraint(condition=models.Q(("closed_at", None)), fields=("home", "case_number"), name="correction_open_once"),
        ),
        migrations.CreateModel(
            name="ShownRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "seq", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("seq", models.PositiveIntegerField()),
                ("paper", models.CharField(max_length=20)),
                ("number_box", models.TextField()),
                ("note_box", models.TextField()),
                ("salt", models.CharField(max_length=32)),
                ("at", models.DateTimeField()),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_shown",
            },
        ),
        migrations.AddConstraint(
            model_name="shownrow",
            constraint=telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="shown_of_case", table="store_case"),
        ),
    ]
