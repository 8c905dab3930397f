"""The indexes by which the worker finds cases whose end is not noted yet, and those whose time is over."""

from django.db import migrations, models

from telnusqa.store.index import AddIndexWhileWriting


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("store", "0081_retention")]

    operations = [
        AddIndexWhileWriting(
            model_name="caserow",
            index=models.Index(
                condition=models.Q(("ended_on__isnull", False), ("erased_on", None)),
                fields=["home", "state", "ended_on", "number"],
                name="case_to_erase",
            ),
        ),
        AddIndexWhileWriting(
            model_name="caserow",
            index=models.Index(
                condition=models.Q(
                    ("ended_on", None), ("state__in", ["forwarded", "handed_over", "refused", "withdrawn"])
                ),
                fields=["home", "number"],
                name="case_end_not_noted",
            ),
        ),
    ]
