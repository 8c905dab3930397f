from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0025_import_runs"),
    ]

    operations = [
        migrations.AddField(
            model_name="organisation",
            name="own_hours_kept",
            field=models.BooleanField(default=False),
        ),
    ]
