from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0031_codes_and_names"),
    ]

    operations = [
        migrations.AlterField(
            model_name="organisation",
            name="code",
            field=models.CharField(max_length=20, unique=True),
        ),
    ]
