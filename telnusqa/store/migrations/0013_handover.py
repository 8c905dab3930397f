import django.db.models.deletion
from django.db import migrations, models

import telnusqa.store.constraint


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0012_archive_request"),
    ]

    operations = [
        migrations.CreateModel(
            name="CameRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "seq", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("seq", models.PositiveIntegerField()),
                ("standing", models.CharField(max_length=30)),
                ("box", models.TextField()),
                ("salt", models.CharField(max_length=32)),
                ("at", models.DateTimeField()),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_came",
                "constraints": [
                    telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="came_of_case", table="store_case"),
                ],
            },
        ),
        migrations.CreateModel(
            name="NotHandedRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "seq", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("seq", models.PositiveIntegerField()),
                ("reasons", models.CharField(max_length=200)),
                ("text_box", models.TextField()),
                ("salt", models.CharField(max_length=32)),
                ("refused_by", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_not_handed",
                "constraints": [
                    telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="not_handed_of_case", table="store_case"),
                ],
            },
        ),
    ]
