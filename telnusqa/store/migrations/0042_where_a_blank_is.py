"""Where a blank is, is what its last step says; what said so before goes."""

from django.db import migrations, models
from django.db.models import Q
import django.db.models.deletion

from telnusqa.store.constraint import CompositeForeignKey


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0041_steps_of_what_stands"),
    ]

    operations = [
        migrations.RemoveIndex("BlankRow", "blank_in_stock"),
        migrations.RemoveField("BlankRow", "state"),
        migrations.RemoveField("BlankRow", "delivery"),
        migrations.AlterField(
            "BlankRow",
            "home",
            models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation"),
        ),
        migrations.AddConstraint(
            "BlankRow",
            CompositeForeignKey(
                columns=("home_id", "id", "last_n", "hand"),
                table="store_blank_step",
                keys=("home_id", "blank_id", "n", "to_hand"),
                name="blank_is_where_its_step_says",
            ),
        ),
        migrations.AddConstraint(
            "BlankRow",
            models.CheckConstraint(
                condition=Q(last_n=None, hand=None) | Q(last_n__isnull=False, hand__isnull=False),
                name="blank_is_in_one_hand",
            ),
        ),
        migrations.AddIndex(
            "BlankRow", models.Index(fields=["home", "hand", "kind", "series", "number"], name="blank_in_hand")
        ),
        migrations.RemoveField("CustodyActRow", "kind"),
        migrations.RemoveField("CustodyActRow", "series"),
        migrations.RemoveField("CustodyActRow", "first"),
        migrations.RemoveField("CustodyActRow", "last"),
    ]
