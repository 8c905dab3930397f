"""Room for what a new look-up key needs: whose a draft is, and a record's hash that says it holds no code."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0082_cases_to_erase")]

    operations = [
        migrations.AddField("draftrow", "phone_box", models.TextField(db_default="", default="")),
        migrations.AlterField("recordrow", "body_sha256", models.CharField(max_length=66)),
        migrations.AlterField("recordversionrow", "body_sha256", models.CharField(max_length=66)),
    ]
