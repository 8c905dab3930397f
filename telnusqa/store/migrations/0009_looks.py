import re

import django.db.models.deletion
from django.db import migrations, models

NUMBER = re.compile(r"[0-9A-HJKMNP-TV-Z]{9}")
BATCH = 1000


def tie_to_cases(apps, schema_editor):
    """Looks written before this table are tied to their cases, as every look is from now on."""
    cases = apps.get_model("store", "LookedCaseRow").objects
    rows = []
    for look in apps.get_model("store", "LookRow").objects.order_by("id").iterator(BATCH):
        named = [text[5:] for text in (look.subject, look.purpose) if text.startswith("case:")]
        numbers = dict.fromkeys(text for text in (*named, *look.cases.split(",")) if NUMBER.fullmatch(text))
        own = look.viewer == "applicant"
        rows += [cases.model(case_number=each, own=own, first_seen=look.first_seen, look=look) for each in numbers]
        if len(rows) >= BATCH:
            cases.bulk_create(rows)
            rows = []
    cases.bulk_create(rows)


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0008_assignment"),
    ]

    operations = [
        migrations.CreateModel(
            name="LookedCaseRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("case_number", models.CharField(max_length=9)),
                ("own", models.BooleanField()),
                ("first_seen", models.DateTimeField()),
                ("look", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.lookrow")),
            ],
            options={
                "db_table": "store_looked_case",
                "constraints": [models.UniqueConstraint(fields=("case_number", "own", "first_seen", "look"), name="looked_case_once")],
            },
        ),
        migrations.RunPython(tie_to_cases, migrations.RunPython.noop),
    ]
