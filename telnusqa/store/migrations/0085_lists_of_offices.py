"""The indexes by which a counter's machine lists what was taken in there: open by due date, and in one state."""

from django.db import migrations, models

from telnusqa.store.index import AddIndexWhileWriting

OVER = ["forwarded", "handed_over", "refused", "withdrawn"]
TAKEN_IN = models.Q(("office__isnull", False))


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("store", "0080_checkpoint")]

    operations = [
        AddIndexWhileWriting(
            model_name="caserow",
            index=models.Index(
                condition=TAKEN_IN & models.Q(("state__in", OVER), _negated=True),
                fields=["office", "due_on", "number"],
                name="case_open_by_office",
            ),
        ),
        AddIndexWhileWriting(
            model_name="caserow",
            index=models.Index(
                condition=TAKEN_IN,
                fields=["office", "state", "due_on", "number"],
                name="case_by_office_state",
            ),
        ),
    ]
