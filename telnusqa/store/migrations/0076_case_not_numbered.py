"""The index by which the worker finds cases with lines whose changes have no numbers yet."""

from django.db import migrations, models

from telnusqa.store.index import AddIndexWhileWriting


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("store", "0075_webhooks")]

    operations = [
        AddIndexWhileWriting(
            model_name="caserow",
            index=models.Index(
                condition=models.Q(("last_seq__gt", models.F("numbered_seq"))),
                fields=["home", "number"],
                name="case_not_numbered",
            ),
        ),
    ]
