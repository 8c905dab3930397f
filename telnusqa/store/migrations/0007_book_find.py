import django.db.models.deletion
from django.db import migrations, models

import telnusqa.store.constraint


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0006_forward"),
    ]

    operations = [
        migrations.CreateModel(
            name="BookFindRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "round", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("round", models.PositiveSmallIntegerField()),
                ("find_box", models.TextField()),
                ("salt", models.CharField(max_length=32)),
                ("entered_by", models.CharField(max_length=40)),
                ("entered_at", models.DateTimeField()),
                ("record_id", models.BigIntegerField(null=True)),
                ("confirmed_by", models.CharField(max_length=40)),
                ("confirmed_at", models.DateTimeField(null=True)),
                ("rejected_by", models.CharField(max_length=40)),
                ("rejected_at", models.DateTimeField(null=True)),
                ("rejected_why", models.CharField(max_length=20)),
                ("note_box", models.TextField()),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_book_find",
            },
        ),
        migrations.CreateModel(
            name="EnquiryRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "case_number", "n", blank=True, editable=False, primary_key=True, serialize=False)),
                ("case_number", models.CharField(max_length=9)),
                ("n", models.PositiveSmallIntegerField()),
                ("addressee", models.CharField(max_length=20)),
                ("text_box", models.TextField()),
                ("asked_by", models.CharField(max_length=40)),
                ("asked_at", models.DateTimeField()),
                ("awaited_until", models.DateField()),
                ("answer", models.CharField(max_length=20)),
                ("answer_box", models.TextField()),
                ("answered_by", models.CharField(max_length=40)),
                ("answered_at", models.DateTimeField(null=True)),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_enquiry",
            },
        ),
        migrations.AddIndex(
            model_name="bookfindrow",
            index=models.Index(fields=["home", "record_id"], name="find_by_record"),
        ),
        migrations.AddConstraint(
            model_name="bookfindrow",
            constraint=telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="find_of_case", table="store_case"),
        ),
        migrations.AddConstraint(
            model_name="bookfindrow",
            constraint=telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "record_id"), keys=("home_id", "id"), name="find_of_record", table="store_record"),
        ),
        migrations.AddConstraint(
            model_name="enquiryrow",
            constraint=telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "case_number"), keys=("home_id", "number"), name="enquiry_of_case", table="store_case"),
        ),
    ]
