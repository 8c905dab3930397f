from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import F


def known_by_their_bin(apps: Apps, _: BaseDatabaseSchemaEditor) -> None:
    """What is here already is known by its BIN, and its name is the first of its names."""
    organisations = apps.get_model("store", "Organisation").objects
    organisations.filter(code=None).update(code=F("bin"))
    names = apps.get_model("store", "InstitutionNameRow").objects
    names.bulk_create(
        names.model(home_id=pk, kk=kk, ru=ru, en=en)
        for pk, kk, ru, en in organisations.values_list("pk", "name_kk", "name_ru", "name_en")
    )


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0030_institutions"),
    ]

    operations = [
        migrations.RunPython(known_by_their_bin, migrations.RunPython.noop),
    ]
