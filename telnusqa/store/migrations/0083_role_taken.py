"""The moment a role was taken away."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0088_codes_made_anew")]

    operations = [
        migrations.AddField("appointment", "taken_at", models.DateTimeField(null=True)),
    ]
