import django.db.models.deletion
from django.db import migrations, models

import telnusqa.store.constraint


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0035_record_history"),
    ]

    operations = [
        # What it holds is made from the records alone; the next migration makes it anew.
        migrations.DeleteModel(name="RecordName"),
        migrations.CreateModel(
            name="RecordName",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "surname_key", "given_key", "patronymic_key", "record_id", blank=True, editable=False, primary_key=True, serialize=False)),
                ("record_id", models.BigIntegerField()),
                ("surname_key", models.CharField(max_length=80)),
                ("given_key", models.CharField(max_length=80)),
                ("patronymic_key", models.CharField(max_length=80)),
                ("finished", models.PositiveSmallIntegerField()),
                ("home", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
            ],
            options={
                "db_table": "store_record_name",
                "indexes": [
                    models.Index(fields=["surname_key", "given_key", "patronymic_key", "finished", "home", "record_id"], name="name_by_surname"),
                    models.Index(fields=["given_key", "patronymic_key", "finished"], name="name_by_given"),
                ],
                "constraints": [telnusqa.store.constraint.CompositeForeignKey(columns=("home_id", "record_id"), keys=("home_id", "id"), name="name_of_record", table="store_record")],
            },
        ),
        migrations.CreateModel(
            name="NameWord",
            fields=[
                ("word", models.CharField(max_length=80, primary_key=True, serialize=False)),
            ],
            options={"db_table": "store_name_word"},
        ),
        migrations.CreateModel(
            name="NameGram",
            fields=[
                ("pk", models.CompositePrimaryKey("gram", "word", blank=True, editable=False, primary_key=True, serialize=False)),
                ("gram", models.CharField(max_length=8)),
                ("word", models.CharField(max_length=80)),
            ],
            options={"db_table": "store_name_gram"},
        ),
        migrations.RemoveIndex(model_name="recordrow", name="record_by_iin"),
        migrations.AddIndex(
            model_name="recordrow",
            index=models.Index(fields=["number", "series"], name="record_by_number"),
        ),
        migrations.AddIndex(
            model_name="recordrow",
            index=models.Index(fields=["iin_mac"], name="record_by_iin"),
        ),
    ]
