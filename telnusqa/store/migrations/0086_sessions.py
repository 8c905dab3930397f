"""Sessions with the account each is of; and until when a password somebody else gave opens."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0091_guards_of_what_is_sealed")]

    operations = [
        migrations.CreateModel(
            name="SessionRow",
            fields=[
                (
                    "session_key",
                    models.CharField(max_length=40, primary_key=True, serialize=False, verbose_name="session key"),
                ),
                ("session_data", models.TextField(verbose_name="session data")),
                ("expire_date", models.DateTimeField(db_index=True, verbose_name="expire date")),
                (
                    "account",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.user"
                    ),
                ),
            ],
            options={
                "db_table": "store_session",
                "verbose_name": "session",
                "verbose_name_plural": "sessions",
                "abstract": False,
            },
        ),
        migrations.AddField("user", "given_until", models.DateTimeField(null=True)),
    ]
