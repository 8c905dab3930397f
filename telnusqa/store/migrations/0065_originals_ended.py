"""What became of surrendered originals: the acts of a commission, and which original each of them ended."""

import django.db.models.deletion
from django.db import migrations, models

from telnusqa.store.constraint import CompositeForeignKey

CONSTRAINTS = {
    "originalsactrow": [
        models.UniqueConstraint(fields=("home", "id", "fate"), name="originals_act_of_home"),
        models.CheckConstraint(
            condition=models.Q(("fate__in", ["destroyed", "kept"])), name="originals_act_keeps_or_destroys"
        ),
    ],
    "originalendrow": [
        CompositeForeignKey(
            columns=("home_id", "case_number"),
            keys=("home_id", "number"),
            name="original_end_of_case",
            table="store_case",
        ),
        CompositeForeignKey(
            columns=("home_id", "act_id", "fate"),
            keys=("home_id", "id", "fate"),
            name="original_end_of_act",
            table="store_originals_act",
        ),
    ],
}


def home():
    return models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation")


class Migration(migrations.Migration):
    dependencies = [("store", "0061_blank_kind")]

    operations = [
        migrations.CreateModel(
            name="OriginalsActRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("chain_year", models.PositiveSmallIntegerField()),
                ("last_seq", models.PositiveIntegerField(default=0)),
                ("home", home()),
                ("fate", models.CharField(max_length=10)),
                ("number", models.CharField(max_length=40)),
                ("dated", models.DateField()),
                ("commission", models.TextField()),
                ("kept_where", models.CharField(default="", max_length=20)),
                ("place", models.CharField(default="", max_length=200)),
                ("by", models.CharField(max_length=40)),
                ("at", models.DateTimeField()),
            ],
            options={"db_table": "store_originals_act"},
        ),
        migrations.CreateModel(
            name="OriginalEndRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "home_id", "case_number", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("home", home()),
                ("case_number", models.CharField(max_length=9)),
                ("act_id", models.BigIntegerField()),
                ("fate", models.CharField(max_length=10)),
            ],
            options={"db_table": "store_original_end"},
        ),
        *(
            migrations.AddConstraint(model_name=model, constraint=constraint)
            for model, constraints in CONSTRAINTS.items()
            for constraint in constraints
        ),
        migrations.AddIndex(
            model_name="originalendrow", index=models.Index(fields=["home", "act_id"], name="original_end_by_act")
        ),
        migrations.AddIndex(
            model_name="caserow",
            index=models.Index(
                condition=models.Q(("original_taken_at__isnull", False)),
                fields=["home", "original_taken_at", "number"],
                name="case_with_original",
            ),
        ),
    ]
