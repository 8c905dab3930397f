"""Webhooks, and what became of each try to tell them."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0074_changes")]

    operations = [
        migrations.CreateModel(
            name="WebhookRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("chain_year", models.PositiveSmallIntegerField()),
                ("last_seq", models.PositiveIntegerField(default=0)),
                ("home", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
                ("host", models.CharField(max_length=255)),
                ("address_box", models.TextField()),
                ("address_mac", models.CharField(max_length=80)),
                ("salt", models.CharField(max_length=32)),
                ("state", models.CharField(max_length=10)),
                ("position", models.BigIntegerField()),
                ("errand", models.PositiveIntegerField(default=0)),
                ("awake", models.BooleanField(default=False)),
                ("key", models.CharField(max_length=20)),
                ("secret_box", models.TextField()),
                ("old_key", models.CharField(default="", max_length=20)),
                ("old_secret_box", models.TextField(default="")),
                ("old_key_until", models.DateTimeField(null=True)),
                ("made_at", models.DateTimeField()),
                ("failing_since", models.DateTimeField(null=True)),
                ("answered_at", models.DateTimeField(null=True)),
                ("last_error", models.CharField(default="", max_length=100)),
            ],
            options={"db_table": "store_webhook"},
        ),
        migrations.CreateModel(
            name="TryRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "home",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation"
                    ),
                ),
                (
                    "webhook",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, to="store.webhookrow"
                    ),
                ),
                ("n", models.BigIntegerField()),
                ("event", models.CharField(max_length=20)),
                ("at", models.DateTimeField(db_index=True)),
                ("status", models.PositiveSmallIntegerField(default=0)),
                ("error", models.CharField(default="", max_length=100)),
            ],
            options={"db_table": "store_webhook_try"},
        ),
        migrations.AddConstraint(
            model_name="webhookrow",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "withdrawn"), _negated=True),
                fields=("home", "address_mac"),
                name="webhook_once",
            ),
        ),
        migrations.AddIndex(
            model_name="tryrow", index=models.Index(fields=["webhook", "-id"], name="try_of_webhook")
        ),
    ]
