from django.db import migrations, models


def what_they_bear(apps, schema_editor):
    """A line that names somebody as the register does not bears the new name."""
    book, record = apps.get_model("store", "BookRow"), apps.get_model("store", "RecordRow")
    for line in book.objects.all().iterator():
        known = record.objects.get(home_id=line.home_id, pk=line.record_id)
        named = (known.surname_kk, known.given_kk, known.patronymic_kk)
        if (line.surname, line.given, line.patronymic) != named:
            book.objects.filter(home_id=line.home_id, year=line.year, n=line.n).update(new_name=True)


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0019_consent_brought"),
    ]

    operations = [
        migrations.AddField(
            model_name="bookrow",
            name="new_name",
            field=models.BooleanField(default=False),
        ),
        migrations.RunPython(what_they_bear, migrations.RunPython.noop),
    ]
