"""The names of records that stand already are folded anew, each spelling a row, and their words gathered."""

from django.db import migrations

from telnusqa.core.person import PersonName
from telnusqa.core.spellings import spellings
from telnusqa.store.keep import words

BATCH = 2000


def fill(apps, schema_editor):
    record_name = apps.get_model("store", "RecordName")
    columns = ("home_id", "pk", "finished", "surname_kk", "given_kk", "patronymic_kk", "surname_ru", "given_ru", "patronymic_ru")
    rows, heard = [], set()

    def flush():
        words.add(heard)
        record_name.objects.bulk_create(rows, batch_size=500)
        rows.clear()
        heard.clear()

    records = apps.get_model("store", "RecordRow").objects.order_by("pk").values_list(*columns)
    for home, record, finished, *parts in records.iterator(BATCH):
        found = spellings(PersonName(*parts[:3]), PersonName(*parts[3:]))
        heard |= words.of(found)
        rows += [
            record_name(
                home_id=home,
                record_id=record,
                finished=finished,
                surname_key=keys.surname,
                given_key=keys.given,
                patronymic_key=keys.patronymic,
            )
            for keys in found
        ]
        if len(rows) >= BATCH:
            flush()
    flush()


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0022_finding"),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
