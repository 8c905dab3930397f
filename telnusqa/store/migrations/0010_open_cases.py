from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0009_looks"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="caserow",
            index=models.Index(
                condition=models.Q(("state__in", ["forwarded", "handed_over", "refused", "withdrawn"]), _negated=True),
                fields=["home", "number"],
                name="case_open_by_number",
            ),
        ),
    ]
