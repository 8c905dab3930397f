"""Checkpoints of the journal, and what waits for the next one: everything that stands already."""

import django.db.models.deletion
from django.db import migrations, models


def chained():
    return [
        ("home_id", models.BigIntegerField()),
        ("chain_year", models.PositiveSmallIntegerField()),
        ("chain", models.CharField(max_length=60)),
        ("seq", models.PositiveIntegerField()),
    ]


def key(*names):
    return models.CompositePrimaryKey(*names, blank=True, editable=False, primary_key=True, serialize=False)


KNOWINGLY = {"RunSQL": "fills two new tables with the keys of lines and looks by one INSERT … SELECT each; nothing old is touched"}


class Migration(migrations.Migration):
    dependencies = [("store", "0076_case_not_numbered")]

    operations = [
        migrations.CreateModel(
            name="CheckpointRow",
            fields=[
                ("n", models.PositiveIntegerField(primary_key=True, serialize=False)),
                ("body", models.TextField()),
                ("hash", models.CharField(max_length=64, unique=True)),
                ("signature", models.CharField(max_length=128)),
                ("made_at", models.DateTimeField()),
                ("stamp", models.TextField(default="")),
                ("stamped_at", models.DateTimeField(null=True)),
            ],
            options={"db_table": "store_checkpoint"},
        ),
        migrations.CreateModel(
            name="UnsealedLineRow",
            fields=[("pk", key("home_id", "chain_year", "chain", "seq")), *chained()],
            options={"db_table": "store_unsealed_line"},
        ),
        migrations.CreateModel(
            name="UnsealedLookRow",
            fields=[("look_id", models.BigIntegerField(primary_key=True, serialize=False))],
            options={"db_table": "store_unsealed_look"},
        ),
        migrations.CreateModel(
            name="CheckpointLeafRow",
            fields=[
                ("pk", key("checkpoint_id", "position")),
                ("position", models.PositiveIntegerField()),
                *chained(),
                ("hash", models.CharField(max_length=64)),
                (
                    "checkpoint",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.checkpointrow"
                    ),
                ),
            ],
            options={
                "db_table": "store_checkpoint_leaf",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("home_id", "chain_year", "chain", "seq"), name="checkpoint_leaf_once"
                    )
                ],
            },
        ),
        # The last line of a chain holds those before it.
        migrations.RunSQL(
            "INSERT INTO store_unsealed_line (home_id, chain_year, chain, seq) "
            "SELECT home_id, chain_year, chain, MAX(seq) FROM store_line GROUP BY home_id, chain_year, chain",
            migrations.RunSQL.noop,
        ),
        migrations.RunSQL(
            "INSERT INTO store_unsealed_look (look_id) SELECT id FROM store_looked", migrations.RunSQL.noop
        ),
    ]
