"""Of what is reserved already it is decided who signs: those who held office on the day of the reservation."""

from django.db import migrations
from django.db.models import Q

BATCH = 500


def fill(apps, schema_editor):
    book, paper = apps.get_model("store", "BookRow"), apps.get_model("store", "PaperRow")
    holders = apps.get_model("store", "OfficeHolder").objects
    colleges = {each.pk: each for each in apps.get_model("store", "Organisation").objects.all()}
    for line in book.objects.order_by("home_id", "year", "n").iterator(BATCH):
        on = holders.filter(Q(until=None) | Q(until__gte=line.reserved_on), home_id=line.home_id)
        on = on.filter(since__lte=line.reserved_on).order_by("-since")
        head, deputy = on.filter(post="head").first(), on.filter(post="deputy").first()
        paper.objects.create(
            home_id=line.home_id,
            year=line.year,
            n=line.n,
            head_kk=head.name_kk if head else "",
            head_ru=head.name_ru if head else "",
            deputy_kk=deputy.name_kk if deputy else "",
            deputy_ru=deputy.name_ru if deputy else "",
            settlement_kk=colleges[line.home_id].settlement_kk,
            settlement_ru=colleges[line.home_id].settlement_ru,
        )


class Migration(migrations.Migration):
    dependencies = [("store", "0050_printing")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
