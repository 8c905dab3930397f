import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0020_name_of_book"),
    ]

    operations = [
        migrations.AlterField(
            model_name="caserow",
            name="home",
            field=models.ForeignKey(
                db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation"
            ),
        ),
    ]
