import django.db.models.deletion
from django.db import migrations, models

import telnusqa.store.constraint


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0004_correction"),
    ]

    operations = [
        migrations.CreateModel(
            name="RefusalCounter",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "year", blank=True, editable=False, primary_key=True, serialize=False)),
                ("year", models.PositiveSmallIntegerField()),
                ("last", models.PositiveIntegerField()),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_refusal_counter",
            },
        ),
        migrations.CreateModel(
            name="RefusalRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "round", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("round", models.PositiveSmallIntegerField()),
                ("intended_by", models.CharField(max_length=40)),
                ("clause", models.CharField(max_length=40)),
                ("ground", models.CharField(max_length=30)),
                ("ground_box", models.TextField()),
                ("reasoned_box", models.TextField()),
                ("preliminary_box", models.TextField()),
                ("place", models.CharField(max_length=120)),
                ("noticed_on", models.DateField()),
                ("hearing_on", models.DateField()),
                ("hearing_at", models.TimeField()),
                ("objection_until", models.DateField()),
                ("salt", models.CharField(max_length=32)),
                ("held_on", models.DateField(null=True)),
                ("record_box", models.TextField(default="")),
                ("end", models.CharField(default="", max_length=20)),
                ("ended_on", models.DateField(null=True)),
                ("why_box", models.TextField(default="")),
                ("refusal_year", models.PositiveSmallIntegerField(null=True)),
                ("refusal_n", models.PositiveIntegerField(null=True)),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_refusal",
                "constraints": [telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="refusal_of_case", table="store_case"), models.UniqueConstraint(condition=models.Q(("end", "")), fields=("home", "case_number"), name="refusal_open_once"), models.UniqueConstraint(fields=("home", "refusal_year", "refusal_n"), name="refusal_number_once")],
            },
        ),
        migrations.CreateModel(
            name="PositionRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "seq", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("seq", models.PositiveIntegerField()),
                ("round", models.PositiveSmallIntegerField()),
                ("stance", models.CharField(max_length=20)),
                ("text_box", models.TextField()),
                ("salt", models.CharField(max_length=32)),
                ("door", models.CharField(max_length=20)),
                ("at", models.DateTimeField()),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_position",
                "constraints": [telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number", "round"), keys=("home_id", "case_number", "round"), name="position_of_refusal", table="store_refusal")],
            },
        ),
    ]
